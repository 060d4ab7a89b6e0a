"""A count as one large button: label, figure with its unit, and a note at the right."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from qpost.desktop import theme
from qpost.desktop.icons import pixmap
from qpost.desktop.theme import Role, font
from qpost.desktop.todo.figures import Counted, Figure
from qpost.desktop.widgets.choice import draw_focus
from qpost.desktop.words import count, say

PADDING = 16
RADIUS = 8


class Card(QAbstractButton):
    """The whole card can be pressed; a zero reads なし and stays quiet.

    Signals:
        asked(Figure): the list behind it is wanted.
    """

    asked = Signal(object)

    def __init__(self, figure: Figure, parent: QWidget | None = None, *, bare: bool = False) -> None:
        super().__init__(parent)
        self.figure = figure
        self._bare = bare
        self._count: int | None = None
        self._note = ""
        self._size = QSize()
        """What it wants as it reads now: a grid asks for it many times over."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: self.asked.emit(self.figure))
        self.reword()

    @property
    def label(self) -> str:
        """The words above the figure."""
        return say(self.figure.word)

    def show_count(self, counted: Counted) -> None:
        """Show how many there are now, and what is to be said of them."""
        self._count = self.figure.count(counted)
        self._note = self.figure.note(counted) if self._count else ""
        self.reword()

    def reword(self) -> None:
        """Say everything again in the language of the screens."""
        self._size = QSize()
        self.setText(self.label)
        amount = "" if self._count is None else self._spoken_count()
        parts = [part for part in (self.label, amount, self._note) if part]
        self.setAccessibleName(say("todo.pause").join(parts))
        self.updateGeometry()
        self.update()

    def _spoken_count(self) -> str:
        return count(self._count) if self._count else say("todo.none")

    def sizeHint(self) -> QSize:
        """Wide enough for the label, high enough for both lines."""
        if not self._size.isValid():
            self._size = self._measured()
        return QSize(self._size)

    def changeEvent(self, event: QEvent) -> None:
        """Another font is measured anew."""
        self._size = QSize()
        super().changeEvent(event)

    def _measured(self) -> QSize:
        label = QFontMetrics(font(Role.CONTROL))
        figure = QFontMetrics(font(Role.AMOUNT if self._bare else Role.FIGURE))
        width = label.horizontalAdvance(self.label) + (22 if self.figure.picture else 0)
        return QSize(
            width + 2 * PADDING + 8, self._top() + label.height() + 2 + figure.height() + self._top()
        )

    def minimumSizeHint(self) -> QSize:
        """The same: labels are never cut."""
        return self.sizeHint()

    def _top(self) -> int:
        return 10 if self._bare else 14

    def paintEvent(self, event: QPaintEvent) -> None:
        """Outline, label, figure, note, and the ring when it has the keys."""
        worn = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        label = QFontMetrics(font(Role.CONTROL))
        line = QRect(PADDING, self._top(), self.width() - 2 * PADDING, label.height())
        if self.figure.picture:
            picture = pixmap(self.figure.picture, worn.text2, 16, self.devicePixelRatioF())
            painter.drawPixmap(line.x(), line.center().y() - 7, picture)
            line.setX(line.x() + 24)
        painter.setFont(font(Role.CONTROL))
        painter.setPen(QColor(worn.text2))
        painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), self.label)
        if self._count is not None:
            self._paint_count(painter, line.bottom() + 3)
        if self.hasFocus():
            draw_focus(painter, self.rect(), RADIUS)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        worn = theme.tokens()
        ground = worn.pressed if self.isDown() else worn.hover if self.underMouse() else worn.bg
        painter.setBrush(QColor(ground))
        painter.setPen(Qt.PenStyle.NoPen if self._bare else QPen(QColor(worn.line), 1))
        inset = 3 if self._bare else 0.5
        if self._bare and self.x() > 0:
            painter.fillRect(0, 0, 1, self.height(), QColor(worn.line))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)

    def _paint_count(self, painter: QPainter, top: int) -> None:
        worn = theme.tokens()
        big = font(Role.AMOUNT if self._bare else Role.FIGURE)
        base = top + QFontMetrics(big).ascent()
        if not self._count:
            painter.setFont(font(Role.UI))
            painter.setPen(QColor(worn.text2))
            painter.drawText(QPoint(PADDING, base - 4), say("todo.none"))
            return
        figure = f"{self._count:,}"
        painter.setFont(big)
        painter.setPen(QColor(getattr(worn, self.figure.tone or "text")))
        painter.drawText(QPoint(PADDING, base), figure)
        right = PADDING + QFontMetrics(big).horizontalAdvance(figure) + 4
        painter.setFont(font(Role.CONTROL))
        if not self.figure.tone or not self._bare:
            painter.setPen(QColor(worn.text2))
        painter.drawText(QPoint(right, base), say("todo.unit", self._count))
        self._paint_note(painter, base, right)

    def _paint_note(self, painter: QPainter, base: int, left: int) -> None:
        metrics = QFontMetrics(font(Role.META))
        room = self.width() - PADDING - left - 32
        if not self._note or room < metrics.horizontalAdvance(self._note):
            return
        painter.setFont(font(Role.META))
        painter.setPen(QColor(theme.tokens().text2))
        x = self.width() - PADDING - metrics.horizontalAdvance(self._note)
        painter.drawText(QPoint(x, base), self._note)
