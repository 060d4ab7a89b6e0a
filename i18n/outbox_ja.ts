<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name></name>
    <message id="outbox.title">
        <source></source>
        <translation>送信箱</translation>
    </message>
    <message id="outbox.pause">
        <source></source>
        <translation>、</translation>
    </message>
    <message id="outbox.empty">
        <source></source>
        <translation>送信待ちはありません</translation>
    </message>
    <message id="outbox.settled" numerus="yes">
        <source></source>
        <translation>
            <numerusform>送信済み（24時間）　%n件</numerusform>
        </translation>
    </message>
    <message id="outbox.summary">
        <source></source>
        <translation>{state} {number}</translation>
    </message>
    <message id="outbox.check">
        <source></source>
        <translation>要確認</translation>
    </message>
    <message id="outbox.reply">
        <source></source>
        <translation>回答</translation>
    </message>
    <message id="outbox.mark_read">
        <source></source>
        <translation>既読</translation>
    </message>
    <message id="outbox.hide">
        <source></source>
        <translation>非公開</translation>
    </message>
    <message id="outbox.public">
        <source></source>
        <translation>公開</translation>
    </message>
    <message id="outbox.private">
        <source></source>
        <translation>非公開</translation>
    </message>
    <message id="outbox.written">
        <source></source>
        <translation>{time} に送信</translation>
    </message>
    <message id="outbox.with_mail">
        <source></source>
        <translation>メールも送る</translation>
    </message>
    <message id="outbox.when_connected">
        <source></source>
        <translation>接続したら送ります</translation>
    </message>
    <message id="outbox.next_try" numerus="yes">
        <source></source>
        <translation>
            <numerusform>{time} に自動で再試行します（%n回失敗）</numerusform>
        </translation>
    </message>
    <message id="outbox.copy">
        <source></source>
        <translation>本文をコピー</translation>
    </message>
    <message id="outbox.retry">
        <source></source>
        <translation>再試行</translation>
    </message>
    <message id="outbox.now">
        <source></source>
        <translation>今すぐ送る</translation>
    </message>
    <message id="outbox.open">
        <source></source>
        <translation>会話を開く</translation>
    </message>
    <message id="outbox.undo">
        <source></source>
        <translation>元に戻す</translation>
    </message>
    <message id="outbox.held.left" numerus="yes">
        <source></source>
        <translation>
            <numerusform>取り消せます %n秒</numerusform>
        </translation>
    </message>
    <message id="outbox.edit">
        <source></source>
        <translation>編集</translation>
    </message>
    <message id="outbox.cancel">
        <source></source>
        <translation>取り消す</translation>
    </message>
    <message id="outbox.cancel.sure">
        <source></source>
        <translation>本文を破棄して取り消す</translation>
    </message>
    <message id="outbox.insist">
        <source></source>
        <translation>それでも送る</translation>
    </message>
    <message id="outbox.look">
        <source></source>
        <translation>内容を見る</translation>
    </message>
    <message id="outbox.no_undo">
        <source></source>
        <translation>取り消せません</translation>
    </message>
    <message id="outbox.check_again">
        <source></source>
        <translation>{time} に再確認</translation>
    </message>
    <message id="outbox.checking">
        <source></source>
        <translation>サーバーに届いたか確認しています。二重には送りません。</translation>
    </message>
    <message id="outbox.behind">
        <source></source>
        <translation>前の1件のあとに送ります</translation>
    </message>
    <message id="outbox.soon">
        <source></source>
        <translation>まもなく送ります</translation>
    </message>
    <message id="outbox.when_signed_in">
        <source></source>
        <translation>再ログインしたら送ります</translation>
    </message>
    <message id="outbox.moved">
        <source></source>
        <translation>会話が更新されました。内容を見てから送ってください。</translation>
    </message>
</context>
</TS>
