<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name></name>
    <message id="faq.title">
        <source></source>
        <translation>상품페이지에 FAQ</translation>
    </message>
    <message id="faq.edit.title">
        <source></source>
        <translation>FAQ 수정</translation>
    </message>
    <message id="faq.notice">
        <source></source>
        <translation>상품페이지에서 누구나 읽을 수 있습니다. 고객명·주문번호 등 고객을 알 수 있는 내용을 지운 뒤 공개해 주세요.</translation>
    </message>
    <message id="faq.question">
        <source></source>
        <translation>질문</translation>
    </message>
    <message id="faq.answer">
        <source></source>
        <translation>답변</translation>
    </message>
    <message id="faq.required">
        <source></source>
        <translation>필수</translation>
    </message>
    <message id="faq.count">
        <source></source>
        <translation>{used}/{limit}</translation>
    </message>
    <message id="faq.preview">
        <source></source>
        <translation>공개 후 상품페이지</translation>
    </message>
    <message id="faq.page">
        <source></source>
        <translation>상품페이지 · 자주 묻는 질문</translation>
    </message>
    <message id="faq.publish">
        <source></source>
        <translation>상품페이지에 공개</translation>
    </message>
    <message id="faq.change">
        <source></source>
        <translation>변경 내용 공개</translation>
    </message>
    <message id="faq.close">
        <source></source>
        <translation>닫기</translation>
    </message>
    <message id="faq.undo" numerus="yes">
        <source></source>
        <translation>
            <numerusform>공개는 %n초 동안 취소할 수 있습니다</numerusform>
        </translation>
    </message>
    <message id="faq.no_undo">
        <source></source>
        <translation>바로 공개합니다</translation>
    </message>
    <message id="faq.missing">
        <source></source>
        <translation>질문과 답변을 입력해 주세요</translation>
    </message>
    <message id="faq.question.too_long">
        <source></source>
        <translation>질문은 200자까지입니다</translation>
    </message>
    <message id="faq.answer.too_long">
        <source></source>
        <translation>답변은 1000자까지입니다</translation>
    </message>
    <message id="faq.link" numerus="yes">
        <source></source>
        <translation>
            <numerusform>자주 묻는 질문 %n건</numerusform>
        </translation>
    </message>
    <message id="faq.list.title">
        <source></source>
        <translation>자주 묻는 질문</translation>
    </message>
    <message id="faq.list.none">
        <source></source>
        <translation>이 상품의 FAQ가 아직 없습니다.</translation>
    </message>
    <message id="faq.list.since">
        <source></source>
        <translation>{day} 공개</translation>
    </message>
    <message id="faq.edit">
        <source></source>
        <translation>수정</translation>
    </message>
    <message id="faq.withdraw">
        <source></source>
        <translation>내리기</translation>
    </message>
    <message id="faq.edit.of">
        <source></source>
        <translation>수정: {question}</translation>
    </message>
    <message id="faq.withdraw.of">
        <source></source>
        <translation>내리기: {question}</translation>
    </message>
    <message id="faq.done">
        <source></source>
        <translation>FAQ를 상품페이지에 공개했습니다</translation>
    </message>
    <message id="faq.withdrawn">
        <source></source>
        <translation>FAQ를 상품페이지에서 내렸습니다</translation>
    </message>
    <message id="faq.waiting">
        <source></source>
        <translation>연결되는 대로 상품페이지에 반영합니다</translation>
    </message>
    <message id="faq.refused">
        <source></source>
        <translation>FAQ를 공개하지 못했습니다. {reason}</translation>
    </message>
    <message id="faq.not_withdrawn">
        <source></source>
        <translation>FAQ를 내리지 못했습니다. {reason}</translation>
    </message>
    <message id="faq.open_again">
        <source></source>
        <translation>내용 열기</translation>
    </message>
    <message id="faq.not_kept">
        <source></source>
        <translation>이 기기에 저장하지 못했습니다. 입력한 내용은 남아 있습니다. {reason}</translation>
    </message>
</context>
</TS>
