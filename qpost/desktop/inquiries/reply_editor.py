"""The body of a reply: the manuals' warning while it is empty, Escape leaves it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from qpost.desktop.theme import Role, font_for_text
from qpost.desktop.widgets.ime import ImePlainTextEdit

LEAST_HEIGHT = 104


class ReplyEditor(ImePlainTextEdit):
    """Plain text only, whatever is pasted.

    Signals:
        left(): Escape; the draft stays.
        composing(): an input method began, went on or ended.
        focused(bool): the keys came or went.
    """

    left = Signal()
    composing = Signal()
    focused = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(LEAST_HEIGHT)
        self.document().setDocumentMargin(12)
        self.speak_like("")

    def speak_like(self, text: str) -> None:
        """Use the glyphs of the language that a text is in."""
        self.setFont(font_for_text(text, Role.BODY))

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Tell that something is being composed."""
        super().inputMethodEvent(event)
        self.composing.emit()

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
