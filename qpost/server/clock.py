"""A clock that a sandbox can push ahead: what lies ahead is kept in the database, and it never goes back."""

from datetime import datetime, timedelta

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from qpost.server import tables
from qpost.server.config import Clock

FARTHEST = timedelta(days=3650)
"""How far a clock may be ahead; beyond it dates stop to make sense on any screen."""


class PushedClock:
    """The configured clock, and how far it was pushed ahead; a backend has one."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.ahead = timedelta(0)

    def now(self) -> datetime:
        """This instant by the backend."""
        return self._clock() + self.ahead

    async def recall(self, connection: AsyncConnection) -> None:
        """Stand where the clock stood when the backend last ran."""
        seconds = (await connection.execute(select(tables.backend.c.clock_ahead))).scalar_one()
        self.ahead = timedelta(seconds=seconds)

    async def push(self, connection: AsyncConnection, by: timedelta) -> None:
        """Go ahead, for good: what has happened stays before what is still to happen."""
        self.ahead = min(self.ahead + max(by, timedelta(0)), FARTHEST)
        seconds = int(self.ahead.total_seconds())
        await connection.execute(update(tables.backend).values(clock_ahead=seconds))
