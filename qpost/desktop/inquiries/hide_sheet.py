"""商品ページでお問い合わせの非表示設定: the dialog that hides a question, and is its own confirmation."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from qpost.desktop.inquiries.hide_form import HideForm
from qpost.desktop.inquiries.hide_preview import HidePreview
from qpost.desktop.inquiries.hide_texts import HideTyped, tongue
from qpost.desktop.sheet import Advice, Columns, Sheet
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import Button, LinkButton, PrimaryButton, SecondaryButton
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.words import of, say
from qpost.domain.commands import BODY_LIMIT, length
from qpost.domain.inquiries import Status
from qpost.domain.refusals import Refusal
from qpost.engine.ports import Thread

WIDTH = 928


class HideSheet(Sheet):
    """Asks for title and reason, shows what changes, and does it with one press (ux.md §2.8).

    Signals:
        wanted(HideTyped): the seller means it.
        answer_wanted(): it shall be answered first.
    """

    wanted = Signal(object)
    answer_wanted = Signal()

    def __init__(self, window: QWidget, thread: Thread, typed: HideTyped, *, undo_seconds: int) -> None:
        super().__init__(window, width=WIDTH)
        inquiry = thread.inquiry
        self._undo_seconds = undo_seconds
        self._busy = False
        self._objected = ""
        self.first = Advice("circle-alert", "plain")
        self.answer_first = LinkButton()
        self.first.row.addWidget(self.answer_first)
        self._notice = Advice("mail", "warn")
        self.form = HideForm(inquiry.sender, tongue(thread))
        self.preview = HidePreview(inquiry)
        self._columns = Columns(self.form, self.preview)
        self._why = PlainLabel("", Role.META, tone="quiet", wrap=True)
        self.close_button, self.do = SecondaryButton(), PrimaryButton()
        self._lay_parts()
        self.first.setVisible(inquiry.status is Status.UNANSWERED)
        self.form.put(typed)
        self._connect()
        self.retranslate()
        self._judge()

    def refuse(self, refusal: Refusal) -> None:
        """Say what stands in the way, and put the keys where it can be mended."""
        self.set_busy(False)
        if refusal is Refusal.INVALID_MAIL:
            self.form.mail.set_error(of(refusal))
            self.form.mail.edit.setFocus()
        else:
            self._why.setText(of(refusal))
            self._why.set_tone("danger")
            in_title = refusal in (Refusal.EMPTY_TITLE, Refusal.TITLE_TOO_LONG)
            (self.form.title.edit if in_title else self.form.reason.edit).setFocus()

    def complain(self, words: str) -> None:
        """Say why nothing was queued; what is typed stays."""
        self.set_busy(False)
        self._why.setText(words)
        self._why.set_tone("danger")

    def set_busy(self, busy: bool) -> None:
        """Hold everything still while it is being written into the outbox."""
        self._busy = busy
        self.form.setEnabled(not busy)
        self._judge()

    def hold(self, reason: str) -> None:
        """Somebody objects to the words as they stand; with no reason, no longer."""
        self._objected = reason
        self._judge()

    def why(self) -> str:
        """What is said beside the buttons."""
        return self._why.text()

    def _lay_parts(self) -> None:
        for part in (self.first, self._notice, self._columns):
            self.body.addWidget(part)
        self.body.setSpacing(16)
        self.buttons.insertWidget(0, self._why, 1)
        self.buttons.setStretch(1, 0)
        for button in (self.close_button, self.do):
            self.buttons.addWidget(button)

    def _connect(self) -> None:
        self.form.edited.connect(self._judge)
        self.form.reason.edit.send_requested.connect(lambda _open: self._on_do())
        self.close_button.clicked.connect(lambda: self.escaped.emit())
        self.answer_first.clicked.connect(lambda: self.answer_wanted.emit())
        self.do.clicked.connect(lambda: self._on_do())

    def _on_do(self) -> None:
        if self._missing() or self._busy:
            return
        if not self.form.reason.edit.settle_composition():
            return
        self.wanted.emit(self.form.typed)

    def _missing(self) -> str:
        typed = self.form.typed
        if not typed.title.strip() or not typed.reason.strip():
            return say("hiding.missing")
        return say("hiding.too_long") if length(typed.reason) > BODY_LIMIT else self._objected

    def _judge(self) -> None:
        """Switch the button on or off, with the reason beside it."""
        missing = self._missing()
        self.do.setEnabled(not missing and not self._busy)
        seconds = self._undo_seconds
        self._why.setText(missing or (say("hiding.undo", seconds) if seconds else say("hiding.no_undo")))
        self._why.set_tone("quiet")

    def buttons_shown(self) -> tuple[Button, ...]:
        """What stands at the foot."""
        return self.close_button, self.do

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self.title.setText(say("hiding.title"))
        self.setAccessibleName(say("hiding.title"))
        self.cross.set_name(say("hiding.close"))
        self.first.set_words(say("hiding.first"))
        self.answer_first.setText(say("hiding.first.do"))
        self._notice.set_words(say("hiding.notice"))
        self.form.retranslate()
        self.preview.retranslate()
        self.close_button.setText(say("hiding.close"))
        self.do.setText(say("hiding.do"))
        self._judge()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns stand one above the other where the window is narrow."""
        super().resizeEvent(event)
        self._columns.fit(self.room())
