"""The menu of the tray: what waits, 通知を止める, and the ways in and out (ux.md §2.18)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from qpost.desktop.navigation import Request, ShowInquiries, ShowOutbox, ShowSettings
from qpost.desktop.notifications import Rest
from qpost.desktop.words import clock, qt_label, say
from qpost.domain.inquiries import Grouping, InquiryFilter, Status
from qpost.domain.moments import Period, last_days, shop_day
from qpost.domain.todo import TARGET, WINDOW_DAYS

_EVERY_DAY_SINCE = date(2000, 1, 1)


@dataclass(frozen=True, slots=True)
class Waiting:
    """What the tray says of a shop; working is False where nobody is signed in."""

    working: bool = False
    unanswered: int = 0
    overdue: int = 0
    outbox: int = 0
    resting_until: datetime | None = None

    @property
    def urgent(self) -> int:
        """The number drawn into the sign: what is past its target is unanswered as well."""
        return max(self.unanswered, self.overdue)

    @property
    def tool_tip(self) -> str:
        """qpost — 未回答3 期限切れ1."""
        if not self.working:
            return say("tray.tip", what=say("tray.sign_in_needed"))
        parts = []
        if self.unanswered:
            parts.append(say("tray.tip.unanswered", self.unanswered))
        if self.overdue:
            parts.append(say("tray.tip.overdue", self.overdue))
        return say("tray.tip", what=" ".join(parts)) if parts else "qpost"


class TrayMenu(QObject):
    """A QMenu, the one that this program has: the system shows it, or draws it itself from what it holds.

    Signals:
        opened(): the window is wanted.
        requested(Request): a screen is wanted.
        rest_chosen(Rest | None): 通知を止める, or None for an end of it.
        sign_out_wanted(), quit_wanted().
    """

    opened = Signal()
    requested = Signal(object)
    rest_chosen = Signal(object)
    sign_out_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting = Waiting()
        self._now: datetime | None = None
        self.menu = QMenu()
        self.open = self._add(self.opened.emit)
        self.menu.addSeparator()
        self.unanswered = self._add(lambda: self._request(_unanswered))
        self.overdue = self._add(lambda: self._request(_overdue))
        self.outbox = self._add(lambda: self.requested.emit(ShowOutbox()))
        self.menu.addSeparator()
        self.rest_menu = QMenu(self.menu)
        self.menu.addMenu(self.rest_menu)
        self.rests = {rest: self._rest(rest) for rest in Rest}
        self.go_on = self._add(lambda: self.rest_chosen.emit(None))
        self.settings = self._add(lambda: self.requested.emit(ShowSettings()))
        self.menu.addSeparator()
        self.sign_out = self._add(self.sign_out_wanted.emit)
        self.quit = self._add(self.quit_wanted.emit)

    def show_waiting(self, waiting: Waiting, now: datetime) -> None:
        """Say what waits at this moment."""
        self._waiting, self._now = waiting, now
        self.retranslate()

    def retranslate(self) -> None:
        """Say all words anew."""
        waiting = self._waiting
        _say(self.open, say("tray.open"))
        _say(self.unanswered, say("tray.see_unanswered", waiting.unanswered), shown=waiting.unanswered > 0)
        _say(self.overdue, say("tray.see_overdue", waiting.overdue), shown=waiting.overdue > 0)
        outbox = say("tray.outbox", waiting.outbox) if waiting.outbox else say("app.nav.outbox")
        _say(self.outbox, outbox, shown=waiting.working)
        self.rest_menu.setTitle(qt_label(say("tray.rest")))
        for rest, action in self.rests.items():
            _say(action, say(f"tray.rest.{rest.value}"))
        until = waiting.resting_until
        resting = until is not None
        self.rest_menu.menuAction().setVisible(waiting.working and not resting)
        _say(self.go_on, say("tray.rest.end", time=clock(until)) if until else "", shown=resting)
        _say(self.settings, say("app.nav.settings"), shown=waiting.working)
        _say(self.sign_out, say("app.sign_out"), shown=waiting.working)
        _say(self.quit, say("app.key.quit"))

    def _add(self, do: Callable[[], object]) -> QAction:
        action = self.menu.addAction("")
        action.triggered.connect(lambda _checked: do())
        return action

    def _rest(self, rest: Rest) -> QAction:
        action = self.rest_menu.addAction("")
        action.triggered.connect(lambda _checked: self.rest_chosen.emit(rest))
        return action

    def _request(self, of: Callable[[datetime], Request]) -> None:
        if self._now is not None:
            self.requested.emit(of(self._now))


def _say(action: QAction, words: str, *, shown: bool = True) -> None:
    action.setText(qt_label(words))
    action.setVisible(shown)


def _unanswered(now: datetime) -> Request:
    wanted = InquiryFilter(status=Status.UNANSWERED, period=last_days(WINDOW_DAYS, now))
    return ShowInquiries(wanted, Grouping.DUE)


def _overdue(now: datetime) -> Request:
    every_day = Period(_EVERY_DAY_SINCE, shop_day(now))
    wanted = InquiryFilter(status=Status.UNANSWERED, period=every_day, received_until=now - TARGET)
    return ShowInquiries(wanted, Grouping.DUE)
