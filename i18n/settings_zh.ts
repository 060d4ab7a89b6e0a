<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message id="settings.general">
        <source></source>
        <translation>一般</translation>
    </message>
    <message id="settings.sending">
        <source></source>
        <translation>发送</translation>
    </message>
    <message id="settings.language">
        <source></source>
        <translation>设置语言</translation>
    </message>
    <message id="settings.language.what">
        <source></source>
        <translation>界面语言。顾客的文字不会改变。</translation>
    </message>
    <message id="settings.appearance">
        <source></source>
        <translation>主题</translation>
    </message>
    <message id="settings.appearance.what">
        <source></source>
        <translation>界面的明暗。</translation>
    </message>
    <message id="settings.density">
        <source></source>
        <translation>密度</translation>
    </message>
    <message id="settings.density.what">
        <source></source>
        <translation>咨询列表每行的高度。</translation>
    </message>
    <message id="settings.mail_copy">
        <source></source>
        <translation>邮件</translation>
    </message>
    <message id="settings.mail_copy.what">
        <source></source>
        <translation>默认开启追加发送。</translation>
    </message>
    <message id="settings.after_send">
        <source></source>
        <translation>发送后</translation>
    </message>
    <message id="settings.on">
        <source></source>
        <translation>开</translation>
    </message>
    <message id="settings.off">
        <source></source>
        <translation>关</translation>
    </message>
    <message id="settings.at_once">
        <source></source>
        <translation>更改立即生效</translation>
    </message>
    <message id="settings.undo">
        <source></source>
        <translation>撤销发送</translation>
    </message>
    <message id="settings.undo.what">
        <source></source>
        <translation>点击发送后等待多久才真正发送，在此期间可以撤销。</translation>
    </message>
    <message id="settings.undo.seconds" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message id="settings.undo.none">
        <source></source>
        <translation>0秒（立即发送）</translation>
    </message>
    <message id="settings.reset">
        <source></source>
        <translation>恢复默认值</translation>
    </message>
    <message id="settings.reset.done">
        <source></source>
        <translation>已将{section}恢复为默认值。</translation>
    </message>
    <message id="settings.search">
        <source></source>
        <translation>搜索设置</translation>
    </message>
    <message id="settings.search.nothing">
        <source></source>
        <translation>没有找到。</translation>
    </message>
    <message id="settings.text_size">
        <source></source>
        <translation>文字大小</translation>
    </message>
    <message id="settings.text_size.what">
        <source></source>
        <translation>所有画面的文字与行高。</translation>
    </message>
    <message id="settings.text_size.percent">
        <source></source>
        <translation>{percent} %</translation>
    </message>
    <message id="settings.send_key">
        <source></source>
        <translation>发送键</translation>
    </message>
    <message id="settings.send_key.what">
        <source></source>
        <translation>输入法选字时按Enter，两种方式都不会发送。</translation>
    </message>
    <message id="settings.status">
        <source></source>
        <translation>处理状态</translation>
    </message>
    <message id="settings.status.what">
        <source></source>
        <translation>每次回复都从回复完成开始，不会记住上次的选择。</translation>
    </message>
    <message id="settings.photos">
        <source></source>
        <translation>删除照片的位置信息</translation>
    </message>
    <message id="settings.photos.what">
        <source></source>
        <translation>添加前一定会删除。</translation>
    </message>
    <message id="settings.always_on">
        <source></source>
        <translation>始终开启</translation>
    </message>
    <message id="settings.guard">
        <source></source>
        <translation>个人信息防护</translation>
    </message>
    <message id="settings.guard.public">
        <source></source>
        <translation>公开的回复</translation>
    </message>
    <message id="settings.guard.public.what">
        <source></source>
        <translation>发现疑似个人信息时的处理。即使拦截，也可以确认后保留。</translation>
    </message>
    <message id="settings.guard.foreign">
        <source></source>
        <translation>其他顾客的信息</translation>
    </message>
    <message id="settings.guard.foreign.what">
        <source></source>
        <translation>其他订单的号码或姓名，无论公开与否都会拦截。</translation>
    </message>
    <message id="settings.guard.foreign.always">
        <source></source>
        <translation>始终拦截</translation>
    </message>
    <message id="settings.terms">
        <source></source>
        <translation>用语</translation>
    </message>
    <message id="settings.terms.what">
        <source></source>
        <translation>不希望出现在回复中的词语，发现时会像个人信息一样提示。</translation>
    </message>
    <message id="settings.terms.hint">
        <source></source>
        <translation>例：LINE</translation>
    </message>
    <message id="settings.terms.add">
        <source></source>
        <translation>添加</translation>
    </message>
    <message id="settings.terms.remove">
        <source></source>
        <translation>删除“{term}”</translation>
    </message>
    <message id="settings.terms.twice">
        <source></source>
        <translation>已经登记过了。</translation>
    </message>
    <message id="settings.terms.many" numerus="yes">
        <source></source>
        <translation>
            <numerusform>最多可登记%n个。</numerusform>
        </translation>
    </message>
    <message id="settings.keys">
        <source></source>
        <translation>快捷键</translation>
    </message>
    <message id="settings.keys.single">
        <source></source>
        <translation>单字母键</translation>
    </message>
    <message id="settings.keys.single.what">
        <source></source>
        <translation>在列表中只按字母或数字时的操作。</translation>
    </message>
    <message id="settings.access">
        <source></source>
        <translation>无障碍</translation>
    </message>
    <message id="settings.spoken">
        <source></source>
        <translation>朗读的内容</translation>
    </message>
    <message id="settings.spoken.what">
        <source></source>
        <translation>告知屏幕朗读软件的内容。</translation>
    </message>
    <message id="settings.toast">
        <source></source>
        <translation>提示的显示时间</translation>
    </message>
    <message id="settings.toast.what">
        <source></source>
        <translation>显示在画面下方的提示。</translation>
    </message>
    <message id="settings.toast.until_closed">
        <source></source>
        <translation>直到关闭</translation>
    </message>
    <message id="settings.motion">
        <source></source>
        <translation>动效</translation>
    </message>
    <message id="settings.motion.what">
        <source></source>
        <translation>画面不会移动或闪烁。</translation>
    </message>
    <message id="settings.motion.none">
        <source></source>
        <translation>无</translation>
    </message>
    <message id="settings.data">
        <source></source>
        <translation>数据</translation>
    </message>
    <message id="settings.file_days">
        <source></source>
        <translation>打开过的文件的保存期限</translation>
    </message>
    <message id="settings.file_days.what">
        <source></source>
        <translation>最后一次打开后保留副本的天数，需要时会重新获取。</translation>
    </message>
    <message id="settings.file_days.days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n天</numerusform>
        </translation>
    </message>
    <message id="settings.file_days.room">
        <source></source>
        <translation>直到容量上限</translation>
    </message>
    <message id="settings.export">
        <source></source>
        <translation>导出</translation>
    </message>
    <message id="settings.export.what">
        <source></source>
        <translation>将咨询列表导出为CSV，不含正文。</translation>
    </message>
    <message id="settings.export.button">
        <source></source>
        <translation>导出…</translation>
    </message>
    <message id="settings.export.done" numerus="yes">
        <source></source>
        <translation>
            <numerusform>已将%n条导出到 {file}。</numerusform>
        </translation>
    </message>
    <message id="settings.export.failed">
        <source></source>
        <translation>无法导出到 {file}，请选择其他位置。</translation>
    </message>
    <message id="settings.export.received">
        <source></source>
        <translation>接收时间</translation>
    </message>
    <message id="settings.export.source">
        <source></source>
        <translation>种类</translation>
    </message>
    <message id="settings.export.sender">
        <source></source>
        <translation>发送人</translation>
    </message>
    <message id="settings.export.category">
        <source></source>
        <translation>分类</translation>
    </message>
    <message id="settings.export.title">
        <source></source>
        <translation>标题</translation>
    </message>
    <message id="settings.export.product_code">
        <source></source>
        <translation>商品号码</translation>
    </message>
    <message id="settings.export.product">
        <source></source>
        <translation>商品名</translation>
    </message>
    <message id="settings.export.order_no">
        <source></source>
        <translation>订单号码</translation>
    </message>
    <message id="settings.export.country">
        <source></source>
        <translation>国家</translation>
    </message>
    <message id="settings.erase">
        <source></source>
        <translation>清除</translation>
    </message>
    <message id="settings.erase.what">
        <source></source>
        <translation>清除此电脑上的副本并重新读取。草稿和发件箱会保留。</translation>
    </message>
    <message id="settings.erase.button">
        <source></source>
        <translation>清除副本并重新读取</translation>
    </message>
    <message id="settings.erase.done">
        <source></source>
        <translation>正在清除副本并重新读取。</translation>
    </message>
    <message id="settings.account">
        <source></source>
        <translation>账号</translation>
    </message>
    <message id="settings.login">
        <source></source>
        <translation>ID或邮件地址</translation>
    </message>
    <message id="settings.server">
        <source></source>
        <translation>连接地址</translation>
    </message>
    <message id="settings.shop">
        <source></source>
        <translation>店铺名</translation>
    </message>
    <message id="settings.straight">
        <source></source>
        <translation>下次直接打开此店铺</translation>
    </message>
    <message id="settings.straight.what">
        <source></source>
        <translation>关闭后，登录后选择店铺。</translation>
    </message>
    <message id="settings.saved">
        <source></source>
        <translation>保存登录信息</translation>
    </message>
    <message id="settings.saved.what">
        <source></source>
        <translation>退出登录后，会删除保存的信息和此电脑上的副本。</translation>
    </message>
    <message id="settings.saved.yes">
        <source></source>
        <translation>已保存</translation>
    </message>
    <message id="settings.saved.no">
        <source></source>
        <translation>未保存</translation>
    </message>
    <message id="settings.sign_out">
        <source></source>
        <translation>退出登录</translation>
    </message>
    <message id="settings.sign_out.what">
        <source></source>
        <translation>有待发送的内容时会先提示。</translation>
    </message>
    <message id="settings.quit">
        <source></source>
        <translation>退出</translation>
    </message>
    <message id="settings.quit.what">
        <source></source>
        <translation>同时退出托盘，将不再收到通知。</translation>
    </message>
    <message id="settings.record">
        <source></source>
        <translation>发送记录</translation>
    </message>
    <message id="settings.record.what">
        <source></source>
        <translation>将从这台电脑发送的内容的时间、操作、编号和结果导出为CSV，不含正文。</translation>
    </message>
    <message id="settings.record.button">
        <source></source>
        <translation>导出记录…</translation>
    </message>
    <message id="settings.record.done" numerus="yes">
        <source></source>
        <translation>
            <numerusform>已将%n条记录导出到 {file}。</numerusform>
        </translation>
    </message>
    <message id="settings.record.begun">
        <source></source>
        <translation>时间（本机时钟）</translation>
    </message>
    <message id="settings.record.deed">
        <source></source>
        <translation>操作</translation>
    </message>
    <message id="settings.record.inquiry">
        <source></source>
        <translation>咨询编号</translation>
    </message>
    <message id="settings.record.result">
        <source></source>
        <translation>结果</translation>
    </message>
    <message id="settings.record.reason">
        <source></source>
        <translation>原因</translation>
    </message>
    <message id="settings.record.ended">
        <source></source>
        <translation>结果时间</translation>
    </message>
    <message id="settings.record.who">
        <source></source>
        <translation>负责人</translation>
    </message>
    <message id="settings.record.login">
        <source></source>
        <translation>ID</translation>
    </message>
    <message id="settings.record.steps">
        <source></source>
        <translation>经过</translation>
    </message>
    <message id="settings.record.key">
        <source></source>
        <translation>记录编号</translation>
    </message>
</context>
</TS>
