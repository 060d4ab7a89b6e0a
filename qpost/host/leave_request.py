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


class LeaveRequest:
    """The wish that the running program ends, written down for it to find."""

    def __init__(self, profile: Path) -> None:
        self._file = profile / NAME

    def make(self) -> None:
        """Write it down."""
        self._file.write_text("", "utf-8")

    def take(self) -> bool:
        """Whether it stands there; it is taken away by whoever heeds it."""
        try:
            self._file.unlink()
        except FileNotFoundError:
            return False
        return True


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
