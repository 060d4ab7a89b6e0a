<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message id="app.yen">
        <source></source>
        <translation>{amount}日元</translation>
    </message>
    <message id="app.count" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n条</numerusform>
        </translation>
    </message>
    <message id="app.format.day">
        <source></source>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message id="app.format.short_day">
        <source></source>
        <translation>M/d</translation>
    </message>
    <message id="app.ago.now">
        <source></source>
        <translation>刚刚</translation>
    </message>
    <message id="app.ago.minutes" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n分钟前</numerusform>
        </translation>
    </message>
    <message id="app.ago.hours" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n小时前</numerusform>
        </translation>
    </message>
    <message id="app.ago.days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n天前</numerusform>
        </translation>
    </message>
    <message id="app.overdue.minutes" numerus="yes">
        <source></source>
        <translation>
            <numerusform>超过%n分钟</numerusform>
        </translation>
    </message>
    <message id="app.overdue.hours" numerus="yes">
        <source></source>
        <translation>
            <numerusform>超过%n小时</numerusform>
        </translation>
    </message>
    <message id="app.overdue.days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>超过%n天</numerusform>
        </translation>
    </message>
    <message id="app.remaining.clock">
        <source></source>
        <translation>剩余 {clock}</translation>
    </message>
    <message id="app.remaining.days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>剩余%n天</numerusform>
        </translation>
    </message>
    <message id="app.title">
        <source></source>
        <translation>● {shop}（未回复 {unanswered}）— qpost</translation>
    </message>
    <message id="app.title.none">
        <source></source>
        <translation>{shop} — qpost</translation>
    </message>
    <message id="app.nav">
        <source></source>
        <translation>主菜单</translation>
    </message>
    <message id="app.nav.here">
        <source></source>
        <translation>正在显示</translation>
    </message>
    <message id="app.nav.todo">
        <source></source>
        <translation>To do list</translation>
    </message>
    <message id="app.nav.inbox">
        <source></source>
        <translation>咨询&amp;留言</translation>
    </message>
    <message id="app.nav.customer">
        <source></source>
        <translation>来自顾客的咨询</translation>
    </message>
    <message id="app.nav.marketplace">
        <source></source>
        <translation>Qoo10纸条</translation>
    </message>
    <message id="app.nav.own">
        <source></source>
        <translation>Qoo10咨询记录</translation>
    </message>
    <message id="app.nav.orders">
        <source></source>
        <translation>配送管理</translation>
    </message>
    <message id="app.nav.claims">
        <source></source>
        <translation>取消/退货/未收到</translation>
    </message>
    <message id="app.nav.outbox">
        <source></source>
        <translation>发件箱</translation>
    </message>
    <message id="app.nav.settings">
        <source></source>
        <translation>设置</translation>
    </message>
    <message id="app.nav.failed" numerus="yes">
        <source></source>
        <translation>
            <numerusform>失败%n条</numerusform>
        </translation>
    </message>
    <message id="app.shop.switch">
        <source></source>
        <translation>切换店铺</translation>
    </message>
    <message id="app.synced">
        <source></source>
        <translation>{clock} 更新</translation>
    </message>
    <message id="app.synced.never">
        <source></source>
        <translation>尚未更新</translation>
    </message>
    <message id="app.refresh">
        <source></source>
        <translation>刷新</translation>
    </message>
    <message id="app.loading">
        <source></source>
        <translation>正在读取</translation>
    </message>
    <message id="app.banner.loading" numerus="yes">
        <source></source>
        <translation>
            <numerusform>已读取%n条，正在读取其余内容。</numerusform>
        </translation>
    </message>
    <message id="app.banner.offline">
        <source></source>
        <translation>离线</translation>
    </message>
    <message id="app.banner.offline.since">
        <source></source>
        <translation>最后同步 {clock}。回复会保存在发件箱，连接后发送。</translation>
    </message>
    <message id="app.banner.offline.never">
        <source></source>
        <translation>尚未同步。回复会保存在发件箱，连接后发送。</translation>
    </message>
    <message id="app.banner.offline.retry">
        <source></source>
        <translation>立即重新连接</translation>
    </message>
    <message id="app.banner.sign_in">
        <source></source>
        <translation>需要登录</translation>
    </message>
    <message id="app.banner.sign_in.text">
        <source></source>
        <translation>登录已过期。已写的内容和发件箱均保留。</translation>
    </message>
    <message id="app.banner.sign_in.action">
        <source></source>
        <translation>重新登录</translation>
    </message>
    <message id="app.page">
        <source></source>
        <translation>画面</translation>
    </message>
    <message id="app.toast.dismiss">
        <source></source>
        <translation>关闭</translation>
    </message>
    <message id="app.sign_out">
        <source></source>
        <translation>退出登录</translation>
    </message>
    <message id="app.key.refresh">
        <source></source>
        <translation>刷新</translation>
    </message>
    <message id="app.key.next_pane">
        <source></source>
        <translation>下一个窗格</translation>
    </message>
    <message id="app.key.previous_pane">
        <source></source>
        <translation>上一个窗格</translation>
    </message>
    <message id="app.key.find">
        <source></source>
        <translation>查询</translation>
    </message>
    <message id="app.key.switch_shop">
        <source></source>
        <translation>切换店铺</translation>
    </message>
    <message id="app.key.close">
        <source></source>
        <translation>关闭窗口</translation>
    </message>
    <message id="app.key.quit">
        <source></source>
        <translation>退出</translation>
    </message>
    <message id="app.second_start">
        <source></source>
        <translation>qpost已在运行。已将打开的窗口移到前面。</translation>
    </message>
    <message id="app.second_start.silent">
        <source></source>
        <translation>qpost已在运行，但没有响应。请稍候，或结束该qpost后重试。</translation>
    </message>
    <message id="app.undo.too_late">
        <source></source>
        <translation>发送已经开始，无法撤销</translation>
    </message>
    <message id="app.undo.counting" numerus="yes">
        <source></source>
        <translation>
            <numerusform>即将发送（%n秒）</numerusform>
        </translation>
    </message>
    <message id="app.undo.soon">
        <source></source>
        <translation>即将发送</translation>
    </message>
    <message id="app.undo.gone">
        <source></source>
        <translation>已开始发送</translation>
    </message>
    <message id="app.undo">
        <source></source>
        <translation>撤销</translation>
    </message>
    <message id="app.undo.now">
        <source></source>
        <translation>立即发送</translation>
    </message>
    <message id="app.key.undo">
        <source></source>
        <translation>撤销发送</translation>
    </message>
    <message id="app.leaving" numerus="yes">
        <source></source>
        <translation>
            <numerusform>有%n条待发送内容</numerusform>
        </translation>
    </message>
    <message id="app.leaving.wait">
        <source></source>
        <translation>等待发送</translation>
    </message>
    <message id="app.leaving.quit">
        <source></source>
        <translation>直接退出</translation>
    </message>
    <message id="app.leaving.sign_out">
        <source></source>
        <translation>直接退出登录</translation>
    </message>
    <message id="app.leaving.quit.kept">
        <source></source>
        <translation>退出后仍保留在发件箱，下次启动qpost时发送。</translation>
    </message>
    <message id="app.leaving.quit.lost">
        <source></source>
        <translation>由于未保存登录信息，退出后不会发送，内容也会消失。</translation>
    </message>
    <message id="app.leaving.sign_out.kept">
        <source></source>
        <translation>退出登录后仍保留在发件箱，下次保存登录信息并登录时发送。</translation>
    </message>
    <message id="app.leaving.sign_out.lost">
        <source></source>
        <translation>由于未保存登录信息，退出登录后不会发送，内容也会消失。</translation>
    </message>
    <message id="app.damaged">
        <source></source>
        <translation>无法打开本机的保存文件</translation>
    </message>
    <message id="app.damaged.what">
        <source></source>
        <translation>草稿和发件箱文件已损坏或无法读写，已停止保存和发送。</translation>
    </message>
    <message id="app.damaged.kept">
        <source></source>
        <translation>文件保持原样，未作更改。服务器上的咨询和已发送的回复不会丢失。</translation>
    </message>
    <message id="app.damaged.todo">
        <source></source>
        <translation>请检查磁盘空间和访问权限，然后重新启动qpost。</translation>
    </message>
    <message id="app.damaged.texts">
        <source></source>
        <translation>尚未发送的内容</translation>
    </message>
    <message id="app.damaged.copy">
        <source></source>
        <translation>复制内容</translation>
    </message>
    <message id="app.damaged.quit">
        <source></source>
        <translation>退出qpost</translation>
    </message>
    <message id="app.help">
        <source></source>
        <translation>帮助</translation>
    </message>
    <message id="app.help.shop_page">
        <source></source>
        <translation>打开顾客看到的店铺页面</translation>
    </message>
    <message id="app.undo.taken">
        <source></source>
        <translation>已撤销“{act}”。</translation>
    </message>
    <message id="app.undo.act.counting" numerus="yes">
        <source></source>
        <translation><numerusform>{act}（%n秒）</numerusform></translation>
    </message>
    <message id="app.undo.act.soon">
        <source></source>
        <translation>{act}…</translation>
    </message>
    <message id="app.key.palette">
        <source></source>
        <translation>搜索・操作</translation>
    </message>
    <message id="app.key.sheet">
        <source></source>
        <translation>快捷键一览</translation>
    </message>
    <message id="app.key.context">
        <source></source>
        <translation>订单详情栏</translation>
    </message>
    <message id="app.key.next_unanswered">
        <source></source>
        <translation>下一个未回复</translation>
    </message>
    <message id="app.key.bigger">
        <source></source>
        <translation>放大文字</translation>
    </message>
    <message id="app.key.smaller">
        <source></source>
        <translation>缩小文字</translation>
    </message>
    <message id="app.key.usual_size">
        <source></source>
        <translation>文字恢复默认</translation>
    </message>
    <message id="app.key.send_open">
        <source></source>
        <translation>以回复中发送</translation>
    </message>
    <message id="app.key.new_line">
        <source></source>
        <translation>换行</translation>
    </message>
    <message id="app.key.attach">
        <source></source>
        <translation>添加文件</translation>
    </message>
    <message id="app.key.send_anyway">
        <source></source>
        <translation>确认提示后仍然发送</translation>
    </message>
    <message id="app.key.save_draft">
        <source></source>
        <translation>保存草稿</translation>
    </message>
    <message id="app.key.leave">
        <source></source>
        <translation>离开输入栏（草稿会保留）</translation>
    </message>
    <message id="app.key.next">
        <source></source>
        <translation>下一条咨询</translation>
    </message>
    <message id="app.key.previous">
        <source></source>
        <translation>上一条咨询</translation>
    </message>
    <message id="app.key.answer">
        <source></source>
        <translation>回复</translation>
    </message>
    <message id="app.key.every_status">
        <source></source>
        <translation>处理状态: 全体</translation>
    </message>
    <message id="app.key.mark">
        <source></source>
        <translation>选择・取消</translation>
    </message>
    <message id="app.key.mark_all">
        <source></source>
        <translation>全部选择</translation>
    </message>
    <message id="app.keys.window">
        <source></source>
        <translation>任何位置</translation>
    </message>
    <message id="app.keys.list">
        <source></source>
        <translation>列表</translation>
    </message>
    <message id="app.keys.composer">
        <source></source>
        <translation>输入回复时</translation>
    </message>
    <message id="app.close">
        <source></source>
        <translation>关闭</translation>
    </message>
    <message id="app.damaged.rescue">
        <source></source>
        <translation>取出可读内容并继续</translation>
    </message>
    <message id="app.damaged.rescue.text">
        <source></source>
        <translation>损坏的文件会改名保留，可读的草稿和待发内容移到新文件。不会发送任何内容。</translation>
    </message>
    <message id="app.damaged.rescued">
        <source></source>
        <translation>已取出。草稿：{drafts}，待发：{waiting}。损坏的文件已保留。</translation>
    </message>
    <message id="app.damaged.rescued.nothing">
        <source></source>
        <translation>没有可读的内容。损坏的文件已保留。服务器上的咨询会重新读取。</translation>
    </message>
    <message id="app.damaged.go_on">
        <source></source>
        <translation>打开qpost</translation>
    </message>
    <message id="app.damaged.rescued.title">
        <source></source>
        <translation>用新文件继续</translation>
    </message>
    <message id="app.banner.server">
        <source></source>
        <translation>服务器没有响应（{status}）</translation>
    </message>
    <message id="app.banner.server.text">
        <source></source>
        <translation>将在{clock}自动重试。回复会保存在发件箱，稍后发送。</translation>
    </message>
    <message id="app.banner.store">
        <source></source>
        <translation>无法保存到此电脑</translation>
    </message>
    <message id="app.banner.store.text">
        <source></source>
        <translation>请检查磁盘剩余空间和访问权限。已写的内容保留在画面上。</translation>
    </message>
    <message id="app.banner.store.retry">
        <source></source>
        <translation>重试</translation>
    </message>
    <message id="app.banner.refused">
        <source></source>
        <translation>无法连接服务器</translation>
    </message>
    <message id="app.banner.no_shop">
        <source></source>
        <translation>无法使用此店铺</translation>
    </message>
    <message id="app.span.minutes" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n分钟</numerusform>
        </translation>
    </message>
    <message id="app.span.hours" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n小时</numerusform>
        </translation>
    </message>
    <message id="app.span.days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n天</numerusform>
        </translation>
    </message>
    <message id="app.banner.clock.ahead">
        <source></source>
        <translation>电脑时间快了{span}</translation>
    </message>
    <message id="app.banner.clock.behind">
        <source></source>
        <translation>电脑时间慢了{span}</translation>
    </message>
    <message id="app.banner.clock.text">
        <source></source>
        <translation>期限按服务器时间计算。请校准电脑的日期和时间。</translation>
    </message>
</context>
</TS>
