"""One cell of the board: a label and a count, pressed to see the claims behind it."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from qpost.desktop import theme
from qpost.desktop.claims.counting import Cell
from qpost.desktop.theme import Role, font
from qpost.desktop.widgets.choice import draw_focus
from qpost.desktop.widgets.toggling import Toggling
from qpost.desktop.words import claim_state, count, say

PADDING = 16


class MatrixCell(Toggling, QAbstractButton):
    """Zero reads なし; what is late is red only while there is something."""

    def __init__(self, cell: Cell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cell = cell
        self._count = 0
        self.setCheckable(True)
        self.hear_switching()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.reword()

    def show_count(self, number: int) -> None:
        """Show how many there are now."""
        self._count = number
        self.reword()

    def reword(self) -> None:
        """Say everything again in the language of the screens."""
        self.setText(cell_words(self.cell))
        amount = count(self._count) if self._count else say("claims.none")
        self.setAccessibleName(say("claims.pause").join((self.text(), amount)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Label over figure."""
        label, figure = QFontMetrics(font(Role.CONTROL)), QFontMetrics(font(Role.AMOUNT))
        width = label.horizontalAdvance(self.text()) + 2 * PADDING
        return QSize(width, label.height() + figure.height() + 12)

    def minimumSizeHint(self) -> QSize:
        """Nothing of it is cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, label, figure, ring."""
        worn = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked():
            painter.fillRect(self.rect(), QColor(worn.sel))
            painter.setPen(QPen(QColor(worn.accent), 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        elif self.underMouse():
            painter.fillRect(self.rect(), QColor(worn.hover))
        label, figure = QFontMetrics(font(Role.CONTROL)), QFontMetrics(font(Role.AMOUNT))
        top = (self.height() - label.height() - figure.height()) // 2
        painter.setFont(font(Role.CONTROL))
        painter.setPen(QColor(worn.text2))
        painter.drawText(QPoint(PADDING, top + label.ascent()), self.text())
        base = top + label.height() + figure.ascent()
        if self._count:
            late = self.cell.state is None
            painter.setFont(font(Role.AMOUNT))
            painter.setPen(QColor(worn.danger if late else worn.text))
            painter.drawText(QPoint(PADDING, base), f"{self._count:,}")
        else:
            painter.drawText(QPoint(PADDING, base - 2), say("claims.none"))
        if self.hasFocus():
            draw_focus(painter, self.rect(), 4)
        painter.end()


def cell_words(cell: Cell) -> str:
    """What a cell counts."""
    if cell.state is None:
        return say(f"claims.late.{cell.kind}")
    return claim_state(cell.kind, cell.state)
