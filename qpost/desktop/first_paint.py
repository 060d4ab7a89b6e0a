"""Says when a window stands painted with the answers to its first questions; all else may wait for that."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from qpost.desktop.bridge import Bridge

A_FRAME_MS = 17

LONGEST_MS = 5_000
"""A window behind a locked screen or on another desktop may never be painted: nothing waits longer."""


class FirstPaint(QObject):
    """Watches one window until it has been seen whole, or cannot be seen.

    Signals:
        done(): said once.
    """

    done = Signal()

    def __init__(self, window: QWidget, bridge: Bridge) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._over = False
        window.installEventFilter(self)
        QTimer.singleShot(LONGEST_MS, self, self._end)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """After the first painting: the answers that are under way are painted as well."""
        if event.type() == QEvent.Type.UpdateRequest:
            watched.removeEventFilter(self)
            self._bridge.when_idle(self, lambda: QTimer.singleShot(A_FRAME_MS, self, self._end))
        return super().eventFilter(watched, event)

    def _end(self) -> None:
        if not self._over:
            self._over = True
            self.done.emit()
