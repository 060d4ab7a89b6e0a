"""The names of all settings by their page, for whoever leads to one without opening the page."""

from qpost.desktop.navigation import SettingsPart

TITLES: dict[SettingsPart, str] = {
    SettingsPart.GENERAL: "settings.general",
    SettingsPart.NOTIFICATIONS: "tray.set.notifications",
    SettingsPart.SENDING: "settings.sending",
    SettingsPart.TRANSLATION: "translation.section",
    SettingsPart.GUARD: "settings.guard",
    SettingsPart.KEYS: "settings.keys",
    SettingsPart.ACCESS: "settings.access",
    SettingsPart.DATA: "settings.data",
    SettingsPart.ACCOUNT: "settings.account",
}
"""The id of the name of each page."""

SETTINGS: dict[SettingsPart, tuple[str, ...]] = {
    SettingsPart.GENERAL: (
        "settings.language",
        "settings.appearance",
        "settings.text_size",
        "settings.density",
        "tray.set.start",
        "tray.set.close",
        "tray.set.cover",
    ),
    SettingsPart.NOTIFICATIONS: (
        "tray.set.kinds",
        "tray.set.hide",
        "tray.set.sound",
        "tray.set.quiet",
        "tray.rest",
    ),
    SettingsPart.SENDING: (
        "settings.undo",
        "settings.send_key",
        "settings.after_send",
        "settings.mail_copy",
        "settings.status",
        "settings.photos",
    ),
    SettingsPart.TRANSLATION: ("translation.setting.own", "translation.setting.consent"),
    SettingsPart.GUARD: ("settings.guard.public", "settings.guard.foreign", "settings.terms"),
    SettingsPart.KEYS: ("settings.keys.single",),
    SettingsPart.ACCESS: ("settings.spoken", "settings.toast", "settings.motion"),
    SettingsPart.DATA: ("settings.file_days", "settings.export", "settings.record", "settings.erase"),
    SettingsPart.ACCOUNT: (
        "settings.login",
        "settings.server",
        "settings.shop",
        "settings.straight",
        "settings.saved",
        "settings.sign_out",
        "settings.quit",
    ),
}
"""The ids of the names of the settings, in their order; each page is tested to hold exactly these."""
