<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name></name>
    <message id="claims.title">
        <source></source>
        <translation>취소/반품/미수취</translation>
    </message>
    <message id="claims.pause">
        <source></source>
        <translation>, </translation>
    </message>
    <message id="claims.none">
        <source></source>
        <translation>없음</translation>
    </message>
    <message id="claims.head.needed">
        <source></source>
        <translation>처리 필요</translation>
    </message>
    <message id="claims.head.going">
        <source></source>
        <translation>진행 중</translation>
    </message>
    <message id="claims.head.ended">
        <source></source>
        <translation>완료・지연</translation>
    </message>
    <message id="claims.late.cancel">
        <source></source>
        <translation>취소지연</translation>
    </message>
    <message id="claims.late.return">
        <source></source>
        <translation>반품지연</translation>
    </message>
    <message id="claims.late.exchange">
        <source></source>
        <translation>교환지연</translation>
    </message>
    <message id="claims.late.non_receipt">
        <source></source>
        <translation>확인지연</translation>
    </message>
    <message id="claims.beside">
        <source></source>
        <translation>{state} {number}</translation>
    </message>
    <message id="claims.blocked">
        <source></source>
        <translation>정지 {amount}</translation>
    </message>
    <message id="claims.blocked.all">
        <source></source>
        <translation>정지된 금액</translation>
    </message>
    <message id="claims.note">
        <source></source>
        <translation>※지연이란 취소・반품・미수취 접수일로부터 4일이 지나도 완료・확인되지 않은 것입니다. 요청이 남아 있는 주문은 정산되지 않습니다.</translation>
    </message>
    <message id="claims.only_late" numerus="yes">
        <source></source>
        <translation>
            <numerusform>지연 %n건</numerusform>
        </translation>
    </message>
    <message id="claims.every">
        <source></source>
        <translation>미완료 모두 보기</translation>
    </message>
    <message id="claims.listed.open">
        <source></source>
        <translation>미완료 요청</translation>
    </message>
    <message id="claims.listed.late">
        <source></source>
        <translation>지연된 요청</translation>
    </message>
    <message id="claims.empty">
        <source></source>
        <translation>해당하는 요청이 없습니다</translation>
    </message>
    <message id="claims.finished">
        <source></source>
        <translation>완료</translation>
    </message>
    <message id="claims.late" numerus="yes">
        <source></source>
        <translation>
            <numerusform>지연 %n일</numerusform>
        </translation>
    </message>
    <message id="claims.left.hours" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n시간 남음</numerusform>
        </translation>
    </message>
    <message id="claims.left.days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n일 남음</numerusform>
        </translation>
    </message>
    <message id="claims.spoken.order">
        <source></source>
        <translation>주문 {number}</translation>
    </message>
    <message id="claims.spoken.asked">
        <source></source>
        <translation>접수 {asked}</translation>
    </message>
    <message id="claims.column.urgency">
        <source></source>
        <translation>지연까지</translation>
    </message>
    <message id="claims.column.state">
        <source></source>
        <translation>처리 상태</translation>
    </message>
    <message id="claims.column.order_no">
        <source></source>
        <translation>주문번호</translation>
    </message>
    <message id="claims.column.amount">
        <source></source>
        <translation>정지된 금액</translation>
    </message>
    <message id="claims.column.reason">
        <source></source>
        <translation>사유</translation>
    </message>
    <message id="claims.column.product">
        <source></source>
        <translation>상품명</translation>
    </message>
    <message id="claims.column.buyer">
        <source></source>
        <translation>구매자</translation>
    </message>
    <message id="claims.column.asked">
        <source></source>
        <translation>접수</translation>
    </message>
</context>
</TS>
