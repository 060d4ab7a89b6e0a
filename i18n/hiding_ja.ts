<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name></name>
    <message id="hiding.title">
        <source></source>
        <translation>商品ページでお問い合わせの非表示設定</translation>
    </message>
    <message id="hiding.notice">
        <source></source>
        <translation>(お問い合わせを非表示設定した場合、その理由をお客様にメールで発送します。)</translation>
    </message>
    <message id="hiding.reasons">
        <source></source>
        <translation>理由のひな形</translation>
    </message>
    <message id="hiding.required">
        <source></source>
        <translation>必須</translation>
    </message>
    <message id="hiding.subject">
        <source></source>
        <translation>タイトル</translation>
    </message>
    <message id="hiding.body">
        <source></source>
        <translation>内容</translation>
    </message>
    <message id="hiding.mail">
        <source></source>
        <translation>出店者メール</translation>
    </message>
    <message id="hiding.limit">
        <source></source>
        <translation>お問い合わせの制限</translation>
    </message>
    <message id="hiding.bar">
        <source></source>
        <translation>この商品に対する特定のお客様のお問い合わせを制限</translation>
    </message>
    <message id="hiding.bar.note">
        <source></source>
        <translation>{sender} はこの商品に質問できなくなります。</translation>
    </message>
    <message id="hiding.after">
        <source></source>
        <translation>変更後の商品ページ</translation>
    </message>
    <message id="hiding.now">
        <source></source>
        <translation>いまの表示</translation>
    </message>
    <message id="hiding.page">
        <source></source>
        <translation>商品ページ · お問い合わせ</translation>
    </message>
    <message id="hiding.hidden">
        <source></source>
        <translation>非公開のお問い合わせです</translation>
    </message>
    <message id="hiding.answered">
        <source></source>
        <translation>回答完了</translation>
    </message>
    <message id="hiding.waiting">
        <source></source>
        <translation>回答待ち</translation>
    </message>
    <message id="hiding.now.note">
        <source></source>
        <translation>質問と回答の全文を誰でも読めます。</translation>
    </message>
    <message id="hiding.for_good">
        <source></source>
        <translation>お問い合わせは削除されません。ショップからは引き続き見られます。元に戻す方法は用意されていません。</translation>
    </message>
    <message id="hiding.close">
        <source></source>
        <translation>閉じる</translation>
    </message>
    <message id="hiding.do">
        <source></source>
        <translation>メール発送 &amp; 商品ページでお問い合わせを非表示設定</translation>
    </message>
    <message id="hiding.undo" numerus="yes">
        <source></source>
        <translation>
            <numerusform>送信は%n秒間取り消せます</numerusform>
        </translation>
    </message>
    <message id="hiding.no_undo">
        <source></source>
        <translation>すぐに送信します</translation>
    </message>
    <message id="hiding.missing">
        <source></source>
        <translation>タイトルと内容を入力してください</translation>
    </message>
    <message id="hiding.too_long">
        <source></source>
        <translation>内容は1000文字までです</translation>
    </message>
    <message id="hiding.first">
        <source></source>
        <translation>先に回答してから非表示にすることをおすすめします。</translation>
    </message>
    <message id="hiding.first.do">
        <source></source>
        <translation>先に回答する</translation>
    </message>
    <message id="hiding.reason.personal">
        <source></source>
        <translation>お客様の個人情報露出のため</translation>
    </message>
    <message id="hiding.reason.personal.text">
        <source></source>
        <translation>お客様の個人情報露出のため非表示とさせていただきます。</translation>
    </message>
    <message id="hiding.reason.wrong">
        <source></source>
        <translation>誤った商品情報をご案内したため</translation>
    </message>
    <message id="hiding.reason.wrong.text">
        <source></source>
        <translation>誤った商品情報をご案内しておりましたため、非表示とさせていただきます。ご迷惑をおかけし申し訳ございません。</translation>
    </message>
    <message id="hiding.reason.others">
        <source></source>
        <translation>第三者に公開すべきでない内容のため</translation>
    </message>
    <message id="hiding.reason.others.text">
        <source></source>
        <translation>第三者に公開すべきでない内容が含まれているため、非表示とさせていただきます。</translation>
    </message>
    <message id="hiding.preset">
        <source></source>
        <translation>非表示</translation>
    </message>
    <message id="hiding.soon">
        <source></source>
        <translation>非表示にします…</translation>
    </message>
    <message id="hiding.state.waiting">
        <source></source>
        <translation>接続でき次第、理由のメールを送り、商品ページで非表示にします。</translation>
    </message>
    <message id="hiding.state.sending">
        <source></source>
        <translation>理由のメールを送り、商品ページで非表示にしています…</translation>
    </message>
    <message id="hiding.state.unverified">
        <source></source>
        <translation>非表示にできたかどうかを確認しています。</translation>
    </message>
    <message id="hiding.state.done">
        <source></source>
        <translation>表示遮断に成功しました</translation>
    </message>
    <message id="hiding.state.refused">
        <source></source>
        <translation>非表示にできませんでした。{reason}</translation>
    </message>
    <message id="hiding.open_again">
        <source></source>
        <translation>内容を開く</translation>
    </message>
    <message id="hiding.drop">
        <source></source>
        <translation>取り消す</translation>
    </message>
    <message id="hiding.not_kept">
        <source></source>
        <translation>この端末に保存できませんでした。入力内容は残っています。{reason}</translation>
    </message>
    <message id="hiding.tag">
        <source></source>
        <translation>非公開（商品ページで非表示）</translation>
    </message>
    <message id="hiding.chip">
        <source></source>
        <translation>非表示待ち</translation>
    </message>
    <message id="hiding.mark.soon">
        <source></source>
        <translation>商品ページで非表示にします…</translation>
    </message>
    <message id="hiding.mark.done">
        <source></source>
        <translation>{time} 商品ページで非表示にしました</translation>
    </message>
    <message id="hiding.look">
        <source></source>
        <translation>公開される文面を確認</translation>
    </message>
    <message id="hiding.look.title">
        <source></source>
        <translation>商品ページでの見え方</translation>
    </message>
    <message id="hiding.look.close">
        <source></source>
        <translation>履歴に戻る</translation>
    </message>
    <message id="hiding.look.note">
        <source></source>
        <translation>この回答を送信すると、商品ページに次のように表示されます。</translation>
    </message>
    <message id="hiding.look.hiding">
        <source></source>
        <translation>非表示の設定が済むと、この内容は見えなくなります。</translation>
    </message>
    <message id="hiding.look.typed">
        <source></source>
        <translation>この回答（送信前）</translation>
    </message>
    <message id="hiding.look.empty">
        <source></source>
        <translation>（まだ書かれていません）</translation>
    </message>
    <message id="hiding.look.again">
        <source></source>
        <translation>追加の質問</translation>
    </message>
</context>
</TS>
