<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name></name>
    <message id="team.later">
        <source></source>
        <translation>Later</translation>
    </message>
    <message id="team.later.button">
        <source></source>
        <translation>Later…</translation>
    </message>
    <message id="team.later.hour">
        <source></source>
        <translation>In an hour</translation>
    </message>
    <message id="team.later.evening">
        <source></source>
        <translation>This evening</translation>
    </message>
    <message id="team.later.morning">
        <source></source>
        <translation>Tomorrow morning</translation>
    </message>
    <message id="team.later.monday">
        <source></source>
        <translation>Next Monday</translation>
    </message>
    <message id="team.later.choice">
        <source></source>
        <translation>{name} ({when})</translation>
    </message>
    <message id="team.later.own">
        <source></source>
        <translation>Choose a date and time…</translation>
    </message>
    <message id="team.later.wake">
        <source></source>
        <translation>Bring back now</translation>
    </message>
    <message id="team.later.chip">
        <source></source>
        <translation>Later {when}</translation>
    </message>
    <message id="team.later.spoken">
        <source></source>
        <translation>Later, until {when}</translation>
    </message>
    <message id="team.later.sheet">
        <source></source>
        <translation>When will you handle it?</translation>
    </message>
    <message id="team.later.sheet.hint">
        <source></source>
        <translation>It returns at once if the customer writes. Times are Japan time.</translation>
    </message>
    <message id="team.later.day">
        <source></source>
        <translation>Date</translation>
    </message>
    <message id="team.later.time">
        <source></source>
        <translation>Time</translation>
    </message>
    <message id="team.later.day.bad">
        <source></source>
        <translation>Enter the date like 2026/11/24 or 11/24.</translation>
    </message>
    <message id="team.later.time.bad">
        <source></source>
        <translation>Enter the time like 9:00.</translation>
    </message>
    <message id="team.later.past">
        <source></source>
        <translation>That time has already passed.</translation>
    </message>
    <message id="team.later.set">
        <source></source>
        <translation>Set for later</translation>
    </message>
    <message id="team.later.cancel">
        <source></source>
        <translation>Cancel</translation>
    </message>
    <message id="team.later.none">
        <source></source>
        <translation>Nothing is set for later</translation>
    </message>
    <message id="team.later.filter">
        <source></source>
        <translation>Only later</translation>
    </message>
    <message id="team.later.awake">
        <source></source>
        <translation>Brought back</translation>
    </message>
    <message id="team.customer.filter">
        <source></source>
        <translation>Inquiries of {name}</translation>
    </message>
    <message id="team.customer.drop">
        <source></source>
        <translation>Remove this filter</translation>
    </message>
    <message id="team.customer.others" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n other unanswered</numerusform>
            <numerusform>%n other unanswered</numerusform>
        </translation>
    </message>
    <message id="team.customer.together">
        <source></source>
        <translation>View together</translation>
    </message>
    <message id="team.note">
        <source></source>
        <translation>Internal note</translation>
    </message>
    <message id="team.note.hint">
        <source></source>
        <translation>Customers cannot see this</translation>
    </message>
    <message id="team.note.add">
        <source></source>
        <translation>Add a note</translation>
    </message>
    <message id="team.note.continue">
        <source></source>
        <translation>Continue writing</translation>
    </message>
    <message id="team.note.save">
        <source></source>
        <translation>Save</translation>
    </message>
    <message id="team.note.close">
        <source></source>
        <translation>Close</translation>
    </message>
    <message id="team.note.by">
        <source></source>
        <translation>{name} · {when}</translation>
    </message>
    <message id="team.note.state">
        <source></source>
        <translation>{by} · {state}</translation>
    </message>
    <message id="team.note.on_its_way">
        <source></source>
        <translation>Waiting to be sent</translation>
    </message>
    <message id="team.note.refused">
        <source></source>
        <translation>Could not be saved: {reason}</translation>
    </message>
    <message id="team.note.again">
        <source></source>
        <translation>Write again</translation>
    </message>
    <message id="team.note.failed">
        <source></source>
        <translation>Could not be saved; your text is still here: {reason}</translation>
    </message>
    <message id="team.presence.name">
        <source></source>
        <translation>{name}</translation>
    </message>
    <message id="team.presence.and">
        <source></source>
        <translation>, </translation>
    </message>
    <message id="team.presence.writing">
        <source></source>
        <translation>{names} is writing a reply</translation>
    </message>
    <message id="team.presence.viewing">
        <source></source>
        <translation>{names} is viewing this</translation>
    </message>
    <message id="team.answered">
        <source></source>
        <translation>{name} answered at {time}. Please check it before you send.</translation>
    </message>
</context>
</TS>
