"""The head of the To do list: the day, how fresh the counts are, and asking again."""

from datetime import datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import IconButton
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import day, moment, say
from qpost.domain.moments import shop_day
from qpost.engine.sync import SyncPhase, SyncState

STALE_AFTER = timedelta(minutes=15)


class BoardHead(Worded):
    """Title, date, freshness.

    Signals:
        refresh_wanted(): the backend shall be asked now.
    """

    refresh_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = PlainLabel("", Role.PAGE_TITLE)
        self._day = PlainLabel("", Role.CONTROL, tone="quiet")
        self._fresh = PlainLabel("", Role.META, tone="quiet")
        self._refresh = IconButton("", "refresh-cw")
        self._refresh.clicked.connect(lambda: self.refresh_wanted.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._title)
        row.addWidget(self._day, 1, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self._fresh)
        row.addWidget(self._refresh)
        self.retranslate()

    def show_freshness(self, state: SyncState, now: datetime) -> None:
        """Say which day it is and when the copy was last complete."""
        self._day.setText(day(shop_day(now)))
        synced = state.synced_at
        loads = state.phase is SyncPhase.LOADING
        stale = synced is not None and now - synced > STALE_AFTER
        self._fresh.set_tone("warn" if stale and not loads else "quiet")
        if synced is None or loads:
            self._fresh.setText(say("todo.never_synced"))
        else:
            self._fresh.setText(say("todo.stale" if stale else "todo.synced", time=moment(synced, now)))

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self._title.setText(say("todo.title"))
        self._refresh.set_name(say("todo.refresh"))
