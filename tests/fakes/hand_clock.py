"""A clock that stands still until the test moves it, and wakes its sleepers in the order of their alarms."""

import asyncio
import heapq
from datetime import datetime, timedelta
from itertools import count

from qpost.domain.moments import JST

MORNING = datetime(2026, 11, 20, 10, 0, tzinfo=JST)
TURNS = 25
"""How many turns of the loop a woken chain of tasks gets before time goes on."""


class HandClock:
    """Implements `engine.ports.Clock`."""

    def __init__(self, now: datetime = MORNING) -> None:
        self._now = now
        self._alarms: list[tuple[datetime, int, asyncio.Future[None]]] = []
        self._numbers = count()

    def now(self) -> datetime:
        """This instant, with its zone."""
        return self._now

    async def sleep(self, seconds: float) -> None:
        """Wait until the test has moved the clock so far."""
        if seconds <= 0:
            await asyncio.sleep(0)
            return
        alarm = asyncio.get_running_loop().create_future()
        due = self._now + timedelta(seconds=seconds)
        heapq.heappush(self._alarms, (due, next(self._numbers), alarm))
        await alarm

    @property
    def sleepers(self) -> int:
        """How many are waiting for an alarm."""
        return sum(1 for _, _, alarm in self._alarms if not alarm.done())

    async def advance(self, seconds: float) -> None:
        """Let time pass alarm by alarm: whoever wakes acts at the instant of its own alarm."""
        end = self._now + timedelta(seconds=seconds)
        await self.settle()
        while self._ring_next(end):
            await self.settle()
        self._now = max(self._now, end)
        await self.settle()

    def jump(self, seconds: float) -> None:
        """Set the clock forward or back at once, as a person or a network does; due sleepers wake later."""
        self._now += timedelta(seconds=seconds)
        while self._ring_next(self._now, moving=False):
            pass

    async def settle(self) -> None:
        """Let everything that can run without time passing run."""
        for _ in range(TURNS):
            await asyncio.sleep(0)

    def _ring_next(self, end: datetime, *, moving: bool = True) -> bool:
        if not self._alarms or self._alarms[0][0] > end:
            return False
        due, _, alarm = heapq.heappop(self._alarms)
        if moving:
            self._now = max(self._now, due)
        if not alarm.done():
            alarm.set_result(None)
        return True
