<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name></name>
    <message id="domain.status.unanswered">
        <source></source>
        <translation>미답변</translation>
    </message>
    <message id="domain.status.in_progress">
        <source></source>
        <translation>처리중</translation>
    </message>
    <message id="domain.status.done">
        <source></source>
        <translation>처리완료</translation>
    </message>
    <message id="domain.source.customer">
        <source></source>
        <translation>고객 문의</translation>
    </message>
    <message id="domain.source.marketplace">
        <source></source>
        <translation>CS Center/Qoo10 메시지</translation>
    </message>
    <message id="domain.source.own">
        <source></source>
        <translation>Qoo10 문의 이력</translation>
    </message>
    <message id="domain.kind.general">
        <source></source>
        <translation>일반</translation>
    </message>
    <message id="domain.kind.product_qa">
        <source></source>
        <translation>상품 Q&amp;A</translation>
    </message>
    <message id="domain.category.shipping">
        <source></source>
        <translation>배송</translation>
    </message>
    <message id="domain.category.shipping_fee">
        <source></source>
        <translation>배송비</translation>
    </message>
    <message id="domain.category.cancel_refund">
        <source></source>
        <translation>캔슬/환불</translation>
    </message>
    <message id="domain.category.other">
        <source></source>
        <translation>기타</translation>
    </message>
    <message id="domain.category.seller_board">
        <source></source>
        <translation>판매자 게시판</translation>
    </message>
    <message id="domain.author.customer">
        <source></source>
        <translation>고객</translation>
    </message>
    <message id="domain.author.shop">
        <source></source>
        <translation>판매점</translation>
    </message>
    <message id="domain.author.marketplace">
        <source></source>
        <translation>Qoo10</translation>
    </message>
    <message id="domain.mail_outcome.not_requested">
        <source></source>
        <translation>이메일 없음</translation>
    </message>
    <message id="domain.mail_outcome.sent">
        <source></source>
        <translation>이메일 발송 완료</translation>
    </message>
    <message id="domain.mail_outcome.failed">
        <source></source>
        <translation>이메일을 보내지 못했습니다</translation>
    </message>
    <message id="domain.grouping.due">
        <source></source>
        <translation>기한</translation>
    </message>
    <message id="domain.grouping.basic">
        <source></source>
        <translation>기본</translation>
    </message>
    <message id="domain.grouping.customer">
        <source></source>
        <translation>고객별 문의</translation>
    </message>
    <message id="domain.grouping.product">
        <source></source>
        <translation>상품별 문의</translation>
    </message>
    <message id="domain.detail_kind.all">
        <source></source>
        <translation>전체</translation>
    </message>
    <message id="domain.detail_kind.product_code">
        <source></source>
        <translation>상품코드</translation>
    </message>
    <message id="domain.detail_kind.order_no">
        <source></source>
        <translation>주문번호</translation>
    </message>
    <message id="domain.order_state.awaiting_payment">
        <source></source>
        <translation>입금대기</translation>
    </message>
    <message id="domain.order_state.new">
        <source></source>
        <translation>신규주문</translation>
    </message>
    <message id="domain.order_state.preparing">
        <source></source>
        <translation>배송준비</translation>
    </message>
    <message id="domain.order_state.in_transit">
        <source></source>
        <translation>배송중</translation>
    </message>
    <message id="domain.order_state.delivered">
        <source></source>
        <translation>배송완료</translation>
    </message>
    <message id="domain.order_state.cancelled">
        <source></source>
        <translation>취소완료</translation>
    </message>
    <message id="domain.delivery_method.parcel">
        <source></source>
        <translation>일반배송(우편-X)</translation>
    </message>
    <message id="domain.delivery_method.post">
        <source></source>
        <translation>일반배송(우편-O)</translation>
    </message>
    <message id="domain.delivery_method.express">
        <source></source>
        <translation>익스프레스</translation>
    </message>
    <message id="domain.order_group.awaiting_payment">
        <source></source>
        <translation>입금대기</translation>
    </message>
    <message id="domain.order_group.new">
        <source></source>
        <translation>신규주문</translation>
    </message>
    <message id="domain.order_group.preparing">
        <source></source>
        <translation>배송준비</translation>
    </message>
    <message id="domain.order_group.overdue">
        <source></source>
        <translation>배송지연</translation>
    </message>
    <message id="domain.order_group.reserved">
        <source></source>
        <translation>예약상품 주문</translation>
    </message>
    <message id="domain.claim_kind.cancel">
        <source></source>
        <translation>취소</translation>
    </message>
    <message id="domain.claim_kind.return">
        <source></source>
        <translation>반품</translation>
    </message>
    <message id="domain.claim_kind.exchange">
        <source></source>
        <translation>교환</translation>
    </message>
    <message id="domain.claim_kind.non_receipt">
        <source></source>
        <translation>미수취 신고</translation>
    </message>
    <message id="domain.claim_state.cancel.requested">
        <source></source>
        <translation>취소요청</translation>
    </message>
    <message id="domain.claim_state.cancel.in_progress">
        <source></source>
        <translation>취소중</translation>
    </message>
    <message id="domain.claim_state.cancel.done">
        <source></source>
        <translation>취소완료</translation>
    </message>
    <message id="domain.claim_state.return.requested">
        <source></source>
        <translation>반품요청</translation>
    </message>
    <message id="domain.claim_state.return.in_progress">
        <source></source>
        <translation>반품중</translation>
    </message>
    <message id="domain.claim_state.return.on_hold">
        <source></source>
        <translation>반품보류</translation>
    </message>
    <message id="domain.claim_state.return.refund_requested">
        <source></source>
        <translation>회수완료/환불요청</translation>
    </message>
    <message id="domain.claim_state.return.done">
        <source></source>
        <translation>반품완료</translation>
    </message>
    <message id="domain.claim_state.exchange.requested">
        <source></source>
        <translation>교환신청/확인</translation>
    </message>
    <message id="domain.claim_state.exchange.reshipping">
        <source></source>
        <translation>재배송중</translation>
    </message>
    <message id="domain.claim_state.exchange.done">
        <source></source>
        <translation>교환완료</translation>
    </message>
    <message id="domain.claim_state.non_receipt.requested">
        <source></source>
        <translation>접수</translation>
    </message>
    <message id="domain.claim_state.non_receipt.seller_confirmed">
        <source></source>
        <translation>판매자 확인</translation>
    </message>
    <message id="domain.claim_state.non_receipt.done">
        <source></source>
        <translation>해결됨</translation>
    </message>
    <message id="domain.delivery_state.queued">
        <source></source>
        <translation>발송 대기</translation>
    </message>
    <message id="domain.delivery_state.sending">
        <source></source>
        <translation>발송 중</translation>
    </message>
    <message id="domain.delivery_state.settled">
        <source></source>
        <translation>발송됨</translation>
    </message>
    <message id="domain.delivery_state.refused">
        <source></source>
        <translation>실패</translation>
    </message>
    <message id="domain.refusal.empty_body">
        <source></source>
        <translation>본문이 비어 있습니다. 본문을 입력해 주십시오.</translation>
    </message>
    <message id="domain.refusal.body_too_long">
        <source></source>
        <translation>본문이 1000자를 넘었습니다. 작성한 글은 그대로입니다. 줄여서 다시 보내 주십시오.</translation>
    </message>
    <message id="domain.refusal.empty_title">
        <source></source>
        <translation>제목이 비어 있습니다. 제목을 입력해 주십시오.</translation>
    </message>
    <message id="domain.refusal.title_too_long">
        <source></source>
        <translation>제목이 100자를 넘었습니다. 줄여서 다시 보내 주십시오.</translation>
    </message>
    <message id="domain.refusal.status_not_allowed">
        <source></source>
        <translation>처리 상태는 '처리중' 또는 '처리완료'를 선택해 주십시오.</translation>
    </message>
    <message id="domain.refusal.not_found">
        <source></source>
        <translation>이 문의를 찾을 수 없습니다. 작성한 글은 그대로 남아 있습니다.</translation>
    </message>
    <message id="domain.refusal.thread_moved">
        <source></source>
        <translation>작성하는 동안 새 메시지가 도착했습니다. 작성한 글은 그대로입니다. 내용을 확인한 뒤 보내 주십시오.</translation>
    </message>
    <message id="domain.refusal.not_public">
        <source></source>
        <translation>상품 Q&amp;A 문의가 아니므로 비공개로 전환할 수 없습니다.</translation>
    </message>
    <message id="domain.refusal.already_hidden">
        <source></source>
        <translation>이 문의는 이미 비공개입니다.</translation>
    </message>
    <message id="domain.refusal.invalid_mail">
        <source></source>
        <translation>판매자 이메일 형식을 확인해 주세요. 입력한 내용은 남아 있습니다.</translation>
    </message>
    <message id="domain.refusal.reason_not_mailed">
        <source></source>
        <translation>고객에게 사유 메일을 보낼 수 없어 비공개로 전환하지 않았습니다. 입력한 내용은 남아 있습니다.</translation>
    </message>
    <message id="domain.refusal.key_reused">
        <source></source>
        <translation>같은 작업이 다른 내용으로 기록되어 있습니다. 작성한 글은 그대로입니다. 다시 보내 주십시오.</translation>
    </message>
    <message id="domain.refusal.invalid">
        <source></source>
        <translation>보낸 내용이 받아들여지지 않았습니다. 작성한 글은 그대로입니다. 내용을 확인해 주십시오.</translation>
    </message>
    <message id="domain.sign_in_refusal.wrong_credentials">
        <source></source>
        <translation>ID 또는 비밀번호가 다릅니다. 입력한 내용은 그대로입니다.</translation>
    </message>
    <message id="domain.sign_in_refusal.account_locked">
        <source></source>
        <translation>이 계정은 잠겨 있습니다. 입력한 내용은 그대로입니다. Qoo10에 문의해 주십시오.</translation>
    </message>
    <message id="domain.sign_in_refusal.too_many_attempts">
        <source></source>
        <translation>연속으로 실패하여 잠시 로그인할 수 없습니다. 입력한 내용은 그대로입니다. 몇 분 뒤 다시 시도해 주십시오.</translation>
    </message>
    <message id="domain.sign_in_refusal.no_shops">
        <source></source>
        <translation>선택할 수 있는 판매점이 없습니다. Qoo10에서 판매점 권한을 확인해 주십시오.</translation>
    </message>
    <message id="domain.failure.unreachable">
        <source></source>
        <translation>서버에 연결할 수 없습니다. 입력한 내용은 그대로입니다. 네트워크를 확인하고 다시 시도해 주십시오.</translation>
    </message>
    <message id="domain.failure.not_qpost">
        <source></source>
        <translation>연결된 곳이 qpost 서버가 아닌 것 같습니다. 입력한 내용은 그대로입니다. 서버 주소와 프록시 설정을 확인해 주십시오.</translation>
    </message>
    <message id="domain.failure.incompatible">
        <source></source>
        <translation>이 버전의 qpost로는 서버에 연결할 수 없습니다. 입력한 내용은 그대로입니다. qpost를 업데이트해 주십시오.</translation>
    </message>
    <message id="domain.failure.sign_in_needed">
        <source></source>
        <translation>로그인 유효 기간이 끝났습니다. 작성한 글은 그대로입니다. 다시 로그인해 주십시오.</translation>
    </message>
    <message id="domain.failure.server_trouble">
        <source></source>
        <translation>서버에 문제가 발생했습니다. 입력한 내용은 그대로입니다. 잠시 후 다시 시도해 주십시오.</translation>
    </message>
    <message id="domain.failure.store_damaged">
        <source></source>
        <translation>이 PC의 저장 파일을 열 수 없습니다. 파일은 그대로 남겨 두었습니다.</translation>
    </message>
    <message id="domain.failure.vault_unavailable">
        <source></source>
        <translation>이 PC의 자격 증명 저장소를 사용할 수 없습니다. 로그인 정보는 저장하지 않았습니다.</translation>
    </message>
    <message id="domain.language.ja">
        <source></source>
        <translation>日本語</translation>
    </message>
    <message id="domain.language.ko">
        <source></source>
        <translation>한국어</translation>
    </message>
    <message id="domain.language.zh">
        <source></source>
        <translation>简体中文</translation>
    </message>
    <message id="domain.language.en">
        <source></source>
        <translation>English</translation>
    </message>
    <message id="domain.appearance.system">
        <source></source>
        <translation>시스템 설정</translation>
    </message>
    <message id="domain.appearance.light">
        <source></source>
        <translation>밝게</translation>
    </message>
    <message id="domain.appearance.dark">
        <source></source>
        <translation>어둡게</translation>
    </message>
    <message id="domain.density.comfortable">
        <source></source>
        <translation>넓게</translation>
    </message>
    <message id="domain.density.standard">
        <source></source>
        <translation>표준</translation>
    </message>
    <message id="domain.density.compact">
        <source></source>
        <translation>좁게</translation>
    </message>
    <message id="domain.after_send.next">
        <source></source>
        <translation>다음 미답변으로</translation>
    </message>
    <message id="domain.after_send.stay">
        <source></source>
        <translation>그대로</translation>
    </message>
    <message id="domain.location.home">
        <source></source>
        <translation>한국</translation>
    </message>
    <message id="domain.location.other">
        <source></source>
        <translation>기타</translation>
    </message>
    <message id="domain.command.reply">
        <source></source>
        <translation>답변</translation>
    </message>
    <message id="domain.command.mark_read">
        <source></source>
        <translation>읽음으로 표시</translation>
    </message>
    <message id="domain.command.hide">
        <source></source>
        <translation>비공개로 전환</translation>
    </message>
    <message id="domain.failure.untrusted">
        <source></source>
        <translation>서버 인증서를 확인할 수 없어 연결하지 않았습니다. 입력한 내용은 그대로입니다. PC의 시계와 서버 주소를 확인해 주십시오.</translation>
    </message>
    <message id="domain.failure.no_shop_open">
        <source></source>
        <translation>열려 있는 판매점이 없습니다. 판매점을 다시 선택해 주십시오.</translation>
    </message>
    <message id="domain.delivery_state.held">
        <source></source>
        <translation>취소할 수 있음</translation>
    </message>
    <message id="domain.delivery_state.unverified">
        <source></source>
        <translation>전송 확인 중</translation>
    </message>
    <message id="domain.delivery_state.withdrawn">
        <source></source>
        <translation>취소됨</translation>
    </message>
    <message id="domain.failure.not_sent">
        <source></source>
        <translation>서버에 연결하지 못했습니다. 아무것도 전송되지 않았습니다. 입력한 내용은 그대로 있습니다. 네트워크를 확인한 뒤 다시 시도하십시오.</translation>
    </message>
    <message id="domain.command.auto_reply">
        <source></source>
        <translation>자동응답</translation>
    </message>
    <message id="domain.command.snooze">
        <source></source>
        <translation>나중에 처리</translation>
    </message>
    <message id="domain.command.write_note">
        <source></source>
        <translation>내부 메모</translation>
    </message>
    <message id="domain.command.ask_marketplace">
        <source></source>
        <translation>Qoo10 고객센터 문의</translation>
    </message>
    <message id="domain.command.keep_canned">
        <source></source>
        <translation>자주쓰는 답변 저장</translation>
    </message>
    <message id="domain.command.drop_canned">
        <source></source>
        <translation>자주쓰는 답변 삭제</translation>
    </message>
    <message id="domain.command.publish_faq">
        <source></source>
        <translation>상품페이지에 FAQ 게시</translation>
    </message>
    <message id="domain.command.withdraw_faq">
        <source></source>
        <translation>상품페이지 FAQ 내리기</translation>
    </message>
    <message id="domain.refusal.entry_moved">
        <source></source>
        <translation>다른 담당자가 먼저 변경했습니다. 입력한 내용은 남아 있습니다. 새 내용을 확인한 뒤 다시 저장해 주십시오.</translation>
    </message>
    <message id="domain.refusal.empty_name">
        <source></source>
        <translation>이름을 입력해 주십시오.</translation>
    </message>
    <message id="domain.refusal.name_too_long">
        <source></source>
        <translation>이름, 폴더, 약어 중 하나가 너무 깁니다. 줄여 주십시오.</translation>
    </message>
    <message id="domain.refusal.empty_question">
        <source></source>
        <translation>질문을 입력해 주십시오.</translation>
    </message>
    <message id="domain.refusal.question_too_long">
        <source></source>
        <translation>질문이 너무 깁니다. 200자 이내로 줄여 주십시오.</translation>
    </message>
    <message id="domain.refusal.too_many_files">
        <source></source>
        <translation>파일은 10개까지입니다. 일부를 빼 주십시오.</translation>
    </message>
    <message id="domain.refusal.files_too_large">
        <source></source>
        <translation>파일 합계가 4MB를 넘습니다. 이미지를 줄이거나 일부를 빼 주십시오.</translation>
    </message>
    <message id="domain.refusal.file_not_taken">
        <source></source>
        <translation>이 파일은 보낼 수 없습니다. 이미지(PNG, JPEG, GIF, WebP)나 PDF를 선택해 주십시오. 글은 남아 있습니다.</translation>
    </message>
    <message id="domain.refusal.file_missing">
        <source></source>
        <translation>첨부파일이 서버에 도착하지 않았습니다. 다시 첨부해 주십시오. 글은 남아 있습니다.</translation>
    </message>
    <message id="domain.after_send.list">
        <source></source>
        <translation>목록으로</translation>
    </message>
    <message id="domain.send_key.ctrl_enter">
        <source></source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message id="domain.send_key.enter">
        <source></source>
        <translation>Enter</translation>
    </message>
    <message id="domain.public_guard.stop">
        <source></source>
        <translation>멈추기</translation>
    </message>
    <message id="domain.public_guard.warn">
        <source></source>
        <translation>경고</translation>
    </message>
    <message id="domain.spoken.all">
        <source></source>
        <translation>모두</translation>
    </message>
    <message id="domain.spoken.urgent">
        <source></source>
        <translation>중요한 것만</translation>
    </message>
    <message id="domain.failure.store_broken">
        <source></source>
        <translation>이 PC의 초안과 발신함 파일이 손상되었거나 키가 맞지 않아 열 수 없습니다. 파일은 그대로 남아 있습니다.</translation>
    </message>
    <message id="domain.failure.store_too_new">
        <source></source>
        <translation>이 PC의 저장 파일은 더 새로운 qpost에서 만들어졌습니다. 파일은 변경하지 않았습니다. qpost를 업데이트해 주십시오.</translation>
    </message>
    <message id="domain.failure.store_on_network">
        <source></source>
        <translation>저장 위치가 네트워크 폴더이므로 초안과 발신함을 안전하게 저장할 수 없습니다. 이 PC 디스크의 폴더를 --profile 로 지정하고 qpost를 다시 시작해 주십시오.</translation>
    </message>
    <message id="domain.failure.not_a_member">
        <source></source>
        <translation>이 판매점을 찾을 수 없거나 이 계정으로는 이용할 수 없습니다. 작성한 글은 그대로입니다. 판매점을 다시 선택하거나 판매점 관리자에게 확인해 주십시오.</translation>
    </message>
</context>
</TS>
