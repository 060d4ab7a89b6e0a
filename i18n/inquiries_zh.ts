<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message id="inquiries.page">
        <source></source>
        <translation>咨询&amp;留言</translation>
    </message>
    <message id="inquiries.list">
        <source></source>
        <translation>咨询列表</translation>
    </message>
    <message id="inquiries.all">
        <source></source>
        <translation>全体</translation>
    </message>
    <message id="inquiries.find">
        <source></source>
        <translation>查询</translation>
    </message>
    <message id="inquiries.search">
        <source></source>
        <translation>查询</translation>
    </message>
    <message id="inquiries.search.hint">
        <source></source>
        <translation>内容・订单号码・商品号码</translation>
    </message>
    <message id="inquiries.search.tip">
        <source></source>
        <translation>按内容・订单号码・商品号码查询 (Ctrl+F)</translation>
    </message>
    <message id="inquiries.refresh">
        <source></source>
        <translation>刷新</translation>
    </message>
    <message id="inquiries.back">
        <source></source>
        <translation>返回列表</translation>
    </message>
    <message id="inquiries.synced">
        <source></source>
        <translation>{time} 更新</translation>
    </message>
    <message id="inquiries.filter.calendar">
        <source></source>
        <translation>日历</translation>
    </message>
    <message id="inquiries.filter.status">
        <source></source>
        <translation>处理状态</translation>
    </message>
    <message id="inquiries.filter.detail">
        <source></source>
        <translation>详细查询</translation>
    </message>
    <message id="inquiries.filter.kind">
        <source></source>
        <translation>类型</translation>
    </message>
    <message id="inquiries.filter.named">
        <source></source>
        <translation>{name}: {value}</translation>
    </message>
    <message id="inquiries.filter.from">
        <source></source>
        <translation>日历 开始日</translation>
    </message>
    <message id="inquiries.filter.to">
        <source></source>
        <translation>日历 结束日</translation>
    </message>
    <message id="inquiries.filter.clear">
        <source></source>
        <translation>清除全部条件</translation>
    </message>
    <message id="inquiries.span.today">
        <source></source>
        <translation>今天</translation>
    </message>
    <message id="inquiries.span.week">
        <source></source>
        <translation>7天</translation>
    </message>
    <message id="inquiries.span.month">
        <source></source>
        <translation>30天</translation>
    </message>
    <message id="inquiries.span.quarter">
        <source></source>
        <translation>90天</translation>
    </message>
    <message id="inquiries.span.all">
        <source></source>
        <translation>全部期间</translation>
    </message>
    <message id="inquiries.span.from_to">
        <source></source>
        <translation>指定期间</translation>
    </message>
    <message id="inquiries.view">
        <source></source>
        <translation>分组方式</translation>
    </message>
    <message id="inquiries.view.due.short">
        <source></source>
        <translation>期限</translation>
    </message>
    <message id="inquiries.view.basic.short">
        <source></source>
        <translation>基本</translation>
    </message>
    <message id="inquiries.view.customer.short">
        <source></source>
        <translation>按客户</translation>
    </message>
    <message id="inquiries.view.product.short">
        <source></source>
        <translation>按商品</translation>
    </message>
    <message id="inquiries.group.overdue">
        <source></source>
        <translation>已超期</translation>
    </message>
    <message id="inquiries.group.today">
        <source></source>
        <translation>今天</translation>
    </message>
    <message id="inquiries.group.later">
        <source></source>
        <translation>明天以后</translation>
    </message>
    <message id="inquiries.group.in_progress">
        <source></source>
        <translation>回复中</translation>
    </message>
    <message id="inquiries.group.done">
        <source></source>
        <translation>回复完成</translation>
    </message>
    <message id="inquiries.group.none">
        <source></source>
        <translation>无商品・客户</translation>
    </message>
    <message id="inquiries.public">
        <source></source>
        <translation>公开</translation>
    </message>
    <message id="inquiries.public.page">
        <source></source>
        <translation>公开（商品页面）</translation>
    </message>
    <message id="inquiries.private">
        <source></source>
        <translation>不公开</translation>
    </message>
    <message id="inquiries.hidden">
        <source></source>
        <translation>已隐藏</translation>
    </message>
    <message id="inquiries.due.over.minutes" numerus="yes">
        <source></source>
        <translation>
            <numerusform>超过%n分</numerusform>
        </translation>
    </message>
    <message id="inquiries.due.over.hours" numerus="yes">
        <source></source>
        <translation>
            <numerusform>超过%n小时</numerusform>
        </translation>
    </message>
    <message id="inquiries.due.over.days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>超过%n天</numerusform>
        </translation>
    </message>
    <message id="inquiries.due.left">
        <source></source>
        <translation>剩余 {time}</translation>
    </message>
    <message id="inquiries.due.tag.over.minutes" numerus="yes">
        <source></source>
        <translation>
            <numerusform>超过目标%n分</numerusform>
        </translation>
    </message>
    <message id="inquiries.due.tag.over.hours" numerus="yes">
        <source></source>
        <translation>
            <numerusform>超过目标%n小时</numerusform>
        </translation>
    </message>
    <message id="inquiries.due.tag.over.days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>超过目标%n天</numerusform>
        </translation>
    </message>
    <message id="inquiries.due.spoken.over.minutes" numerus="yes">
        <source></source>
        <translation>
            <numerusform>超期%n分</numerusform>
        </translation>
    </message>
    <message id="inquiries.due.spoken.over.hours" numerus="yes">
        <source></source>
        <translation>
            <numerusform>超期%n小时</numerusform>
        </translation>
    </message>
    <message id="inquiries.due.spoken.over.days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>超期%n天</numerusform>
        </translation>
    </message>
    <message id="inquiries.due.spoken.left">
        <source></source>
        <translation>剩余{hours}小时{minutes}分</translation>
    </message>
    <message id="inquiries.row.pause">
        <source></source>
        <translation>、</translation>
    </message>
    <message id="inquiries.row.has_draft">
        <source></source>
        <translation>有草稿</translation>
    </message>
    <message id="inquiries.row.sending">
        <source></source>
        <translation>等待发送</translation>
    </message>
    <message id="inquiries.row.refused">
        <source></source>
        <translation>未能发送</translation>
    </message>
    <message id="inquiries.row.same_customer" numerus="yes">
        <source></source>
        <translation>
            <numerusform>同一客户另有%n条未回复</numerusform>
        </translation>
    </message>
    <message id="inquiries.row.unread">
        <source></source>
        <translation>未读</translation>
    </message>
    <message id="inquiries.chip.draft">
        <source></source>
        <translation>草稿</translation>
    </message>
    <message id="inquiries.chip.sending">
        <source></source>
        <translation>等待发送</translation>
    </message>
    <message id="inquiries.chip.refused">
        <source></source>
        <translation>失败</translation>
    </message>
    <message id="inquiries.empty.loading" numerus="yes">
        <source></source>
        <translation>
            <numerusform>正在读取咨询… %n条</numerusform>
        </translation>
    </message>
    <message id="inquiries.empty.offline">
        <source></source>
        <translation>尚未读取</translation>
    </message>
    <message id="inquiries.empty.offline.later">
        <source></source>
        <translation>连接后显示</translation>
    </message>
    <message id="inquiries.empty.all_done">
        <source></source>
        <translation>没有未回复的咨询</translation>
    </message>
    <message id="inquiries.empty.checked">
        <source></source>
        <translation>最后确认 {time}</translation>
    </message>
    <message id="inquiries.empty.no_match">
        <source></source>
        <translation>没有符合条件的咨询</translation>
    </message>
    <message id="inquiries.empty.no_match_for">
        <source></source>
        <translation>没有符合“{text}”的咨询</translation>
    </message>
    <message id="inquiries.empty.none">
        <source></source>
        <translation>最近30日之内没有咨询</translation>
    </message>
    <message id="inquiries.empty.way.clear">
        <source></source>
        <translation>清除条件</translation>
    </message>
    <message id="inquiries.empty.way.widen">
        <source></source>
        <translation>扩大期间</translation>
    </message>
    <message id="inquiries.empty.way.in_progress">
        <source></source>
        <translation>查看回复中</translation>
    </message>
    <message id="inquiries.conversation">
        <source></source>
        <translation>对话</translation>
    </message>
    <message id="inquiries.conversation.none">
        <source></source>
        <translation>请从左侧列表选择咨询</translation>
    </message>
    <message id="inquiries.conversation.keys">
        <source></source>
        <translation>↓↑移动，Enter回复</translation>
    </message>
    <message id="inquiries.history">
        <source></source>
        <translation>往来记录</translation>
    </message>
    <message id="inquiries.history.earlier" numerus="yes">
        <source></source>
        <translation>
            <numerusform>显示以前的消息（%n条）</numerusform>
        </translation>
    </message>
    <message id="inquiries.message.time">
        <source></source>
        <translation>{time} JST</translation>
    </message>
    <message id="inquiries.message.here">
        <source></source>
        <translation>本机时间 {time}</translation>
    </message>
    <message id="inquiries.message.me">
        <source></source>
        <translation>我</translation>
    </message>
    <message id="inquiries.message.by">
        <source></source>
        <translation>{name}　{time}</translation>
    </message>
    <message id="inquiries.message.spoken">
        <source></source>
        <translation>{name}、{day} {time}、{body}</translation>
    </message>
    <message id="inquiries.message.status_set">
        <source></source>
        <translation>{time} {name}设为{status}</translation>
    </message>
    <message id="inquiries.state.queued">
        <source></source>
        <translation>等待发送</translation>
    </message>
    <message id="inquiries.state.sending">
        <source></source>
        <translation>发送中</translation>
    </message>
    <message id="inquiries.state.refused">
        <source></source>
        <translation>未能发送。{reason}</translation>
    </message>
    <message id="inquiries.state.sent">
        <source></source>
        <translation>信息发送成功</translation>
    </message>
    <message id="inquiries.state.sent_with_mail">
        <source></source>
        <translation>信息发送成功 ・ 邮件发送成功</translation>
    </message>
    <message id="inquiries.state.sent_mail_failed">
        <source></source>
        <translation>信息发送成功 ・ 邮件未能发送</translation>
    </message>
    <message id="inquiries.outcome.queued">
        <source></source>
        <translation>正在发送…</translation>
    </message>
    <message id="inquiries.outcome.waiting">
        <source></source>
        <translation>已保存到发件箱，连接后自动发送。</translation>
    </message>
    <message id="inquiries.outcome.not_kept">
        <source></source>
        <translation>未能保存到发件箱，内容保持不变。{reason}</translation>
    </message>
    <message id="inquiries.outcome.moved">
        <source></source>
        <translation>收到新消息，请确认内容后再发送。</translation>
    </message>
    <message id="inquiries.write_again">
        <source></source>
        <translation>重新编写</translation>
    </message>
    <message id="inquiries.strip.public">
        <source></source>
        <translation>此回复在商品页面上任何人都可以看到。</translation>
    </message>
    <message id="inquiries.strip.private">
        <source></source>
        <translation>只有客户和店铺可以看到。</translation>
    </message>
    <message id="inquiries.strip.order">
        <source></source>
        <translation>通过订单号码发送的消息不会显示在商品页面上。</translation>
    </message>
    <message id="inquiries.strip.marketplace">
        <source></source>
        <translation>只有Qoo10和店铺可以看到。</translation>
    </message>
    <message id="inquiries.composer">
        <source></source>
        <translation>回复</translation>
    </message>
    <message id="inquiries.composer.title">
        <source></source>
        <translation>标题</translation>
    </message>
    <message id="inquiries.composer.as_shop">
        <source></source>
        <translation>以 {shop} 回复</translation>
    </message>
    <message id="inquiries.composer.body">
        <source></source>
        <translation>留言</translation>
    </message>
    <message id="inquiries.composer.warning">
        <source></source>
        <translation>请不要在此填写客户的个人信息（姓名、地址、付款信息、ID/密码、邮件地址、手机号码等）。万一显示在商品详情页面上可能被恶意使用，请务必注意。</translation>
    </message>
    <message id="inquiries.composer.also">
        <source></source>
        <translation>追加发送</translation>
    </message>
    <message id="inquiries.composer.mail">
        <source></source>
        <translation>邮件</translation>
    </message>
    <message id="inquiries.composer.queueing">
        <source></source>
        <translation>正在保存到发件箱…</translation>
    </message>
    <message id="inquiries.composer.no_body">
        <source></source>
        <translation>内容为空</translation>
    </message>
    <message id="inquiries.composer.no_title">
        <source></source>
        <translation>标题为空</translation>
    </message>
    <message id="inquiries.composer.composing">
        <source></source>
        <translation>请先确定正在输入的文字</translation>
    </message>
    <message id="inquiries.composer.moved">
        <source></source>
        <translation>请先查看新内容</translation>
    </message>
    <message id="inquiries.composer.too_long">
        <source></source>
        <translation>限1000字以内</translation>
    </message>
    <message id="inquiries.counter">
        <source></source>
        <translation>{used}/{limit}</translation>
    </message>
    <message id="inquiries.counter.over" numerus="yes">
        <source></source>
        <translation>
            <numerusform>{count}　超过%n字</numerusform>
        </translation>
    </message>
    <message id="inquiries.send">
        <source></source>
        <translation>发送</translation>
    </message>
    <message id="inquiries.draft.saved">
        <source></source>
        <translation>草稿 {time} 已保存</translation>
    </message>
    <message id="inquiries.draft.unsaved">
        <source></source>
        <translation>草稿无法保存。{reason}</translation>
    </message>
    <message id="inquiries.context">
        <source></source>
        <translation>订单・客户・商品</translation>
    </message>
    <message id="inquiries.context.toggle">
        <source></source>
        <translation>订单详情 (Ctrl+I)</translation>
    </message>
    <message id="inquiries.context.close">
        <source></source>
        <translation>关闭</translation>
    </message>
    <message id="inquiries.context.order">
        <source></source>
        <translation>订单详情</translation>
    </message>
    <message id="inquiries.context.none">
        <source></source>
        <translation>此咨询没有关联的订单。</translation>
    </message>
    <message id="inquiries.context.copy_order">
        <source></source>
        <translation>复制订单号码</translation>
    </message>
    <message id="inquiries.context.cart_no">
        <source></source>
        <translation>购物车号码</translation>
    </message>
    <message id="inquiries.context.ship_by">
        <source></source>
        <translation>预定发送日</translation>
    </message>
    <message id="inquiries.context.carrier">
        <source></source>
        <translation>快递公司</translation>
    </message>
    <message id="inquiries.context.tracking_no">
        <source></source>
        <translation>运单号</translation>
    </message>
    <message id="inquiries.context.options">
        <source></source>
        <translation>选项信息</translation>
    </message>
    <message id="inquiries.context.amount">
        <source></source>
        <translation>金额</translation>
    </message>
    <message id="inquiries.context.receiver">
        <source></source>
        <translation>收件人</translation>
    </message>
    <message id="inquiries.context.not_registered">
        <source></source>
        <translation>未登记</translation>
    </message>
    <message id="inquiries.context.customer">
        <source></source>
        <translation>此客户</translation>
    </message>
    <message id="inquiries.context.buyer">
        <source></source>
        <translation>买家</translation>
    </message>
    <message id="inquiries.context.inquiries">
        <source></source>
        <translation>咨询</translation>
    </message>
    <message id="inquiries.context.customer_counts">
        <source></source>
        <translation>{total}条 ・ 未回复 {unanswered}条</translation>
    </message>
    <message id="inquiries.context.orders">
        <source></source>
        <translation>订单</translation>
    </message>
    <message id="inquiries.context.claims">
        <source></source>
        <translation>请求</translation>
    </message>
    <message id="inquiries.context.n" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n条</numerusform>
        </translation>
    </message>
    <message id="inquiries.context.nothing">
        <source></source>
        <translation>无</translation>
    </message>
    <message id="inquiries.context.product">
        <source></source>
        <translation>商品</translation>
    </message>
    <message id="inquiries.context.product_name">
        <source></source>
        <translation>商品名</translation>
    </message>
    <message id="inquiries.context.product_code">
        <source></source>
        <translation>商品号码</translation>
    </message>
    <message id="inquiries.context.price">
        <source></source>
        <translation>价格</translation>
    </message>
    <message id="inquiries.context.stock">
        <source></source>
        <translation>库存</translation>
    </message>
    <message id="inquiries.context.product_page">
        <source></source>
        <translation>商品页面</translation>
    </message>
    <message id="inquiries.state.held">
        <source></source>
        <translation>即将发送</translation>
    </message>
    <message id="inquiries.state.unverified">
        <source></source>
        <translation>发送确认中 ・ 正在确认是否已到达服务器</translation>
    </message>
    <message id="inquiries.state.withdrawn">
        <source></source>
        <translation>已撤销</translation>
    </message>
    <message id="inquiries.outcome.unverified">
        <source></source>
        <translation>正在确认是否已到达服务器，不会重复发送。</translation>
    </message>
    <message id="inquiries.undo">
        <source></source>
        <translation>撤销</translation>
    </message>
    <message id="inquiries.conflict">
        <source></source>
        <translation>此会话已更新</translation>
    </message>
    <message id="inquiries.conflict.answered">
        <source></source>
        <translation>{time} {name} 已以“{status}”回复：“{text}”</translation>
    </message>
    <message id="inquiries.conflict.wrote">
        <source></source>
        <translation>{time} {name} 留言：“{text}”</translation>
    </message>
    <message id="inquiries.conflict.changed">
        <source></source>
        <translation>其他人更改了此会话。</translation>
    </message>
    <message id="inquiries.conflict.kept">
        <source></source>
        <translation>您的回复尚未发送，内容仍然保留。</translation>
    </message>
    <message id="inquiries.conflict.look">
        <source></source>
        <translation>查看新内容</translation>
    </message>
    <message id="inquiries.conflict.insist">
        <source></source>
        <translation>仍然发送</translation>
    </message>
    <message id="inquiries.conflict.back">
        <source></source>
        <translation>退回草稿</translation>
    </message>
    <message id="inquiries.state.moved">
        <source></source>
        <translation>需确认 ・ 尚未发送</translation>
    </message>
    <message id="inquiries.list.more">
        <source></source>
        <translation>{total}以上</translation>
    </message>
    <message id="inquiries.tool.canned">
        <source></source>
        <translation>常用的回复</translation>
    </message>
    <message id="inquiries.tool.auto">
        <source></source>
        <translation>自动回复</translation>
    </message>
    <message id="inquiries.tool.hide">
        <source></source>
        <translation>未公开留言</translation>
    </message>
    <message id="inquiries.tool.faq">
        <source></source>
        <translation>商品页面FAQ</translation>
    </message>
    <message id="inquiries.tool.translate">
        <source></source>
        <translation>翻译</translation>
    </message>
    <message id="inquiries.drafts">
        <source></source>
        <translation>草稿</translation>
    </message>
    <message id="inquiries.drafts.filter">
        <source></source>
        <translation>仅草稿</translation>
    </message>
    <message id="inquiries.drafts.none">
        <source></source>
        <translation>没有草稿</translation>
    </message>
    <message id="inquiries.column.sent">
        <source></source>
        <translation>发送日</translation>
    </message>
    <message id="inquiries.column.kind">
        <source></source>
        <translation>类型</translation>
    </message>
    <message id="inquiries.column.status">
        <source></source>
        <translation>状态</translation>
    </message>
    <message id="inquiries.column.sender">
        <source></source>
        <translation>发送人</translation>
    </message>
    <message id="inquiries.column.from_side">
        <source></source>
        <translation>发送</translation>
    </message>
    <message id="inquiries.column.to_side">
        <source></source>
        <translation>收取</translation>
    </message>
    <message id="inquiries.column.category">
        <source></source>
        <translation>分类</translation>
    </message>
    <message id="inquiries.column.recipient">
        <source></source>
        <translation>收取人</translation>
    </message>
    <message id="inquiries.column.title">
        <source></source>
        <translation>标题</translation>
    </message>
    <message id="inquiries.column.product_code">
        <source></source>
        <translation>商品号码</translation>
    </message>
    <message id="inquiries.column.order_no">
        <source></source>
        <translation>订单号码</translation>
    </message>
    <message id="inquiries.column.product">
        <source></source>
        <translation>商品名</translation>
    </message>
    <message id="inquiries.column.ordered">
        <source></source>
        <translation>订购日</translation>
    </message>
    <message id="inquiries.column.country">
        <source></source>
        <translation>国家</translation>
    </message>
    <message id="inquiries.side.customer">
        <source></source>
        <translation>Customer</translation>
    </message>
    <message id="inquiries.side.marketplace">
        <source></source>
        <translation>Qoo10</translation>
    </message>
    <message id="inquiries.side.own">
        <source></source>
        <translation>QSM</translation>
    </message>
    <message id="inquiries.table">
        <source></source>
        <translation>以表格查看</translation>
    </message>
    <message id="inquiries.context.copy">
        <source></source>
        <translation>复制{name}</translation>
    </message>
</context>
</TS>
