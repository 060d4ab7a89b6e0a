<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name></name>
    <message id="palette.hint">
        <source></source>
        <translation>操作・注文番号・お問い合わせ・設定</translation>
    </message>
    <message id="palette.list">
        <source></source>
        <translation>見つかったもの</translation>
    </message>
    <message id="palette.escape">
        <source></source>
        <translation>Esc 閉じる</translation>
    </message>
    <message id="palette.foot">
        <source></source>
        <translation>↑↓ 選ぶ　Enter 実行</translation>
    </message>
    <message id="palette.nothing">
        <source></source>
        <translation>見つかりませんでした。</translation>
    </message>
    <message id="palette.group.numbers">
        <source></source>
        <translation>注文・カート・商品コード</translation>
    </message>
    <message id="palette.group.actions">
        <source></source>
        <translation>操作</translation>
    </message>
    <message id="palette.group.inquiries">
        <source></source>
        <translation>お問い合わせ</translation>
    </message>
    <message id="palette.group.canned">
        <source></source>
        <translation>よく使う返事</translation>
    </message>
    <message id="palette.group.settings">
        <source></source>
        <translation>設定</translation>
    </message>
    <message id="palette.order">
        <source></source>
        <translation>注文 {number}</translation>
    </message>
    <message id="palette.order.inquiries">
        <source></source>
        <translation>この注文のお問い合わせ</translation>
    </message>
    <message id="palette.canned.public">
        <source></source>
        <translation>公開できます</translation>
    </message>
    <message id="palette.canned.private">
        <source></source>
        <translation>非公開のみ</translation>
    </message>
</context>
</TS>
