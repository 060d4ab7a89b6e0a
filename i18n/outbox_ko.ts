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
    <message id="outbox.write_again">
        <source></source>
        <translation>다시 쓰기</translation>
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
    <message id="outbox.discard">
        <source></source>
        <translation>삭제</translation>
    </message>
    <message id="outbox.discard.sure">
        <source></source>
        <translation>본문을 삭제합니다</translation>
    </message>
    <message id="outbox.open">
        <source></source>
        <translation>대화 열기</translation>
    </message>
</context>
</TS>
