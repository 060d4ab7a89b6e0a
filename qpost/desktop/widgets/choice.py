"""Choosing: radio buttons in a named group, and check boxes, drawn to the tokens' measures."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QGroupBox,
    QHBoxLayout,
    QRadioButton,
    QWidget,
)

from qpost.desktop import theme
from qpost.desktop.icons import pixmap
from qpost.desktop.words import qt_label

T = TypeVar("T")
BOX = 16
GAP = 8


def draw_words(painter: QPainter, button: QAbstractButton, left: int) -> None:
    """The words of a button from a place on, and the focus ring around them."""
    worn = theme.tokens()
    area = button.rect().adjusted(left, 0, 0, 0)
    shown = button.text().replace("&&", "&")
    painter.setPen(QColor(worn.text if button.isEnabled() else worn.dis))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(area, int(flags), shown)
    if button.hasFocus() and shown:
        draw_focus(
            painter, QRect(left - 4, 0, button.fontMetrics().horizontalAdvance(shown) + 8, button.height())
        )


def draw_focus(painter: QPainter, around: QRect, radius: int = 4) -> None:
    """The focus ring: 2 px of accent."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.tokens().accent), 2))
    painter.drawRoundedRect(QRectF(around).adjusted(1, 1, -1, -1), radius, radius)


class RadioButton(QRadioButton):
    """One choice of several."""

    def setText(self, text: str) -> None:
        """Show a text as it is, & and all."""
        super().setText(qt_label(text))
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        """Room for the ring, the gap, the words and the focus around them."""
        return _size(self)

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return _size(self)

    def hitButton(self, position: object) -> bool:
        """All of it can be pressed."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ring and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ring(painter, QRectF(0, (self.height() - BOX) / 2, BOX, BOX), self)
        draw_words(painter, self, BOX + GAP)
        painter.end()


def draw_ring(painter: QPainter, box: QRectF, button: QAbstractButton) -> None:
    """The ring of a radio button: thick where it is chosen."""
    worn = theme.tokens()
    chosen = button.isChecked()
    colour = QColor(worn.accent if chosen else worn.border)
    if not button.isEnabled():
        painter.setOpacity(0.5)
    width = 5.0 if chosen else 1.0
    painter.setBrush(QColor(worn.bg))
    painter.setPen(QPen(colour, width))
    painter.drawEllipse(box.adjusted(width / 2, width / 2, -width / 2, -width / 2))
    painter.setOpacity(1.0)


class CheckBox(QCheckBox):
    """Something that is so, or not."""

    chosen = Signal(bool)
    """What it is now, when a person changed it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setting = False
        self.setText(text)
        # Not `clicked`: assistive technology toggles a box without clicking it.
        self.toggled.connect(self._on_toggled)

    def set_value(self, on: bool) -> None:
        """Tick it or not, without telling anybody."""
        self._setting = True
        self.setChecked(on)
        self._setting = False

    def _on_toggled(self, on: bool) -> None:
        if not self._setting:
            self.chosen.emit(on)

    def setText(self, text: str) -> None:
        """Show a text as it is, & and all."""
        super().setText(qt_label(text))
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        """Room for the box, the gap, the words and the focus around them."""
        return _size(self)

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return _size(self)

    def hitButton(self, position: object) -> bool:
        """All of it can be pressed."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Box and words."""
        worn = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(0.5)
        box = QRectF(0, (self.height() - BOX) // 2, BOX, BOX)
        painter.setBrush(QColor(worn.accent if self.isChecked() else worn.bg))
        painter.setPen(QPen(QColor(worn.accent if self.isChecked() else worn.border), 1))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if self.isChecked():
            tick = pixmap("check", worn.on_accent, 12, self.devicePixelRatioF())
            painter.drawPixmap(box.adjusted(2, 2, -2, -2).toRect(), tick)
        painter.setOpacity(1.0)
        draw_words(painter, self, BOX + GAP)
        painter.end()


def _size(button: QAbstractButton) -> QSize:
    shown = button.text().replace("&&", "&")
    metrics = button.fontMetrics()
    return QSize(BOX + GAP + metrics.horizontalAdvance(shown) + 6, max(28, metrics.height() + 4))


class Choices(QGroupBox, Generic[T]):
    """One of several values, shown side by side; its accessible name says what is chosen."""

    chosen = Signal(object)
    """The value, when a person picked it."""

    def __init__(self, values: Sequence[T], parent: QWidget | None = None, *, spacing: int = 20) -> None:
        super().__init__(parent)
        self.setFlat(True)
        self._values = tuple(values)
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(spacing)
        for place, _value in enumerate(self._values):
            button = self.make_button()
            self._group.addButton(button, place)
            self._row.addWidget(button)
        self._row.addStretch(1)
        self._setting = False
        self._group.idToggled.connect(self._on_toggled)

    def make_button(self) -> QAbstractButton:
        """The button of one value."""
        return RadioButton(self)

    def set_words(self, name: str, texts: Sequence[str]) -> None:
        """Name the group and its buttons, in the order of the values."""
        self.setAccessibleName(name)
        for button, text in zip(self._group.buttons(), texts, strict=True):
            button.setText(text)

    def value(self) -> T:
        """What is chosen; the first value before anything is."""
        return self._values[max(0, self._group.checkedId())]

    def set_value(self, value: T) -> None:
        """Choose without telling anybody."""
        self._setting = True
        self._group.button(self._values.index(value)).setChecked(True)
        self._setting = False

    def button(self, value: T) -> QAbstractButton:
        """The button of a value."""
        return self._group.button(self._values.index(value))

    def _on_toggled(self, place: int, on: bool) -> None:
        # Not `clicked`: assistive technology toggles a button without clicking it.
        if on and not self._setting:
            self.chosen.emit(self._values[place])
