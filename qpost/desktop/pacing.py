"""Pacing: what is asked for many times a second while a copy comes in is done a few times a second."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

PACE_MS = 250
"""Often enough to see numbers grow, and seldom enough to leave the time to what makes them grow."""


class Pace(QObject):
    """Does one thing at once; asked gently again soon after, it does it when the pause is over."""

    def __init__(self, owner: QObject, do: Callable[[], None]) -> None:
        super().__init__(owner)
        self._do = do
        self._again = False
        self._pause = QTimer(self, singleShot=True, interval=PACE_MS)
        self._pause.timeout.connect(self._on_over)

    def ask(self, *, gently: bool) -> None:
        """Do it now, or where somebody asked gently and it was done just now, at the end of the pause."""
        if gently and self._pause.isActive():
            self._again = True
            return
        self._again = False
        self._pause.stop()
        self._do()
        if gently:
            self._pause.start()

    def _on_over(self) -> None:
        if self._again:
            self.ask(gently=True)
