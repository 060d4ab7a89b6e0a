<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message id="tray.tip">
        <source></source>
        <translation>qpost — {what}</translation>
    </message>
    <message id="tray.tip.unanswered" numerus="yes">
        <source></source>
        <translation>
            <numerusform>未回复%n</numerusform>
        </translation>
    </message>
    <message id="tray.tip.overdue" numerus="yes">
        <source></source>
        <translation>
            <numerusform>已超期%n</numerusform>
        </translation>
    </message>
    <message id="tray.open">
        <source></source>
        <translation>打开qpost</translation>
    </message>
    <message id="tray.see_unanswered" numerus="yes">
        <source></source>
        <translation>
            <numerusform>查看未回复 %n件</numerusform>
        </translation>
    </message>
    <message id="tray.see_overdue" numerus="yes">
        <source></source>
        <translation>
            <numerusform>查看已超期 %n件</numerusform>
        </translation>
    </message>
    <message id="tray.outbox" numerus="yes">
        <source></source>
        <translation>
            <numerusform>发件箱 %n件</numerusform>
        </translation>
    </message>
    <message id="tray.rest">
        <source></source>
        <translation>暂停通知</translation>
    </message>
    <message id="tray.rest.half_hour">
        <source></source>
        <translation>30分钟</translation>
    </message>
    <message id="tray.rest.hour">
        <source></source>
        <translation>1小时</translation>
    </message>
    <message id="tray.rest.morning">
        <source></source>
        <translation>到明天早上</translation>
    </message>
    <message id="tray.rest.end">
        <source></source>
        <translation>恢复通知（暂停至{time}）</translation>
    </message>
    <message id="tray.rest_hour">
        <source></source>
        <translation>暂停1小时</translation>
    </message>
    <message id="tray.see">
        <source></source>
        <translation>查看</translation>
    </message>
    <message id="tray.list_mark">
        <source></source>
        <translation>・</translation>
    </message>
    <message id="tray.unanswered" numerus="yes">
        <source></source>
        <translation>
            <numerusform>未回复 %n件</numerusform>
        </translation>
    </message>
    <message id="tray.overdue" numerus="yes">
        <source></source>
        <translation>
            <numerusform>已超期 %n件</numerusform>
        </translation>
    </message>
    <message id="tray.sign_in_needed">
        <source></source>
        <translation>需要登录</translation>
    </message>
    <message id="tray.sign_in_needed.what">
        <source></source>
        <translation>qpost正在托盘中等待。打开并登录后即可接收咨询。</translation>
    </message>
    <message id="tray.card.one">
        <source></source>
        <translation>{shop}有新咨询</translation>
    </message>
    <message id="tray.card.new_inquiry" numerus="yes">
        <source></source>
        <translation>
            <numerusform>新咨询 %n件</numerusform>
        </translation>
    </message>
    <message id="tray.card.due_soon" numerus="yes">
        <source></source>
        <translation>
            <numerusform>距期限30分钟: 未回复 %n件</numerusform>
        </translation>
    </message>
    <message id="tray.card.overdue" numerus="yes">
        <source></source>
        <translation>
            <numerusform>已超期: 未回复 %n件</numerusform>
        </translation>
    </message>
    <message id="tray.card.marketplace" numerus="yes">
        <source></source>
        <translation>
            <numerusform>Qoo10纸条 %n件</numerusform>
        </translation>
    </message>
    <message id="tray.card.claim" numerus="yes">
        <source></source>
        <translation>
            <numerusform>取消/退货/未收到 %n件</numerusform>
        </translation>
    </message>
    <message id="tray.card.send_failed" numerus="yes">
        <source></source>
        <translation>
            <numerusform>发送失败: %n件</numerusform>
        </translation>
    </message>
    <message id="tray.card.kinds">
        <source></source>
        <translation>{line}（{kinds}）</translation>
    </message>
    <message id="tray.card.kind">
        <source></source>
        <translation>{kind}{count}</translation>
    </message>
    <message id="tray.closed">
        <source></source>
        <translation>qpost正在托盘中运行</translation>
    </message>
    <message id="tray.closed.what">
        <source></source>
        <translation>有新咨询时会通知您。要退出，请在托盘菜单中选择“退出”。关闭按钮的作用可在设置中更改。</translation>
    </message>
    <message id="tray.covered">
        <source></source>
        <translation>画面已隐藏</translation>
    </message>
    <message id="tray.covered.what">
        <source></source>
        <translation>按任意键或单击即可恢复画面。</translation>
    </message>
    <message id="tray.set.start">
        <source></source>
        <translation>启动时</translation>
    </message>
    <message id="tray.set.close">
        <source></source>
        <translation>关闭按钮</translation>
    </message>
    <message id="tray.set.close.what">
        <source></source>
        <translation>选择托盘后，关闭窗口也会接收咨询。</translation>
    </message>
    <message id="tray.set.close.no_tray">
        <source></source>
        <translation>此电脑没有托盘，关闭即退出。</translation>
    </message>
    <message id="tray.set.cover">
        <source></source>
        <translation>离开时隐藏画面</translation>
    </message>
    <message id="tray.set.cover.what">
        <source></source>
        <translation>无操作时隐藏顾客信息，无需密码。</translation>
    </message>
    <message id="tray.set.cover.never">
        <source></source>
        <translation>不隐藏</translation>
    </message>
    <message id="tray.set.cover.after" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n分钟后</numerusform>
        </translation>
    </message>
    <message id="tray.set.notifications">
        <source></source>
        <translation>通知</translation>
    </message>
    <message id="tray.set.kinds">
        <source></source>
        <translation>种类</translation>
    </message>
    <message id="tray.set.kinds.what">
        <source></source>
        <translation>选择要通知的内容。</translation>
    </message>
    <message id="tray.set.hide">
        <source></source>
        <translation>隐藏内容</translation>
    </message>
    <message id="tray.set.hide.what">
        <source></source>
        <translation>通知中不显示顾客的文字。</translation>
    </message>
    <message id="tray.set.sound">
        <source></source>
        <translation>声音</translation>
    </message>
    <message id="tray.set.sound.what">
        <source></source>
        <translation>通知时发出声音。</translation>
    </message>
    <message id="tray.set.quiet">
        <source></source>
        <translation>安静时段</translation>
    </message>
    <message id="tray.set.quiet.what">
        <source></source>
        <translation>此时段不通知。</translation>
    </message>
    <message id="tray.set.quiet.from">
        <source></source>
        <translation>安静时段开始</translation>
    </message>
    <message id="tray.set.quiet.until">
        <source></source>
        <translation>安静时段结束</translation>
    </message>
    <message id="tray.set.quiet.hour">
        <source></source>
        <translation>{hour}:00</translation>
    </message>
    <message id="tray.set.quiet.dash">
        <source></source>
        <translation>～</translation>
    </message>
    <message id="tray.set.rest.what">
        <source></source>
        <translation>期间不通知。件数显示在托盘中。</translation>
    </message>
    <message id="tray.set.rest.none">
        <source></source>
        <translation>不暂停</translation>
    </message>
    <message id="domain.close_button.quit">
        <source></source>
        <translation>退出</translation>
    </message>
    <message id="domain.close_button.tray">
        <source></source>
        <translation>托盘</translation>
    </message>
    <message id="domain.topic.new_inquiry">
        <source></source>
        <translation>新咨询</translation>
    </message>
    <message id="domain.topic.due_soon">
        <source></source>
        <translation>距期限30分钟</translation>
    </message>
    <message id="domain.topic.overdue">
        <source></source>
        <translation>已超期</translation>
    </message>
    <message id="domain.topic.marketplace">
        <source></source>
        <translation>Qoo10纸条</translation>
    </message>
    <message id="domain.topic.claim">
        <source></source>
        <translation>取消/退货/未收到</translation>
    </message>
    <message id="domain.topic.send_failed">
        <source></source>
        <translation>发送失败的回复</translation>
    </message>
</context>
</TS>
