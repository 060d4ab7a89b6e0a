"""A drop-down list drawn like a field, or small like a filter."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from qpost.desktop import theme
from qpost.desktop.icons import pixmap
from qpost.desktop.theme import Role
from qpost.desktop.widgets.ime import draw_frame

T = TypeVar("T")


class DropDown(QComboBox, Generic[T]):
    """One of several values; its accessible name is its label."""

    chosen = Signal(object)
    """The value, when a person picked it."""

    def __init__(
        self, values: Sequence[T], parent: QWidget | None = None, *, picture: str = "", small: bool = False
    ) -> None:
        super().__init__(parent)
        self._values = tuple(values)
        self._picture = picture
        self._small = small
        self._prefix = ""
        self._marked = False
        self.setMinimumHeight(28 if small else 32)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.addItems(["" for _value in self._values])
        self.activated.connect(lambda place: self.chosen.emit(self._values[place]))

    def set_words(self, name: str, texts: Sequence[str], *, prefix: str = "") -> None:
        """Name the list and its values in their order; prefix stands before the value (`処理状態: `)."""
        self.setAccessibleName(name)
        self._prefix = prefix
        for place, text in enumerate(texts):
            self.setItemText(place, text)
        self.updateGeometry()

    def value(self) -> T:
        """What is chosen."""
        return self._values[max(0, self.currentIndex())]

    def set_value(self, value: T) -> None:
        """Choose without telling anybody."""
        self.setCurrentIndex(self._values.index(value))

    def set_marked(self, marked: bool) -> None:
        """Draw it as a filter that is in force."""
        self._marked = marked
        self.update()

    def shown(self) -> str:
        """What the closed list reads."""
        return self._prefix + self.currentText()

    def sizeHint(self) -> QSize:
        """The longest value, the pictures and the paddings."""
        metrics = self.fontMetrics()
        texts = [self._prefix + self.itemText(place) for place in range(self.count())]
        widest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
        return QSize(round(widest * 1.04) + self._left() + 32, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """Values are never cut."""
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling past a list must not change it."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame, picture, value and the arrow."""
        worn = theme.tokens()
        if self._small:
            self._draw_small_frame()
        else:
            draw_frame(self, error=False)
        painter = QPainter(self)
        colour = worn.accent if self._marked else worn.text if self.isEnabled() else worn.dis
        if self._small:
            painter.setFont(theme.font(Role.CONTROL))
        painter.setPen(QColor(colour))
        area = QRect(self._left(), 0, self.width() - self._left() - 28, self.height())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        shown = painter.fontMetrics().elidedText(self.shown(), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(flags), shown)
        ratio = self.devicePixelRatioF()
        middle = (self.height() - 16) // 2
        if self._picture:
            painter.drawPixmap(10, middle, pixmap(self._picture, worn.text2, 16, ratio))
        arrow = worn.accent if self._marked else worn.text if not self._small else worn.text2
        painter.drawPixmap(self.width() - 24, middle, pixmap("chevron-down", arrow, 16, ratio))
        painter.end()

    def _left(self) -> int:
        return 34 if self._picture else 10

    def _draw_small_frame(self) -> None:
        worn = theme.tokens()
        strong = self.hasFocus()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(worn.accent_soft if self._marked else worn.bg))
        painter.setPen(
            QPen(QColor(worn.accent if strong or self._marked else worn.line2), 2 if strong else 1)
        )
        inset = 1.0 if strong else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 4, 4)
        painter.end()
