"""One setting: its name, what it does, and the control at the right; and the card that rows lie in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from qpost.desktop.theme import Role
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.widgets.surfaces import Card, Hairline

_HEIGHT = 64


class SettingRow(QWidget):
    """At least 64 high; the control's own words name it for those who cannot see the row."""

    def __init__(self, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = PlainLabel("", Role.UI, self)
        self._what = PlainLabel("", Role.META, self, tone="quiet", wrap=True)
        self._control = control
        self.setMinimumHeight(_HEIGHT)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addStretch(1)
        texts.addWidget(self._name)
        texts.addWidget(self._what)
        texts.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(24)
        row.addLayout(texts, 1)
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_words(self, name: str, what: str = "") -> None:
        """Name the setting and say what it does."""
        self._name.setText(name)
        self._what.setText(what)
        self._what.setVisible(bool(what))
        self._control.setAccessibleDescription(what)


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
