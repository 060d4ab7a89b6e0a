<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message id="settings.general">
        <source></source>
        <translation>一般</translation>
    </message>
    <message id="settings.sending">
        <source></source>
        <translation>发送</translation>
    </message>
    <message id="settings.language">
        <source></source>
        <translation>设置语言</translation>
    </message>
    <message id="settings.language.what">
        <source></source>
        <translation>界面语言。顾客的文字不会改变。</translation>
    </message>
    <message id="settings.appearance">
        <source></source>
        <translation>主题</translation>
    </message>
    <message id="settings.appearance.what">
        <source></source>
        <translation>界面的明暗。</translation>
    </message>
    <message id="settings.density">
        <source></source>
        <translation>密度</translation>
    </message>
    <message id="settings.density.what">
        <source></source>
        <translation>咨询列表每行的高度。</translation>
    </message>
    <message id="settings.mail_copy">
        <source></source>
        <translation>邮件</translation>
    </message>
    <message id="settings.mail_copy.what">
        <source></source>
        <translation>默认开启追加发送。</translation>
    </message>
    <message id="settings.after_send">
        <source></source>
        <translation>发送后</translation>
    </message>
    <message id="settings.on">
        <source></source>
        <translation>开</translation>
    </message>
    <message id="settings.off">
        <source></source>
        <translation>关</translation>
    </message>
    <message id="settings.at_once">
        <source></source>
        <translation>更改立即生效</translation>
    </message>
    <message id="settings.undo">
        <source></source>
        <translation>撤销发送</translation>
    </message>
    <message id="settings.undo.what">
        <source></source>
        <translation>点击发送后等待多久才真正发送，在此期间可以撤销。</translation>
    </message>
    <message id="settings.undo.seconds" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message id="settings.undo.none">
        <source></source>
        <translation>0秒（立即发送）</translation>
    </message>
</context>
</TS>
