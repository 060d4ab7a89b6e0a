"""One program a profile: the lock of the operating system decides, and is gone when its holder is."""

from pathlib import Path

from filelock import FileLock, Timeout


class ProfileLock:
    """Held for as long as the program runs; a killed program leaves nothing that blocks the next."""

    def __init__(self, profile: Path) -> None:
        self._lock = FileLock(profile / "running.lock", thread_local=False)

    def take(self, patience: float = 0.0) -> bool:
        """Whether this program is now the one of its profile; waits so many seconds for another to end."""
        try:
            self._lock.acquire(timeout=patience, poll_interval=0.02)
        except Timeout:
            return False
        return True

    def release(self) -> None:
        """Let the next one in."""
        self._lock.release()
