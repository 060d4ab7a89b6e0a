"""Notices that somebody asked the running program to end, as a setup does before it replaces it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal


class LeaveWatch(QObject):
    """Looks into the profile whenever something is put there.

    Signals:
        asked(): the program shall end in order.
    """

    asked = Signal()

    def __init__(self, profile: Path, take: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._take = take
        take()  # one that was left standing was meant for a program that is gone
        self._watcher = QFileSystemWatcher([str(profile)], self)
        self._watcher.directoryChanged.connect(self._look)

    def _look(self, _folder: str) -> None:
        if self._take():
            self.asked.emit()
