"""Reading again: bursts are one reading, the newest answer wins, a hidden screen waits."""

import asyncio

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from qpost.desktop.rereading import Rereading
from qpost.domain.changes import Changes, Noun
from tests.desktop.conftest import Seat


class Screen(QWidget):
    """Shows numbers, each of which is let through by hand."""

    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self.wanted = 0
        self.begun: list[int] = []
        self.seen: list[int] = []
        self.gate = asyncio.Event()
        self.reading = Rereading(
            self, seat.bridge, nouns=(Noun.ORDERS,), read=self._read, show=self.seen.append
        )

    async def _read(self) -> int:
        wanted = self.wanted
        self.begun.append(wanted)
        await self.gate.wait()
        return wanted


@pytest.fixture
async def screen(seat: Seat, qtbot: QtBot) -> Screen:
    """A screen that is open."""
    made = Screen(seat)
    qtbot.addWidget(made)
    made.show()
    return made


async def test_questions_asked_while_one_is_open_become_one_and_the_newest_is_shown(
    screen: Screen, seat: Seat
) -> None:
    for screen.wanted in (1, 2, 3):
        screen.reading.now()
        await asyncio.sleep(0)
    screen.gate.set()
    await seat.bridge.idle()
    await seat.bridge.idle()
    assert screen.begun == [1, 3]
    assert screen.seen == [3]


async def test_a_burst_of_changes_is_read_once(screen: Screen, seat: Seat, qtbot: QtBot) -> None:
    screen.gate.set()
    for _ in range(5):
        seat.bridge.changed.emit(Changes(frozenset({Noun.ORDERS})))
    seat.bridge.changed.emit(Changes(frozenset({Noun.CLAIMS})))
    qtbot.waitUntil(lambda: not screen.reading.waiting())
    await seat.bridge.idle()
    assert screen.begun == [0]


async def test_a_hidden_screen_reads_when_it_is_seen_again(screen: Screen, seat: Seat) -> None:
    screen.gate.set()
    screen.hide()
    seat.bridge.changed.emit(Changes(frozenset({Noun.ORDERS})))
    await seat.bridge.idle()
    assert screen.begun == []
    screen.show()
    await seat.bridge.idle()
    assert screen.begun == [0]
