<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message id="canned.pause">
        <source></source>
        <translation>，</translation>
    </message>
    <message id="canned.dot">
        <source></source>
        <translation> · </translation>
    </message>
    <message id="canned.folder">
        <source></source>
        <translation>{name}，{number}条，{shown}</translation>
    </message>
    <message id="canned.folder.shown">
        <source></source>
        <translation>{name} ({number})</translation>
    </message>
    <message id="canned.folder.none">
        <source></source>
        <translation>未分类</translation>
    </message>
    <message id="canned.folder.open">
        <source></source>
        <translation>已展开</translation>
    </message>
    <message id="canned.folder.folded">
        <source></source>
        <translation>已折叠</translation>
    </message>
    <message id="canned.public_safe">
        <source></source>
        <translation>可公开</translation>
    </message>
    <message id="canned.private_only">
        <source></source>
        <translation>仅不公开</translation>
    </message>
    <message id="canned.uses" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n次</numerusform>
        </translation>
    </message>
    <message id="canned.pinned">
        <source></source>
        <translation>置顶</translation>
    </message>
    <message id="canned.standing.unsaved">
        <source></source>
        <translation>未保存</translation>
    </message>
    <message id="canned.standing.waiting">
        <source></source>
        <translation>等待发送</translation>
    </message>
    <message id="canned.standing.refused">
        <source></source>
        <translation>需确认</translation>
    </message>
    <message id="canned.unresolved">
        <source></source>
        <translation>{variable} 没有可填入的内容，改写后即可发送。</translation>
    </message>
    <message id="canned.unresolved.unknown">
        <source></source>
        <translation>{variable} 不是可用的变量名，请改写或选择原样保留。</translation>
    </message>
    <message id="canned.unresolved.next">
        <source></source>
        <translation>下一个变量</translation>
    </message>
    <message id="canned.unresolved.keep">
        <source></source>
        <translation>原样保留</translation>
    </message>
    <message id="canned.personal">
        <source></source>
        <translation>含有 {variable}，不能用于公开回复</translation>
    </message>
    <message id="canned.not_public_safe">
        <source></source>
        <translation>设为“仅不公开”，不能用于公开回复</translation>
    </message>
    <message id="canned.picker.none">
        <source></source>
        <translation>没有符合的内容</translation>
    </message>
    <message id="canned.picker.keys">
        <source></source>
        <translation>用 ↑↓ 选择，Enter 插入，Esc 关闭。</translation>
    </message>
    <message id="canned.search">
        <source></source>
        <translation>查询常用的回复</translation>
    </message>
    <message id="canned.search.hint">
        <source></source>
        <translation>名称、缩写、内容</translation>
    </message>
    <message id="canned.manage">
        <source></source>
        <translation>管理</translation>
    </message>
</context>
</TS>
