"""Ctrl+K: a box over the window that finds and does, and gives the keys back (ux.md §2.19)."""

from collections.abc import Callable, Iterable

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from qpost.desktop import theme
from qpost.desktop.announcer import announce
from qpost.desktop.bridge import Bridge
from qpost.desktop.navigation import Request
from qpost.desktop.palette_entries import Choice, matching
from qpost.desktop.palette_finding import Finding
from qpost.desktop.palette_rows import PaletteList
from qpost.desktop.theme import Role
from qpost.desktop.widgets.ime import ImeLineEdit
from qpost.desktop.widgets.labels import Picture, PlainLabel, Tag
from qpost.desktop.widgets.surfaces import Hairline, on_plane
from qpost.desktop.words import say

WIDTH = 680
FROM_TOP = 88
MARGIN = 16
INPUT = 56
FOOT = 36
MOST_HIGH = 432
"""Some ten lines: what is open below stays in sight."""


class Palette(QFrame):
    """Kept between two openings; what it offers is read anew at each."""

    def __init__(self, window: QWidget, bridge: Bridge, go: Callable[[Request], None]) -> None:
        super().__init__(window)
        self._window = window
        self._finding = Finding(bridge, go, self)
        self._finding.found.connect(self._on_found)
        self._before: QWidget | None = None
        self._actions: tuple[Choice, ...] = ()
        self.input = ImeLineEdit(self)
        self.list = PaletteList(self)
        self._escape = Tag(parent=self)
        self._foot = PlainLabel("", Role.META, self, tone="quiet")
        self._nothing = PlainLabel("", Role.UI, self, tone="quiet")
        self._lay_out()
        self.input.textChanged.connect(lambda _text: self._look())
        self.input.installEventFilter(self)
        self.list.picked.connect(self._pick)
        self.list.current_changed.connect(lambda choice: announce(self, choice.sentence))
        self.hide()

    def open(self, actions: Iterable[Choice]) -> None:
        """Offer the actions of the window, and whatever words find."""
        if self.isHidden():
            self._before = QApplication.focusWidget()
        self._actions = tuple(actions)
        self._say()
        self.input.clear()
        self._look()
        self._place()
        self.show()
        self.raise_()
        self.input.setFocus(Qt.FocusReason.PopupFocusReason)
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def nothing(self) -> str:
        """What is said where nothing was found."""
        return "" if self._nothing.isHidden() else self._nothing.text()

    def leave(self) -> None:
        """Go, with the keys back where they were."""
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        self.hide()
        if self._before is not None and shiboken6.isValid(self._before):
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)

    def _look(self) -> None:
        typed = self.input.text()
        self._show((), matching(self._actions, typed))
        self._finding.look_for(typed)

    def _on_found(self, numbers: list[Choice], rest: list[Choice]) -> None:
        self._show(numbers, [*matching(self._actions, self.input.text()), *rest])

    def _show(self, numbers: Iterable[Choice], rest: Iterable[Choice]) -> None:
        choices = [*numbers, *rest]
        self.list.show_choices(choices)
        self._nothing.setVisible(not choices)
        self._place()

    def _pick(self, choice: Choice) -> None:
        self.leave()
        choice.do()

    def _say(self) -> None:
        self.setAccessibleName(say("app.key.palette"))
        self.input.setAccessibleName(say("app.key.palette"))
        self.input.setPlaceholderText(say("palette.hint"))
        self.list.setAccessibleName(say("palette.list"))
        self._escape.show_words(say("palette.escape"))
        self._foot.setText(say("palette.foot"))
        self._nothing.setText(say("palette.nothing"))

    def _place(self) -> None:
        window = self._window
        width = min(theme.scaled(WIDTH), window.width() - 2 * MARGIN)
        top = min(FROM_TOP, window.height() // 8)
        chrome = theme.scaled(INPUT) + theme.scaled(FOOT) + 18
        most = min(theme.scaled(MOST_HIGH), max(120, window.height() - top - MARGIN - chrome))
        self.list.setFixedHeight(min(self.list.wanted_height(), most))
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((window.width() - width) // 2, top)

    def _lay_out(self) -> None:
        self.setProperty("plane", "offer")
        self.input.bare = True
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 16, 10)
        head.setSpacing(8)
        head.addWidget(Picture("search", "text2", 20, self))
        head.addWidget(self.input, 1)
        head.addWidget(self._escape)
        foot = QWidget(self)
        on_plane(foot, "surface")
        foot.setMinimumHeight(FOOT)
        line = QHBoxLayout(foot)
        line.setContentsMargins(16, 0, 16, 0)
        line.addWidget(self._foot)
        self._nothing.setContentsMargins(16, 12, 16, 12)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Hairline(self))
        column.addWidget(self._nothing)
        column.addWidget(self.list)
        column.addWidget(foot)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows walk the list while the keys stay in the box; a press beside it closes it."""
        kind = event.type()
        if watched is self.input and kind == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            return not self.input.is_composing() and self._on_key(Qt.Key(event.key()))
        outside = isinstance(watched, QWidget) and watched is not self and not self.isAncestorOf(watched)
        if kind == QEvent.Type.MouseButtonPress and outside:
            self.leave()
        elif watched is self._window and kind == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _on_key(self, key: Qt.Key) -> bool:
        match key:
            case Qt.Key.Key_Escape:
                self.leave()
            case Qt.Key.Key_Down:
                self.list.step(1)
            case Qt.Key.Key_Up:
                self.list.step(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.list.pick_current()
            case _:
                return False
        return True
