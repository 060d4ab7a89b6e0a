<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name></name>
    <message id="palette.hint">
        <source></source>
        <translation>Actions, order numbers, inquiries, settings</translation>
    </message>
    <message id="palette.list">
        <source></source>
        <translation>What was found</translation>
    </message>
    <message id="palette.escape">
        <source></source>
        <translation>Esc closes</translation>
    </message>
    <message id="palette.foot">
        <source></source>
        <translation>↑↓ choose　Enter runs</translation>
    </message>
    <message id="palette.nothing">
        <source></source>
        <translation>Nothing found.</translation>
    </message>
    <message id="palette.group.numbers">
        <source></source>
        <translation>Order, cart and item numbers</translation>
    </message>
    <message id="palette.group.actions">
        <source></source>
        <translation>Actions</translation>
    </message>
    <message id="palette.group.inquiries">
        <source></source>
        <translation>Inquiries</translation>
    </message>
    <message id="palette.group.canned">
        <source></source>
        <translation>Saved replies</translation>
    </message>
    <message id="palette.group.settings">
        <source></source>
        <translation>Settings</translation>
    </message>
    <message id="palette.order">
        <source></source>
        <translation>Order {number}</translation>
    </message>
    <message id="palette.order.inquiries">
        <source></source>
        <translation>Inquiries about this order</translation>
    </message>
    <message id="palette.canned.public">
        <source></source>
        <translation>May be public</translation>
    </message>
    <message id="palette.canned.private">
        <source></source>
        <translation>Private only</translation>
    </message>
</context>
</TS>
