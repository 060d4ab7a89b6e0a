<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message id="outbox.title">
        <source></source>
        <translation>发件箱</translation>
    </message>
    <message id="outbox.pause">
        <source></source>
        <translation>、</translation>
    </message>
    <message id="outbox.empty">
        <source></source>
        <translation>没有等待发送的内容</translation>
    </message>
    <message id="outbox.settled" numerus="yes">
        <source></source>
        <translation>
            <numerusform>已发送（24小时）　%n条</numerusform>
        </translation>
    </message>
    <message id="outbox.summary">
        <source></source>
        <translation>{state} {number}</translation>
    </message>
    <message id="outbox.check">
        <source></source>
        <translation>需确认</translation>
    </message>
    <message id="outbox.reply">
        <source></source>
        <translation>回复</translation>
    </message>
    <message id="outbox.mark_read">
        <source></source>
        <translation>已读</translation>
    </message>
    <message id="outbox.hide">
        <source></source>
        <translation>不公开</translation>
    </message>
    <message id="outbox.public">
        <source></source>
        <translation>公开</translation>
    </message>
    <message id="outbox.private">
        <source></source>
        <translation>不公开</translation>
    </message>
    <message id="outbox.written">
        <source></source>
        <translation>{time} 发送</translation>
    </message>
    <message id="outbox.with_mail">
        <source></source>
        <translation>同时发送邮件</translation>
    </message>
    <message id="outbox.when_connected">
        <source></source>
        <translation>连接后发送</translation>
    </message>
    <message id="outbox.next_try" numerus="yes">
        <source></source>
        <translation>
            <numerusform>{time} 自动重试（失败%n次）</numerusform>
        </translation>
    </message>
    <message id="outbox.write_again">
        <source></source>
        <translation>重新编写</translation>
    </message>
    <message id="outbox.copy">
        <source></source>
        <translation>复制内容</translation>
    </message>
    <message id="outbox.retry">
        <source></source>
        <translation>重试</translation>
    </message>
    <message id="outbox.now">
        <source></source>
        <translation>立即发送</translation>
    </message>
    <message id="outbox.discard">
        <source></source>
        <translation>放弃</translation>
    </message>
    <message id="outbox.discard.sure">
        <source></source>
        <translation>确认放弃内容</translation>
    </message>
    <message id="outbox.open">
        <source></source>
        <translation>打开对话</translation>
    </message>
</context>
</TS>
