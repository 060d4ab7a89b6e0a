<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name></name>
    <message id="claims.title">
        <source></source>
        <translation>Cancel / return / non-receipt</translation>
    </message>
    <message id="claims.pause">
        <source></source>
        <translation>, </translation>
    </message>
    <message id="claims.none">
        <source></source>
        <translation>None</translation>
    </message>
    <message id="claims.head.needed">
        <source></source>
        <translation>Needs action</translation>
    </message>
    <message id="claims.head.going">
        <source></source>
        <translation>In progress</translation>
    </message>
    <message id="claims.head.ended">
        <source></source>
        <translation>Finished · overdue</translation>
    </message>
    <message id="claims.late.cancel">
        <source></source>
        <translation>Cancellations overdue</translation>
    </message>
    <message id="claims.late.return">
        <source></source>
        <translation>Returns overdue</translation>
    </message>
    <message id="claims.late.exchange">
        <source></source>
        <translation>Exchanges overdue</translation>
    </message>
    <message id="claims.late.non_receipt">
        <source></source>
        <translation>Confirmation overdue</translation>
    </message>
    <message id="claims.beside">
        <source></source>
        <translation>{state} {number}</translation>
    </message>
    <message id="claims.blocked">
        <source></source>
        <translation>Held back {amount}</translation>
    </message>
    <message id="claims.blocked.all">
        <source></source>
        <translation>Amount held back</translation>
    </message>
    <message id="claims.note">
        <source></source>
        <translation>Overdue means not finished or confirmed 4 days after it was received. Orders with an open claim are not settled.</translation>
    </message>
    <message id="claims.only_late" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message id="claims.every">
        <source></source>
        <translation>Show every open claim</translation>
    </message>
    <message id="claims.listed.open">
        <source></source>
        <translation>Open claims</translation>
    </message>
    <message id="claims.listed.late">
        <source></source>
        <translation>Overdue claims</translation>
    </message>
    <message id="claims.empty">
        <source></source>
        <translation>No claims here</translation>
    </message>
    <message id="claims.finished">
        <source></source>
        <translation>Finished</translation>
    </message>
    <message id="claims.late" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message id="claims.left.hours" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n hour left</numerusform>
            <numerusform>%n hours left</numerusform>
        </translation>
    </message>
    <message id="claims.left.days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message id="claims.spoken.order">
        <source></source>
        <translation>Order {number}</translation>
    </message>
    <message id="claims.spoken.asked">
        <source></source>
        <translation>received {asked}</translation>
    </message>
    <message id="claims.column.urgency">
        <source></source>
        <translation>Until overdue</translation>
    </message>
    <message id="claims.column.state">
        <source></source>
        <translation>Status</translation>
    </message>
    <message id="claims.column.order_no">
        <source></source>
        <translation>Order number</translation>
    </message>
    <message id="claims.column.amount">
        <source></source>
        <translation>Held back</translation>
    </message>
    <message id="claims.column.reason">
        <source></source>
        <translation>Reason</translation>
    </message>
    <message id="claims.column.product">
        <source></source>
        <translation>Item name</translation>
    </message>
    <message id="claims.column.buyer">
        <source></source>
        <translation>Buyer</translation>
    </message>
    <message id="claims.column.asked">
        <source></source>
        <translation>Received</translation>
    </message>
</context>
</TS>
