<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name></name>
    <message id="canned.pause">
        <source></source>
        <translation>, </translation>
    </message>
    <message id="canned.dot">
        <source></source>
        <translation> · </translation>
    </message>
    <message id="canned.folder">
        <source></source>
        <translation>{name}, {number}, {shown}</translation>
    </message>
    <message id="canned.folder.shown">
        <source></source>
        <translation>{name} ({number})</translation>
    </message>
    <message id="canned.folder.none">
        <source></source>
        <translation>No folder</translation>
    </message>
    <message id="canned.folder.open">
        <source></source>
        <translation>expanded</translation>
    </message>
    <message id="canned.folder.folded">
        <source></source>
        <translation>collapsed</translation>
    </message>
    <message id="canned.public_safe">
        <source></source>
        <translation>Public OK</translation>
    </message>
    <message id="canned.private_only">
        <source></source>
        <translation>Private only</translation>
    </message>
    <message id="canned.uses" numerus="yes">
        <source></source>
        <translation>
            <numerusform>used %n time</numerusform>
            <numerusform>used %n times</numerusform>
        </translation>
    </message>
    <message id="canned.pinned">
        <source></source>
        <translation>Pinned</translation>
    </message>
    <message id="canned.standing.unsaved">
        <source></source>
        <translation>Not saved</translation>
    </message>
    <message id="canned.standing.waiting">
        <source></source>
        <translation>Waiting to send</translation>
    </message>
    <message id="canned.standing.refused">
        <source></source>
        <translation>Needs review</translation>
    </message>
    <message id="canned.unresolved">
        <source></source>
        <translation>There is nothing to put in for {variable}. Replace it to send.</translation>
    </message>
    <message id="canned.unresolved.unknown">
        <source></source>
        <translation>{variable} is not a known field. Replace it, or keep it as it is.</translation>
    </message>
    <message id="canned.unresolved.next">
        <source></source>
        <translation>Next field</translation>
    </message>
    <message id="canned.unresolved.keep">
        <source></source>
        <translation>Keep as it is</translation>
    </message>
    <message id="canned.personal">
        <source></source>
        <translation>Cannot be used in a public reply because of {variable}</translation>
    </message>
    <message id="canned.not_public_safe">
        <source></source>
        <translation>Marked private only: it cannot be used in a public reply</translation>
    </message>
    <message id="canned.picker.none">
        <source></source>
        <translation>Nothing matches</translation>
    </message>
    <message id="canned.picker.keys">
        <source></source>
        <translation>↑↓ to choose, Enter to insert, Esc to close.</translation>
    </message>
    <message id="canned.search">
        <source></source>
        <translation>Search saved replies</translation>
    </message>
    <message id="canned.search.hint">
        <source></source>
        <translation>Name, abbreviation or text</translation>
    </message>
    <message id="canned.manage">
        <source></source>
        <translation>Manage</translation>
    </message>
</context>
</TS>
