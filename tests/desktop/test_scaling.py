"""A-17, A-18: every page fits a small window at every scale, and a larger one with larger text."""

import os
import subprocess
import sys
from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QSplitterHandle, QWidget
from pytestqt.qtbot import QtBot

from qpost.desktop.navigation import (
    Request,
    SettingsPart,
    ShowCanned,
    ShowClaims,
    ShowInquiries,
    ShowOrders,
    ShowOutbox,
    ShowSettings,
    ShowTodo,
)
from qpost.desktop.notices import Corner
from qpost.desktop.pages import PAGES
from qpost.desktop.shell import Shell
from qpost.domain.inquiries import Kind
from tests import examples as eg
from tests.desktop.conftest import Seat
from tests.desktop.screens import Room
from tests.fakes.hand_clock import HandClock

WIDTH, HEIGHT = 960, 540
PUBLIC = eg.inquiry("i-public", title="【配送】いつ発送されますか。", kind=Kind.PRODUCT_QA)
SIZES = ("100", "150", "200")
TRIED = (f"{__file__}::test_every_page_fits[100]", f"{__file__}::test_a_scale_is_really_worn")
SCREENS: tuple[Request, ...] = (
    ShowTodo(),
    ShowInquiries(inquiry_id=PUBLIC.inquiry_id),
    ShowOrders(),
    ShowClaims(),
    ShowCanned(),
    ShowOutbox(),
    *map(ShowSettings, SettingsPart),
)


@pytest.fixture
def room(seat: Seat, clock: HandClock, qtbot: QtBot) -> Room:
    return Room(seat, clock, qtbot)


def misplaced(root: QWidget) -> Iterator[str]:
    """What stands outside its parent, or over a neighbour."""
    shown = [one for one in root.findChildren(QWidget) if one.isVisible() and one.width() and one.height()]
    for parent in (root, *shown):
        if isinstance(parent, QAbstractScrollArea):
            continue  # what it holds is larger by nature
        inside = [child for child in shown if child.parent() is parent and not _floats(child)]
        scrolled = isinstance(parent.parentWidget(), QAbstractScrollArea)
        for child in inside:
            if not scrolled and not parent.rect().contains(child.geometry()):
                yield f"{_named(child)} {_place(child)} outside {_named(parent)} {parent.rect().getRect()}"
        for one, other in combinations(inside, 2):
            both = one.geometry().intersected(other.geometry())
            if both.width() > 1 and both.height() > 1:
                yield f"{_named(one)} {_place(one)} over {_named(other)} {_place(other)}"


def _floats(widget: QWidget) -> bool:
    return (
        widget.isWindow() or isinstance(widget, Corner | QSplitterHandle) or "Drawer" in type(widget).__name__
    )


def _named(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{widget.accessibleName()}”"


def _place(widget: QWidget) -> tuple[int, int, int, int]:
    place: QRect = widget.geometry()
    return place.x(), place.y(), place.width(), place.height()


@pytest.mark.parametrize("size", [(WIDTH, HEIGHT, 100), (WIDTH, 720, 150), (1440, 960, 200)], ids=SIZES)
async def test_every_page_fits(room: Room, size: tuple[int, int, int]) -> None:
    width, height, percent = size
    await room.work(PUBLIC, eg.message(inquiry_id=PUBLIC.inquiry_id), eg.order(), eg.claim(), eg.canned())
    room.seat.engine.settings.change(text_percent=percent)
    shell = Shell(room.seat.bridge, PAGES)
    await room.show(shell, width=width, height=height)
    found = []
    for request in SCREENS:
        shell.go(request)
        await room.calm(shell)
        assert (shell.width(), shell.height()) == (width, height), request
        found += [f"{type(request).__name__}: {one}" for one in misplaced(shell)]
    assert "\n".join(found) == ""


@pytest.mark.timeout(240)
@pytest.mark.parametrize("factor", ["1", "1.25", "1.5", "2"])
def test_every_page_fits_at_every_scale_of_a_monitor(factor: str) -> None:
    """In a process of its own: Qt reads the factor once, at its start."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *TRIED]
    environment = {**os.environ, "QT_SCALE_FACTOR": factor, "QPOST_EXPECT_RATIO": factor}
    done = subprocess.run(command, env=environment, capture_output=True, check=False, text=True)
    assert done.returncode == 0, done.stdout[-4000:]


def test_a_scale_is_really_worn(qapp: QApplication) -> None:
    wanted = float(os.environ.get("QPOST_EXPECT_RATIO", qapp.devicePixelRatio()))
    assert qapp.devicePixelRatio() == wanted
