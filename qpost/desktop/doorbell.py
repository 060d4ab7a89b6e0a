"""A second start of the program asks the first to come to the front; nothing else can be asked."""

import hashlib
import os
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE_MS = 1_000

LONGEST = 100
"""Bytes of a socket's path."""

CALM_MS = 1_000
"""After a ring, others are not heard for so long: whoever holds the bell down makes no window dance."""


class Doorbell(QObject):
    """Listens in the profile for a ring; the operating system's lock, not this, decides who runs.

    Signals:
        rang(): somebody started the program again.
    """

    rang = Signal()

    def __init__(self, profile: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_ring)
        self._calm = QTimer(self, singleShot=True, interval=CALM_MS)
        # Whoever calls this holds the profile's lock: a socket that is there was left by a killed program.
        QLocalServer.removeServer(_name(profile))
        self.listening = self._server.listen(_name(profile))

    def calm(self) -> bool:
        """Whether it rang a moment ago, and others are not heard now."""
        return self._calm.isActive()

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _on_ring(self) -> None:
        while self._server.hasPendingConnections():
            caller = self._server.nextPendingConnection()
            caller.abort()  # that somebody called is all there is to know; nothing is read
            caller.deleteLater()
        if not self._calm.isActive():
            self._calm.start()
            self.rang.emit()


def ring(profile: Path) -> bool:
    """Ask the running program of a profile to come to the front; False where it does not answer."""
    socket = QLocalSocket()
    socket.connectToServer(_name(profile))
    answered = socket.waitForConnected(PATIENCE_MS)
    socket.abort()
    return answered


def _name(profile: Path) -> str:
    """A socket in the profile, or in the user's own folder where its path would be too long for one."""
    path = str(profile / "raise.socket")
    if len(path.encode()) <= LONGEST:
        return path
    name = f"qpost-{hashlib.sha256(path.encode()).hexdigest()[:16]}"
    private = os.environ.get("XDG_RUNTIME_DIR", "")
    return str(Path(private) / name) if private and len(private.encode()) < LONGEST - len(name) else name
