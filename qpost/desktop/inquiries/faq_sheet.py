"""商品ページにFAQ: an entry of the product page, edited beside the page as everybody will read it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qpost.desktop.inquiries.composer_counter import Counter
from qpost.desktop.inquiries.faq_texts import FaqTyped
from qpost.desktop.inquiries.page_card import PageCard, QuestionAndAnswer
from qpost.desktop.sheet import Advice, Columns, Sheet, column
from qpost.desktop.theme import Role, font_for_text
from qpost.desktop.widgets.buttons import PrimaryButton, SecondaryButton
from qpost.desktop.widgets.ime import ImePlainTextEdit
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.widgets.text_area import TextArea
from qpost.desktop.words import of, say
from qpost.domain.commands import BODY_LIMIT, length
from qpost.domain.faq import QUESTION_LIMIT
from qpost.domain.refusals import Refusal

WIDTH = 928


class FaqSheet(Sheet):
    """Question, answer, and what becomes of them (spec.md §4.6).

    Signals:
        edited(): something of it is another now.
        wanted(FaqTyped): it shall stand on the page.
    """

    edited = Signal()
    wanted = Signal(object)

    def __init__(self, window: QWidget, typed: FaqTyped, *, product: str, undo_seconds: int) -> None:
        super().__init__(window, width=WIDTH)
        self._typed, self._undo_seconds, self._busy = typed, undo_seconds, False
        self._objected = ""
        self.advice = QVBoxLayout()
        """Below the words: what others have to say of them."""
        self._notice = Advice("globe", "warn")
        self._used = PlainLabel("", Role.CAPTION)
        self._counter = Counter()
        self.question = TextArea(ImePlainTextEdit(), height=76, foot=self._used)
        self.answer = TextArea(ImePlainTextEdit(), height=176, foot=self._counter)
        self._after = PlainLabel("", Role.CAPTION)
        self._page = PageCard()
        self.shown = QuestionAndAnswer()
        self._page.inside.addWidget(PlainLabel(product, Role.META, tone="quiet", wrap=True))
        self._page.inside.addSpacing(8)
        self._page.inside.addWidget(self.shown)
        self._why = PlainLabel("", Role.META, tone="quiet", wrap=True)
        self.close_button, self.do = SecondaryButton(), PrimaryButton()
        self._lay_parts()
        for area, text in ((self.question, typed.question), (self.answer, typed.answer)):
            area.edit.setFont(font_for_text(text, Role.UI))
            area.edit.setPlainText(text)
        self._connect()
        self.retranslate()

    @property
    def typed(self) -> FaqTyped:
        """What stands in it."""
        return self._typed.said(self.question.edit.toPlainText(), self.answer.edit.toPlainText())

    def refuse(self, refusal: Refusal) -> None:
        """Say what stands in the way."""
        self.complain(of(refusal))

    def complain(self, words: str) -> None:
        """Say why nothing was queued; what is typed stays."""
        self.set_busy(False)
        self._why.setText(words)
        self._why.set_tone("danger")

    def set_busy(self, busy: bool) -> None:
        """Hold everything still while it is being written into the outbox."""
        self._busy = busy
        for area in (self.question, self.answer):
            area.edit.setReadOnly(busy)
        self._judge()

    def hold(self, reason: str) -> None:
        """Somebody objects to the words as they stand; with no reason, no longer."""
        self._objected = reason
        self._judge()

    def why(self) -> str:
        """What is said beside the buttons."""
        return self._why.text()

    def _lay_parts(self) -> None:
        words = QWidget()
        down = QVBoxLayout(words)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(12)
        down.addWidget(self.question)
        down.addWidget(self.answer)
        down.addLayout(self.advice)
        down.addStretch(1)
        self._columns = Columns(words, column(self._after, self._page, spacing=8))
        self.body.addWidget(self._notice)
        self.body.addWidget(self._columns)
        self.body.setSpacing(16)
        self.buttons.insertWidget(0, self._why, 1)
        self.buttons.setStretch(1, 0)
        for button in (self.close_button, self.do):
            self.buttons.addWidget(button)

    def _connect(self) -> None:
        for area in (self.question, self.answer):
            area.edit.textChanged.connect(self._on_edited)
            area.edit.send_requested.connect(lambda _open: self._on_do())
        self.close_button.clicked.connect(lambda: self.escaped.emit())
        self.do.clicked.connect(lambda: self._on_do())

    def _on_edited(self) -> None:
        self._judge()
        self.edited.emit()

    def _on_do(self) -> None:
        if self._objection() or self._busy:
            return
        if self.question.edit.settle_composition() and self.answer.edit.settle_composition():
            self.wanted.emit(self.typed)

    def _objection(self) -> str:
        typed = self.typed
        if not typed.question.strip() or not typed.answer.strip():
            return say("faq.missing")
        if length(typed.question) > QUESTION_LIMIT:
            return say("faq.question.too_long")
        return say("faq.answer.too_long") if length(typed.answer) > BODY_LIMIT else self._objected

    def _judge(self) -> None:
        """Count, show, and switch the button on or off with the reason beside it."""
        typed, objection = self.typed, self._objection()
        used = length(typed.question)
        self._used.setText(say("faq.count", used=str(used), limit=str(QUESTION_LIMIT)))
        self._used.set_tone("danger" if used > QUESTION_LIMIT else "")
        self._counter.show_body(typed.answer)
        self.shown.show_words(typed.question, typed.answer)
        self.do.setEnabled(not objection and not self._busy)
        seconds = self._undo_seconds
        self._why.setText(objection or (say("faq.undo", seconds) if seconds else say("faq.no_undo")))
        self._why.set_tone("quiet")

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        new = self._typed.faq_id is None
        self.title.setText(say("faq.title") if new else say("faq.edit.title"))
        self.setAccessibleName(self.title.text())
        self.cross.set_name(say("faq.close"))
        self._notice.set_words(say("faq.notice"))
        self.question.set_label(say("faq.question"), say("faq.required"))
        self.answer.set_label(say("faq.answer"), say("faq.required"))
        self._after.setText(say("faq.preview"))
        self._page.set_name(say("faq.page"))
        self.close_button.setText(say("faq.close"))
        self.do.setText(say("faq.publish") if new else say("faq.change"))
        self._judge()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns stand one above the other where the window is narrow."""
        super().resizeEvent(event)
        self._columns.fit(self.room())
