<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name></name>
    <message id="tray.tip">
        <source></source>
        <translation>qpost — {what}</translation>
    </message>
    <message id="tray.tip.unanswered" numerus="yes">
        <source></source>
        <translation>
            <numerusform>Unanswered %n</numerusform>
            <numerusform>Unanswered %n</numerusform>
        </translation>
    </message>
    <message id="tray.tip.overdue" numerus="yes">
        <source></source>
        <translation>
            <numerusform>Overdue %n</numerusform>
            <numerusform>Overdue %n</numerusform>
        </translation>
    </message>
    <message id="tray.open">
        <source></source>
        <translation>Open qpost</translation>
    </message>
    <message id="tray.see_unanswered" numerus="yes">
        <source></source>
        <translation>
            <numerusform>View %n unanswered</numerusform>
            <numerusform>View %n unanswered</numerusform>
        </translation>
    </message>
    <message id="tray.see_overdue" numerus="yes">
        <source></source>
        <translation>
            <numerusform>View %n overdue</numerusform>
            <numerusform>View %n overdue</numerusform>
        </translation>
    </message>
    <message id="tray.outbox" numerus="yes">
        <source></source>
        <translation>
            <numerusform>Outbox: %n</numerusform>
            <numerusform>Outbox: %n</numerusform>
        </translation>
    </message>
    <message id="tray.rest">
        <source></source>
        <translation>Pause notifications</translation>
    </message>
    <message id="tray.rest.half_hour">
        <source></source>
        <translation>30 minutes</translation>
    </message>
    <message id="tray.rest.hour">
        <source></source>
        <translation>1 hour</translation>
    </message>
    <message id="tray.rest.morning">
        <source></source>
        <translation>Until tomorrow morning</translation>
    </message>
    <message id="tray.rest.end">
        <source></source>
        <translation>Resume notifications (paused until {time})</translation>
    </message>
    <message id="tray.rest_hour">
        <source></source>
        <translation>Pause 1 hour</translation>
    </message>
    <message id="tray.see">
        <source></source>
        <translation>View</translation>
    </message>
    <message id="tray.list_mark">
        <source></source>
        <translation>, </translation>
    </message>
    <message id="tray.unanswered" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n unanswered</numerusform>
            <numerusform>%n unanswered</numerusform>
        </translation>
    </message>
    <message id="tray.overdue" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message id="tray.sign_in_needed">
        <source></source>
        <translation>Sign-in needed</translation>
    </message>
    <message id="tray.sign_in_needed.what">
        <source></source>
        <translation>qpost is waiting in the tray. Open it and sign in to receive inquiries.</translation>
    </message>
    <message id="tray.card.one">
        <source></source>
        <translation>New inquiry for {shop}</translation>
    </message>
    <message id="tray.card.new_inquiry" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n new inquiry</numerusform>
            <numerusform>%n new inquiries</numerusform>
        </translation>
    </message>
    <message id="tray.card.due_soon" numerus="yes">
        <source></source>
        <translation>
            <numerusform>30 minutes left: %n unanswered</numerusform>
            <numerusform>30 minutes left: %n unanswered</numerusform>
        </translation>
    </message>
    <message id="tray.card.overdue" numerus="yes">
        <source></source>
        <translation>
            <numerusform>Overdue: %n unanswered</numerusform>
            <numerusform>Overdue: %n unanswered</numerusform>
        </translation>
    </message>
    <message id="tray.card.marketplace" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n message from Qoo10</numerusform>
            <numerusform>%n messages from Qoo10</numerusform>
        </translation>
    </message>
    <message id="tray.card.claim" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n cancel / return / non-receipt</numerusform>
            <numerusform>%n cancels / returns / non-receipts</numerusform>
        </translation>
    </message>
    <message id="tray.card.send_failed" numerus="yes">
        <source></source>
        <translation>
            <numerusform>Could not be sent: %n</numerusform>
            <numerusform>Could not be sent: %n</numerusform>
        </translation>
    </message>
    <message id="tray.card.kinds">
        <source></source>
        <translation>{line} ({kinds})</translation>
    </message>
    <message id="tray.card.kind">
        <source></source>
        <translation>{kind} {count}</translation>
    </message>
    <message id="tray.closed">
        <source></source>
        <translation>qpost is still running in the tray</translation>
    </message>
    <message id="tray.closed.what">
        <source></source>
        <translation>It will tell you of new inquiries. To end it, choose Quit in the tray menu. What the close button does can be changed in Settings.</translation>
    </message>
    <message id="tray.covered">
        <source></source>
        <translation>The screen is covered</translation>
    </message>
    <message id="tray.covered.what">
        <source></source>
        <translation>Press a key or click to go on.</translation>
    </message>
    <message id="tray.set.start">
        <source></source>
        <translation>At start-up</translation>
    </message>
    <message id="tray.set.close">
        <source></source>
        <translation>Close button</translation>
    </message>
    <message id="tray.set.close.what">
        <source></source>
        <translation>With Tray, inquiries still arrive after the window is closed.</translation>
    </message>
    <message id="tray.set.close.no_tray">
        <source></source>
        <translation>This computer has no tray: closing ends the program.</translation>
    </message>
    <message id="tray.set.cover">
        <source></source>
        <translation>Cover the screen when away</translation>
    </message>
    <message id="tray.set.cover.what">
        <source></source>
        <translation>Hides customers' information while nothing is pressed. No password is needed.</translation>
    </message>
    <message id="tray.set.cover.never">
        <source></source>
        <translation>Never</translation>
    </message>
    <message id="tray.set.cover.after" numerus="yes">
        <source></source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
    <message id="tray.set.notifications">
        <source></source>
        <translation>Notifications</translation>
    </message>
    <message id="tray.set.kinds">
        <source></source>
        <translation>Kinds</translation>
    </message>
    <message id="tray.set.kinds.what">
        <source></source>
        <translation>What you are told of.</translation>
    </message>
    <message id="tray.set.hide">
        <source></source>
        <translation>Hide the content</translation>
    </message>
    <message id="tray.set.hide.what">
        <source></source>
        <translation>Customers' words are not shown in notifications.</translation>
    </message>
    <message id="tray.set.sound">
        <source></source>
        <translation>Sound</translation>
    </message>
    <message id="tray.set.sound.what">
        <source></source>
        <translation>Makes a sound with each notification.</translation>
    </message>
    <message id="tray.set.quiet">
        <source></source>
        <translation>Quiet hours</translation>
    </message>
    <message id="tray.set.quiet.what">
        <source></source>
        <translation>No notifications between these hours.</translation>
    </message>
    <message id="tray.set.quiet.from">
        <source></source>
        <translation>Quiet hours begin</translation>
    </message>
    <message id="tray.set.quiet.until">
        <source></source>
        <translation>Quiet hours end</translation>
    </message>
    <message id="tray.set.quiet.hour">
        <source></source>
        <translation>{hour}:00</translation>
    </message>
    <message id="tray.set.quiet.dash">
        <source></source>
        <translation>–</translation>
    </message>
    <message id="tray.set.rest.what">
        <source></source>
        <translation>None come for that time. The tray still shows the counts.</translation>
    </message>
    <message id="tray.set.rest.none">
        <source></source>
        <translation>Not paused</translation>
    </message>
    <message id="domain.close_button.quit">
        <source></source>
        <translation>Quit</translation>
    </message>
    <message id="domain.close_button.tray">
        <source></source>
        <translation>Tray</translation>
    </message>
    <message id="domain.topic.new_inquiry">
        <source></source>
        <translation>New inquiries</translation>
    </message>
    <message id="domain.topic.due_soon">
        <source></source>
        <translation>30 minutes before the target</translation>
    </message>
    <message id="domain.topic.overdue">
        <source></source>
        <translation>Overdue</translation>
    </message>
    <message id="domain.topic.marketplace">
        <source></source>
        <translation>Messages from Qoo10</translation>
    </message>
    <message id="domain.topic.claim">
        <source></source>
        <translation>Cancel / return / non-receipt</translation>
    </message>
    <message id="domain.topic.send_failed">
        <source></source>
        <translation>Replies that could not be sent</translation>
    </message>
</context>
</TS>
