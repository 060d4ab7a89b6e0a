<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name></name>
    <message id="tray.tip">
        <source></source>
        <translation>qpost — {what}</translation>
    </message>
    <message id="tray.tip.unanswered" numerus="yes">
        <source></source>
        <translation>
            <numerusform>未回答%n</numerusform>
        </translation>
    </message>
    <message id="tray.tip.overdue" numerus="yes">
        <source></source>
        <translation>
            <numerusform>期限切れ%n</numerusform>
        </translation>
    </message>
    <message id="tray.open">
        <source></source>
        <translation>qpostを開く</translation>
    </message>
    <message id="tray.see_unanswered" numerus="yes">
        <source></source>
        <translation>
            <numerusform>未回答 %n件を見る</numerusform>
        </translation>
    </message>
    <message id="tray.see_overdue" numerus="yes">
        <source></source>
        <translation>
            <numerusform>期限切れ %n件を見る</numerusform>
        </translation>
    </message>
    <message id="tray.outbox" numerus="yes">
        <source></source>
        <translation>
            <numerusform>送信箱 %n件</numerusform>
        </translation>
    </message>
    <message id="tray.rest">
        <source></source>
        <translation>通知を止める</translation>
    </message>
    <message id="tray.rest.half_hour">
        <source></source>
        <translation>30分</translation>
    </message>
    <message id="tray.rest.hour">
        <source></source>
        <translation>1時間</translation>
    </message>
    <message id="tray.rest.morning">
        <source></source>
        <translation>明日の朝まで</translation>
    </message>
    <message id="tray.rest.end">
        <source></source>
        <translation>通知を再開する（{time}まで停止中）</translation>
    </message>
    <message id="tray.rest_hour">
        <source></source>
        <translation>1時間止める</translation>
    </message>
    <message id="tray.see">
        <source></source>
        <translation>見る</translation>
    </message>
    <message id="tray.list_mark">
        <source></source>
        <translation>・</translation>
    </message>
    <message id="tray.unanswered" numerus="yes">
        <source></source>
        <translation>
            <numerusform>未回答 %n件</numerusform>
        </translation>
    </message>
    <message id="tray.overdue" numerus="yes">
        <source></source>
        <translation>
            <numerusform>期限切れ %n件</numerusform>
        </translation>
    </message>
    <message id="tray.sign_in_needed">
        <source></source>
        <translation>サインインが必要です</translation>
    </message>
    <message id="tray.sign_in_needed.what">
        <source></source>
        <translation>qpostはトレイで待っています。開いてログインすると、お問い合わせを受け取ります。</translation>
    </message>
    <message id="tray.card.one">
        <source></source>
        <translation>{shop}に新しいお問い合わせ</translation>
    </message>
    <message id="tray.card.new_inquiry" numerus="yes">
        <source></source>
        <translation>
            <numerusform>新しいお問い合わせ %n件</numerusform>
        </translation>
    </message>
    <message id="tray.card.due_soon" numerus="yes">
        <source></source>
        <translation>
            <numerusform>期限まで30分: 未回答 %n件</numerusform>
        </translation>
    </message>
    <message id="tray.card.overdue" numerus="yes">
        <source></source>
        <translation>
            <numerusform>期限切れ: 未回答 %n件</numerusform>
        </translation>
    </message>
    <message id="tray.card.marketplace" numerus="yes">
        <source></source>
        <translation>
            <numerusform>Qoo10からのメッセージ %n件</numerusform>
        </translation>
    </message>
    <message id="tray.card.claim" numerus="yes">
        <source></source>
        <translation>
            <numerusform>キャンセル/返品/未受取 %n件</numerusform>
        </translation>
    </message>
    <message id="tray.card.send_failed" numerus="yes">
        <source></source>
        <translation>
            <numerusform>送信できませんでした: %n件</numerusform>
        </translation>
    </message>
    <message id="tray.card.kinds">
        <source></source>
        <translation>{line}（{kinds}）</translation>
    </message>
    <message id="tray.card.kind">
        <source></source>
        <translation>{kind}{count}</translation>
    </message>
    <message id="tray.closed">
        <source></source>
        <translation>qpostはトレイで動いています</translation>
    </message>
    <message id="tray.closed.what">
        <source></source>
        <translation>新しいお問い合わせをお知らせします。終了するときは、トレイのメニューの「終了」を選んでください。閉じるボタンの動きは設定で変えられます。</translation>
    </message>
    <message id="tray.covered">
        <source></source>
        <translation>画面を隠しています</translation>
    </message>
    <message id="tray.covered.what">
        <source></source>
        <translation>キーを押すかクリックすると、元の画面に戻ります。</translation>
    </message>
    <message id="tray.set.start">
        <source></source>
        <translation>起動時</translation>
    </message>
    <message id="tray.set.close">
        <source></source>
        <translation>閉じるボタン</translation>
    </message>
    <message id="tray.set.close.what">
        <source></source>
        <translation>トレイを選ぶと、閉じてもお問い合わせを受け取ります。</translation>
    </message>
    <message id="tray.set.close.no_tray">
        <source></source>
        <translation>このPCにはトレイがないため、閉じると終了します。</translation>
    </message>
    <message id="tray.set.cover">
        <source></source>
        <translation>離席時に画面を隠す</translation>
    </message>
    <message id="tray.set.cover.what">
        <source></source>
        <translation>操作がないとき、お客様の情報を隠します。パスワードは要りません。</translation>
    </message>
    <message id="tray.set.cover.never">
        <source></source>
        <translation>隠さない</translation>
    </message>
    <message id="tray.set.cover.after" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n分後</numerusform>
        </translation>
    </message>
    <message id="tray.set.notifications">
        <source></source>
        <translation>通知</translation>
    </message>
    <message id="tray.set.kinds">
        <source></source>
        <translation>種類</translation>
    </message>
    <message id="tray.set.kinds.what">
        <source></source>
        <translation>お知らせするものを選びます。</translation>
    </message>
    <message id="tray.set.hide">
        <source></source>
        <translation>内容を隠す</translation>
    </message>
    <message id="tray.set.hide.what">
        <source></source>
        <translation>お客様の文章を通知に表示しません。</translation>
    </message>
    <message id="tray.set.sound">
        <source></source>
        <translation>音</translation>
    </message>
    <message id="tray.set.sound.what">
        <source></source>
        <translation>通知のときに音を鳴らします。</translation>
    </message>
    <message id="tray.set.quiet">
        <source></source>
        <translation>静かな時間</translation>
    </message>
    <message id="tray.set.quiet.what">
        <source></source>
        <translation>この時間は通知しません。</translation>
    </message>
    <message id="tray.set.quiet.from">
        <source></source>
        <translation>静かな時間の始まり</translation>
    </message>
    <message id="tray.set.quiet.until">
        <source></source>
        <translation>静かな時間の終わり</translation>
    </message>
    <message id="tray.set.quiet.hour">
        <source></source>
        <translation>{hour}:00</translation>
    </message>
    <message id="tray.set.quiet.dash">
        <source></source>
        <translation>〜</translation>
    </message>
    <message id="tray.set.rest.what">
        <source></source>
        <translation>その間は通知しません。件数はトレイに表示されます。</translation>
    </message>
    <message id="tray.set.rest.none">
        <source></source>
        <translation>止めない</translation>
    </message>
    <message id="domain.close_button.quit">
        <source></source>
        <translation>終了</translation>
    </message>
    <message id="domain.close_button.tray">
        <source></source>
        <translation>トレイ</translation>
    </message>
    <message id="domain.topic.new_inquiry">
        <source></source>
        <translation>新しいお問い合わせ</translation>
    </message>
    <message id="domain.topic.due_soon">
        <source></source>
        <translation>期限まで30分</translation>
    </message>
    <message id="domain.topic.overdue">
        <source></source>
        <translation>期限切れ</translation>
    </message>
    <message id="domain.topic.marketplace">
        <source></source>
        <translation>Qoo10からのメッセージ</translation>
    </message>
    <message id="domain.topic.claim">
        <source></source>
        <translation>キャンセル/返品/未受取</translation>
    </message>
    <message id="domain.topic.send_failed">
        <source></source>
        <translation>送信できなかった返信</translation>
    </message>
</context>
</TS>
