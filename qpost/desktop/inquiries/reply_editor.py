"""The body of a reply: the manuals' warning while it is empty, Escape leaves it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from qpost.desktop import theme
from qpost.desktop.theme import Role, font, font_for_text
from qpost.desktop.widgets.ime import ImePlainTextEdit

LEAST_HEIGHT = 104
MOST_HEIGHT = 264
MARGIN = 12


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
        self.document().setDocumentMargin(MARGIN)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self.updateGeometry())
        self.speak_like("")

    def speak_like(self, text: str) -> None:
        """Use the glyphs of the language that a text is in."""
        self.setFont(font_for_text(text, Role.BODY))

    def sizeHint(self) -> QSize:
        """As high as what is written, within limits."""
        lines = max(1, round(self.document().size().height()))
        height = lines * self.fontMetrics().lineSpacing() + 2 * MARGIN
        return QSize(240, max(LEAST_HEIGHT, min(height, MOST_HEIGHT)))

    def minimumSizeHint(self) -> QSize:
        """Three lines."""
        return QSize(120, LEAST_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text; while there is none, the warning in its own smaller letters."""
        palette = self.palette()
        clear = QColor(0, 0, 0, 0)
        if palette.color(QPalette.ColorRole.PlaceholderText) != clear:
            palette.setColor(QPalette.ColorRole.PlaceholderText, clear)
            self.setPalette(palette)
        super().paintEvent(event)
        if not self.document().isEmpty() or self.is_composing():
            return
        painter = QPainter(self.viewport())
        painter.setFont(font(Role.CONTROL))
        painter.setPen(QColor(theme.tokens().text2))
        area = self.viewport().rect().adjusted(MARGIN, MARGIN - 2, -MARGIN, 0)
        painter.drawText(area, int(Qt.TextFlag.TextWordWrap), self.placeholderText())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

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
