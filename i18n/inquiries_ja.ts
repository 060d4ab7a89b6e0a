<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name></name>
    <message id="inquiries.page">
        <source></source>
        <translation>お問合せ &amp; メッセージ</translation>
    </message>
    <message id="inquiries.list">
        <source></source>
        <translation>お問い合わせ一覧</translation>
    </message>
    <message id="inquiries.all">
        <source></source>
        <translation>全体</translation>
    </message>
    <message id="inquiries.find">
        <source></source>
        <translation>検索</translation>
    </message>
    <message id="inquiries.search">
        <source></source>
        <translation>検索</translation>
    </message>
    <message id="inquiries.search.hint">
        <source></source>
        <translation>本文・注文番号・商品コード</translation>
    </message>
    <message id="inquiries.search.tip">
        <source></source>
        <translation>本文・注文番号・商品コードで検索 (Ctrl+F)</translation>
    </message>
    <message id="inquiries.refresh">
        <source></source>
        <translation>更新</translation>
    </message>
    <message id="inquiries.back">
        <source></source>
        <translation>一覧に戻る</translation>
    </message>
    <message id="inquiries.synced">
        <source></source>
        <translation>{time} 更新</translation>
    </message>
    <message id="inquiries.filter.calendar">
        <source></source>
        <translation>カレンダー</translation>
    </message>
    <message id="inquiries.filter.status">
        <source></source>
        <translation>処理状態</translation>
    </message>
    <message id="inquiries.filter.detail">
        <source></source>
        <translation>詳細の追加</translation>
    </message>
    <message id="inquiries.filter.kind">
        <source></source>
        <translation>タイプ</translation>
    </message>
    <message id="inquiries.filter.named">
        <source></source>
        <translation>{name}: {value}</translation>
    </message>
    <message id="inquiries.filter.from">
        <source></source>
        <translation>カレンダー 開始日</translation>
    </message>
    <message id="inquiries.filter.to">
        <source></source>
        <translation>カレンダー 終了日</translation>
    </message>
    <message id="inquiries.filter.clear">
        <source></source>
        <translation>条件をすべて解除</translation>
    </message>
    <message id="inquiries.span.today">
        <source></source>
        <translation>今日</translation>
    </message>
    <message id="inquiries.span.week">
        <source></source>
        <translation>7日</translation>
    </message>
    <message id="inquiries.span.month">
        <source></source>
        <translation>30日</translation>
    </message>
    <message id="inquiries.span.quarter">
        <source></source>
        <translation>90日</translation>
    </message>
    <message id="inquiries.span.all">
        <source></source>
        <translation>全期間</translation>
    </message>
    <message id="inquiries.span.from_to">
        <source></source>
        <translation>期間指定</translation>
    </message>
    <message id="inquiries.view">
        <source></source>
        <translation>まとめ方</translation>
    </message>
    <message id="inquiries.view.due.short">
        <source></source>
        <translation>期限</translation>
    </message>
    <message id="inquiries.view.basic.short">
        <source></source>
        <translation>基本</translation>
    </message>
    <message id="inquiries.view.customer.short">
        <source></source>
        <translation>顧客ごと</translation>
    </message>
    <message id="inquiries.view.product.short">
        <source></source>
        <translation>商品ごと</translation>
    </message>
    <message id="inquiries.group.overdue">
        <source></source>
        <translation>期限切れ</translation>
    </message>
    <message id="inquiries.group.today">
        <source></source>
        <translation>きょう</translation>
    </message>
    <message id="inquiries.group.later">
        <source></source>
        <translation>あす以降</translation>
    </message>
    <message id="inquiries.group.in_progress">
        <source></source>
        <translation>処理中</translation>
    </message>
    <message id="inquiries.group.done">
        <source></source>
        <translation>処理完了</translation>
    </message>
    <message id="inquiries.group.none">
        <source></source>
        <translation>商品・顧客の指定なし</translation>
    </message>
    <message id="inquiries.public">
        <source></source>
        <translation>公開</translation>
    </message>
    <message id="inquiries.public.page">
        <source></source>
        <translation>公開（商品ページ）</translation>
    </message>
    <message id="inquiries.private">
        <source></source>
        <translation>非公開</translation>
    </message>
    <message id="inquiries.hidden">
        <source></source>
        <translation>非表示</translation>
    </message>
    <message id="inquiries.due.over.minutes" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n分超過</numerusform>
        </translation>
    </message>
    <message id="inquiries.due.over.hours" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n時間超過</numerusform>
        </translation>
    </message>
    <message id="inquiries.due.over.days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n日超過</numerusform>
        </translation>
    </message>
    <message id="inquiries.due.left">
        <source></source>
        <translation>残り {time}</translation>
    </message>
    <message id="inquiries.due.tag.over.minutes" numerus="yes">
        <source></source>
        <translation>
            <numerusform>目標を%n分超過</numerusform>
        </translation>
    </message>
    <message id="inquiries.due.tag.over.hours" numerus="yes">
        <source></source>
        <translation>
            <numerusform>目標を%n時間超過</numerusform>
        </translation>
    </message>
    <message id="inquiries.due.tag.over.days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>目標を%n日超過</numerusform>
        </translation>
    </message>
    <message id="inquiries.due.spoken.over.minutes" numerus="yes">
        <source></source>
        <translation>
            <numerusform>期限切れ%n分</numerusform>
        </translation>
    </message>
    <message id="inquiries.due.spoken.over.hours" numerus="yes">
        <source></source>
        <translation>
            <numerusform>期限切れ%n時間</numerusform>
        </translation>
    </message>
    <message id="inquiries.due.spoken.over.days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>期限切れ%n日</numerusform>
        </translation>
    </message>
    <message id="inquiries.due.spoken.left">
        <source></source>
        <translation>残り{hours}時間{minutes}分</translation>
    </message>
    <message id="inquiries.row.pause">
        <source></source>
        <translation>、</translation>
    </message>
    <message id="inquiries.row.has_draft">
        <source></source>
        <translation>下書きあり</translation>
    </message>
    <message id="inquiries.row.sending">
        <source></source>
        <translation>送信待ち</translation>
    </message>
    <message id="inquiries.row.refused">
        <source></source>
        <translation>送信できませんでした</translation>
    </message>
    <message id="inquiries.row.same_customer" numerus="yes">
        <source></source>
        <translation>
            <numerusform>同じお客様の未回答がほかに%n件</numerusform>
        </translation>
    </message>
    <message id="inquiries.row.unread">
        <source></source>
        <translation>未読</translation>
    </message>
    <message id="inquiries.chip.draft">
        <source></source>
        <translation>下書き</translation>
    </message>
    <message id="inquiries.chip.sending">
        <source></source>
        <translation>送信待ち</translation>
    </message>
    <message id="inquiries.chip.refused">
        <source></source>
        <translation>失敗</translation>
    </message>
    <message id="inquiries.empty.loading" numerus="yes">
        <source></source>
        <translation>
            <numerusform>お問い合わせを読み込んでいます… %n件</numerusform>
        </translation>
    </message>
    <message id="inquiries.empty.offline">
        <source></source>
        <translation>まだ読み込んでいません</translation>
    </message>
    <message id="inquiries.empty.offline.later">
        <source></source>
        <translation>接続後に表示します</translation>
    </message>
    <message id="inquiries.empty.all_done">
        <source></source>
        <translation>未回答はありません</translation>
    </message>
    <message id="inquiries.empty.checked">
        <source></source>
        <translation>最後の確認 {time}</translation>
    </message>
    <message id="inquiries.empty.no_match">
        <source></source>
        <translation>条件に合うお問い合わせはありません</translation>
    </message>
    <message id="inquiries.empty.no_match_for">
        <source></source>
        <translation>「{text}」に合うお問い合わせはありません</translation>
    </message>
    <message id="inquiries.empty.none">
        <source></source>
        <translation>最近30日間のお問い合わせはありません</translation>
    </message>
    <message id="inquiries.empty.way.clear">
        <source></source>
        <translation>条件を解除</translation>
    </message>
    <message id="inquiries.empty.way.widen">
        <source></source>
        <translation>期間を広げる</translation>
    </message>
    <message id="inquiries.empty.way.in_progress">
        <source></source>
        <translation>処理中を見る</translation>
    </message>
    <message id="inquiries.conversation">
        <source></source>
        <translation>会話</translation>
    </message>
    <message id="inquiries.conversation.none">
        <source></source>
        <translation>左の一覧からお問い合わせを選んでください</translation>
    </message>
    <message id="inquiries.conversation.keys">
        <source></source>
        <translation>↓↑で移動、Enterで返信</translation>
    </message>
    <message id="inquiries.history">
        <source></source>
        <translation>やりとりの履歴</translation>
    </message>
    <message id="inquiries.history.earlier" numerus="yes">
        <source></source>
        <translation>
            <numerusform>以前のメッセージを表示（%n件）</numerusform>
        </translation>
    </message>
    <message id="inquiries.message.time">
        <source></source>
        <translation>{time} JST</translation>
    </message>
    <message id="inquiries.message.here">
        <source></source>
        <translation>このパソコンの時刻では {time}</translation>
    </message>
    <message id="inquiries.message.me">
        <source></source>
        <translation>自分</translation>
    </message>
    <message id="inquiries.message.by">
        <source></source>
        <translation>{name}　{time}</translation>
    </message>
    <message id="inquiries.message.spoken">
        <source></source>
        <translation>{name}、{day} {time}、{body}</translation>
    </message>
    <message id="inquiries.message.status_set">
        <source></source>
        <translation>{time} {name}が{status}にしました</translation>
    </message>
    <message id="inquiries.state.queued">
        <source></source>
        <translation>送信待ち</translation>
    </message>
    <message id="inquiries.state.sending">
        <source></source>
        <translation>送信中</translation>
    </message>
    <message id="inquiries.state.refused">
        <source></source>
        <translation>送信できませんでした。{reason}</translation>
    </message>
    <message id="inquiries.state.sent">
        <source></source>
        <translation>メッセージ送信完了</translation>
    </message>
    <message id="inquiries.state.sent_with_mail">
        <source></source>
        <translation>メッセージ送信完了 ・ メール送信完了</translation>
    </message>
    <message id="inquiries.state.sent_mail_failed">
        <source></source>
        <translation>メッセージ送信完了 ・ メールは送れませんでした</translation>
    </message>
    <message id="inquiries.outcome.queued">
        <source></source>
        <translation>送信しています…</translation>
    </message>
    <message id="inquiries.outcome.waiting">
        <source></source>
        <translation>送信箱に保存しました。接続後に自動で送信します。</translation>
    </message>
    <message id="inquiries.outcome.not_kept">
        <source></source>
        <translation>送信箱に保存できませんでした。本文はそのままです。{reason}</translation>
    </message>
    <message id="inquiries.outcome.moved">
        <source></source>
        <translation>新しいメッセージが届きました。内容を確認してから送信してください。</translation>
    </message>
    <message id="inquiries.write_again">
        <source></source>
        <translation>もう一度書く</translation>
    </message>
    <message id="inquiries.strip.public">
        <source></source>
        <translation>この回答は商品ページで誰でも見られます。</translation>
    </message>
    <message id="inquiries.strip.private">
        <source></source>
        <translation>お客様とショップだけが見られます。</translation>
    </message>
    <message id="inquiries.strip.order">
        <source></source>
        <translation>注文番号からメッセージを送る場合、内容が商品ページへ掲載されることはありません。</translation>
    </message>
    <message id="inquiries.strip.marketplace">
        <source></source>
        <translation>Qoo10とショップだけが見られます。</translation>
    </message>
    <message id="inquiries.composer">
        <source></source>
        <translation>返信</translation>
    </message>
    <message id="inquiries.composer.title">
        <source></source>
        <translation>タイトル</translation>
    </message>
    <message id="inquiries.composer.as_shop">
        <source></source>
        <translation>{shop} として返信</translation>
    </message>
    <message id="inquiries.composer.body">
        <source></source>
        <translation>メッセージ</translation>
    </message>
    <message id="inquiries.composer.warning">
        <source></source>
        <translation>お客様の個人情報(お客様名、住所、決済情報、ID/パスワード、Eメール、携帯番号など)をここに記入しないで下さい。万が一、お客様の個人情報が商品詳細ページに表示される場合悪用される場合があるため、必ずご注意ください。</translation>
    </message>
    <message id="inquiries.composer.also">
        <source></source>
        <translation>追加送信</translation>
    </message>
    <message id="inquiries.composer.mail">
        <source></source>
        <translation>メール</translation>
    </message>
    <message id="inquiries.composer.queueing">
        <source></source>
        <translation>送信箱に保存しています…</translation>
    </message>
    <message id="inquiries.composer.no_body">
        <source></source>
        <translation>本文が空です</translation>
    </message>
    <message id="inquiries.composer.no_title">
        <source></source>
        <translation>タイトルが空です</translation>
    </message>
    <message id="inquiries.composer.composing">
        <source></source>
        <translation>変換を確定してください</translation>
    </message>
    <message id="inquiries.composer.moved">
        <source></source>
        <translation>更新を確認してください</translation>
    </message>
    <message id="inquiries.composer.too_long">
        <source></source>
        <translation>1000文字以内に</translation>
    </message>
    <message id="inquiries.counter">
        <source></source>
        <translation>{used}/{limit}</translation>
    </message>
    <message id="inquiries.counter.over" numerus="yes">
        <source></source>
        <translation>
            <numerusform>{count}　%n文字超過</numerusform>
        </translation>
    </message>
    <message id="inquiries.send">
        <source></source>
        <translation>送信</translation>
    </message>
    <message id="inquiries.draft.saved">
        <source></source>
        <translation>下書き {time} 保存済み</translation>
    </message>
    <message id="inquiries.draft.unsaved">
        <source></source>
        <translation>下書きを保存できません。{reason}</translation>
    </message>
    <message id="inquiries.context">
        <source></source>
        <translation>注文・お客様・商品</translation>
    </message>
    <message id="inquiries.context.toggle">
        <source></source>
        <translation>注文情報 (Ctrl+I)</translation>
    </message>
    <message id="inquiries.context.close">
        <source></source>
        <translation>閉じる</translation>
    </message>
    <message id="inquiries.context.order">
        <source></source>
        <translation>注文情報</translation>
    </message>
    <message id="inquiries.context.none">
        <source></source>
        <translation>このお問い合わせに結び付いた注文はありません。</translation>
    </message>
    <message id="inquiries.context.copy_order">
        <source></source>
        <translation>注文番号をコピー</translation>
    </message>
    <message id="inquiries.context.cart_no">
        <source></source>
        <translation>カート番号</translation>
    </message>
    <message id="inquiries.context.ship_by">
        <source></source>
        <translation>発送予定日</translation>
    </message>
    <message id="inquiries.context.carrier">
        <source></source>
        <translation>配送会社</translation>
    </message>
    <message id="inquiries.context.tracking_no">
        <source></source>
        <translation>送り状番号</translation>
    </message>
    <message id="inquiries.context.options">
        <source></source>
        <translation>オプション情報</translation>
    </message>
    <message id="inquiries.context.amount">
        <source></source>
        <translation>金額</translation>
    </message>
    <message id="inquiries.context.receiver">
        <source></source>
        <translation>受取人</translation>
    </message>
    <message id="inquiries.context.not_registered">
        <source></source>
        <translation>未登録</translation>
    </message>
    <message id="inquiries.context.customer">
        <source></source>
        <translation>このお客様</translation>
    </message>
    <message id="inquiries.context.buyer">
        <source></source>
        <translation>購入者</translation>
    </message>
    <message id="inquiries.context.inquiries">
        <source></source>
        <translation>お問い合わせ</translation>
    </message>
    <message id="inquiries.context.customer_counts">
        <source></source>
        <translation>{total}件 ・ 未回答 {unanswered}件</translation>
    </message>
    <message id="inquiries.context.orders">
        <source></source>
        <translation>注文</translation>
    </message>
    <message id="inquiries.context.claims">
        <source></source>
        <translation>要請</translation>
    </message>
    <message id="inquiries.context.n" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message id="inquiries.context.nothing">
        <source></source>
        <translation>なし</translation>
    </message>
    <message id="inquiries.context.product">
        <source></source>
        <translation>商品</translation>
    </message>
    <message id="inquiries.context.product_name">
        <source></source>
        <translation>商品名</translation>
    </message>
    <message id="inquiries.context.product_code">
        <source></source>
        <translation>商品コード</translation>
    </message>
    <message id="inquiries.context.price">
        <source></source>
        <translation>価格</translation>
    </message>
    <message id="inquiries.context.stock">
        <source></source>
        <translation>在庫</translation>
    </message>
    <message id="inquiries.context.product_page">
        <source></source>
        <translation>商品ページ</translation>
    </message>
    <message id="inquiries.state.held">
        <source></source>
        <translation>まもなく送信します</translation>
    </message>
    <message id="inquiries.state.unverified">
        <source></source>
        <translation>送信確認中 ・ サーバーに届いたか確認しています</translation>
    </message>
    <message id="inquiries.state.withdrawn">
        <source></source>
        <translation>取り消し済み</translation>
    </message>
    <message id="inquiries.outcome.unverified">
        <source></source>
        <translation>サーバーに届いたか確認しています。二重には送りません。</translation>
    </message>
    <message id="inquiries.undo">
        <source></source>
        <translation>元に戻す</translation>
    </message>
    <message id="inquiries.conflict">
        <source></source>
        <translation>この会話は更新されました</translation>
    </message>
    <message id="inquiries.conflict.answered">
        <source></source>
        <translation>{time} {name}さんが「{status}」で返信しました:「{text}」</translation>
    </message>
    <message id="inquiries.conflict.wrote">
        <source></source>
        <translation>{time} {name}さんが書き込みました:「{text}」</translation>
    </message>
    <message id="inquiries.conflict.changed">
        <source></source>
        <translation>ほかの人がこの会話を変更しました。</translation>
    </message>
    <message id="inquiries.conflict.kept">
        <source></source>
        <translation>あなたの返信はまだ送っていません。本文はそのまま残っています。</translation>
    </message>
    <message id="inquiries.conflict.look">
        <source></source>
        <translation>新しい内容を読む</translation>
    </message>
    <message id="inquiries.conflict.insist">
        <source></source>
        <translation>それでも送る</translation>
    </message>
    <message id="inquiries.conflict.back">
        <source></source>
        <translation>下書きに戻す</translation>
    </message>
    <message id="inquiries.state.moved">
        <source></source>
        <translation>要確認 ・ まだ送信していません</translation>
    </message>
    <message id="inquiries.list.more">
        <source></source>
        <translation>{total}以上</translation>
    </message>
    <message id="inquiries.tool.canned">
        <source></source>
        <translation>よく使う返事</translation>
    </message>
    <message id="inquiries.tool.auto">
        <source></source>
        <translation>自動応答</translation>
    </message>
    <message id="inquiries.tool.hide">
        <source></source>
        <translation>非公開の問い合わせ</translation>
    </message>
    <message id="inquiries.tool.faq">
        <source></source>
        <translation>商品ページにFAQ</translation>
    </message>
    <message id="inquiries.tool.translate">
        <source></source>
        <translation>翻訳</translation>
    </message>
    <message id="inquiries.drafts">
        <source></source>
        <translation>下書き</translation>
    </message>
    <message id="inquiries.drafts.filter">
        <source></source>
        <translation>下書きのみ</translation>
    </message>
    <message id="inquiries.drafts.none">
        <source></source>
        <translation>下書きはありません</translation>
    </message>
    <message id="inquiries.column.sent">
        <source></source>
        <translation>発送日</translation>
    </message>
    <message id="inquiries.column.kind">
        <source></source>
        <translation>タイプ</translation>
    </message>
    <message id="inquiries.column.status">
        <source></source>
        <translation>状態</translation>
    </message>
    <message id="inquiries.column.sender">
        <source></source>
        <translation>送信人</translation>
    </message>
    <message id="inquiries.column.from_side">
        <source></source>
        <translation>送信</translation>
    </message>
    <message id="inquiries.column.to_side">
        <source></source>
        <translation>受信</translation>
    </message>
    <message id="inquiries.column.category">
        <source></source>
        <translation>カテゴリ</translation>
    </message>
    <message id="inquiries.column.recipient">
        <source></source>
        <translation>受信人</translation>
    </message>
    <message id="inquiries.column.title">
        <source></source>
        <translation>タイトル</translation>
    </message>
    <message id="inquiries.column.product_code">
        <source></source>
        <translation>商品コード</translation>
    </message>
    <message id="inquiries.column.order_no">
        <source></source>
        <translation>注文番号</translation>
    </message>
    <message id="inquiries.column.product">
        <source></source>
        <translation>商品名</translation>
    </message>
    <message id="inquiries.column.ordered">
        <source></source>
        <translation>注文日</translation>
    </message>
    <message id="inquiries.column.country">
        <source></source>
        <translation>国名</translation>
    </message>
    <message id="inquiries.side.customer">
        <source></source>
        <translation>Customer</translation>
    </message>
    <message id="inquiries.side.marketplace">
        <source></source>
        <translation>Qoo10</translation>
    </message>
    <message id="inquiries.side.own">
        <source></source>
        <translation>QSM</translation>
    </message>
    <message id="inquiries.table">
        <source></source>
        <translation>表で見る</translation>
    </message>
    <message id="inquiries.context.copy">
        <source></source>
        <translation>{name}をコピー</translation>
    </message>
</context>
</TS>
