"""The words of one message: plain text that can be selected, wrapped anywhere it must, never interpreted."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextOption, QWheelEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from qpost.desktop import theme
from qpost.desktop.theme import Role, font_for_text

LINE_HEIGHT = 24


class MessageText(QTextEdit):
    """As wide as its words need up to a limit, and as high as they then are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # By the widget's own width the text would be measured as narrow as the widget is before it is shown.
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.setProperty("said", True)
        self._most = 400

    def show_words(self, words: str) -> None:
        """Take over a message's own words."""
        self.setFont(font_for_text(words, Role.BODY))
        self.setPlainText(words)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        block = QTextBlockFormat()
        block.setLineHeight(theme.scaled(LINE_HEIGHT), QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        cursor.mergeBlockFormat(block)
        self._fit()

    def limit(self, width: int) -> None:
        """Set how wide it may become."""
        if width != self._most:
            self._most = width
            self._fit()

    def _fit(self) -> None:
        self.setLineWrapColumnOrWidth(self._most)
        width = min(self._most, int(self.document().idealWidth()) + 2)
        self.setLineWrapColumnOrWidth(width)
        self.setFixedSize(width, int(self.document().size().height() + 0.5))

    def sizeHint(self) -> QSize:
        """What was measured."""
        return self.size()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The history scrolls, not the message."""
        event.ignore()
