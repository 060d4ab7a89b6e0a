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
    <message id="canned.picker.insert">
        <source></source>
        <translation>넣기</translation>
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
    <message id="canned.title">
        <source></source>
        <translation>자주쓰는 답변 관리</translation>
    </message>
    <message id="canned.new">
        <source></source>
        <translation>새로 만들기</translation>
    </message>
    <message id="canned.new.name">
        <source></source>
        <translation>새 답변</translation>
    </message>
    <message id="canned.copy">
        <source></source>
        <translation>복제</translation>
    </message>
    <message id="canned.copy.name">
        <source></source>
        <translation>{name} 사본</translation>
    </message>
    <message id="canned.import">
        <source></source>
        <translation>불러오기…</translation>
    </message>
    <message id="canned.export">
        <source></source>
        <translation>내보내기…</translation>
    </message>
    <message id="canned.delete">
        <source></source>
        <translation>삭제</translation>
    </message>
    <message id="canned.save">
        <source></source>
        <translation>저장</translation>
    </message>
    <message id="canned.revert">
        <source></source>
        <translation>변경 취소</translation>
    </message>
    <message id="canned.let_go">
        <source></source>
        <translation>입력한 내용을 취소했습니다</translation>
    </message>
    <message id="canned.shared">
        <source></source>
        <translation>이 판매점의 구성원 모두가 쓸 수 있습니다</translation>
    </message>
    <message id="canned.standing.unsaved.long">
        <source></source>
        <translation>아직 저장하지 않았습니다. 다른 화면으로 옮겨도 남아 있습니다.</translation>
    </message>
    <message id="canned.standing.waiting.long">
        <source></source>
        <translation>저장했습니다. 연결되는 대로 구성원에게 공유됩니다.</translation>
    </message>
    <message id="canned.standing.refused.long">
        <source></source>
        <translation>위의 내용을 확인해 주십시오</translation>
    </message>
    <message id="canned.name">
        <source></source>
        <translation>이름</translation>
    </message>
    <message id="canned.abbreviation">
        <source></source>
        <translation>약어</translation>
    </message>
    <message id="canned.abbreviation.hint">
        <source></source>
        <translation>;okure</translation>
    </message>
    <message id="canned.folder.label">
        <source></source>
        <translation>폴더</translation>
    </message>
    <message id="canned.folder.choose">
        <source></source>
        <translation>선택</translation>
    </message>
    <message id="canned.language">
        <source></source>
        <translation>언어</translation>
    </message>
    <message id="canned.language.all">
        <source></source>
        <translation>모든 언어</translation>
    </message>
    <message id="canned.use">
        <source></source>
        <translation>용도</translation>
    </message>
    <message id="canned.use.all">
        <source></source>
        <translation>모든 용도</translation>
    </message>
    <message id="canned.use.public">
        <source></source>
        <translation>공개 가능</translation>
    </message>
    <message id="canned.use.private">
        <source></source>
        <translation>비공개만</translation>
    </message>
    <message id="canned.public_safe.what">
        <source></source>
        <translation>공개 가능 (상품페이지 답변에도 사용)</translation>
    </message>
    <message id="canned.pinned.what">
        <source></source>
        <translation>고정 (목록 위에 두기)</translation>
    </message>
    <message id="canned.body">
        <source></source>
        <translation>본문</translation>
    </message>
    <message id="canned.counter">
        <source></source>
        <translation>{number}/{limit}</translation>
    </message>
    <message id="canned.variables">
        <source></source>
        <translation>변수:</translation>
    </message>
    <message id="canned.preview">
        <source></source>
        <translation>미리보기</translation>
    </message>
    <message id="canned.preview.order">
        <source></source>
        <translation>미리보기 (주문 {number})</translation>
    </message>
    <message id="canned.preview.open">
        <source></source>
        <translation>이 주문에는 {variables}에 넣을 내용이 없습니다. 고쳐 쓸 때까지 보낼 수 없습니다.</translation>
    </message>
    <message id="canned.none">
        <source></source>
        <translation>해당하는 답변이 없습니다</translation>
    </message>
    <message id="canned.none.yet">
        <source></source>
        <translation>자주쓰는 답변이 아직 없습니다</translation>
    </message>
    <message id="canned.none.what">
        <source></source>
        <translation>자주 쓰는 글을 저장해 두면 답변 화면에서 불러올 수 있습니다.</translation>
    </message>
    <message id="canned.clash">
        <source></source>
        <translation>이 답변은 동료가 변경했습니다. 어느 내용을 남길지 선택해 주십시오.</translation>
    </message>
    <message id="canned.clash.gone">
        <source></source>
        <translation>이 답변은 동료가 삭제했습니다. 어떻게 할지 선택해 주십시오.</translation>
    </message>
    <message id="canned.clash.theirs">
        <source></source>
        <translation>동료의 내용</translation>
    </message>
    <message id="canned.clash.mine">
        <source></source>
        <translation>내 내용</translation>
    </message>
    <message id="canned.clash.deleted">
        <source></source>
        <translation>(삭제됨)</translation>
    </message>
    <message id="canned.clash.delete">
        <source></source>
        <translation>(삭제하려고 했습니다)</translation>
    </message>
    <message id="canned.clash.insist">
        <source></source>
        <translation>내 내용으로 하기</translation>
    </message>
    <message id="canned.clash.edit">
        <source></source>
        <translation>내 내용 편집하기</translation>
    </message>
    <message id="canned.clash.yield">
        <source></source>
        <translation>동료의 내용 그대로 두기</translation>
    </message>
    <message id="canned.compare">
        <source></source>
        <translation>두 내용 보기</translation>
    </message>
    <message id="canned.clash.coming">
        <source></source>
        <translation>(불러오는 중…)</translation>
    </message>
    <message id="canned.yes">
        <source></source>
        <translation>예</translation>
    </message>
    <message id="canned.no">
        <source></source>
        <translation>아니요</translation>
    </message>
    <message id="canned.clash.fact">
        <source></source>
        <translation>{label}: {value}</translation>
    </message>
    <message id="canned.file.csv">
        <source></source>
        <translation>CSV 파일</translation>
    </message>
    <message id="canned.file.all">
        <source></source>
        <translation>모든 파일</translation>
    </message>
    <message id="canned.result.close">
        <source></source>
        <translation>닫기</translation>
    </message>
    <message id="canned.export.done" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n건을 내보냈습니다: {file}</numerusform>
        </translation>
    </message>
    <message id="canned.export.failed">
        <source></source>
        <translation>내보내지 못했습니다: {file}</translation>
    </message>
    <message id="canned.import.done">
        <source></source>
        <translation>{file}: 추가 {added}건, 등록됨 {standing}건, 불러오지 못한 행 {left}건</translation>
    </message>
    <message id="canned.import.failed">
        <source></source>
        <translation>{file}을(를) 불러오지 못했습니다. {reason}</translation>
    </message>
    <message id="canned.import.row">
        <source></source>
        <translation>{row}행  {name}  {reason}</translation>
    </message>
    <message id="canned.import.more" numerus="yes">
        <source></source>
        <translation>
            <numerusform>그 밖에 %n행</numerusform>
        </translation>
    </message>
    <message id="canned.fault.unreadable">
        <source></source>
        <translation>글자를 읽을 수 없습니다. UTF-8 또는 Shift_JIS CSV로 해 주십시오.</translation>
    </message>
    <message id="canned.fault.too_large">
        <source></source>
        <translation>파일이 4MB를 넘습니다.</translation>
    </message>
    <message id="canned.fault.no_header">
        <source></source>
        <translation>1행에 ‘이름’과 ‘본문’ 제목이 없습니다.</translation>
    </message>
    <message id="canned.fault.broken">
        <source></source>
        <translation>CSV 형식이 올바르지 않습니다.</translation>
    </message>
    <message id="canned.fault.language">
        <source></source>
        <translation>언어를 알 수 없습니다.</translation>
    </message>
    <message id="canned.fault.yes_or_no">
        <source></source>
        <translation>‘예’ 또는 ‘아니요’로 적어 주십시오.</translation>
    </message>
    <message id="canned.fault.twice">
        <source></source>
        <translation>같은 폴더・이름・언어의 행이 위에 있습니다.</translation>
    </message>
    <message id="canned.fault.different">
        <source></source>
        <translation>같은 이름으로 내용이 다른 답변이 있어 변경하지 않았습니다.</translation>
    </message>
</context>
</TS>
