"""商品ページでの見え方: question, answers and the one being written, as everybody will read them."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from qpost.desktop.inquiries.page_card import PageCard
from qpost.desktop.theme import Role, font_for_text
from qpost.desktop.widgets.buttons import IconButton
from qpost.desktop.widgets.labels import PlainLabel, Tag
from qpost.desktop.widgets.surfaces import Hairline
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import say
from qpost.domain.inquiries import Author
from qpost.domain.moments import shop_day
from qpost.engine.ports import Thread, ThreadMessage


class PublicPreview(Worded):
    """Stands where the history stands; follows every key that is typed.

    Signals:
        closed(): the history is wanted again.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thread: Thread | None = None
        self._body = ""
        self._title = PlainLabel("", Role.UI_STRONG)
        self._note = PlainLabel("", Role.META, tone="quiet", wrap=True)
        self._cross = IconButton("", "x")
        self._cross.clicked.connect(lambda: self.closed.emit())
        self._roll = QScrollArea()
        self._page = PageCard()
        self._said = QWidget()
        self._down = QVBoxLayout(self._said)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(10)
        self._page.inside.addWidget(self._said)
        self._typed = _Said(typed=True)
        self._page.inside.addWidget(self._typed)
        self._page.inside.setSpacing(10)
        self._shown: tuple[object, ...] = ()
        self._build()
        self.hide()
        self.retranslate()

    def show_page(self, thread: Thread, body: str) -> None:
        """Show a conversation with the answer that is being written."""
        self._thread, self._body = thread, body
        self._fill(thread)
        self._typed.show_words(say("hiding.look.typed"), body.strip() or say("hiding.look.empty"), "")
        self._note.setText(say("hiding.look.hiding") if thread.hiding else say("hiding.look.note"))

    def words(self) -> tuple[str, ...]:
        """Everything on the page, from the top."""
        return tuple(label.text() for label in self._page.findChildren(PlainLabel) if label.text())

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._cross)
        ground = QWidget()
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(24, 8, 24, 16)
        inside.setSpacing(8)
        inside.addLayout(head)
        inside.addWidget(self._note)
        inside.addWidget(self._page)
        inside.addStretch(1)
        roll = self._roll
        roll.setWidget(ground)
        roll.setWidgetResizable(True)
        roll.setFrameShape(QFrame.Shape.NoFrame)
        roll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        roll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        roll.verticalScrollBar().rangeChanged.connect(self._on_range)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(roll)

    def _fill(self, thread: Thread) -> None:
        wanted = (thread.inquiry, thread.messages, self._title.text())
        if wanted == self._shown:
            return
        self._shown = wanted
        while (item := self._down.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        self._down.addWidget(_Head(thread))
        for place, one in enumerate(thread.messages):
            said = _Said()
            said.show_words(_who(one, first=place == 0), one.message.body, _day(one.message.sent_at))
            self._down.addWidget(said)

    def _on_range(self, _least: int, most: int) -> None:
        """The answer being written stands at the end, and is what is looked for."""
        self._roll.verticalScrollBar().setValue(most)

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self.setAccessibleName(say("hiding.look.title"))
        self._title.setText(say("hiding.look.title"))
        self._cross.set_name(say("hiding.look.close"))
        self._page.set_name(say("hiding.page"))
        if self._thread is not None:
            self.show_page(self._thread, self._body)


class _Head(QWidget):
    """回答完了 | title | day, and under it who asked, as the marketplace masks the name."""

    def __init__(self, thread: Thread) -> None:
        super().__init__()
        inquiry = thread.inquiry
        title = PlainLabel(inquiry.title, Role.UI_STRONG, wrap=True)
        title.setFont(font_for_text(inquiry.title, Role.UI_STRONG))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Tag(say("hiding.answered")), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(title, 1)
        day = PlainLabel(_day(inquiry.asked_at), Role.META, tone="quiet")
        row.addWidget(day, 0, Qt.AlignmentFlag.AlignTop)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(4)
        down.addLayout(row)
        down.addWidget(PlainLabel(inquiry.sender, Role.META, tone="quiet"))


class _Said(QFrame):
    """One message on the page; the one being written stands out."""

    def __init__(self, *, typed: bool = False) -> None:
        super().__init__()
        if typed:
            self.setProperty("note", "warn")
        self._who = PlainLabel("", Role.CAPTION, tone="warn" if typed else "quiet")
        self._when = PlainLabel("", Role.META, tone="quiet")
        self._words = PlainLabel("", Role.CONTROL, wrap=True)
        head = QHBoxLayout()
        head.addWidget(self._who, 1)
        head.addWidget(self._when)
        down = QVBoxLayout(self)
        edge = 10 if typed else 0
        down.setContentsMargins(edge, 8, edge, edge)
        down.setSpacing(4)
        down.addLayout(head)
        down.addWidget(self._words)
        if not typed:
            down.insertWidget(0, Hairline())

    def show_words(self, who: str, words: str, when: str) -> None:
        self._who.setText(who)
        self._who.setVisible(bool(who))
        self._when.setText(when)
        self._words.setText(words)
        self._words.setFont(font_for_text(words, Role.CONTROL))


def _who(said: ThreadMessage, *, first: bool) -> str:
    """The page tells who wrote by side only, and the first words are the question's own."""
    if said.message.author is Author.CUSTOMER:
        return say("faq.question") if first else say("hiding.look.again")
    return say("faq.answer")


def _day(instant: datetime) -> str:
    return f"{shop_day(instant):%Y-%m-%d}"
