<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name></name>
    <message id="shops.title">
        <source></source>
        <translation>販売店を選択 — qpost</translation>
    </message>
    <message id="shops.name">
        <source></source>
        <translation>販売店名</translation>
    </message>
    <message id="shops.sentence">
        <source></source>
        <translation>{login} でログインしました。使う販売店を選んでください。</translation>
    </message>
    <message id="shops.unanswered">
        <source></source>
        <translation>未回答 {count}</translation>
    </message>
    <message id="shops.unanswered.none">
        <source></source>
        <translation>未回答 なし</translation>
    </message>
    <message id="shops.delayed">
        <source></source>
        <translation>遅延 {count}</translation>
    </message>
    <message id="shops.members" numerus="yes">
        <source></source>
        <translation>
            <numerusform>担当 %n人</numerusform>
        </translation>
    </message>
    <message id="shops.last_used">
        <source></source>
        <translation>{members} · 最後に使用 {when}</translation>
    </message>
    <message id="shops.today">
        <source></source>
        <translation>きょう {clock}</translation>
    </message>
    <message id="shops.keep">
        <source></source>
        <translation>次回からこのショップを開く</translation>
    </message>
    <message id="shops.sign_out">
        <source></source>
        <translation>ログアウト</translation>
    </message>
    <message id="shops.done">
        <source></source>
        <translation>選択完了</translation>
    </message>
    <message id="shops.unsaved">
        <source></source>
        <translation>このPCの資格情報ストアが使えないため、ログイン情報は保存していません。下書きと送信待ちは、qpostを終了すると消えます。</translation>
    </message>
</context>
</TS>
