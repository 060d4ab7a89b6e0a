"""A clock on which waiting takes next to no time: whoever sleeps makes it later."""

import asyncio
from datetime import datetime, timedelta

from tests.fakes.hand_clock import MORNING

FASTER = 2_000
"""Times; whoever only looks around every minute must not keep a processor busy with that."""
LEAST, MOST = 0.001, 0.02
"""Real seconds that any wait takes."""


class HastyClock:
    """Implements `engine.ports.Clock`."""

    def __init__(self, now: datetime = MORNING) -> None:
        self._now = now

    def now(self) -> datetime:
        """This instant."""
        return self._now

    async def sleep(self, seconds: float) -> None:
        """Pass the time, letting others run first."""
        await asyncio.sleep(min(MOST, max(LEAST, seconds / FASTER)))
        self._now += timedelta(seconds=max(0.0, seconds))
