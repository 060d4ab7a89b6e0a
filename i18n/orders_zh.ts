<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message id="orders.title">
        <source></source>
        <translation>配送管理</translation>
    </message>
    <message id="orders.tabs">
        <source></source>
        <translation>配送阶段</translation>
    </message>
    <message id="orders.tab.requested">
        <source></source>
        <translation>配送请求(摘要)</translation>
    </message>
    <message id="orders.tab.shipped">
        <source></source>
        <translation>配送中/已送达</translation>
    </message>
    <message id="orders.tab.all">
        <source></source>
        <translation>全体</translation>
    </message>
    <message id="orders.find">
        <source></source>
        <translation>查询</translation>
    </message>
    <message id="orders.search">
        <source></source>
        <translation>订单号码・购物车号码・商品号码</translation>
    </message>
    <message id="orders.pause">
        <source></source>
        <translation>、</translation>
    </message>
    <message id="orders.column.state">
        <source></source>
        <translation>配送状态</translation>
    </message>
    <message id="orders.column.order_no">
        <source></source>
        <translation>订单号码</translation>
    </message>
    <message id="orders.column.cart_no">
        <source></source>
        <translation>购物车号码</translation>
    </message>
    <message id="orders.column.carrier">
        <source></source>
        <translation>快递公司</translation>
    </message>
    <message id="orders.column.tracking_no">
        <source></source>
        <translation>运单号</translation>
    </message>
    <message id="orders.column.shipped">
        <source></source>
        <translation>发送日</translation>
    </message>
    <message id="orders.column.ship_by">
        <source></source>
        <translation>预定发送日</translation>
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
        <translation>选项信息</translation>
    </message>
    <message id="orders.column.seller_code">
        <source></source>
        <translation>卖家商品代码</translation>
    </message>
    <message id="orders.column.receiver">
        <source></source>
        <translation>收件人</translation>
    </message>
    <message id="orders.spoken.order">
        <source></source>
        <translation>订单 {number}</translation>
    </message>
    <message id="orders.spoken.cart">
        <source></source>
        <translation>购物车 {number}</translation>
    </message>
    <message id="orders.spoken.same_cart">
        <source></source>
        <translation>有同一购物车的订单</translation>
    </message>
    <message id="orders.spoken.ship_by">
        <source></source>
        <translation>预定发送日 {day}</translation>
    </message>
    <message id="orders.empty">
        <source></source>
        <translation>没有符合此条件的订单</translation>
    </message>
    <message id="orders.empty.elsewhere" numerus="yes">
        <source></source>
        <translation>
            <numerusform>其他阶段有%n条</numerusform>
        </translation>
    </message>
    <message id="orders.empty.no_match">
        <source></source>
        <translation>没有符合“{text}”的订单</translation>
    </message>
    <message id="orders.empty.clear">
        <source></source>
        <translation>清除条件</translation>
    </message>
    <message id="orders.copy">
        <source></source>
        <translation>复制订单号码</translation>
    </message>
    <message id="orders.inquiries">
        <source></source>
        <translation>此订单的咨询</translation>
    </message>
</context>
</TS>
