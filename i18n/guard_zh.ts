<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message id="guard.title.public" numerus="yes">
        <source></source>
        <translation>
            <numerusform>似乎是个人信息（%n处）— 公开回复中不能发送</numerusform>
        </translation>
    </message>
    <message id="guard.title.foreign" numerus="yes">
        <source></source>
        <translation>
            <numerusform>似乎是其他顾客的信息（%n处）— 不能发送</numerusform>
        </translation>
    </message>
    <message id="guard.hint" numerus="yes">
        <source></source>
        <translation>
            <numerusform>似乎是个人信息（%n处）。此回复只有顾客和店铺可以看到。</numerusform>
        </translation>
    </message>
    <message id="guard.more" numerus="yes">
        <source></source>
        <translation>
            <numerusform>另有%n处</numerusform>
        </translation>
    </message>
    <message id="guard.mask">
        <source></source>
        <translation>遮盖</translation>
    </message>
    <message id="guard.remove">
        <source></source>
        <translation>删除</translation>
    </message>
    <message id="guard.keep">
        <source></source>
        <translation>确认并保留</translation>
    </message>
    <message id="guard.here">
        <source></source>
        <translation>仅在此设备上检查。</translation>
    </message>
    <message id="guard.receiver">
        <source></source>
        <translation>收件人姓名</translation>
    </message>
    <message id="guard.same_receiver">
        <source></source>
        <translation>与此订单的收件人一致</translation>
    </message>
    <message id="guard.same_customer">
        <source></source>
        <translation>与此顾客的收件人一致</translation>
    </message>
    <message id="guard.same">
        <source></source>
        <translation>{text}（{whose}）</translation>
    </message>
    <message id="guard.reason.personal">
        <source></source>
        <translation>请确认个人信息</translation>
    </message>
    <message id="guard.reason.foreign">
        <source></source>
        <translation>是其他顾客的信息</translation>
    </message>
    <message id="domain.personal_kind.name">
        <source></source>
        <translation>姓名</translation>
    </message>
    <message id="domain.personal_kind.phone">
        <source></source>
        <translation>电话号码</translation>
    </message>
    <message id="domain.personal_kind.email">
        <source></source>
        <translation>邮箱地址</translation>
    </message>
    <message id="domain.personal_kind.postcode">
        <source></source>
        <translation>邮政编码</translation>
    </message>
    <message id="domain.personal_kind.address">
        <source></source>
        <translation>地址</translation>
    </message>
    <message id="domain.personal_kind.card">
        <source></source>
        <translation>卡号</translation>
    </message>
    <message id="domain.personal_kind.bank">
        <source></source>
        <translation>银行账号</translation>
    </message>
    <message id="domain.personal_kind.national_id">
        <source></source>
        <translation>身份证号</translation>
    </message>
    <message id="domain.personal_kind.login">
        <source></source>
        <translation>账号</translation>
    </message>
    <message id="domain.personal_kind.password">
        <source></source>
        <translation>密码</translation>
    </message>
    <message id="domain.personal_kind.order_no">
        <source></source>
        <translation>订单号</translation>
    </message>
    <message id="domain.personal_kind.tracking_no">
        <source></source>
        <translation>运单号</translation>
    </message>
    <message id="domain.origin.pattern">
        <source></source>
        <translation>根据格式判断</translation>
    </message>
    <message id="domain.origin.this_order">
        <source></source>
        <translation>与此订单一致</translation>
    </message>
    <message id="domain.origin.this_customer">
        <source></source>
        <translation>与此顾客的订单一致</translation>
    </message>
    <message id="domain.origin.other_order">
        <source></source>
        <translation>其他顾客的订单</translation>
    </message>
    <message id="domain.personal_kind.term">
        <source></source>
        <translation>用语</translation>
    </message>
</context>
</TS>
