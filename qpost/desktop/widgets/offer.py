"""What a drop-down offers: a small list inside the window, below the button that opened it.

Not a QMenu: Qt leaves pop-up windows out of the accessibility tree on Linux, and nobody who reads the tree
could choose from one.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QVBoxLayout,
    QWidget,
)

from qpost.desktop.widgets.buttons import QuietButton
from qpost.desktop.widgets.choice import RadioButton
from qpost.desktop.widgets.surfaces import Hairline
from qpost.desktop.widgets.window import Floating

ROW = 32


@dataclass(frozen=True, slots=True)
class Value:
    """One of several values, chosen or not."""

    text: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that can be done besides."""

    text: str
    picture: str


class _ValueRow(RadioButton):
    """A radio button whose arrows only look: picking is a decision of its own."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go to the neighbour."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)


class Offer(QFrame, Floating):
    """A group of radio buttons (and perhaps a deed) that goes away once something was picked."""

    def __init__(
        self, owner: QWidget, name: str, entries: Sequence[Value | Deed], picked: Callable[[int], None]
    ) -> None:
        for other in owner.window().findChildren(Offer):
            other.leave()  # a button pressed twice by a screen reader offers once
        super().__init__(owner.window())
        self._owner = owner
        self._picked = picked
        self._rows: list[QAbstractButton] = []
        self.setProperty("plane", "offer")
        self.setAccessibleName(name)
        self._build(entries)
        self._place()
        self._shade()
        self.show()
        self.raise_()
        self._first().setFocus(Qt.FocusReason.PopupFocusReason)
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def rows(self) -> list[QAbstractButton]:
        """What is offered, in order."""
        return list(self._rows)

    def leave(self) -> None:
        """Go away without anything picked."""
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        if self.isAncestorOf(QApplication.focusWidget() or self):
            self._owner.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()
        self.deleteLater()

    def _build(self, entries: Sequence[Value | Deed]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(0)
        for place, entry in enumerate(entries):
            if isinstance(entry, Deed):
                column.addWidget(Hairline(self))
            row = self._row(entry, place)
            row.setMinimumHeight(ROW)
            column.addWidget(row)
            self._rows.append(row)

    def _row(self, entry: Value | Deed, place: int) -> QAbstractButton:
        if isinstance(entry, Deed):
            deed = QuietButton(entry.text, entry.picture, parent=self)
            deed.clicked.connect(lambda: self._pick(place))
            return deed
        value = _ValueRow(self)
        value.setText(entry.text)
        value.setChecked(entry.chosen)
        value.clicked.connect(lambda: self._pick(place))
        value.toggled.connect(lambda on: self._on_toggled(place, on=on))
        return value

    def _on_toggled(self, place: int, *, on: bool) -> None:
        """A screen reader toggles without a click; the one that went off was not picked."""
        if on:
            self._pick(place)

    def _pick(self, place: int) -> None:
        if self.isHidden():
            return
        self.leave()
        self._picked(place)

    def _first(self) -> QAbstractButton:
        return next((row for row in self._rows if row.isChecked()), self._rows[0])

    def _place(self) -> None:
        self.adjustSize()
        self.resize(max(self.width(), self._owner.width()), self.height())
        window = self._owner.window()
        below = self._owner.mapTo(window, QPoint(0, self._owner.height() + 2))
        if below.y() + self.height() > window.height():
            below.setY(max(0, window.height() - self.height() - 4))
        below.setX(max(0, min(below.x(), window.width() - self.width() - 4)))
        self.move(below)

    def _shade(self) -> None:
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(24)
        shadow.setOffset(0, 8)
        shadow.setColor(QColor(0, 0, 0, 60))
        self.setGraphicsEffect(shadow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves; Enter picks what has the focus."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = QApplication.focusWidget()
            if isinstance(focused, QAbstractButton) and focused in self._rows:
                focused.click()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press anywhere else, or a window that moves on, ends it."""
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget):
            if watched is not self and not self.isAncestorOf(watched):
                self.leave()
                return watched is self._owner  # the press on its own button closes it and does no more
        elif watched is self.window() and kind in (QEvent.Type.Resize, QEvent.Type.WindowDeactivate):
            self.leave()
        return False
