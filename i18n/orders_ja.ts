<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name></name>
    <message id="orders.title">
        <source></source>
        <translation>配送管理</translation>
    </message>
    <message id="orders.tabs">
        <source></source>
        <translation>配送の段階</translation>
    </message>
    <message id="orders.tab.requested">
        <source></source>
        <translation>配送要請(要約)</translation>
    </message>
    <message id="orders.tab.shipped">
        <source></source>
        <translation>配送中/配送完了</translation>
    </message>
    <message id="orders.tab.all">
        <source></source>
        <translation>全体</translation>
    </message>
    <message id="orders.find">
        <source></source>
        <translation>検索</translation>
    </message>
    <message id="orders.search">
        <source></source>
        <translation>注文番号・カート番号・商品コード</translation>
    </message>
    <message id="orders.pause">
        <source></source>
        <translation>、</translation>
    </message>
    <message id="orders.column.state">
        <source></source>
        <translation>配送状態</translation>
    </message>
    <message id="orders.column.order_no">
        <source></source>
        <translation>注文番号</translation>
    </message>
    <message id="orders.column.cart_no">
        <source></source>
        <translation>カート番号</translation>
    </message>
    <message id="orders.column.carrier">
        <source></source>
        <translation>配送会社</translation>
    </message>
    <message id="orders.column.tracking_no">
        <source></source>
        <translation>送り状番号</translation>
    </message>
    <message id="orders.column.shipped">
        <source></source>
        <translation>発送日</translation>
    </message>
    <message id="orders.column.ship_by">
        <source></source>
        <translation>発送予定日</translation>
    </message>
    <message id="orders.column.product">
        <source></source>
        <translation>商品名</translation>
    </message>
    <message id="orders.column.quantity">
        <source></source>
        <translation>数量</translation>
    </message>
    <message id="orders.column.options">
        <source></source>
        <translation>オプション情報</translation>
    </message>
    <message id="orders.column.seller_code">
        <source></source>
        <translation>販売者商品コード</translation>
    </message>
    <message id="orders.column.receiver">
        <source></source>
        <translation>受取人</translation>
    </message>
    <message id="orders.spoken.order">
        <source></source>
        <translation>注文 {number}</translation>
    </message>
    <message id="orders.spoken.cart">
        <source></source>
        <translation>カート {number}</translation>
    </message>
    <message id="orders.spoken.same_cart">
        <source></source>
        <translation>同じカートの注文あり</translation>
    </message>
    <message id="orders.spoken.ship_by">
        <source></source>
        <translation>発送予定日 {day}</translation>
    </message>
    <message id="orders.empty">
        <source></source>
        <translation>この条件の注文はありません</translation>
    </message>
    <message id="orders.empty.elsewhere" numerus="yes">
        <source></source>
        <translation>
            <numerusform>ほかの段階に%n件あります</numerusform>
        </translation>
    </message>
    <message id="orders.empty.no_match">
        <source></source>
        <translation>「{text}」に合う注文はありません</translation>
    </message>
    <message id="orders.empty.clear">
        <source></source>
        <translation>条件を解除</translation>
    </message>
    <message id="orders.copy">
        <source></source>
        <translation>注文番号をコピー</translation>
    </message>
    <message id="orders.inquiries">
        <source></source>
        <translation>この注文のお問い合わせ</translation>
    </message>
</context>
</TS>
