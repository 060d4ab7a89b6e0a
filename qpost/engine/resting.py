"""あとで対応 ends by itself: whoever shows inquiries is told at the moment at which one returns."""

import asyncio
from collections.abc import Callable

from qpost.domain.changes import Changes, Noun
from qpost.domain.failures import StoreDamaged
from qpost.engine.ports import Clock, Store
from qpost.engine.waiting import first_of

LONGEST_SLEEP = 60.0
"""Seconds: a computer that slept, or whose clock was set, is noticed within a minute."""


class Resting:
    """Watches the next end of a rest."""

    def __init__(self, store: Store, clock: Clock, tell: Callable[[Changes], None]) -> None:
        self._store = store
        self._clock = clock
        self._tell = tell
        self._news = asyncio.Event()

    def hear(self, changes: Changes) -> None:
        """A rest may have begun, or ended."""
        if changes.touches(Noun.INQUIRIES):
            self._news.set()

    async def run(self) -> None:
        """Tell of every end until cancelled."""
        looked_at = self._clock.now()
        while True:
            self._news.clear()
            try:
                ends_at = await self._store.next_waking(min(looked_at, self._clock.now()))
            except StoreDamaged:
                ends_at = None  # those who ask for the list say so
            now = self._clock.now()
            if ends_at is not None and ends_at <= now:
                looked_at = now
                self._tell(Changes(frozenset({Noun.INQUIRIES})))
                continue
            looked_at = now
            await self._wait(None if ends_at is None else (ends_at - now).total_seconds())

    async def _wait(self, left: float | None) -> None:
        if left is None:
            await self._news.wait()
        else:
            await first_of(self._clock.sleep(min(left, LONGEST_SLEEP)), self._news.wait())
