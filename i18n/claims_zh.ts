<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message id="claims.title">
        <source></source>
        <translation>取消/退货/未收到</translation>
    </message>
    <message id="claims.pause">
        <source></source>
        <translation>、</translation>
    </message>
    <message id="claims.none">
        <source></source>
        <translation>无</translation>
    </message>
    <message id="claims.head.needed">
        <source></source>
        <translation>需要处理</translation>
    </message>
    <message id="claims.head.going">
        <source></source>
        <translation>进行中</translation>
    </message>
    <message id="claims.head.ended">
        <source></source>
        <translation>完成・延迟</translation>
    </message>
    <message id="claims.late.cancel">
        <source></source>
        <translation>取消延迟</translation>
    </message>
    <message id="claims.late.return">
        <source></source>
        <translation>退货延迟</translation>
    </message>
    <message id="claims.late.exchange">
        <source></source>
        <translation>换货延迟</translation>
    </message>
    <message id="claims.late.non_receipt">
        <source></source>
        <translation>确认延迟</translation>
    </message>
    <message id="claims.beside">
        <source></source>
        <translation>{state} {number}</translation>
    </message>
    <message id="claims.blocked">
        <source></source>
        <translation>停止结算 {amount}</translation>
    </message>
    <message id="claims.blocked.all">
        <source></source>
        <translation>停止结算的金额</translation>
    </message>
    <message id="claims.note">
        <source></source>
        <translation>※延迟是指自取消・退货・未收到受理日起超过4天仍未完成・确认的。有未处理请求的订单不会结算。</translation>
    </message>
    <message id="claims.only_late" numerus="yes">
        <source></source>
        <translation>
            <numerusform>延迟 %n条</numerusform>
        </translation>
    </message>
    <message id="claims.every">
        <source></source>
        <translation>显示全部未完成</translation>
    </message>
    <message id="claims.listed.open">
        <source></source>
        <translation>未完成的请求</translation>
    </message>
    <message id="claims.listed.late">
        <source></source>
        <translation>延迟的请求</translation>
    </message>
    <message id="claims.empty">
        <source></source>
        <translation>没有相应的请求</translation>
    </message>
    <message id="claims.finished">
        <source></source>
        <translation>完成</translation>
    </message>
    <message id="claims.late" numerus="yes">
        <source></source>
        <translation>
            <numerusform>延迟 %n天</numerusform>
        </translation>
    </message>
    <message id="claims.left.hours" numerus="yes">
        <source></source>
        <translation>
            <numerusform>还剩%n小时</numerusform>
        </translation>
    </message>
    <message id="claims.left.days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>还剩%n天</numerusform>
        </translation>
    </message>
    <message id="claims.spoken.order">
        <source></source>
        <translation>订单 {number}</translation>
    </message>
    <message id="claims.spoken.asked">
        <source></source>
        <translation>受理 {asked}</translation>
    </message>
    <message id="claims.column.urgency">
        <source></source>
        <translation>距延迟</translation>
    </message>
    <message id="claims.column.state">
        <source></source>
        <translation>处理状态</translation>
    </message>
    <message id="claims.column.order_no">
        <source></source>
        <translation>订单号码</translation>
    </message>
    <message id="claims.column.amount">
        <source></source>
        <translation>停止结算的金额</translation>
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
        <translation>买家</translation>
    </message>
    <message id="claims.column.asked">
        <source></source>
        <translation>受理</translation>
    </message>
</context>
</TS>
