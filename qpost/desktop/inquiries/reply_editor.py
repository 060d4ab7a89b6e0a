"""The body of a reply: the manuals' warning while it is empty, Escape leaves it."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
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
"""Pixels at the usual size of text."""
LEAST_SHARE = 0.17
MOST_SHARE = 0.3
"""Of the window's height: in a low one the conversation and the tools want their room too."""
LEAST_LINES = 2
"""That can be read at the same time, however low the window is."""
MARGIN = 12


class ReplyEditor(ImePlainTextEdit):
    """Plain text only, whatever is pasted.

    Signals:
        left(): Escape; the draft stays.
        files_given(list[Path]), image_given(QImage): pasted or dropped beside the words.
        composing(): an input method began, went on or ended.
        focused(bool): the keys came or went.
    """

    left = Signal()
    composing = Signal()
    focused = Signal(bool)
    files_given = Signal(list)
    image_given = Signal(QImage)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document().setDocumentMargin(MARGIN)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self.updateGeometry())
        self.speak_like("")

    def speak_like(self, text: str) -> None:
        """Use the glyphs of the language that a text is in."""
        self.setFont(font_for_text(text, Role.BODY))

    def sizeHint(self) -> QSize:
        """As high as what is written, within limits."""
        window = self.window().height()
        least = max(self._lines(LEAST_LINES), min(theme.scaled(LEAST_HEIGHT), round(LEAST_SHARE * window)))
        most = max(least, min(theme.scaled(MOST_HEIGHT), round(MOST_SHARE * window)))
        return QSize(240, max(least, min(self._lines(round(self.document().size().height())), most)))

    def minimumSizeHint(self) -> QSize:
        """Some lines."""
        return QSize(120, self._lines(LEAST_LINES))

    def _lines(self, count: int) -> int:
        return count * self.fontMetrics().lineSpacing() + 2 * MARGIN

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

    def take_files(self, given: QMimeData) -> bool:
        """Pass on what is no text; False where it is text after all."""
        paths = [Path(url.toLocalFile()) for url in given.urls() if url.isLocalFile()]
        if paths:
            self.files_given.emit(paths)
        elif given.hasImage() and isinstance(image := given.imageData(), QImage):
            self.image_given.emit(image)
        else:
            return False
        return True

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Files and pictures too: they go along."""
        return source.hasUrls() or source.hasImage() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Words are inserted; a table that comes as words and as a picture is words."""
        words_too = source.hasText() and not source.hasUrls()
        if words_too or not self.take_files(source):
            super().insertFromMimeData(source)

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
