"""A hand and an eye for the tour: finds controls by the name they show, clicks, types, and waits to see."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from qpost.desktop.widgets.offer import Offer

W = TypeVar("W", bound=QWidget)
T = TypeVar("T")

PATIENCE = 30.0
"""Seconds until a step that does not come about has failed."""

GLANCE = 0.01


class NotSeen(Exception):
    """What should have come about did not; says what was looked for."""


class Hand:
    """Uses the open window as a seller would, through what its controls are called."""

    def __init__(self, window: Callable[[], QWidget | None]) -> None:
        self._window = window

    async def press(self, name: str) -> None:
        """Click the button of this name once it can be clicked."""
        button = await self.see(name, QAbstractButton, enabled=True)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    async def choose(self, name: str, value: str) -> None:
        """Open the list of this name and click the value in it."""
        await self.press(name)
        row = await self.until(lambda: self._offered(value), f"{name}: {value}")
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)

    async def write(self, name: str, text: str) -> None:
        """Put text into the field of this name, as pasting does."""
        field: QLineEdit | QPlainTextEdit = await self.until(lambda: self._field(name), name)
        field.setFocus()
        if isinstance(field, QLineEdit):
            field.selectAll()
            field.insert(text)
        else:
            field.insertPlainText(text)

    async def pick(self, part: str) -> str:
        """Click the row of a list whose sentence holds this; gives the whole sentence."""
        view, index = await self.until(lambda: self._row(part), f"a row with {part}")
        view.scrollTo(index)
        place = view.visualRect(index).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole))

    async def see(self, name: str, kind: type[W], *, enabled: bool = False) -> W:
        """Wait for a visible control whose name is, or begins with, this."""
        return await self.until(lambda: self._control(name, kind, enabled=enabled), name)

    async def until(self, seen: Callable[[], T | None], what: str) -> T:
        """Wait until something is there; raises NotSeen where it never is."""
        for _ in range(round(PATIENCE / GLANCE)):
            found = seen()
            if found is not None and found is not False:
                return found
            await asyncio.sleep(GLANCE)
        raise NotSeen(what)

    def sentences(self) -> list[str]:
        """What the rows of every visible list say."""
        return [
            str(text)
            for view in self._visible(QAbstractItemView)
            for row in range(view.model().rowCount())
            if (text := view.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))
        ]

    def names(self) -> list[str]:
        """What every visible control is called."""
        return [name_of(widget) for widget in self._visible(QWidget)]

    def _field(self, name: str) -> QLineEdit | QPlainTextEdit | None:
        line = self._control(name, QLineEdit, enabled=True)
        return line if line is not None else self._control(name, QPlainTextEdit, enabled=True)

    def _offered(self, value: str) -> QAbstractButton | None:
        rows = [row for offer in self._visible(Offer) for row in offer.rows()]
        return next((row for row in rows if name_of(row) == value), None)

    def _row(self, part: str) -> tuple[QAbstractItemView, QModelIndex] | None:
        for view in self._visible(QAbstractItemView):
            model = view.model()
            for row in range(model.rowCount()):
                index = model.index(row, 0)
                if part in str(index.data(Qt.ItemDataRole.AccessibleTextRole) or ""):
                    return view, index
        return None

    def _control(self, name: str, kind: type[W], *, enabled: bool) -> W | None:
        named = [(name_of(w), w) for w in self._visible(kind) if w.isEnabled() or not enabled]
        exact = [w for called, w in named if called == name]
        begun = [w for called, w in named if called.startswith(name)]
        return next(iter(exact or begun), None)

    def _visible(self, kind: type[W]) -> list[W]:
        window = self._window()
        if window is None or not window.isVisible():
            return []
        return [widget for widget in window.findChildren(kind) if widget.isVisible()]


def name_of(widget: QWidget) -> str:
    """What a screen reader calls a control."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip()


def grab(window: QWidget, file: str) -> None:
    """A picture of the window as it is painted now."""
    QApplication.sendPostedEvents()
    window.grab().save(file)
