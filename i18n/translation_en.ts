<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name></name>
    <message id="translation.own">
        <source></source>
        <translation>Write in {language}</translation>
    </message>
    <message id="translation.reply">
        <source></source>
        <translation>{language} (what will be sent)</translation>
    </message>
    <message id="translation.result">
        <source></source>
        <translation>Translation (not sent yet)</translation>
    </message>
    <message id="translation.source">
        <source></source>
        <translation>Language of the original</translation>
    </message>
    <message id="translation.target">
        <source></source>
        <translation>Language of the translation</translation>
    </message>
    <message id="translation.language.ja">
        <source></source>
        <translation>JAPANESE</translation>
    </message>
    <message id="translation.language.ko">
        <source></source>
        <translation>KOREAN</translation>
    </message>
    <message id="translation.language.zh">
        <source></source>
        <translation>CHINESE</translation>
    </message>
    <message id="translation.language.en">
        <source></source>
        <translation>ENGLISH</translation>
    </message>
    <message id="translation.do">
        <source></source>
        <translation>Translate</translation>
    </message>
    <message id="translation.working">
        <source></source>
        <translation>Translating…</translation>
    </message>
    <message id="translation.use">
        <source></source>
        <translation>Use this translation</translation>
    </message>
    <message id="translation.drop">
        <source></source>
        <translation>Do not use it</translation>
    </message>
    <message id="translation.close">
        <source></source>
        <translation>Close translation</translation>
    </message>
    <message id="translation.by">
        <source></source>
        <translation>Translated by {provider}</translation>
    </message>
    <message id="translation.taken">
        <source></source>
        <translation>The translation is in the reply now. Ctrl+Z brings the text before it back.</translation>
    </message>
    <message id="translation.differs">
        <source></source>
        <translation>The original and the translation do not match</translation>
    </message>
    <message id="translation.missing">
        <source></source>
        <translation>Not in the translation: {pieces}</translation>
    </message>
    <message id="translation.added">
        <source></source>
        <translation>Not in the original: {pieces}</translation>
    </message>
    <message id="translation.piece">
        <source></source>
        <translation>{kind} {text}</translation>
    </message>
    <message id="translation.pause">
        <source></source>
        <translation>, </translation>
    </message>
    <message id="translation.equal">
        <source></source>
        <translation>Numbers, dates and codes match</translation>
    </message>
    <message id="translation.untaken">
        <source></source>
        <translation>Choose whether to use the translation</translation>
    </message>
    <message id="translation.own.empty">
        <source></source>
        <translation>What you write here is not sent. Translate it, look at the translation, then use it.</translation>
    </message>
    <message id="translation.show">
        <source></source>
        <translation>Translation</translation>
    </message>
    <message id="translation.already">
        <source></source>
        <translation>Already in {language}</translation>
    </message>
    <message id="translation.consent">
        <source></source>
        <translation>Send texts to an outside translation service?</translation>
    </message>
    <message id="translation.consent.what">
        <source></source>
        <translation>With every translation, that text (a customer's message or the reply you are writing) goes from the shop's backend to {service}.</translation>
    </message>
    <message id="translation.consent.only">
        <source></source>
        <translation>Only the text and the names of the languages are sent. But names, addresses or phone numbers written in the text are sent with it.</translation>
    </message>
    <message id="translation.consent.choice">
        <source></source>
        <translation>Whether to use it is the shop's choice. Without consent nothing is sent. You can withdraw it at any time in Settings, under Translation.</translation>
    </message>
    <message id="translation.consent.agree">
        <source></source>
        <translation>I agree</translation>
    </message>
    <message id="translation.consent.decline">
        <source></source>
        <translation>Cancel</translation>
    </message>
    <message id="translation.section">
        <source></source>
        <translation>Translation</translation>
    </message>
    <message id="translation.setting.own">
        <source></source>
        <translation>My language</translation>
    </message>
    <message id="translation.setting.own.what">
        <source></source>
        <translation>Customers' messages are translated into it, and replies from it.</translation>
    </message>
    <message id="translation.setting.own.screens">
        <source></source>
        <translation>As the screens</translation>
    </message>
    <message id="translation.setting.consent">
        <source></source>
        <translation>Consent to sending texts out</translation>
    </message>
    <message id="translation.setting.given">
        <source></source>
        <translation>Texts may be sent to {service}.</translation>
    </message>
    <message id="translation.setting.none">
        <source></source>
        <translation>Not given. You are asked with the first translation.</translation>
    </message>
    <message id="translation.setting.withdraw">
        <source></source>
        <translation>Withdraw consent</translation>
    </message>
    <message id="domain.translation_refusal.not_configured">
        <source></source>
        <translation>No translation service is set up. Whoever runs the backend can set one up with --translator of qpost-server.</translation>
    </message>
    <message id="domain.translation_refusal.consent_needed">
        <source></source>
        <translation>Not translated, because you have not agreed to sending texts to the translation service.</translation>
    </message>
    <message id="domain.translation_refusal.empty">
        <source></source>
        <translation>There is no text to translate.</translation>
    </message>
    <message id="domain.translation_refusal.too_long">
        <source></source>
        <translation>The text is too long to translate. Translate it in parts.</translation>
    </message>
    <message id="domain.translation_refusal.same_language">
        <source></source>
        <translation>Both languages are the same.</translation>
    </message>
    <message id="domain.translation_refusal.unsupported_pair">
        <source></source>
        <translation>The translation service does not know this pair of languages.</translation>
    </message>
    <message id="domain.translation_refusal.quota">
        <source></source>
        <translation>The quota of the translation service is used up. Your text is still here.</translation>
    </message>
    <message id="domain.translation_refusal.too_many">
        <source></source>
        <translation>Too many translations in a short time. Wait a moment and try again.</translation>
    </message>
    <message id="domain.translation_refusal.provider_refused">
        <source></source>
        <translation>The translation service does not accept the backend's key. Tell whoever runs the backend.</translation>
    </message>
    <message id="domain.translation_refusal.provider_trouble">
        <source></source>
        <translation>The translation service gave no translation. Your text is still here. Try again.</translation>
    </message>
    <message id="domain.piece_kind.placeholder">
        <source></source>
        <translation>Variable</translation>
    </message>
    <message id="domain.piece_kind.address">
        <source></source>
        <translation>Address</translation>
    </message>
    <message id="domain.piece_kind.date">
        <source></source>
        <translation>Date</translation>
    </message>
    <message id="domain.piece_kind.time">
        <source></source>
        <translation>Time</translation>
    </message>
    <message id="domain.piece_kind.amount">
        <source></source>
        <translation>Amount</translation>
    </message>
    <message id="domain.piece_kind.code">
        <source></source>
        <translation>Code</translation>
    </message>
    <message id="domain.piece_kind.number">
        <source></source>
        <translation>Number</translation>
    </message>
</context>
</TS>
