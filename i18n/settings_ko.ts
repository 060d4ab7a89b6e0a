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
    <message id="settings.reset">
        <source></source>
        <translation>기본값으로 되돌리기</translation>
    </message>
    <message id="settings.reset.done">
        <source></source>
        <translation>{section} 설정을 기본값으로 되돌렸습니다.</translation>
    </message>
    <message id="settings.search">
        <source></source>
        <translation>설정 검색</translation>
    </message>
    <message id="settings.search.nothing">
        <source></source>
        <translation>찾지 못했습니다.</translation>
    </message>
    <message id="settings.text_size">
        <source></source>
        <translation>글자 크기</translation>
    </message>
    <message id="settings.text_size.what">
        <source></source>
        <translation>모든 화면의 글자와 줄 높이입니다.</translation>
    </message>
    <message id="settings.text_size.percent">
        <source></source>
        <translation>{percent} %</translation>
    </message>
    <message id="settings.send_key">
        <source></source>
        <translation>보내기 키</translation>
    </message>
    <message id="settings.send_key.what">
        <source></source>
        <translation>입력 조합 중의 Enter는 어느 쪽에서도 보내지 않습니다.</translation>
    </message>
    <message id="settings.status">
        <source></source>
        <translation>처리 상태</translation>
    </message>
    <message id="settings.status.what">
        <source></source>
        <translation>답변할 때마다 처리완료에서 시작합니다. 지난 선택은 기억하지 않습니다.</translation>
    </message>
    <message id="settings.photos">
        <source></source>
        <translation>사진의 위치 정보 지우기</translation>
    </message>
    <message id="settings.photos.what">
        <source></source>
        <translation>첨부하기 전에 반드시 지웁니다.</translation>
    </message>
    <message id="settings.always_on">
        <source></source>
        <translation>항상 켜짐</translation>
    </message>
    <message id="settings.guard">
        <source></source>
        <translation>개인정보 가드</translation>
    </message>
    <message id="settings.guard.public">
        <source></source>
        <translation>공개되는 답변</translation>
    </message>
    <message id="settings.guard.public.what">
        <source></source>
        <translation>개인정보로 보이는 말이 있을 때의 동작입니다. 멈춰도 확인 후 남길 수 있습니다.</translation>
    </message>
    <message id="settings.guard.foreign">
        <source></source>
        <translation>다른 고객의 정보</translation>
    </message>
    <message id="settings.guard.foreign.what">
        <source></source>
        <translation>다른 주문의 번호나 이름은 공개든 비공개든 멈춥니다.</translation>
    </message>
    <message id="settings.guard.foreign.always">
        <source></source>
        <translation>항상 멈춤</translation>
    </message>
    <message id="settings.terms">
        <source></source>
        <translation>용어</translation>
    </message>
    <message id="settings.terms.what">
        <source></source>
        <translation>답변에 넣고 싶지 않은 말입니다. 찾으면 개인정보와 같이 알립니다.</translation>
    </message>
    <message id="settings.terms.hint">
        <source></source>
        <translation>예: LINE</translation>
    </message>
    <message id="settings.terms.add">
        <source></source>
        <translation>추가</translation>
    </message>
    <message id="settings.terms.remove">
        <source></source>
        <translation>'{term}' 삭제</translation>
    </message>
    <message id="settings.terms.twice">
        <source></source>
        <translation>이미 등록되어 있습니다.</translation>
    </message>
    <message id="settings.terms.many" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n건까지 등록할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message id="settings.keys">
        <source></source>
        <translation>단축키</translation>
    </message>
    <message id="settings.keys.single">
        <source></source>
        <translation>한 글자 키</translation>
    </message>
    <message id="settings.keys.single.what">
        <source></source>
        <translation>목록에서 글자나 숫자만 눌렀을 때의 동작입니다.</translation>
    </message>
    <message id="settings.access">
        <source></source>
        <translation>접근성</translation>
    </message>
    <message id="settings.spoken">
        <source></source>
        <translation>읽어 주는 양</translation>
    </message>
    <message id="settings.spoken.what">
        <source></source>
        <translation>화면 읽기 프로그램에 알리는 내용입니다.</translation>
    </message>
    <message id="settings.toast">
        <source></source>
        <translation>알림 표시 시간</translation>
    </message>
    <message id="settings.toast.what">
        <source></source>
        <translation>화면 아래에 나오는 알림입니다.</translation>
    </message>
    <message id="settings.toast.until_closed">
        <source></source>
        <translation>닫을 때까지</translation>
    </message>
    <message id="settings.motion">
        <source></source>
        <translation>움직임</translation>
    </message>
    <message id="settings.motion.what">
        <source></source>
        <translation>화면은 움직이거나 깜박이지 않습니다.</translation>
    </message>
    <message id="settings.motion.none">
        <source></source>
        <translation>없음</translation>
    </message>
    <message id="settings.data">
        <source></source>
        <translation>데이터</translation>
    </message>
    <message id="settings.file_days">
        <source></source>
        <translation>열어 본 파일의 보관 기간</translation>
    </message>
    <message id="settings.file_days.what">
        <source></source>
        <translation>마지막으로 연 뒤 사본을 남기는 일수입니다. 필요하면 다시 받습니다.</translation>
    </message>
    <message id="settings.file_days.days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message id="settings.file_days.room">
        <source></source>
        <translation>용량까지</translation>
    </message>
    <message id="settings.export">
        <source></source>
        <translation>내보내기</translation>
    </message>
    <message id="settings.export.what">
        <source></source>
        <translation>문의 목록을 CSV로 만듭니다. 본문은 포함하지 않습니다.</translation>
    </message>
    <message id="settings.export.button">
        <source></source>
        <translation>내보내기…</translation>
    </message>
    <message id="settings.export.done" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n건을 {file}에 내보냈습니다.</numerusform>
        </translation>
    </message>
    <message id="settings.export.failed">
        <source></source>
        <translation>{file}에 내보내지 못했습니다. 다른 위치를 선택해 주세요.</translation>
    </message>
    <message id="settings.export.received">
        <source></source>
        <translation>수신 일시</translation>
    </message>
    <message id="settings.export.source">
        <source></source>
        <translation>종류</translation>
    </message>
    <message id="settings.export.sender">
        <source></source>
        <translation>보낸 사람</translation>
    </message>
    <message id="settings.export.category">
        <source></source>
        <translation>카테고리</translation>
    </message>
    <message id="settings.export.title">
        <source></source>
        <translation>제목</translation>
    </message>
    <message id="settings.export.product_code">
        <source></source>
        <translation>상품코드</translation>
    </message>
    <message id="settings.export.product">
        <source></source>
        <translation>상품명</translation>
    </message>
    <message id="settings.export.order_no">
        <source></source>
        <translation>주문번호</translation>
    </message>
    <message id="settings.export.country">
        <source></source>
        <translation>국가</translation>
    </message>
    <message id="settings.erase">
        <source></source>
        <translation>지우기</translation>
    </message>
    <message id="settings.erase.what">
        <source></source>
        <translation>이 PC의 사본을 지우고 다시 읽습니다. 임시저장과 보낼 편지함은 남습니다.</translation>
    </message>
    <message id="settings.erase.button">
        <source></source>
        <translation>사본을 지우고 다시 읽기</translation>
    </message>
    <message id="settings.erase.done">
        <source></source>
        <translation>사본을 지우고 다시 읽고 있습니다.</translation>
    </message>
    <message id="settings.account">
        <source></source>
        <translation>계정</translation>
    </message>
    <message id="settings.login">
        <source></source>
        <translation>ID 또는 이메일</translation>
    </message>
    <message id="settings.server">
        <source></source>
        <translation>접속 서버</translation>
    </message>
    <message id="settings.shop">
        <source></source>
        <translation>판매점명</translation>
    </message>
    <message id="settings.straight">
        <source></source>
        <translation>다음부터 이 판매점 열기</translation>
    </message>
    <message id="settings.straight.what">
        <source></source>
        <translation>끄면 로그인한 뒤 판매점을 선택합니다.</translation>
    </message>
    <message id="settings.saved">
        <source></source>
        <translation>로그인 정보 저장</translation>
    </message>
    <message id="settings.saved.what">
        <source></source>
        <translation>로그아웃하면 저장한 정보와 이 PC의 사본을 지웁니다.</translation>
    </message>
    <message id="settings.saved.yes">
        <source></source>
        <translation>저장되어 있음</translation>
    </message>
    <message id="settings.saved.no">
        <source></source>
        <translation>저장하지 않음</translation>
    </message>
    <message id="settings.sign_out">
        <source></source>
        <translation>로그아웃</translation>
    </message>
    <message id="settings.sign_out.what">
        <source></source>
        <translation>보낼 답변이 남아 있으면 먼저 알립니다.</translation>
    </message>
    <message id="settings.quit">
        <source></source>
        <translation>종료</translation>
    </message>
    <message id="settings.quit.what">
        <source></source>
        <translation>트레이에서도 종료합니다. 알림이 오지 않게 됩니다.</translation>
    </message>
    <message id="settings.record">
        <source></source>
        <translation>보낸 기록</translation>
    </message>
    <message id="settings.record.what">
        <source></source>
        <translation>이 PC에서 보낸 것의 일시·작업·번호·결과를 CSV로 내보냅니다. 본문은 포함하지 않습니다.</translation>
    </message>
    <message id="settings.record.button">
        <source></source>
        <translation>기록 내보내기…</translation>
    </message>
    <message id="settings.record.done" numerus="yes">
        <source></source>
        <translation>
            <numerusform>기록 %n건을 {file}에 내보냈습니다.</numerusform>
        </translation>
    </message>
    <message id="settings.record.begun">
        <source></source>
        <translation>일시(이 PC의 시계)</translation>
    </message>
    <message id="settings.record.deed">
        <source></source>
        <translation>작업</translation>
    </message>
    <message id="settings.record.inquiry">
        <source></source>
        <translation>문의 번호</translation>
    </message>
    <message id="settings.record.result">
        <source></source>
        <translation>결과</translation>
    </message>
    <message id="settings.record.reason">
        <source></source>
        <translation>사유</translation>
    </message>
    <message id="settings.record.ended">
        <source></source>
        <translation>결과 일시</translation>
    </message>
    <message id="settings.record.who">
        <source></source>
        <translation>담당자 이름</translation>
    </message>
    <message id="settings.record.login">
        <source></source>
        <translation>ID</translation>
    </message>
    <message id="settings.record.steps">
        <source></source>
        <translation>경과</translation>
    </message>
    <message id="settings.record.key">
        <source></source>
        <translation>기록 번호</translation>
    </message>
</context>
</TS>
