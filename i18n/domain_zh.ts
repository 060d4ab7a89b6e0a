<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message id="domain.status.unanswered">
        <source></source>
        <translation>未回复</translation>
    </message>
    <message id="domain.status.in_progress">
        <source></source>
        <translation>回复中</translation>
    </message>
    <message id="domain.status.done">
        <source></source>
        <translation>回复完成</translation>
    </message>
    <message id="domain.source.customer">
        <source></source>
        <translation>来自顾客的咨询</translation>
    </message>
    <message id="domain.source.marketplace">
        <source></source>
        <translation>客户中心/Qoo10纸条</translation>
    </message>
    <message id="domain.source.own">
        <source></source>
        <translation>Qoo10咨询记录</translation>
    </message>
    <message id="domain.kind.general">
        <source></source>
        <translation>普通</translation>
    </message>
    <message id="domain.kind.product_qa">
        <source></source>
        <translation>商品Q&amp;A</translation>
    </message>
    <message id="domain.category.shipping">
        <source></source>
        <translation>运送</translation>
    </message>
    <message id="domain.category.shipping_fee">
        <source></source>
        <translation>运费</translation>
    </message>
    <message id="domain.category.cancel_refund">
        <source></source>
        <translation>取消/退款</translation>
    </message>
    <message id="domain.category.other">
        <source></source>
        <translation>其他</translation>
    </message>
    <message id="domain.category.seller_board">
        <source></source>
        <translation>卖家公告板</translation>
    </message>
    <message id="domain.author.customer">
        <source></source>
        <translation>顾客</translation>
    </message>
    <message id="domain.author.shop">
        <source></source>
        <translation>店铺</translation>
    </message>
    <message id="domain.author.marketplace">
        <source></source>
        <translation>Qoo10</translation>
    </message>
    <message id="domain.mail_outcome.not_requested">
        <source></source>
        <translation>无邮件</translation>
    </message>
    <message id="domain.mail_outcome.sent">
        <source></source>
        <translation>邮件发送成功</translation>
    </message>
    <message id="domain.mail_outcome.failed">
        <source></source>
        <translation>邮件发送失败</translation>
    </message>
    <message id="domain.grouping.due">
        <source></source>
        <translation>期限</translation>
    </message>
    <message id="domain.grouping.basic">
        <source></source>
        <translation>基本</translation>
    </message>
    <message id="domain.grouping.customer">
        <source></source>
        <translation>客户疑问</translation>
    </message>
    <message id="domain.grouping.product">
        <source></source>
        <translation>商品疑问</translation>
    </message>
    <message id="domain.detail_kind.all">
        <source></source>
        <translation>全体</translation>
    </message>
    <message id="domain.detail_kind.product_code">
        <source></source>
        <translation>商品号码</translation>
    </message>
    <message id="domain.detail_kind.order_no">
        <source></source>
        <translation>订单号码</translation>
    </message>
    <message id="domain.order_state.awaiting_payment">
        <source></source>
        <translation>等待付款</translation>
    </message>
    <message id="domain.order_state.new">
        <source></source>
        <translation>新订单</translation>
    </message>
    <message id="domain.order_state.preparing">
        <source></source>
        <translation>备货中</translation>
    </message>
    <message id="domain.order_state.in_transit">
        <source></source>
        <translation>配送中</translation>
    </message>
    <message id="domain.order_state.delivered">
        <source></source>
        <translation>已送达</translation>
    </message>
    <message id="domain.order_state.cancelled">
        <source></source>
        <translation>取消完成</translation>
    </message>
    <message id="domain.delivery_method.parcel">
        <source></source>
        <translation>一般配送(邮政-X)</translation>
    </message>
    <message id="domain.delivery_method.post">
        <source></source>
        <translation>一般配送(邮政-O)</translation>
    </message>
    <message id="domain.delivery_method.express">
        <source></source>
        <translation>快递</translation>
    </message>
    <message id="domain.order_group.awaiting_payment">
        <source></source>
        <translation>等待付款</translation>
    </message>
    <message id="domain.order_group.new">
        <source></source>
        <translation>新订单</translation>
    </message>
    <message id="domain.order_group.preparing">
        <source></source>
        <translation>备货中</translation>
    </message>
    <message id="domain.order_group.overdue">
        <source></source>
        <translation>发货延迟</translation>
    </message>
    <message id="domain.order_group.reserved">
        <source></source>
        <translation>预售商品订单</translation>
    </message>
    <message id="domain.claim_kind.cancel">
        <source></source>
        <translation>取消</translation>
    </message>
    <message id="domain.claim_kind.return">
        <source></source>
        <translation>退货</translation>
    </message>
    <message id="domain.claim_kind.exchange">
        <source></source>
        <translation>换货</translation>
    </message>
    <message id="domain.claim_kind.non_receipt">
        <source></source>
        <translation>未收到通知</translation>
    </message>
    <message id="domain.claim_state.cancel.requested">
        <source></source>
        <translation>取消请求</translation>
    </message>
    <message id="domain.claim_state.cancel.in_progress">
        <source></source>
        <translation>取消中</translation>
    </message>
    <message id="domain.claim_state.cancel.done">
        <source></source>
        <translation>取消完成</translation>
    </message>
    <message id="domain.claim_state.return.requested">
        <source></source>
        <translation>退货请求</translation>
    </message>
    <message id="domain.claim_state.return.in_progress">
        <source></source>
        <translation>退货中</translation>
    </message>
    <message id="domain.claim_state.return.on_hold">
        <source></source>
        <translation>退货保留</translation>
    </message>
    <message id="domain.claim_state.return.refund_requested">
        <source></source>
        <translation>已回收/退款请求</translation>
    </message>
    <message id="domain.claim_state.return.done">
        <source></source>
        <translation>退货完成</translation>
    </message>
    <message id="domain.claim_state.exchange.requested">
        <source></source>
        <translation>换货申请/确认</translation>
    </message>
    <message id="domain.claim_state.exchange.reshipping">
        <source></source>
        <translation>重新配送中</translation>
    </message>
    <message id="domain.claim_state.exchange.done">
        <source></source>
        <translation>换货完成</translation>
    </message>
    <message id="domain.claim_state.non_receipt.requested">
        <source></source>
        <translation>受理</translation>
    </message>
    <message id="domain.claim_state.non_receipt.seller_confirmed">
        <source></source>
        <translation>卖家确认</translation>
    </message>
    <message id="domain.claim_state.non_receipt.done">
        <source></source>
        <translation>已解决</translation>
    </message>
    <message id="domain.delivery_state.queued">
        <source></source>
        <translation>等待发送</translation>
    </message>
    <message id="domain.delivery_state.sending">
        <source></source>
        <translation>发送中</translation>
    </message>
    <message id="domain.delivery_state.settled">
        <source></source>
        <translation>已发送</translation>
    </message>
    <message id="domain.delivery_state.refused">
        <source></source>
        <translation>失败</translation>
    </message>
    <message id="domain.refusal.empty_body">
        <source></source>
        <translation>内容为空。请填写内容。</translation>
    </message>
    <message id="domain.refusal.body_too_long">
        <source></source>
        <translation>内容超过1000字。已写的内容保留，请缩短后发送。</translation>
    </message>
    <message id="domain.refusal.empty_title">
        <source></source>
        <translation>标题为空。请填写标题。</translation>
    </message>
    <message id="domain.refusal.title_too_long">
        <source></source>
        <translation>标题超过100字。请缩短后发送。</translation>
    </message>
    <message id="domain.refusal.status_not_allowed">
        <source></source>
        <translation>处理状态请选择“回复中”或“回复完成”。</translation>
    </message>
    <message id="domain.refusal.not_found">
        <source></source>
        <translation>找不到此咨询。已写的内容保留。</translation>
    </message>
    <message id="domain.refusal.thread_moved">
        <source></source>
        <translation>在您书写时有新的留言。已写的内容保留，请确认后再发送。</translation>
    </message>
    <message id="domain.refusal.not_public">
        <source></source>
        <translation>此咨询不是商品问答，无法设为不公开。</translation>
    </message>
    <message id="domain.refusal.already_hidden">
        <source></source>
        <translation>此咨询已设为不公开。</translation>
    </message>
    <message id="domain.refusal.invalid_mail">
        <source></source>
        <translation>请检查店铺邮箱的格式。已输入的内容仍会保留。</translation>
    </message>
    <message id="domain.refusal.reason_not_mailed">
        <source></source>
        <translation>无法向顾客发送说明邮件，因此未设为不公开。已输入的内容仍会保留。</translation>
    </message>
    <message id="domain.refusal.key_reused">
        <source></source>
        <translation>同一操作已以其他内容记录。已写的内容保留，请重新发送。</translation>
    </message>
    <message id="domain.refusal.invalid">
        <source></source>
        <translation>发送内容未被接受。已写的内容保留，请确认。</translation>
    </message>
    <message id="domain.sign_in_refusal.wrong_credentials">
        <source></source>
        <translation>ID或密码有误。输入内容保留。</translation>
    </message>
    <message id="domain.sign_in_refusal.account_locked">
        <source></source>
        <translation>此账号已被锁定。输入内容保留，请向Qoo10咨询。</translation>
    </message>
    <message id="domain.sign_in_refusal.too_many_attempts">
        <source></source>
        <translation>因多次失败，暂时无法登录。输入内容保留，请几分钟后再试。</translation>
    </message>
    <message id="domain.sign_in_refusal.no_shops">
        <source></source>
        <translation>没有可选择的店铺。请在Qoo10确认店铺权限。</translation>
    </message>
    <message id="domain.failure.unreachable">
        <source></source>
        <translation>无法连接服务器。输入内容保留，请检查网络后重试。</translation>
    </message>
    <message id="domain.failure.not_qpost">
        <source></source>
        <translation>连接的似乎不是qpost服务器。输入内容保留，请检查服务器地址和代理设置。</translation>
    </message>
    <message id="domain.failure.incompatible">
        <source></source>
        <translation>此版本的qpost无法连接服务器。输入内容保留，请更新qpost。</translation>
    </message>
    <message id="domain.failure.sign_in_needed">
        <source></source>
        <translation>登录已过期。已写的内容保留，请重新登录。</translation>
    </message>
    <message id="domain.failure.server_trouble">
        <source></source>
        <translation>服务器出现问题。输入内容保留，请稍后再试。</translation>
    </message>
    <message id="domain.failure.store_damaged">
        <source></source>
        <translation>无法打开本机的保存文件。文件保留原样。</translation>
    </message>
    <message id="domain.failure.vault_unavailable">
        <source></source>
        <translation>无法使用本机的凭据存储。登录信息未保存。</translation>
    </message>
    <message id="domain.language.ja">
        <source></source>
        <translation>日本語</translation>
    </message>
    <message id="domain.language.ko">
        <source></source>
        <translation>한국어</translation>
    </message>
    <message id="domain.language.zh">
        <source></source>
        <translation>简体中文</translation>
    </message>
    <message id="domain.language.en">
        <source></source>
        <translation>English</translation>
    </message>
    <message id="domain.appearance.system">
        <source></source>
        <translation>跟随系统</translation>
    </message>
    <message id="domain.appearance.light">
        <source></source>
        <translation>浅色</translation>
    </message>
    <message id="domain.appearance.dark">
        <source></source>
        <translation>深色</translation>
    </message>
    <message id="domain.density.comfortable">
        <source></source>
        <translation>宽松</translation>
    </message>
    <message id="domain.density.standard">
        <source></source>
        <translation>标准</translation>
    </message>
    <message id="domain.density.compact">
        <source></source>
        <translation>紧凑</translation>
    </message>
    <message id="domain.after_send.next">
        <source></source>
        <translation>转到下一条未回复</translation>
    </message>
    <message id="domain.after_send.stay">
        <source></source>
        <translation>停留</translation>
    </message>
    <message id="domain.location.home">
        <source></source>
        <translation>中国</translation>
    </message>
    <message id="domain.location.other">
        <source></source>
        <translation>其他国家</translation>
    </message>
    <message id="domain.command.reply">
        <source></source>
        <translation>回复</translation>
    </message>
    <message id="domain.command.mark_read">
        <source></source>
        <translation>标为已读</translation>
    </message>
    <message id="domain.command.hide">
        <source></source>
        <translation>设为不公开</translation>
    </message>
    <message id="domain.failure.untrusted">
        <source></source>
        <translation>无法确认服务器证书，因此没有连接。输入内容保留，请检查电脑时间和服务器地址。</translation>
    </message>
    <message id="domain.failure.no_shop_open">
        <source></source>
        <translation>没有打开的店铺。请重新选择店铺。</translation>
    </message>
    <message id="domain.delivery_state.held">
        <source></source>
        <translation>可撤销</translation>
    </message>
    <message id="domain.delivery_state.unverified">
        <source></source>
        <translation>发送确认中</translation>
    </message>
    <message id="domain.delivery_state.withdrawn">
        <source></source>
        <translation>已撤销</translation>
    </message>
    <message id="domain.failure.not_sent">
        <source></source>
        <translation>无法连接服务器，没有发送任何内容。输入内容仍然保留。请检查网络后重试。</translation>
    </message>
    <message id="domain.command.auto_reply">
        <source></source>
        <translation>自动回复</translation>
    </message>
    <message id="domain.command.snooze">
        <source></source>
        <translation>稍后处理</translation>
    </message>
    <message id="domain.command.write_note">
        <source></source>
        <translation>内部备注</translation>
    </message>
    <message id="domain.command.ask_marketplace">
        <source></source>
        <translation>向Qoo10帮助中心咨询</translation>
    </message>
    <message id="domain.command.keep_canned">
        <source></source>
        <translation>保存常用的回复</translation>
    </message>
    <message id="domain.command.drop_canned">
        <source></source>
        <translation>删除常用的回复</translation>
    </message>
    <message id="domain.command.publish_faq">
        <source></source>
        <translation>发布商品页面FAQ</translation>
    </message>
    <message id="domain.command.withdraw_faq">
        <source></source>
        <translation>撤下商品页面FAQ</translation>
    </message>
    <message id="domain.refusal.entry_moved">
        <source></source>
        <translation>其他负责人已先行修改。输入的内容已保留。请确认新内容后再次保存。</translation>
    </message>
    <message id="domain.refusal.empty_name">
        <source></source>
        <translation>请输入名称。</translation>
    </message>
    <message id="domain.refusal.name_too_long">
        <source></source>
        <translation>名称、文件夹或缩写过长，请缩短。</translation>
    </message>
    <message id="domain.refusal.empty_question">
        <source></source>
        <translation>请输入问题。</translation>
    </message>
    <message id="domain.refusal.question_too_long">
        <source></source>
        <translation>问题过长，请控制在200字以内。</translation>
    </message>
    <message id="domain.refusal.too_many_files">
        <source></source>
        <translation>文件最多10个，请移除一些。</translation>
    </message>
    <message id="domain.refusal.files_too_large">
        <source></source>
        <translation>文件合计超过4MB。请缩小图片或移除一些。</translation>
    </message>
    <message id="domain.refusal.file_not_taken">
        <source></source>
        <translation>无法发送此文件。请选择图片（PNG、JPEG、GIF、WebP）或PDF。文字已保留。</translation>
    </message>
    <message id="domain.refusal.file_missing">
        <source></source>
        <translation>附件未到达服务器。请重新添加。文字已保留。</translation>
    </message>
    <message id="domain.after_send.list">
        <source></source>
        <translation>返回列表</translation>
    </message>
    <message id="domain.send_key.ctrl_enter">
        <source></source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message id="domain.send_key.enter">
        <source></source>
        <translation>Enter</translation>
    </message>
    <message id="domain.public_guard.stop">
        <source></source>
        <translation>拦截</translation>
    </message>
    <message id="domain.public_guard.warn">
        <source></source>
        <translation>警告</translation>
    </message>
    <message id="domain.spoken.all">
        <source></source>
        <translation>全部</translation>
    </message>
    <message id="domain.spoken.urgent">
        <source></source>
        <translation>仅重要内容</translation>
    </message>
    <message id="domain.failure.store_broken">
        <source></source>
        <translation>此电脑上的草稿和发件箱文件已损坏或密钥不符，无法打开。文件原样保留。</translation>
    </message>
    <message id="domain.failure.store_too_new">
        <source></source>
        <translation>此电脑上的文件由更新版本的qpost创建。文件未作任何更改。请更新qpost。</translation>
    </message>
    <message id="domain.failure.store_on_network">
        <source></source>
        <translation>保存位置是网络文件夹，无法安全保存草稿和发件箱。请用 --profile 指定此电脑磁盘上的文件夹，然后重新启动qpost。</translation>
    </message>
    <message id="domain.failure.not_a_member">
        <source></source>
        <translation>找不到此店铺，或此账号无法使用。已写的内容原样保留。请重新选择店铺，或向店铺管理员确认。</translation>
    </message>
</context>
</TS>
