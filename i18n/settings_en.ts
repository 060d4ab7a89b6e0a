<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name></name>
    <message id="settings.general">
        <source></source>
        <translation>General</translation>
    </message>
    <message id="settings.sending">
        <source></source>
        <translation>Sending</translation>
    </message>
    <message id="settings.language">
        <source></source>
        <translation>Language</translation>
    </message>
    <message id="settings.language.what">
        <source></source>
        <translation>The language of the screens. Customers' words stay as they are.</translation>
    </message>
    <message id="settings.appearance">
        <source></source>
        <translation>Theme</translation>
    </message>
    <message id="settings.appearance.what">
        <source></source>
        <translation>How bright the screens are.</translation>
    </message>
    <message id="settings.density">
        <source></source>
        <translation>Density</translation>
    </message>
    <message id="settings.density.what">
        <source></source>
        <translation>How tall a row of the inquiry list is.</translation>
    </message>
    <message id="settings.mail_copy">
        <source></source>
        <translation>Email</translation>
    </message>
    <message id="settings.mail_copy.what">
        <source></source>
        <translation>“Also send: Email” starts switched on.</translation>
    </message>
    <message id="settings.after_send">
        <source></source>
        <translation>After sending</translation>
    </message>
    <message id="settings.on">
        <source></source>
        <translation>On</translation>
    </message>
    <message id="settings.off">
        <source></source>
        <translation>Off</translation>
    </message>
    <message id="settings.at_once">
        <source></source>
        <translation>Changes take effect at once</translation>
    </message>
    <message id="settings.undo">
        <source></source>
        <translation>Undo send</translation>
    </message>
    <message id="settings.undo.what">
        <source></source>
        <translation>How long a reply waits before it really goes out. Until then it can be undone.</translation>
    </message>
    <message id="settings.undo.seconds" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message id="settings.undo.none">
        <source></source>
        <translation>0 seconds (send at once)</translation>
    </message>
</context>
</TS>
