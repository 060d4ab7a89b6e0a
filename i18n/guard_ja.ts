<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name></name>
    <message id="guard.title.public" numerus="yes">
        <source></source>
        <translation>
            <numerusform>個人情報のようです（%nか所）— 公開の回答では送信できません</numerusform>
        </translation>
    </message>
    <message id="guard.title.foreign" numerus="yes">
        <source></source>
        <translation>
            <numerusform>ほかのお客様の情報のようです（%nか所）— 送信できません</numerusform>
        </translation>
    </message>
    <message id="guard.hint" numerus="yes">
        <source></source>
        <translation>
            <numerusform>個人情報のようです（%nか所）。この回答はお客様とショップだけが見られます。</numerusform>
        </translation>
    </message>
    <message id="guard.more" numerus="yes">
        <source></source>
        <translation>
            <numerusform>ほか%nか所</numerusform>
        </translation>
    </message>
    <message id="guard.mask">
        <source></source>
        <translation>伏せる</translation>
    </message>
    <message id="guard.remove">
        <source></source>
        <translation>削除</translation>
    </message>
    <message id="guard.keep">
        <source></source>
        <translation>確認して残す</translation>
    </message>
    <message id="guard.here">
        <source></source>
        <translation>この端末の中だけで確認しています。</translation>
    </message>
    <message id="guard.receiver">
        <source></source>
        <translation>受取人名</translation>
    </message>
    <message id="guard.same_receiver">
        <source></source>
        <translation>この注文の受取人と一致</translation>
    </message>
    <message id="guard.same_customer">
        <source></source>
        <translation>このお客様の受取人と一致</translation>
    </message>
    <message id="guard.same">
        <source></source>
        <translation>{text}（{whose}）</translation>
    </message>
    <message id="guard.reason.personal">
        <source></source>
        <translation>個人情報を確認してください</translation>
    </message>
    <message id="guard.reason.foreign">
        <source></source>
        <translation>他のお客様の情報です</translation>
    </message>
    <message id="domain.personal_kind.name">
        <source></source>
        <translation>氏名</translation>
    </message>
    <message id="domain.personal_kind.phone">
        <source></source>
        <translation>電話番号</translation>
    </message>
    <message id="domain.personal_kind.email">
        <source></source>
        <translation>メールアドレス</translation>
    </message>
    <message id="domain.personal_kind.postcode">
        <source></source>
        <translation>郵便番号</translation>
    </message>
    <message id="domain.personal_kind.address">
        <source></source>
        <translation>住所</translation>
    </message>
    <message id="domain.personal_kind.card">
        <source></source>
        <translation>カード番号</translation>
    </message>
    <message id="domain.personal_kind.bank">
        <source></source>
        <translation>口座番号</translation>
    </message>
    <message id="domain.personal_kind.national_id">
        <source></source>
        <translation>個人番号</translation>
    </message>
    <message id="domain.personal_kind.login">
        <source></source>
        <translation>ID</translation>
    </message>
    <message id="domain.personal_kind.password">
        <source></source>
        <translation>パスワード</translation>
    </message>
    <message id="domain.personal_kind.order_no">
        <source></source>
        <translation>注文番号</translation>
    </message>
    <message id="domain.personal_kind.tracking_no">
        <source></source>
        <translation>送り状番号</translation>
    </message>
    <message id="domain.origin.pattern">
        <source></source>
        <translation>書き方から</translation>
    </message>
    <message id="domain.origin.this_order">
        <source></source>
        <translation>この注文と一致</translation>
    </message>
    <message id="domain.origin.this_customer">
        <source></source>
        <translation>このお客様の注文と一致</translation>
    </message>
    <message id="domain.origin.other_order">
        <source></source>
        <translation>ほかのお客様の注文</translation>
    </message>
    <message id="domain.personal_kind.term">
        <source></source>
        <translation>用語</translation>
    </message>
</context>
</TS>
