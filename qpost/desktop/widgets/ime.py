"""Text inputs in which the keys belong to the input method while it composes (ux.md §4.2)."""

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextCursor,
)
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from qpost.desktop import theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_COMPOSERS_KEYS = (*_ENTER, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
"""Keys that some input methods let through although they mean the composition."""

FIELD_HEIGHT = 32


def draw_frame(widget: QWidget, *, error: bool) -> None:
    """The outline of a field: its bottom edge is the 3:1 boundary, focus and errors take all of it."""
    worn = theme.tokens()
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    strong = worn.danger if error else worn.accent if widget.hasFocus() else None
    fill = QColor(worn.bg if widget.isEnabled() else worn.surface)
    painter.setBrush(fill)
    inset = 1.0 if strong else 0.5
    painter.setPen(QPen(QColor(strong or worn.line2), 2 if strong else 1))
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(inset, inset, -inset, -inset), 4, 4)
    if strong is None:
        bottom = widget.height() - 0.5
        painter.setPen(QPen(QColor(worn.border if widget.isEnabled() else worn.line2), 1))
        painter.drawLine(
            QRectF(3, bottom, 0, 0).topLeft(), QRectF(widget.width() - 3, bottom, 0, 0).topLeft()
        )
    painter.end()


class ImeLineEdit(QLineEdit):
    """A line of text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preedit = ""
        self._error = False
        self.bare = False
        """Whether something around it draws the outline."""
        self.setFrame(False)
        self.setMinimumHeight(FIELD_HEIGHT)
        self.setTextMargins(8, 0, 8, 0)

    def is_composing(self) -> bool:
        """Whether an input method holds text that is not committed yet."""
        return bool(self._preedit)

    def set_error(self, error: bool) -> None:
        """Draw the outline of a field that somebody has to look at again."""
        self._error = error
        self.update()

    def setText(self, text: str | None) -> None:
        """Replace the text; what was being composed belonged to the old one and is dropped."""
        if self._preedit:
            QGuiApplication.inputMethod().reset()
            self._preedit = ""
        super().setText(text)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Remember what is being composed."""
        self._preedit = event.preeditString()
        super().inputMethodEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Composition ends where the focus goes."""
        super().focusOutEvent(event)
        self._preedit = ""

    def event(self, event: QEvent) -> bool:
        """No shortcut of any window fires while composing."""
        if event.type() == QEvent.Type.ShortcutOverride and self.is_composing():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter neither accepts a dialog nor signs in while composing, Escape closes nothing."""
        if self.is_composing() and event.key() in _COMPOSERS_KEYS:
            event.accept()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field's own outline, unless it stands in the frame of something else, then the text."""
        if not self.bare:
            draw_frame(self, error=self._error)
        super().paintEvent(event)


class ImePlainTextEdit(QPlainTextEdit):
    """Some paragraphs of plain text; Tab leaves, Ctrl+Enter asks to send."""

    send_requested = Signal(bool)
    """With True where Shift was held as well: send, and leave the thread 処理中."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setCursorWidth(2)
        self.enter_sends = False
        """Whether Enter alone asks to send, and Shift+Enter breaks the line (送信キー)."""

    def is_composing(self) -> bool:
        """Whether an input method holds text here; the layout knows, a flag would go stale (ux.md §0.1)."""
        return bool(self.textCursor().block().layout().preeditAreaText())

    def settle_composition(self) -> bool:
        """Take over what is being composed; False where the input method would not let go of it."""
        QGuiApplication.inputMethod().commit()
        if self.is_composing():
            self.setFocus()
            return False
        return True

    def request_send(self, keep_open: bool = False) -> bool:
        """Ask to send all that is written, never half of it; False where the input method is not done."""
        if not self.settle_composition():
            return False
        self.send_requested.emit(keep_open)
        return True

    def setPlainText(self, text: str) -> None:
        """Replace the text; what was being composed belonged to the old one and is dropped."""
        if self.is_composing():
            QGuiApplication.inputMethod().reset()
        super().setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def event(self, event: QEvent) -> bool:
        """No shortcut of any window fires while composing."""
        if event.type() == QEvent.Type.ShortcutOverride and self.is_composing():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter breaks the line, Ctrl+Enter asks to send, and neither does anything while composing."""
        if self.is_composing() and event.key() in _COMPOSERS_KEYS:
            event.accept()
            return
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        controlled = bool(held & Qt.KeyboardModifier.ControlModifier)
        alone = held == Qt.KeyboardModifier.NoModifier and self.enter_sends
        if event.key() in _ENTER and (controlled or alone):
            self.request_send(bool(held & Qt.KeyboardModifier.ShiftModifier))
            event.accept()
            return
        super().keyPressEvent(event)

    def caret(self) -> QPoint:
        """Where the caret stands, for a popup beside it."""
        return self.cursorRect().bottomLeft()
