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
    <message id="canned.picker.insert">
        <source></source>
        <translation>入れる</translation>
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
    <message id="canned.title">
        <source></source>
        <translation>よく使う返事の管理</translation>
    </message>
    <message id="canned.new">
        <source></source>
        <translation>新規</translation>
    </message>
    <message id="canned.new.name">
        <source></source>
        <translation>新しい返事</translation>
    </message>
    <message id="canned.copy">
        <source></source>
        <translation>複製</translation>
    </message>
    <message id="canned.copy.name">
        <source></source>
        <translation>{name} のコピー</translation>
    </message>
    <message id="canned.import">
        <source></source>
        <translation>読み込み…</translation>
    </message>
    <message id="canned.export">
        <source></source>
        <translation>書き出し…</translation>
    </message>
    <message id="canned.delete">
        <source></source>
        <translation>削除</translation>
    </message>
    <message id="canned.save">
        <source></source>
        <translation>保存</translation>
    </message>
    <message id="canned.revert">
        <source></source>
        <translation>変更を取り消す</translation>
    </message>
    <message id="canned.let_go">
        <source></source>
        <translation>入力した内容を取り消しました</translation>
    </message>
    <message id="canned.shared">
        <source></source>
        <translation>この店舗のメンバー全員で使えます</translation>
    </message>
    <message id="canned.standing.unsaved.long">
        <source></source>
        <translation>まだ保存していません。ほかの画面に移っても残ります。</translation>
    </message>
    <message id="canned.standing.waiting.long">
        <source></source>
        <translation>保存しました。つながり次第、メンバーに共有されます。</translation>
    </message>
    <message id="canned.standing.refused.long">
        <source></source>
        <translation>上の内容を確認してください</translation>
    </message>
    <message id="canned.name">
        <source></source>
        <translation>名前</translation>
    </message>
    <message id="canned.abbreviation">
        <source></source>
        <translation>略語</translation>
    </message>
    <message id="canned.abbreviation.hint">
        <source></source>
        <translation>;okure</translation>
    </message>
    <message id="canned.folder.label">
        <source></source>
        <translation>フォルダ</translation>
    </message>
    <message id="canned.folder.choose">
        <source></source>
        <translation>選ぶ</translation>
    </message>
    <message id="canned.language">
        <source></source>
        <translation>言語</translation>
    </message>
    <message id="canned.language.all">
        <source></source>
        <translation>すべての言語</translation>
    </message>
    <message id="canned.use">
        <source></source>
        <translation>用途</translation>
    </message>
    <message id="canned.use.all">
        <source></source>
        <translation>すべての用途</translation>
    </message>
    <message id="canned.use.public">
        <source></source>
        <translation>公開可</translation>
    </message>
    <message id="canned.use.private">
        <source></source>
        <translation>非公開のみ</translation>
    </message>
    <message id="canned.public_safe.what">
        <source></source>
        <translation>公開可（商品ページの回答にも使う）</translation>
    </message>
    <message id="canned.pinned.what">
        <source></source>
        <translation>ピン留め（一覧の上に置く）</translation>
    </message>
    <message id="canned.body">
        <source></source>
        <translation>本文</translation>
    </message>
    <message id="canned.counter">
        <source></source>
        <translation>{number}/{limit}</translation>
    </message>
    <message id="canned.variables">
        <source></source>
        <translation>差し込み:</translation>
    </message>
    <message id="canned.preview">
        <source></source>
        <translation>プレビュー</translation>
    </message>
    <message id="canned.preview.order">
        <source></source>
        <translation>プレビュー（注文 {number}）</translation>
    </message>
    <message id="canned.preview.open">
        <source></source>
        <translation>この注文では {variables} に入る内容がありません。書き換えるまで送信できません。</translation>
    </message>
    <message id="canned.none">
        <source></source>
        <translation>当てはまる返事はありません</translation>
    </message>
    <message id="canned.none.yet">
        <source></source>
        <translation>よく使う返事はまだありません</translation>
    </message>
    <message id="canned.none.what">
        <source></source>
        <translation>よく書く文を保存しておくと、返信の画面から呼び出せます。</translation>
    </message>
    <message id="canned.clash">
        <source></source>
        <translation>この返事は同僚が変更しました。どちらの内容を残すか選んでください。</translation>
    </message>
    <message id="canned.clash.gone">
        <source></source>
        <translation>この返事は同僚が削除しました。どうするか選んでください。</translation>
    </message>
    <message id="canned.clash.theirs">
        <source></source>
        <translation>同僚の内容</translation>
    </message>
    <message id="canned.clash.mine">
        <source></source>
        <translation>自分の内容</translation>
    </message>
    <message id="canned.clash.deleted">
        <source></source>
        <translation>（削除されました）</translation>
    </message>
    <message id="canned.clash.delete">
        <source></source>
        <translation>（削除しようとしました）</translation>
    </message>
    <message id="canned.clash.insist">
        <source></source>
        <translation>自分の内容にする</translation>
    </message>
    <message id="canned.clash.edit">
        <source></source>
        <translation>自分の内容を編集する</translation>
    </message>
    <message id="canned.clash.yield">
        <source></source>
        <translation>同僚の内容のままにする</translation>
    </message>
    <message id="canned.compare">
        <source></source>
        <translation>両方の内容を見る</translation>
    </message>
    <message id="canned.clash.coming">
        <source></source>
        <translation>（読み込んでいます…）</translation>
    </message>
    <message id="canned.yes">
        <source></source>
        <translation>はい</translation>
    </message>
    <message id="canned.no">
        <source></source>
        <translation>いいえ</translation>
    </message>
    <message id="canned.clash.fact">
        <source></source>
        <translation>{label}: {value}</translation>
    </message>
    <message id="canned.file.csv">
        <source></source>
        <translation>CSVファイル</translation>
    </message>
    <message id="canned.file.all">
        <source></source>
        <translation>すべてのファイル</translation>
    </message>
    <message id="canned.result.close">
        <source></source>
        <translation>閉じる</translation>
    </message>
    <message id="canned.export.done" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n件を書き出しました: {file}</numerusform>
        </translation>
    </message>
    <message id="canned.export.failed">
        <source></source>
        <translation>書き出せませんでした: {file}</translation>
    </message>
    <message id="canned.import.done">
        <source></source>
        <translation>{file}: 追加 {added}件、登録済み {standing}件、読み込めなかった行 {left}件</translation>
    </message>
    <message id="canned.import.failed">
        <source></source>
        <translation>{file} を読み込めませんでした。{reason}</translation>
    </message>
    <message id="canned.import.row">
        <source></source>
        <translation>{row}行目　{name}　{reason}</translation>
    </message>
    <message id="canned.import.more" numerus="yes">
        <source></source>
        <translation>
            <numerusform>ほか%n行</numerusform>
        </translation>
    </message>
    <message id="canned.fault.unreadable">
        <source></source>
        <translation>文字を読み取れません。UTF-8かShift_JISのCSVにしてください。</translation>
    </message>
    <message id="canned.fault.too_large">
        <source></source>
        <translation>ファイルが4MBを超えています。</translation>
    </message>
    <message id="canned.fault.no_header">
        <source></source>
        <translation>1行目に「名前」と「本文」の見出しがありません。</translation>
    </message>
    <message id="canned.fault.broken">
        <source></source>
        <translation>CSVの形式が正しくありません。</translation>
    </message>
    <message id="canned.fault.language">
        <source></source>
        <translation>言語が分かりません。</translation>
    </message>
    <message id="canned.fault.yes_or_no">
        <source></source>
        <translation>「はい」か「いいえ」で書いてください。</translation>
    </message>
    <message id="canned.fault.twice">
        <source></source>
        <translation>同じフォルダ・名前・言語の行が上にあります。</translation>
    </message>
    <message id="canned.fault.different">
        <source></source>
        <translation>同じ名前で内容の違う返事があるため、変更しませんでした。</translation>
    </message>
</context>
</TS>
