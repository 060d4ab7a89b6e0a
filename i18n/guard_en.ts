<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name></name>
    <message id="guard.title.public" numerus="yes">
        <source></source>
        <translation>
            <numerusform>Looks like personal data (%n place) — cannot go into a public answer</numerusform>
            <numerusform>Looks like personal data (%n places) — cannot go into a public answer</numerusform>
        </translation>
    </message>
    <message id="guard.title.foreign" numerus="yes">
        <source></source>
        <translation>
            <numerusform>Looks like another customer’s data (%n place) — cannot be sent</numerusform>
            <numerusform>Looks like another customer’s data (%n places) — cannot be sent</numerusform>
        </translation>
    </message>
    <message id="guard.hint" numerus="yes">
        <source></source>
        <translation>
            <numerusform>Looks like personal data (%n place). Only the customer and the shop see this answer.</numerusform>
            <numerusform>Looks like personal data (%n places). Only the customer and the shop see this answer.</numerusform>
        </translation>
    </message>
    <message id="guard.more" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message id="guard.mask">
        <source></source>
        <translation>Mask</translation>
    </message>
    <message id="guard.remove">
        <source></source>
        <translation>Delete</translation>
    </message>
    <message id="guard.keep">
        <source></source>
        <translation>Checked, keep it</translation>
    </message>
    <message id="guard.here">
        <source></source>
        <translation>Checked on this computer only.</translation>
    </message>
    <message id="guard.receiver">
        <source></source>
        <translation>Receiver</translation>
    </message>
    <message id="guard.same_receiver">
        <source></source>
        <translation>Same as this order’s receiver</translation>
    </message>
    <message id="guard.same_customer">
        <source></source>
        <translation>Same as this customer’s receiver</translation>
    </message>
    <message id="guard.same">
        <source></source>
        <translation>{text} ({whose})</translation>
    </message>
    <message id="guard.reason.personal">
        <source></source>
        <translation>Check the personal data</translation>
    </message>
    <message id="guard.reason.foreign">
        <source></source>
        <translation>Another customer’s data</translation>
    </message>
    <message id="domain.personal_kind.name">
        <source></source>
        <translation>Name</translation>
    </message>
    <message id="domain.personal_kind.phone">
        <source></source>
        <translation>Phone</translation>
    </message>
    <message id="domain.personal_kind.email">
        <source></source>
        <translation>E-mail</translation>
    </message>
    <message id="domain.personal_kind.postcode">
        <source></source>
        <translation>Post code</translation>
    </message>
    <message id="domain.personal_kind.address">
        <source></source>
        <translation>Address</translation>
    </message>
    <message id="domain.personal_kind.card">
        <source></source>
        <translation>Card number</translation>
    </message>
    <message id="domain.personal_kind.bank">
        <source></source>
        <translation>Bank account</translation>
    </message>
    <message id="domain.personal_kind.national_id">
        <source></source>
        <translation>ID number</translation>
    </message>
    <message id="domain.personal_kind.login">
        <source></source>
        <translation>ID</translation>
    </message>
    <message id="domain.personal_kind.password">
        <source></source>
        <translation>Password</translation>
    </message>
    <message id="domain.personal_kind.order_no">
        <source></source>
        <translation>Order no.</translation>
    </message>
    <message id="domain.personal_kind.tracking_no">
        <source></source>
        <translation>Tracking no.</translation>
    </message>
    <message id="domain.origin.pattern">
        <source></source>
        <translation>by its form</translation>
    </message>
    <message id="domain.origin.this_order">
        <source></source>
        <translation>same as this order</translation>
    </message>
    <message id="domain.origin.this_customer">
        <source></source>
        <translation>same as this customer’s order</translation>
    </message>
    <message id="domain.origin.other_order">
        <source></source>
        <translation>another customer’s order</translation>
    </message>
    <message id="domain.personal_kind.term">
        <source></source>
        <translation>Word</translation>
    </message>
</context>
</TS>
