"""The keys of one place, each with what it does, as the settings and the cheat sheet show them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from qpost.desktop import shortcuts
from qpost.desktop.shortcuts import Shortcut, Where
from qpost.desktop.theme import Role
from qpost.desktop.widgets.labels import PlainLabel, Tag
from qpost.desktop.widgets.surfaces import Card
from qpost.desktop.words import say
from qpost.domain.settings import SendKey, Settings

_KEYS = {
    Where.WINDOW: shortcuts.IN_WINDOW,
    Where.LIST: shortcuts.IN_LIST,
    Where.COMPOSER: shortcuts.IN_COMPOSER,
}


class KeyList(QWidget):
    """A heading and a card; keys that are switched off are left out."""

    def __init__(self, where: Where, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._where = where
        self._heading = PlainLabel("", Role.SECTION, self)
        self._card = Card(self)
        self._grid = QGridLayout(self._card)
        self._grid.setContentsMargins(20, 8, 20, 8)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self._card)

    def show_keys(self, current: Settings) -> None:
        """Show the keys that hold now, in the language of the screens."""
        self._heading.setText(say(f"app.keys.{self._where.value}"))
        self._empty()
        for row, (word, keys) in enumerate(self.lines(current)):
            self._grid.addWidget(PlainLabel(say(word), Role.UI, self._card, wrap=True), row, 0)
            tag = Tag(keys, parent=self._card)
            self._grid.addWidget(tag, row, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def lines(self, current: Settings) -> list[tuple[str, str]]:
        """The id of each thing that can be done, with its keys; what several keys do stands once."""
        found: dict[str, list[str]] = {}
        for key in _KEYS[self._where]:
            if current.single_keys or not key.single:
                found.setdefault(key.word, []).append(_shown(key, current))
        return [(word, "・".join(keys)) for word, keys in found.items()]

    def _empty(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def _shown(key: Shortcut, current: Settings) -> str:
    """送信キー decides about two of them."""
    if current.send_key is SendKey.ENTER and key is shortcuts.SEND:
        return "Enter・Ctrl+Enter"
    if current.send_key is SendKey.ENTER and key is shortcuts.NEW_LINE:
        return "Shift+Enter"
    return key.shown()
