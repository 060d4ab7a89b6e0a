<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name></name>
    <message id="shops.title">
        <source></source>
        <translation>Choose a shop — qpost</translation>
    </message>
    <message id="shops.name">
        <source></source>
        <translation>Shop name</translation>
    </message>
    <message id="shops.sentence">
        <source></source>
        <translation>Signed in as {login}. Choose the shop to work for.</translation>
    </message>
    <message id="shops.unanswered">
        <source></source>
        <translation>Unanswered: {count}</translation>
    </message>
    <message id="shops.unanswered.none">
        <source></source>
        <translation>Nothing unanswered</translation>
    </message>
    <message id="shops.delayed">
        <source></source>
        <translation>Overdue: {count}</translation>
    </message>
    <message id="shops.members" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message id="shops.last_used">
        <source></source>
        <translation>{members} · last used {when}</translation>
    </message>
    <message id="shops.today">
        <source></source>
        <translation>today {clock}</translation>
    </message>
    <message id="shops.keep">
        <source></source>
        <translation>Open this shop next time</translation>
    </message>
    <message id="shops.sign_out">
        <source></source>
        <translation>Sign out</translation>
    </message>
    <message id="shops.done">
        <source></source>
        <translation>Done</translation>
    </message>
    <message id="shops.unsaved">
        <source></source>
        <translation>This computer's credential store could not be used, so your sign-in was not saved. Drafts and waiting replies are gone when qpost is closed.</translation>
    </message>
</context>
</TS>
