<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name></name>
    <message id="todo.title">
        <source></source>
        <translation>To do list</translation>
    </message>
    <message id="todo.refresh">
        <source></source>
        <translation>Refresh</translation>
    </message>
    <message id="todo.synced">
        <source></source>
        <translation>Updated {time}</translation>
    </message>
    <message id="todo.stale">
        <source></source>
        <translation>Not up to date (last {time})</translation>
    </message>
    <message id="todo.never_synced">
        <source></source>
        <translation>Loading…</translation>
    </message>
    <message id="todo.pause">
        <source></source>
        <translation>, </translation>
    </message>
    <message id="todo.none">
        <source></source>
        <translation>None</translation>
    </message>
    <message id="todo.unit" numerus="yes">
        <source></source>
        <translation>
            <numerusform>item</numerusform>
            <numerusform>items</numerusform>
        </translation>
    </message>
    <message id="todo.calm">
        <source></source>
        <translation>Nothing is waiting for you.</translation>
    </message>
    <message id="todo.section.now">
        <source></source>
        <translation>Right now</translation>
    </message>
    <message id="todo.section.now.note">
        <source></source>
        <translation>Most urgent first</translation>
    </message>
    <message id="todo.section.inbox">
        <source></source>
        <translation>Inquiries &amp; messages</translation>
    </message>
    <message id="todo.section.inbox.note">
        <source></source>
        <translation>Last 30 days</translation>
    </message>
    <message id="todo.section.claims">
        <source></source>
        <translation>Claims that hold back settlement</translation>
    </message>
    <message id="todo.section.orders">
        <source></source>
        <translation>Orders</translation>
    </message>
    <message id="todo.overdue">
        <source></source>
        <translation>Overdue</translation>
    </message>
    <message id="todo.due_soon">
        <source></source>
        <translation>Due within 2 hours</translation>
    </message>
    <message id="todo.refused">
        <source></source>
        <translation>Replies that could not be sent</translation>
    </message>
    <message id="todo.marketplace_unanswered">
        <source></source>
        <translation>CS Center / Qoo10 unanswered</translation>
    </message>
    <message id="todo.marketplace_unread">
        <source></source>
        <translation>CS Center / Qoo10 unread</translation>
    </message>
    <message id="todo.older" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n unanswered from before the last 30 days</numerusform>
            <numerusform>%n unanswered from before the last 30 days</numerusform>
        </translation>
    </message>
    <message id="todo.delayed">
        <source></source>
        <translation>Overdue</translation>
    </message>
    <message id="todo.blocked">
        <source></source>
        <translation>Amount held back</translation>
    </message>
    <message id="todo.act">
        <source></source>
        <translation>Act on it</translation>
    </message>
    <message id="todo.claim">
        <source></source>
        <translation>{state} {order} · {amount}</translation>
    </message>
    <message id="todo.claim.since">
        <source></source>
        <translation>Received {asked}. It is overdue 4 days after that.</translation>
    </message>
    <message id="todo.claim.late" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message id="todo.claim.hours" numerus="yes">
        <source></source>
        <translation>
            <numerusform>Overdue in %n hour</numerusform>
            <numerusform>Overdue in %n hours</numerusform>
        </translation>
    </message>
    <message id="todo.claim.days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>Overdue in %n day</numerusform>
            <numerusform>Overdue in %n days</numerusform>
        </translation>
    </message>
    <message id="todo.note.longest">
        <source></source>
        <translation>longest {time}</translation>
    </message>
    <message id="todo.note.next">
        <source></source>
        <translation>next at {time}</translation>
    </message>
    <message id="todo.note.outbox">
        <source></source>
        <translation>Open outbox</translation>
    </message>
    <message id="todo.note.longest_days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>longest %n day</numerusform>
            <numerusform>longest %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
