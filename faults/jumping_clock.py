"""A clock that somebody sets: what it shows jumps; those who wait go by one that nobody can set."""

from datetime import timedelta

from tests.fakes.hand_clock import HandClock
from tests.fakes.wrong_clock import WrongClock


class JumpingClock(WrongClock):
    """Time passes only when it is told to."""

    def __init__(self) -> None:
        self.steady = HandClock()
        """The time that it really is, as the backend's clock shows it."""
        super().__init__(self.steady)

    async def advance(self, seconds: float) -> None:
        """Let time pass."""
        await self.steady.advance(seconds)

    def jump(self, seconds: float) -> None:
        """Set it forward or back."""
        self.ahead += timedelta(seconds=seconds)
