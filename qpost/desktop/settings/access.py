"""アクセシビリティ: how much is read aloud, and how long a toast stays (ux.md §2.17)."""

from PySide6.QtWidgets import QWidget

from qpost.desktop.bridge import Bridge
from qpost.desktop.settings.section import LIST_WIDTH, Section
from qpost.desktop.theme import Role
from qpost.desktop.widgets.choice import Choices
from qpost.desktop.widgets.drop_down import DropDown
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.words import of, say
from qpost.domain.settings import TOAST_CHOICES, Settings, Spoken


class AccessSection(Section):
    """読み上げの量, トーストの時間; 動き is a rule: nothing here moves."""

    title = "settings.access"
    resets = ("spoken", "toast_seconds")

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self.spoken = Choices(tuple(Spoken), self)
        self.toast = DropDown(TOAST_CHOICES, self)
        self.toast.setMinimumWidth(LIST_WIDTH)
        self._motion = PlainLabel("", Role.UI, self, tone="quiet")
        self.card(
            (self.spoken, "settings.spoken", "settings.spoken.what"),
            (self.toast, "settings.toast", "settings.toast.what"),
            (self._motion, "settings.motion", "settings.motion.what"),
        )
        self.spoken.chosen.connect(lambda value: self.change(spoken=value))
        self.toast.chosen.connect(lambda seconds: self.change(toast_seconds=seconds))
        self.ready()

    def read(self, current: Settings) -> None:
        """Show what holds now."""
        self.spoken.set_value(current.spoken)
        if current.toast_seconds in TOAST_CHOICES:
            self.toast.set_value(current.toast_seconds)

    def say_words(self) -> None:
        """Name the controls."""
        self.spoken.set_words(say("settings.spoken"), [of(one) for one in Spoken])
        self.toast.set_words(say("settings.toast"), [_stays(seconds) for seconds in TOAST_CHOICES])
        self._motion.setText(say("settings.motion.none"))


def _stays(seconds: int) -> str:
    return say("settings.undo.seconds", seconds) if seconds else say("settings.toast.until_closed")
