<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name></name>
    <message id="outbox.title">
        <source></source>
        <translation>보낼 편지함</translation>
    </message>
    <message id="outbox.pause">
        <source></source>
        <translation>, </translation>
    </message>
    <message id="outbox.empty">
        <source></source>
        <translation>발송 대기 중인 항목이 없습니다</translation>
    </message>
    <message id="outbox.settled" numerus="yes">
        <source></source>
        <translation>
            <numerusform>발송 완료(24시간)  %n건</numerusform>
        </translation>
    </message>
    <message id="outbox.summary">
        <source></source>
        <translation>{state} {number}</translation>
    </message>
    <message id="outbox.check">
        <source></source>
        <translation>확인 필요</translation>
    </message>
    <message id="outbox.reply">
        <source></source>
        <translation>답변</translation>
    </message>
    <message id="outbox.mark_read">
        <source></source>
        <translation>읽음</translation>
    </message>
    <message id="outbox.hide">
        <source></source>
        <translation>비공개</translation>
    </message>
    <message id="outbox.public">
        <source></source>
        <translation>공개</translation>
    </message>
    <message id="outbox.private">
        <source></source>
        <translation>비공개</translation>
    </message>
    <message id="outbox.written">
        <source></source>
        <translation>{time} 발송</translation>
    </message>
    <message id="outbox.with_mail">
        <source></source>
        <translation>이메일도 발송</translation>
    </message>
    <message id="outbox.when_connected">
        <source></source>
        <translation>연결되면 발송합니다</translation>
    </message>
    <message id="outbox.next_try" numerus="yes">
        <source></source>
        <translation>
            <numerusform>{time}에 자동으로 재시도합니다(%n회 실패)</numerusform>
        </translation>
    </message>
    <message id="outbox.copy">
        <source></source>
        <translation>본문 복사</translation>
    </message>
    <message id="outbox.retry">
        <source></source>
        <translation>재시도</translation>
    </message>
    <message id="outbox.now">
        <source></source>
        <translation>지금 보내기</translation>
    </message>
    <message id="outbox.open">
        <source></source>
        <translation>대화 열기</translation>
    </message>
    <message id="outbox.undo">
        <source></source>
        <translation>되돌리기</translation>
    </message>
    <message id="outbox.held.left" numerus="yes">
        <source></source>
        <translation>
            <numerusform>취소 가능 %n초</numerusform>
        </translation>
    </message>
    <message id="outbox.edit">
        <source></source>
        <translation>편집</translation>
    </message>
    <message id="outbox.cancel">
        <source></source>
        <translation>취소하기</translation>
    </message>
    <message id="outbox.cancel.sure">
        <source></source>
        <translation>본문을 버리고 취소하기</translation>
    </message>
    <message id="outbox.insist">
        <source></source>
        <translation>그래도 보내기</translation>
    </message>
    <message id="outbox.look">
        <source></source>
        <translation>내용 보기</translation>
    </message>
    <message id="outbox.no_undo">
        <source></source>
        <translation>취소할 수 없습니다</translation>
    </message>
    <message id="outbox.check_again">
        <source></source>
        <translation>{time}에 다시 확인</translation>
    </message>
    <message id="outbox.checking">
        <source></source>
        <translation>서버에 도착했는지 확인하고 있습니다. 두 번 보내지 않습니다.</translation>
    </message>
    <message id="outbox.behind">
        <source></source>
        <translation>앞의 1건 다음에 보냅니다</translation>
    </message>
    <message id="outbox.soon">
        <source></source>
        <translation>곧 보냅니다</translation>
    </message>
    <message id="outbox.when_signed_in">
        <source></source>
        <translation>다시 로그인하면 보냅니다</translation>
    </message>
    <message id="outbox.moved">
        <source></source>
        <translation>대화가 갱신되었습니다. 내용을 확인한 뒤 보내십시오.</translation>
    </message>
</context>
</TS>
