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
    <message id="outbox.open">
        <source></source>
        <translation>Open conversation</translation>
    </message>
    <message id="outbox.undo">
        <source></source>
        <translation>Undo</translation>
    </message>
    <message id="outbox.held.left" numerus="yes">
        <source></source>
        <translation>
            <numerusform>Undo: %n s</numerusform>
            <numerusform>Undo: %n s</numerusform>
        </translation>
    </message>
    <message id="outbox.edit">
        <source></source>
        <translation>Edit</translation>
    </message>
    <message id="outbox.cancel">
        <source></source>
        <translation>Cancel</translation>
    </message>
    <message id="outbox.cancel.sure">
        <source></source>
        <translation>Discard the text</translation>
    </message>
    <message id="outbox.insist">
        <source></source>
        <translation>Send anyway</translation>
    </message>
    <message id="outbox.look">
        <source></source>
        <translation>Review</translation>
    </message>
    <message id="outbox.no_undo">
        <source></source>
        <translation>Cannot be undone</translation>
    </message>
    <message id="outbox.check_again">
        <source></source>
        <translation>Next check {time}</translation>
    </message>
    <message id="outbox.checking">
        <source></source>
        <translation>Asking whether it reached the server. It will not be sent twice.</translation>
    </message>
    <message id="outbox.behind">
        <source></source>
        <translation>Goes after the one before it</translation>
    </message>
    <message id="outbox.soon">
        <source></source>
        <translation>Going out now</translation>
    </message>
    <message id="outbox.when_signed_in">
        <source></source>
        <translation>Goes out after signing in again</translation>
    </message>
    <message id="outbox.moved">
        <source></source>
        <translation>The conversation moved on. Read it before sending.</translation>
    </message>
</context>
</TS>
