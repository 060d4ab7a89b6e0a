"""A counted group of orders that narrows the list when it is pressed."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from qpost.desktop import theme
from qpost.desktop.theme import Role
from qpost.desktop.widgets.choice import draw_focus
from qpost.desktop.widgets.toggling import Toggling
from qpost.desktop.words import count, of, say
from qpost.domain.orders import OrderGroup

HEIGHT = 40


class GroupChip(Toggling, QAbstractButton):
    """Word and figure; pressed again, it lets go."""

    def __init__(self, group: OrderGroup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts = group
        self._count = 0
        self.setCheckable(True)
        self.hear_switching()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.reword()

    def show_count(self, number: int) -> None:
        """Show how many there are now."""
        self._count = number
        self.reword()

    def reword(self) -> None:
        """Say everything again in the language of the screens."""
        self.setText(of(self.counts))
        self.setAccessibleName(say("orders.pause").join((of(self.counts), count(self._count))))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Word, gap, figure."""
        return QSize(
            _words().horizontalAdvance(self.text()) + 8 + self._figure_width() + 32, theme.scaled(HEIGHT)
        )

    def minimumSizeHint(self) -> QSize:
        """Nothing of it is cut."""
        return self.sizeHint()

    def _figure_width(self) -> int:
        return QFontMetrics(theme.font(Role.SECTION)).horizontalAdvance(f"{self._count:,}")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Outline, word, figure."""
        worn = theme.tokens()
        late = self.counts is OrderGroup.OVERDUE and self._count > 0
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = worn.sel if self.isChecked() else worn.hover if self.underMouse() else worn.bg
        painter.setBrush(QColor(ground))
        painter.setPen(QPen(QColor(worn.accent if self.isChecked() else worn.line), 1))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        base = (self.height() + _words().ascent() - _words().descent()) // 2
        painter.setFont(theme.font(Role.CONTROL))
        painter.setPen(QColor(worn.danger if late else worn.text2))
        painter.drawText(QPoint(16, base), self.text())
        painter.setFont(theme.font(Role.SECTION))
        painter.setPen(QColor(worn.danger if late else worn.text if self._count else worn.dis))
        painter.drawText(QPoint(24 + _words().horizontalAdvance(self.text()), base + 1), f"{self._count:,}")
        if self.hasFocus():
            draw_focus(painter, self.rect(), 6)
        painter.end()


def _words() -> QFontMetrics:
    return QFontMetrics(theme.font(Role.CONTROL))
