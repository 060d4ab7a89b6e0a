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
    <message id="settings.reset">
        <source></source>
        <translation>Restore defaults</translation>
    </message>
    <message id="settings.reset.done">
        <source></source>
        <translation>{section}: defaults restored.</translation>
    </message>
    <message id="settings.search">
        <source></source>
        <translation>Search settings</translation>
    </message>
    <message id="settings.search.nothing">
        <source></source>
        <translation>Nothing found.</translation>
    </message>
    <message id="settings.text_size">
        <source></source>
        <translation>Text size</translation>
    </message>
    <message id="settings.text_size.what">
        <source></source>
        <translation>Text and row heights on every screen.</translation>
    </message>
    <message id="settings.text_size.percent">
        <source></source>
        <translation>{percent} %</translation>
    </message>
    <message id="settings.send_key">
        <source></source>
        <translation>Send key</translation>
    </message>
    <message id="settings.send_key.what">
        <source></source>
        <translation>Enter never sends while an input method is composing.</translation>
    </message>
    <message id="settings.status">
        <source></source>
        <translation>Status</translation>
    </message>
    <message id="settings.status.what">
        <source></source>
        <translation>Every reply begins as Done. The last choice is not remembered.</translation>
    </message>
    <message id="settings.photos">
        <source></source>
        <translation>Remove where photos were taken</translation>
    </message>
    <message id="settings.photos.what">
        <source></source>
        <translation>Always done before a photo is attached.</translation>
    </message>
    <message id="settings.always_on">
        <source></source>
        <translation>Always on</translation>
    </message>
    <message id="settings.guard">
        <source></source>
        <translation>Personal data guard</translation>
    </message>
    <message id="settings.guard.public">
        <source></source>
        <translation>Public answers</translation>
    </message>
    <message id="settings.guard.public.what">
        <source></source>
        <translation>What happens when something looks personal. Even when stopped you can confirm and keep it.</translation>
    </message>
    <message id="settings.guard.foreign">
        <source></source>
        <translation>Another customer's data</translation>
    </message>
    <message id="settings.guard.foreign.what">
        <source></source>
        <translation>Numbers and names of other orders are stopped in public and in private.</translation>
    </message>
    <message id="settings.guard.foreign.always">
        <source></source>
        <translation>Always stop</translation>
    </message>
    <message id="settings.terms">
        <source></source>
        <translation>Words</translation>
    </message>
    <message id="settings.terms.what">
        <source></source>
        <translation>Words that answers should not contain. They are pointed out like personal data.</translation>
    </message>
    <message id="settings.terms.hint">
        <source></source>
        <translation>e.g. LINE</translation>
    </message>
    <message id="settings.terms.add">
        <source></source>
        <translation>Add</translation>
    </message>
    <message id="settings.terms.remove">
        <source></source>
        <translation>Remove “{term}”</translation>
    </message>
    <message id="settings.terms.twice">
        <source></source>
        <translation>Already in the list.</translation>
    </message>
    <message id="settings.terms.many" numerus="yes">
        <source></source>
        <translation>
            <numerusform>At most %n word.</numerusform>
            <numerusform>At most %n words.</numerusform>
        </translation>
    </message>
    <message id="settings.keys">
        <source></source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message id="settings.keys.single">
        <source></source>
        <translation>Single-letter keys</translation>
    </message>
    <message id="settings.keys.single.what">
        <source></source>
        <translation>What letters and digits alone do in lists.</translation>
    </message>
    <message id="settings.access">
        <source></source>
        <translation>Accessibility</translation>
    </message>
    <message id="settings.spoken">
        <source></source>
        <translation>What is read aloud</translation>
    </message>
    <message id="settings.spoken.what">
        <source></source>
        <translation>What a screen reader is told.</translation>
    </message>
    <message id="settings.toast">
        <source></source>
        <translation>How long notes stay</translation>
    </message>
    <message id="settings.toast.what">
        <source></source>
        <translation>The notes at the bottom of the window.</translation>
    </message>
    <message id="settings.toast.until_closed">
        <source></source>
        <translation>Until closed</translation>
    </message>
    <message id="settings.motion">
        <source></source>
        <translation>Motion</translation>
    </message>
    <message id="settings.motion.what">
        <source></source>
        <translation>Nothing on the screens moves or blinks.</translation>
    </message>
    <message id="settings.motion.none">
        <source></source>
        <translation>None</translation>
    </message>
    <message id="settings.data">
        <source></source>
        <translation>Data</translation>
    </message>
    <message id="settings.file_days">
        <source></source>
        <translation>Keep opened files</translation>
    </message>
    <message id="settings.file_days.what">
        <source></source>
        <translation>Days a copy stays after it was last opened. It is fetched again when needed.</translation>
    </message>
    <message id="settings.file_days.days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message id="settings.file_days.room">
        <source></source>
        <translation>While there is room</translation>
    </message>
    <message id="settings.export">
        <source></source>
        <translation>Export</translation>
    </message>
    <message id="settings.export.what">
        <source></source>
        <translation>The lists of inquiries as CSV, without message texts.</translation>
    </message>
    <message id="settings.export.button">
        <source></source>
        <translation>Export…</translation>
    </message>
    <message id="settings.export.done" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n inquiry written to {file}.</numerusform>
            <numerusform>%n inquiries written to {file}.</numerusform>
        </translation>
    </message>
    <message id="settings.export.failed">
        <source></source>
        <translation>{file} could not be written. Please choose another place.</translation>
    </message>
    <message id="settings.export.received">
        <source></source>
        <translation>Received</translation>
    </message>
    <message id="settings.export.source">
        <source></source>
        <translation>Source</translation>
    </message>
    <message id="settings.export.sender">
        <source></source>
        <translation>From</translation>
    </message>
    <message id="settings.export.category">
        <source></source>
        <translation>Category</translation>
    </message>
    <message id="settings.export.title">
        <source></source>
        <translation>Title</translation>
    </message>
    <message id="settings.export.product_code">
        <source></source>
        <translation>Item code</translation>
    </message>
    <message id="settings.export.product">
        <source></source>
        <translation>Item name</translation>
    </message>
    <message id="settings.export.order_no">
        <source></source>
        <translation>Order number</translation>
    </message>
    <message id="settings.export.country">
        <source></source>
        <translation>Country</translation>
    </message>
    <message id="settings.erase">
        <source></source>
        <translation>Erase</translation>
    </message>
    <message id="settings.erase.what">
        <source></source>
        <translation>Erase the copy on this computer and read it again. Drafts and the outbox stay.</translation>
    </message>
    <message id="settings.erase.button">
        <source></source>
        <translation>Erase and read again</translation>
    </message>
    <message id="settings.erase.done">
        <source></source>
        <translation>Erasing the copy and reading again.</translation>
    </message>
    <message id="settings.account">
        <source></source>
        <translation>Account</translation>
    </message>
    <message id="settings.login">
        <source></source>
        <translation>ID or email</translation>
    </message>
    <message id="settings.server">
        <source></source>
        <translation>Server</translation>
    </message>
    <message id="settings.shop">
        <source></source>
        <translation>Shop name</translation>
    </message>
    <message id="settings.straight">
        <source></source>
        <translation>Open this shop next time</translation>
    </message>
    <message id="settings.straight.what">
        <source></source>
        <translation>When off, you choose the shop after signing in.</translation>
    </message>
    <message id="settings.saved">
        <source></source>
        <translation>Save sign-in details</translation>
    </message>
    <message id="settings.saved.what">
        <source></source>
        <translation>Signing out removes what was saved and the copy on this computer.</translation>
    </message>
    <message id="settings.saved.yes">
        <source></source>
        <translation>Saved</translation>
    </message>
    <message id="settings.saved.no">
        <source></source>
        <translation>Not saved</translation>
    </message>
    <message id="settings.sign_out">
        <source></source>
        <translation>Sign out</translation>
    </message>
    <message id="settings.sign_out.what">
        <source></source>
        <translation>You are told first when something is still to be sent.</translation>
    </message>
    <message id="settings.quit">
        <source></source>
        <translation>Quit</translation>
    </message>
    <message id="settings.quit.what">
        <source></source>
        <translation>Leaves the tray as well. No notifications come any more.</translation>
    </message>
    <message id="settings.record">
        <source></source>
        <translation>Record of what was sent</translation>
    </message>
    <message id="settings.record.what">
        <source></source>
        <translation>When, what, which number and the result of all that left this computer, as CSV, without any texts.</translation>
    </message>
    <message id="settings.record.button">
        <source></source>
        <translation>Export the record…</translation>
    </message>
    <message id="settings.record.done" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n entry written to {file}.</numerusform>
            <numerusform>%n entries written to {file}.</numerusform>
        </translation>
    </message>
    <message id="settings.record.begun">
        <source></source>
        <translation>Time (this computer's clock)</translation>
    </message>
    <message id="settings.record.deed">
        <source></source>
        <translation>Action</translation>
    </message>
    <message id="settings.record.inquiry">
        <source></source>
        <translation>Inquiry number</translation>
    </message>
    <message id="settings.record.result">
        <source></source>
        <translation>Result</translation>
    </message>
    <message id="settings.record.reason">
        <source></source>
        <translation>Reason</translation>
    </message>
    <message id="settings.record.ended">
        <source></source>
        <translation>Time of the result</translation>
    </message>
    <message id="settings.record.who">
        <source></source>
        <translation>Member</translation>
    </message>
    <message id="settings.record.login">
        <source></source>
        <translation>ID</translation>
    </message>
    <message id="settings.record.steps">
        <source></source>
        <translation>Steps</translation>
    </message>
    <message id="settings.record.key">
        <source></source>
        <translation>Record number</translation>
    </message>
</context>
</TS>
