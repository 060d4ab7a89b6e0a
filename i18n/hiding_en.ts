<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name></name>
    <message id="hiding.title">
        <source></source>
        <translation>Hide inquiry on product page</translation>
    </message>
    <message id="hiding.notice">
        <source></source>
        <translation>(When an inquiry is hidden, the reason is sent to the customer by email.)</translation>
    </message>
    <message id="hiding.reasons">
        <source></source>
        <translation>Reason template</translation>
    </message>
    <message id="hiding.required">
        <source></source>
        <translation>Required</translation>
    </message>
    <message id="hiding.subject">
        <source></source>
        <translation>Title</translation>
    </message>
    <message id="hiding.body">
        <source></source>
        <translation>Reason</translation>
    </message>
    <message id="hiding.mail">
        <source></source>
        <translation>Seller email</translation>
    </message>
    <message id="hiding.limit">
        <source></source>
        <translation>Restrict inquiries</translation>
    </message>
    <message id="hiding.bar">
        <source></source>
        <translation>Stop this customer from asking about this product</translation>
    </message>
    <message id="hiding.bar.note">
        <source></source>
        <translation>{sender} will no longer be able to ask about this product.</translation>
    </message>
    <message id="hiding.after">
        <source></source>
        <translation>Product page afterwards</translation>
    </message>
    <message id="hiding.now">
        <source></source>
        <translation>Shown now</translation>
    </message>
    <message id="hiding.page">
        <source></source>
        <translation>Product page · Inquiries</translation>
    </message>
    <message id="hiding.hidden">
        <source></source>
        <translation>Private inquiry</translation>
    </message>
    <message id="hiding.answered">
        <source></source>
        <translation>Answered</translation>
    </message>
    <message id="hiding.waiting">
        <source></source>
        <translation>Waiting</translation>
    </message>
    <message id="hiding.now.note">
        <source></source>
        <translation>Anyone can read the whole question and answer.</translation>
    </message>
    <message id="hiding.for_good">
        <source></source>
        <translation>The inquiry is not deleted; the shop can still see it. There is no way to show it again.</translation>
    </message>
    <message id="hiding.close">
        <source></source>
        <translation>Close</translation>
    </message>
    <message id="hiding.do">
        <source></source>
        <translation>Send email &amp; hide on product page</translation>
    </message>
    <message id="hiding.undo" numerus="yes">
        <source></source>
        <translation>
            <numerusform>Can be undone for %n second</numerusform>
            <numerusform>Can be undone for %n seconds</numerusform>
        </translation>
    </message>
    <message id="hiding.no_undo">
        <source></source>
        <translation>Sent at once</translation>
    </message>
    <message id="hiding.missing">
        <source></source>
        <translation>Enter a title and a reason</translation>
    </message>
    <message id="hiding.too_long">
        <source></source>
        <translation>The reason can have at most 1000 characters</translation>
    </message>
    <message id="hiding.first">
        <source></source>
        <translation>We recommend answering first, then hiding.</translation>
    </message>
    <message id="hiding.first.do">
        <source></source>
        <translation>Answer first</translation>
    </message>
    <message id="hiding.reason.personal">
        <source></source>
        <translation>Customer’s personal data is shown</translation>
    </message>
    <message id="hiding.reason.personal.text">
        <source></source>
        <translation>We are hiding this inquiry because it shows your personal information.</translation>
    </message>
    <message id="hiding.reason.wrong">
        <source></source>
        <translation>Wrong product information was given</translation>
    </message>
    <message id="hiding.reason.wrong.text">
        <source></source>
        <translation>We are hiding this inquiry because we gave wrong product information. We apologise for the trouble.</translation>
    </message>
    <message id="hiding.reason.others">
        <source></source>
        <translation>Not for third parties</translation>
    </message>
    <message id="hiding.reason.others.text">
        <source></source>
        <translation>We are hiding this inquiry because it contains matters that are not for third parties.</translation>
    </message>
    <message id="hiding.preset">
        <source></source>
        <translation>Hidden</translation>
    </message>
    <message id="hiding.soon">
        <source></source>
        <translation>Hiding…</translation>
    </message>
    <message id="hiding.state.waiting">
        <source></source>
        <translation>As soon as there is a connection the reason is mailed and the inquiry is hidden.</translation>
    </message>
    <message id="hiding.state.sending">
        <source></source>
        <translation>Mailing the reason and hiding the inquiry…</translation>
    </message>
    <message id="hiding.state.unverified">
        <source></source>
        <translation>Checking whether the inquiry was hidden.</translation>
    </message>
    <message id="hiding.state.done">
        <source></source>
        <translation>Hidden</translation>
    </message>
    <message id="hiding.state.refused">
        <source></source>
        <translation>It could not be hidden. {reason}</translation>
    </message>
    <message id="hiding.open_again">
        <source></source>
        <translation>Open what was written</translation>
    </message>
    <message id="hiding.drop">
        <source></source>
        <translation>Discard</translation>
    </message>
    <message id="hiding.not_kept">
        <source></source>
        <translation>It could not be saved on this computer. What you typed is kept. {reason}</translation>
    </message>
    <message id="hiding.tag">
        <source></source>
        <translation>Private (hidden on product page)</translation>
    </message>
    <message id="hiding.chip">
        <source></source>
        <translation>Hiding</translation>
    </message>
    <message id="hiding.mark.soon">
        <source></source>
        <translation>Hiding on the product page…</translation>
    </message>
    <message id="hiding.mark.done">
        <source></source>
        <translation>{time} Hidden on the product page</translation>
    </message>
    <message id="hiding.look">
        <source></source>
        <translation>See what is published</translation>
    </message>
    <message id="hiding.look.title">
        <source></source>
        <translation>As seen on the product page</translation>
    </message>
    <message id="hiding.look.close">
        <source></source>
        <translation>Back to the history</translation>
    </message>
    <message id="hiding.look.note">
        <source></source>
        <translation>Once this answer is sent the product page shows this.</translation>
    </message>
    <message id="hiding.look.hiding">
        <source></source>
        <translation>Once it is hidden none of this can be seen.</translation>
    </message>
    <message id="hiding.look.typed">
        <source></source>
        <translation>This answer (not sent yet)</translation>
    </message>
    <message id="hiding.look.empty">
        <source></source>
        <translation>(nothing written yet)</translation>
    </message>
    <message id="hiding.look.again">
        <source></source>
        <translation>Asked again</translation>
    </message>
</context>
</TS>
