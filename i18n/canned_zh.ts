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
    <message id="canned.picker.insert">
        <source></source>
        <translation>插入</translation>
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
    <message id="canned.title">
        <source></source>
        <translation>常用的回复管理</translation>
    </message>
    <message id="canned.new">
        <source></source>
        <translation>新建</translation>
    </message>
    <message id="canned.new.name">
        <source></source>
        <translation>新的回复</translation>
    </message>
    <message id="canned.copy">
        <source></source>
        <translation>复制</translation>
    </message>
    <message id="canned.copy.name">
        <source></source>
        <translation>{name} 副本</translation>
    </message>
    <message id="canned.import">
        <source></source>
        <translation>导入…</translation>
    </message>
    <message id="canned.export">
        <source></source>
        <translation>导出…</translation>
    </message>
    <message id="canned.delete">
        <source></source>
        <translation>删除</translation>
    </message>
    <message id="canned.save">
        <source></source>
        <translation>保存</translation>
    </message>
    <message id="canned.revert">
        <source></source>
        <translation>撤销修改</translation>
    </message>
    <message id="canned.let_go">
        <source></source>
        <translation>已撤销输入的内容</translation>
    </message>
    <message id="canned.shared">
        <source></source>
        <translation>本店铺的全体成员均可使用</translation>
    </message>
    <message id="canned.standing.unsaved.long">
        <source></source>
        <translation>尚未保存，切换页面后仍会保留。</translation>
    </message>
    <message id="canned.standing.waiting.long">
        <source></source>
        <translation>已保存，联网后将与成员共享。</translation>
    </message>
    <message id="canned.standing.refused.long">
        <source></source>
        <translation>请确认上方的内容</translation>
    </message>
    <message id="canned.name">
        <source></source>
        <translation>名称</translation>
    </message>
    <message id="canned.abbreviation">
        <source></source>
        <translation>缩写</translation>
    </message>
    <message id="canned.abbreviation.hint">
        <source></source>
        <translation>;okure</translation>
    </message>
    <message id="canned.folder.label">
        <source></source>
        <translation>文件夹</translation>
    </message>
    <message id="canned.folder.choose">
        <source></source>
        <translation>选择</translation>
    </message>
    <message id="canned.language">
        <source></source>
        <translation>语言</translation>
    </message>
    <message id="canned.language.all">
        <source></source>
        <translation>全部语言</translation>
    </message>
    <message id="canned.use">
        <source></source>
        <translation>用途</translation>
    </message>
    <message id="canned.use.all">
        <source></source>
        <translation>全部用途</translation>
    </message>
    <message id="canned.use.public">
        <source></source>
        <translation>可公开</translation>
    </message>
    <message id="canned.use.private">
        <source></source>
        <translation>仅不公开</translation>
    </message>
    <message id="canned.public_safe.what">
        <source></source>
        <translation>可公开（也用于商品页面的回复）</translation>
    </message>
    <message id="canned.pinned.what">
        <source></source>
        <translation>置顶（排在列表最前）</translation>
    </message>
    <message id="canned.body">
        <source></source>
        <translation>内容</translation>
    </message>
    <message id="canned.counter">
        <source></source>
        <translation>{number}/{limit}</translation>
    </message>
    <message id="canned.variables">
        <source></source>
        <translation>变量：</translation>
    </message>
    <message id="canned.preview">
        <source></source>
        <translation>预览</translation>
    </message>
    <message id="canned.preview.order">
        <source></source>
        <translation>预览（订单 {number}）</translation>
    </message>
    <message id="canned.preview.open">
        <source></source>
        <translation>此订单没有可填入 {variables} 的内容，改写前无法发送。</translation>
    </message>
    <message id="canned.none">
        <source></source>
        <translation>没有符合的回复</translation>
    </message>
    <message id="canned.none.yet">
        <source></source>
        <translation>还没有常用的回复</translation>
    </message>
    <message id="canned.none.what">
        <source></source>
        <translation>把常写的内容保存下来，即可在回复时调用。</translation>
    </message>
    <message id="canned.clash">
        <source></source>
        <translation>同事已修改此回复，请选择保留哪一份内容。</translation>
    </message>
    <message id="canned.clash.gone">
        <source></source>
        <translation>同事已删除此回复，请选择如何处理。</translation>
    </message>
    <message id="canned.clash.theirs">
        <source></source>
        <translation>同事的内容</translation>
    </message>
    <message id="canned.clash.mine">
        <source></source>
        <translation>自己的内容</translation>
    </message>
    <message id="canned.clash.deleted">
        <source></source>
        <translation>（已删除）</translation>
    </message>
    <message id="canned.clash.delete">
        <source></source>
        <translation>（原打算删除）</translation>
    </message>
    <message id="canned.clash.insist">
        <source></source>
        <translation>使用自己的内容</translation>
    </message>
    <message id="canned.clash.edit">
        <source></source>
        <translation>编辑自己的内容</translation>
    </message>
    <message id="canned.clash.yield">
        <source></source>
        <translation>保留同事的内容</translation>
    </message>
    <message id="canned.compare">
        <source></source>
        <translation>查看双方内容</translation>
    </message>
    <message id="canned.clash.coming">
        <source></source>
        <translation>（正在读取…）</translation>
    </message>
    <message id="canned.yes">
        <source></source>
        <translation>是</translation>
    </message>
    <message id="canned.no">
        <source></source>
        <translation>否</translation>
    </message>
    <message id="canned.clash.fact">
        <source></source>
        <translation>{label}：{value}</translation>
    </message>
    <message id="canned.file.csv">
        <source></source>
        <translation>CSV文件</translation>
    </message>
    <message id="canned.file.all">
        <source></source>
        <translation>所有文件</translation>
    </message>
    <message id="canned.result.close">
        <source></source>
        <translation>关闭</translation>
    </message>
    <message id="canned.export.done" numerus="yes">
        <source></source>
        <translation>
            <numerusform>已导出%n条：{file}</numerusform>
        </translation>
    </message>
    <message id="canned.export.failed">
        <source></source>
        <translation>导出失败：{file}</translation>
    </message>
    <message id="canned.import.done">
        <source></source>
        <translation>{file}：新增{added}条，已有{standing}条，未能导入{left}行</translation>
    </message>
    <message id="canned.import.failed">
        <source></source>
        <translation>未能导入 {file}。{reason}</translation>
    </message>
    <message id="canned.import.row">
        <source></source>
        <translation>第{row}行　{name}　{reason}</translation>
    </message>
    <message id="canned.import.more" numerus="yes">
        <source></source>
        <translation>
            <numerusform>另有%n行</numerusform>
        </translation>
    </message>
    <message id="canned.fault.unreadable">
        <source></source>
        <translation>无法读取文字，请使用UTF-8或Shift_JIS的CSV。</translation>
    </message>
    <message id="canned.fault.too_large">
        <source></source>
        <translation>文件超过4MB。</translation>
    </message>
    <message id="canned.fault.no_header">
        <source></source>
        <translation>第1行没有“名称”和“内容”标题。</translation>
    </message>
    <message id="canned.fault.broken">
        <source></source>
        <translation>CSV格式不正确。</translation>
    </message>
    <message id="canned.fault.language">
        <source></source>
        <translation>无法识别语言。</translation>
    </message>
    <message id="canned.fault.yes_or_no">
        <source></source>
        <translation>请填写“是”或“否”。</translation>
    </message>
    <message id="canned.fault.twice">
        <source></source>
        <translation>上方已有相同文件夹、名称和语言的行。</translation>
    </message>
    <message id="canned.fault.different">
        <source></source>
        <translation>已有同名但内容不同的回复，未作修改。</translation>
    </message>
</context>
</TS>
