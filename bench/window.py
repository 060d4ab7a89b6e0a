"""The real program in this process, off the screen, with its inquiry list open and painted."""

import asyncio
import os
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from bench.vault import vault_of
from qpost.app import Options, Program
from qpost.desktop.application import make_application
from qpost.desktop.loop import Loop
from qpost.desktop.navigation import ShowInquiries
from qpost.desktop.shell import Shell
from qpost.domain.inquiries import Grouping, InquiryFilter
from qpost.domain.moments import Period, shop_day
from qpost.domain.settings import Language
from qpost.host.clock import SystemClock
from qpost.host.single_instance import ProfileLock

if TYPE_CHECKING:  # the program imports its screens when they are asked for, and so must what measures it
    from qpost.desktop.inquiries.page import InquiriesPage

T = TypeVar("T")

SIZE = (1600, 1000)
QUIET = 0.1
"""Seconds after which nothing of what was asked is still on its way; screens gather changes for 0.05."""

USUAL = ShowInquiries()
"""The list as the rail opens it: 30 days, by due time."""


def every_day() -> ShowInquiries:
    """The list of everything there is, newest first."""
    from qpost.desktop.inquiries.period_choice import FIRST_DAY

    today = shop_day(SystemClock().now())
    return ShowInquiries(InquiryFilter(period=Period(FIRST_DAY, today)), Grouping.BASIC)


class Paints(QObject):
    """Notes when a widget has been painted: the first moment of the loop after its paint event."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.last = 0.0
        self.count = 0
        self._waiting: list[asyncio.Future[None]] = []
        widget.installEventFilter(self)

    async def after(self, count: int) -> float:
        """Wait until more than so many were noted; the moment of the last."""
        while self.count <= count:
            await self._next()
        return self.last

    async def _next(self) -> None:
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(future)
        await future

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let everything pass, and note the paints."""
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self._note)
        return super().eventFilter(watched, event)

    def _note(self) -> None:
        self.last = time.perf_counter()
        self.count += 1
        waiting, self._waiting = self._waiting, []
        for future in waiting:
            if not future.done():
                future.set_result(None)


class Seat:
    """The program as a measurement uses it, from its start on."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self._shown = asyncio.Event()
        program.stage.shown.connect(lambda _window: self._shown.set())

    async def start(self) -> None:
        """Go on with the saved session until the main window is open."""
        self.program.stage.start()
        await self._shown.wait()
        assert isinstance(self.program.stage.window, Shell), "the saved session was not resumed"

    @property
    def shell(self) -> Shell:
        """The main window."""
        window = self.program.stage.window
        assert isinstance(window, Shell)
        return window

    async def show(self, request: ShowInquiries) -> "InquiriesPage":
        """Open a list and wait until its rows are painted."""
        self.shell.go(request)
        page = cast("InquiriesPage", self.shell.page())
        paints = Paints(page.list.view.viewport())
        while page.list.model.rowCount() == 0:
            await paints.after(paints.count)
        return page

    async def settle(self) -> None:
        """Wait until every question is answered and nothing follows from the answers."""
        await asyncio.sleep(QUIET)
        await self.program.bridge.idle()
        await asyncio.sleep(QUIET)


def sit_down(profile: Path, work: Callable[[Seat], Awaitable[T]]) -> T:
    """Run the program as `qpost.app.run` does, with a keyring in a file, for as long as the work lasts."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = make_application(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    lock = ProfileLock(profile)
    assert lock.take()
    loop = Loop(app)
    asyncio.set_event_loop(loop)
    with loop:
        answer: T = loop.run_until_complete(_sit(app, profile, work))
    lock.release()
    return answer


async def _sit(app: QApplication, profile: Path, work: Callable[[Seat], Awaitable[T]]) -> T:
    program = Program(app, Options(language=Language.JAPANESE), profile, vault=vault_of(profile))
    try:
        return await work(Seat(program))
    finally:
        await program.close()
