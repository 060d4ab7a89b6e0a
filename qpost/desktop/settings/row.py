"""One setting: its name, what it does, and the control at the right; and the card that rows lie in."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from qpost.desktop import theme
from qpost.desktop.theme import Role
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.widgets.surfaces import Card, Hairline

_HEIGHT = 64
_SIDE = 20
_GAP = 24
_TEXT = 160
"""The least room for the words beside their control; with less, the control stands below them."""


class SettingRow(QWidget):
    """At least 64 high; the control's own words name it for those who cannot see the row."""

    def __init__(self, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = PlainLabel("", Role.UI, self, wrap=True)
        self._what = PlainLabel("", Role.META, self, tone="quiet", wrap=True)
        self.control = control
        self.setMinimumHeight(_HEIGHT)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addStretch(1)
        texts.addWidget(self._name)
        texts.addWidget(self._what)
        texts.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_SIDE, 8, _SIDE, 8)
        self._row.setSpacing(_GAP)
        self._row.addLayout(texts, 1)
        self._row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_words(self, name: str, what: str = "") -> None:
        """Name the setting and say what it does."""
        self._name.setText(name)
        self._what.setText(what)
        self._what.setVisible(bool(what))
        self.control.setAccessibleDescription(what)
        self._arrange()

    def name(self) -> str:
        """What the setting is called."""
        return self._name.text()

    def what(self) -> str:
        """What it does."""
        return self._what.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Words and control side by side where both have room, and one below the other where not."""
        needed = self.control.sizeHint().width() + theme.scaled(_TEXT) + 2 * _SIDE + _GAP
        beside = self.width() >= needed
        below = QBoxLayout.Direction.TopToBottom
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else below)
        self._row.setSpacing(_GAP if beside else 6)
        place = Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag.AlignLeft
        self._row.setAlignment(self.control, place)


class SettingCard(Card):
    """Rows that belong together, parted by hairlines."""

    def __init__(self, rows: list[SettingRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for place, row in enumerate(rows):
            if place:
                column.addWidget(Hairline(self))
            column.addWidget(row)
