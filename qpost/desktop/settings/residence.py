"""起動時, 閉じるボタン and 離席時: whether the program is there, and what it shows while nobody looks."""

import sys

from PySide6.QtWidgets import QSystemTrayIcon, QVBoxLayout, QWidget

from qpost.desktop.bridge import Bridge
from qpost.desktop.settings.row import SettingCard, SettingRow
from qpost.desktop.widgets.choice import Choices
from qpost.desktop.widgets.drop_down import DropDown
from qpost.desktop.widgets.switch import Switch
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import of, say
from qpost.domain.changes import Changes, Noun
from qpost.domain.settings import COVER_CHOICES, CloseButton

_LIST = 176


class ResidenceSettings(Worded):
    """A card of three rows under 一般."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._tray = QSystemTrayIcon.isSystemTrayAvailable()
        self.autostart = Switch(self)
        self.close_button = Choices(tuple(CloseButton), self)
        self.cover = DropDown(COVER_CHOICES, self)
        self.cover.setMinimumWidth(_LIST)
        self._start, self._close, self._away = rows = (
            SettingRow(self.autostart, self),
            SettingRow(self.close_button, self),
            SettingRow(self.cover, self),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(SettingCard(list(rows), self))
        self.autostart.chosen.connect(self._on_autostart)
        self.close_button.chosen.connect(lambda value: self._change(close_button=value))
        self.cover.chosen.connect(lambda minutes: self._change(cover_minutes=minutes))
        bridge.changed.connect(self._on_changed)
        self.retranslate()
        self.read()

    def read(self) -> None:
        """Show what holds now."""
        current = self._bridge.engine.settings.current
        self.autostart.set_value(current.autostart)
        self.close_button.set_value(current.close_button if self._tray else CloseButton.QUIT)
        self.close_button.setEnabled(self._tray)
        if current.cover_minutes in COVER_CHOICES:
            self.cover.set_value(current.cover_minutes)

    def retranslate(self) -> None:
        """Say all words anew."""
        windows = sys.platform == "win32"
        start = say("sign_in.autostart.windows" if windows else "sign_in.autostart")
        self._start.set_words(say("tray.set.start"), start)
        self.autostart.set_words(say("tray.set.start"), say("settings.on"), say("settings.off"))
        close = say("tray.set.close.what" if self._tray else "tray.set.close.no_tray")
        self._close.set_words(say("tray.set.close"), close)
        self.close_button.set_words(say("tray.set.close"), [of(one) for one in CloseButton])
        self._away.set_words(say("tray.set.cover"), say("tray.set.cover.what"))
        self.cover.set_words(say("tray.set.cover"), [_after(minutes) for minutes in COVER_CHOICES])

    def _on_autostart(self, wanted: bool) -> None:
        self._change(autostart=wanted)
        self.read()  # the system has the last word: what it did not take is not on

    def _change(self, **fields: object) -> None:
        self._bridge.engine.settings.change(**fields)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(Noun.SETTINGS):
            self.read()


def _after(minutes: int) -> str:
    return say("tray.set.cover.after", minutes) if minutes else say("tray.set.cover.never")
