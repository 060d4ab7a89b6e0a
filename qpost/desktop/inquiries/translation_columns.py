"""The two columns of a translated reply: the seller's own words, and beside them what was made of them."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from qpost.desktop.inquiries.reply_editor import MARGIN, ReplyEditor
from qpost.desktop.theme import Role
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.widgets.surfaces import Hairline
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import of, say
from qpost.domain.settings import Language
from qpost.domain.translation import Translation

_LETTERS = {
    Language.JAPANESE: "あ",
    Language.KOREAN: "가",
    Language.CHINESE: "们",
    Language.ENGLISH: "a",
}
"""One of each language, for its glyphs."""


class ColumnHead(PlainLabel):
    """One quiet line above a column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", Role.META, parent, tone="quiet")
        self.setContentsMargins(MARGIN, 8, MARGIN, 0)


class OwnColumn(Worded):
    """What the seller writes in their own language; nothing of it is ever sent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = Language.KOREAN
        self._head = ColumnHead()
        self.editor = ReplyEditor()
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self.editor, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(column, 1)
        row.addWidget(Hairline(upright=True))
        self.retranslate()

    def speak(self, language: Language) -> None:
        """Name the language that it is for."""
        self._language = language
        self.editor.speak_like(_LETTERS[language])
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self._head.setText(say("translation.own", language=of(self._language)))
        self.editor.setAccessibleName(self._head.text())
        self.editor.setPlaceholderText(say("translation.own.empty"))


class ResultView(Worded):
    """A translation in the place of the text, to be looked at before anything is done with it.

    Signals:
        left(): Escape.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = ReplyEditor()
        self.text.setReadOnly(True)
        self.text.left.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text)
        self.retranslate()

    def show_translation(self, made: Translation) -> None:
        """Show what came back, from its beginning."""
        self.text.speak_like(made.text)
        self.text.setPlainText(made.text)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def words(self) -> str:
        """The translation as it is shown."""
        return self.text.toPlainText()

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self.text.setAccessibleName(say("translation.result"))
