<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name></name>
    <message id="translation.own">
        <source></source>
        <translation>{language}で作成</translation>
    </message>
    <message id="translation.reply">
        <source></source>
        <translation>{language}（送信される文）</translation>
    </message>
    <message id="translation.result">
        <source></source>
        <translation>訳文（まだ送信されません）</translation>
    </message>
    <message id="translation.source">
        <source></source>
        <translation>原文の言語</translation>
    </message>
    <message id="translation.target">
        <source></source>
        <translation>訳文の言語</translation>
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
        <translation>翻訳する</translation>
    </message>
    <message id="translation.working">
        <source></source>
        <translation>翻訳しています…</translation>
    </message>
    <message id="translation.use">
        <source></source>
        <translation>この訳文を使う</translation>
    </message>
    <message id="translation.drop">
        <source></source>
        <translation>使わない</translation>
    </message>
    <message id="translation.close">
        <source></source>
        <translation>翻訳を閉じる</translation>
    </message>
    <message id="translation.by">
        <source></source>
        <translation>{provider}による翻訳</translation>
    </message>
    <message id="translation.taken">
        <source></source>
        <translation>訳文を本文に入れました。元の本文には Ctrl+Z で戻せます。</translation>
    </message>
    <message id="translation.differs">
        <source></source>
        <translation>原文と訳文が一致しないところがあります</translation>
    </message>
    <message id="translation.missing">
        <source></source>
        <translation>訳文にありません: {pieces}</translation>
    </message>
    <message id="translation.added">
        <source></source>
        <translation>原文にありません: {pieces}</translation>
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
        <translation>数字・日付・番号は一致しています</translation>
    </message>
    <message id="translation.untaken">
        <source></source>
        <translation>訳文を使うか選んでください</translation>
    </message>
    <message id="translation.own.empty">
        <source></source>
        <translation>ここに書いた文は送信されません。翻訳して、訳文を確認してから使います。</translation>
    </message>
    <message id="translation.show">
        <source></source>
        <translation>訳文</translation>
    </message>
    <message id="translation.already">
        <source></source>
        <translation>{language}で書かれています</translation>
    </message>
    <message id="translation.consent">
        <source></source>
        <translation>外部の翻訳サービスに文章を送りますか</translation>
    </message>
    <message id="translation.consent.what">
        <source></source>
        <translation>翻訳するたびに、その文章（お客様のメッセージや、書きかけの返信）が、ショップのバックエンドから {service} へ送られます。</translation>
    </message>
    <message id="translation.consent.only">
        <source></source>
        <translation>送られるのは文章と言語の名前だけです。ただし、文章の中に書かれた氏名・住所・電話番号なども、そのまま送られます。</translation>
    </message>
    <message id="translation.consent.choice">
        <source></source>
        <translation>使うかどうかは、ショップが決めることです。同意しなければ何も送られません。同意は設定の「翻訳」でいつでも取り消せます。</translation>
    </message>
    <message id="translation.consent.agree">
        <source></source>
        <translation>同意する</translation>
    </message>
    <message id="translation.consent.decline">
        <source></source>
        <translation>やめる</translation>
    </message>
    <message id="translation.section">
        <source></source>
        <translation>翻訳</translation>
    </message>
    <message id="translation.setting.own">
        <source></source>
        <translation>自分の言語</translation>
    </message>
    <message id="translation.setting.own.what">
        <source></source>
        <translation>お客様のメッセージの訳文と、返信の原文に使います。</translation>
    </message>
    <message id="translation.setting.own.screens">
        <source></source>
        <translation>画面の言語と同じ</translation>
    </message>
    <message id="translation.setting.consent">
        <source></source>
        <translation>外部送信の同意</translation>
    </message>
    <message id="translation.setting.given">
        <source></source>
        <translation>{service} への送信に同意しています。</translation>
    </message>
    <message id="translation.setting.none">
        <source></source>
        <translation>同意していません。はじめて翻訳するときにたずねます。</translation>
    </message>
    <message id="translation.setting.withdraw">
        <source></source>
        <translation>同意を取り消す</translation>
    </message>
    <message id="domain.translation_refusal.not_configured">
        <source></source>
        <translation>翻訳サービスが設定されていません。バックエンドの管理者が qpost-server の --translator で設定すると使えます。</translation>
    </message>
    <message id="domain.translation_refusal.consent_needed">
        <source></source>
        <translation>翻訳サービスへの送信に同意していないため、翻訳していません。</translation>
    </message>
    <message id="domain.translation_refusal.empty">
        <source></source>
        <translation>翻訳する文章がありません。</translation>
    </message>
    <message id="domain.translation_refusal.too_long">
        <source></source>
        <translation>文章が長すぎて翻訳できません。分けて翻訳してください。</translation>
    </message>
    <message id="domain.translation_refusal.same_language">
        <source></source>
        <translation>原文と訳文の言語が同じです。</translation>
    </message>
    <message id="domain.translation_refusal.unsupported_pair">
        <source></source>
        <translation>この言語の組み合わせは、翻訳サービスが対応していません。</translation>
    </message>
    <message id="domain.translation_refusal.quota">
        <source></source>
        <translation>翻訳サービスの利用上限に達しました。文章はそのまま残っています。</translation>
    </message>
    <message id="domain.translation_refusal.too_many">
        <source></source>
        <translation>続けて翻訳しすぎました。少し待ってから、もう一度お試しください。</translation>
    </message>
    <message id="domain.translation_refusal.provider_refused">
        <source></source>
        <translation>翻訳サービスがバックエンドの設定を受け付けません。バックエンドの管理者にお知らせください。</translation>
    </message>
    <message id="domain.translation_refusal.provider_trouble">
        <source></source>
        <translation>翻訳サービスから訳文が返ってきませんでした。文章はそのまま残っています。もう一度お試しください。</translation>
    </message>
    <message id="domain.piece_kind.placeholder">
        <source></source>
        <translation>差し込み</translation>
    </message>
    <message id="domain.piece_kind.address">
        <source></source>
        <translation>アドレス</translation>
    </message>
    <message id="domain.piece_kind.date">
        <source></source>
        <translation>日付</translation>
    </message>
    <message id="domain.piece_kind.time">
        <source></source>
        <translation>時刻</translation>
    </message>
    <message id="domain.piece_kind.amount">
        <source></source>
        <translation>金額</translation>
    </message>
    <message id="domain.piece_kind.code">
        <source></source>
        <translation>番号</translation>
    </message>
    <message id="domain.piece_kind.number">
        <source></source>
        <translation>数字</translation>
    </message>
</context>
</TS>
