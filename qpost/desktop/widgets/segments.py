"""A segmented choice: radio buttons drawn as one bar."""

from typing import TypeVar

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from qpost.desktop import theme
from qpost.desktop.theme import Role
from qpost.desktop.widgets.choice import Choices, RadioButton, draw_focus

T = TypeVar("T")
HEIGHT = 28


class Segment(RadioButton):
    """One piece of the bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(HEIGHT)

    def sizeHint(self) -> QSize:
        """Its words and ten pixels at either side."""
        strong = theme.font(Role.CONTROL)
        strong.setWeight(QFont.Weight.DemiBold)
        self.setFont(theme.font(Role.CONTROL))
        width = self.fontMetrics().horizontalAdvance(self.text().replace("&&", "&"))
        return QSize(round(width * 1.05) + 20, theme.scaled(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill, words and the line towards the piece before."""
        worn = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        used = theme.font(Role.CONTROL)
        if self.isChecked():
            used.setWeight(QFont.Weight.DemiBold)
        painter.setFont(used)
        painter.setPen(QColor(worn.text if self.isEnabled() else worn.dis))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text().replace("&&", "&"))
        if self.hasFocus():
            draw_focus(painter, self.rect())
        painter.end()


class Segments(Choices[T]):
    """One of a few values as a bar."""

    def __init__(self, values: tuple[T, ...], parent: QWidget | None = None) -> None:
        super().__init__(values, parent, spacing=0)
        self._row.takeAt(self._row.count() - 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def make_button(self) -> QAbstractButton:
        """A piece of the bar."""
        piece = Segment(self)
        piece.toggled.connect(self.update)
        return piece

    def paintEvent(self, event: QPaintEvent) -> None:
        """The outline, the chosen piece's fill and the lines between."""
        worn = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.fillPath(outline, QColor(worn.bg))
        painter.setClipPath(outline)
        for button in self._group.buttons():
            if button.isChecked():
                painter.fillRect(button.geometry(), QColor(worn.sel))
        painter.setPen(QPen(QColor(worn.line2), 1))
        for button in self._group.buttons()[1:]:
            edge = button.geometry().left() + 0.5
            painter.drawLine(QRectF(edge, 0, 0, 0).topLeft(), QRectF(edge, self.height(), 0, 0).topLeft())
        painter.setClipping(False)
        painter.drawPath(outline)
        painter.end()
