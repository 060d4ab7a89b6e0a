"""How the program stands to its backend, in words: the banner, and the time of the last refresh."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from qpost.desktop.announcer import announce
from qpost.desktop.bridge import Bridge
from qpost.desktop.widgets.banner import Banner
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import clock, say
from qpost.engine.sync import SyncPhase, SyncState


class Condition(Worded):
    """Says what lasts: offline, sign-in needed, still loading; nothing while all is well.

    Signals:
        freshness(str): how fresh everything is, for the foot of the rail.
        sign_in_wanted(): the banner's button was pressed.
    """

    freshness = Signal(str)
    sign_in_wanted = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._said = ""
        self.banner = Banner(parent)
        self.banner.acted.connect(self._on_acted)
        self.hide()

    def read(self) -> None:
        """Look at the engine and say what is so."""
        state = self._bridge.engine.sync.state
        self.freshness.emit(_freshness(state))
        match state.phase:
            case SyncPhase.OFFLINE:
                self._show_offline(state)
            case SyncPhase.SIGN_IN_NEEDED:
                word, text = say("app.banner.sign_in"), say("app.banner.sign_in.text")
                self.banner.say("key", "danger", word, text, say("app.banner.sign_in.action"))
            case SyncPhase.LOADING if state.synced_at is None:
                loaded = say("app.banner.loading", state.loaded)
                self.banner.say("loader", "info", say("app.loading"), loaded)
            case SyncPhase.STARTING | SyncPhase.LOADING | SyncPhase.LIVE:
                self.banner.hide()
        self._speak(state.phase)

    def retranslate(self) -> None:
        """Say all words anew."""
        self.read()

    def _show_offline(self, state: SyncState) -> None:
        text = say("app.banner.offline.never")
        if state.synced_at is not None:
            text = say("app.banner.offline.since", clock=clock(state.synced_at))
        retry = say("app.banner.offline.retry")
        self.banner.say("cloud-off", "warn", say("app.banner.offline"), text, retry)

    def _speak(self, phase: SyncPhase) -> None:
        """Tell a screen reader once, when the condition begins."""
        if phase.value != self._said and phase in (SyncPhase.OFFLINE, SyncPhase.SIGN_IN_NEEDED):
            announce(self.banner, self.banner.accessibleName())
        self._said = phase.value

    def _on_acted(self) -> None:
        if self._bridge.engine.sync.state.phase is SyncPhase.SIGN_IN_NEEDED:
            self.sign_in_wanted.emit()
        else:
            self._bridge.engine.sync.retry_now()


def _freshness(state: SyncState) -> str:
    if state.synced_at is None:
        return say("app.synced.never")
    return say("app.synced", clock=clock(state.synced_at))
