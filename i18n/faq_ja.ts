<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name></name>
    <message id="faq.title">
        <source></source>
        <translation>商品ページにFAQ</translation>
    </message>
    <message id="faq.edit.title">
        <source></source>
        <translation>FAQを編集</translation>
    </message>
    <message id="faq.notice">
        <source></source>
        <translation>商品ページで誰でも読めます。お客様の名前・注文番号など、お客様がわかる内容を消してから公開してください。</translation>
    </message>
    <message id="faq.question">
        <source></source>
        <translation>質問</translation>
    </message>
    <message id="faq.answer">
        <source></source>
        <translation>回答</translation>
    </message>
    <message id="faq.required">
        <source></source>
        <translation>必須</translation>
    </message>
    <message id="faq.count">
        <source></source>
        <translation>{used}/{limit}</translation>
    </message>
    <message id="faq.preview">
        <source></source>
        <translation>公開後の商品ページ</translation>
    </message>
    <message id="faq.page">
        <source></source>
        <translation>商品ページ · よくある質問</translation>
    </message>
    <message id="faq.publish">
        <source></source>
        <translation>商品ページに公開する</translation>
    </message>
    <message id="faq.change">
        <source></source>
        <translation>変更を公開する</translation>
    </message>
    <message id="faq.close">
        <source></source>
        <translation>閉じる</translation>
    </message>
    <message id="faq.undo" numerus="yes">
        <source></source>
        <translation>
            <numerusform>公開は%n秒間取り消せます</numerusform>
        </translation>
    </message>
    <message id="faq.no_undo">
        <source></source>
        <translation>すぐに公開します</translation>
    </message>
    <message id="faq.missing">
        <source></source>
        <translation>質問と回答を入力してください</translation>
    </message>
    <message id="faq.question.too_long">
        <source></source>
        <translation>質問は200文字までです</translation>
    </message>
    <message id="faq.answer.too_long">
        <source></source>
        <translation>回答は1000文字までです</translation>
    </message>
    <message id="faq.link" numerus="yes">
        <source></source>
        <translation>
            <numerusform>よくある質問 %n件</numerusform>
        </translation>
    </message>
    <message id="faq.list.title">
        <source></source>
        <translation>よくある質問</translation>
    </message>
    <message id="faq.list.none">
        <source></source>
        <translation>この商品のFAQはまだありません。</translation>
    </message>
    <message id="faq.list.since">
        <source></source>
        <translation>{day} 公開</translation>
    </message>
    <message id="faq.edit">
        <source></source>
        <translation>編集</translation>
    </message>
    <message id="faq.withdraw">
        <source></source>
        <translation>取り下げる</translation>
    </message>
    <message id="faq.edit.of">
        <source></source>
        <translation>編集: {question}</translation>
    </message>
    <message id="faq.withdraw.of">
        <source></source>
        <translation>取り下げる: {question}</translation>
    </message>
    <message id="faq.done">
        <source></source>
        <translation>FAQを商品ページに公開しました</translation>
    </message>
    <message id="faq.withdrawn">
        <source></source>
        <translation>FAQを商品ページから取り下げました</translation>
    </message>
    <message id="faq.waiting">
        <source></source>
        <translation>接続でき次第、商品ページに反映します</translation>
    </message>
    <message id="faq.refused">
        <source></source>
        <translation>FAQを公開できませんでした。{reason}</translation>
    </message>
    <message id="faq.not_withdrawn">
        <source></source>
        <translation>FAQを取り下げられませんでした。{reason}</translation>
    </message>
    <message id="faq.open_again">
        <source></source>
        <translation>内容を開く</translation>
    </message>
    <message id="faq.not_kept">
        <source></source>
        <translation>この端末に保存できませんでした。入力内容は残っています。{reason}</translation>
    </message>
</context>
</TS>
