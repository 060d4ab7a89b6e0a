"""A clock that somebody sets: what it shows jumps; those who wait go by one that nobody can set."""

from datetime import datetime, timedelta

from tests.fakes.hand_clock import HandClock


class JumpingClock:
    """Implements `engine.ports.Clock`; time passes only when it is told to."""

    def __init__(self) -> None:
        self._steady = HandClock()
        self._wrong_by = timedelta()

    def now(self) -> datetime:
        """What it shows."""
        return self._steady.now() + self._wrong_by

    async def sleep(self, seconds: float) -> None:
        """Wait, whatever it shows."""
        await self._steady.sleep(seconds)

    async def advance(self, seconds: float) -> None:
        """Let time pass."""
        await self._steady.advance(seconds)

    def jump(self, seconds: float) -> None:
        """Set it forward or back."""
        self._wrong_by += timedelta(seconds=seconds)
