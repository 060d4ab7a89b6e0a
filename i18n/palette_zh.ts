<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message id="palette.hint">
        <source></source>
        <translation>操作・订单号码・咨询・设置</translation>
    </message>
    <message id="palette.list">
        <source></source>
        <translation>找到的内容</translation>
    </message>
    <message id="palette.escape">
        <source></source>
        <translation>Esc 关闭</translation>
    </message>
    <message id="palette.foot">
        <source></source>
        <translation>↑↓ 选择　Enter 执行</translation>
    </message>
    <message id="palette.nothing">
        <source></source>
        <translation>没有找到。</translation>
    </message>
    <message id="palette.group.numbers">
        <source></source>
        <translation>订单・购物车・商品号码</translation>
    </message>
    <message id="palette.group.actions">
        <source></source>
        <translation>操作</translation>
    </message>
    <message id="palette.group.inquiries">
        <source></source>
        <translation>咨询</translation>
    </message>
    <message id="palette.group.canned">
        <source></source>
        <translation>常用的回复</translation>
    </message>
    <message id="palette.group.settings">
        <source></source>
        <translation>设置</translation>
    </message>
    <message id="palette.order">
        <source></source>
        <translation>订单 {number}</translation>
    </message>
    <message id="palette.order.inquiries">
        <source></source>
        <translation>此订单的咨询</translation>
    </message>
    <message id="palette.canned.public">
        <source></source>
        <translation>可以公开</translation>
    </message>
    <message id="palette.canned.private">
        <source></source>
        <translation>仅限不公开</translation>
    </message>
</context>
</TS>
