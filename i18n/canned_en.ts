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
    <message id="canned.picker.insert">
        <source></source>
        <translation>Insert</translation>
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
    <message id="canned.title">
        <source></source>
        <translation>Manage saved replies</translation>
    </message>
    <message id="canned.new">
        <source></source>
        <translation>New</translation>
    </message>
    <message id="canned.new.name">
        <source></source>
        <translation>New reply</translation>
    </message>
    <message id="canned.copy">
        <source></source>
        <translation>Duplicate</translation>
    </message>
    <message id="canned.copy.name">
        <source></source>
        <translation>Copy of {name}</translation>
    </message>
    <message id="canned.import">
        <source></source>
        <translation>Import…</translation>
    </message>
    <message id="canned.export">
        <source></source>
        <translation>Export…</translation>
    </message>
    <message id="canned.delete">
        <source></source>
        <translation>Delete</translation>
    </message>
    <message id="canned.save">
        <source></source>
        <translation>Save</translation>
    </message>
    <message id="canned.revert">
        <source></source>
        <translation>Discard changes</translation>
    </message>
    <message id="canned.let_go">
        <source></source>
        <translation>Your changes were discarded</translation>
    </message>
    <message id="canned.shared">
        <source></source>
        <translation>Shared with every member of this shop</translation>
    </message>
    <message id="canned.standing.unsaved.long">
        <source></source>
        <translation>Not saved yet. It stays here when you go elsewhere.</translation>
    </message>
    <message id="canned.standing.waiting.long">
        <source></source>
        <translation>Saved. It is shared as soon as there is a connection.</translation>
    </message>
    <message id="canned.standing.refused.long">
        <source></source>
        <translation>Please review the note above</translation>
    </message>
    <message id="canned.name">
        <source></source>
        <translation>Name</translation>
    </message>
    <message id="canned.abbreviation">
        <source></source>
        <translation>Abbreviation</translation>
    </message>
    <message id="canned.abbreviation.hint">
        <source></source>
        <translation>;okure</translation>
    </message>
    <message id="canned.folder.label">
        <source></source>
        <translation>Folder</translation>
    </message>
    <message id="canned.folder.choose">
        <source></source>
        <translation>Choose</translation>
    </message>
    <message id="canned.language">
        <source></source>
        <translation>Language</translation>
    </message>
    <message id="canned.language.all">
        <source></source>
        <translation>All languages</translation>
    </message>
    <message id="canned.use">
        <source></source>
        <translation>Use</translation>
    </message>
    <message id="canned.use.all">
        <source></source>
        <translation>All uses</translation>
    </message>
    <message id="canned.use.public">
        <source></source>
        <translation>Public OK</translation>
    </message>
    <message id="canned.use.private">
        <source></source>
        <translation>Private only</translation>
    </message>
    <message id="canned.public_safe.what">
        <source></source>
        <translation>Public OK (also for replies on the product page)</translation>
    </message>
    <message id="canned.pinned.what">
        <source></source>
        <translation>Pinned (kept at the top of the list)</translation>
    </message>
    <message id="canned.body">
        <source></source>
        <translation>Body</translation>
    </message>
    <message id="canned.counter">
        <source></source>
        <translation>{number}/{limit}</translation>
    </message>
    <message id="canned.variables">
        <source></source>
        <translation>Fields:</translation>
    </message>
    <message id="canned.preview">
        <source></source>
        <translation>Preview</translation>
    </message>
    <message id="canned.preview.order">
        <source></source>
        <translation>Preview (order {number})</translation>
    </message>
    <message id="canned.preview.open">
        <source></source>
        <translation>This order has nothing for {variables}. The reply cannot be sent until it is replaced.</translation>
    </message>
    <message id="canned.none">
        <source></source>
        <translation>No saved replies match</translation>
    </message>
    <message id="canned.none.yet">
        <source></source>
        <translation>No saved replies yet</translation>
    </message>
    <message id="canned.none.what">
        <source></source>
        <translation>Save what you often write, and call it up while replying.</translation>
    </message>
    <message id="canned.clash">
        <source></source>
        <translation>A colleague changed this reply. Choose which text to keep.</translation>
    </message>
    <message id="canned.clash.gone">
        <source></source>
        <translation>A colleague deleted this reply. Choose what to do.</translation>
    </message>
    <message id="canned.clash.theirs">
        <source></source>
        <translation>Your colleague's text</translation>
    </message>
    <message id="canned.clash.mine">
        <source></source>
        <translation>Your text</translation>
    </message>
    <message id="canned.clash.deleted">
        <source></source>
        <translation>(deleted)</translation>
    </message>
    <message id="canned.clash.delete">
        <source></source>
        <translation>(you wanted to delete it)</translation>
    </message>
    <message id="canned.clash.insist">
        <source></source>
        <translation>Use mine</translation>
    </message>
    <message id="canned.clash.edit">
        <source></source>
        <translation>Edit mine</translation>
    </message>
    <message id="canned.clash.yield">
        <source></source>
        <translation>Keep theirs</translation>
    </message>
    <message id="canned.compare">
        <source></source>
        <translation>Compare both texts</translation>
    </message>
    <message id="canned.clash.coming">
        <source></source>
        <translation>(loading…)</translation>
    </message>
    <message id="canned.yes">
        <source></source>
        <translation>Yes</translation>
    </message>
    <message id="canned.no">
        <source></source>
        <translation>No</translation>
    </message>
    <message id="canned.clash.fact">
        <source></source>
        <translation>{label}: {value}</translation>
    </message>
    <message id="canned.file.csv">
        <source></source>
        <translation>CSV files</translation>
    </message>
    <message id="canned.file.all">
        <source></source>
        <translation>All files</translation>
    </message>
    <message id="canned.result.close">
        <source></source>
        <translation>Close</translation>
    </message>
    <message id="canned.export.done" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n reply was exported: {file}</numerusform>
            <numerusform>%n replies were exported: {file}</numerusform>
        </translation>
    </message>
    <message id="canned.export.failed">
        <source></source>
        <translation>Could not export: {file}</translation>
    </message>
    <message id="canned.import.done">
        <source></source>
        <translation>{file}: added {added}, already there {standing}, rows not imported {left}</translation>
    </message>
    <message id="canned.import.failed">
        <source></source>
        <translation>Could not import {file}. {reason}</translation>
    </message>
    <message id="canned.import.row">
        <source></source>
        <translation>Row {row}  {name}  {reason}</translation>
    </message>
    <message id="canned.import.more" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n more row</numerusform>
            <numerusform>%n more rows</numerusform>
        </translation>
    </message>
    <message id="canned.fault.unreadable">
        <source></source>
        <translation>The text cannot be read. Use a CSV file in UTF-8 or Shift_JIS.</translation>
    </message>
    <message id="canned.fault.too_large">
        <source></source>
        <translation>The file is larger than 4 MB.</translation>
    </message>
    <message id="canned.fault.no_header">
        <source></source>
        <translation>The first row has no “Name” and “Body” headings.</translation>
    </message>
    <message id="canned.fault.broken">
        <source></source>
        <translation>The CSV format is not correct.</translation>
    </message>
    <message id="canned.fault.language">
        <source></source>
        <translation>The language is not known.</translation>
    </message>
    <message id="canned.fault.yes_or_no">
        <source></source>
        <translation>Write “yes” or “no”.</translation>
    </message>
    <message id="canned.fault.twice">
        <source></source>
        <translation>A row above has the same folder, name and language.</translation>
    </message>
    <message id="canned.fault.different">
        <source></source>
        <translation>A reply of this name with other text is there, and was left as it is.</translation>
    </message>
</context>
</TS>
