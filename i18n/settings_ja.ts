<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name></name>
    <message id="settings.general">
        <source></source>
        <translation>一般</translation>
    </message>
    <message id="settings.sending">
        <source></source>
        <translation>送信</translation>
    </message>
    <message id="settings.language">
        <source></source>
        <translation>言語設定</translation>
    </message>
    <message id="settings.language.what">
        <source></source>
        <translation>画面の言葉です。お客様の文章は変わりません。</translation>
    </message>
    <message id="settings.appearance">
        <source></source>
        <translation>テーマ</translation>
    </message>
    <message id="settings.appearance.what">
        <source></source>
        <translation>画面の明るさです。</translation>
    </message>
    <message id="settings.density">
        <source></source>
        <translation>密度</translation>
    </message>
    <message id="settings.density.what">
        <source></source>
        <translation>お問い合わせの一覧の1行の高さです。</translation>
    </message>
    <message id="settings.mail_copy">
        <source></source>
        <translation>メール</translation>
    </message>
    <message id="settings.mail_copy.what">
        <source></source>
        <translation>追加送信をはじめからオンにします。</translation>
    </message>
    <message id="settings.after_send">
        <source></source>
        <translation>送信したら</translation>
    </message>
    <message id="settings.on">
        <source></source>
        <translation>オン</translation>
    </message>
    <message id="settings.off">
        <source></source>
        <translation>オフ</translation>
    </message>
    <message id="settings.at_once">
        <source></source>
        <translation>変更はすぐに反映されます</translation>
    </message>
    <message id="settings.undo">
        <source></source>
        <translation>送信の取り消し</translation>
    </message>
    <message id="settings.undo.what">
        <source></source>
        <translation>送信してから実際に送るまで待つ時間です。その間は元に戻せます。</translation>
    </message>
    <message id="settings.undo.seconds" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message id="settings.undo.none">
        <source></source>
        <translation>0秒（すぐに送る）</translation>
    </message>
</context>
</TS>
