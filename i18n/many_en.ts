<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name></name>
    <message id="many.bar">
        <source></source>
        <translation>Selected inquiries</translation>
    </message>
    <message id="many.selected" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message id="many.marked">
        <source></source>
        <translation>selected</translation>
    </message>
    <message id="many.auto.open">
        <source></source>
        <translation>Auto reply…</translation>
    </message>
    <message id="many.later">
        <source></source>
        <translation>Later…</translation>
    </message>
    <message id="many.read">
        <source></source>
        <translation>Mark as read</translation>
    </message>
    <message id="many.clear">
        <source></source>
        <translation>Clear selection</translation>
    </message>
    <message id="many.close">
        <source></source>
        <translation>Close</translation>
    </message>
    <message id="many.auto.text">
        <source></source>
        <translation>What the customer receives (always in Japanese)</translation>
    </message>
    <message id="many.auto.gloss">
        <source></source>
        <translation>It means: We have taken care of your inquiry. If you have any other questions, please feel free to contact us.</translation>
    </message>
    <message id="many.auto.when">
        <source></source>
        <translation>Use it when this was already handled by phone, email or another inquiry, or when it is only a thank-you that needs no answer. The status becomes Done. A reply you are writing stays as a draft.</translation>
    </message>
    <message id="many.auto.public" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n question is public: this text will also show on the product page.</numerusform>
            <numerusform>%n questions are public: this text will also show on the product page.</numerusform>
        </translation>
    </message>
    <message id="many.auto.to" numerus="yes">
        <source></source>
        <translation>
            <numerusform>Goes to the customer of %n inquiry</numerusform>
            <numerusform>Goes to the customers of %n inquiries</numerusform>
        </translation>
    </message>
    <message id="many.auto.none">
        <source></source>
        <translation>None of the selected inquiries gets an auto reply.</translation>
    </message>
    <message id="many.auto.line">
        <source></source>
        <translation>{title} · {sender}</translation>
    </message>
    <message id="many.auto.left_out" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n is left out ({reasons}).</numerusform>
            <numerusform>%n are left out ({reasons}).</numerusform>
        </translation>
    </message>
    <message id="many.auto.and">
        <source></source>
        <translation>, </translation>
    </message>
    <message id="many.auto.why.marketplace" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n with Qoo10</numerusform>
            <numerusform>%n with Qoo10</numerusform>
        </translation>
    </message>
    <message id="many.auto.why.refused" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n with a reply that could not be sent</numerusform>
            <numerusform>%n with a reply that could not be sent</numerusform>
        </translation>
    </message>
    <message id="many.auto.why.sending" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n with a reply waiting to be sent</numerusform>
            <numerusform>%n with a reply waiting to be sent</numerusform>
        </translation>
    </message>
    <message id="many.auto.why.done" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n already done</numerusform>
            <numerusform>%n already done</numerusform>
        </translation>
    </message>
    <message id="many.undo.hint" numerus="yes">
        <source></source>
        <translation>
            <numerusform>You can undo for %n second</numerusform>
            <numerusform>You can undo for %n seconds</numerusform>
        </translation>
    </message>
    <message id="many.undo.counting" numerus="yes">
        <source></source>
        <translation>
            <numerusform>{act}: sending {count} (%n second)</numerusform>
            <numerusform>{act}: sending {count} (%n seconds)</numerusform>
        </translation>
    </message>
    <message id="many.undo.soon">
        <source></source>
        <translation>{act}: sending {count} now</translation>
    </message>
    <message id="many.undo.taken" numerus="yes">
        <source></source>
        <translation>
            <numerusform>{act}: %n undone.</numerusform>
            <numerusform>{act}: %n undone.</numerusform>
        </translation>
    </message>
    <message id="many.undo.some" numerus="yes">
        <source></source>
        <translation>
            <numerusform>{act}: %n undone, {late} had already started to send.</numerusform>
            <numerusform>{act}: %n undone, {late} had already started to send.</numerusform>
        </translation>
    </message>
    <message id="many.ended">
        <source></source>
        <translation>{act}: {counts}</translation>
    </message>
    <message id="many.ended.sent" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n sent</numerusform>
            <numerusform>%n sent</numerusform>
        </translation>
    </message>
    <message id="many.ended.waiting" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n in the outbox, sent when connected</numerusform>
            <numerusform>%n in the outbox, sent when connected</numerusform>
        </translation>
    </message>
    <message id="many.ended.refused" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n could not be sent, see the outbox</numerusform>
            <numerusform>%n could not be sent, see the outbox</numerusform>
        </translation>
    </message>
    <message id="domain.refusal.only_customers">
        <source></source>
        <translation>An auto reply is only for what a customer asked.</translation>
    </message>
    <message id="many.ask">
        <source></source>
        <translation>Ask Qoo10</translation>
    </message>
    <message id="many.ask.about">
        <source></source>
        <translation>Sends a question or request to Qoo10. The answer arrives in this list; customers do not see it.</translation>
    </message>
    <message id="many.ask.channel">
        <source></source>
        <translation>Channel</translation>
    </message>
    <message id="many.ask.help">
        <source></source>
        <translation>Qoo10 help</translation>
    </message>
    <message id="many.ask.order">
        <source></source>
        <translation>Order number</translation>
    </message>
    <message id="many.ask.optional">
        <source></source>
        <translation>optional</translation>
    </message>
    <message id="many.ask.look_up">
        <source></source>
        <translation>Look up</translation>
    </message>
    <message id="many.ask.product">
        <source></source>
        <translation>{name} (item code {code})</translation>
    </message>
    <message id="many.ask.no_order">
        <source></source>
        <translation>This shop has no order with that number. Check it, or leave the field empty.</translation>
    </message>
    <message id="many.ask.category">
        <source></source>
        <translation>Category</translation>
    </message>
    <message id="many.ask.select">
        <source></source>
        <translation>Select</translation>
    </message>
    <message id="many.ask.no_category">
        <source></source>
        <translation>Choose a category.</translation>
    </message>
    <message id="many.ask.title">
        <source></source>
        <translation>Title</translation>
    </message>
    <message id="many.ask.body">
        <source></source>
        <translation>Message</translation>
    </message>
    <message id="many.ask.send">
        <source></source>
        <translation>Send</translation>
    </message>
    <message id="many.ask.queued">
        <source></source>
        <translation>Sending “{title}”…</translation>
    </message>
    <message id="many.ask.held">
        <source></source>
        <translation>“{title}” will be sent shortly</translation>
    </message>
    <message id="many.ask.sent">
        <source></source>
        <translation>“{title}” was sent to Qoo10 and waits for an answer.</translation>
    </message>
    <message id="many.ask.waiting">
        <source></source>
        <translation>“{title}” is in the outbox and will be sent when connected.</translation>
    </message>
    <message id="many.ask.unverified">
        <source></source>
        <translation>Checking whether “{title}” arrived. It is not sent twice.</translation>
    </message>
    <message id="many.ask.refused">
        <source></source>
        <translation>“{title}” could not be sent. {reason}</translation>
    </message>
    <message id="many.own.status">
        <source></source>
        <translation>In progress (waiting for Qoo10)</translation>
    </message>
    <message id="many.language">
        <source></source>
        <translation>The customer wrote in {theirs}, but this reply seems to be in {ours}.</translation>
    </message>
    <message id="many.language.hold">
        <source></source>
        <translation>Check the language</translation>
    </message>
    <message id="many.language.send">
        <source></source>
        <translation>Send as it is</translation>
    </message>
</context>
</TS>
