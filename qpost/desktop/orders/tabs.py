"""Tabs with an underline: one of a few lists."""

from typing import TypeVar

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from qpost.desktop import theme
from qpost.desktop.theme import Role
from qpost.desktop.widgets.choice import Choices, RadioButton, draw_focus

T = TypeVar("T")
HEIGHT = 40


class Tab(RadioButton):
    """A word; the chosen one is strong and underlined."""

    def sizeHint(self) -> QSize:
        """Its words at their strongest, and ten pixels at either side."""
        strong = QFont(theme.font(Role.UI_STRONG))
        self.setFont(strong)
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 20, theme.scaled(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Word and underline."""
        worn = theme.tokens()
        painter = QPainter(self)
        painter.setFont(theme.font(Role.UI_STRONG if self.isChecked() else Role.UI))
        painter.setPen(QColor(worn.text if self.isChecked() else worn.text2))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text().replace("&&", "&"))
        if self.isChecked():
            painter.fillRect(QRect(0, self.height() - 2, self.width(), 2), QColor(worn.accent))
        if self.hasFocus():
            draw_focus(painter, self.rect().adjusted(2, 6, -2, -6))
        painter.end()


class Tabs(Choices[T]):
    """Tabs in a row; radio buttons to those who cannot see the underline."""

    def __init__(self, values: tuple[T, ...], parent: QWidget | None = None) -> None:
        super().__init__(values, parent, spacing=8)
        self.set_value(values[0])

    def make_button(self) -> QAbstractButton:
        """A tab."""
        return Tab(self)
