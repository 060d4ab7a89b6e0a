<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name></name>
    <message id="app.yen">
        <source></source>
        <translation>{amount}円</translation>
    </message>
    <message id="app.count" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message id="app.format.day">
        <source></source>
        <translation>yyyy年M月d日(ddd)</translation>
    </message>
    <message id="app.format.short_day">
        <source></source>
        <translation>M/d</translation>
    </message>
    <message id="app.ago.now">
        <source></source>
        <translation>たった今</translation>
    </message>
    <message id="app.ago.minutes" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n分前</numerusform>
        </translation>
    </message>
    <message id="app.ago.hours" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n時間前</numerusform>
        </translation>
    </message>
    <message id="app.ago.days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n日前</numerusform>
        </translation>
    </message>
    <message id="app.overdue.minutes" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n分超過</numerusform>
        </translation>
    </message>
    <message id="app.overdue.hours" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n時間超過</numerusform>
        </translation>
    </message>
    <message id="app.overdue.days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n日超過</numerusform>
        </translation>
    </message>
    <message id="app.remaining.clock">
        <source></source>
        <translation>残り {clock}</translation>
    </message>
    <message id="app.remaining.days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>残り %n日</numerusform>
        </translation>
    </message>
    <message id="app.title">
        <source></source>
        <translation>● {shop}（未回答 {unanswered}）— qpost</translation>
    </message>
    <message id="app.title.none">
        <source></source>
        <translation>{shop} — qpost</translation>
    </message>
    <message id="app.nav">
        <source></source>
        <translation>メインメニュー</translation>
    </message>
    <message id="app.nav.here">
        <source></source>
        <translation>表示中</translation>
    </message>
    <message id="app.nav.todo">
        <source></source>
        <translation>To do list</translation>
    </message>
    <message id="app.nav.inbox">
        <source></source>
        <translation>お問合せ &amp; メッセージ</translation>
    </message>
    <message id="app.nav.customer">
        <source></source>
        <translation>顧客からの質問</translation>
    </message>
    <message id="app.nav.marketplace">
        <source></source>
        <translation>Qoo10からのメッセージ</translation>
    </message>
    <message id="app.nav.own">
        <source></source>
        <translation>Qoo10お問い合わせ履歴</translation>
    </message>
    <message id="app.nav.orders">
        <source></source>
        <translation>配送管理</translation>
    </message>
    <message id="app.nav.claims">
        <source></source>
        <translation>キャンセル/返品/未受取</translation>
    </message>
    <message id="app.nav.outbox">
        <source></source>
        <translation>送信箱</translation>
    </message>
    <message id="app.nav.settings">
        <source></source>
        <translation>設定</translation>
    </message>
    <message id="app.nav.failed" numerus="yes">
        <source></source>
        <translation>
            <numerusform>失敗 %n件</numerusform>
        </translation>
    </message>
    <message id="app.shop.switch">
        <source></source>
        <translation>販売店を切り替える</translation>
    </message>
    <message id="app.synced">
        <source></source>
        <translation>{clock} 更新</translation>
    </message>
    <message id="app.synced.never">
        <source></source>
        <translation>まだ更新していません</translation>
    </message>
    <message id="app.refresh">
        <source></source>
        <translation>更新</translation>
    </message>
    <message id="app.loading">
        <source></source>
        <translation>読み込んでいます</translation>
    </message>
    <message id="app.banner.loading" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n件を読み込みました。残りを読み込んでいます。</numerusform>
        </translation>
    </message>
    <message id="app.banner.offline">
        <source></source>
        <translation>オフライン</translation>
    </message>
    <message id="app.banner.offline.since">
        <source></source>
        <translation>最終同期 {clock}。返信は送信箱に保存され、接続後に送信されます。</translation>
    </message>
    <message id="app.banner.offline.never">
        <source></source>
        <translation>まだ同期していません。返信は送信箱に保存され、接続後に送信されます。</translation>
    </message>
    <message id="app.banner.offline.retry">
        <source></source>
        <translation>今すぐ再接続</translation>
    </message>
    <message id="app.banner.sign_in">
        <source></source>
        <translation>ログインが必要です</translation>
    </message>
    <message id="app.banner.sign_in.text">
        <source></source>
        <translation>ログインの有効期限が切れました。書いた文章と送信箱はそのままです。</translation>
    </message>
    <message id="app.banner.sign_in.action">
        <source></source>
        <translation>再ログイン</translation>
    </message>
    <message id="app.page">
        <source></source>
        <translation>画面</translation>
    </message>
    <message id="app.toast.dismiss">
        <source></source>
        <translation>閉じる</translation>
    </message>
    <message id="app.sign_out">
        <source></source>
        <translation>ログアウト</translation>
    </message>
    <message id="app.key.refresh">
        <source></source>
        <translation>更新</translation>
    </message>
    <message id="app.key.next_pane">
        <source></source>
        <translation>次の枠へ</translation>
    </message>
    <message id="app.key.previous_pane">
        <source></source>
        <translation>前の枠へ</translation>
    </message>
    <message id="app.key.find">
        <source></source>
        <translation>検索</translation>
    </message>
    <message id="app.key.switch_shop">
        <source></source>
        <translation>販売店を切り替える</translation>
    </message>
    <message id="app.key.close">
        <source></source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message id="app.key.quit">
        <source></source>
        <translation>終了</translation>
    </message>
    <message id="app.second_start">
        <source></source>
        <translation>qpostはすでに起動しています。開いている画面を前に出しました。</translation>
    </message>
    <message id="app.second_start.silent">
        <source></source>
        <translation>qpostはすでに起動していますが、応答がありません。しばらく待つか、そのqpostを終了してからもう一度お試しください。</translation>
    </message>
    <message id="app.undo.too_late">
        <source></source>
        <translation>もう送信が始まっているため、元に戻せません</translation>
    </message>
    <message id="app.undo.counting" numerus="yes">
        <source></source>
        <translation>
            <numerusform>送信します（%n秒）</numerusform>
        </translation>
    </message>
    <message id="app.undo.soon">
        <source></source>
        <translation>まもなく送信します</translation>
    </message>
    <message id="app.undo.gone">
        <source></source>
        <translation>送信を始めました</translation>
    </message>
    <message id="app.undo">
        <source></source>
        <translation>元に戻す</translation>
    </message>
    <message id="app.undo.now">
        <source></source>
        <translation>今すぐ送る</translation>
    </message>
    <message id="app.key.undo">
        <source></source>
        <translation>送信取り消し</translation>
    </message>
    <message id="app.leaving" numerus="yes">
        <source></source>
        <translation>
            <numerusform>送信待ち%n件があります</numerusform>
        </translation>
    </message>
    <message id="app.leaving.wait">
        <source></source>
        <translation>送信を待つ</translation>
    </message>
    <message id="app.leaving.quit">
        <source></source>
        <translation>このまま終了</translation>
    </message>
    <message id="app.leaving.sign_out">
        <source></source>
        <translation>このままログアウト</translation>
    </message>
    <message id="app.leaving.quit.kept">
        <source></source>
        <translation>終了しても送信箱に残り、次にqpostを起動したときに送信します。</translation>
    </message>
    <message id="app.leaving.quit.lost">
        <source></source>
        <translation>ログイン情報を保存していないため、終了すると送信されず、本文も消えます。</translation>
    </message>
    <message id="app.leaving.sign_out.kept">
        <source></source>
        <translation>ログアウトしても送信箱に残り、次にログイン情報を保存してログインしたときに送信します。</translation>
    </message>
    <message id="app.leaving.sign_out.lost">
        <source></source>
        <translation>ログイン情報を保存していないため、ログアウトすると送信されず、本文も消えます。</translation>
    </message>
    <message id="app.damaged">
        <source></source>
        <translation>このPCの保存ファイルを開けません</translation>
    </message>
    <message id="app.damaged.what">
        <source></source>
        <translation>下書きと送信箱のファイルが壊れているか、読み書きできません。これ以上の保存と送信を止めました。</translation>
    </message>
    <message id="app.damaged.kept">
        <source></source>
        <translation>ファイルは変更せず、そのまま残してあります。サーバーにあるお問い合わせと送信済みの回答は失われません。</translation>
    </message>
    <message id="app.damaged.todo">
        <source></source>
        <translation>ディスクの空き容量とアクセス権を確認してから、qpostを起動し直してください。</translation>
    </message>
    <message id="app.damaged.texts">
        <source></source>
        <translation>まだ送っていない本文</translation>
    </message>
    <message id="app.damaged.copy">
        <source></source>
        <translation>本文をコピー</translation>
    </message>
    <message id="app.damaged.quit">
        <source></source>
        <translation>qpostを終了</translation>
    </message>
    <message id="app.help">
        <source></source>
        <translation>ヘルプ</translation>
    </message>
    <message id="app.help.shop_page">
        <source></source>
        <translation>お客様のショップページを開く</translation>
    </message>
    <message id="app.undo.taken">
        <source></source>
        <translation>「{act}」を取り消しました。</translation>
    </message>
    <message id="app.undo.act.counting" numerus="yes">
        <source></source>
        <translation><numerusform>{act}（%n秒）</numerusform></translation>
    </message>
    <message id="app.undo.act.soon">
        <source></source>
        <translation>{act}…</translation>
    </message>
    <message id="app.key.palette">
        <source></source>
        <translation>検索・操作</translation>
    </message>
    <message id="app.key.sheet">
        <source></source>
        <translation>ショートカット一覧</translation>
    </message>
    <message id="app.key.context">
        <source></source>
        <translation>注文情報の枠</translation>
    </message>
    <message id="app.key.next_unanswered">
        <source></source>
        <translation>次の未回答へ</translation>
    </message>
    <message id="app.key.bigger">
        <source></source>
        <translation>文字を大きく</translation>
    </message>
    <message id="app.key.smaller">
        <source></source>
        <translation>文字を小さく</translation>
    </message>
    <message id="app.key.usual_size">
        <source></source>
        <translation>文字を標準に</translation>
    </message>
    <message id="app.key.send_open">
        <source></source>
        <translation>処理中で送信</translation>
    </message>
    <message id="app.key.new_line">
        <source></source>
        <translation>改行</translation>
    </message>
    <message id="app.key.attach">
        <source></source>
        <translation>ファイルを追加</translation>
    </message>
    <message id="app.key.send_anyway">
        <source></source>
        <translation>確認してそのまま送る</translation>
    </message>
    <message id="app.key.save_draft">
        <source></source>
        <translation>下書きを保存</translation>
    </message>
    <message id="app.key.leave">
        <source></source>
        <translation>入力欄を離れる（下書きは残ります）</translation>
    </message>
    <message id="app.key.next">
        <source></source>
        <translation>次のお問い合わせ</translation>
    </message>
    <message id="app.key.previous">
        <source></source>
        <translation>前のお問い合わせ</translation>
    </message>
    <message id="app.key.answer">
        <source></source>
        <translation>返信する</translation>
    </message>
    <message id="app.key.every_status">
        <source></source>
        <translation>処理状態: 全体</translation>
    </message>
    <message id="app.key.mark">
        <source></source>
        <translation>選ぶ・外す</translation>
    </message>
    <message id="app.key.mark_all">
        <source></source>
        <translation>すべて選ぶ</translation>
    </message>
    <message id="app.keys.window">
        <source></source>
        <translation>どこでも</translation>
    </message>
    <message id="app.keys.list">
        <source></source>
        <translation>一覧</translation>
    </message>
    <message id="app.keys.composer">
        <source></source>
        <translation>返信の入力</translation>
    </message>
    <message id="app.close">
        <source></source>
        <translation>閉じる</translation>
    </message>
    <message id="app.damaged.rescue">
        <source></source>
        <translation>読めるものを取り出して続ける</translation>
    </message>
    <message id="app.damaged.rescue.text">
        <source></source>
        <translation>壊れたファイルは名前を変えて残し、読める下書きと送信待ちを新しいファイルに移します。何も送信されません。</translation>
    </message>
    <message id="app.damaged.rescued">
        <source></source>
        <translation>取り出しました。下書き: {drafts}、送信待ち: {waiting}。壊れたファイルは残してあります。</translation>
    </message>
    <message id="app.damaged.rescued.nothing">
        <source></source>
        <translation>読めるものはありませんでした。壊れたファイルは残してあります。サーバーにあるお問い合わせは、あらためて読み込みます。</translation>
    </message>
    <message id="app.damaged.go_on">
        <source></source>
        <translation>qpostを開く</translation>
    </message>
    <message id="app.damaged.rescued.title">
        <source></source>
        <translation>新しいファイルで続けます</translation>
    </message>
    <message id="app.banner.server">
        <source></source>
        <translation>サーバーの応答がありません（{status}）</translation>
    </message>
    <message id="app.banner.server.text">
        <source></source>
        <translation>{clock}に自動で再試行します。返信は送信箱に保存され、あとで送信されます。</translation>
    </message>
    <message id="app.banner.store">
        <source></source>
        <translation>このPCに保存できません</translation>
    </message>
    <message id="app.banner.store.text">
        <source></source>
        <translation>ディスクの空き容量とアクセス権を確認してください。書いた文章は画面に残っています。</translation>
    </message>
    <message id="app.banner.store.retry">
        <source></source>
        <translation>もう一度試す</translation>
    </message>
    <message id="app.banner.refused">
        <source></source>
        <translation>サーバーに接続できません</translation>
    </message>
    <message id="app.banner.no_shop">
        <source></source>
        <translation>この販売店を利用できません</translation>
    </message>
    <message id="app.span.minutes" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message id="app.span.hours" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message id="app.span.days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message id="app.banner.clock.ahead">
        <source></source>
        <translation>PCの時計が{span}進んでいます</translation>
    </message>
    <message id="app.banner.clock.behind">
        <source></source>
        <translation>PCの時計が{span}遅れています</translation>
    </message>
    <message id="app.banner.clock.text">
        <source></source>
        <translation>期限はサーバーの時刻で数えています。PCの日付と時刻を合わせてください。</translation>
    </message>
</context>
</TS>
