"""Notices that the computer has its network back, where the system says so: no back-off is waited for."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QNetworkInformation

_Reach = QNetworkInformation.Reachability


class NetworkWatch(QObject):
    """Calls when the reach becomes wider; the engine notices by itself that it became narrower."""

    def __init__(self, back: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._back = back
        self._reach = _Reach.Unknown
        if QNetworkInformation.loadDefaultBackend():
            network = QNetworkInformation.instance()
            self._reach = network.reachability()
            network.reachabilityChanged.connect(self.see)

    def see(self, reach: QNetworkInformation.Reachability) -> None:
        """Take note of how far the network reaches now."""
        before, self._reach = self._reach, reach
        if reach.value > before.value and reach is not _Reach.Disconnected:
            self._back()
