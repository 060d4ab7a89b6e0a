<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name></name>
    <message id="orders.title">
        <source></source>
        <translation>배송관리</translation>
    </message>
    <message id="orders.tabs">
        <source></source>
        <translation>배송 단계</translation>
    </message>
    <message id="orders.tab.requested">
        <source></source>
        <translation>배송요청(요약)</translation>
    </message>
    <message id="orders.tab.shipped">
        <source></source>
        <translation>배송중/배송완료</translation>
    </message>
    <message id="orders.tab.all">
        <source></source>
        <translation>전체</translation>
    </message>
    <message id="orders.find">
        <source></source>
        <translation>검색</translation>
    </message>
    <message id="orders.search">
        <source></source>
        <translation>주문번호・장바구니번호・상품코드</translation>
    </message>
    <message id="orders.pause">
        <source></source>
        <translation>, </translation>
    </message>
    <message id="orders.column.state">
        <source></source>
        <translation>배송상태</translation>
    </message>
    <message id="orders.column.order_no">
        <source></source>
        <translation>주문번호</translation>
    </message>
    <message id="orders.column.cart_no">
        <source></source>
        <translation>장바구니번호</translation>
    </message>
    <message id="orders.column.carrier">
        <source></source>
        <translation>택배사</translation>
    </message>
    <message id="orders.column.tracking_no">
        <source></source>
        <translation>송장번호</translation>
    </message>
    <message id="orders.column.shipped">
        <source></source>
        <translation>발송일</translation>
    </message>
    <message id="orders.column.ship_by">
        <source></source>
        <translation>발송예정일</translation>
    </message>
    <message id="orders.column.product">
        <source></source>
        <translation>상품명</translation>
    </message>
    <message id="orders.column.quantity">
        <source></source>
        <translation>수량</translation>
    </message>
    <message id="orders.column.options">
        <source></source>
        <translation>옵션정보</translation>
    </message>
    <message id="orders.column.seller_code">
        <source></source>
        <translation>판매자 상품코드</translation>
    </message>
    <message id="orders.column.receiver">
        <source></source>
        <translation>수취인</translation>
    </message>
    <message id="orders.spoken.order">
        <source></source>
        <translation>주문 {number}</translation>
    </message>
    <message id="orders.spoken.cart">
        <source></source>
        <translation>장바구니 {number}</translation>
    </message>
    <message id="orders.spoken.same_cart">
        <source></source>
        <translation>같은 장바구니 주문 있음</translation>
    </message>
    <message id="orders.spoken.ship_by">
        <source></source>
        <translation>발송예정일 {day}</translation>
    </message>
    <message id="orders.empty">
        <source></source>
        <translation>이 조건의 주문이 없습니다</translation>
    </message>
    <message id="orders.empty.elsewhere" numerus="yes">
        <source></source>
        <translation>
            <numerusform>다른 단계에 %n건 있습니다</numerusform>
        </translation>
    </message>
    <message id="orders.empty.no_match">
        <source></source>
        <translation>「{text}」에 맞는 주문이 없습니다</translation>
    </message>
    <message id="orders.empty.clear">
        <source></source>
        <translation>조건 해제</translation>
    </message>
    <message id="orders.copy">
        <source></source>
        <translation>주문번호 복사</translation>
    </message>
    <message id="orders.inquiries">
        <source></source>
        <translation>이 주문의 문의</translation>
    </message>
</context>
</TS>
