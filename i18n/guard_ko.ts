<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name></name>
    <message id="guard.title.public" numerus="yes">
        <source></source>
        <translation>
            <numerusform>개인정보로 보입니다 (%n곳) — 공개 답변으로는 보낼 수 없습니다</numerusform>
        </translation>
    </message>
    <message id="guard.title.foreign" numerus="yes">
        <source></source>
        <translation>
            <numerusform>다른 고객님의 정보로 보입니다 (%n곳) — 보낼 수 없습니다</numerusform>
        </translation>
    </message>
    <message id="guard.hint" numerus="yes">
        <source></source>
        <translation>
            <numerusform>개인정보로 보입니다 (%n곳). 이 답변은 고객님과 판매점만 볼 수 있습니다.</numerusform>
        </translation>
    </message>
    <message id="guard.more" numerus="yes">
        <source></source>
        <translation>
            <numerusform>그 밖에 %n곳</numerusform>
        </translation>
    </message>
    <message id="guard.mask">
        <source></source>
        <translation>가리기</translation>
    </message>
    <message id="guard.remove">
        <source></source>
        <translation>삭제</translation>
    </message>
    <message id="guard.keep">
        <source></source>
        <translation>확인하고 남기기</translation>
    </message>
    <message id="guard.here">
        <source></source>
        <translation>이 기기 안에서만 확인합니다.</translation>
    </message>
    <message id="guard.receiver">
        <source></source>
        <translation>수령인 이름</translation>
    </message>
    <message id="guard.same_receiver">
        <source></source>
        <translation>이 주문의 수령인과 일치</translation>
    </message>
    <message id="guard.same_customer">
        <source></source>
        <translation>이 고객님의 수령인과 일치</translation>
    </message>
    <message id="guard.same">
        <source></source>
        <translation>{text} ({whose})</translation>
    </message>
    <message id="guard.reason.personal">
        <source></source>
        <translation>개인정보를 확인해 주세요</translation>
    </message>
    <message id="guard.reason.foreign">
        <source></source>
        <translation>다른 고객님의 정보입니다</translation>
    </message>
    <message id="domain.personal_kind.name">
        <source></source>
        <translation>이름</translation>
    </message>
    <message id="domain.personal_kind.phone">
        <source></source>
        <translation>전화번호</translation>
    </message>
    <message id="domain.personal_kind.email">
        <source></source>
        <translation>이메일 주소</translation>
    </message>
    <message id="domain.personal_kind.postcode">
        <source></source>
        <translation>우편번호</translation>
    </message>
    <message id="domain.personal_kind.address">
        <source></source>
        <translation>주소</translation>
    </message>
    <message id="domain.personal_kind.card">
        <source></source>
        <translation>카드번호</translation>
    </message>
    <message id="domain.personal_kind.bank">
        <source></source>
        <translation>계좌번호</translation>
    </message>
    <message id="domain.personal_kind.national_id">
        <source></source>
        <translation>주민등록번호</translation>
    </message>
    <message id="domain.personal_kind.login">
        <source></source>
        <translation>아이디</translation>
    </message>
    <message id="domain.personal_kind.password">
        <source></source>
        <translation>비밀번호</translation>
    </message>
    <message id="domain.personal_kind.order_no">
        <source></source>
        <translation>주문번호</translation>
    </message>
    <message id="domain.personal_kind.tracking_no">
        <source></source>
        <translation>송장번호</translation>
    </message>
    <message id="domain.origin.pattern">
        <source></source>
        <translation>표기 방식으로 추정</translation>
    </message>
    <message id="domain.origin.this_order">
        <source></source>
        <translation>이 주문과 일치</translation>
    </message>
    <message id="domain.origin.this_customer">
        <source></source>
        <translation>이 고객님의 주문과 일치</translation>
    </message>
    <message id="domain.origin.other_order">
        <source></source>
        <translation>다른 고객님의 주문</translation>
    </message>
    <message id="domain.personal_kind.term">
        <source></source>
        <translation>용어</translation>
    </message>
</context>
</TS>
