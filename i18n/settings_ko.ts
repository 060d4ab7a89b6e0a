<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name></name>
    <message id="settings.general">
        <source></source>
        <translation>일반</translation>
    </message>
    <message id="settings.sending">
        <source></source>
        <translation>보내기</translation>
    </message>
    <message id="settings.language">
        <source></source>
        <translation>언어 설정</translation>
    </message>
    <message id="settings.language.what">
        <source></source>
        <translation>화면의 언어입니다. 고객의 글은 바뀌지 않습니다.</translation>
    </message>
    <message id="settings.appearance">
        <source></source>
        <translation>테마</translation>
    </message>
    <message id="settings.appearance.what">
        <source></source>
        <translation>화면의 밝기입니다.</translation>
    </message>
    <message id="settings.density">
        <source></source>
        <translation>밀도</translation>
    </message>
    <message id="settings.density.what">
        <source></source>
        <translation>문의 목록 한 줄의 높이입니다.</translation>
    </message>
    <message id="settings.mail_copy">
        <source></source>
        <translation>이메일</translation>
    </message>
    <message id="settings.mail_copy.what">
        <source></source>
        <translation>추가 발송을 처음부터 켭니다.</translation>
    </message>
    <message id="settings.after_send">
        <source></source>
        <translation>보낸 뒤</translation>
    </message>
    <message id="settings.on">
        <source></source>
        <translation>켬</translation>
    </message>
    <message id="settings.off">
        <source></source>
        <translation>끔</translation>
    </message>
    <message id="settings.at_once">
        <source></source>
        <translation>변경 사항은 바로 반영됩니다</translation>
    </message>
    <message id="settings.undo">
        <source></source>
        <translation>보내기 취소</translation>
    </message>
    <message id="settings.undo.what">
        <source></source>
        <translation>보내기를 누른 뒤 실제로 보낼 때까지 기다리는 시간입니다. 그동안 되돌릴 수 있습니다.</translation>
    </message>
    <message id="settings.undo.seconds" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n초</numerusform>
        </translation>
    </message>
    <message id="settings.undo.none">
        <source></source>
        <translation>0초(바로 보내기)</translation>
    </message>
</context>
</TS>
