"""The shop's clock: this computer's, put right by what the backend's answers say the time is."""

from collections.abc import Callable
from datetime import datetime, timedelta

from qpost.domain.changes import Changes, Noun
from qpost.engine.ports import Clock, Remote

TOLERATED = timedelta(minutes=5)
"""A clock that is wrong by less is left as it is (ux.md §2.16)."""

BLUR = timedelta(seconds=10)
"""Answers carry whole seconds and take their time: two that differ by less say the same."""


class ShopClock:
    """Tells when something is due, late, of today, or level; implements `engine.ports.Clock`.

    What is put off for a while (the undo, a back-off, a hint of presence) goes by this computer's clock
    alone: it began by it, and must end by it although the difference is found out in between.
    """

    def __init__(self, clock: Clock, remote: Remote, tell: Callable[[Changes], None]) -> None:
        self._clock = clock
        self._tell = tell
        self._measured = timedelta()
        remote.on_time(self._hear)

    @property
    def wrong_by(self) -> timedelta:
        """How far this computer's clock is ahead of the shop's (negative: behind); nothing if tolerated."""
        return self._measured if abs(self._measured) >= TOLERATED else timedelta()

    def now(self) -> datetime:
        """This instant at the shop."""
        return self._clock.now() - self.wrong_by

    async def sleep(self, seconds: float) -> None:
        """Wait: how long a second is nobody doubts."""
        await self._clock.sleep(seconds)

    def _hear(self, there: datetime) -> None:
        """An answer came, and this is what time it is at the backend."""
        ahead, before = self._clock.now() - there, self.wrong_by
        if abs(ahead - self._measured) < BLUR:
            return
        self._measured = ahead
        if self.wrong_by != before:
            self._tell(Changes(frozenset({Noun.SYNC, Noun.INQUIRIES, Noun.ORDERS, Noun.CLAIMS})))
