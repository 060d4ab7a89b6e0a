"""送信箱: what waits, what is being sent, what came back, and what went out in the last day (ux.md §2.15)."""

from collections import Counter

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from qpost.desktop import notices
from qpost.desktop.bridge import Bridge
from qpost.desktop.navigation import Request, ShowCanned, ShowInquiries, ShowOutbox
from qpost.desktop.outbox.actions import Act
from qpost.desktop.outbox.outbox_words import Shown, state_words
from qpost.desktop.outbox.row import OutboxRow
from qpost.desktop.outbox.rows import OutboxRows
from qpost.desktop.rereading import Rereading
from qpost.desktop.taking_back import take_back
from qpost.desktop.theme import Role
from qpost.desktop.unless_late import unless_late
from qpost.desktop.widgets.buttons import QuietButton
from qpost.desktop.widgets.empty import EmptyState
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.widgets.surfaces import on_plane
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import say
from qpost.domain.changes import Noun
from qpost.domain.commands import Command, DropCanned, KeepCanned, thread_of
from qpost.domain.delivery import DeliveryState, lane
from qpost.domain.ids import InquiryId
from qpost.domain.inquiries import Inquiry

SETTLED_SHOWN = 100
"""Rows built for what went out already."""

TICK_MS = 250


class OutboxPage(Worded):
    """Every word of the seller that the backend has not confirmed is here, and can be taken up again.

    Signals:
        navigate(Request): a conversation is wanted.
    """

    navigate = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._shown: tuple[Shown, ...] = ()
        self.title = PlainLabel("", Role.PAGE_TITLE)
        self._summary = PlainLabel("", Role.CONTROL, tone="quiet")
        self._waiting, self._settled = OutboxRows(), OutboxRows()
        self._fold = QuietButton("", "chevron-down")
        self._fold.setCheckable(True)
        self._fold.setChecked(True)
        self._empty = EmptyState("mail-check")
        self._scroll = QScrollArea()
        self._build()
        self._reading = Rereading(
            self, bridge, nouns=(Noun.OUTBOX, Noun.SYNC), read=self._read, show=self._show
        )
        self._connect()
        self.retranslate()

    def show_request(self, request: ShowOutbox) -> None:
        """Read afresh."""
        self._reading.now()

    def rows(self) -> tuple[OutboxRow, ...]:
        """What is shown, from the top."""
        return (*self._waiting.rows, *self._settled.rows)

    async def _read(self) -> tuple[Shown, ...]:
        engine = self._bridge.engine
        items = await engine.outbox.items()
        known: dict[InquiryId, Inquiry | None] = {}
        for item in items[: 2 * SETTLED_SHOWN]:
            inquiry_id = thread_of(item.envelope.command)
            if inquiry_id is not None and inquiry_id not in known:
                thread = await engine.inquiries.thread(inquiry_id)
                known[inquiry_id] = thread.inquiry if thread else None
        phase, lanes = engine.sync.state.phase, set[str]()
        shown = []
        for item in items:
            inquiry_id, way = thread_of(item.envelope.command), lane(item.envelope)
            about = known.get(inquiry_id) if inquiry_id is not None else None
            to, public = (about.sender, about.public) if about else ("", None)
            shown.append(Shown(item, to, public, behind=way in lanes, phase=phase))
            lanes.add(way)
        return tuple(shown)

    def _show(self, shown: tuple[Shown, ...]) -> None:
        self._shown = shown
        waiting = [one for one in shown if one.state is not DeliveryState.SETTLED]
        settled = [one for one in shown if one.state is DeliveryState.SETTLED]
        self._summary.setText(_summary(waiting))
        now = self._bridge.engine.clock.now()
        self._waiting.show_rows(waiting, now)
        self._settled.show_rows(list(reversed(settled))[:SETTLED_SHOWN], now)
        self._waiting.setVisible(bool(waiting))
        self._empty.setVisible(not waiting)
        self._fold.setVisible(bool(settled))
        self._fold.setText(say("outbox.settled", len(settled)))
        self._settled.setVisible(bool(settled) and self._fold.isChecked())

    def _on_acted(self, act: Act, shown: Shown) -> None:
        outbox, key = self._bridge.engine.outbox, shown.item.envelope.key
        match act:
            case Act.UNDO | Act.EDIT:
                take_back(self, self._bridge, shown.item, self.navigate.emit)
            case Act.SEND_NOW:
                self._bridge.ask(self, unless_late(outbox.send_now(key)), lambda _: None)
            case Act.RETRY:
                self._bridge.ask(self, unless_late(outbox.retry(key)), lambda _: None)
            case Act.INSIST:
                self._bridge.ask(self, unless_late(outbox.insist(key)), lambda _: None)
            case Act.DISCARD:
                self._bridge.ask(self, outbox.discard(key), self._on_discarded)
            case Act.OPEN:
                self.navigate.emit(_place_of(shown.item.envelope.command))
            case Act.COPY:
                return  # the row has done it

    def _on_discarded(self, dropped: bool) -> None:
        if not dropped:
            notices.tell(self, say("app.undo.too_late"))

    def _tick(self) -> None:
        if self.isVisible():
            self._waiting.tick(self._bridge.engine.clock.now())

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.title)
        head.addWidget(self._summary, 1)
        fold = QHBoxLayout()
        fold.addWidget(self._fold)
        fold.addStretch(1)
        ground = QWidget()
        on_plane(ground, "page")
        column = QVBoxLayout(ground)
        column.setContentsMargins(32, 16, 32, 24)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._waiting)
        column.addWidget(self._empty)
        column.addLayout(fold)
        column.addWidget(self._settled)
        column.addStretch(1)
        self._empty.setMinimumHeight(200)
        self._scroll.setWidget(ground)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def _connect(self) -> None:
        self._fold.toggled.connect(self._on_fold)
        for rows in (self._waiting, self._settled):
            rows.acted.connect(self._on_acted)
        ticking = QTimer(self, interval=TICK_MS)
        ticking.timeout.connect(self._tick)
        ticking.start()

    def _on_fold(self, unfolded: bool) -> None:
        self._fold.set_picture("chevron-down" if unfolded else "chevron-right")
        self._settled.setVisible(unfolded)

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self.setAccessibleName(say("outbox.title"))
        self._scroll.setAccessibleName(say("outbox.title"))
        self.title.setText(say("outbox.title"))
        self._empty.say(say("outbox.empty"))
        for rows in (self._waiting, self._settled):
            rows.forget()
        self._show(self._shown)


def _summary(waiting: list[Shown]) -> str:
    counted = Counter(state_words(one) for one in waiting)
    return " ・ ".join(say("outbox.summary", state=word, number=f"{n:,}") for word, n in counted.items())


def _place_of(command: Command) -> Request:
    """Where what a command is about can be seen."""
    if isinstance(command, KeepCanned | DropCanned):
        return ShowCanned(command.canned_id)
    return ShowInquiries(inquiry_id=thread_of(command))
