"""A drop-down list drawn like a field, or small like a filter.

A button with an offer rather than a QComboBox: on Linux Qt gives that one's value out as its accessible name,
and nobody could find 言語設定 by its label.
"""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from qpost.desktop import theme
from qpost.desktop.icons import pixmap
from qpost.desktop.theme import Role
from qpost.desktop.widgets.ime import draw_frame
from qpost.desktop.widgets.offer import Offer, Value

T = TypeVar("T")


class DropDown(QAbstractButton, Generic[T]):
    """One of several values; its accessible name is its label, its description the value."""

    chosen = Signal(object)
    """The value, when a person picked it."""
    currentIndexChanged = Signal(int)

    def __init__(
        self, values: Sequence[T], parent: QWidget | None = None, *, picture: str = "", small: bool = False
    ) -> None:
        super().__init__(parent)
        self._values = tuple(values)
        self._texts = [""] * len(self._values)
        self._index = 0
        self._offered = tuple(range(len(self._values)))
        self._picture = picture
        self._small = small
        self._prefix = ""
        self._marked = False
        self.setFont(theme.font(Role.CONTROL if small else Role.UI))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(28 if small else 32)
        self.clicked.connect(self.open_menu)

    def set_words(self, name: str, texts: Sequence[str], *, prefix: str = "") -> None:
        """Name the list and its values in their order; prefix stands before the value (`処理状態: `)."""
        self._texts = list(texts)
        self._prefix = prefix
        self.setFont(theme.font(Role.CONTROL if self._small else Role.UI))
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.currentText())
        self.updateGeometry()
        self.update()

    def value(self) -> T:
        """What is chosen."""
        return self._values[self._index]

    def set_value(self, value: T) -> None:
        """Choose without telling anybody that a person did."""
        self.setCurrentIndex(self._values.index(value))

    def offer_only(self, offered: Callable[[T], bool]) -> None:
        """Leave out of the list what cannot be chosen here."""
        self._offered = tuple(place for place, value in enumerate(self._values) if offered(value))

    def set_marked(self, marked: bool) -> None:
        """Draw it as a filter that is in force."""
        self._marked = marked
        self.update()

    def shown(self) -> str:
        """What the closed list reads."""
        return self._prefix + self.currentText()

    def currentText(self) -> str:
        """The words of what is chosen."""
        return self._texts[self._index]

    def currentIndex(self) -> int:
        """The place of what is chosen."""
        return self._index

    def setCurrentIndex(self, index: int) -> None:
        """Choose by place, without telling anybody that a person did."""
        if index == self._index:
            return
        self._index = index
        self.setAccessibleDescription(self.currentText())
        self.currentIndexChanged.emit(index)
        self.update()

    def open_menu(self) -> Offer:
        """Offer the values below."""
        entries = [Value(self._texts[place], place == self._index) for place in self._offered]
        return Offer(self, self.accessibleName(), entries, lambda chosen: self._pick(self._offered[chosen]))

    def _pick(self, index: int) -> None:
        self.setCurrentIndex(index)
        self.chosen.emit(self._values[index])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down change the value, Enter opens the list."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()), 0)
        alone = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if step and alone:
            beyond = [place for place in self._offered[::step] if (place - self._index) * step > 0]
            if beyond:
                self._pick(beyond[0])
        elif step or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F4):
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """The longest value, the pictures and the paddings."""
        metrics = self.fontMetrics()
        widest = max(metrics.horizontalAdvance(self._prefix + text) for text in self._texts)
        height = max(self.minimumHeight(), metrics.height() + 6)
        return QSize(round(widest * 1.04) + self._left() + 32, height)

    def minimumSizeHint(self) -> QSize:
        """Values are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame, picture, value and the arrow."""
        worn = theme.tokens()
        if self._small:
            self._draw_small_frame()
        else:
            draw_frame(self, error=False)
        painter = QPainter(self)
        colour = worn.accent if self._marked else worn.text if self.isEnabled() else worn.dis
        painter.setPen(QColor(colour))
        area = QRect(self._left(), 0, self.width() - self._left() - 28, self.height())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        shown = painter.fontMetrics().elidedText(self.shown(), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(flags), shown)
        ratio = self.devicePixelRatioF()
        middle = (self.height() - 16) // 2
        if self._picture:
            painter.drawPixmap(10, middle, pixmap(self._picture, worn.text2, 16, ratio))
        arrow = worn.text2 if self._small and not self._marked else colour
        painter.drawPixmap(self.width() - 24, middle, pixmap("chevron-down", arrow, 16, ratio))
        painter.end()

    def _left(self) -> int:
        return 34 if self._picture else 10

    def _draw_small_frame(self) -> None:
        worn = theme.tokens()
        strong = self.hasFocus()
        ground = worn.accent_soft if self._marked else worn.hover if self.underMouse() else worn.bg
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(ground))
        painter.setPen(
            QPen(QColor(worn.accent if strong or self._marked else worn.line2), 2 if strong else 1)
        )
        inset = 1.0 if strong else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 4, 4)
        painter.end()
