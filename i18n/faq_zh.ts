<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message id="faq.title">
        <source></source>
        <translation>商品页面FAQ</translation>
    </message>
    <message id="faq.edit.title">
        <source></source>
        <translation>编辑FAQ</translation>
    </message>
    <message id="faq.notice">
        <source></source>
        <translation>商品页面上任何人都可以阅读。请先删除客户姓名、订单号码等可识别客户的内容，再公开。</translation>
    </message>
    <message id="faq.question">
        <source></source>
        <translation>提问</translation>
    </message>
    <message id="faq.answer">
        <source></source>
        <translation>回复</translation>
    </message>
    <message id="faq.required">
        <source></source>
        <translation>必填</translation>
    </message>
    <message id="faq.count">
        <source></source>
        <translation>{used}/{limit}</translation>
    </message>
    <message id="faq.preview">
        <source></source>
        <translation>公开后的商品页面</translation>
    </message>
    <message id="faq.page">
        <source></source>
        <translation>商品页面 · 常见问题</translation>
    </message>
    <message id="faq.publish">
        <source></source>
        <translation>公开到商品页面</translation>
    </message>
    <message id="faq.change">
        <source></source>
        <translation>公开更改</translation>
    </message>
    <message id="faq.close">
        <source></source>
        <translation>关闭</translation>
    </message>
    <message id="faq.undo" numerus="yes">
        <source></source>
        <translation>
            <numerusform>公开后%n秒内可以撤销</numerusform>
        </translation>
    </message>
    <message id="faq.no_undo">
        <source></source>
        <translation>将立即公开</translation>
    </message>
    <message id="faq.missing">
        <source></source>
        <translation>请输入提问和回复</translation>
    </message>
    <message id="faq.question.too_long">
        <source></source>
        <translation>提问最多200字</translation>
    </message>
    <message id="faq.answer.too_long">
        <source></source>
        <translation>回复最多1000字</translation>
    </message>
    <message id="faq.link" numerus="yes">
        <source></source>
        <translation>
            <numerusform>常见问题 %n条</numerusform>
        </translation>
    </message>
    <message id="faq.list.title">
        <source></source>
        <translation>常见问题</translation>
    </message>
    <message id="faq.list.none">
        <source></source>
        <translation>此商品还没有FAQ。</translation>
    </message>
    <message id="faq.list.since">
        <source></source>
        <translation>{day} 公开</translation>
    </message>
    <message id="faq.edit">
        <source></source>
        <translation>编辑</translation>
    </message>
    <message id="faq.withdraw">
        <source></source>
        <translation>撤下</translation>
    </message>
    <message id="faq.edit.of">
        <source></source>
        <translation>编辑：{question}</translation>
    </message>
    <message id="faq.withdraw.of">
        <source></source>
        <translation>撤下：{question}</translation>
    </message>
    <message id="faq.done">
        <source></source>
        <translation>FAQ已公开到商品页面</translation>
    </message>
    <message id="faq.withdrawn">
        <source></source>
        <translation>FAQ已从商品页面撤下</translation>
    </message>
    <message id="faq.waiting">
        <source></source>
        <translation>恢复连接后将更新商品页面</translation>
    </message>
    <message id="faq.refused">
        <source></source>
        <translation>未能公开FAQ。{reason}</translation>
    </message>
    <message id="faq.not_withdrawn">
        <source></source>
        <translation>未能撤下FAQ。{reason}</translation>
    </message>
    <message id="faq.open_again">
        <source></source>
        <translation>打开内容</translation>
    </message>
    <message id="faq.not_kept">
        <source></source>
        <translation>无法保存到此设备。输入的内容仍保留。{reason}</translation>
    </message>
</context>
</TS>
