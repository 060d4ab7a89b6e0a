"""Where a note is typed: Ctrl+Enter keeps it, Escape closes and loses nothing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from qpost.desktop import theme
from qpost.desktop.inquiries.composer_card import ComposerCard
from qpost.desktop.theme import Role, font
from qpost.desktop.widgets.buttons import QuietButton, SecondaryButton
from qpost.desktop.widgets.field import Note
from qpost.desktop.widgets.ime import ImePlainTextEdit
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import say

HEIGHT = 96


class NoteText(ImePlainTextEdit):
    """Plain text only.

    Signals:
        left(): Escape; what is typed stays.
        focused(bool): the keys came or went.
    """

    left = Signal()
    focused = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves, unless it belongs to the input method."""
        if event.key() == Qt.Key.Key_Escape and not self.is_composing():
            self.left.emit()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the card around."""
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell the card around."""
        super().focusOutEvent(event)
        self.focused.emit(False)


class NoteEditor(Worded):
    """A card with a text and two buttons.

    Signals:
        edited(str): the text is another now.
        save_wanted(str): it shall become a note.
        closed(): it shall go away; what is typed stays.
    """

    edited = Signal(str)
    save_wanted = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = NoteText()
        self.text.setFixedHeight(theme.scaled(HEIGHT))
        self.text.setFont(font(Role.UI))
        self.text.document().setDocumentMargin(8)
        self._told = ""
        self._wrong = Note("circle-alert", "danger")
        self.save, self.close_ = SecondaryButton(), QuietButton()
        self._build()
        self.text.textChanged.connect(self._on_changed)
        self.text.send_requested.connect(lambda _open: self._on_save())
        self.text.left.connect(self.closed)
        self.save.clicked.connect(self.text.request_send)
        self.close_.clicked.connect(self.closed)
        self.retranslate()

    def put(self, text: str) -> None:
        """Replace the text without telling."""
        self._told = text
        if self.text.toPlainText() != text:
            self.text.setPlainText(text)
        self._judge()

    def complain(self, sentence: str) -> None:
        """Say why it was not kept; nothing takes it back."""
        self._wrong.say(sentence)

    def complaint(self) -> str:
        """What is said of the last attempt."""
        return self._wrong.sentence()

    def _on_changed(self) -> None:
        text = self.text.toPlainText()
        self._judge()
        if text != self._told:  # Qt also tells of a change while an input method only composes
            self._told = text
            self.complain("")
            self.edited.emit(text)

    def _on_save(self) -> None:
        if self.save.isEnabled():
            self.save_wanted.emit(self.text.toPlainText())

    def _judge(self) -> None:
        self.save.setEnabled(bool(self.text.toPlainText().strip()) or self.text.is_composing())

    def _build(self) -> None:
        card = ComposerCard()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(2, 2, 2, 2)
        inside.addWidget(self.text)
        self.text.focused.connect(card.set_focused)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        buttons.addStretch(1)
        for button in (self.close_, self.save):
            button.set_size("small")
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(card)
        column.addWidget(self._wrong)
        column.addLayout(buttons)

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self.text.setAccessibleName(say("team.note"))
        self.save.setText(say("team.note.save"))
        self.close_.setText(say("team.note.close"))
