"""When a window has been seen: with the answers to its questions, and not never."""

import asyncio

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from qpost.desktop import first_paint
from qpost.desktop.first_paint import FirstPaint
from tests.desktop.conftest import Seat
from tests.desktop.qt import show


async def test_a_window_is_seen_once_the_answers_to_its_questions_are_painted(
    seat: Seat, qtbot: QtBot
) -> None:
    window, may_answer, order = QWidget(), asyncio.Event(), list[str]()
    FirstPaint(window, seat.bridge).done.connect(lambda: order.append("seen"))
    seat.bridge.ask(window, may_answer.wait(), lambda _true: order.append("answered"))
    show(qtbot, window)
    QCoreApplication.processEvents()
    may_answer.set()
    await seat.until_idle()  # who waits for that has had its turn as well: from here on no coroutine runs
    qtbot.waitUntil(lambda: "seen" in order)
    assert order == ["answered", "seen"]


async def test_a_window_that_is_never_painted_is_not_waited_for(
    seat: Seat, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(first_paint, "LONGEST_MS", 1)
    window, seen = QWidget(), asyncio.Event()
    qtbot.addWidget(window)
    FirstPaint(window, seat.bridge).done.connect(seen.set)
    qtbot.waitUntil(seen.is_set)
