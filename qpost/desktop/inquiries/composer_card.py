"""The card around the composer, which takes the focus ring when its editor has the keys."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from qpost.desktop import theme

RADIUS = 8


class ComposerCard(QWidget):
    """A rounded outline; what lies in it keeps one pixel away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._focused = False

    def set_focused(self, focused: bool) -> None:
        """Draw the ring, or the quiet outline."""
        self._focused = focused
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and outline."""
        worn = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if self._focused else 1.0
        painter.setPen(QPen(QColor(worn.accent if self._focused else worn.line2), width))
        painter.setBrush(QColor(worn.bg))
        inset = width / 2
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(area, RADIUS, RADIUS)
        painter.end()
