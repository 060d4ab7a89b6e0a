"""A clock on which waiting takes no time: whoever sleeps makes it later."""

import asyncio
from datetime import datetime, timedelta

from tests.fakes.hand_clock import MORNING


class HastyClock:
    """Implements `engine.ports.Clock`."""

    def __init__(self, now: datetime = MORNING) -> None:
        self._now = now

    def now(self) -> datetime:
        """This instant."""
        return self._now

    async def sleep(self, seconds: float) -> None:
        """Pass the time at once, letting others run first."""
        await asyncio.sleep(0.001)
        self._now += timedelta(seconds=max(0.0, seconds))
