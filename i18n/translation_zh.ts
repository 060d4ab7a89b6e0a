<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message id="translation.own">
        <source></source>
        <translation>用{language}撰写</translation>
    </message>
    <message id="translation.reply">
        <source></source>
        <translation>{language}（将发送的内容）</translation>
    </message>
    <message id="translation.result">
        <source></source>
        <translation>译文（尚未发送）</translation>
    </message>
    <message id="translation.source">
        <source></source>
        <translation>原文语言</translation>
    </message>
    <message id="translation.target">
        <source></source>
        <translation>译文语言</translation>
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
        <translation>翻译</translation>
    </message>
    <message id="translation.working">
        <source></source>
        <translation>正在翻译…</translation>
    </message>
    <message id="translation.use">
        <source></source>
        <translation>使用此译文</translation>
    </message>
    <message id="translation.drop">
        <source></source>
        <translation>不使用</translation>
    </message>
    <message id="translation.close">
        <source></source>
        <translation>关闭翻译</translation>
    </message>
    <message id="translation.by">
        <source></source>
        <translation>由{provider}翻译</translation>
    </message>
    <message id="translation.taken">
        <source></source>
        <translation>译文已放入正文。按 Ctrl+Z 可恢复原来的正文。</translation>
    </message>
    <message id="translation.differs">
        <source></source>
        <translation>原文与译文有不一致之处</translation>
    </message>
    <message id="translation.missing">
        <source></source>
        <translation>译文中没有：{pieces}</translation>
    </message>
    <message id="translation.added">
        <source></source>
        <translation>原文中没有：{pieces}</translation>
    </message>
    <message id="translation.piece">
        <source></source>
        <translation>{kind} {text}</translation>
    </message>
    <message id="translation.pause">
        <source></source>
        <translation>、</translation>
    </message>
    <message id="translation.equal">
        <source></source>
        <translation>数字、日期、编号一致</translation>
    </message>
    <message id="translation.untaken">
        <source></source>
        <translation>请选择是否使用译文</translation>
    </message>
    <message id="translation.own.empty">
        <source></source>
        <translation>此处写的内容不会发送。翻译后，请确认译文再使用。</translation>
    </message>
    <message id="translation.show">
        <source></source>
        <translation>译文</translation>
    </message>
    <message id="translation.already">
        <source></source>
        <translation>已是{language}</translation>
    </message>
    <message id="translation.consent">
        <source></source>
        <translation>要把文字发送给外部翻译服务吗？</translation>
    </message>
    <message id="translation.consent.what">
        <source></source>
        <translation>每次翻译时，该文字（顾客的消息或正在写的回复）会从店铺的后端发送给 {service}。</translation>
    </message>
    <message id="translation.consent.only">
        <source></source>
        <translation>只会发送文字和语言名称。但文字中写有的姓名、地址、电话号码等也会原样发送。</translation>
    </message>
    <message id="translation.consent.choice">
        <source></source>
        <translation>是否使用由店铺决定。不同意则不会发送任何内容。可随时在设置的“翻译”中撤回同意。</translation>
    </message>
    <message id="translation.consent.agree">
        <source></source>
        <translation>同意</translation>
    </message>
    <message id="translation.consent.decline">
        <source></source>
        <translation>取消</translation>
    </message>
    <message id="translation.section">
        <source></source>
        <translation>翻译</translation>
    </message>
    <message id="translation.setting.own">
        <source></source>
        <translation>我的语言</translation>
    </message>
    <message id="translation.setting.own.what">
        <source></source>
        <translation>用于顾客消息的译文和回复的原文。</translation>
    </message>
    <message id="translation.setting.own.screens">
        <source></source>
        <translation>与界面语言相同</translation>
    </message>
    <message id="translation.setting.consent">
        <source></source>
        <translation>外部发送同意</translation>
    </message>
    <message id="translation.setting.given">
        <source></source>
        <translation>已同意发送给 {service}。</translation>
    </message>
    <message id="translation.setting.none">
        <source></source>
        <translation>尚未同意。首次翻译时会询问。</translation>
    </message>
    <message id="translation.setting.withdraw">
        <source></source>
        <translation>撤回同意</translation>
    </message>
    <message id="domain.translation_refusal.not_configured">
        <source></source>
        <translation>尚未设置翻译服务。后端管理员用 qpost-server 的 --translator 设置后即可使用。</translation>
    </message>
    <message id="domain.translation_refusal.consent_needed">
        <source></source>
        <translation>因未同意发送给翻译服务，没有翻译。</translation>
    </message>
    <message id="domain.translation_refusal.empty">
        <source></source>
        <translation>没有可翻译的文字。</translation>
    </message>
    <message id="domain.translation_refusal.too_long">
        <source></source>
        <translation>文字过长，无法翻译。请分段翻译。</translation>
    </message>
    <message id="domain.translation_refusal.same_language">
        <source></source>
        <translation>原文与译文的语言相同。</translation>
    </message>
    <message id="domain.translation_refusal.unsupported_pair">
        <source></source>
        <translation>翻译服务不支持此语言组合。</translation>
    </message>
    <message id="domain.translation_refusal.quota">
        <source></source>
        <translation>已达到翻译服务的使用上限。文字保留不变。</translation>
    </message>
    <message id="domain.translation_refusal.too_many">
        <source></source>
        <translation>翻译过于频繁。请稍候再试。</translation>
    </message>
    <message id="domain.translation_refusal.provider_refused">
        <source></source>
        <translation>翻译服务不接受后端的设置。请告知后端管理员。</translation>
    </message>
    <message id="domain.translation_refusal.provider_trouble">
        <source></source>
        <translation>翻译服务没有返回译文。文字保留不变。请再试一次。</translation>
    </message>
    <message id="domain.piece_kind.placeholder">
        <source></source>
        <translation>变量</translation>
    </message>
    <message id="domain.piece_kind.address">
        <source></source>
        <translation>网址或邮箱</translation>
    </message>
    <message id="domain.piece_kind.date">
        <source></source>
        <translation>日期</translation>
    </message>
    <message id="domain.piece_kind.time">
        <source></source>
        <translation>时间</translation>
    </message>
    <message id="domain.piece_kind.amount">
        <source></source>
        <translation>金额</translation>
    </message>
    <message id="domain.piece_kind.code">
        <source></source>
        <translation>编号</translation>
    </message>
    <message id="domain.piece_kind.number">
        <source></source>
        <translation>数字</translation>
    </message>
</context>
</TS>
