"""A sheet over the window: a title with a way out, what there is to fill in, and its buttons below."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from qpost.desktop.cover import Cover
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import IconButton
from qpost.desktop.widgets.labels import Picture, PlainLabel

STACKED_BELOW = 840
"""Pixels of the card under which two columns stand one above the other."""


class Sheet(Cover):
    """Escape and ✕ leave it; subclasses put every word of theirs into `retranslate`."""

    def __init__(self, window: QWidget, *, width: int) -> None:
        super().__init__(window, width=width)
        self.title = PlainLabel("", Role.SECTION)
        self.cross = IconButton("", "x")
        self.cross.clicked.connect(lambda: self.escaped.emit())
        row = QHBoxLayout()
        row.setContentsMargins(24, 14, 12, 8)
        row.addWidget(self.title, 1)
        row.addWidget(self.cross)
        self.head.addLayout(row)
        self.body.setContentsMargins(24, 10, 24, 24)

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""

    def leave(self) -> None:
        """Give the window back; the sheet is not used again."""
        super().leave()
        self.deleteLater()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the screens."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class Columns(QWidget):
    """Two columns side by side, or one above the other where there is no room."""

    def __init__(self, left: QWidget, right: QWidget) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(32)
        self._row.addWidget(left, 5)
        self._row.addWidget(right, 4)

    def fit(self, room: int) -> None:
        """Follow the width of the card."""
        side_by_side = room >= STACKED_BELOW
        wanted = QBoxLayout.Direction.LeftToRight if side_by_side else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(wanted)
        self._row.setSpacing(32 if side_by_side else 20)


class Advice(QFrame):
    """A picture and a sentence across the sheet, and what can be done about it."""

    def __init__(self, picture: str, tone: str = "plain") -> None:
        super().__init__()
        self.setProperty("note", tone)
        colour = "" if tone == "plain" else tone
        self._words = PlainLabel("", Role.CONTROL, tone=colour, wrap=True)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(12, 6, 8, 6)
        self.row.setSpacing(8)
        self.row.addWidget(Picture(picture, colour or "text2"))
        self.row.addWidget(self._words, 1)
        self.setMinimumHeight(40)

    def set_words(self, words: str) -> None:
        """Say something else."""
        self._words.setText(words)


def column(*parts: QWidget, spacing: int = 16) -> QWidget:
    """Parts one below the other, at the top."""
    made = QWidget()
    down = QVBoxLayout(made)
    down.setContentsMargins(0, 0, 0, 0)
    down.setSpacing(spacing)
    for part in parts:
        down.addWidget(part)
    down.addStretch(1)
    down.setAlignment(Qt.AlignmentFlag.AlignTop)
    return made
