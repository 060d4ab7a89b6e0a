"""Notices that the computer slept, or that its clock was set: what waits by the clock must not wait on."""

from collections.abc import Callable
from datetime import timedelta

from qpost.engine.ports import Clock

EVERY = 20.0
"""Seconds between two looks."""

SLACK = 10.0
"""Seconds by which a look may come early or late and mean nothing."""


class Wakefulness:
    """Sleeps by one clock and reads the other: a computer that slept moves only the second."""

    def __init__(self, clock: Clock, woke: Callable[[], None]) -> None:
        self._clock = clock
        self._woke = woke

    async def run(self) -> None:
        """Look until cancelled; `woke` is called after each jump, forward or back."""
        while True:
            before = self._clock.now()
            await self._clock.sleep(EVERY)
            if jumped(self._clock.now() - before, EVERY):
                self._woke()


def jumped(passed: timedelta, slept: float) -> bool:
    """Whether a clock shows another time than the seconds that were slept by it account for."""
    return abs(passed.total_seconds() - slept) > SLACK
