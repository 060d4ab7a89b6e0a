<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message id="shops.title">
        <source></source>
        <translation>选择店铺 — qpost</translation>
    </message>
    <message id="shops.name">
        <source></source>
        <translation>店铺名</translation>
    </message>
    <message id="shops.sentence">
        <source></source>
        <translation>已用 {login} 登录。请选择要使用的店铺。</translation>
    </message>
    <message id="shops.unanswered">
        <source></source>
        <translation>未回复 {count}</translation>
    </message>
    <message id="shops.unanswered.none">
        <source></source>
        <translation>无未回复</translation>
    </message>
    <message id="shops.delayed">
        <source></source>
        <translation>延迟 {count}</translation>
    </message>
    <message id="shops.members" numerus="yes">
        <source></source>
        <translation>
            <numerusform>负责人%n名</numerusform>
        </translation>
    </message>
    <message id="shops.last_used">
        <source></source>
        <translation>{members} · 上次使用 {when}</translation>
    </message>
    <message id="shops.today">
        <source></source>
        <translation>今天 {clock}</translation>
    </message>
    <message id="shops.keep">
        <source></source>
        <translation>下次直接打开此店铺</translation>
    </message>
    <message id="shops.sign_out">
        <source></source>
        <translation>退出登录</translation>
    </message>
    <message id="shops.done">
        <source></source>
        <translation>选择完成</translation>
    </message>
    <message id="shops.unsaved">
        <source></source>
        <translation>无法使用本机的凭据存储，登录信息未保存。退出qpost后，草稿和待发送内容会消失。</translation>
    </message>
</context>
</TS>
