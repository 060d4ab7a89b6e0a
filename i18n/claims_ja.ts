<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name></name>
    <message id="claims.title">
        <source></source>
        <translation>キャンセル/返品/未受取</translation>
    </message>
    <message id="claims.pause">
        <source></source>
        <translation>、</translation>
    </message>
    <message id="claims.none">
        <source></source>
        <translation>なし</translation>
    </message>
    <message id="claims.head.needed">
        <source></source>
        <translation>対応が必要</translation>
    </message>
    <message id="claims.head.going">
        <source></source>
        <translation>進行中</translation>
    </message>
    <message id="claims.head.ended">
        <source></source>
        <translation>完了・遅延</translation>
    </message>
    <message id="claims.late.cancel">
        <source></source>
        <translation>キャンセル遅延</translation>
    </message>
    <message id="claims.late.return">
        <source></source>
        <translation>返品遅延</translation>
    </message>
    <message id="claims.late.exchange">
        <source></source>
        <translation>交換遅延</translation>
    </message>
    <message id="claims.late.non_receipt">
        <source></source>
        <translation>確認遅延</translation>
    </message>
    <message id="claims.beside">
        <source></source>
        <translation>{state} {number}</translation>
    </message>
    <message id="claims.blocked">
        <source></source>
        <translation>停止中 {amount}</translation>
    </message>
    <message id="claims.blocked.all">
        <source></source>
        <translation>停止中の金額</translation>
    </message>
    <message id="claims.note">
        <source></source>
        <translation>※遅延とはキャンセル・返品・未受取の受付日から4日が過ぎても完了・確認されていないものです。要請が残っている注文は精算されません。</translation>
    </message>
    <message id="claims.only_late" numerus="yes">
        <source></source>
        <translation>
            <numerusform>遅延 %n件</numerusform>
        </translation>
    </message>
    <message id="claims.every">
        <source></source>
        <translation>未完了をすべて表示</translation>
    </message>
    <message id="claims.listed.open">
        <source></source>
        <translation>未完了の要請</translation>
    </message>
    <message id="claims.listed.late">
        <source></source>
        <translation>遅延している要請</translation>
    </message>
    <message id="claims.empty">
        <source></source>
        <translation>該当する要請はありません</translation>
    </message>
    <message id="claims.finished">
        <source></source>
        <translation>完了</translation>
    </message>
    <message id="claims.late" numerus="yes">
        <source></source>
        <translation>
            <numerusform>遅延 %n日</numerusform>
        </translation>
    </message>
    <message id="claims.left.hours" numerus="yes">
        <source></source>
        <translation>
            <numerusform>あと%n時間</numerusform>
        </translation>
    </message>
    <message id="claims.left.days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>あと%n日</numerusform>
        </translation>
    </message>
    <message id="claims.spoken.order">
        <source></source>
        <translation>注文 {number}</translation>
    </message>
    <message id="claims.spoken.asked">
        <source></source>
        <translation>受付 {asked}</translation>
    </message>
    <message id="claims.column.urgency">
        <source></source>
        <translation>遅延まで</translation>
    </message>
    <message id="claims.column.state">
        <source></source>
        <translation>処理状態</translation>
    </message>
    <message id="claims.column.order_no">
        <source></source>
        <translation>注文番号</translation>
    </message>
    <message id="claims.column.amount">
        <source></source>
        <translation>停止中の金額</translation>
    </message>
    <message id="claims.column.reason">
        <source></source>
        <translation>理由</translation>
    </message>
    <message id="claims.column.product">
        <source></source>
        <translation>商品名</translation>
    </message>
    <message id="claims.column.buyer">
        <source></source>
        <translation>購入者</translation>
    </message>
    <message id="claims.column.asked">
        <source></source>
        <translation>受付</translation>
    </message>
</context>
</TS>
