<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name></name>
    <message id="sign_in.title">
        <source></source>
        <translation>qpost — ログイン</translation>
    </message>
    <message id="sign_in.tagline">
        <source></source>
        <translation>お問い合わせ・注文・要請をひとつの受信箱で</translation>
    </message>
    <message id="sign_in.location">
        <source></source>
        <translation>ログイン位置</translation>
    </message>
    <message id="sign_in.login">
        <source></source>
        <translation>IDまたはEメール</translation>
    </message>
    <message id="sign_in.login.missing">
        <source></source>
        <translation>IDまたはEメールを入力してください。</translation>
    </message>
    <message id="sign_in.password">
        <source></source>
        <translation>パスワード</translation>
    </message>
    <message id="sign_in.password.missing">
        <source></source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message id="sign_in.password.show">
        <source></source>
        <translation>パスワードを表示</translation>
    </message>
    <message id="sign_in.password.hide">
        <source></source>
        <translation>パスワードを隠す</translation>
    </message>
    <message id="sign_in.caps_lock">
        <source></source>
        <translation>Caps Lockがオンです</translation>
    </message>
    <message id="sign_in.full_width">
        <source></source>
        <translation>全角文字が含まれています</translation>
    </message>
    <message id="sign_in.language">
        <source></source>
        <translation>言語設定</translation>
    </message>
    <message id="sign_in.save">
        <source></source>
        <translation>ログイン情報保存</translation>
    </message>
    <message id="sign_in.save.note">
        <source></source>
        <translation>パスワードは保存せず、接続の鍵だけを安全に保管します。</translation>
    </message>
    <message id="sign_in.save.impossible">
        <source></source>
        <translation>この端末には資格情報ストアがないため保存できません。</translation>
    </message>
    <message id="sign_in.autostart.windows">
        <source></source>
        <translation>Windowsログイン時にQpostを起動する</translation>
    </message>
    <message id="sign_in.autostart">
        <source></source>
        <translation>ログイン時にQpostを起動する</translation>
    </message>
    <message id="sign_in.button">
        <source></source>
        <translation>ログイン</translation>
    </message>
    <message id="sign_in.busy">
        <source></source>
        <translation>ログインしています</translation>
    </message>
</context>
</TS>
