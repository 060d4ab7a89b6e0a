<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message id="files.total">
        <source></source>
        <translation>文件 {size} / 4MB</translation>
    </message>
    <message id="files.add">
        <source></source>
        <translation>+添加</translation>
    </message>
    <message id="files.attached">
        <source></source>
        <translation>附件</translation>
    </message>
    <message id="files.remove">
        <source></source>
        <translation>删除</translation>
    </message>
    <message id="files.over">
        <source></source>
        <translation>附件总大小超过4MB（{size}）。</translation>
    </message>
    <message id="files.shrink">
        <source></source>
        <translation>缩小图片</translation>
    </message>
    <message id="files.take_off">
        <source></source>
        <translation>移除</translation>
    </message>
    <message id="files.held">
        <source></source>
        <translation>文件超过4MB</translation>
    </message>
    <message id="files.reading">
        <source></source>
        <translation>正在读取文件…</translation>
    </message>
    <message id="files.not_taken">
        <source></source>
        <translation>无法添加“{name}”。请选择图片（PNG、JPEG、GIF、WebP）或PDF。</translation>
    </message>
    <message id="files.not_smaller">
        <source></source>
        <translation>无法再缩小，请移除部分文件。</translation>
    </message>
    <message id="files.pasted">
        <source></source>
        <translation>粘贴的图片</translation>
    </message>
    <message id="files.choose">
        <source></source>
        <translation>选择要添加的文件</translation>
    </message>
    <message id="files.kinds">
        <source></source>
        <translation>图片和PDF</translation>
    </message>
    <message id="files.any">
        <source></source>
        <translation>所有文件</translation>
    </message>
    <message id="files.save_where">
        <source></source>
        <translation>选择保存位置</translation>
    </message>
    <message id="files.saved">
        <source></source>
        <translation>已保存“{name}”</translation>
    </message>
    <message id="files.unsaved">
        <source></source>
        <translation>未能保存</translation>
    </message>
    <message id="files.viewer">
        <source></source>
        <translation>查看文件</translation>
    </message>
    <message id="files.viewer.larger">
        <source></source>
        <translation>放大</translation>
    </message>
    <message id="files.viewer.smaller">
        <source></source>
        <translation>缩小</translation>
    </message>
    <message id="files.viewer.turn">
        <source></source>
        <translation>旋转</translation>
    </message>
    <message id="files.viewer.before">
        <source></source>
        <translation>上一个</translation>
    </message>
    <message id="files.viewer.next">
        <source></source>
        <translation>下一个</translation>
    </message>
    <message id="files.viewer.save">
        <source></source>
        <translation>保存</translation>
    </message>
    <message id="files.viewer.close">
        <source></source>
        <translation>关闭</translation>
    </message>
    <message id="files.viewer.place">
        <source></source>
        <translation>{number} / {all} · {size}</translation>
    </message>
    <message id="files.viewer.loading">
        <source></source>
        <translation>正在加载…</translation>
    </message>
    <message id="files.viewer.unseen">
        <source></source>
        <translation>无法显示。</translation>
    </message>
    <message id="files.viewer.document">
        <source></source>
        <translation>请保存PDF后再打开。</translation>
    </message>
</context>
</TS>
