"""How the program stands to its backend, in words: the banner, and the time of the last refresh."""

from datetime import datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from qpost.desktop.announcer import announce
from qpost.desktop.bridge import Bridge
from qpost.desktop.widgets.banner import Banner
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import clock, moment, of, say, span
from qpost.domain.failures import Incompatible, NotAMember, NotQpost, ServerTrouble, StoreDamaged, Untrusted
from qpost.engine.sync import SyncPhase, SyncState

SILENT = timedelta(seconds=60)
"""How long a failing backend is tried again without a word."""


class Condition(Worded):
    """Says what lasts: offline, sign-in needed, still loading, a wrong clock; nothing while all is well.

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
        self.freshness.emit(_freshness(state, self._now()))
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
                self._show_clock(self._bridge.engine.shop_clock.wrong_by)
        self._speak()

    def retranslate(self) -> None:
        """Say all words anew."""
        self.read()

    def _show_clock(self, ahead: timedelta) -> None:
        """A clock that is far from the shop's; nothing where it is not (ux.md §2.16)."""
        if not ahead:
            self.banner.hide()
            return
        way = "ahead" if ahead > timedelta(0) else "behind"
        word = say(f"app.banner.clock.{way}", span=span(abs(ahead)))
        self.banner.say("clock", "warn", word, say("app.banner.clock.text"))

    def _show_offline(self, state: SyncState) -> None:
        """Without a network, or whatever else keeps the copy from becoming level."""
        retry = say("app.banner.offline.retry")
        match state.trouble:
            case ServerTrouble() if self._passes(state):
                self.banner.hide()
            case ServerTrouble(status=status):
                word = say("app.banner.server", status=status)
                at = clock(state.retry_at) if state.retry_at is not None else ""
                self.banner.say("cloud-off", "warn", word, say("app.banner.server.text", clock=at), retry)
            case StoreDamaged():
                word, text = say("app.banner.store"), say("app.banner.store.text")
                self.banner.say("triangle-alert", "danger", word, text, say("app.banner.store.retry"))
            case NotAMember():
                self.banner.say("key", "danger", say("app.banner.no_shop"), of(state.trouble))
            case NotQpost() | Untrusted() | Incompatible():
                word, text = say("app.banner.refused"), of(state.trouble)
                self.banner.say("shield-alert", "danger", word, text, retry)
            case _:
                self._show_no_network(state)

    def _passes(self, state: SyncState) -> bool:
        """Whether a backend has failed for so short that nobody needs to know (ux.md §2.16)."""
        return state.since is not None and abs(self._now() - state.since) < SILENT

    def _show_no_network(self, state: SyncState) -> None:
        text = say("app.banner.offline.never")
        if state.synced_at is not None:
            text = say("app.banner.offline.since", clock=moment(state.synced_at, self._now()))
        retry = say("app.banner.offline.retry")
        self.banner.say("cloud-off", "warn", say("app.banner.offline"), text, retry)

    def _now(self) -> datetime:
        return self._bridge.engine.shop_clock.now()

    def _speak(self) -> None:
        """Tell a screen reader once, when a condition begins."""
        loads = self._bridge.engine.sync.state.phase is SyncPhase.LOADING
        lasts = not loads and not self.banner.isHidden()
        said = self.banner.word() if lasts else ""
        if said and said != self._said:
            announce(self.banner, self.banner.accessibleName())
        self._said = said

    def _on_acted(self) -> None:
        if self._bridge.engine.sync.state.phase is SyncPhase.SIGN_IN_NEEDED:
            self.sign_in_wanted.emit()
        else:
            self._bridge.engine.sync.retry_now()


def _freshness(state: SyncState, now: datetime) -> str:
    if state.synced_at is None:
        return say("app.synced.never")
    return say("app.synced", clock=moment(state.synced_at, now))
