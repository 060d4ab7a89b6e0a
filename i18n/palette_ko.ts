<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name></name>
    <message id="palette.hint">
        <source></source>
        <translation>작업・주문번호・문의・설정</translation>
    </message>
    <message id="palette.list">
        <source></source>
        <translation>찾은 항목</translation>
    </message>
    <message id="palette.escape">
        <source></source>
        <translation>Esc 닫기</translation>
    </message>
    <message id="palette.foot">
        <source></source>
        <translation>↑↓ 선택　Enter 실행</translation>
    </message>
    <message id="palette.nothing">
        <source></source>
        <translation>찾지 못했습니다.</translation>
    </message>
    <message id="palette.group.numbers">
        <source></source>
        <translation>주문・장바구니・상품코드</translation>
    </message>
    <message id="palette.group.actions">
        <source></source>
        <translation>작업</translation>
    </message>
    <message id="palette.group.inquiries">
        <source></source>
        <translation>문의</translation>
    </message>
    <message id="palette.group.canned">
        <source></source>
        <translation>자주쓰는 답변</translation>
    </message>
    <message id="palette.group.settings">
        <source></source>
        <translation>설정</translation>
    </message>
    <message id="palette.order">
        <source></source>
        <translation>주문 {number}</translation>
    </message>
    <message id="palette.order.inquiries">
        <source></source>
        <translation>이 주문의 문의</translation>
    </message>
    <message id="palette.canned.public">
        <source></source>
        <translation>공개 가능</translation>
    </message>
    <message id="palette.canned.private">
        <source></source>
        <translation>비공개만</translation>
    </message>
</context>
</TS>
