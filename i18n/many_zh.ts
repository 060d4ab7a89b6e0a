<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message id="many.bar">
        <source></source>
        <translation>选中的咨询</translation>
    </message>
    <message id="many.selected" numerus="yes">
        <source></source>
        <translation>
            <numerusform>已选择%n条</numerusform>
        </translation>
    </message>
    <message id="many.marked">
        <source></source>
        <translation>已选中</translation>
    </message>
    <message id="many.auto.open">
        <source></source>
        <translation>自动回复…</translation>
    </message>
    <message id="many.later">
        <source></source>
        <translation>稍后…</translation>
    </message>
    <message id="many.read">
        <source></source>
        <translation>已读</translation>
    </message>
    <message id="many.clear">
        <source></source>
        <translation>取消选择</translation>
    </message>
    <message id="many.close">
        <source></source>
        <translation>关闭</translation>
    </message>
    <message id="many.auto.text">
        <source></source>
        <translation>发送给顾客的文字（始终为日语）</translation>
    </message>
    <message id="many.auto.gloss">
        <source></source>
        <translation>意思：您咨询的事项已经处理。如果还有其他问题，请随时咨询。</translation>
    </message>
    <message id="many.auto.when">
        <source></source>
        <translation>适用于已通过电话、邮件或其他咨询处理过，或只是道谢而无需回复的情况。处理状态会变为“回复完成”。正在写的回复会保留为草稿。</translation>
    </message>
    <message id="many.auto.public" numerus="yes">
        <source></source>
        <translation>
            <numerusform>其中%n条是公开咨询，这段文字也会显示在商品页面。</numerusform>
        </translation>
    </message>
    <message id="many.auto.to" numerus="yes">
        <source></source>
        <translation>
            <numerusform>将发送给%n条咨询的顾客</numerusform>
        </translation>
    </message>
    <message id="many.auto.none">
        <source></source>
        <translation>选中的咨询中没有可发送自动回复的。</translation>
    </message>
    <message id="many.auto.line">
        <source></source>
        <translation>{title} · {sender}</translation>
    </message>
    <message id="many.auto.left_out" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n条不会发送（{reasons}）。</numerusform>
        </translation>
    </message>
    <message id="many.auto.and">
        <source></source>
        <translation>、</translation>
    </message>
    <message id="many.auto.why.marketplace" numerus="yes">
        <source></source>
        <translation>
            <numerusform>与Qoo10的往来%n条</numerusform>
        </translation>
    </message>
    <message id="many.auto.why.refused" numerus="yes">
        <source></source>
        <translation>
            <numerusform>有未能发送的回复%n条</numerusform>
        </translation>
    </message>
    <message id="many.auto.why.sending" numerus="yes">
        <source></source>
        <translation>
            <numerusform>回复等待发送的%n条</numerusform>
        </translation>
    </message>
    <message id="many.auto.why.done" numerus="yes">
        <source></source>
        <translation>
            <numerusform>已回复完成的%n条</numerusform>
        </translation>
    </message>
    <message id="many.undo.hint" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n秒内可以撤销发送</numerusform>
        </translation>
    </message>
    <message id="many.undo.counting" numerus="yes">
        <source></source>
        <translation>
            <numerusform>即将发送{act} {count}（%n秒）</numerusform>
        </translation>
    </message>
    <message id="many.undo.soon">
        <source></source>
        <translation>即将发送{act} {count}</translation>
    </message>
    <message id="many.undo.taken" numerus="yes">
        <source></source>
        <translation>
            <numerusform>已撤销{act}%n条。</numerusform>
        </translation>
    </message>
    <message id="many.undo.some" numerus="yes">
        <source></source>
        <translation>
            <numerusform>已撤销{act}%n条，另有{late}条已开始发送。</numerusform>
        </translation>
    </message>
    <message id="many.ended">
        <source></source>
        <translation>{act}：{counts}</translation>
    </message>
    <message id="many.ended.sent" numerus="yes">
        <source></source>
        <translation>
            <numerusform>已发送%n条</numerusform>
        </translation>
    </message>
    <message id="many.ended.waiting" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n条在发件箱中，连接后自动发送</numerusform>
        </translation>
    </message>
    <message id="many.ended.refused" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n条未能发送，请查看发件箱</numerusform>
        </translation>
    </message>
    <message id="domain.refusal.only_customers">
        <source></source>
        <translation>自动回复只能用于顾客的咨询。</translation>
    </message>
    <message id="many.ask">
        <source></source>
        <translation>向Qoo10咨询</translation>
    </message>
    <message id="many.ask.about">
        <source></source>
        <translation>向Qoo10的负责人员提问或提出请求。答复会显示在此列表中，顾客看不到。</translation>
    </message>
    <message id="many.ask.channel">
        <source></source>
        <translation>渠道</translation>
    </message>
    <message id="many.ask.help">
        <source></source>
        <translation>Qoo10帮助中心</translation>
    </message>
    <message id="many.ask.order">
        <source></source>
        <translation>订单号码</translation>
    </message>
    <message id="many.ask.optional">
        <source></source>
        <translation>选填</translation>
    </message>
    <message id="many.ask.look_up">
        <source></source>
        <translation>查询</translation>
    </message>
    <message id="many.ask.product">
        <source></source>
        <translation>{name}（商品号码 {code}）</translation>
    </message>
    <message id="many.ask.no_order">
        <source></source>
        <translation>本店的订单中没有此订单号码。请确认号码，或留空。</translation>
    </message>
    <message id="many.ask.category">
        <source></source>
        <translation>分类</translation>
    </message>
    <message id="many.ask.select">
        <source></source>
        <translation>请选择</translation>
    </message>
    <message id="many.ask.no_category">
        <source></source>
        <translation>请选择分类。</translation>
    </message>
    <message id="many.ask.title">
        <source></source>
        <translation>标题</translation>
    </message>
    <message id="many.ask.body">
        <source></source>
        <translation>内容</translation>
    </message>
    <message id="many.ask.send">
        <source></source>
        <translation>发送</translation>
    </message>
    <message id="many.ask.queued">
        <source></source>
        <translation>正在发送“{title}”…</translation>
    </message>
    <message id="many.ask.held">
        <source></source>
        <translation>即将发送“{title}”</translation>
    </message>
    <message id="many.ask.sent">
        <source></source>
        <translation>已将“{title}”发送给Qoo10，正在等待答复。</translation>
    </message>
    <message id="many.ask.waiting">
        <source></source>
        <translation>已将“{title}”保存到发件箱，连接后自动发送。</translation>
    </message>
    <message id="many.ask.unverified">
        <source></source>
        <translation>正在确认“{title}”是否送达，不会重复发送。</translation>
    </message>
    <message id="many.ask.refused">
        <source></source>
        <translation>“{title}”未能发送。{reason}</translation>
    </message>
    <message id="many.own.status">
        <source></source>
        <translation>回复中（等待Qoo10答复）</translation>
    </message>
    <message id="many.language">
        <source></source>
        <translation>顾客用{theirs}书写，而回复似乎是{ours}。</translation>
    </message>
    <message id="many.language.hold">
        <source></source>
        <translation>请确认语言</translation>
    </message>
    <message id="many.language.send">
        <source></source>
        <translation>照原样发送</translation>
    </message>
</context>
</TS>
