<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name></name>
    <message id="inquiries.page">
        <source></source>
        <translation>문의 &amp; 메시지</translation>
    </message>
    <message id="inquiries.list">
        <source></source>
        <translation>문의 목록</translation>
    </message>
    <message id="inquiries.all">
        <source></source>
        <translation>전체</translation>
    </message>
    <message id="inquiries.find">
        <source></source>
        <translation>검색</translation>
    </message>
    <message id="inquiries.search">
        <source></source>
        <translation>검색</translation>
    </message>
    <message id="inquiries.search.hint">
        <source></source>
        <translation>본문・주문번호・상품코드</translation>
    </message>
    <message id="inquiries.search.tip">
        <source></source>
        <translation>본문・주문번호・상품코드로 검색 (Ctrl+F)</translation>
    </message>
    <message id="inquiries.refresh">
        <source></source>
        <translation>새로고침</translation>
    </message>
    <message id="inquiries.back">
        <source></source>
        <translation>목록으로</translation>
    </message>
    <message id="inquiries.synced">
        <source></source>
        <translation>{time} 갱신</translation>
    </message>
    <message id="inquiries.filter.calendar">
        <source></source>
        <translation>캘린더</translation>
    </message>
    <message id="inquiries.filter.status">
        <source></source>
        <translation>처리 상태</translation>
    </message>
    <message id="inquiries.filter.detail">
        <source></source>
        <translation>상세 조건 추가</translation>
    </message>
    <message id="inquiries.filter.kind">
        <source></source>
        <translation>유형</translation>
    </message>
    <message id="inquiries.filter.named">
        <source></source>
        <translation>{name}: {value}</translation>
    </message>
    <message id="inquiries.filter.from">
        <source></source>
        <translation>캘린더 시작일</translation>
    </message>
    <message id="inquiries.filter.to">
        <source></source>
        <translation>캘린더 종료일</translation>
    </message>
    <message id="inquiries.filter.clear">
        <source></source>
        <translation>조건 모두 해제</translation>
    </message>
    <message id="inquiries.span.today">
        <source></source>
        <translation>오늘</translation>
    </message>
    <message id="inquiries.span.week">
        <source></source>
        <translation>7일</translation>
    </message>
    <message id="inquiries.span.month">
        <source></source>
        <translation>30일</translation>
    </message>
    <message id="inquiries.span.quarter">
        <source></source>
        <translation>90일</translation>
    </message>
    <message id="inquiries.span.all">
        <source></source>
        <translation>전체 기간</translation>
    </message>
    <message id="inquiries.span.from_to">
        <source></source>
        <translation>기간 지정</translation>
    </message>
    <message id="inquiries.view">
        <source></source>
        <translation>묶어 보기</translation>
    </message>
    <message id="inquiries.view.due.short">
        <source></source>
        <translation>기한</translation>
    </message>
    <message id="inquiries.view.basic.short">
        <source></source>
        <translation>기본</translation>
    </message>
    <message id="inquiries.view.customer.short">
        <source></source>
        <translation>고객별</translation>
    </message>
    <message id="inquiries.view.product.short">
        <source></source>
        <translation>상품별</translation>
    </message>
    <message id="inquiries.group.overdue">
        <source></source>
        <translation>기한 초과</translation>
    </message>
    <message id="inquiries.group.today">
        <source></source>
        <translation>오늘</translation>
    </message>
    <message id="inquiries.group.later">
        <source></source>
        <translation>내일 이후</translation>
    </message>
    <message id="inquiries.group.in_progress">
        <source></source>
        <translation>처리중</translation>
    </message>
    <message id="inquiries.group.done">
        <source></source>
        <translation>처리완료</translation>
    </message>
    <message id="inquiries.group.none">
        <source></source>
        <translation>상품・고객 없음</translation>
    </message>
    <message id="inquiries.public">
        <source></source>
        <translation>공개</translation>
    </message>
    <message id="inquiries.public.page">
        <source></source>
        <translation>공개(상품페이지)</translation>
    </message>
    <message id="inquiries.private">
        <source></source>
        <translation>비공개</translation>
    </message>
    <message id="inquiries.hidden">
        <source></source>
        <translation>비노출</translation>
    </message>
    <message id="inquiries.due.over.minutes" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n분 초과</numerusform>
        </translation>
    </message>
    <message id="inquiries.due.over.hours" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n시간 초과</numerusform>
        </translation>
    </message>
    <message id="inquiries.due.over.days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n일 초과</numerusform>
        </translation>
    </message>
    <message id="inquiries.due.left">
        <source></source>
        <translation>남은 시간 {time}</translation>
    </message>
    <message id="inquiries.due.tag.over.minutes" numerus="yes">
        <source></source>
        <translation>
            <numerusform>목표 %n분 초과</numerusform>
        </translation>
    </message>
    <message id="inquiries.due.tag.over.hours" numerus="yes">
        <source></source>
        <translation>
            <numerusform>목표 %n시간 초과</numerusform>
        </translation>
    </message>
    <message id="inquiries.due.tag.over.days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>목표 %n일 초과</numerusform>
        </translation>
    </message>
    <message id="inquiries.due.spoken.over.minutes" numerus="yes">
        <source></source>
        <translation>
            <numerusform>기한 초과 %n분</numerusform>
        </translation>
    </message>
    <message id="inquiries.due.spoken.over.hours" numerus="yes">
        <source></source>
        <translation>
            <numerusform>기한 초과 %n시간</numerusform>
        </translation>
    </message>
    <message id="inquiries.due.spoken.over.days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>기한 초과 %n일</numerusform>
        </translation>
    </message>
    <message id="inquiries.due.spoken.left">
        <source></source>
        <translation>{hours}시간 {minutes}분 남음</translation>
    </message>
    <message id="inquiries.row.pause">
        <source></source>
        <translation>, </translation>
    </message>
    <message id="inquiries.row.has_draft">
        <source></source>
        <translation>임시저장 있음</translation>
    </message>
    <message id="inquiries.row.sending">
        <source></source>
        <translation>발송 대기</translation>
    </message>
    <message id="inquiries.row.refused">
        <source></source>
        <translation>발송하지 못했습니다</translation>
    </message>
    <message id="inquiries.row.same_customer" numerus="yes">
        <source></source>
        <translation>
            <numerusform>같은 고객의 미답변 %n건 더</numerusform>
        </translation>
    </message>
    <message id="inquiries.row.unread">
        <source></source>
        <translation>읽지 않음</translation>
    </message>
    <message id="inquiries.chip.draft">
        <source></source>
        <translation>임시저장</translation>
    </message>
    <message id="inquiries.chip.sending">
        <source></source>
        <translation>발송 대기</translation>
    </message>
    <message id="inquiries.chip.refused">
        <source></source>
        <translation>실패</translation>
    </message>
    <message id="inquiries.empty.loading" numerus="yes">
        <source></source>
        <translation>
            <numerusform>문의를 불러오는 중입니다… %n건</numerusform>
        </translation>
    </message>
    <message id="inquiries.empty.offline">
        <source></source>
        <translation>아직 불러오지 않았습니다</translation>
    </message>
    <message id="inquiries.empty.offline.later">
        <source></source>
        <translation>연결되면 표시합니다</translation>
    </message>
    <message id="inquiries.empty.all_done">
        <source></source>
        <translation>미답변이 없습니다</translation>
    </message>
    <message id="inquiries.empty.checked">
        <source></source>
        <translation>마지막 확인 {time}</translation>
    </message>
    <message id="inquiries.empty.no_match">
        <source></source>
        <translation>조건에 맞는 문의가 없습니다</translation>
    </message>
    <message id="inquiries.empty.no_match_for">
        <source></source>
        <translation>「{text}」에 맞는 문의가 없습니다</translation>
    </message>
    <message id="inquiries.empty.none">
        <source></source>
        <translation>최근 30일간 문의가 없습니다</translation>
    </message>
    <message id="inquiries.empty.way.clear">
        <source></source>
        <translation>조건 해제</translation>
    </message>
    <message id="inquiries.empty.way.widen">
        <source></source>
        <translation>기간 넓히기</translation>
    </message>
    <message id="inquiries.empty.way.in_progress">
        <source></source>
        <translation>처리중 보기</translation>
    </message>
    <message id="inquiries.conversation">
        <source></source>
        <translation>대화</translation>
    </message>
    <message id="inquiries.conversation.none">
        <source></source>
        <translation>왼쪽 목록에서 문의를 선택하십시오</translation>
    </message>
    <message id="inquiries.conversation.keys">
        <source></source>
        <translation>↓↑로 이동, Enter로 답변</translation>
    </message>
    <message id="inquiries.history">
        <source></source>
        <translation>주고받은 내역</translation>
    </message>
    <message id="inquiries.history.earlier" numerus="yes">
        <source></source>
        <translation>
            <numerusform>이전 메시지 보기(%n건)</numerusform>
        </translation>
    </message>
    <message id="inquiries.message.time">
        <source></source>
        <translation>{time} JST</translation>
    </message>
    <message id="inquiries.message.here">
        <source></source>
        <translation>이 컴퓨터 시각으로는 {time}</translation>
    </message>
    <message id="inquiries.message.me">
        <source></source>
        <translation>나</translation>
    </message>
    <message id="inquiries.message.by">
        <source></source>
        <translation>{name}  {time}</translation>
    </message>
    <message id="inquiries.message.spoken">
        <source></source>
        <translation>{name}, {day} {time}, {body}</translation>
    </message>
    <message id="inquiries.message.status_set">
        <source></source>
        <translation>{time} {name}님이 {status}(으)로 변경했습니다</translation>
    </message>
    <message id="inquiries.state.queued">
        <source></source>
        <translation>발송 대기</translation>
    </message>
    <message id="inquiries.state.sending">
        <source></source>
        <translation>발송 중</translation>
    </message>
    <message id="inquiries.state.refused">
        <source></source>
        <translation>발송하지 못했습니다. {reason}</translation>
    </message>
    <message id="inquiries.state.sent">
        <source></source>
        <translation>메시지 발송 완료</translation>
    </message>
    <message id="inquiries.state.sent_with_mail">
        <source></source>
        <translation>메시지 발송 완료 ・ 이메일 발송 완료</translation>
    </message>
    <message id="inquiries.state.sent_mail_failed">
        <source></source>
        <translation>메시지 발송 완료 ・ 이메일은 보내지 못했습니다</translation>
    </message>
    <message id="inquiries.outcome.queued">
        <source></source>
        <translation>발송하고 있습니다…</translation>
    </message>
    <message id="inquiries.outcome.waiting">
        <source></source>
        <translation>보낼 편지함에 저장했습니다. 연결되면 자동으로 발송합니다.</translation>
    </message>
    <message id="inquiries.outcome.not_kept">
        <source></source>
        <translation>보낼 편지함에 저장하지 못했습니다. 본문은 그대로입니다. {reason}</translation>
    </message>
    <message id="inquiries.outcome.moved">
        <source></source>
        <translation>새 메시지가 도착했습니다. 내용을 확인한 뒤 보내십시오.</translation>
    </message>
    <message id="inquiries.write_again">
        <source></source>
        <translation>다시 쓰기</translation>
    </message>
    <message id="inquiries.strip.public">
        <source></source>
        <translation>이 답변은 상품페이지에서 누구나 볼 수 있습니다.</translation>
    </message>
    <message id="inquiries.strip.private">
        <source></source>
        <translation>고객과 판매점만 볼 수 있습니다.</translation>
    </message>
    <message id="inquiries.strip.order">
        <source></source>
        <translation>주문번호로 메시지를 보내는 경우 내용이 상품페이지에 게재되지 않습니다.</translation>
    </message>
    <message id="inquiries.strip.marketplace">
        <source></source>
        <translation>Qoo10과 판매점만 볼 수 있습니다.</translation>
    </message>
    <message id="inquiries.composer">
        <source></source>
        <translation>답변</translation>
    </message>
    <message id="inquiries.composer.title">
        <source></source>
        <translation>제목</translation>
    </message>
    <message id="inquiries.composer.as_shop">
        <source></source>
        <translation>{shop}(으)로 답변</translation>
    </message>
    <message id="inquiries.composer.body">
        <source></source>
        <translation>메시지</translation>
    </message>
    <message id="inquiries.composer.warning">
        <source></source>
        <translation>고객의 개인정보(이름, 주소, 결제정보, ID/비밀번호, 이메일, 휴대폰번호 등)를 여기에 기재하지 마십시오. 상품 상세페이지에 표시되면 악용될 수 있으므로 반드시 주의하십시오.</translation>
    </message>
    <message id="inquiries.composer.also">
        <source></source>
        <translation>추가 발송</translation>
    </message>
    <message id="inquiries.composer.mail">
        <source></source>
        <translation>이메일</translation>
    </message>
    <message id="inquiries.composer.queueing">
        <source></source>
        <translation>보낼 편지함에 저장하고 있습니다…</translation>
    </message>
    <message id="inquiries.composer.no_body">
        <source></source>
        <translation>본문이 비었습니다</translation>
    </message>
    <message id="inquiries.composer.no_title">
        <source></source>
        <translation>제목이 비었습니다</translation>
    </message>
    <message id="inquiries.composer.composing">
        <source></source>
        <translation>입력 중인 글자를 확정하세요</translation>
    </message>
    <message id="inquiries.composer.moved">
        <source></source>
        <translation>새 내용을 확인하세요</translation>
    </message>
    <message id="inquiries.composer.too_long">
        <source></source>
        <translation>1000자 이내로</translation>
    </message>
    <message id="inquiries.counter">
        <source></source>
        <translation>{used}/{limit}</translation>
    </message>
    <message id="inquiries.counter.over" numerus="yes">
        <source></source>
        <translation>
            <numerusform>{count}  %n자 초과</numerusform>
        </translation>
    </message>
    <message id="inquiries.send">
        <source></source>
        <translation>보내기</translation>
    </message>
    <message id="inquiries.draft.saved">
        <source></source>
        <translation>임시저장 {time}</translation>
    </message>
    <message id="inquiries.draft.unsaved">
        <source></source>
        <translation>임시저장하지 못했습니다. {reason}</translation>
    </message>
    <message id="inquiries.context">
        <source></source>
        <translation>주문・고객・상품</translation>
    </message>
    <message id="inquiries.context.toggle">
        <source></source>
        <translation>주문정보 (Ctrl+I)</translation>
    </message>
    <message id="inquiries.context.close">
        <source></source>
        <translation>닫기</translation>
    </message>
    <message id="inquiries.context.order">
        <source></source>
        <translation>주문정보</translation>
    </message>
    <message id="inquiries.context.none">
        <source></source>
        <translation>이 문의와 연결된 주문이 없습니다.</translation>
    </message>
    <message id="inquiries.context.copy_order">
        <source></source>
        <translation>주문번호 복사</translation>
    </message>
    <message id="inquiries.context.cart_no">
        <source></source>
        <translation>장바구니번호</translation>
    </message>
    <message id="inquiries.context.ship_by">
        <source></source>
        <translation>발송예정일</translation>
    </message>
    <message id="inquiries.context.carrier">
        <source></source>
        <translation>택배사</translation>
    </message>
    <message id="inquiries.context.tracking_no">
        <source></source>
        <translation>송장번호</translation>
    </message>
    <message id="inquiries.context.options">
        <source></source>
        <translation>옵션정보</translation>
    </message>
    <message id="inquiries.context.amount">
        <source></source>
        <translation>금액</translation>
    </message>
    <message id="inquiries.context.receiver">
        <source></source>
        <translation>수취인</translation>
    </message>
    <message id="inquiries.context.not_registered">
        <source></source>
        <translation>미등록</translation>
    </message>
    <message id="inquiries.context.customer">
        <source></source>
        <translation>이 고객</translation>
    </message>
    <message id="inquiries.context.buyer">
        <source></source>
        <translation>구매자</translation>
    </message>
    <message id="inquiries.context.inquiries">
        <source></source>
        <translation>문의</translation>
    </message>
    <message id="inquiries.context.customer_counts">
        <source></source>
        <translation>{total}건 ・ 미답변 {unanswered}건</translation>
    </message>
    <message id="inquiries.context.orders">
        <source></source>
        <translation>주문</translation>
    </message>
    <message id="inquiries.context.claims">
        <source></source>
        <translation>요청</translation>
    </message>
    <message id="inquiries.context.n" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n건</numerusform>
        </translation>
    </message>
    <message id="inquiries.context.nothing">
        <source></source>
        <translation>없음</translation>
    </message>
    <message id="inquiries.context.product">
        <source></source>
        <translation>상품</translation>
    </message>
    <message id="inquiries.context.product_name">
        <source></source>
        <translation>상품명</translation>
    </message>
    <message id="inquiries.context.product_code">
        <source></source>
        <translation>상품코드</translation>
    </message>
    <message id="inquiries.context.price">
        <source></source>
        <translation>가격</translation>
    </message>
    <message id="inquiries.context.stock">
        <source></source>
        <translation>재고</translation>
    </message>
    <message id="inquiries.context.product_page">
        <source></source>
        <translation>상품페이지</translation>
    </message>
    <message id="inquiries.state.held">
        <source></source>
        <translation>곧 전송합니다</translation>
    </message>
    <message id="inquiries.state.unverified">
        <source></source>
        <translation>전송 확인 중 ・ 서버에 도착했는지 확인하고 있습니다</translation>
    </message>
    <message id="inquiries.state.withdrawn">
        <source></source>
        <translation>취소됨</translation>
    </message>
    <message id="inquiries.outcome.unverified">
        <source></source>
        <translation>서버에 도착했는지 확인하고 있습니다. 두 번 보내지 않습니다.</translation>
    </message>
    <message id="inquiries.undo">
        <source></source>
        <translation>되돌리기</translation>
    </message>
    <message id="inquiries.conflict">
        <source></source>
        <translation>이 대화가 갱신되었습니다</translation>
    </message>
    <message id="inquiries.conflict.answered">
        <source></source>
        <translation>{time} {name}님이 「{status}」(으)로 답변했습니다: 「{text}」</translation>
    </message>
    <message id="inquiries.conflict.wrote">
        <source></source>
        <translation>{time} {name}님이 글을 남겼습니다: 「{text}」</translation>
    </message>
    <message id="inquiries.conflict.changed">
        <source></source>
        <translation>다른 사람이 이 대화를 변경했습니다.</translation>
    </message>
    <message id="inquiries.conflict.kept">
        <source></source>
        <translation>보내려던 답변은 아직 보내지 않았습니다. 본문은 그대로 남아 있습니다.</translation>
    </message>
    <message id="inquiries.conflict.look">
        <source></source>
        <translation>새 내용 읽기</translation>
    </message>
    <message id="inquiries.conflict.insist">
        <source></source>
        <translation>그래도 보내기</translation>
    </message>
    <message id="inquiries.conflict.back">
        <source></source>
        <translation>임시저장으로 되돌리기</translation>
    </message>
    <message id="inquiries.state.moved">
        <source></source>
        <translation>확인 필요 ・ 아직 보내지 않았습니다</translation>
    </message>
    <message id="inquiries.list.more">
        <source></source>
        <translation>{total} 이상</translation>
    </message>
    <message id="inquiries.tool.canned">
        <source></source>
        <translation>자주쓰는 답변</translation>
    </message>
    <message id="inquiries.tool.auto">
        <source></source>
        <translation>자동응답</translation>
    </message>
    <message id="inquiries.tool.hide">
        <source></source>
        <translation>비공개 문의</translation>
    </message>
    <message id="inquiries.tool.faq">
        <source></source>
        <translation>상품페이지에 FAQ</translation>
    </message>
    <message id="inquiries.tool.translate">
        <source></source>
        <translation>번역기</translation>
    </message>
    <message id="inquiries.drafts">
        <source></source>
        <translation>임시저장</translation>
    </message>
    <message id="inquiries.drafts.filter">
        <source></source>
        <translation>임시저장만</translation>
    </message>
    <message id="inquiries.drafts.none">
        <source></source>
        <translation>임시저장한 답변이 없습니다</translation>
    </message>
    <message id="inquiries.column.sent">
        <source></source>
        <translation>발송일</translation>
    </message>
    <message id="inquiries.column.kind">
        <source></source>
        <translation>유형</translation>
    </message>
    <message id="inquiries.column.status">
        <source></source>
        <translation>상태</translation>
    </message>
    <message id="inquiries.column.sender">
        <source></source>
        <translation>보낸 사람</translation>
    </message>
    <message id="inquiries.column.from_side">
        <source></source>
        <translation>발신</translation>
    </message>
    <message id="inquiries.column.to_side">
        <source></source>
        <translation>수신</translation>
    </message>
    <message id="inquiries.column.category">
        <source></source>
        <translation>카테고리</translation>
    </message>
    <message id="inquiries.column.recipient">
        <source></source>
        <translation>받는 사람</translation>
    </message>
    <message id="inquiries.column.title">
        <source></source>
        <translation>제목</translation>
    </message>
    <message id="inquiries.column.product_code">
        <source></source>
        <translation>상품코드</translation>
    </message>
    <message id="inquiries.column.order_no">
        <source></source>
        <translation>주문번호</translation>
    </message>
    <message id="inquiries.column.product">
        <source></source>
        <translation>상품명</translation>
    </message>
    <message id="inquiries.column.ordered">
        <source></source>
        <translation>주문일</translation>
    </message>
    <message id="inquiries.column.country">
        <source></source>
        <translation>국가</translation>
    </message>
    <message id="inquiries.side.customer">
        <source></source>
        <translation>Customer</translation>
    </message>
    <message id="inquiries.side.marketplace">
        <source></source>
        <translation>Qoo10</translation>
    </message>
    <message id="inquiries.side.own">
        <source></source>
        <translation>QSM</translation>
    </message>
    <message id="inquiries.table">
        <source></source>
        <translation>표로 보기</translation>
    </message>
    <message id="inquiries.context.copy">
        <source></source>
        <translation>{name} 복사</translation>
    </message>
</context>
</TS>
