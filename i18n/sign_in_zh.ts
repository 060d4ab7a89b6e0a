<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message id="sign_in.title">
        <source></source>
        <translation>qpost — 登录</translation>
    </message>
    <message id="sign_in.tagline">
        <source></source>
        <translation>咨询、订单、请求，一个收件箱</translation>
    </message>
    <message id="sign_in.location">
        <source></source>
        <translation>登录地点</translation>
    </message>
    <message id="sign_in.login">
        <source></source>
        <translation>ID或邮件地址</translation>
    </message>
    <message id="sign_in.login.missing">
        <source></source>
        <translation>请输入ID或邮件地址。</translation>
    </message>
    <message id="sign_in.password">
        <source></source>
        <translation>密码</translation>
    </message>
    <message id="sign_in.password.missing">
        <source></source>
        <translation>请输入密码。</translation>
    </message>
    <message id="sign_in.password.show">
        <source></source>
        <translation>显示密码</translation>
    </message>
    <message id="sign_in.password.hide">
        <source></source>
        <translation>隐藏密码</translation>
    </message>
    <message id="sign_in.caps_lock">
        <source></source>
        <translation>Caps Lock已开启</translation>
    </message>
    <message id="sign_in.full_width">
        <source></source>
        <translation>含有全角字符</translation>
    </message>
    <message id="sign_in.language">
        <source></source>
        <translation>设置语言</translation>
    </message>
    <message id="sign_in.save">
        <source></source>
        <translation>保存登录信息</translation>
    </message>
    <message id="sign_in.save.note">
        <source></source>
        <translation>不保存密码，仅安全保管连接密钥。</translation>
    </message>
    <message id="sign_in.save.impossible">
        <source></source>
        <translation>本机没有凭据存储，无法保存。</translation>
    </message>
    <message id="sign_in.autostart.windows">
        <source></source>
        <translation>Windows系统开始时将自动启动Qpost</translation>
    </message>
    <message id="sign_in.autostart">
        <source></source>
        <translation>登录系统时自动启动Qpost</translation>
    </message>
    <message id="sign_in.button">
        <source></source>
        <translation>登录</translation>
    </message>
    <message id="sign_in.busy">
        <source></source>
        <translation>正在登录</translation>
    </message>
</context>
</TS>
