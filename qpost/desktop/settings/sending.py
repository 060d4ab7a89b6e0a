"""送信: how long an answer can be taken back, what sends it, and what happens after (ux.md §2.17)."""

from PySide6.QtWidgets import QWidget

from qpost.desktop.bridge import Bridge
from qpost.desktop.settings.section import LIST_WIDTH, Section
from qpost.desktop.theme import Role
from qpost.desktop.widgets.choice import Choices
from qpost.desktop.widgets.drop_down import DropDown
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.widgets.switch import Switch
from qpost.desktop.words import of, say
from qpost.domain.inquiries import Status
from qpost.domain.settings import UNDO_CHOICES, AfterSend, SendKey, Settings


class SendingSection(Section):
    """取り消し, 送信キー, 送信したら; メール, and two rules that are shown as rules."""

    title = "settings.sending"
    resets = ("undo_seconds", "send_key", "after_send", "mail_copy")

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self.undo = DropDown(UNDO_CHOICES, self)
        self.undo.setMinimumWidth(LIST_WIDTH)
        self.send_key = Choices(tuple(SendKey), self)
        self.after_send = Choices(tuple(AfterSend), self)
        self.mail_copy = Switch(self)
        self._status = PlainLabel("", Role.UI, self, tone="quiet")
        self._photos = PlainLabel("", Role.UI, self, tone="quiet")
        self.card(
            (self.undo, "settings.undo", "settings.undo.what"),
            (self.send_key, "settings.send_key", "settings.send_key.what"),
            (self.after_send, "settings.after_send", ""),
        )
        self.card(
            (self.mail_copy, "settings.mail_copy", "settings.mail_copy.what"),
            (self._status, "settings.status", "settings.status.what"),
            (self._photos, "settings.photos", "settings.photos.what"),
        )
        self.undo.chosen.connect(lambda seconds: self.change(undo_seconds=seconds))
        self.send_key.chosen.connect(lambda value: self.change(send_key=value))
        self.after_send.chosen.connect(lambda value: self.change(after_send=value))
        self.mail_copy.chosen.connect(lambda on: self.change(mail_copy=on))
        self.ready()

    def read(self, current: Settings) -> None:
        """Show what holds now."""
        if current.undo_seconds in UNDO_CHOICES:
            self.undo.set_value(current.undo_seconds)
        self.send_key.set_value(current.send_key)
        self.after_send.set_value(current.after_send)
        self.mail_copy.set_value(current.mail_copy)

    def say_words(self) -> None:
        """Name the controls."""
        self.undo.set_words(say("settings.undo"), [_seconds(choice) for choice in UNDO_CHOICES])
        self.send_key.set_words(say("settings.send_key"), [of(one) for one in SendKey])
        self.after_send.set_words(say("settings.after_send"), [of(one) for one in AfterSend])
        self.mail_copy.set_words(say("settings.mail_copy"), say("settings.on"), say("settings.off"))
        self._status.setText(of(Status.DONE))
        self._photos.setText(say("settings.always_on"))


def _seconds(choice: int) -> str:
    return say("settings.undo.seconds", choice) if choice else say("settings.undo.none")
