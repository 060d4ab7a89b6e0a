"""The translation of one message, at the right of it or below, parted by a line."""

from PySide6.QtWidgets import QBoxLayout, QWidget

from qpost.desktop.inquiries.message_text import MessageText
from qpost.desktop.theme import Role
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.widgets.surfaces import Hairline
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import say

APART = 12


class BubbleTranslation(Worded):
    """Plain words, as selectable as the message itself, and a note that lies below both."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = MessageText()
        self.note = PlainLabel("", Role.META, tone="quiet", wrap=True)
        self._upright, self._flat = Hairline(upright=True), Hairline()
        for line in (self._upright, self._flat):
            line.setProperty("plane", "parting")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(APART)
        for part in (self._upright, self._flat, self._text):
            self._row.addWidget(part)
        self._row.addStretch(1)

    def show_words(self, words: str, note: str, *, warn: bool) -> None:
        """Take over a translation and what there is to say of it; either may be missing."""
        self._text.show_words(words)
        self.setVisible(bool(words))
        self.note.setText(note)
        self.note.set_tone("warn" if warn else "quiet")
        self.note.setVisible(bool(note))
        self.retranslate()

    def words(self) -> tuple[str, str]:
        """The translation and the note."""
        return self._text.toPlainText(), self.note.text()

    def limit(self, width: int, *, beside: bool) -> None:
        """Become no wider than this, with the line at the left or above."""
        self._upright.setVisible(beside)
        self._flat.setVisible(not beside)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(direction)
        self._text.limit(width)

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self._text.setAccessibleName(f"{say('translation.show')} {self._text.toPlainText()}")
