"""Ctrl+/ and F1: every key that holds now, over the window (ux.md §3)."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from qpost.desktop.cover import Cover
from qpost.desktop.key_list import KeyList
from qpost.desktop.shortcuts import Where
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import PrimaryButton
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.words import say
from qpost.domain.settings import Settings

_WIDTH = 640


class CheatSheet(Cover):
    """The same list as in the settings; Escape or 閉じる leaves it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, width=_WIDTH)
        self._title = PlainLabel("", Role.SECTION, self)
        self._lists = [KeyList(where, self) for where in Where]
        self.close_button = PrimaryButton(parent=self)
        self.head.setContentsMargins(24, 16, 24, 0)
        self.head.addWidget(self._title)
        for one in self._lists:
            self.body.addWidget(one)
        self.buttons.addWidget(self.close_button)
        self.close_button.clicked.connect(self.leave)
        self.escaped.connect(self.leave)
        self._current = Settings()
        self._say()

    def show_keys(self, current: Settings) -> None:
        """Open it with the keys that hold now."""
        self._current = current
        self._say()
        self.open(self.close_button)

    def _say(self) -> None:
        self._title.setText(say("settings.keys"))
        self.setAccessibleName(say("settings.keys"))
        self.close_button.setText(say("app.close"))
        for one in self._lists:
            one.show_keys(self._current)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the screens."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
