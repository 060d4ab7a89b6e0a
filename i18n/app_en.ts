<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name></name>
    <message id="app.yen">
        <source></source>
        <translation>JPY {amount}</translation>
    </message>
    <message id="app.count" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message id="app.format.day">
        <source></source>
        <translation>ddd, MMM d, yyyy</translation>
    </message>
    <message id="app.format.short_day">
        <source></source>
        <translation>MMM d</translation>
    </message>
    <message id="app.ago.now">
        <source></source>
        <translation>just now</translation>
    </message>
    <message id="app.ago.minutes" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message id="app.ago.hours" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message id="app.ago.days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message id="app.overdue.minutes" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n minute over</numerusform>
            <numerusform>%n minutes over</numerusform>
        </translation>
    </message>
    <message id="app.overdue.hours" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n hour over</numerusform>
            <numerusform>%n hours over</numerusform>
        </translation>
    </message>
    <message id="app.overdue.days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message id="app.remaining.clock">
        <source></source>
        <translation>{clock} left</translation>
    </message>
    <message id="app.remaining.days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message id="app.title">
        <source></source>
        <translation>● {shop} (unanswered {unanswered}) — qpost</translation>
    </message>
    <message id="app.title.none">
        <source></source>
        <translation>{shop} — qpost</translation>
    </message>
    <message id="app.nav">
        <source></source>
        <translation>Main menu</translation>
    </message>
    <message id="app.nav.here">
        <source></source>
        <translation>Shown now</translation>
    </message>
    <message id="app.nav.todo">
        <source></source>
        <translation>To do list</translation>
    </message>
    <message id="app.nav.inbox">
        <source></source>
        <translation>Inquiries &amp; messages</translation>
    </message>
    <message id="app.nav.customer">
        <source></source>
        <translation>Customer questions</translation>
    </message>
    <message id="app.nav.marketplace">
        <source></source>
        <translation>Messages from Qoo10</translation>
    </message>
    <message id="app.nav.own">
        <source></source>
        <translation>Qoo10 inquiry history</translation>
    </message>
    <message id="app.nav.orders">
        <source></source>
        <translation>Shipping management</translation>
    </message>
    <message id="app.nav.claims">
        <source></source>
        <translation>Cancel / return / non-receipt</translation>
    </message>
    <message id="app.nav.outbox">
        <source></source>
        <translation>Outbox</translation>
    </message>
    <message id="app.nav.settings">
        <source></source>
        <translation>Settings</translation>
    </message>
    <message id="app.nav.failed" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message id="app.shop.switch">
        <source></source>
        <translation>Switch shop</translation>
    </message>
    <message id="app.synced">
        <source></source>
        <translation>Updated {clock}</translation>
    </message>
    <message id="app.synced.never">
        <source></source>
        <translation>Not updated yet</translation>
    </message>
    <message id="app.refresh">
        <source></source>
        <translation>Refresh</translation>
    </message>
    <message id="app.loading">
        <source></source>
        <translation>Loading</translation>
    </message>
    <message id="app.banner.loading" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n item loaded. Loading the rest.</numerusform>
            <numerusform>%n items loaded. Loading the rest.</numerusform>
        </translation>
    </message>
    <message id="app.banner.offline">
        <source></source>
        <translation>Offline</translation>
    </message>
    <message id="app.banner.offline.since">
        <source></source>
        <translation>Last synced {clock}. Replies are kept in the outbox and sent once you are connected.</translation>
    </message>
    <message id="app.banner.offline.never">
        <source></source>
        <translation>Not synced yet. Replies are kept in the outbox and sent once you are connected.</translation>
    </message>
    <message id="app.banner.offline.retry">
        <source></source>
        <translation>Reconnect now</translation>
    </message>
    <message id="app.banner.sign_in">
        <source></source>
        <translation>Sign-in needed</translation>
    </message>
    <message id="app.banner.sign_in.text">
        <source></source>
        <translation>Your sign-in has expired. What you wrote and the outbox are kept.</translation>
    </message>
    <message id="app.banner.sign_in.action">
        <source></source>
        <translation>Sign in again</translation>
    </message>
    <message id="app.page">
        <source></source>
        <translation>Page</translation>
    </message>
    <message id="app.toast.dismiss">
        <source></source>
        <translation>Dismiss</translation>
    </message>
    <message id="app.sign_out">
        <source></source>
        <translation>Sign out</translation>
    </message>
    <message id="app.key.refresh">
        <source></source>
        <translation>Refresh</translation>
    </message>
    <message id="app.key.next_pane">
        <source></source>
        <translation>Next pane</translation>
    </message>
    <message id="app.key.previous_pane">
        <source></source>
        <translation>Previous pane</translation>
    </message>
    <message id="app.key.find">
        <source></source>
        <translation>Search</translation>
    </message>
    <message id="app.key.switch_shop">
        <source></source>
        <translation>Switch shop</translation>
    </message>
    <message id="app.key.close">
        <source></source>
        <translation>Close window</translation>
    </message>
    <message id="app.key.quit">
        <source></source>
        <translation>Quit</translation>
    </message>
    <message id="app.second_start">
        <source></source>
        <translation>qpost is already running. Its window was brought to the front.</translation>
    </message>
    <message id="app.second_start.silent">
        <source></source>
        <translation>qpost is already running but does not answer. Wait a moment, or end that qpost and try again.</translation>
    </message>
    <message id="app.undo.too_late">
        <source></source>
        <translation>Too late to undo: it is already being sent</translation>
    </message>
    <message id="app.undo.counting" numerus="yes">
        <source></source>
        <translation>
            <numerusform>Sending in %n s</numerusform>
            <numerusform>Sending in %n s</numerusform>
        </translation>
    </message>
    <message id="app.undo.soon">
        <source></source>
        <translation>Sending now</translation>
    </message>
    <message id="app.undo.gone">
        <source></source>
        <translation>Sending has begun</translation>
    </message>
    <message id="app.undo">
        <source></source>
        <translation>Undo</translation>
    </message>
    <message id="app.undo.now">
        <source></source>
        <translation>Send now</translation>
    </message>
    <message id="app.key.undo">
        <source></source>
        <translation>Undo send</translation>
    </message>
    <message id="app.leaving" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n reply is waiting to be sent</numerusform>
            <numerusform>%n replies are waiting to be sent</numerusform>
        </translation>
    </message>
    <message id="app.leaving.wait">
        <source></source>
        <translation>Wait for sending</translation>
    </message>
    <message id="app.leaving.quit">
        <source></source>
        <translation>Quit anyway</translation>
    </message>
    <message id="app.leaving.sign_out">
        <source></source>
        <translation>Sign out anyway</translation>
    </message>
    <message id="app.leaving.quit.kept">
        <source></source>
        <translation>They stay in the outbox and go out the next time qpost is started.</translation>
    </message>
    <message id="app.leaving.quit.lost">
        <source></source>
        <translation>Your sign-in is not saved, so if you quit now they are not sent and their text is lost.</translation>
    </message>
    <message id="app.leaving.sign_out.kept">
        <source></source>
        <translation>They stay in the outbox and go out the next time you sign in with saved sign-in details.</translation>
    </message>
    <message id="app.leaving.sign_out.lost">
        <source></source>
        <translation>Your sign-in is not saved, so if you sign out now they are not sent and their text is lost.</translation>
    </message>
    <message id="app.damaged">
        <source></source>
        <translation>The files on this computer cannot be opened</translation>
    </message>
    <message id="app.damaged.what">
        <source></source>
        <translation>The file of drafts and the outbox is damaged or cannot be read or written. Saving and sending have stopped.</translation>
    </message>
    <message id="app.damaged.kept">
        <source></source>
        <translation>The file is left as it is. Inquiries and sent replies on the server are not lost.</translation>
    </message>
    <message id="app.damaged.todo">
        <source></source>
        <translation>Check the free space on the disk and the access rights, then start qpost again.</translation>
    </message>
    <message id="app.damaged.texts">
        <source></source>
        <translation>Text not sent yet</translation>
    </message>
    <message id="app.damaged.copy">
        <source></source>
        <translation>Copy the text</translation>
    </message>
    <message id="app.damaged.quit">
        <source></source>
        <translation>Quit qpost</translation>
    </message>
    <message id="app.help">
        <source></source>
        <translation>Help</translation>
    </message>
    <message id="app.help.shop_page">
        <source></source>
        <translation>Open the shop as customers see it</translation>
    </message>
    <message id="app.undo.taken">
        <source></source>
        <translation>Undone: {act}.</translation>
    </message>
    <message id="app.undo.act.counting" numerus="yes">
        <source></source>
        <translation><numerusform>{act} (%n s)</numerusform></translation>
    </message>
    <message id="app.undo.act.soon">
        <source></source>
        <translation>{act}…</translation>
    </message>
    <message id="app.key.palette">
        <source></source>
        <translation>Search and actions</translation>
    </message>
    <message id="app.key.sheet">
        <source></source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message id="app.key.context">
        <source></source>
        <translation>Order details pane</translation>
    </message>
    <message id="app.key.next_unanswered">
        <source></source>
        <translation>Next unanswered</translation>
    </message>
    <message id="app.key.bigger">
        <source></source>
        <translation>Bigger text</translation>
    </message>
    <message id="app.key.smaller">
        <source></source>
        <translation>Smaller text</translation>
    </message>
    <message id="app.key.usual_size">
        <source></source>
        <translation>Usual text size</translation>
    </message>
    <message id="app.key.send_open">
        <source></source>
        <translation>Send as in progress</translation>
    </message>
    <message id="app.key.new_line">
        <source></source>
        <translation>New line</translation>
    </message>
    <message id="app.key.attach">
        <source></source>
        <translation>Add a file</translation>
    </message>
    <message id="app.key.send_anyway">
        <source></source>
        <translation>Send all the same</translation>
    </message>
    <message id="app.key.save_draft">
        <source></source>
        <translation>Save the draft</translation>
    </message>
    <message id="app.key.leave">
        <source></source>
        <translation>Leave the composer (the draft stays)</translation>
    </message>
    <message id="app.key.next">
        <source></source>
        <translation>Next inquiry</translation>
    </message>
    <message id="app.key.previous">
        <source></source>
        <translation>Previous inquiry</translation>
    </message>
    <message id="app.key.answer">
        <source></source>
        <translation>Reply</translation>
    </message>
    <message id="app.key.every_status">
        <source></source>
        <translation>Status: all</translation>
    </message>
    <message id="app.key.mark">
        <source></source>
        <translation>Mark or unmark</translation>
    </message>
    <message id="app.key.mark_all">
        <source></source>
        <translation>Mark all</translation>
    </message>
    <message id="app.keys.window">
        <source></source>
        <translation>Anywhere</translation>
    </message>
    <message id="app.keys.list">
        <source></source>
        <translation>In lists</translation>
    </message>
    <message id="app.keys.composer">
        <source></source>
        <translation>While writing a reply</translation>
    </message>
    <message id="app.close">
        <source></source>
        <translation>Close</translation>
    </message>
    <message id="app.damaged.rescue">
        <source></source>
        <translation>Keep what can be read and go on</translation>
    </message>
    <message id="app.damaged.rescue.text">
        <source></source>
        <translation>The damaged file is kept under another name; drafts and waiting replies that can be read move to a new file. Nothing is sent by this.</translation>
    </message>
    <message id="app.damaged.rescued">
        <source></source>
        <translation>Kept: {drafts} of drafts, {waiting} waiting to be sent. The damaged file is still there.</translation>
    </message>
    <message id="app.damaged.rescued.nothing">
        <source></source>
        <translation>Nothing could be read. The damaged file is still there. Inquiries on the server are loaded again.</translation>
    </message>
    <message id="app.damaged.go_on">
        <source></source>
        <translation>Open qpost</translation>
    </message>
    <message id="app.damaged.rescued.title">
        <source></source>
        <translation>Going on with a new file</translation>
    </message>
    <message id="app.banner.server">
        <source></source>
        <translation>The server does not respond ({status})</translation>
    </message>
    <message id="app.banner.server.text">
        <source></source>
        <translation>It is tried again by itself at {clock}. Replies are kept in the outbox and sent later.</translation>
    </message>
    <message id="app.banner.store">
        <source></source>
        <translation>Nothing can be saved on this computer</translation>
    </message>
    <message id="app.banner.store.text">
        <source></source>
        <translation>Check the free space on the disk and the access rights. What you wrote is still on the screen.</translation>
    </message>
    <message id="app.banner.store.retry">
        <source></source>
        <translation>Try again</translation>
    </message>
    <message id="app.banner.refused">
        <source></source>
        <translation>The server cannot be used</translation>
    </message>
    <message id="app.banner.no_shop">
        <source></source>
        <translation>This shop cannot be used</translation>
    </message>
    <message id="app.span.minutes" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message id="app.span.hours" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message id="app.span.days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message id="app.banner.clock.ahead">
        <source></source>
        <translation>This computer's clock is {span} fast</translation>
    </message>
    <message id="app.banner.clock.behind">
        <source></source>
        <translation>This computer's clock is {span} slow</translation>
    </message>
    <message id="app.banner.clock.text">
        <source></source>
        <translation>Due times follow the server's clock. Please set this computer's date and time.</translation>
    </message>
</context>
</TS>
