"""How a saved reply will read: filled from an example order, with what stays open marked."""

from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from qpost.desktop import theme
from qpost.desktop.theme import Role, font_for_text
from qpost.desktop.widgets.field import Note
from qpost.desktop.widgets.ime import ImePlainTextEdit
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import say
from qpost.domain.filling import Facts, Filled, fill
from qpost.domain.orders import Order
from qpost.domain.settings import Language

LEAST = 96


class Preview(Worded):
    """Reads along while the text is typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._order: Order | None = None
        self._facts: Facts = {}
        self._filled = Filled("", ())
        self._title = PlainLabel("", Role.CAPTION, tone="quiet")
        self._text = ImePlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setMinimumHeight(LEAST)
        self._open = Note("braces", "warn")
        card = QFrame()
        card.setProperty("note", "plain")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(8, 6, 8, 6)
        inside.setSpacing(2)
        head = QHBoxLayout()
        head.setContentsMargins(4, 0, 4, 0)
        head.addWidget(self._title, 1)
        inside.addLayout(head)
        inside.addWidget(self._text, 1)
        inside.addWidget(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        theme.signals().changed.connect(self._mark)
        self.retranslate()

    def show_example(self, order: Order | None, facts: Facts) -> None:
        """Fill from another order."""
        self._order, self._facts = order, facts
        self.retranslate()

    def show_body(self, body: str, language: Language) -> None:
        """Read a text as it would go out."""
        self._filled = fill(body, self._facts, language=language)
        self._text.setPlainText(self._filled.text)
        self._text.setFont(font_for_text(self._filled.text, Role.UI))
        self._text.moveCursor(QTextCursor.MoveOperation.Start)
        self._mark()
        self._say_open()

    def text(self) -> str:
        """The text as it would go out."""
        return self._filled.text

    def open_words(self) -> str:
        """What is said of variables that stay open."""
        return self._open.sentence()

    def _mark(self) -> None:
        marks = []
        for span in self._filled.unresolved:
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self._text.document())
            cursor.setPosition(_units(self._filled.text[: span.start]))
            cursor.setPosition(_units(self._filled.text[: span.end]), QTextCursor.MoveMode.KeepAnchor)
            mark.cursor = cursor
            mark.format.setBackground(QColor(theme.tokens().warn_soft))
            mark.format.setForeground(QColor(theme.tokens().warn))
            marks.append(mark)
        self._text.setExtraSelections(marks)

    def _say_open(self) -> None:
        names = tuple(dict.fromkeys(span.text for span in self._filled.unresolved))
        listed = say("canned.pause").join(names)
        self._open.say(say("canned.preview.open", variables=listed) if names else "")

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        number = self._order.order_no if self._order is not None else ""
        title = say("canned.preview.order", number=number) if number else say("canned.preview")
        self._title.setText(title)
        self._text.setAccessibleName(title)
        self._say_open()


def _units(text: str) -> int:
    """A place in a text as Qt counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
