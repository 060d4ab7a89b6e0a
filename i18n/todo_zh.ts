<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message id="todo.title">
        <source></source>
        <translation>To do list</translation>
    </message>
    <message id="todo.refresh">
        <source></source>
        <translation>刷新</translation>
    </message>
    <message id="todo.synced">
        <source></source>
        <translation>{time} 更新</translation>
    </message>
    <message id="todo.stale">
        <source></source>
        <translation>未能更新（最后 {time}）</translation>
    </message>
    <message id="todo.never_synced">
        <source></source>
        <translation>正在读取…</translation>
    </message>
    <message id="todo.pause">
        <source></source>
        <translation>、</translation>
    </message>
    <message id="todo.none">
        <source></source>
        <translation>无</translation>
    </message>
    <message id="todo.unit" numerus="yes">
        <source></source>
        <translation>
            <numerusform>条</numerusform>
        </translation>
    </message>
    <message id="todo.calm">
        <source></source>
        <translation>没有待处理事项。</translation>
    </message>
    <message id="todo.section.now">
        <source></source>
        <translation>立即处理</translation>
    </message>
    <message id="todo.section.now.note">
        <source></source>
        <translation>按期限先后</translation>
    </message>
    <message id="todo.section.inbox">
        <source></source>
        <translation>咨询&amp;留言</translation>
    </message>
    <message id="todo.section.inbox.note">
        <source></source>
        <translation>最近30日之内</translation>
    </message>
    <message id="todo.section.claims">
        <source></source>
        <translation>影响结算的请求</translation>
    </message>
    <message id="todo.section.orders">
        <source></source>
        <translation>订单</translation>
    </message>
    <message id="todo.overdue">
        <source></source>
        <translation>已超期</translation>
    </message>
    <message id="todo.due_soon">
        <source></source>
        <translation>2小时内到期</translation>
    </message>
    <message id="todo.refused">
        <source></source>
        <translation>未能发送的回复</translation>
    </message>
    <message id="todo.marketplace_unanswered">
        <source></source>
        <translation>客户中心/Qoo10 未回复</translation>
    </message>
    <message id="todo.marketplace_unread">
        <source></source>
        <translation>客户中心/Qoo10 未读</translation>
    </message>
    <message id="todo.older" numerus="yes">
        <source></source>
        <translation>
            <numerusform>30日以前有%n条未回复</numerusform>
        </translation>
    </message>
    <message id="todo.delayed">
        <source></source>
        <translation>延迟</translation>
    </message>
    <message id="todo.blocked">
        <source></source>
        <translation>停止结算的金额</translation>
    </message>
    <message id="todo.act">
        <source></source>
        <translation>处理</translation>
    </message>
    <message id="todo.claim">
        <source></source>
        <translation>{state} {order} ・ {amount}</translation>
    </message>
    <message id="todo.claim.since">
        <source></source>
        <translation>{asked} 受理。自受理日起超过4天即为延迟。</translation>
    </message>
    <message id="todo.claim.late" numerus="yes">
        <source></source>
        <translation>
            <numerusform>延迟%n天</numerusform>
        </translation>
    </message>
    <message id="todo.claim.hours" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n小时后延迟</numerusform>
        </translation>
    </message>
    <message id="todo.claim.days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>距延迟还有%n天</numerusform>
        </translation>
    </message>
    <message id="todo.note.longest">
        <source></source>
        <translation>最长 {time}</translation>
    </message>
    <message id="todo.note.next">
        <source></source>
        <translation>下一个 {time}</translation>
    </message>
    <message id="todo.note.outbox">
        <source></source>
        <translation>打开发件箱</translation>
    </message>
    <message id="todo.note.longest_days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>最长 %n天</numerusform>
        </translation>
    </message>
</context>
</TS>
