<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name></name>
    <message id="shops.title">
        <source></source>
        <translation>판매점 선택 — qpost</translation>
    </message>
    <message id="shops.name">
        <source></source>
        <translation>판매점명</translation>
    </message>
    <message id="shops.sentence">
        <source></source>
        <translation>{login}(으)로 로그인했습니다. 사용할 판매점을 선택해 주십시오.</translation>
    </message>
    <message id="shops.unanswered">
        <source></source>
        <translation>미답변 {count}</translation>
    </message>
    <message id="shops.unanswered.none">
        <source></source>
        <translation>미답변 없음</translation>
    </message>
    <message id="shops.delayed">
        <source></source>
        <translation>지연 {count}</translation>
    </message>
    <message id="shops.members" numerus="yes">
        <source></source>
        <translation>
            <numerusform>담당 %n명</numerusform>
        </translation>
    </message>
    <message id="shops.last_used">
        <source></source>
        <translation>{members} · 마지막 사용 {when}</translation>
    </message>
    <message id="shops.today">
        <source></source>
        <translation>오늘 {clock}</translation>
    </message>
    <message id="shops.keep">
        <source></source>
        <translation>다음부터 이 판매점 열기</translation>
    </message>
    <message id="shops.sign_out">
        <source></source>
        <translation>로그아웃</translation>
    </message>
    <message id="shops.done">
        <source></source>
        <translation>선택 완료</translation>
    </message>
    <message id="shops.unsaved">
        <source></source>
        <translation>이 PC의 자격 증명 저장소를 사용할 수 없어 로그인 정보를 저장하지 않았습니다. qpost를 종료하면 임시저장과 전송 대기가 사라집니다.</translation>
    </message>
</context>
</TS>
