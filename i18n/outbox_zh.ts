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
    <message id="outbox.open">
        <source></source>
        <translation>打开对话</translation>
    </message>
    <message id="outbox.undo">
        <source></source>
        <translation>撤销</translation>
    </message>
    <message id="outbox.held.left" numerus="yes">
        <source></source>
        <translation>
            <numerusform>可撤销 %n秒</numerusform>
        </translation>
    </message>
    <message id="outbox.edit">
        <source></source>
        <translation>编辑</translation>
    </message>
    <message id="outbox.cancel">
        <source></source>
        <translation>取消</translation>
    </message>
    <message id="outbox.cancel.sure">
        <source></source>
        <translation>舍弃正文并取消</translation>
    </message>
    <message id="outbox.insist">
        <source></source>
        <translation>仍然发送</translation>
    </message>
    <message id="outbox.look">
        <source></source>
        <translation>查看内容</translation>
    </message>
    <message id="outbox.no_undo">
        <source></source>
        <translation>无法撤销</translation>
    </message>
    <message id="outbox.check_again">
        <source></source>
        <translation>{time} 再次确认</translation>
    </message>
    <message id="outbox.checking">
        <source></source>
        <translation>正在确认是否已到达服务器，不会重复发送。</translation>
    </message>
    <message id="outbox.behind">
        <source></source>
        <translation>在前1条之后发送</translation>
    </message>
    <message id="outbox.soon">
        <source></source>
        <translation>即将发送</translation>
    </message>
    <message id="outbox.when_signed_in">
        <source></source>
        <translation>重新登录后发送</translation>
    </message>
    <message id="outbox.moved">
        <source></source>
        <translation>会话已更新，请查看内容后再发送。</translation>
    </message>
</context>
</TS>
