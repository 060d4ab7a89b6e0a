<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name></name>
    <message id="sign_in.title">
        <source></source>
        <translation>qpost — 로그인</translation>
    </message>
    <message id="sign_in.tagline">
        <source></source>
        <translation>문의·주문·요청을 하나의 편지함에서</translation>
    </message>
    <message id="sign_in.location">
        <source></source>
        <translation>로그인 위치</translation>
    </message>
    <message id="sign_in.login">
        <source></source>
        <translation>ID 또는 이메일</translation>
    </message>
    <message id="sign_in.login.missing">
        <source></source>
        <translation>ID 또는 이메일을 입력해 주십시오.</translation>
    </message>
    <message id="sign_in.password">
        <source></source>
        <translation>비밀번호</translation>
    </message>
    <message id="sign_in.password.missing">
        <source></source>
        <translation>비밀번호를 입력해 주십시오.</translation>
    </message>
    <message id="sign_in.password.show">
        <source></source>
        <translation>비밀번호 표시</translation>
    </message>
    <message id="sign_in.password.hide">
        <source></source>
        <translation>비밀번호 숨기기</translation>
    </message>
    <message id="sign_in.caps_lock">
        <source></source>
        <translation>Caps Lock이 켜져 있습니다</translation>
    </message>
    <message id="sign_in.full_width">
        <source></source>
        <translation>전각 문자가 포함되어 있습니다</translation>
    </message>
    <message id="sign_in.language">
        <source></source>
        <translation>언어 설정</translation>
    </message>
    <message id="sign_in.save">
        <source></source>
        <translation>로그인 정보 저장</translation>
    </message>
    <message id="sign_in.save.note">
        <source></source>
        <translation>비밀번호는 저장하지 않고 연결 키만 안전하게 보관합니다.</translation>
    </message>
    <message id="sign_in.save.impossible">
        <source></source>
        <translation>이 기기에는 자격 증명 저장소가 없어 저장할 수 없습니다.</translation>
    </message>
    <message id="sign_in.autostart.windows">
        <source></source>
        <translation>Windows 로그인 시 Qpost 실행</translation>
    </message>
    <message id="sign_in.autostart">
        <source></source>
        <translation>로그인 시 Qpost 실행</translation>
    </message>
    <message id="sign_in.button">
        <source></source>
        <translation>로그인</translation>
    </message>
    <message id="sign_in.busy">
        <source></source>
        <translation>로그인하는 중</translation>
    </message>
</context>
</TS>
