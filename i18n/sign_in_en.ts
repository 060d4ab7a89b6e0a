<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name></name>
    <message id="sign_in.title">
        <source></source>
        <translation>qpost — Sign in</translation>
    </message>
    <message id="sign_in.tagline">
        <source></source>
        <translation>Inquiries, orders and claims in one inbox</translation>
    </message>
    <message id="sign_in.location">
        <source></source>
        <translation>Location</translation>
    </message>
    <message id="sign_in.login">
        <source></source>
        <translation>ID or email</translation>
    </message>
    <message id="sign_in.login.missing">
        <source></source>
        <translation>Enter your ID or email.</translation>
    </message>
    <message id="sign_in.password">
        <source></source>
        <translation>Password</translation>
    </message>
    <message id="sign_in.password.missing">
        <source></source>
        <translation>Enter your password.</translation>
    </message>
    <message id="sign_in.password.show">
        <source></source>
        <translation>Show password</translation>
    </message>
    <message id="sign_in.password.hide">
        <source></source>
        <translation>Hide password</translation>
    </message>
    <message id="sign_in.caps_lock">
        <source></source>
        <translation>Caps Lock is on</translation>
    </message>
    <message id="sign_in.full_width">
        <source></source>
        <translation>It contains full-width characters</translation>
    </message>
    <message id="sign_in.language">
        <source></source>
        <translation>Language</translation>
    </message>
    <message id="sign_in.save">
        <source></source>
        <translation>Save sign-in details</translation>
    </message>
    <message id="sign_in.save.note">
        <source></source>
        <translation>Your password is not saved; only a connection key is kept, safely.</translation>
    </message>
    <message id="sign_in.save.impossible">
        <source></source>
        <translation>This computer has no credential store, so nothing can be saved.</translation>
    </message>
    <message id="sign_in.autostart.windows">
        <source></source>
        <translation>Start Qpost when I sign in to Windows</translation>
    </message>
    <message id="sign_in.autostart">
        <source></source>
        <translation>Start Qpost when I sign in to this computer</translation>
    </message>
    <message id="sign_in.button">
        <source></source>
        <translation>Sign in</translation>
    </message>
    <message id="sign_in.busy">
        <source></source>
        <translation>Signing in</translation>
    </message>
</context>
</TS>
