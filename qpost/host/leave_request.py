"""`qpost --quit`: asks the running program of a profile to end in order, and waits until it has.

A file in the profile, which is its user's alone, and not a word through the socket: that one only raises the
window (reliability.md §5, promise 20).
"""

import time
from pathlib import Path

from qpost.host.single_instance import ProfileLock

NAME = "leave.request"
PATIENCE = 30.0
"""Seconds that a program may take to finish what it is writing."""

GLANCE = 0.1
LOOKS = 10
"""So often a request is taken away that somebody else holds for a moment."""


class LeaveRequest:
    """The wish that the running program ends, written down for it to find."""

    def __init__(self, profile: Path) -> None:
        self._file = profile / NAME

    def make(self) -> None:
        """Write it down; it is there only when closed: Windows removes no file that somebody holds."""
        written = self._file.with_suffix(".new")
        written.write_text("", "utf-8")
        written.replace(self._file)

    def take(self) -> bool:
        """Whether it stands there; it is taken away by whoever heeds it."""
        for _ in range(LOOKS):
            try:
                self._file.unlink()
            except FileNotFoundError:
                return False
            except PermissionError:  # an antivirus program looks at it
                time.sleep(GLANCE)
            else:
                return True
        return True  # it stands there, whoever holds it


def ask_to_leave(profile: Path, patience: float = PATIENCE) -> bool:
    """Ask, and wait; whether nothing runs in the profile (any more)."""
    lock, request = ProfileLock(profile), LeaveRequest(profile)
    if _free(lock):
        return True
    request.make()
    until = time.monotonic() + patience
    while time.monotonic() < until:
        if _free(lock):
            return True
        time.sleep(GLANCE)
    request.take()  # a program that starts later must not end because of it
    return False


def _free(lock: ProfileLock) -> bool:
    if not lock.take():
        return False
    lock.release()
    return True
