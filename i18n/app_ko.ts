<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name></name>
    <message id="app.yen">
        <source></source>
        <translation>{amount}엔</translation>
    </message>
    <message id="app.count" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n건</numerusform>
        </translation>
    </message>
    <message id="app.format.day">
        <source></source>
        <translation>yyyy년 M월 d일(ddd)</translation>
    </message>
    <message id="app.format.short_day">
        <source></source>
        <translation>M/d</translation>
    </message>
    <message id="app.ago.now">
        <source></source>
        <translation>방금</translation>
    </message>
    <message id="app.ago.minutes" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n분 전</numerusform>
        </translation>
    </message>
    <message id="app.ago.hours" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n시간 전</numerusform>
        </translation>
    </message>
    <message id="app.ago.days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n일 전</numerusform>
        </translation>
    </message>
    <message id="app.overdue.minutes" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n분 초과</numerusform>
        </translation>
    </message>
    <message id="app.overdue.hours" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n시간 초과</numerusform>
        </translation>
    </message>
    <message id="app.overdue.days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n일 초과</numerusform>
        </translation>
    </message>
    <message id="app.remaining.clock">
        <source></source>
        <translation>남은 시간 {clock}</translation>
    </message>
    <message id="app.remaining.days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n일 남음</numerusform>
        </translation>
    </message>
    <message id="app.title">
        <source></source>
        <translation>● {shop}(미답변 {unanswered}) — qpost</translation>
    </message>
    <message id="app.title.none">
        <source></source>
        <translation>{shop} — qpost</translation>
    </message>
    <message id="app.nav">
        <source></source>
        <translation>메인 메뉴</translation>
    </message>
    <message id="app.nav.here">
        <source></source>
        <translation>표시 중</translation>
    </message>
    <message id="app.nav.todo">
        <source></source>
        <translation>To do list</translation>
    </message>
    <message id="app.nav.inbox">
        <source></source>
        <translation>문의 &amp; 메시지</translation>
    </message>
    <message id="app.nav.customer">
        <source></source>
        <translation>고객 문의</translation>
    </message>
    <message id="app.nav.marketplace">
        <source></source>
        <translation>Qoo10 메시지</translation>
    </message>
    <message id="app.nav.own">
        <source></source>
        <translation>Qoo10 문의 이력</translation>
    </message>
    <message id="app.nav.orders">
        <source></source>
        <translation>배송관리</translation>
    </message>
    <message id="app.nav.claims">
        <source></source>
        <translation>취소/반품/미수취</translation>
    </message>
    <message id="app.nav.outbox">
        <source></source>
        <translation>보낼 편지함</translation>
    </message>
    <message id="app.nav.settings">
        <source></source>
        <translation>설정</translation>
    </message>
    <message id="app.nav.failed" numerus="yes">
        <source></source>
        <translation>
            <numerusform>실패 %n건</numerusform>
        </translation>
    </message>
    <message id="app.shop.switch">
        <source></source>
        <translation>판매점 전환</translation>
    </message>
    <message id="app.synced">
        <source></source>
        <translation>{clock} 갱신</translation>
    </message>
    <message id="app.synced.never">
        <source></source>
        <translation>아직 갱신하지 않았습니다</translation>
    </message>
    <message id="app.refresh">
        <source></source>
        <translation>새로고침</translation>
    </message>
    <message id="app.loading">
        <source></source>
        <translation>불러오는 중</translation>
    </message>
    <message id="app.banner.loading" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n건을 불러왔습니다. 나머지를 불러오는 중입니다.</numerusform>
        </translation>
    </message>
    <message id="app.banner.offline">
        <source></source>
        <translation>오프라인</translation>
    </message>
    <message id="app.banner.offline.since">
        <source></source>
        <translation>마지막 동기화 {clock}. 답변은 보낼 편지함에 저장되며 연결 후 발송됩니다.</translation>
    </message>
    <message id="app.banner.offline.never">
        <source></source>
        <translation>아직 동기화하지 않았습니다. 답변은 보낼 편지함에 저장되며 연결 후 발송됩니다.</translation>
    </message>
    <message id="app.banner.offline.retry">
        <source></source>
        <translation>지금 다시 연결</translation>
    </message>
    <message id="app.banner.sign_in">
        <source></source>
        <translation>로그인이 필요합니다</translation>
    </message>
    <message id="app.banner.sign_in.text">
        <source></source>
        <translation>로그인 유효 기간이 끝났습니다. 작성한 글과 보낼 편지함은 그대로입니다.</translation>
    </message>
    <message id="app.banner.sign_in.action">
        <source></source>
        <translation>다시 로그인</translation>
    </message>
    <message id="app.page">
        <source></source>
        <translation>화면</translation>
    </message>
    <message id="app.toast.dismiss">
        <source></source>
        <translation>닫기</translation>
    </message>
    <message id="app.sign_out">
        <source></source>
        <translation>로그아웃</translation>
    </message>
    <message id="app.key.refresh">
        <source></source>
        <translation>새로고침</translation>
    </message>
    <message id="app.key.next_pane">
        <source></source>
        <translation>다음 영역으로</translation>
    </message>
    <message id="app.key.previous_pane">
        <source></source>
        <translation>이전 영역으로</translation>
    </message>
    <message id="app.key.find">
        <source></source>
        <translation>검색</translation>
    </message>
    <message id="app.key.switch_shop">
        <source></source>
        <translation>판매점 전환</translation>
    </message>
    <message id="app.key.close">
        <source></source>
        <translation>창 닫기</translation>
    </message>
    <message id="app.key.quit">
        <source></source>
        <translation>종료</translation>
    </message>
    <message id="app.second_start">
        <source></source>
        <translation>qpost가 이미 실행 중입니다. 열려 있는 창을 앞으로 가져왔습니다.</translation>
    </message>
    <message id="app.second_start.silent">
        <source></source>
        <translation>qpost가 이미 실행 중이지만 응답하지 않습니다. 잠시 기다리거나 실행 중인 qpost를 종료한 뒤 다시 시도해 주십시오.</translation>
    </message>
    <message id="app.undo.too_late">
        <source></source>
        <translation>이미 전송이 시작되어 되돌릴 수 없습니다</translation>
    </message>
    <message id="app.undo.counting" numerus="yes">
        <source></source>
        <translation>
            <numerusform>전송합니다(%n초)</numerusform>
        </translation>
    </message>
    <message id="app.undo.soon">
        <source></source>
        <translation>곧 전송합니다</translation>
    </message>
    <message id="app.undo.gone">
        <source></source>
        <translation>전송을 시작했습니다</translation>
    </message>
    <message id="app.undo">
        <source></source>
        <translation>되돌리기</translation>
    </message>
    <message id="app.undo.now">
        <source></source>
        <translation>지금 보내기</translation>
    </message>
    <message id="app.key.undo">
        <source></source>
        <translation>보내기 취소</translation>
    </message>
    <message id="app.leaving" numerus="yes">
        <source></source>
        <translation>
            <numerusform>전송 대기 %n건이 있습니다</numerusform>
        </translation>
    </message>
    <message id="app.leaving.wait">
        <source></source>
        <translation>전송 기다리기</translation>
    </message>
    <message id="app.leaving.quit">
        <source></source>
        <translation>이대로 종료</translation>
    </message>
    <message id="app.leaving.sign_out">
        <source></source>
        <translation>이대로 로그아웃</translation>
    </message>
    <message id="app.leaving.quit.kept">
        <source></source>
        <translation>종료해도 보낼 편지함에 남으며, 다음에 qpost를 실행하면 전송합니다.</translation>
    </message>
    <message id="app.leaving.quit.lost">
        <source></source>
        <translation>로그인 정보를 저장하지 않았으므로, 종료하면 전송되지 않고 본문도 사라집니다.</translation>
    </message>
    <message id="app.leaving.sign_out.kept">
        <source></source>
        <translation>로그아웃해도 보낼 편지함에 남으며, 다음에 로그인 정보를 저장하고 로그인하면 전송합니다.</translation>
    </message>
    <message id="app.leaving.sign_out.lost">
        <source></source>
        <translation>로그인 정보를 저장하지 않았으므로, 로그아웃하면 전송되지 않고 본문도 사라집니다.</translation>
    </message>
    <message id="app.damaged">
        <source></source>
        <translation>이 PC의 저장 파일을 열 수 없습니다</translation>
    </message>
    <message id="app.damaged.what">
        <source></source>
        <translation>임시저장과 보낼 편지함 파일이 손상되었거나 읽고 쓸 수 없습니다. 더 이상의 저장과 전송을 멈췄습니다.</translation>
    </message>
    <message id="app.damaged.kept">
        <source></source>
        <translation>파일은 변경하지 않고 그대로 남겨 두었습니다. 서버에 있는 문의와 보낸 답변은 사라지지 않습니다.</translation>
    </message>
    <message id="app.damaged.todo">
        <source></source>
        <translation>디스크의 빈 공간과 접근 권한을 확인한 뒤 qpost를 다시 실행하십시오.</translation>
    </message>
    <message id="app.damaged.texts">
        <source></source>
        <translation>아직 보내지 않은 본문</translation>
    </message>
    <message id="app.damaged.copy">
        <source></source>
        <translation>본문 복사</translation>
    </message>
    <message id="app.damaged.quit">
        <source></source>
        <translation>qpost 종료</translation>
    </message>
    <message id="app.help">
        <source></source>
        <translation>도움말</translation>
    </message>
    <message id="app.help.shop_page">
        <source></source>
        <translation>고객용 쇼핑몰 페이지 열기</translation>
    </message>
    <message id="app.undo.taken">
        <source></source>
        <translation>「{act}」 작업을 취소했습니다.</translation>
    </message>
    <message id="app.undo.act.counting" numerus="yes">
        <source></source>
        <translation><numerusform>{act} (%n초)</numerusform></translation>
    </message>
    <message id="app.undo.act.soon">
        <source></source>
        <translation>{act}…</translation>
    </message>
    <message id="app.key.palette">
        <source></source>
        <translation>검색・작업</translation>
    </message>
    <message id="app.key.sheet">
        <source></source>
        <translation>단축키 목록</translation>
    </message>
    <message id="app.key.context">
        <source></source>
        <translation>주문정보 창</translation>
    </message>
    <message id="app.key.next_unanswered">
        <source></source>
        <translation>다음 미답변으로</translation>
    </message>
    <message id="app.key.bigger">
        <source></source>
        <translation>글자 크게</translation>
    </message>
    <message id="app.key.smaller">
        <source></source>
        <translation>글자 작게</translation>
    </message>
    <message id="app.key.usual_size">
        <source></source>
        <translation>글자 기본 크기</translation>
    </message>
    <message id="app.key.send_open">
        <source></source>
        <translation>처리중으로 보내기</translation>
    </message>
    <message id="app.key.new_line">
        <source></source>
        <translation>줄바꿈</translation>
    </message>
    <message id="app.key.attach">
        <source></source>
        <translation>파일 추가</translation>
    </message>
    <message id="app.key.send_anyway">
        <source></source>
        <translation>확인하고 그대로 보내기</translation>
    </message>
    <message id="app.key.save_draft">
        <source></source>
        <translation>임시저장</translation>
    </message>
    <message id="app.key.leave">
        <source></source>
        <translation>입력란 나가기(임시저장은 남습니다)</translation>
    </message>
    <message id="app.key.next">
        <source></source>
        <translation>다음 문의</translation>
    </message>
    <message id="app.key.previous">
        <source></source>
        <translation>이전 문의</translation>
    </message>
    <message id="app.key.answer">
        <source></source>
        <translation>답변하기</translation>
    </message>
    <message id="app.key.every_status">
        <source></source>
        <translation>처리 상태: 전체</translation>
    </message>
    <message id="app.key.mark">
        <source></source>
        <translation>선택・해제</translation>
    </message>
    <message id="app.key.mark_all">
        <source></source>
        <translation>모두 선택</translation>
    </message>
    <message id="app.keys.window">
        <source></source>
        <translation>어디서나</translation>
    </message>
    <message id="app.keys.list">
        <source></source>
        <translation>목록</translation>
    </message>
    <message id="app.keys.composer">
        <source></source>
        <translation>답변 입력</translation>
    </message>
    <message id="app.close">
        <source></source>
        <translation>닫기</translation>
    </message>
    <message id="app.damaged.rescue">
        <source></source>
        <translation>읽을 수 있는 것을 꺼내어 계속</translation>
    </message>
    <message id="app.damaged.rescue.text">
        <source></source>
        <translation>손상된 파일은 이름을 바꾸어 남겨 두고, 읽을 수 있는 초안과 발신 대기를 새 파일로 옮깁니다. 아무것도 발송되지 않습니다.</translation>
    </message>
    <message id="app.damaged.rescued">
        <source></source>
        <translation>꺼냈습니다. 초안: {drafts}, 발신 대기: {waiting}. 손상된 파일은 남아 있습니다.</translation>
    </message>
    <message id="app.damaged.rescued.nothing">
        <source></source>
        <translation>읽을 수 있는 것이 없었습니다. 손상된 파일은 남아 있습니다. 서버에 있는 문의는 다시 불러옵니다.</translation>
    </message>
    <message id="app.damaged.go_on">
        <source></source>
        <translation>qpost 열기</translation>
    </message>
    <message id="app.damaged.rescued.title">
        <source></source>
        <translation>새 파일로 계속합니다</translation>
    </message>
    <message id="app.banner.server">
        <source></source>
        <translation>서버가 응답하지 않습니다 ({status})</translation>
    </message>
    <message id="app.banner.server.text">
        <source></source>
        <translation>{clock}에 자동으로 재시도합니다. 답변은 발신함에 저장되어 나중에 발송됩니다.</translation>
    </message>
    <message id="app.banner.store">
        <source></source>
        <translation>이 PC에 저장할 수 없습니다</translation>
    </message>
    <message id="app.banner.store.text">
        <source></source>
        <translation>디스크 여유 공간과 접근 권한을 확인해 주십시오. 작성한 글은 화면에 남아 있습니다.</translation>
    </message>
    <message id="app.banner.store.retry">
        <source></source>
        <translation>다시 시도</translation>
    </message>
    <message id="app.banner.refused">
        <source></source>
        <translation>서버에 연결할 수 없습니다</translation>
    </message>
    <message id="app.banner.no_shop">
        <source></source>
        <translation>이 판매점을 이용할 수 없습니다</translation>
    </message>
    <message id="app.span.minutes" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message id="app.span.hours" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n시간</numerusform>
        </translation>
    </message>
    <message id="app.span.days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message id="app.banner.clock.ahead">
        <source></source>
        <translation>PC 시계가 {span} 빠릅니다</translation>
    </message>
    <message id="app.banner.clock.behind">
        <source></source>
        <translation>PC 시계가 {span} 느립니다</translation>
    </message>
    <message id="app.banner.clock.text">
        <source></source>
        <translation>기한은 서버 시각을 기준으로 계산합니다. PC의 날짜와 시간을 맞춰 주십시오.</translation>
    </message>
</context>
</TS>
