<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name></name>
    <message id="files.total">
        <source></source>
        <translation>파일 {size} / 4MB</translation>
    </message>
    <message id="files.add">
        <source></source>
        <translation>+추가</translation>
    </message>
    <message id="files.attached">
        <source></source>
        <translation>첨부파일</translation>
    </message>
    <message id="files.remove">
        <source></source>
        <translation>삭제</translation>
    </message>
    <message id="files.over">
        <source></source>
        <translation>첨부파일의 합계가 4MB를 넘었습니다({size}).</translation>
    </message>
    <message id="files.shrink">
        <source></source>
        <translation>이미지 줄이기</translation>
    </message>
    <message id="files.take_off">
        <source></source>
        <translation>빼기</translation>
    </message>
    <message id="files.held">
        <source></source>
        <translation>파일이 4MB를 넘었습니다</translation>
    </message>
    <message id="files.reading">
        <source></source>
        <translation>파일을 읽는 중입니다…</translation>
    </message>
    <message id="files.not_taken">
        <source></source>
        <translation>“{name}”은(는) 첨부할 수 없습니다. 이미지(PNG, JPEG, GIF, WebP) 또는 PDF를 선택하세요.</translation>
    </message>
    <message id="files.not_smaller">
        <source></source>
        <translation>더 이상 줄일 수 없습니다. 일부를 빼 주세요.</translation>
    </message>
    <message id="files.pasted">
        <source></source>
        <translation>붙여넣은 이미지</translation>
    </message>
    <message id="files.choose">
        <source></source>
        <translation>첨부할 파일 선택</translation>
    </message>
    <message id="files.kinds">
        <source></source>
        <translation>이미지 및 PDF</translation>
    </message>
    <message id="files.any">
        <source></source>
        <translation>모든 파일</translation>
    </message>
    <message id="files.save_where">
        <source></source>
        <translation>저장 위치 선택</translation>
    </message>
    <message id="files.saved">
        <source></source>
        <translation>“{name}”을(를) 저장했습니다</translation>
    </message>
    <message id="files.unsaved">
        <source></source>
        <translation>저장하지 못했습니다</translation>
    </message>
    <message id="files.viewer">
        <source></source>
        <translation>파일 보기</translation>
    </message>
    <message id="files.viewer.larger">
        <source></source>
        <translation>확대</translation>
    </message>
    <message id="files.viewer.smaller">
        <source></source>
        <translation>축소</translation>
    </message>
    <message id="files.viewer.turn">
        <source></source>
        <translation>회전</translation>
    </message>
    <message id="files.viewer.before">
        <source></source>
        <translation>이전</translation>
    </message>
    <message id="files.viewer.next">
        <source></source>
        <translation>다음</translation>
    </message>
    <message id="files.viewer.save">
        <source></source>
        <translation>저장</translation>
    </message>
    <message id="files.viewer.close">
        <source></source>
        <translation>닫기</translation>
    </message>
    <message id="files.viewer.place">
        <source></source>
        <translation>{number} / {all} · {size}</translation>
    </message>
    <message id="files.viewer.loading">
        <source></source>
        <translation>불러오는 중입니다…</translation>
    </message>
    <message id="files.viewer.unseen">
        <source></source>
        <translation>표시하지 못했습니다.</translation>
    </message>
    <message id="files.viewer.document">
        <source></source>
        <translation>PDF는 저장한 뒤 열어 주세요.</translation>
    </message>
</context>
</TS>
