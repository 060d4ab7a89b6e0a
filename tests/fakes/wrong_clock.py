"""A computer's clock that somebody set wrong: what it shows is off, how long a second is stays true."""

from datetime import datetime, timedelta

from qpost.engine.ports import Clock


class WrongClock:
    """Implements `engine.ports.Clock` over one that is right."""

    def __init__(self, right: Clock) -> None:
        self._right = right
        self.ahead = timedelta()
        """How far it is ahead; negative where it is behind."""

    def now(self) -> datetime:
        """What it shows."""
        return self._right.now() + self.ahead

    async def sleep(self, seconds: float) -> None:
        """Wait, whatever it shows."""
        await self._right.sleep(seconds)
