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
    <message id="settings.reset">
        <source></source>
        <translation>初期値に戻す</translation>
    </message>
    <message id="settings.reset.done">
        <source></source>
        <translation>{section}を初期値に戻しました。</translation>
    </message>
    <message id="settings.search">
        <source></source>
        <translation>設定を検索</translation>
    </message>
    <message id="settings.search.nothing">
        <source></source>
        <translation>見つかりませんでした。</translation>
    </message>
    <message id="settings.text_size">
        <source></source>
        <translation>文字サイズ</translation>
    </message>
    <message id="settings.text_size.what">
        <source></source>
        <translation>すべての画面の文字と行の高さです。</translation>
    </message>
    <message id="settings.text_size.percent">
        <source></source>
        <translation>{percent} %</translation>
    </message>
    <message id="settings.send_key">
        <source></source>
        <translation>送信キー</translation>
    </message>
    <message id="settings.send_key.what">
        <source></source>
        <translation>変換中のEnterでは、どちらでも送信しません。</translation>
    </message>
    <message id="settings.status">
        <source></source>
        <translation>処理状態</translation>
    </message>
    <message id="settings.status.what">
        <source></source>
        <translation>返信のたびに処理完了から始まります。前回の選択は覚えません。</translation>
    </message>
    <message id="settings.photos">
        <source></source>
        <translation>写真の位置情報を消す</translation>
    </message>
    <message id="settings.photos.what">
        <source></source>
        <translation>添付の前に必ず消します。</translation>
    </message>
    <message id="settings.always_on">
        <source></source>
        <translation>つねにオン</translation>
    </message>
    <message id="settings.guard">
        <source></source>
        <translation>個人情報ガード</translation>
    </message>
    <message id="settings.guard.public">
        <source></source>
        <translation>公開される回答</translation>
    </message>
    <message id="settings.guard.public.what">
        <source></source>
        <translation>個人情報らしい言葉があるときの動きです。止めても、確認して残せます。</translation>
    </message>
    <message id="settings.guard.foreign">
        <source></source>
        <translation>ほかのお客様の情報</translation>
    </message>
    <message id="settings.guard.foreign.what">
        <source></source>
        <translation>ほかの注文の番号や名前は、公開でも非公開でも止めます。</translation>
    </message>
    <message id="settings.guard.foreign.always">
        <source></source>
        <translation>つねに止める</translation>
    </message>
    <message id="settings.terms">
        <source></source>
        <translation>用語</translation>
    </message>
    <message id="settings.terms.what">
        <source></source>
        <translation>回答に入れたくない言葉です。見つけると個人情報と同じように知らせます。</translation>
    </message>
    <message id="settings.terms.hint">
        <source></source>
        <translation>例：LINE</translation>
    </message>
    <message id="settings.terms.add">
        <source></source>
        <translation>追加</translation>
    </message>
    <message id="settings.terms.remove">
        <source></source>
        <translation>「{term}」を削除</translation>
    </message>
    <message id="settings.terms.twice">
        <source></source>
        <translation>もう登録されています。</translation>
    </message>
    <message id="settings.terms.many" numerus="yes">
        <source></source>
        <translation>
            <numerusform>登録できるのは%n件までです。</numerusform>
        </translation>
    </message>
    <message id="settings.keys">
        <source></source>
        <translation>ショートカット</translation>
    </message>
    <message id="settings.keys.single">
        <source></source>
        <translation>1文字キー</translation>
    </message>
    <message id="settings.keys.single.what">
        <source></source>
        <translation>一覧で、文字や数字だけを押したときの操作です。</translation>
    </message>
    <message id="settings.access">
        <source></source>
        <translation>アクセシビリティ</translation>
    </message>
    <message id="settings.spoken">
        <source></source>
        <translation>読み上げの量</translation>
    </message>
    <message id="settings.spoken.what">
        <source></source>
        <translation>画面読み上げソフトに知らせる内容です。</translation>
    </message>
    <message id="settings.toast">
        <source></source>
        <translation>お知らせの表示時間</translation>
    </message>
    <message id="settings.toast.what">
        <source></source>
        <translation>画面の下に出るお知らせです。</translation>
    </message>
    <message id="settings.toast.until_closed">
        <source></source>
        <translation>閉じるまで</translation>
    </message>
    <message id="settings.motion">
        <source></source>
        <translation>動き</translation>
    </message>
    <message id="settings.motion.what">
        <source></source>
        <translation>画面は動いたり点滅したりしません。</translation>
    </message>
    <message id="settings.motion.none">
        <source></source>
        <translation>なし</translation>
    </message>
    <message id="settings.data">
        <source></source>
        <translation>データ</translation>
    </message>
    <message id="settings.file_days">
        <source></source>
        <translation>開いたファイルの保存期間</translation>
    </message>
    <message id="settings.file_days.what">
        <source></source>
        <translation>最後に開いてから控えを残す日数です。必要なときはまた受け取ります。</translation>
    </message>
    <message id="settings.file_days.days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message id="settings.file_days.room">
        <source></source>
        <translation>容量まで</translation>
    </message>
    <message id="settings.export">
        <source></source>
        <translation>書き出し</translation>
    </message>
    <message id="settings.export.what">
        <source></source>
        <translation>お問い合わせの一覧をCSVにします。本文は含みません。</translation>
    </message>
    <message id="settings.export.button">
        <source></source>
        <translation>書き出し…</translation>
    </message>
    <message id="settings.export.done" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n件を {file} に書き出しました。</numerusform>
        </translation>
    </message>
    <message id="settings.export.failed">
        <source></source>
        <translation>{file} に書き出せませんでした。別の場所を選んでください。</translation>
    </message>
    <message id="settings.export.received">
        <source></source>
        <translation>受信日時</translation>
    </message>
    <message id="settings.export.source">
        <source></source>
        <translation>種別</translation>
    </message>
    <message id="settings.export.sender">
        <source></source>
        <translation>送信人</translation>
    </message>
    <message id="settings.export.category">
        <source></source>
        <translation>カテゴリ</translation>
    </message>
    <message id="settings.export.title">
        <source></source>
        <translation>タイトル</translation>
    </message>
    <message id="settings.export.product_code">
        <source></source>
        <translation>商品コード</translation>
    </message>
    <message id="settings.export.product">
        <source></source>
        <translation>商品名</translation>
    </message>
    <message id="settings.export.order_no">
        <source></source>
        <translation>注文番号</translation>
    </message>
    <message id="settings.export.country">
        <source></source>
        <translation>国名</translation>
    </message>
    <message id="settings.erase">
        <source></source>
        <translation>消去</translation>
    </message>
    <message id="settings.erase.what">
        <source></source>
        <translation>このPCの控えを消して、読み直します。下書きと送信箱は残ります。</translation>
    </message>
    <message id="settings.erase.button">
        <source></source>
        <translation>控えを消して読み直す</translation>
    </message>
    <message id="settings.erase.done">
        <source></source>
        <translation>控えを消して読み直しています。</translation>
    </message>
    <message id="settings.account">
        <source></source>
        <translation>アカウント</translation>
    </message>
    <message id="settings.login">
        <source></source>
        <translation>IDまたはEメール</translation>
    </message>
    <message id="settings.server">
        <source></source>
        <translation>接続先</translation>
    </message>
    <message id="settings.shop">
        <source></source>
        <translation>販売店名</translation>
    </message>
    <message id="settings.straight">
        <source></source>
        <translation>次回からこのショップを開く</translation>
    </message>
    <message id="settings.straight.what">
        <source></source>
        <translation>オフにすると、ログインのあとで販売店を選びます。</translation>
    </message>
    <message id="settings.saved">
        <source></source>
        <translation>ログイン情報保存</translation>
    </message>
    <message id="settings.saved.what">
        <source></source>
        <translation>ログアウトすると、保存した情報とこのPCの控えを消します。</translation>
    </message>
    <message id="settings.saved.yes">
        <source></source>
        <translation>保存しています</translation>
    </message>
    <message id="settings.saved.no">
        <source></source>
        <translation>保存していません</translation>
    </message>
    <message id="settings.sign_out">
        <source></source>
        <translation>ログアウト</translation>
    </message>
    <message id="settings.sign_out.what">
        <source></source>
        <translation>送信待ちがあるときは、先にお知らせします。</translation>
    </message>
    <message id="settings.quit">
        <source></source>
        <translation>終了</translation>
    </message>
    <message id="settings.quit.what">
        <source></source>
        <translation>トレイからも終了します。通知は届かなくなります。</translation>
    </message>
    <message id="settings.record">
        <source></source>
        <translation>送信の記録</translation>
    </message>
    <message id="settings.record.what">
        <source></source>
        <translation>このPCから送ったものの日時・操作・番号・結果をCSVにします。文章は含みません。</translation>
    </message>
    <message id="settings.record.button">
        <source></source>
        <translation>記録を書き出す…</translation>
    </message>
    <message id="settings.record.done" numerus="yes">
        <source></source>
        <translation>
            <numerusform>記録%n件を {file} に書き出しました。</numerusform>
        </translation>
    </message>
    <message id="settings.record.begun">
        <source></source>
        <translation>日時（このPCの時計）</translation>
    </message>
    <message id="settings.record.deed">
        <source></source>
        <translation>操作</translation>
    </message>
    <message id="settings.record.inquiry">
        <source></source>
        <translation>お問い合わせ番号</translation>
    </message>
    <message id="settings.record.result">
        <source></source>
        <translation>結果</translation>
    </message>
    <message id="settings.record.reason">
        <source></source>
        <translation>理由</translation>
    </message>
    <message id="settings.record.ended">
        <source></source>
        <translation>結果の日時</translation>
    </message>
    <message id="settings.record.who">
        <source></source>
        <translation>担当者名</translation>
    </message>
    <message id="settings.record.login">
        <source></source>
        <translation>ID</translation>
    </message>
    <message id="settings.record.steps">
        <source></source>
        <translation>経過</translation>
    </message>
    <message id="settings.record.key">
        <source></source>
        <translation>記録番号</translation>
    </message>
</context>
</TS>
