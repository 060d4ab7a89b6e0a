"""A second start of the program asks the first to come to the front; nothing else can be asked."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE_MS = 1_000


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
        # Whoever calls this holds the profile's lock: a socket that is there was left by a killed program.
        QLocalServer.removeServer(_name(profile))
        self.listening = self._server.listen(_name(profile))

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _on_ring(self) -> None:
        caller = self._server.nextPendingConnection()
        caller.disconnected.connect(caller.deleteLater)
        caller.disconnectFromServer()  # that somebody called is all there is to know; nothing is read
        self.rang.emit()


def ring(profile: Path) -> bool:
    """Ask the running program of a profile to come to the front; False where it does not answer."""
    socket = QLocalSocket()
    socket.connectToServer(_name(profile))
    answered = socket.waitForConnected(PATIENCE_MS)
    socket.abort()
    return answered


def _name(profile: Path) -> str:
    """A socket in the profile, or a short name where its path would be too long for one (108 bytes)."""
    path = str(profile / "raise.socket")
    if len(path.encode()) <= 100:
        return path
    return f"qpost-{hashlib.sha256(path.encode()).hexdigest()[:16]}"
