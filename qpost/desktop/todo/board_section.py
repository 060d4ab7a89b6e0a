"""A titled part of the To do list."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from qpost.desktop.theme import Role
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import say


class BoardSection(Worded):
    """Title, a note at the right, and the cards below."""

    def __init__(self, word: str, content: QWidget, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content = content
        self._word, self._note_word = word, note
        self._title = PlainLabel("", Role.SECTION)
        self._note = PlainLabel("", Role.META, tone="quiet")
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._note)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addLayout(head)
        self._column.addWidget(content)
        self.retranslate()

    def add(self, widget: QWidget) -> None:
        """Put a line below the cards."""
        self._column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self._title.setText(say(self._word))
        self._note.setText(say(self._note_word) if self._note_word else "")
