<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name></name>
    <message id="many.bar">
        <source></source>
        <translation>選択したお問い合わせ</translation>
    </message>
    <message id="many.selected" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n件を選択</numerusform>
        </translation>
    </message>
    <message id="many.marked">
        <source></source>
        <translation>選択中</translation>
    </message>
    <message id="many.auto.open">
        <source></source>
        <translation>自動応答…</translation>
    </message>
    <message id="many.later">
        <source></source>
        <translation>あとで…</translation>
    </message>
    <message id="many.read">
        <source></source>
        <translation>既読</translation>
    </message>
    <message id="many.clear">
        <source></source>
        <translation>選択を解除</translation>
    </message>
    <message id="many.close">
        <source></source>
        <translation>閉じる</translation>
    </message>
    <message id="many.auto.text">
        <source></source>
        <translation>お客様に送る文（常に日本語です）</translation>
    </message>
    <message id="many.auto.gloss">
        <source></source>
        <translation>お問い合わせへの対応が済んだことと、ほかに質問があればいつでも聞いてほしいことを伝えます。</translation>
    </message>
    <message id="many.auto.when">
        <source></source>
        <translation>電話やメール、別のお問い合わせですでに対応したとき、またはお礼だけで返信が要らないときに使います。処理状態は「処理完了」になります。書きかけの返信は下書きに残ります。</translation>
    </message>
    <message id="many.auto.public" numerus="yes">
        <source></source>
        <translation>
            <numerusform>公開の質問が%n件あります。この文は商品ページにも表示されます。</numerusform>
        </translation>
    </message>
    <message id="many.auto.to" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n件のお客様に送ります</numerusform>
        </translation>
    </message>
    <message id="many.auto.none">
        <source></source>
        <translation>選択したお問い合わせの中に、自動応答を送るものはありません。</translation>
    </message>
    <message id="many.auto.line">
        <source></source>
        <translation>{title} ・ {sender}</translation>
    </message>
    <message id="many.auto.left_out" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n件には送りません（{reasons}）。</numerusform>
        </translation>
    </message>
    <message id="many.auto.and">
        <source></source>
        <translation>、</translation>
    </message>
    <message id="many.auto.why.marketplace" numerus="yes">
        <source></source>
        <translation>
            <numerusform>Qoo10とのやりとり %n件</numerusform>
        </translation>
    </message>
    <message id="many.auto.why.refused" numerus="yes">
        <source></source>
        <translation>
            <numerusform>送れなかった返信が残っているもの %n件</numerusform>
        </translation>
    </message>
    <message id="many.auto.why.sending" numerus="yes">
        <source></source>
        <translation>
            <numerusform>返信が送信待ちのもの %n件</numerusform>
        </translation>
    </message>
    <message id="many.auto.why.done" numerus="yes">
        <source></source>
        <translation>
            <numerusform>処理完了のもの %n件</numerusform>
        </translation>
    </message>
    <message id="many.undo.hint" numerus="yes">
        <source></source>
        <translation>
            <numerusform>送信は%n秒間取り消せます</numerusform>
        </translation>
    </message>
    <message id="many.undo.counting" numerus="yes">
        <source></source>
        <translation>
            <numerusform>{act} {count}を送信します（%n秒）</numerusform>
        </translation>
    </message>
    <message id="many.undo.soon">
        <source></source>
        <translation>{act} {count}をまもなく送信します</translation>
    </message>
    <message id="many.undo.taken" numerus="yes">
        <source></source>
        <translation>
            <numerusform>{act} %n件を取り消しました。</numerusform>
        </translation>
    </message>
    <message id="many.undo.some" numerus="yes">
        <source></source>
        <translation>
            <numerusform>{act} %n件を取り消しました。{late}件はすでに送信を始めています。</numerusform>
        </translation>
    </message>
    <message id="many.ended">
        <source></source>
        <translation>{act}: {counts}</translation>
    </message>
    <message id="many.ended.sent" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n件を送信しました</numerusform>
        </translation>
    </message>
    <message id="many.ended.waiting" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n件は送信箱にあり、接続後に自動で送信します</numerusform>
        </translation>
    </message>
    <message id="many.ended.refused" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n件は送れませんでした。送信箱をご確認ください</numerusform>
        </translation>
    </message>
    <message id="domain.refusal.only_customers">
        <source></source>
        <translation>自動応答は、お客様からのお問い合わせだけに使えます。</translation>
    </message>
    <message id="many.ask">
        <source></source>
        <translation>Qoo10に問い合わせる</translation>
    </message>
    <message id="many.ask.about">
        <source></source>
        <translation>Qoo10の担当者に質問や依頼を送ります。回答はこの一覧に届きます。お客様には見えません。</translation>
    </message>
    <message id="many.ask.channel">
        <source></source>
        <translation>チャンネル</translation>
    </message>
    <message id="many.ask.help">
        <source></source>
        <translation>Qoo10ヘルプ</translation>
    </message>
    <message id="many.ask.order">
        <source></source>
        <translation>注文番号</translation>
    </message>
    <message id="many.ask.optional">
        <source></source>
        <translation>任意</translation>
    </message>
    <message id="many.ask.look_up">
        <source></source>
        <translation>照会</translation>
    </message>
    <message id="many.ask.product">
        <source></source>
        <translation>{name}（商品コード {code}）</translation>
    </message>
    <message id="many.ask.no_order">
        <source></source>
        <translation>この注文番号は、この販売店の注文に見つかりません。番号を確かめるか、空にしてください。</translation>
    </message>
    <message id="many.ask.category">
        <source></source>
        <translation>カテゴリ</translation>
    </message>
    <message id="many.ask.select">
        <source></source>
        <translation>選択してください</translation>
    </message>
    <message id="many.ask.no_category">
        <source></source>
        <translation>カテゴリを選んでください。</translation>
    </message>
    <message id="many.ask.title">
        <source></source>
        <translation>タイトル</translation>
    </message>
    <message id="many.ask.body">
        <source></source>
        <translation>内容</translation>
    </message>
    <message id="many.ask.send">
        <source></source>
        <translation>送信する</translation>
    </message>
    <message id="many.ask.queued">
        <source></source>
        <translation>「{title}」を送信しています…</translation>
    </message>
    <message id="many.ask.held">
        <source></source>
        <translation>「{title}」をまもなく送信します</translation>
    </message>
    <message id="many.ask.sent">
        <source></source>
        <translation>「{title}」をQoo10に送りました。回答を待っています。</translation>
    </message>
    <message id="many.ask.waiting">
        <source></source>
        <translation>「{title}」を送信箱に保存しました。接続後に自動で送信します。</translation>
    </message>
    <message id="many.ask.unverified">
        <source></source>
        <translation>「{title}」が届いたか確認しています。二重には送りません。</translation>
    </message>
    <message id="many.ask.refused">
        <source></source>
        <translation>「{title}」は送れませんでした。{reason}</translation>
    </message>
    <message id="many.own.status">
        <source></source>
        <translation>処理中（Qoo10の回答待ち）</translation>
    </message>
    <message id="many.language">
        <source></source>
        <translation>お客様は{theirs}で書いていますが、返信は{ours}のようです。</translation>
    </message>
    <message id="many.language.hold">
        <source></source>
        <translation>言語をご確認ください</translation>
    </message>
    <message id="many.language.send">
        <source></source>
        <translation>このまま送る</translation>
    </message>
</context>
</TS>
