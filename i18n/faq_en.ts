<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name></name>
    <message id="faq.title">
        <source></source>
        <translation>Add to product FAQ</translation>
    </message>
    <message id="faq.edit.title">
        <source></source>
        <translation>Edit FAQ</translation>
    </message>
    <message id="faq.notice">
        <source></source>
        <translation>Anyone can read it on the product page. Remove names, order numbers and anything else that tells who the customer is.</translation>
    </message>
    <message id="faq.question">
        <source></source>
        <translation>Question</translation>
    </message>
    <message id="faq.answer">
        <source></source>
        <translation>Answer</translation>
    </message>
    <message id="faq.required">
        <source></source>
        <translation>Required</translation>
    </message>
    <message id="faq.count">
        <source></source>
        <translation>{used}/{limit}</translation>
    </message>
    <message id="faq.preview">
        <source></source>
        <translation>Product page afterwards</translation>
    </message>
    <message id="faq.page">
        <source></source>
        <translation>Product page · FAQ</translation>
    </message>
    <message id="faq.publish">
        <source></source>
        <translation>Publish on product page</translation>
    </message>
    <message id="faq.change">
        <source></source>
        <translation>Publish changes</translation>
    </message>
    <message id="faq.close">
        <source></source>
        <translation>Close</translation>
    </message>
    <message id="faq.undo" numerus="yes">
        <source></source>
        <translation>
            <numerusform>Can be undone for %n second</numerusform>
            <numerusform>Can be undone for %n seconds</numerusform>
        </translation>
    </message>
    <message id="faq.no_undo">
        <source></source>
        <translation>Published at once</translation>
    </message>
    <message id="faq.missing">
        <source></source>
        <translation>Enter a question and an answer</translation>
    </message>
    <message id="faq.question.too_long">
        <source></source>
        <translation>The question can have at most 200 characters</translation>
    </message>
    <message id="faq.answer.too_long">
        <source></source>
        <translation>The answer can have at most 1000 characters</translation>
    </message>
    <message id="faq.link" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n FAQ entry</numerusform>
            <numerusform>%n FAQ entries</numerusform>
        </translation>
    </message>
    <message id="faq.list.title">
        <source></source>
        <translation>FAQ</translation>
    </message>
    <message id="faq.list.none">
        <source></source>
        <translation>This product has no FAQ entries yet.</translation>
    </message>
    <message id="faq.list.since">
        <source></source>
        <translation>Published {day}</translation>
    </message>
    <message id="faq.edit">
        <source></source>
        <translation>Edit</translation>
    </message>
    <message id="faq.withdraw">
        <source></source>
        <translation>Withdraw</translation>
    </message>
    <message id="faq.edit.of">
        <source></source>
        <translation>Edit: {question}</translation>
    </message>
    <message id="faq.withdraw.of">
        <source></source>
        <translation>Withdraw: {question}</translation>
    </message>
    <message id="faq.done">
        <source></source>
        <translation>The FAQ entry is on the product page</translation>
    </message>
    <message id="faq.withdrawn">
        <source></source>
        <translation>The FAQ entry was taken off the product page</translation>
    </message>
    <message id="faq.waiting">
        <source></source>
        <translation>The product page follows as soon as there is a connection</translation>
    </message>
    <message id="faq.refused">
        <source></source>
        <translation>The FAQ entry could not be published. {reason}</translation>
    </message>
    <message id="faq.not_withdrawn">
        <source></source>
        <translation>The FAQ entry could not be withdrawn. {reason}</translation>
    </message>
    <message id="faq.open_again">
        <source></source>
        <translation>Open what was written</translation>
    </message>
    <message id="faq.not_kept">
        <source></source>
        <translation>It could not be saved on this computer. What you typed is kept. {reason}</translation>
    </message>
</context>
</TS>
