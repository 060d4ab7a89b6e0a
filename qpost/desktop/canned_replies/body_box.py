"""A box for some lines of text with the outline of a field."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qpost.desktop.widgets.ime import ImePlainTextEdit, draw_frame


class BodyBox(QWidget):
    """Takes the focus ring when its text has the keys."""

    def __init__(self, edit: ImePlainTextEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusProxy(edit)
        edit.viewport().setAutoFillBackground(False)
        edit.document().setDocumentMargin(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.addWidget(edit)
        edit.cursorPositionChanged.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The outline."""
        draw_frame(self, error=False)
