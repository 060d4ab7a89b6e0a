<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name></name>
    <message id="files.total">
        <source></source>
        <translation>Files {size} / 4MB</translation>
    </message>
    <message id="files.add">
        <source></source>
        <translation>+ Add</translation>
    </message>
    <message id="files.attached">
        <source></source>
        <translation>Attached files</translation>
    </message>
    <message id="files.remove">
        <source></source>
        <translation>Delete</translation>
    </message>
    <message id="files.over">
        <source></source>
        <translation>The files are over 4 MB together ({size}).</translation>
    </message>
    <message id="files.shrink">
        <source></source>
        <translation>Make pictures smaller</translation>
    </message>
    <message id="files.take_off">
        <source></source>
        <translation>Take off</translation>
    </message>
    <message id="files.held">
        <source></source>
        <translation>The files are over 4 MB</translation>
    </message>
    <message id="files.reading">
        <source></source>
        <translation>Reading files…</translation>
    </message>
    <message id="files.not_taken">
        <source></source>
        <translation>“{name}” cannot be attached. Choose a picture (PNG, JPEG, GIF, WebP) or a PDF.</translation>
    </message>
    <message id="files.not_smaller">
        <source></source>
        <translation>They cannot be made any smaller. Take some off.</translation>
    </message>
    <message id="files.pasted">
        <source></source>
        <translation>Pasted picture</translation>
    </message>
    <message id="files.choose">
        <source></source>
        <translation>Choose files to attach</translation>
    </message>
    <message id="files.kinds">
        <source></source>
        <translation>Pictures and PDF</translation>
    </message>
    <message id="files.any">
        <source></source>
        <translation>All files</translation>
    </message>
    <message id="files.save_where">
        <source></source>
        <translation>Choose where to save</translation>
    </message>
    <message id="files.saved">
        <source></source>
        <translation>Saved “{name}”</translation>
    </message>
    <message id="files.unsaved">
        <source></source>
        <translation>It could not be saved</translation>
    </message>
    <message id="files.viewer">
        <source></source>
        <translation>File viewer</translation>
    </message>
    <message id="files.viewer.larger">
        <source></source>
        <translation>Zoom in</translation>
    </message>
    <message id="files.viewer.smaller">
        <source></source>
        <translation>Zoom out</translation>
    </message>
    <message id="files.viewer.turn">
        <source></source>
        <translation>Rotate</translation>
    </message>
    <message id="files.viewer.before">
        <source></source>
        <translation>Previous</translation>
    </message>
    <message id="files.viewer.next">
        <source></source>
        <translation>Next</translation>
    </message>
    <message id="files.viewer.save">
        <source></source>
        <translation>Save</translation>
    </message>
    <message id="files.viewer.close">
        <source></source>
        <translation>Close</translation>
    </message>
    <message id="files.viewer.place">
        <source></source>
        <translation>{number} of {all} · {size}</translation>
    </message>
    <message id="files.viewer.loading">
        <source></source>
        <translation>Loading…</translation>
    </message>
    <message id="files.viewer.unseen">
        <source></source>
        <translation>It cannot be shown.</translation>
    </message>
    <message id="files.viewer.document">
        <source></source>
        <translation>Save the PDF to open it.</translation>
    </message>
</context>
</TS>
