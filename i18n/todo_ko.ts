<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name></name>
    <message id="todo.title">
        <source></source>
        <translation>To do list</translation>
    </message>
    <message id="todo.refresh">
        <source></source>
        <translation>새로고침</translation>
    </message>
    <message id="todo.synced">
        <source></source>
        <translation>{time} 갱신</translation>
    </message>
    <message id="todo.stale">
        <source></source>
        <translation>갱신되지 않았습니다(마지막 {time})</translation>
    </message>
    <message id="todo.never_synced">
        <source></source>
        <translation>불러오는 중…</translation>
    </message>
    <message id="todo.pause">
        <source></source>
        <translation>, </translation>
    </message>
    <message id="todo.none">
        <source></source>
        <translation>없음</translation>
    </message>
    <message id="todo.unit" numerus="yes">
        <source></source>
        <translation>
            <numerusform>건</numerusform>
        </translation>
    </message>
    <message id="todo.calm">
        <source></source>
        <translation>처리할 일이 없습니다.</translation>
    </message>
    <message id="todo.section.now">
        <source></source>
        <translation>지금 바로</translation>
    </message>
    <message id="todo.section.now.note">
        <source></source>
        <translation>기한이 빠른 순</translation>
    </message>
    <message id="todo.section.inbox">
        <source></source>
        <translation>문의 &amp; 메시지</translation>
    </message>
    <message id="todo.section.inbox.note">
        <source></source>
        <translation>최근 30일</translation>
    </message>
    <message id="todo.section.claims">
        <source></source>
        <translation>정산을 막고 있는 요청</translation>
    </message>
    <message id="todo.section.orders">
        <source></source>
        <translation>주문</translation>
    </message>
    <message id="todo.overdue">
        <source></source>
        <translation>기한 초과</translation>
    </message>
    <message id="todo.due_soon">
        <source></source>
        <translation>2시간 이내 기한</translation>
    </message>
    <message id="todo.refused">
        <source></source>
        <translation>발송하지 못한 답변</translation>
    </message>
    <message id="todo.marketplace_unanswered">
        <source></source>
        <translation>CS Center/Qoo10 미답변</translation>
    </message>
    <message id="todo.marketplace_unread">
        <source></source>
        <translation>CS Center/Qoo10 읽지 않은 쪽지</translation>
    </message>
    <message id="todo.older" numerus="yes">
        <source></source>
        <translation>
            <numerusform>30일보다 이전의 미답변이 %n건 있습니다</numerusform>
        </translation>
    </message>
    <message id="todo.delayed">
        <source></source>
        <translation>지연</translation>
    </message>
    <message id="todo.blocked">
        <source></source>
        <translation>정지된 금액</translation>
    </message>
    <message id="todo.act">
        <source></source>
        <translation>처리하기</translation>
    </message>
    <message id="todo.claim">
        <source></source>
        <translation>{state} {order} ・ {amount}</translation>
    </message>
    <message id="todo.claim.since">
        <source></source>
        <translation>{asked} 접수. 접수일로부터 4일이 지나면 지연됩니다.</translation>
    </message>
    <message id="todo.claim.late" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n일 지연</numerusform>
        </translation>
    </message>
    <message id="todo.claim.hours" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n시간 후 지연</numerusform>
        </translation>
    </message>
    <message id="todo.claim.days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>지연까지 %n일</numerusform>
        </translation>
    </message>
    <message id="todo.note.longest">
        <source></source>
        <translation>최장 {time}</translation>
    </message>
    <message id="todo.note.next">
        <source></source>
        <translation>다음 {time}</translation>
    </message>
    <message id="todo.note.outbox">
        <source></source>
        <translation>보낼 편지함 열기</translation>
    </message>
    <message id="todo.note.longest_days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>최장 %n일</numerusform>
        </translation>
    </message>
</context>
</TS>
