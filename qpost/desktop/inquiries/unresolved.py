"""{…} in an answer: while one stands there the answer does not go, and Tab leads from one to the next."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from qpost.desktop.inquiries.composer import Composer
from qpost.desktop.inquiries.send_gate import Rank
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import QuietButton
from qpost.desktop.widgets.labels import Picture, PlainLabel
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import say
from qpost.domain.filling import Span, unresolved
from qpost.domain.variables import PERSONAL


class Unresolved(QObject):
    """Watches the text of one composer."""

    def __init__(self, composer: Composer) -> None:
        super().__init__(composer)
        self._composer = composer
        self._meant: frozenset[str] = frozenset()
        """Braces that shall go out as they stand; never those of a variable that is known."""
        self.card = UnresolvedCard()
        composer.add_notice(self.card)
        self.card.next.clicked.connect(lambda: self.jump())
        self.card.keep.clicked.connect(self._on_keep)
        self.card.reworded.connect(self.look)
        composer.editor.textChanged.connect(self.look)
        composer.bound.connect(self._on_bound)
        composer.editor.installEventFilter(self)

    def mean(self, texts: frozenset[str]) -> None:
        """Let these go out as they stand."""
        self._meant |= texts
        self.look()

    def spans(self) -> tuple[Span, ...]:
        """What stands open."""
        found = unresolved(self._composer.editor.toPlainText())
        return tuple(span for span in found if span.variable is not None or span.text not in self._meant)

    def jump(self) -> bool:
        """Select the first one, or the next where one is selected; False after the last."""
        editor, spans = self._composer.editor, self.spans()
        text, cursor = editor.toPlainText(), editor.textCursor()
        places = [(_units(text[: span.start]), _units(text[: span.end])) for span in spans]
        here = (cursor.selectionStart(), cursor.selectionEnd())
        wanted = places.index(here) + 1 if here in places else 0
        if wanted >= len(places):
            return False
        start, end = places[wanted]
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)
        editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def look(self) -> None:
        """Object where one stands there, and say which."""
        spans = self.spans()
        words = self._words(spans[0]) if spans else ""
        self._composer.hinder(Rank.UNRESOLVED, partial(self._words, spans[0]) if spans else None)
        self.card.show_words(words, keep=bool(spans) and spans[0].variable is None)

    def _words(self, span: Span) -> str:
        inquiry = self._composer.inquiry
        if span.variable is None:
            return say("canned.unresolved.unknown", variable=span.text)
        if span.variable in PERSONAL and inquiry is not None and inquiry.public:
            return say("canned.personal", variable=span.text)
        return say("canned.unresolved", variable=span.text)

    def _on_keep(self) -> None:
        self.mean(frozenset(span.text for span in self.spans() if span.variable is None))
        self._composer.take_keys()

    def _on_bound(self) -> None:
        self._meant = frozenset()
        self.look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab goes on to the next one; after the last it leaves the text as everywhere."""
        if (
            watched is self._composer.editor
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Tab
            and event.modifiers() == Qt.KeyboardModifier.NoModifier
            and not self._composer.editor.is_composing()
        ):
            return self.jump()
        return super().eventFilter(watched, event)


class UnresolvedCard(Worded):
    """The sentence below the text, with the way to the next one.

    Signals:
        reworded(): another language is spoken.
    """

    reworded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = PlainLabel("", Role.CONTROL, wrap=True)
        self.next, self.keep = QuietButton("", "braces", hint="Tab"), QuietButton()
        for button in (self.next, self.keep):
            button.set_size("small")
        card = QFrame()
        card.setProperty("note", "warn")
        inside = QHBoxLayout(card)
        inside.setContentsMargins(10, 4, 6, 4)
        inside.setSpacing(8)
        inside.addWidget(Picture("triangle-alert", "warn"))
        inside.addWidget(self._sentence, 1)
        inside.addWidget(self.next)
        inside.addWidget(self.keep)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        row.addWidget(card)
        self.hide()
        self.retranslate()

    def show_words(self, words: str, *, keep: bool) -> None:
        """Say what stands open, or go away."""
        self._sentence.setText(words)
        self.keep.setVisible(keep)
        self.setVisible(bool(words))

    def words(self) -> str:
        """What it says."""
        return self._sentence.text()

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self.next.setText(say("canned.unresolved.next"))
        self.keep.setText(say("canned.unresolved.keep"))
        self.reworded.emit()


def _units(text: str) -> int:
    """A place in a text as Qt counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
