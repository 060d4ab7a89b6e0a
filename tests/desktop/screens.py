"""A screen with the shop's data behind it: shown, read, and calm again after whatever a test did."""

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from qpost.desktop.notices import STAYS_MS
from qpost.engine.session import Working
from tests.desktop.conftest import Seat
from tests.desktop.qt import show
from tests.fakes.hand_clock import HandClock
from tests.fakes.scripted_remote import Thing

ROUNDS = 4
"""Enough for a command to go out, come back, be told of and be read again."""

MOST_PAGES = 50


class Room:
    """A seat, its clock, and the screen that is tried there."""

    def __init__(self, seat: Seat, clock: HandClock, qtbot: QtBot) -> None:
        self.seat, self.clock, self.qtbot = seat, clock, qtbot

    async def work(self, *things: Thing) -> None:
        """Work for the first shop, with these things in it."""
        self.seat.remote.insert(*things)
        await self.seat.work()
        await self._run()

    async def show(self, screen: QWidget, *, width: int = 1300, height: int = 860) -> None:
        """Open a screen in a window of its own."""
        screen.resize(width, height)
        show(self.qtbot, screen)
        await self.calm(screen)

    async def happen(self, screen: QWidget, *things: Thing) -> None:
        """Let something happen at the backend, and the screen take note."""
        self.seat.remote.insert(*things)
        await self._fetch()
        await self.calm(screen)

    async def calm(self, screen: QWidget) -> None:
        """Wait until nothing moves: no question open, no gathering timer running."""
        for _ in range(ROUNDS):
            await self._run()
            self.qtbot.waitUntil(lambda: not _gathering(screen))
        await self._run()
        QCoreApplication.processEvents()

    async def _fetch(self) -> None:
        """Let page after page come in; a backend that cannot be reached is not waited for."""
        for _ in range(MOST_PAGES):
            if self.seat.remote.is_read():
                return
            await self.clock.settle()
            await self.seat.engine.todo.count()

    async def _run(self) -> None:
        await self.seat.settle()
        for _ in range(3):
            await self.clock.settle()
            if isinstance(self.seat.engine.session.state, Working):
                await self.seat.engine.todo.count()
        await self.seat.settle()


def _gathering(screen: QWidget) -> bool:
    """A toast that stays for some seconds is not waited for: nothing else happens when it goes."""
    timers = [timer for timer in screen.findChildren(QTimer) if timer.interval() < STAYS_MS]
    return any(timer.isSingleShot() and timer.isActive() for timer in timers)
