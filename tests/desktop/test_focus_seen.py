"""Where the keys are can be seen, on every page (ux.md §4.3, A-8)."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFocusFrame, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from qpost.desktop.navigation import ShowInquiries, ShowTodo
from qpost.desktop.shell import Shell
from tests.desktop.conftest import Seat
from tests.desktop.qt import focusable, press
from tests.desktop.screens import Room
from tests.desktop.test_checklist import every_page, opened, told
from tests.fakes.hand_clock import HandClock

AROUND = 4
"""Pixels around a control in which a ring may be drawn."""


@pytest.fixture
def room(seat: Seat, clock: HandClock, qtbot: QtBot) -> Room:
    """Where the window is opened."""
    return Room(seat, clock, qtbot)


def use_keys(shell: Shell) -> None:
    """Make the window the active one, and press a key that means nothing."""
    shell.activateWindow()
    QTest.keyClick(shell.windowHandle(), Qt.Key.Key_Shift)


def seen(shell: Shell, widget: QWidget) -> QImage:
    """The control and what is right around it."""
    place = QRect(widget.mapTo(shell, QPoint(0, 0)), widget.size())
    around = place.adjusted(-AROUND, -AROUND, AROUND, AROUND)
    return shell.grab(around.intersected(shell.rect())).toImage()


def changed(one: QImage, other: QImage) -> int:
    """Pixels in which two pictures differ."""
    if one.size() != other.size():
        return other.width() * other.height()  # the control itself grew
    return sum(before != after for before, after in zip(_pixels(one), _pixels(other), strict=True))


def _pixels(picture: QImage) -> memoryview:
    return memoryview(picture.convertToFormat(QImage.Format.Format_RGB32).constBits()).cast("I")


@every_page
async def test_whatever_has_the_keys_looks_different(room: Room, page: type) -> None:
    shell = await opened(room, page)
    use_keys(shell)
    unseen = []
    for widget in focusable(shell):
        shell.setFocus()
        before = seen(shell, widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        room.qtbot.wait(1)
        after = seen(shell, widget)
        if widget.hasFocus() and changed(before, after) < widget.width() + widget.height():
            unseen.append(told(widget))
    assert unseen == []


async def test_whoever_goes_to_a_page_with_the_mouse_sees_no_ring(room: Room) -> None:
    shell = await opened(room, ShowTodo)
    use_keys(shell)
    QTest.mouseClick(shell.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    shell.go(ShowInquiries())
    await room.calm(shell)
    shell.page().list.view.setFocus()
    assert not shell.findChildren(QFocusFrame)


async def test_the_ring_goes_with_the_keys_and_grows_with_what_it_is_around(room: Room) -> None:
    shell = await opened(room, ShowTodo)
    area = next(one for one in focusable(shell) if isinstance(one, QScrollArea))
    use_keys(shell)
    area.setFocus(Qt.FocusReason.TabFocusReason)
    (frame,) = shell.findChildren(QFocusFrame)
    shell.resize(1300, 700)
    await room.calm(shell)
    assert frame.size() == area.size()
    shell.setFocus()
    assert not frame.isVisible()


async def test_a_list_has_the_ring_until_a_row_of_it_wears_one(room: Room) -> None:
    shell = await opened(room, ShowInquiries)
    view = shell.page().list.view
    use_keys(shell)
    shell.setFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    (frame,) = shell.findChildren(QFocusFrame)
    press(view, Qt.Key.Key_J)
    assert not frame.isVisible()


async def test_a_screen_reader_is_not_told_of_the_ring(room: Room) -> None:
    shell = await opened(room, ShowTodo)
    area = next(one for one in focusable(shell) if isinstance(one, QScrollArea))
    before = QAccessible.queryAccessibleInterface(area).childCount()
    use_keys(shell)
    area.setFocus(Qt.FocusReason.TabFocusReason)
    assert shell.findChildren(QFocusFrame)
    assert QAccessible.queryAccessibleInterface(area).childCount() == before
