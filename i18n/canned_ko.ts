<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name></name>
    <message id="canned.pause">
        <source></source>
        <translation>, </translation>
    </message>
    <message id="canned.dot">
        <source></source>
        <translation> · </translation>
    </message>
    <message id="canned.folder">
        <source></source>
        <translation>{name}, {number}건, {shown}</translation>
    </message>
    <message id="canned.folder.shown">
        <source></source>
        <translation>{name} ({number})</translation>
    </message>
    <message id="canned.folder.none">
        <source></source>
        <translation>폴더 없음</translation>
    </message>
    <message id="canned.folder.open">
        <source></source>
        <translation>펼쳐짐</translation>
    </message>
    <message id="canned.folder.folded">
        <source></source>
        <translation>접힘</translation>
    </message>
    <message id="canned.public_safe">
        <source></source>
        <translation>공개 가능</translation>
    </message>
    <message id="canned.private_only">
        <source></source>
        <translation>비공개만</translation>
    </message>
    <message id="canned.uses" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n회</numerusform>
        </translation>
    </message>
    <message id="canned.pinned">
        <source></source>
        <translation>고정</translation>
    </message>
    <message id="canned.standing.unsaved">
        <source></source>
        <translation>저장 안 됨</translation>
    </message>
    <message id="canned.standing.waiting">
        <source></source>
        <translation>보내기 대기</translation>
    </message>
    <message id="canned.standing.refused">
        <source></source>
        <translation>확인 필요</translation>
    </message>
    <message id="canned.unresolved">
        <source></source>
        <translation>{variable}에 넣을 내용이 없습니다. 고쳐 쓰면 보낼 수 있습니다.</translation>
    </message>
    <message id="canned.unresolved.unknown">
        <source></source>
        <translation>{variable}은(는) 없는 변수입니다. 고쳐 쓰거나 그대로 둘지 선택해 주십시오.</translation>
    </message>
    <message id="canned.unresolved.next">
        <source></source>
        <translation>다음 변수로</translation>
    </message>
    <message id="canned.unresolved.keep">
        <source></source>
        <translation>그대로 두기</translation>
    </message>
    <message id="canned.personal">
        <source></source>
        <translation>{variable}이(가) 있어 공개 답변에는 쓸 수 없습니다</translation>
    </message>
    <message id="canned.not_public_safe">
        <source></source>
        <translation>‘비공개만’이라 공개 답변에는 쓸 수 없습니다</translation>
    </message>
    <message id="canned.picker.none">
        <source></source>
        <translation>해당하는 답변이 없습니다</translation>
    </message>
    <message id="canned.picker.keys">
        <source></source>
        <translation>↑↓로 고르고 Enter로 넣습니다. Esc로 닫습니다.</translation>
    </message>
    <message id="canned.search">
        <source></source>
        <translation>자주쓰는 답변 검색</translation>
    </message>
    <message id="canned.search.hint">
        <source></source>
        <translation>이름・약어・본문</translation>
    </message>
    <message id="canned.manage">
        <source></source>
        <translation>관리</translation>
    </message>
</context>
</TS>
