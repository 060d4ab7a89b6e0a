<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name></name>
    <message id="canned.pause">
        <source></source>
        <translation>、</translation>
    </message>
    <message id="canned.dot">
        <source></source>
        <translation> · </translation>
    </message>
    <message id="canned.folder">
        <source></source>
        <translation>{name}、{number}件、{shown}</translation>
    </message>
    <message id="canned.folder.shown">
        <source></source>
        <translation>{name} ({number})</translation>
    </message>
    <message id="canned.folder.none">
        <source></source>
        <translation>フォルダなし</translation>
    </message>
    <message id="canned.folder.open">
        <source></source>
        <translation>開いています</translation>
    </message>
    <message id="canned.folder.folded">
        <source></source>
        <translation>閉じています</translation>
    </message>
    <message id="canned.public_safe">
        <source></source>
        <translation>公開可</translation>
    </message>
    <message id="canned.private_only">
        <source></source>
        <translation>非公開のみ</translation>
    </message>
    <message id="canned.uses" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n回</numerusform>
        </translation>
    </message>
    <message id="canned.pinned">
        <source></source>
        <translation>ピン留め</translation>
    </message>
    <message id="canned.standing.unsaved">
        <source></source>
        <translation>未保存</translation>
    </message>
    <message id="canned.standing.waiting">
        <source></source>
        <translation>送信待ち</translation>
    </message>
    <message id="canned.standing.refused">
        <source></source>
        <translation>要確認</translation>
    </message>
    <message id="canned.unresolved">
        <source></source>
        <translation>{variable} に入る内容がありません。書き換えると送信できます。</translation>
    </message>
    <message id="canned.unresolved.unknown">
        <source></source>
        <translation>{variable} は差し込みの名前にありません。書き換えるか、このまま残すかを選んでください。</translation>
    </message>
    <message id="canned.unresolved.next">
        <source></source>
        <translation>次の差し込みへ</translation>
    </message>
    <message id="canned.unresolved.keep">
        <source></source>
        <translation>このまま残す</translation>
    </message>
    <message id="canned.personal">
        <source></source>
        <translation>{variable} を含むため公開の回答では使えません</translation>
    </message>
    <message id="canned.not_public_safe">
        <source></source>
        <translation>「非公開のみ」のため公開の回答では使えません</translation>
    </message>
    <message id="canned.picker.none">
        <source></source>
        <translation>当てはまるものはありません</translation>
    </message>
    <message id="canned.picker.keys">
        <source></source>
        <translation>↑↓ で選び、Enter で入れます。Esc で閉じます。</translation>
    </message>
    <message id="canned.search">
        <source></source>
        <translation>よく使う返事を検索</translation>
    </message>
    <message id="canned.search.hint">
        <source></source>
        <translation>名前・略語・本文</translation>
    </message>
    <message id="canned.manage">
        <source></source>
        <translation>管理</translation>
    </message>
</context>
</TS>
