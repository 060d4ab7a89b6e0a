"""Collecting cycles on the Qt thread alone, often and little: no window waits for it."""

import gc
import itertools

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer

YOUNG = 1_000
"""Objects that came since the last look, from which on it is worth another; they take about 0.1 ms."""

ROUNDS = 4
"""Looks at the youngest, after which those that stayed are looked at again."""

EVERY_MS = 15_000
FULL_EVERY = 40
"""One round of the timer in so many looks at everything: every ten minutes."""


class Garbage(QObject):
    """Looks between two events, for as long as the program runs.

    Python would look from whichever thread happens to make an object, and a Qt object must not be destroyed
    from the store's. What is there at the start stays for good and is not looked at again; the oldest
    generation, which holds every row of a long list, is looked at once in a while only, for it takes longest.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._rounds = itertools.count(1)
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._on_time)
        self._watched: QAbstractEventDispatcher | None = None

    def begin(self) -> None:
        """Look from now on: until the first rows are painted there is no time for it, and little to find."""
        if self._watched is None:
            self._timer.start()
            self._watched = QAbstractEventDispatcher.instance()
            self._watched.aboutToBlock.connect(self._look)

    def close(self) -> None:
        """Look at everything once more, and leave it to Python again."""
        self._timer.stop()
        if self._watched is not None:
            self._watched.aboutToBlock.disconnect(self._look)
            self._watched = None
        gc.collect()
        gc.enable()

    def _look(self) -> None:
        young, rounds, _ = gc.get_count()
        if young >= YOUNG:
            gc.collect(1 if rounds >= ROUNDS else 0)

    def _on_time(self) -> None:
        gc.collect(2 if next(self._rounds) % FULL_EVERY == 0 else 1)
