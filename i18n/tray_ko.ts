<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name></name>
    <message id="tray.tip">
        <source></source>
        <translation>qpost — {what}</translation>
    </message>
    <message id="tray.tip.unanswered" numerus="yes">
        <source></source>
        <translation>
            <numerusform>미답변 %n</numerusform>
        </translation>
    </message>
    <message id="tray.tip.overdue" numerus="yes">
        <source></source>
        <translation>
            <numerusform>기한 초과 %n</numerusform>
        </translation>
    </message>
    <message id="tray.open">
        <source></source>
        <translation>qpost 열기</translation>
    </message>
    <message id="tray.see_unanswered" numerus="yes">
        <source></source>
        <translation>
            <numerusform>미답변 %n건 보기</numerusform>
        </translation>
    </message>
    <message id="tray.see_overdue" numerus="yes">
        <source></source>
        <translation>
            <numerusform>기한 초과 %n건 보기</numerusform>
        </translation>
    </message>
    <message id="tray.outbox" numerus="yes">
        <source></source>
        <translation>
            <numerusform>보낼 편지함 %n건</numerusform>
        </translation>
    </message>
    <message id="tray.rest">
        <source></source>
        <translation>알림 멈추기</translation>
    </message>
    <message id="tray.rest.half_hour">
        <source></source>
        <translation>30분</translation>
    </message>
    <message id="tray.rest.hour">
        <source></source>
        <translation>1시간</translation>
    </message>
    <message id="tray.rest.morning">
        <source></source>
        <translation>내일 아침까지</translation>
    </message>
    <message id="tray.rest.end">
        <source></source>
        <translation>알림 다시 받기（{time}까지 멈춤）</translation>
    </message>
    <message id="tray.rest_hour">
        <source></source>
        <translation>1시간 멈추기</translation>
    </message>
    <message id="tray.see">
        <source></source>
        <translation>보기</translation>
    </message>
    <message id="tray.list_mark">
        <source></source>
        <translation>・</translation>
    </message>
    <message id="tray.unanswered" numerus="yes">
        <source></source>
        <translation>
            <numerusform>미답변 %n건</numerusform>
        </translation>
    </message>
    <message id="tray.overdue" numerus="yes">
        <source></source>
        <translation>
            <numerusform>기한 초과 %n건</numerusform>
        </translation>
    </message>
    <message id="tray.sign_in_needed">
        <source></source>
        <translation>로그인이 필요합니다</translation>
    </message>
    <message id="tray.sign_in_needed.what">
        <source></source>
        <translation>qpost가 트레이에서 기다리고 있습니다. 열고 로그인하면 문의를 받습니다.</translation>
    </message>
    <message id="tray.card.one">
        <source></source>
        <translation>{shop}에 새 문의</translation>
    </message>
    <message id="tray.card.new_inquiry" numerus="yes">
        <source></source>
        <translation>
            <numerusform>새 문의 %n건</numerusform>
        </translation>
    </message>
    <message id="tray.card.due_soon" numerus="yes">
        <source></source>
        <translation>
            <numerusform>기한까지 30분: 미답변 %n건</numerusform>
        </translation>
    </message>
    <message id="tray.card.overdue" numerus="yes">
        <source></source>
        <translation>
            <numerusform>기한 초과: 미답변 %n건</numerusform>
        </translation>
    </message>
    <message id="tray.card.marketplace" numerus="yes">
        <source></source>
        <translation>
            <numerusform>Qoo10 메시지 %n건</numerusform>
        </translation>
    </message>
    <message id="tray.card.claim" numerus="yes">
        <source></source>
        <translation>
            <numerusform>취소/반품/미수취 %n건</numerusform>
        </translation>
    </message>
    <message id="tray.card.send_failed" numerus="yes">
        <source></source>
        <translation>
            <numerusform>보내지 못했습니다: %n건</numerusform>
        </translation>
    </message>
    <message id="tray.card.kinds">
        <source></source>
        <translation>{line}（{kinds}）</translation>
    </message>
    <message id="tray.card.kind">
        <source></source>
        <translation>{kind} {count}</translation>
    </message>
    <message id="tray.closed">
        <source></source>
        <translation>qpost가 트레이에서 실행 중입니다</translation>
    </message>
    <message id="tray.closed.what">
        <source></source>
        <translation>새 문의를 알려 드립니다. 끝내려면 트레이 메뉴에서 ‘종료’를 선택하세요. 닫기 버튼의 동작은 설정에서 바꿀 수 있습니다.</translation>
    </message>
    <message id="tray.covered">
        <source></source>
        <translation>화면을 가렸습니다</translation>
    </message>
    <message id="tray.covered.what">
        <source></source>
        <translation>키를 누르거나 클릭하면 원래 화면으로 돌아갑니다.</translation>
    </message>
    <message id="tray.set.start">
        <source></source>
        <translation>시작</translation>
    </message>
    <message id="tray.set.close">
        <source></source>
        <translation>닫기 버튼</translation>
    </message>
    <message id="tray.set.close.what">
        <source></source>
        <translation>트레이를 선택하면 닫아도 문의를 받습니다.</translation>
    </message>
    <message id="tray.set.close.no_tray">
        <source></source>
        <translation>이 PC에는 트레이가 없으므로 닫으면 종료됩니다.</translation>
    </message>
    <message id="tray.set.cover">
        <source></source>
        <translation>자리를 비우면 화면 가리기</translation>
    </message>
    <message id="tray.set.cover.what">
        <source></source>
        <translation>조작이 없으면 고객 정보를 가립니다. 비밀번호는 필요 없습니다.</translation>
    </message>
    <message id="tray.set.cover.never">
        <source></source>
        <translation>가리지 않음</translation>
    </message>
    <message id="tray.set.cover.after" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n분 후</numerusform>
        </translation>
    </message>
    <message id="tray.set.notifications">
        <source></source>
        <translation>알림</translation>
    </message>
    <message id="tray.set.kinds">
        <source></source>
        <translation>종류</translation>
    </message>
    <message id="tray.set.kinds.what">
        <source></source>
        <translation>알려 줄 것을 선택합니다.</translation>
    </message>
    <message id="tray.set.hide">
        <source></source>
        <translation>내용 숨기기</translation>
    </message>
    <message id="tray.set.hide.what">
        <source></source>
        <translation>고객의 글을 알림에 표시하지 않습니다.</translation>
    </message>
    <message id="tray.set.sound">
        <source></source>
        <translation>소리</translation>
    </message>
    <message id="tray.set.sound.what">
        <source></source>
        <translation>알림 때 소리를 냅니다.</translation>
    </message>
    <message id="tray.set.quiet">
        <source></source>
        <translation>조용한 시간</translation>
    </message>
    <message id="tray.set.quiet.what">
        <source></source>
        <translation>이 시간에는 알리지 않습니다.</translation>
    </message>
    <message id="tray.set.quiet.from">
        <source></source>
        <translation>조용한 시간 시작</translation>
    </message>
    <message id="tray.set.quiet.until">
        <source></source>
        <translation>조용한 시간 끝</translation>
    </message>
    <message id="tray.set.quiet.hour">
        <source></source>
        <translation>{hour}:00</translation>
    </message>
    <message id="tray.set.quiet.dash">
        <source></source>
        <translation>~</translation>
    </message>
    <message id="tray.set.rest.what">
        <source></source>
        <translation>그동안 알리지 않습니다. 건수는 트레이에 표시됩니다.</translation>
    </message>
    <message id="tray.set.rest.none">
        <source></source>
        <translation>멈추지 않음</translation>
    </message>
    <message id="domain.close_button.quit">
        <source></source>
        <translation>종료</translation>
    </message>
    <message id="domain.close_button.tray">
        <source></source>
        <translation>트레이</translation>
    </message>
    <message id="domain.topic.new_inquiry">
        <source></source>
        <translation>새 문의</translation>
    </message>
    <message id="domain.topic.due_soon">
        <source></source>
        <translation>기한까지 30분</translation>
    </message>
    <message id="domain.topic.overdue">
        <source></source>
        <translation>기한 초과</translation>
    </message>
    <message id="domain.topic.marketplace">
        <source></source>
        <translation>Qoo10 메시지</translation>
    </message>
    <message id="domain.topic.claim">
        <source></source>
        <translation>취소/반품/미수취</translation>
    </message>
    <message id="domain.topic.send_failed">
        <source></source>
        <translation>보내지 못한 답변</translation>
    </message>
</context>
</TS>
