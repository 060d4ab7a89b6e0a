<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name></name>
    <message id="files.total">
        <source></source>
        <translation>ファイル {size} / 4MB</translation>
    </message>
    <message id="files.add">
        <source></source>
        <translation>+追加</translation>
    </message>
    <message id="files.attached">
        <source></source>
        <translation>添付ファイル</translation>
    </message>
    <message id="files.remove">
        <source></source>
        <translation>削除</translation>
    </message>
    <message id="files.over">
        <source></source>
        <translation>添付ファイルの合計が4MBを超えています（{size}）。</translation>
    </message>
    <message id="files.shrink">
        <source></source>
        <translation>画像を小さくする</translation>
    </message>
    <message id="files.take_off">
        <source></source>
        <translation>外す</translation>
    </message>
    <message id="files.held">
        <source></source>
        <translation>ファイルが4MBを超えています</translation>
    </message>
    <message id="files.reading">
        <source></source>
        <translation>ファイルを読み込んでいます…</translation>
    </message>
    <message id="files.not_taken">
        <source></source>
        <translation>「{name}」は添付できません。画像（PNG、JPEG、GIF、WebP）かPDFを選んでください。</translation>
    </message>
    <message id="files.not_smaller">
        <source></source>
        <translation>これ以上は小さくできません。いくつか外してください。</translation>
    </message>
    <message id="files.pasted">
        <source></source>
        <translation>貼り付けた画像</translation>
    </message>
    <message id="files.choose">
        <source></source>
        <translation>添付するファイルを選択</translation>
    </message>
    <message id="files.kinds">
        <source></source>
        <translation>画像とPDF</translation>
    </message>
    <message id="files.any">
        <source></source>
        <translation>すべてのファイル</translation>
    </message>
    <message id="files.save_where">
        <source></source>
        <translation>保存先を選択</translation>
    </message>
    <message id="files.saved">
        <source></source>
        <translation>「{name}」を保存しました</translation>
    </message>
    <message id="files.unsaved">
        <source></source>
        <translation>保存できませんでした</translation>
    </message>
    <message id="files.viewer">
        <source></source>
        <translation>ファイルの表示</translation>
    </message>
    <message id="files.viewer.larger">
        <source></source>
        <translation>拡大</translation>
    </message>
    <message id="files.viewer.smaller">
        <source></source>
        <translation>縮小</translation>
    </message>
    <message id="files.viewer.turn">
        <source></source>
        <translation>回転</translation>
    </message>
    <message id="files.viewer.before">
        <source></source>
        <translation>前へ</translation>
    </message>
    <message id="files.viewer.next">
        <source></source>
        <translation>次へ</translation>
    </message>
    <message id="files.viewer.save">
        <source></source>
        <translation>保存</translation>
    </message>
    <message id="files.viewer.close">
        <source></source>
        <translation>閉じる</translation>
    </message>
    <message id="files.viewer.place">
        <source></source>
        <translation>{number} / {all}・{size}</translation>
    </message>
    <message id="files.viewer.loading">
        <source></source>
        <translation>読み込んでいます…</translation>
    </message>
    <message id="files.viewer.unseen">
        <source></source>
        <translation>表示できませんでした。</translation>
    </message>
    <message id="files.viewer.document">
        <source></source>
        <translation>PDFは保存してから開いてください。</translation>
    </message>
</context>
</TS>
