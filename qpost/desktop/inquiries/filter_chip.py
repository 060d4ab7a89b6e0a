"""A condition that came from elsewhere, as a word with ✕: pressing it takes the condition away."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from qpost.desktop import theme
from qpost.desktop.icons import pixmap
from qpost.desktop.theme import Role
from qpost.desktop.words import qt_label, say

T = TypeVar("T")

_PADDING = 10
_CROSS = 14


class FilterChip(QAbstractButton):
    """Hidden while the condition does not hold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(28)
        self.hide()

    def show_words(self, words: str) -> None:
        """Say what holds, or go away."""
        self.setFont(theme.font(Role.CONTROL))
        self.setText(qt_label(words))
        self.setAccessibleName(words)
        self.setAccessibleDescription(say("team.customer.drop"))
        self.setToolTip(say("team.customer.drop"))
        self.setVisible(bool(words))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The words and the cross."""
        words = round(self.fontMetrics().horizontalAdvance(self.accessibleName()) * 1.04)
        return QSize(
            words + 2 * _PADDING + _CROSS + 10, max(self.minimumHeight(), self.fontMetrics().height() + 6)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """A filter in force, as the drop-downs draw it."""
        worn = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(worn.hover if self.underMouse() else worn.accent_soft))
        strong = self.hasFocus()
        painter.setPen(QPen(QColor(worn.accent), 2 if strong else 1))
        inset = 1.0 if strong else 0.5
        painter.drawRoundedRect(self.rect().toRectF().adjusted(inset, inset, -inset, -inset), 4, 4)
        painter.setPen(QColor(worn.accent))
        room = self.width() - 2 * _PADDING - _CROSS - 6
        shown = self.fontMetrics().elidedText(self.accessibleName(), Qt.TextElideMode.ElideRight, room)
        area = self.rect().adjusted(_PADDING, 0, 0, 0)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
        cross = pixmap("x", worn.accent, _CROSS, self.devicePixelRatioF())
        painter.drawPixmap(self.width() - _PADDING - _CROSS, (self.height() - _CROSS) // 2, cross)
        painter.end()


class ConditionChip(FilterChip, Generic[T]):
    """A condition that no control of the bar can set: it holds or does not, and a press takes it away.

    Signals:
        dropped(): a person took it away.
    """

    dropped = Signal()

    def __init__(self, words: Callable[[T], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._value: T | None = None
        self.clicked.connect(self._drop)

    @property
    def value(self) -> T | None:
        """What holds; None while nothing does."""
        return self._value

    def hold(self, value: T | None) -> None:
        """Let a condition hold, or none, without telling anybody."""
        self._value = value
        self.reword()

    def reword(self) -> None:
        """Say it in the language of the screens."""
        self.show_words(self._words(self._value) if self._value is not None else "")

    def _drop(self) -> None:
        self.hold(None)
        self.dropped.emit()
