<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name></name>
    <message id="team.later">
        <source></source>
        <translation>あとで対応</translation>
    </message>
    <message id="team.later.button">
        <source></source>
        <translation>あとで</translation>
    </message>
    <message id="team.later.hour">
        <source></source>
        <translation>1時間後</translation>
    </message>
    <message id="team.later.evening">
        <source></source>
        <translation>今日の夕方</translation>
    </message>
    <message id="team.later.morning">
        <source></source>
        <translation>明日の朝</translation>
    </message>
    <message id="team.later.monday">
        <source></source>
        <translation>来週の月曜</translation>
    </message>
    <message id="team.later.choice">
        <source></source>
        <translation>{name}（{when}）</translation>
    </message>
    <message id="team.later.own">
        <source></source>
        <translation>日時を指定…</translation>
    </message>
    <message id="team.later.wake">
        <source></source>
        <translation>対応に戻す</translation>
    </message>
    <message id="team.later.chip">
        <source></source>
        <translation>あとで {when}</translation>
    </message>
    <message id="team.later.spoken">
        <source></source>
        <translation>{when}まであとで対応</translation>
    </message>
    <message id="team.later.sheet">
        <source></source>
        <translation>いつ対応しますか</translation>
    </message>
    <message id="team.later.sheet.hint">
        <source></source>
        <translation>お客様が書き込むと、その時点で一覧に戻ります。時刻は日本時間です。</translation>
    </message>
    <message id="team.later.day">
        <source></source>
        <translation>日付</translation>
    </message>
    <message id="team.later.time">
        <source></source>
        <translation>時刻</translation>
    </message>
    <message id="team.later.day.bad">
        <source></source>
        <translation>日付は 2026/11/24 または 11/24 のように入力してください。</translation>
    </message>
    <message id="team.later.time.bad">
        <source></source>
        <translation>時刻は 9:00 のように入力してください。</translation>
    </message>
    <message id="team.later.past">
        <source></source>
        <translation>すでに過ぎた日時です。</translation>
    </message>
    <message id="team.later.set">
        <source></source>
        <translation>あとで対応にする</translation>
    </message>
    <message id="team.later.cancel">
        <source></source>
        <translation>キャンセル</translation>
    </message>
    <message id="team.later.none">
        <source></source>
        <translation>あとで対応のお問い合わせはありません</translation>
    </message>
    <message id="team.later.filter">
        <source></source>
        <translation>あとで対応のみ</translation>
    </message>
    <message id="team.later.awake">
        <source></source>
        <translation>対応に戻しました</translation>
    </message>
    <message id="team.customer.filter">
        <source></source>
        <translation>{name} のお問い合わせ</translation>
    </message>
    <message id="team.customer.drop">
        <source></source>
        <translation>この条件を外す</translation>
    </message>
    <message id="team.customer.others" numerus="yes">
        <source></source>
        <translation>
            <numerusform>未回答 ほか%n件</numerusform>
        </translation>
    </message>
    <message id="team.customer.together">
        <source></source>
        <translation>まとめて見る</translation>
    </message>
    <message id="team.note">
        <source></source>
        <translation>社内メモ</translation>
    </message>
    <message id="team.note.hint">
        <source></source>
        <translation>お客様には見えません</translation>
    </message>
    <message id="team.note.add">
        <source></source>
        <translation>メモを追加</translation>
    </message>
    <message id="team.note.continue">
        <source></source>
        <translation>書きかけを続ける</translation>
    </message>
    <message id="team.note.save">
        <source></source>
        <translation>保存</translation>
    </message>
    <message id="team.note.close">
        <source></source>
        <translation>閉じる</translation>
    </message>
    <message id="team.note.by">
        <source></source>
        <translation>{name} · {when}</translation>
    </message>
    <message id="team.note.state">
        <source></source>
        <translation>{by} · {state}</translation>
    </message>
    <message id="team.note.on_its_way">
        <source></source>
        <translation>送信待ち</translation>
    </message>
    <message id="team.note.refused">
        <source></source>
        <translation>保存できませんでした：{reason}</translation>
    </message>
    <message id="team.note.again">
        <source></source>
        <translation>もう一度書く</translation>
    </message>
    <message id="team.note.failed">
        <source></source>
        <translation>保存できませんでした。文章はそのまま残っています：{reason}</translation>
    </message>
    <message id="team.presence.name">
        <source></source>
        <translation>{name}さん</translation>
    </message>
    <message id="team.presence.and">
        <source></source>
        <translation>、</translation>
    </message>
    <message id="team.presence.writing">
        <source></source>
        <translation>{names}が返信中</translation>
    </message>
    <message id="team.presence.viewing">
        <source></source>
        <translation>{names}が見ています</translation>
    </message>
    <message id="team.answered">
        <source></source>
        <translation>{name}さんが{time}に回答しました。下の内容を確かめてから送信してください。</translation>
    </message>
</context>
</TS>
