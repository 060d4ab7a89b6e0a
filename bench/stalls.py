"""How long the Qt thread of the real program answers nobody: what every measurement of it is held against."""

import asyncio
import time

from PySide6.QtCore import Qt, QTimer

from bench.measuring import Figure, milliseconds, times

STALL_BUDGET = 8.0
"""Milliseconds that the Qt thread may be busy at a stretch (perf.md §6)."""

SLICE = 0.1
"""Seconds of a long piece of work that are looked at together."""


class Stalls:
    """Watches the Qt thread with a timer of one millisecond."""

    def __init__(self) -> None:
        self.longest: list[float] = []
        self._before = 0.0
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=1)
        self._timer.timeout.connect(self._tick)

    def begin(self) -> None:
        """From here on."""
        self.longest.append(0.0)
        self._before = time.perf_counter()
        self._timer.start()

    def end(self) -> None:
        """No longer."""
        self._tick()
        self._timer.stop()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest[-1] = max(self.longest[-1], (now - self._before) * 1000 - 1)
        self._before = now


async def watched(work: asyncio.Future[None], stalls: Stalls) -> None:
    """Look at a long piece of work in slices until it is done."""
    while not work.done():
        stalls.begin()
        await asyncio.wait((work,), timeout=SLICE)
        stalls.end()
    work.result()


def stalled(when: str, longest: list[float]) -> Figure:
    """The median and the worst of what was watched."""
    return Figure(
        f"Longest stall of the Qt thread {when}",
        milliseconds(longest, 0.5, 1.0),
        f"budget, {STALL_BUDGET:.0f} ms",
        times(max(longest), STALL_BUDGET),
        f"≤ {STALL_BUDGET:.0f} ms",
    )
