<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name></name>
    <message id="hiding.title">
        <source></source>
        <translation>상품페이지 문의 비노출 설정</translation>
    </message>
    <message id="hiding.notice">
        <source></source>
        <translation>(문의를 비노출로 설정하면 그 이유를 고객에게 이메일로 발송합니다.)</translation>
    </message>
    <message id="hiding.reasons">
        <source></source>
        <translation>이유 서식</translation>
    </message>
    <message id="hiding.required">
        <source></source>
        <translation>필수</translation>
    </message>
    <message id="hiding.subject">
        <source></source>
        <translation>제목</translation>
    </message>
    <message id="hiding.body">
        <source></source>
        <translation>내용</translation>
    </message>
    <message id="hiding.mail">
        <source></source>
        <translation>판매자 이메일</translation>
    </message>
    <message id="hiding.limit">
        <source></source>
        <translation>문의 제한</translation>
    </message>
    <message id="hiding.bar">
        <source></source>
        <translation>이 상품에 대한 특정 고객의 문의를 제한</translation>
    </message>
    <message id="hiding.bar.note">
        <source></source>
        <translation>{sender} 님은 이 상품에 대해 문의할 수 없게 됩니다.</translation>
    </message>
    <message id="hiding.after">
        <source></source>
        <translation>변경 후 상품페이지</translation>
    </message>
    <message id="hiding.now">
        <source></source>
        <translation>현재 표시</translation>
    </message>
    <message id="hiding.page">
        <source></source>
        <translation>상품페이지 · 문의</translation>
    </message>
    <message id="hiding.hidden">
        <source></source>
        <translation>비공개 문의입니다</translation>
    </message>
    <message id="hiding.answered">
        <source></source>
        <translation>답변 완료</translation>
    </message>
    <message id="hiding.waiting">
        <source></source>
        <translation>답변 대기</translation>
    </message>
    <message id="hiding.now.note">
        <source></source>
        <translation>질문과 답변 전문을 누구나 읽을 수 있습니다.</translation>
    </message>
    <message id="hiding.for_good">
        <source></source>
        <translation>문의는 삭제되지 않으며 판매점에서는 계속 볼 수 있습니다. 되돌리는 방법은 없습니다.</translation>
    </message>
    <message id="hiding.close">
        <source></source>
        <translation>닫기</translation>
    </message>
    <message id="hiding.do">
        <source></source>
        <translation>메일 발송 &amp; 상품페이지 문의 비노출 설정</translation>
    </message>
    <message id="hiding.undo" numerus="yes">
        <source></source>
        <translation>
            <numerusform>발송은 %n초 동안 취소할 수 있습니다</numerusform>
        </translation>
    </message>
    <message id="hiding.no_undo">
        <source></source>
        <translation>바로 발송합니다</translation>
    </message>
    <message id="hiding.missing">
        <source></source>
        <translation>제목과 내용을 입력해 주세요</translation>
    </message>
    <message id="hiding.too_long">
        <source></source>
        <translation>내용은 1000자까지입니다</translation>
    </message>
    <message id="hiding.first">
        <source></source>
        <translation>먼저 답변한 뒤 비노출로 설정하는 것을 권합니다.</translation>
    </message>
    <message id="hiding.first.do">
        <source></source>
        <translation>먼저 답변하기</translation>
    </message>
    <message id="hiding.reason.personal">
        <source></source>
        <translation>고객의 개인정보 노출</translation>
    </message>
    <message id="hiding.reason.personal.text">
        <source></source>
        <translation>고객님의 개인정보가 노출되어 비노출로 처리하겠습니다.</translation>
    </message>
    <message id="hiding.reason.wrong">
        <source></source>
        <translation>잘못된 상품정보 안내</translation>
    </message>
    <message id="hiding.reason.wrong.text">
        <source></source>
        <translation>잘못된 상품정보를 안내해 드려 비노출로 처리하겠습니다. 불편을 드려 죄송합니다.</translation>
    </message>
    <message id="hiding.reason.others">
        <source></source>
        <translation>제3자에게 공개할 수 없는 내용</translation>
    </message>
    <message id="hiding.reason.others.text">
        <source></source>
        <translation>제3자에게 공개해서는 안 되는 내용이 포함되어 있어 비노출로 처리하겠습니다.</translation>
    </message>
    <message id="hiding.preset">
        <source></source>
        <translation>비노출</translation>
    </message>
    <message id="hiding.soon">
        <source></source>
        <translation>비노출로 설정합니다…</translation>
    </message>
    <message id="hiding.state.waiting">
        <source></source>
        <translation>연결되는 대로 이유 메일을 보내고 상품페이지에서 비노출로 설정합니다.</translation>
    </message>
    <message id="hiding.state.sending">
        <source></source>
        <translation>이유 메일을 보내고 상품페이지에서 비노출로 설정하는 중…</translation>
    </message>
    <message id="hiding.state.unverified">
        <source></source>
        <translation>비노출로 설정되었는지 확인하고 있습니다.</translation>
    </message>
    <message id="hiding.state.done">
        <source></source>
        <translation>노출 차단에 성공했습니다</translation>
    </message>
    <message id="hiding.state.refused">
        <source></source>
        <translation>비노출로 설정하지 못했습니다. {reason}</translation>
    </message>
    <message id="hiding.open_again">
        <source></source>
        <translation>내용 열기</translation>
    </message>
    <message id="hiding.drop">
        <source></source>
        <translation>취소</translation>
    </message>
    <message id="hiding.not_kept">
        <source></source>
        <translation>이 기기에 저장하지 못했습니다. 입력한 내용은 남아 있습니다. {reason}</translation>
    </message>
    <message id="hiding.tag">
        <source></source>
        <translation>비공개(상품페이지 비노출)</translation>
    </message>
    <message id="hiding.chip">
        <source></source>
        <translation>비노출 대기</translation>
    </message>
    <message id="hiding.mark.soon">
        <source></source>
        <translation>상품페이지에서 비노출로 설정합니다…</translation>
    </message>
    <message id="hiding.mark.done">
        <source></source>
        <translation>{time} 상품페이지에서 비노출로 설정했습니다</translation>
    </message>
    <message id="hiding.look">
        <source></source>
        <translation>공개되는 문구 확인</translation>
    </message>
    <message id="hiding.look.title">
        <source></source>
        <translation>상품페이지에 보이는 모습</translation>
    </message>
    <message id="hiding.look.close">
        <source></source>
        <translation>기록으로 돌아가기</translation>
    </message>
    <message id="hiding.look.note">
        <source></source>
        <translation>이 답변을 보내면 상품페이지에 다음과 같이 표시됩니다.</translation>
    </message>
    <message id="hiding.look.hiding">
        <source></source>
        <translation>비노출 설정이 끝나면 이 내용은 보이지 않게 됩니다.</translation>
    </message>
    <message id="hiding.look.typed">
        <source></source>
        <translation>이 답변(보내기 전)</translation>
    </message>
    <message id="hiding.look.empty">
        <source></source>
        <translation>(아직 작성되지 않았습니다)</translation>
    </message>
    <message id="hiding.look.again">
        <source></source>
        <translation>추가 질문</translation>
    </message>
</context>
</TS>
