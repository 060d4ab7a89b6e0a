<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name></name>
    <message id="outbox.title">
        <source></source>
        <translation>Outbox</translation>
    </message>
    <message id="outbox.pause">
        <source></source>
        <translation>, </translation>
    </message>
    <message id="outbox.empty">
        <source></source>
        <translation>Nothing is waiting to be sent</translation>
    </message>
    <message id="outbox.settled" numerus="yes">
        <source></source>
        <translation>
            <numerusform>Sent in the last 24 hours: %n</numerusform>
            <numerusform>Sent in the last 24 hours: %n</numerusform>
        </translation>
    </message>
    <message id="outbox.summary">
        <source></source>
        <translation>{state} {number}</translation>
    </message>
    <message id="outbox.check">
        <source></source>
        <translation>Needs review</translation>
    </message>
    <message id="outbox.reply">
        <source></source>
        <translation>Reply</translation>
    </message>
    <message id="outbox.mark_read">
        <source></source>
        <translation>Read</translation>
    </message>
    <message id="outbox.hide">
        <source></source>
        <translation>Hide</translation>
    </message>
    <message id="outbox.public">
        <source></source>
        <translation>Public</translation>
    </message>
    <message id="outbox.private">
        <source></source>
        <translation>Private</translation>
    </message>
    <message id="outbox.written">
        <source></source>
        <translation>Sent off {time}</translation>
    </message>
    <message id="outbox.with_mail">
        <source></source>
        <translation>Email too</translation>
    </message>
    <message id="outbox.when_connected">
        <source></source>
        <translation>Goes out when you are online</translation>
    </message>
    <message id="outbox.next_try" numerus="yes">
        <source></source>
        <translation>
            <numerusform>Next try {time} (failed once)</numerusform>
            <numerusform>Next try {time} (failed %n times)</numerusform>
        </translation>
    </message>
    <message id="outbox.write_again">
        <source></source>
        <translation>Write again</translation>
    </message>
    <message id="outbox.copy">
        <source></source>
        <translation>Copy text</translation>
    </message>
    <message id="outbox.retry">
        <source></source>
        <translation>Retry</translation>
    </message>
    <message id="outbox.now">
        <source></source>
        <translation>Send now</translation>
    </message>
    <message id="outbox.discard">
        <source></source>
        <translation>Discard</translation>
    </message>
    <message id="outbox.discard.sure">
        <source></source>
        <translation>Really discard</translation>
    </message>
    <message id="outbox.open">
        <source></source>
        <translation>Open conversation</translation>
    </message>
</context>
</TS>
