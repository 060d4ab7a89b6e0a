<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name></name>
    <message id="translation.own">
        <source></source>
        <translation>{language}로 작성</translation>
    </message>
    <message id="translation.reply">
        <source></source>
        <translation>{language} (보낼 글)</translation>
    </message>
    <message id="translation.result">
        <source></source>
        <translation>번역문 (아직 보내지 않음)</translation>
    </message>
    <message id="translation.source">
        <source></source>
        <translation>원문 언어</translation>
    </message>
    <message id="translation.target">
        <source></source>
        <translation>번역문 언어</translation>
    </message>
    <message id="translation.language.ja">
        <source></source>
        <translation>JAPANESE</translation>
    </message>
    <message id="translation.language.ko">
        <source></source>
        <translation>KOREAN</translation>
    </message>
    <message id="translation.language.zh">
        <source></source>
        <translation>CHINESE</translation>
    </message>
    <message id="translation.language.en">
        <source></source>
        <translation>ENGLISH</translation>
    </message>
    <message id="translation.do">
        <source></source>
        <translation>번역하기</translation>
    </message>
    <message id="translation.working">
        <source></source>
        <translation>번역하는 중…</translation>
    </message>
    <message id="translation.use">
        <source></source>
        <translation>이 번역문 사용</translation>
    </message>
    <message id="translation.drop">
        <source></source>
        <translation>사용 안 함</translation>
    </message>
    <message id="translation.close">
        <source></source>
        <translation>번역 닫기</translation>
    </message>
    <message id="translation.by">
        <source></source>
        <translation>{provider} 번역</translation>
    </message>
    <message id="translation.taken">
        <source></source>
        <translation>번역문을 본문에 넣었습니다. Ctrl+Z로 이전 본문으로 되돌릴 수 있습니다.</translation>
    </message>
    <message id="translation.differs">
        <source></source>
        <translation>원문과 번역문이 일치하지 않는 곳이 있습니다</translation>
    </message>
    <message id="translation.missing">
        <source></source>
        <translation>번역문에 없음: {pieces}</translation>
    </message>
    <message id="translation.added">
        <source></source>
        <translation>원문에 없음: {pieces}</translation>
    </message>
    <message id="translation.piece">
        <source></source>
        <translation>{kind} {text}</translation>
    </message>
    <message id="translation.pause">
        <source></source>
        <translation>, </translation>
    </message>
    <message id="translation.equal">
        <source></source>
        <translation>숫자·날짜·번호가 일치합니다</translation>
    </message>
    <message id="translation.untaken">
        <source></source>
        <translation>번역문을 사용할지 선택하세요</translation>
    </message>
    <message id="translation.own.empty">
        <source></source>
        <translation>여기에 쓴 글은 보내지 않습니다. 번역한 뒤 번역문을 확인하고 사용합니다.</translation>
    </message>
    <message id="translation.show">
        <source></source>
        <translation>번역문</translation>
    </message>
    <message id="translation.already">
        <source></source>
        <translation>{language}로 쓰여 있습니다</translation>
    </message>
    <message id="translation.consent">
        <source></source>
        <translation>외부 번역 서비스에 글을 보낼까요?</translation>
    </message>
    <message id="translation.consent.what">
        <source></source>
        <translation>번역할 때마다 그 글(고객 메시지나 작성 중인 답변)이 상점의 백엔드에서 {service}(으)로 전송됩니다.</translation>
    </message>
    <message id="translation.consent.only">
        <source></source>
        <translation>전송되는 것은 글과 언어 이름뿐입니다. 다만 글 안에 적힌 이름·주소·전화번호 등도 그대로 전송됩니다.</translation>
    </message>
    <message id="translation.consent.choice">
        <source></source>
        <translation>사용 여부는 상점이 결정합니다. 동의하지 않으면 아무것도 전송되지 않습니다. 동의는 설정의 ‘번역기’에서 언제든지 취소할 수 있습니다.</translation>
    </message>
    <message id="translation.consent.agree">
        <source></source>
        <translation>동의함</translation>
    </message>
    <message id="translation.consent.decline">
        <source></source>
        <translation>그만두기</translation>
    </message>
    <message id="translation.section">
        <source></source>
        <translation>번역기</translation>
    </message>
    <message id="translation.setting.own">
        <source></source>
        <translation>내 언어</translation>
    </message>
    <message id="translation.setting.own.what">
        <source></source>
        <translation>고객 메시지의 번역문과 답변의 원문에 사용합니다.</translation>
    </message>
    <message id="translation.setting.own.screens">
        <source></source>
        <translation>화면 언어와 같음</translation>
    </message>
    <message id="translation.setting.consent">
        <source></source>
        <translation>외부 전송 동의</translation>
    </message>
    <message id="translation.setting.given">
        <source></source>
        <translation>{service}(으)로의 전송에 동의했습니다.</translation>
    </message>
    <message id="translation.setting.none">
        <source></source>
        <translation>동의하지 않았습니다. 처음 번역할 때 묻습니다.</translation>
    </message>
    <message id="translation.setting.withdraw">
        <source></source>
        <translation>동의 취소</translation>
    </message>
    <message id="domain.translation_refusal.not_configured">
        <source></source>
        <translation>번역 서비스가 설정되어 있지 않습니다. 백엔드 관리자가 qpost-server의 --translator로 설정하면 사용할 수 있습니다.</translation>
    </message>
    <message id="domain.translation_refusal.consent_needed">
        <source></source>
        <translation>번역 서비스로의 전송에 동의하지 않아 번역하지 않았습니다.</translation>
    </message>
    <message id="domain.translation_refusal.empty">
        <source></source>
        <translation>번역할 글이 없습니다.</translation>
    </message>
    <message id="domain.translation_refusal.too_long">
        <source></source>
        <translation>글이 너무 길어 번역할 수 없습니다. 나누어 번역해 주세요.</translation>
    </message>
    <message id="domain.translation_refusal.same_language">
        <source></source>
        <translation>원문과 번역문의 언어가 같습니다.</translation>
    </message>
    <message id="domain.translation_refusal.unsupported_pair">
        <source></source>
        <translation>이 언어 조합은 번역 서비스가 지원하지 않습니다.</translation>
    </message>
    <message id="domain.translation_refusal.quota">
        <source></source>
        <translation>번역 서비스의 이용 한도에 도달했습니다. 글은 그대로 남아 있습니다.</translation>
    </message>
    <message id="domain.translation_refusal.too_many">
        <source></source>
        <translation>연속으로 너무 많이 번역했습니다. 잠시 후 다시 시도해 주세요.</translation>
    </message>
    <message id="domain.translation_refusal.provider_refused">
        <source></source>
        <translation>번역 서비스가 백엔드의 설정을 받아들이지 않습니다. 백엔드 관리자에게 알려 주세요.</translation>
    </message>
    <message id="domain.translation_refusal.provider_trouble">
        <source></source>
        <translation>번역 서비스에서 번역문이 오지 않았습니다. 글은 그대로 남아 있습니다. 다시 시도해 주세요.</translation>
    </message>
    <message id="domain.piece_kind.placeholder">
        <source></source>
        <translation>치환 항목</translation>
    </message>
    <message id="domain.piece_kind.address">
        <source></source>
        <translation>주소(URL·메일)</translation>
    </message>
    <message id="domain.piece_kind.date">
        <source></source>
        <translation>날짜</translation>
    </message>
    <message id="domain.piece_kind.time">
        <source></source>
        <translation>시각</translation>
    </message>
    <message id="domain.piece_kind.amount">
        <source></source>
        <translation>금액</translation>
    </message>
    <message id="domain.piece_kind.code">
        <source></source>
        <translation>번호</translation>
    </message>
    <message id="domain.piece_kind.number">
        <source></source>
        <translation>숫자</translation>
    </message>
</context>
</TS>
