<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message id="team.later">
        <source></source>
        <translation>稍后处理</translation>
    </message>
    <message id="team.later.button">
        <source></source>
        <translation>稍后</translation>
    </message>
    <message id="team.later.hour">
        <source></source>
        <translation>1小时后</translation>
    </message>
    <message id="team.later.evening">
        <source></source>
        <translation>今天傍晚</translation>
    </message>
    <message id="team.later.morning">
        <source></source>
        <translation>明天早上</translation>
    </message>
    <message id="team.later.monday">
        <source></source>
        <translation>下周一</translation>
    </message>
    <message id="team.later.choice">
        <source></source>
        <translation>{name}（{when}）</translation>
    </message>
    <message id="team.later.own">
        <source></source>
        <translation>指定日期和时间…</translation>
    </message>
    <message id="team.later.wake">
        <source></source>
        <translation>恢复处理</translation>
    </message>
    <message id="team.later.chip">
        <source></source>
        <translation>稍后 {when}</translation>
    </message>
    <message id="team.later.spoken">
        <source></source>
        <translation>稍后处理至{when}</translation>
    </message>
    <message id="team.later.sheet">
        <source></source>
        <translation>何时处理？</translation>
    </message>
    <message id="team.later.sheet.hint">
        <source></source>
        <translation>客户留言后会立即回到列表。时间为日本时间。</translation>
    </message>
    <message id="team.later.day">
        <source></source>
        <translation>日期</translation>
    </message>
    <message id="team.later.time">
        <source></source>
        <translation>时间</translation>
    </message>
    <message id="team.later.day.bad">
        <source></source>
        <translation>请按 2026/11/24 或 11/24 的格式输入日期。</translation>
    </message>
    <message id="team.later.time.bad">
        <source></source>
        <translation>请按 9:00 的格式输入时间。</translation>
    </message>
    <message id="team.later.past">
        <source></source>
        <translation>该时间已过。</translation>
    </message>
    <message id="team.later.set">
        <source></source>
        <translation>设为稍后处理</translation>
    </message>
    <message id="team.later.cancel">
        <source></source>
        <translation>取消</translation>
    </message>
    <message id="team.later.none">
        <source></source>
        <translation>没有稍后处理的咨询</translation>
    </message>
    <message id="team.later.filter">
        <source></source>
        <translation>仅稍后处理</translation>
    </message>
    <message id="team.later.awake">
        <source></source>
        <translation>已恢复处理</translation>
    </message>
    <message id="team.customer.filter">
        <source></source>
        <translation>{name} 的咨询</translation>
    </message>
    <message id="team.customer.drop">
        <source></source>
        <translation>移除此条件</translation>
    </message>
    <message id="team.customer.others" numerus="yes">
        <source></source>
        <translation>
            <numerusform>另有%n件未回答</numerusform>
        </translation>
    </message>
    <message id="team.customer.together">
        <source></source>
        <translation>一起查看</translation>
    </message>
    <message id="team.note">
        <source></source>
        <translation>内部备注</translation>
    </message>
    <message id="team.note.hint">
        <source></source>
        <translation>客户看不到</translation>
    </message>
    <message id="team.note.add">
        <source></source>
        <translation>添加备注</translation>
    </message>
    <message id="team.note.continue">
        <source></source>
        <translation>继续编写</translation>
    </message>
    <message id="team.note.save">
        <source></source>
        <translation>保存</translation>
    </message>
    <message id="team.note.close">
        <source></source>
        <translation>关闭</translation>
    </message>
    <message id="team.note.by">
        <source></source>
        <translation>{name} · {when}</translation>
    </message>
    <message id="team.note.state">
        <source></source>
        <translation>{by} · {state}</translation>
    </message>
    <message id="team.note.on_its_way">
        <source></source>
        <translation>等待发送</translation>
    </message>
    <message id="team.note.refused">
        <source></source>
        <translation>未能保存：{reason}</translation>
    </message>
    <message id="team.note.again">
        <source></source>
        <translation>重新编写</translation>
    </message>
    <message id="team.note.failed">
        <source></source>
        <translation>未能保存，内容仍然保留：{reason}</translation>
    </message>
    <message id="team.presence.name">
        <source></source>
        <translation>{name}</translation>
    </message>
    <message id="team.presence.and">
        <source></source>
        <translation>、</translation>
    </message>
    <message id="team.presence.writing">
        <source></source>
        <translation>{names} 正在回复</translation>
    </message>
    <message id="team.presence.viewing">
        <source></source>
        <translation>{names} 正在查看</translation>
    </message>
    <message id="team.answered">
        <source></source>
        <translation>{name} 已于 {time} 回复。请确认内容后再发送。</translation>
    </message>
</context>
</TS>
