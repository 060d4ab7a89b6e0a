<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name></name>
    <message id="team.later">
        <source></source>
        <translation>나중에 처리</translation>
    </message>
    <message id="team.later.button">
        <source></source>
        <translation>나중에</translation>
    </message>
    <message id="team.later.hour">
        <source></source>
        <translation>1시간 후</translation>
    </message>
    <message id="team.later.evening">
        <source></source>
        <translation>오늘 저녁</translation>
    </message>
    <message id="team.later.morning">
        <source></source>
        <translation>내일 아침</translation>
    </message>
    <message id="team.later.monday">
        <source></source>
        <translation>다음 주 월요일</translation>
    </message>
    <message id="team.later.choice">
        <source></source>
        <translation>{name} ({when})</translation>
    </message>
    <message id="team.later.own">
        <source></source>
        <translation>일시 지정…</translation>
    </message>
    <message id="team.later.wake">
        <source></source>
        <translation>처리로 되돌리기</translation>
    </message>
    <message id="team.later.chip">
        <source></source>
        <translation>나중에 {when}</translation>
    </message>
    <message id="team.later.spoken">
        <source></source>
        <translation>{when}까지 나중에 처리</translation>
    </message>
    <message id="team.later.sheet">
        <source></source>
        <translation>언제 처리할까요</translation>
    </message>
    <message id="team.later.sheet.hint">
        <source></source>
        <translation>고객이 글을 쓰면 그 시점에 목록으로 돌아옵니다. 시각은 일본 시간입니다.</translation>
    </message>
    <message id="team.later.day">
        <source></source>
        <translation>날짜</translation>
    </message>
    <message id="team.later.time">
        <source></source>
        <translation>시각</translation>
    </message>
    <message id="team.later.day.bad">
        <source></source>
        <translation>날짜는 2026/11/24 또는 11/24와 같이 입력해 주세요.</translation>
    </message>
    <message id="team.later.time.bad">
        <source></source>
        <translation>시각은 9:00과 같이 입력해 주세요.</translation>
    </message>
    <message id="team.later.past">
        <source></source>
        <translation>이미 지난 일시입니다.</translation>
    </message>
    <message id="team.later.set">
        <source></source>
        <translation>나중에 처리로 설정</translation>
    </message>
    <message id="team.later.cancel">
        <source></source>
        <translation>취소</translation>
    </message>
    <message id="team.later.none">
        <source></source>
        <translation>나중에 처리할 문의가 없습니다</translation>
    </message>
    <message id="team.later.filter">
        <source></source>
        <translation>나중에 처리만</translation>
    </message>
    <message id="team.later.awake">
        <source></source>
        <translation>처리로 되돌렸습니다</translation>
    </message>
    <message id="team.customer.filter">
        <source></source>
        <translation>{name} 고객의 문의</translation>
    </message>
    <message id="team.customer.drop">
        <source></source>
        <translation>이 조건 해제</translation>
    </message>
    <message id="team.customer.others" numerus="yes">
        <source></source>
        <translation>
            <numerusform>미답변 외 %n건</numerusform>
        </translation>
    </message>
    <message id="team.customer.together">
        <source></source>
        <translation>모아 보기</translation>
    </message>
    <message id="team.note">
        <source></source>
        <translation>내부 메모</translation>
    </message>
    <message id="team.note.hint">
        <source></source>
        <translation>고객에게는 보이지 않습니다</translation>
    </message>
    <message id="team.note.add">
        <source></source>
        <translation>메모 추가</translation>
    </message>
    <message id="team.note.continue">
        <source></source>
        <translation>작성 중인 메모 계속</translation>
    </message>
    <message id="team.note.save">
        <source></source>
        <translation>저장</translation>
    </message>
    <message id="team.note.close">
        <source></source>
        <translation>닫기</translation>
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
        <translation>전송 대기</translation>
    </message>
    <message id="team.note.refused">
        <source></source>
        <translation>저장하지 못했습니다: {reason}</translation>
    </message>
    <message id="team.note.again">
        <source></source>
        <translation>다시 쓰기</translation>
    </message>
    <message id="team.note.failed">
        <source></source>
        <translation>저장하지 못했습니다. 내용은 그대로 남아 있습니다: {reason}</translation>
    </message>
    <message id="team.presence.name">
        <source></source>
        <translation>{name}님</translation>
    </message>
    <message id="team.presence.and">
        <source></source>
        <translation>, </translation>
    </message>
    <message id="team.presence.writing">
        <source></source>
        <translation>{names} 답변 작성 중</translation>
    </message>
    <message id="team.presence.viewing">
        <source></source>
        <translation>{names} 보는 중</translation>
    </message>
    <message id="team.answered">
        <source></source>
        <translation>{name}님이 {time}에 답변했습니다. 내용을 확인한 뒤 보내 주세요.</translation>
    </message>
</context>
</TS>
