"""The left side of the hide dialog: a reason to start from, title, reason, whose mail, and the bar."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qpost.desktop.inquiries.composer_counter import Counter
from qpost.desktop.inquiries.hide_texts import HideTyped, Reason, text_of
from qpost.desktop.theme import Role, font_for_text
from qpost.desktop.widgets.choice import BOX, GAP, CheckBox
from qpost.desktop.widgets.drop_down import DropDown
from qpost.desktop.widgets.field import Field
from qpost.desktop.widgets.ime import ImeLineEdit, ImePlainTextEdit
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.widgets.text_area import TextArea
from qpost.desktop.words import say
from qpost.domain.commands import TITLE_LIMIT
from qpost.domain.settings import Language


class HideForm(QWidget):
    """What the dialog asks for (spec.md §5.2).

    Signals:
        edited(): something of it is another now.
    """

    edited = Signal()

    def __init__(self, sender: str, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sender, self._language = sender, language
        self._named = PlainLabel("", Role.CONTROL, tone="quiet")
        self.reasons = DropDown(tuple(Reason))
        self.title = Field(ImeLineEdit())
        self.title.edit.setMaxLength(TITLE_LIMIT)
        self._counter = Counter()
        self.reason = TextArea(ImePlainTextEdit(), foot=self._counter)
        self.mail = Field(ImeLineEdit())
        self._limit = PlainLabel("", Role.CONTROL, tone="quiet")
        self.bar = CheckBox()
        self._bar_note = PlainLabel("", Role.META, tone="quiet", wrap=True)
        self._bar_note.setContentsMargins(BOX + GAP, 0, 0, 0)
        self._advice = QVBoxLayout()
        self._build()
        self.reasons.chosen.connect(self._on_reason)
        self.title.edit.textChanged.connect(lambda _text: self.edited.emit())
        self.reason.edit.textChanged.connect(self._on_reason_edited)
        self.mail.edit.textChanged.connect(lambda _text: self._on_mail_edited())
        self.bar.chosen.connect(lambda _on: self.edited.emit())

    @property
    def typed(self) -> HideTyped:
        """What stands in it."""
        return HideTyped(
            self.title.edit.text(),
            self.reason.edit.toPlainText(),
            self.mail.edit.text().strip(),
            self.bar.isChecked(),
        )

    def put(self, typed: HideTyped) -> None:
        """Fill it."""
        self.title.edit.setText(typed.title)
        self.reason.edit.setPlainText(typed.reason)
        self.mail.edit.setText(typed.seller_mail)
        self.bar.set_value(typed.bar_customer)
        for reason in Reason:
            if typed.reason == text_of(reason, self._language):
                self.reasons.set_value(reason)

    def add_advice(self, card: QWidget) -> None:
        """Put a card below the reason; it comes and goes by its own visibility."""
        self._advice.addWidget(card)

    def is_composing(self) -> bool:
        """Whether an input method holds text somewhere in it."""
        edits = (self.title.edit, self.mail.edit)
        return any(edit.is_composing() for edit in edits) or self.reason.edit.is_composing()

    def _build(self) -> None:
        self.reason.edit.setFont(font_for_text(text_of(Reason.PERSONAL, self._language), Role.UI))
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(4)
        down.addWidget(self._named)
        down.addWidget(self.reasons)
        for part in (self.title, self.reason, self.mail):
            down.addSpacing(12)
            down.addWidget(part)
            if part is self.reason:
                down.addLayout(self._advice)
        down.addSpacing(12)
        down.addWidget(self._limit)
        down.addWidget(self.bar)
        down.addWidget(self._bar_note)
        down.addStretch(1)

    def _on_reason(self, reason: Reason) -> None:
        """Replaced as if it were typed, so that Ctrl+Z brings back what stood there."""
        cursor = self.reason.edit.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text_of(reason, self._language))

    def _on_reason_edited(self) -> None:
        self._counter.show_body(self.reason.edit.toPlainText())
        self.edited.emit()

    def _on_mail_edited(self) -> None:
        self.mail.set_error("")
        self.edited.emit()

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self._named.setText(say("hiding.reasons"))
        names = [say(f"hiding.reason.{reason.value}") for reason in Reason]
        self.reasons.set_words(say("hiding.reasons"), names)
        for field, name in ((self.title, "hiding.subject"), (self.mail, "hiding.mail")):
            field.set_label(say(name))
        self.title.set_mark(say("hiding.required"))
        self.reason.set_label(say("hiding.body"), say("hiding.required"))
        self._limit.setText(say("hiding.limit"))
        self.bar.setText(say("hiding.bar"))
        self._bar_note.setText(say("hiding.bar.note", sender=self._sender))
        self.bar.setAccessibleDescription(self._bar_note.text())
        self._counter.show_body(self.reason.edit.toPlainText())
