<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name></name>
    <message id="todo.title">
        <source></source>
        <translation>To do list</translation>
    </message>
    <message id="todo.refresh">
        <source></source>
        <translation>更新</translation>
    </message>
    <message id="todo.synced">
        <source></source>
        <translation>{time} 更新</translation>
    </message>
    <message id="todo.stale">
        <source></source>
        <translation>更新できていません（最終 {time}）</translation>
    </message>
    <message id="todo.never_synced">
        <source></source>
        <translation>読み込んでいます…</translation>
    </message>
    <message id="todo.pause">
        <source></source>
        <translation>、</translation>
    </message>
    <message id="todo.none">
        <source></source>
        <translation>なし</translation>
    </message>
    <message id="todo.unit" numerus="yes">
        <source></source>
        <translation>
            <numerusform>件</numerusform>
        </translation>
    </message>
    <message id="todo.calm">
        <source></source>
        <translation>対応待ちはありません。</translation>
    </message>
    <message id="todo.section.now">
        <source></source>
        <translation>今すぐ</translation>
    </message>
    <message id="todo.section.now.note">
        <source></source>
        <translation>期限の早い順</translation>
    </message>
    <message id="todo.section.inbox">
        <source></source>
        <translation>お問合せ &amp; メッセージ</translation>
    </message>
    <message id="todo.section.inbox.note">
        <source></source>
        <translation>最近30日間</translation>
    </message>
    <message id="todo.section.claims">
        <source></source>
        <translation>精算を止めている要請</translation>
    </message>
    <message id="todo.section.orders">
        <source></source>
        <translation>注文</translation>
    </message>
    <message id="todo.overdue">
        <source></source>
        <translation>期限切れ</translation>
    </message>
    <message id="todo.due_soon">
        <source></source>
        <translation>2時間以内に期限</translation>
    </message>
    <message id="todo.refused">
        <source></source>
        <translation>送信できなかった返信</translation>
    </message>
    <message id="todo.marketplace_unanswered">
        <source></source>
        <translation>CS Center/Qoo10 未回答</translation>
    </message>
    <message id="todo.marketplace_unread">
        <source></source>
        <translation>CS Center/Qoo10 未読メッセージ</translation>
    </message>
    <message id="todo.older" numerus="yes">
        <source></source>
        <translation>
            <numerusform>30日より前の未回答が%n件あります</numerusform>
        </translation>
    </message>
    <message id="todo.delayed">
        <source></source>
        <translation>遅延</translation>
    </message>
    <message id="todo.blocked">
        <source></source>
        <translation>停止中の金額</translation>
    </message>
    <message id="todo.act">
        <source></source>
        <translation>対応する</translation>
    </message>
    <message id="todo.claim">
        <source></source>
        <translation>{state} {order} ・ {amount}</translation>
    </message>
    <message id="todo.claim.since">
        <source></source>
        <translation>{asked} 受付。受付日から4日を過ぎると遅延になります。</translation>
    </message>
    <message id="todo.claim.late" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n日遅延</numerusform>
        </translation>
    </message>
    <message id="todo.claim.hours" numerus="yes">
        <source></source>
        <translation>
            <numerusform>あと%n時間で遅延</numerusform>
        </translation>
    </message>
    <message id="todo.claim.days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>遅延まであと%n日</numerusform>
        </translation>
    </message>
    <message id="todo.note.longest">
        <source></source>
        <translation>最長 {time}</translation>
    </message>
    <message id="todo.note.next">
        <source></source>
        <translation>次は {time}</translation>
    </message>
    <message id="todo.note.outbox">
        <source></source>
        <translation>送信箱を開く</translation>
    </message>
    <message id="todo.note.longest_days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>最長 %n日</numerusform>
        </translation>
    </message>
</context>
</TS>
