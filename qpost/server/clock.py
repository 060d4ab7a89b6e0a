"""A clock that a sandbox can push ahead: what lies ahead is kept in the database, and it never goes back."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, select, update

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

    def recall(self, connection: Connection) -> None:
        """Stand where the clock stood when the backend last ran."""
        seconds = connection.execute(select(tables.backend.c.clock_ahead)).scalar_one()
        self.ahead = timedelta(seconds=seconds)

    def push(self, connection: Connection, by: timedelta) -> None:
        """Go ahead, for good: what has happened stays before what is still to happen."""
        self.ahead = min(self.ahead + max(by, timedelta(0)), FARTHEST)
        seconds = int(self.ahead.total_seconds())
        connection.execute(update(tables.backend).values(clock_ahead=seconds))
