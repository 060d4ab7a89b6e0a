<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name></name>
    <message id="many.bar">
        <source></source>
        <translation>선택한 문의</translation>
    </message>
    <message id="many.selected" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n건 선택</numerusform>
        </translation>
    </message>
    <message id="many.marked">
        <source></source>
        <translation>선택됨</translation>
    </message>
    <message id="many.auto.open">
        <source></source>
        <translation>자동응답…</translation>
    </message>
    <message id="many.later">
        <source></source>
        <translation>나중에…</translation>
    </message>
    <message id="many.read">
        <source></source>
        <translation>읽음</translation>
    </message>
    <message id="many.clear">
        <source></source>
        <translation>선택 해제</translation>
    </message>
    <message id="many.close">
        <source></source>
        <translation>닫기</translation>
    </message>
    <message id="many.auto.text">
        <source></source>
        <translation>고객에게 보내는 문구(항상 일본어입니다)</translation>
    </message>
    <message id="many.auto.gloss">
        <source></source>
        <translation>뜻: 문의하신 건은 처리해 드렸습니다. 그 밖에 궁금하신 점이 있으시면 언제든지 문의해 주십시오.</translation>
    </message>
    <message id="many.auto.when">
        <source></source>
        <translation>전화, 이메일 또는 다른 문의로 이미 처리했거나 감사 인사뿐이라 답변이 필요 없을 때 사용합니다. 처리 상태는 ‘처리완료’가 됩니다. 작성 중인 답변은 임시저장에 남습니다.</translation>
    </message>
    <message id="many.auto.public" numerus="yes">
        <source></source>
        <translation>
            <numerusform>공개 문의가 %n건 있습니다. 이 문구는 상품페이지에도 표시됩니다.</numerusform>
        </translation>
    </message>
    <message id="many.auto.to" numerus="yes">
        <source></source>
        <translation>
            <numerusform>고객 %n건에 보냅니다</numerusform>
        </translation>
    </message>
    <message id="many.auto.none">
        <source></source>
        <translation>선택한 문의 중 자동응답을 보낼 것이 없습니다.</translation>
    </message>
    <message id="many.auto.line">
        <source></source>
        <translation>{title} · {sender}</translation>
    </message>
    <message id="many.auto.left_out" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n건에는 보내지 않습니다({reasons}).</numerusform>
        </translation>
    </message>
    <message id="many.auto.and">
        <source></source>
        <translation>, </translation>
    </message>
    <message id="many.auto.why.marketplace" numerus="yes">
        <source></source>
        <translation>
            <numerusform>Qoo10와의 문의 %n건</numerusform>
        </translation>
    </message>
    <message id="many.auto.why.refused" numerus="yes">
        <source></source>
        <translation>
            <numerusform>보내지 못한 답변이 남은 문의 %n건</numerusform>
        </translation>
    </message>
    <message id="many.auto.why.sending" numerus="yes">
        <source></source>
        <translation>
            <numerusform>답변 전송 대기 중인 문의 %n건</numerusform>
        </translation>
    </message>
    <message id="many.auto.why.done" numerus="yes">
        <source></source>
        <translation>
            <numerusform>처리완료된 문의 %n건</numerusform>
        </translation>
    </message>
    <message id="many.undo.hint" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n초 동안 전송을 취소할 수 있습니다</numerusform>
        </translation>
    </message>
    <message id="many.undo.counting" numerus="yes">
        <source></source>
        <translation>
            <numerusform>{act} {count}을 보냅니다(%n초)</numerusform>
        </translation>
    </message>
    <message id="many.undo.soon">
        <source></source>
        <translation>{act} {count}을 곧 보냅니다</translation>
    </message>
    <message id="many.undo.taken" numerus="yes">
        <source></source>
        <translation>
            <numerusform>{act} %n건을 취소했습니다.</numerusform>
        </translation>
    </message>
    <message id="many.undo.some" numerus="yes">
        <source></source>
        <translation>
            <numerusform>{act} %n건을 취소했습니다. {late}건은 이미 전송이 시작되었습니다.</numerusform>
        </translation>
    </message>
    <message id="many.ended">
        <source></source>
        <translation>{act}: {counts}</translation>
    </message>
    <message id="many.ended.sent" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n건을 보냈습니다</numerusform>
        </translation>
    </message>
    <message id="many.ended.waiting" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n건은 보낼 편지함에 있으며 연결되면 자동으로 보냅니다</numerusform>
        </translation>
    </message>
    <message id="many.ended.refused" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n건은 보내지 못했습니다. 보낼 편지함을 확인해 주세요</numerusform>
        </translation>
    </message>
    <message id="domain.refusal.only_customers">
        <source></source>
        <translation>자동응답은 고객의 문의에만 사용할 수 있습니다.</translation>
    </message>
    <message id="many.ask">
        <source></source>
        <translation>Qoo10에 문의하기</translation>
    </message>
    <message id="many.ask.about">
        <source></source>
        <translation>Qoo10 담당자에게 질문이나 요청을 보냅니다. 답변은 이 목록에 도착하며 고객에게는 보이지 않습니다.</translation>
    </message>
    <message id="many.ask.channel">
        <source></source>
        <translation>채널</translation>
    </message>
    <message id="many.ask.help">
        <source></source>
        <translation>Qoo10 고객센터</translation>
    </message>
    <message id="many.ask.order">
        <source></source>
        <translation>주문번호</translation>
    </message>
    <message id="many.ask.optional">
        <source></source>
        <translation>선택</translation>
    </message>
    <message id="many.ask.look_up">
        <source></source>
        <translation>조회</translation>
    </message>
    <message id="many.ask.product">
        <source></source>
        <translation>{name}(상품코드 {code})</translation>
    </message>
    <message id="many.ask.no_order">
        <source></source>
        <translation>이 주문번호는 이 판매점의 주문에서 찾을 수 없습니다. 번호를 확인하거나 비워 두세요.</translation>
    </message>
    <message id="many.ask.category">
        <source></source>
        <translation>카테고리</translation>
    </message>
    <message id="many.ask.select">
        <source></source>
        <translation>선택하세요</translation>
    </message>
    <message id="many.ask.no_category">
        <source></source>
        <translation>카테고리를 선택해 주세요.</translation>
    </message>
    <message id="many.ask.title">
        <source></source>
        <translation>제목</translation>
    </message>
    <message id="many.ask.body">
        <source></source>
        <translation>내용</translation>
    </message>
    <message id="many.ask.send">
        <source></source>
        <translation>보내기</translation>
    </message>
    <message id="many.ask.queued">
        <source></source>
        <translation>‘{title}’을(를) 보내는 중입니다…</translation>
    </message>
    <message id="many.ask.held">
        <source></source>
        <translation>‘{title}’을(를) 곧 보냅니다</translation>
    </message>
    <message id="many.ask.sent">
        <source></source>
        <translation>‘{title}’을(를) Qoo10에 보냈습니다. 답변을 기다리고 있습니다.</translation>
    </message>
    <message id="many.ask.waiting">
        <source></source>
        <translation>‘{title}’을(를) 보낼 편지함에 저장했습니다. 연결되면 자동으로 보냅니다.</translation>
    </message>
    <message id="many.ask.unverified">
        <source></source>
        <translation>‘{title}’이(가) 도착했는지 확인하고 있습니다. 중복해서 보내지 않습니다.</translation>
    </message>
    <message id="many.ask.refused">
        <source></source>
        <translation>‘{title}’을(를) 보내지 못했습니다. {reason}</translation>
    </message>
    <message id="many.own.status">
        <source></source>
        <translation>처리중(Qoo10 답변 대기)</translation>
    </message>
    <message id="many.language">
        <source></source>
        <translation>고객은 {theirs}로 썼지만 답변은 {ours}인 것 같습니다.</translation>
    </message>
    <message id="many.language.hold">
        <source></source>
        <translation>언어를 확인해 주세요</translation>
    </message>
    <message id="many.language.send">
        <source></source>
        <translation>이대로 보내기</translation>
    </message>
</context>
</TS>
