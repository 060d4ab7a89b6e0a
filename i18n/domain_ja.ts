<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name></name>
    <message id="domain.status.unanswered">
        <source></source>
        <translation>未回答</translation>
    </message>
    <message id="domain.status.in_progress">
        <source></source>
        <translation>処理中</translation>
    </message>
    <message id="domain.status.done">
        <source></source>
        <translation>処理完了</translation>
    </message>
    <message id="domain.source.customer">
        <source></source>
        <translation>顧客からの質問</translation>
    </message>
    <message id="domain.source.marketplace">
        <source></source>
        <translation>CS Center/Qoo10メッセージ</translation>
    </message>
    <message id="domain.source.own">
        <source></source>
        <translation>Qoo10お問い合わせ履歴</translation>
    </message>
    <message id="domain.kind.general">
        <source></source>
        <translation>一般</translation>
    </message>
    <message id="domain.kind.product_qa">
        <source></source>
        <translation>商品Q&amp;A</translation>
    </message>
    <message id="domain.category.shipping">
        <source></source>
        <translation>配送</translation>
    </message>
    <message id="domain.category.shipping_fee">
        <source></source>
        <translation>送料</translation>
    </message>
    <message id="domain.category.cancel_refund">
        <source></source>
        <translation>キャンセル/払い戻し</translation>
    </message>
    <message id="domain.category.other">
        <source></source>
        <translation>その他</translation>
    </message>
    <message id="domain.category.seller_board">
        <source></source>
        <translation>出品者掲示板</translation>
    </message>
    <message id="domain.author.customer">
        <source></source>
        <translation>お客様</translation>
    </message>
    <message id="domain.author.shop">
        <source></source>
        <translation>ショップ</translation>
    </message>
    <message id="domain.author.marketplace">
        <source></source>
        <translation>Qoo10</translation>
    </message>
    <message id="domain.mail_outcome.not_requested">
        <source></source>
        <translation>メールなし</translation>
    </message>
    <message id="domain.mail_outcome.sent">
        <source></source>
        <translation>メール送信完了</translation>
    </message>
    <message id="domain.mail_outcome.failed">
        <source></source>
        <translation>メールは送れませんでした</translation>
    </message>
    <message id="domain.grouping.due">
        <source></source>
        <translation>期限</translation>
    </message>
    <message id="domain.grouping.basic">
        <source></source>
        <translation>基本</translation>
    </message>
    <message id="domain.grouping.customer">
        <source></source>
        <translation>顧客ごとの問い合わせ</translation>
    </message>
    <message id="domain.grouping.product">
        <source></source>
        <translation>商品ごとの問い合わせ</translation>
    </message>
    <message id="domain.detail_kind.all">
        <source></source>
        <translation>全体</translation>
    </message>
    <message id="domain.detail_kind.product_code">
        <source></source>
        <translation>商品コード</translation>
    </message>
    <message id="domain.detail_kind.order_no">
        <source></source>
        <translation>注文番号</translation>
    </message>
    <message id="domain.order_state.awaiting_payment">
        <source></source>
        <translation>入金待ち</translation>
    </message>
    <message id="domain.order_state.new">
        <source></source>
        <translation>新規注文</translation>
    </message>
    <message id="domain.order_state.preparing">
        <source></source>
        <translation>配送準備</translation>
    </message>
    <message id="domain.order_state.in_transit">
        <source></source>
        <translation>配送中</translation>
    </message>
    <message id="domain.order_state.delivered">
        <source></source>
        <translation>配送完了</translation>
    </message>
    <message id="domain.order_state.cancelled">
        <source></source>
        <translation>キャンセル完了</translation>
    </message>
    <message id="domain.delivery_method.parcel">
        <source></source>
        <translation>一般配送(郵便-X)</translation>
    </message>
    <message id="domain.delivery_method.post">
        <source></source>
        <translation>一般配送(郵便-O)</translation>
    </message>
    <message id="domain.delivery_method.express">
        <source></source>
        <translation>エクスプレス</translation>
    </message>
    <message id="domain.order_group.awaiting_payment">
        <source></source>
        <translation>入金待ち</translation>
    </message>
    <message id="domain.order_group.new">
        <source></source>
        <translation>新規注文</translation>
    </message>
    <message id="domain.order_group.preparing">
        <source></source>
        <translation>配送準備</translation>
    </message>
    <message id="domain.order_group.overdue">
        <source></source>
        <translation>配送遅延</translation>
    </message>
    <message id="domain.order_group.reserved">
        <source></source>
        <translation>予約商品注文</translation>
    </message>
    <message id="domain.claim_kind.cancel">
        <source></source>
        <translation>キャンセル</translation>
    </message>
    <message id="domain.claim_kind.return">
        <source></source>
        <translation>返品</translation>
    </message>
    <message id="domain.claim_kind.exchange">
        <source></source>
        <translation>交換</translation>
    </message>
    <message id="domain.claim_kind.non_receipt">
        <source></source>
        <translation>未受取通知</translation>
    </message>
    <message id="domain.claim_state.cancel.requested">
        <source></source>
        <translation>キャンセル要請</translation>
    </message>
    <message id="domain.claim_state.cancel.in_progress">
        <source></source>
        <translation>キャンセル中</translation>
    </message>
    <message id="domain.claim_state.cancel.done">
        <source></source>
        <translation>キャンセル完了</translation>
    </message>
    <message id="domain.claim_state.return.requested">
        <source></source>
        <translation>返品要請</translation>
    </message>
    <message id="domain.claim_state.return.in_progress">
        <source></source>
        <translation>返品中</translation>
    </message>
    <message id="domain.claim_state.return.on_hold">
        <source></source>
        <translation>返品保留</translation>
    </message>
    <message id="domain.claim_state.return.refund_requested">
        <source></source>
        <translation>回収完了/返金要請</translation>
    </message>
    <message id="domain.claim_state.return.done">
        <source></source>
        <translation>返品完了</translation>
    </message>
    <message id="domain.claim_state.exchange.requested">
        <source></source>
        <translation>交換申請/確認</translation>
    </message>
    <message id="domain.claim_state.exchange.reshipping">
        <source></source>
        <translation>再配送中</translation>
    </message>
    <message id="domain.claim_state.exchange.done">
        <source></source>
        <translation>交換完了</translation>
    </message>
    <message id="domain.claim_state.non_receipt.requested">
        <source></source>
        <translation>通知受付</translation>
    </message>
    <message id="domain.claim_state.non_receipt.seller_confirmed">
        <source></source>
        <translation>出品者確認</translation>
    </message>
    <message id="domain.claim_state.non_receipt.done">
        <source></source>
        <translation>解決済み</translation>
    </message>
    <message id="domain.delivery_state.queued">
        <source></source>
        <translation>送信待ち</translation>
    </message>
    <message id="domain.delivery_state.sending">
        <source></source>
        <translation>送信中</translation>
    </message>
    <message id="domain.delivery_state.settled">
        <source></source>
        <translation>送信済み</translation>
    </message>
    <message id="domain.delivery_state.refused">
        <source></source>
        <translation>失敗</translation>
    </message>
    <message id="domain.refusal.empty_body">
        <source></source>
        <translation>本文が空です。本文を入力してください。</translation>
    </message>
    <message id="domain.refusal.body_too_long">
        <source></source>
        <translation>本文が1000文字を超えています。文章はそのままです。短くしてから送ってください。</translation>
    </message>
    <message id="domain.refusal.empty_title">
        <source></source>
        <translation>タイトルが空です。タイトルを入力してください。</translation>
    </message>
    <message id="domain.refusal.title_too_long">
        <source></source>
        <translation>タイトルが100文字を超えています。短くしてから送ってください。</translation>
    </message>
    <message id="domain.refusal.status_not_allowed">
        <source></source>
        <translation>処理状態は「処理中」か「処理完了」を選んでください。</translation>
    </message>
    <message id="domain.refusal.not_found">
        <source></source>
        <translation>このお問い合わせが見つかりません。文章はそのまま残してあります。</translation>
    </message>
    <message id="domain.refusal.thread_moved">
        <source></source>
        <translation>書いている間に新しいメッセージが届きました。文章はそのままです。内容を確認してから送ってください。</translation>
    </message>
    <message id="domain.refusal.not_public">
        <source></source>
        <translation>この問い合わせは商品Q&amp;Aではないため、非公開にできません。</translation>
    </message>
    <message id="domain.refusal.already_hidden">
        <source></source>
        <translation>この問い合わせは、すでに非公開です。</translation>
    </message>
    <message id="domain.refusal.invalid_mail">
        <source></source>
        <translation>出店者メールの形を確かめてください。入力内容は残っています。</translation>
    </message>
    <message id="domain.refusal.reason_not_mailed">
        <source></source>
        <translation>お客様に理由のメールを送れなかったため、非公開にしていません。入力内容は残っています。</translation>
    </message>
    <message id="domain.refusal.key_reused">
        <source></source>
        <translation>同じ操作が別の内容で記録されています。文章はそのままです。もう一度送ってください。</translation>
    </message>
    <message id="domain.refusal.invalid">
        <source></source>
        <translation>送信内容を受け付けてもらえませんでした。文章はそのままです。内容を確認してください。</translation>
    </message>
    <message id="domain.sign_in_refusal.wrong_credentials">
        <source></source>
        <translation>IDまたはパスワードが違います。入力はそのままです。</translation>
    </message>
    <message id="domain.sign_in_refusal.account_locked">
        <source></source>
        <translation>このアカウントはロックされています。入力はそのままです。Qoo10にお問い合わせください。</translation>
    </message>
    <message id="domain.sign_in_refusal.too_many_attempts">
        <source></source>
        <translation>続けて失敗したため、しばらくログインできません。入力はそのままです。数分後にもう一度お試しください。</translation>
    </message>
    <message id="domain.sign_in_refusal.no_shops">
        <source></source>
        <translation>選択できる販売店がありません。Qoo10で販売店の権限を確認してください。</translation>
    </message>
    <message id="domain.failure.unreachable">
        <source></source>
        <translation>サーバーに接続できません。入力はそのままです。ネットワークを確認して、もう一度お試しください。</translation>
    </message>
    <message id="domain.failure.not_qpost">
        <source></source>
        <translation>接続先がqpostのサーバーではないようです。入力はそのままです。サーバーのアドレスとプロキシの設定を確認してください。</translation>
    </message>
    <message id="domain.failure.incompatible">
        <source></source>
        <translation>このqpostのバージョンではサーバーに接続できません。入力はそのままです。qpostを更新してください。</translation>
    </message>
    <message id="domain.failure.sign_in_needed">
        <source></source>
        <translation>ログインの有効期限が切れました。書いた文章はそのままです。もう一度ログインしてください。</translation>
    </message>
    <message id="domain.failure.server_trouble">
        <source></source>
        <translation>サーバーで問題が起きています。入力はそのままです。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message id="domain.failure.store_damaged">
        <source></source>
        <translation>このPCの保存ファイルを開けません。ファイルはそのまま残してあります。</translation>
    </message>
    <message id="domain.failure.vault_unavailable">
        <source></source>
        <translation>このPCの資格情報ストアを使えません。ログイン情報は保存していません。</translation>
    </message>
    <message id="domain.language.ja">
        <source></source>
        <translation>日本語</translation>
    </message>
    <message id="domain.language.ko">
        <source></source>
        <translation>한국어</translation>
    </message>
    <message id="domain.language.zh">
        <source></source>
        <translation>简体中文</translation>
    </message>
    <message id="domain.language.en">
        <source></source>
        <translation>English</translation>
    </message>
    <message id="domain.appearance.system">
        <source></source>
        <translation>システムに合わせる</translation>
    </message>
    <message id="domain.appearance.light">
        <source></source>
        <translation>ライト</translation>
    </message>
    <message id="domain.appearance.dark">
        <source></source>
        <translation>ダーク</translation>
    </message>
    <message id="domain.density.comfortable">
        <source></source>
        <translation>ゆったり</translation>
    </message>
    <message id="domain.density.standard">
        <source></source>
        <translation>標準</translation>
    </message>
    <message id="domain.density.compact">
        <source></source>
        <translation>コンパクト</translation>
    </message>
    <message id="domain.after_send.next">
        <source></source>
        <translation>次の未回答へ</translation>
    </message>
    <message id="domain.after_send.stay">
        <source></source>
        <translation>そのまま</translation>
    </message>
    <message id="domain.location.home">
        <source></source>
        <translation>日本</translation>
    </message>
    <message id="domain.location.other">
        <source></source>
        <translation>その他</translation>
    </message>
    <message id="domain.command.reply">
        <source></source>
        <translation>返信</translation>
    </message>
    <message id="domain.command.mark_read">
        <source></source>
        <translation>既読にする</translation>
    </message>
    <message id="domain.command.hide">
        <source></source>
        <translation>非公開にする</translation>
    </message>
    <message id="domain.failure.untrusted">
        <source></source>
        <translation>サーバーの証明書を確認できないため、接続していません。入力はそのままです。PCの時計とサーバーのアドレスを確認してください。</translation>
    </message>
    <message id="domain.failure.no_shop_open">
        <source></source>
        <translation>販売店が開かれていません。販売店を選び直してください。</translation>
    </message>
    <message id="domain.delivery_state.held">
        <source></source>
        <translation>取り消せます</translation>
    </message>
    <message id="domain.delivery_state.unverified">
        <source></source>
        <translation>送信確認中</translation>
    </message>
    <message id="domain.delivery_state.withdrawn">
        <source></source>
        <translation>取り消し済み</translation>
    </message>
    <message id="domain.failure.not_sent">
        <source></source>
        <translation>サーバーに接続できませんでした。何も送っていません。入力はそのままです。ネットワークを確認して、もう一度お試しください。</translation>
    </message>
    <message id="domain.command.auto_reply">
        <source></source>
        <translation>自動応答</translation>
    </message>
    <message id="domain.command.snooze">
        <source></source>
        <translation>あとで対応</translation>
    </message>
    <message id="domain.command.write_note">
        <source></source>
        <translation>社内メモ</translation>
    </message>
    <message id="domain.command.ask_marketplace">
        <source></source>
        <translation>Qoo10ヘルプへの問い合わせ</translation>
    </message>
    <message id="domain.command.keep_canned">
        <source></source>
        <translation>よく使う返事の保存</translation>
    </message>
    <message id="domain.command.drop_canned">
        <source></source>
        <translation>よく使う返事の削除</translation>
    </message>
    <message id="domain.command.publish_faq">
        <source></source>
        <translation>商品ページにFAQを掲載</translation>
    </message>
    <message id="domain.command.withdraw_faq">
        <source></source>
        <translation>商品ページのFAQを取り下げ</translation>
    </message>
    <message id="domain.refusal.entry_moved">
        <source></source>
        <translation>ほかの担当者が先に変更しました。入力内容は残っています。新しい内容を確かめてから、もう一度保存してください。</translation>
    </message>
    <message id="domain.refusal.empty_name">
        <source></source>
        <translation>名前を入力してください。</translation>
    </message>
    <message id="domain.refusal.name_too_long">
        <source></source>
        <translation>名前、フォルダ、略語のどれかが長すぎます。短くしてください。</translation>
    </message>
    <message id="domain.refusal.empty_question">
        <source></source>
        <translation>質問を入力してください。</translation>
    </message>
    <message id="domain.refusal.question_too_long">
        <source></source>
        <translation>質問が長すぎます。200文字以内にしてください。</translation>
    </message>
    <message id="domain.refusal.too_many_files">
        <source></source>
        <translation>ファイルは10個までです。いくつか外してください。</translation>
    </message>
    <message id="domain.refusal.files_too_large">
        <source></source>
        <translation>ファイルの合計が4MBを超えています。画像を小さくするか、いくつか外してください。</translation>
    </message>
    <message id="domain.refusal.file_not_taken">
        <source></source>
        <translation>このファイルは送れません。画像（PNG、JPEG、GIF、WebP）かPDFを選んでください。文章は残っています。</translation>
    </message>
    <message id="domain.refusal.file_missing">
        <source></source>
        <translation>添付ファイルがサーバーに届いていません。もう一度添付してください。文章は残っています。</translation>
    </message>
    <message id="domain.after_send.list">
        <source></source>
        <translation>一覧へ</translation>
    </message>
    <message id="domain.send_key.ctrl_enter">
        <source></source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message id="domain.send_key.enter">
        <source></source>
        <translation>Enter</translation>
    </message>
    <message id="domain.public_guard.stop">
        <source></source>
        <translation>止める</translation>
    </message>
    <message id="domain.public_guard.warn">
        <source></source>
        <translation>警告</translation>
    </message>
    <message id="domain.spoken.all">
        <source></source>
        <translation>すべて</translation>
    </message>
    <message id="domain.spoken.urgent">
        <source></source>
        <translation>大切なものだけ</translation>
    </message>
    <message id="domain.failure.store_broken">
        <source></source>
        <translation>このPCの下書きと送信箱のファイルが壊れているか、鍵が合わないため開けません。ファイルはそのまま残してあります。</translation>
    </message>
    <message id="domain.failure.store_too_new">
        <source></source>
        <translation>このPCの保存ファイルは、より新しいqpostで作られています。ファイルには何もしていません。qpostを更新してください。</translation>
    </message>
    <message id="domain.failure.store_on_network">
        <source></source>
        <translation>保存先がネットワーク上のフォルダーのため、下書きと送信箱を安全に保存できません。このPCのディスクにあるフォルダーを --profile で指定して、qpostを起動し直してください。</translation>
    </message>
    <message id="domain.failure.not_a_member">
        <source></source>
        <translation>この販売店は見つからないか、このアカウントでは利用できません。書いた文章はそのままです。販売店を選び直すか、販売店の管理者に確認してください。</translation>
    </message>
</context>
</TS>
