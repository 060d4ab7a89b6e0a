<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message id="hiding.title">
        <source></source>
        <translation>设置隐藏商品页面的咨询内容</translation>
    </message>
    <message id="hiding.notice">
        <source></source>
        <translation>(咨询内容隐藏时 将向客户以邮件的形式发送隐藏原因)</translation>
    </message>
    <message id="hiding.reasons">
        <source></source>
        <translation>理由模板</translation>
    </message>
    <message id="hiding.required">
        <source></source>
        <translation>必填</translation>
    </message>
    <message id="hiding.subject">
        <source></source>
        <translation>标题</translation>
    </message>
    <message id="hiding.body">
        <source></source>
        <translation>内容</translation>
    </message>
    <message id="hiding.mail">
        <source></source>
        <translation>发送人邮件地址</translation>
    </message>
    <message id="hiding.limit">
        <source></source>
        <translation>'咨询限制'设定</translation>
    </message>
    <message id="hiding.bar">
        <source></source>
        <translation>对于此商品该用户为'受限'对象</translation>
    </message>
    <message id="hiding.bar.note">
        <source></source>
        <translation>{sender} 将无法再咨询此商品。</translation>
    </message>
    <message id="hiding.after">
        <source></source>
        <translation>更改后的商品页面</translation>
    </message>
    <message id="hiding.now">
        <source></source>
        <translation>当前显示</translation>
    </message>
    <message id="hiding.page">
        <source></source>
        <translation>商品页面 · 咨询</translation>
    </message>
    <message id="hiding.hidden">
        <source></source>
        <translation>未公开的留言</translation>
    </message>
    <message id="hiding.answered">
        <source></source>
        <translation>回复完成</translation>
    </message>
    <message id="hiding.waiting">
        <source></source>
        <translation>等待回复</translation>
    </message>
    <message id="hiding.now.note">
        <source></source>
        <translation>任何人都可以阅读提问和回复的全文。</translation>
    </message>
    <message id="hiding.for_good">
        <source></source>
        <translation>咨询不会被删除，店铺仍可继续查看。没有恢复显示的方法。</translation>
    </message>
    <message id="hiding.close">
        <source></source>
        <translation>关闭</translation>
    </message>
    <message id="hiding.do">
        <source></source>
        <translation>邮件发送&amp;隐藏商品页面的咨询内容</translation>
    </message>
    <message id="hiding.undo" numerus="yes">
        <source></source>
        <translation>
            <numerusform>发送后%n秒内可以撤销</numerusform>
        </translation>
    </message>
    <message id="hiding.no_undo">
        <source></source>
        <translation>将立即发送</translation>
    </message>
    <message id="hiding.missing">
        <source></source>
        <translation>请输入标题和内容</translation>
    </message>
    <message id="hiding.too_long">
        <source></source>
        <translation>内容最多1000字</translation>
    </message>
    <message id="hiding.first">
        <source></source>
        <translation>建议先回复，再隐藏。</translation>
    </message>
    <message id="hiding.first.do">
        <source></source>
        <translation>先回复</translation>
    </message>
    <message id="hiding.reason.personal">
        <source></source>
        <translation>客户个人信息泄露</translation>
    </message>
    <message id="hiding.reason.personal.text">
        <source></source>
        <translation>因您的个人信息被公开显示，我们将隐藏此咨询。</translation>
    </message>
    <message id="hiding.reason.wrong">
        <source></source>
        <translation>回复了错误的商品信息</translation>
    </message>
    <message id="hiding.reason.wrong.text">
        <source></source>
        <translation>因我们回复了错误的商品信息，将隐藏此咨询。给您带来不便，非常抱歉。</translation>
    </message>
    <message id="hiding.reason.others">
        <source></source>
        <translation>不宜向第三方公开的内容</translation>
    </message>
    <message id="hiding.reason.others.text">
        <source></source>
        <translation>因内容不宜向第三方公开，我们将隐藏此咨询。</translation>
    </message>
    <message id="hiding.preset">
        <source></source>
        <translation>隐藏</translation>
    </message>
    <message id="hiding.soon">
        <source></source>
        <translation>即将隐藏…</translation>
    </message>
    <message id="hiding.state.waiting">
        <source></source>
        <translation>恢复连接后，将发送理由邮件并在商品页面上隐藏。</translation>
    </message>
    <message id="hiding.state.sending">
        <source></source>
        <translation>正在发送理由邮件并隐藏…</translation>
    </message>
    <message id="hiding.state.unverified">
        <source></source>
        <translation>正在确认是否已隐藏。</translation>
    </message>
    <message id="hiding.state.done">
        <source></source>
        <translation>咨询隐藏完成</translation>
    </message>
    <message id="hiding.state.refused">
        <source></source>
        <translation>未能隐藏。{reason}</translation>
    </message>
    <message id="hiding.open_again">
        <source></source>
        <translation>打开内容</translation>
    </message>
    <message id="hiding.drop">
        <source></source>
        <translation>撤销</translation>
    </message>
    <message id="hiding.not_kept">
        <source></source>
        <translation>无法保存到此设备。输入的内容仍保留。{reason}</translation>
    </message>
    <message id="hiding.tag">
        <source></source>
        <translation>未公开（商品页面已隐藏）</translation>
    </message>
    <message id="hiding.chip">
        <source></source>
        <translation>待隐藏</translation>
    </message>
    <message id="hiding.mark.soon">
        <source></source>
        <translation>即将在商品页面上隐藏…</translation>
    </message>
    <message id="hiding.mark.done">
        <source></source>
        <translation>{time} 已在商品页面上隐藏</translation>
    </message>
    <message id="hiding.look">
        <source></source>
        <translation>确认公开内容</translation>
    </message>
    <message id="hiding.look.title">
        <source></source>
        <translation>商品页面上的显示</translation>
    </message>
    <message id="hiding.look.close">
        <source></source>
        <translation>返回记录</translation>
    </message>
    <message id="hiding.look.note">
        <source></source>
        <translation>发送此回复后，商品页面将显示如下内容。</translation>
    </message>
    <message id="hiding.look.hiding">
        <source></source>
        <translation>完成隐藏后，此内容将不再显示。</translation>
    </message>
    <message id="hiding.look.typed">
        <source></source>
        <translation>此回复（发送前）</translation>
    </message>
    <message id="hiding.look.empty">
        <source></source>
        <translation>（尚未填写）</translation>
    </message>
    <message id="hiding.look.again">
        <source></source>
        <translation>追加提问</translation>
    </message>
</context>
</TS>
