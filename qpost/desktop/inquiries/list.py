"""The inquiry list: heading, search, rows, and under them how many and how fresh."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from qpost.desktop.bridge import Bridge
from qpost.desktop.inquiries.ask_bar import AskBar
from qpost.desktop.inquiries.filter_bar import FilterBar
from qpost.desktop.inquiries.list_emptiness import Way, emptiness
from qpost.desktop.inquiries.list_lines import Entry, Line, hold, lines
from qpost.desktop.inquiries.list_model import InquiryListModel
from qpost.desktop.inquiries.list_table import InquiryTable
from qpost.desktop.inquiries.list_view import InquiryListView
from qpost.desktop.inquiries.row_delegate import RowDelegate
from qpost.desktop.inquiries.selection_bar import SelectionBar
from qpost.desktop.inquiries.source_choice import Post, SourceChoice, post_of
from qpost.desktop.navigation import ShowInquiries
from qpost.desktop.pacing import Pace
from qpost.desktop.rereading import Rereading
from qpost.desktop.theme import Role
from qpost.desktop.widgets.buttons import IconButton
from qpost.desktop.widgets.empty import EmptyState
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.widgets.surfaces import Hairline
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import count, moment, say
from qpost.domain.changes import Changes, Noun
from qpost.domain.delivery import ON_THE_WAY, DeliveryState
from qpost.domain.ids import InquiryId
from qpost.domain.inquiries import Grouping, Source, Status
from qpost.domain.shops import Capability
from qpost.engine.ports import LISTED, SCREENFUL, InquiryRow, Thread
from qpost.engine.session import Working
from qpost.engine.sync import SyncPhase

PAUSE_MS = 500
"""After the first screenful of a search the rest is read once nobody has typed for so long."""

MINUTE_MS = 60_000
"""How often the words of time are read anew."""


class InquiryList(Worded):
    """Finds inquiries and lets one be chosen.

    Signals:
        chosen(InquiryId): this conversation shall be shown.
        answer_wanted(): the composer shall have the keys.
        table_wanted(bool): the rows shall stand as a table over the whole width, or as a list again.
        read(): the rows of another search are shown.
    """

    read = Signal()
    chosen = Signal(str)
    answer_wanted = Signal()
    table_wanted = Signal(bool)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._clock = bridge.engine.shop_clock
        self._another = True
        self._held = False
        self._fresh: tuple[Line, ...] = ()
        self._open: InquiryRow | None = None
        self._wanted: InquiryId | None = None
        self._total = 0
        self._more = False
        self._whole = True
        """Whether everything is read, or only what is seen first."""
        self._marking_all = False
        """Whether what is still to be read was marked as well."""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._read_rest)
        self.source = SourceChoice()
        self._refresh = IconButton("", "refresh-cw")
        self.as_table = IconButton("", "table")
        self.as_table.setCheckable(True)
        self.as_table.setChecked(bridge.engine.settings.current.as_table)
        self.bar = FilterBar(self._clock)
        self.model = InquiryListModel(self._clock)
        self.view = InquiryListView(self.model)
        self._delegate = RowDelegate(self._clock, self.view)
        self._delegate.set_density(bridge.engine.settings.current.density)
        self.view.setItemDelegate(self._delegate)
        self.table = InquiryTable()
        self._empty = EmptyState("inbox")
        self._empty_title = ""
        self._way: Way | None = None
        self.selection = SelectionBar()
        self.asking = AskBar()
        self._foot = PlainLabel("", Role.META, tone="quiet")
        self._footing = Pace(self, self._show_foot)
        self._build()
        self.asking.hide()
        self._reading = Rereading(
            self,
            bridge,
            nouns=(Noun.INQUIRIES, Noun.MESSAGES, Noun.OUTBOX, Noun.DRAFTS),
            read=lambda: bridge.engine.inquiries.rows(self.bar.wanted, self.bar.grouping, self._most()),
            show=self._show,
        )
        self._connect()
        self.retranslate()

    def show_request(self, request: ShowInquiries) -> None:
        """Take over a search, and choose its inquiry where it names one."""
        wanted = request.filter
        if request.resting:
            wanted = replace(wanted, resting_at=self._clock.now())
        self.bar.show_search(self.bar.usual_of(wanted), request.grouping, customer=request.customer)
        self._wanted = request.inquiry_id
        self._search()

    def show_again(self, inquiry_id: InquiryId) -> None:
        """Choose an inquiry in the search as it is; it need not be in it."""
        if self._another or not self.model.lines:
            self._wanted = inquiry_id
            self._search()
        else:
            self.view.choose(str(inquiry_id))

    def empty_words(self) -> str:
        """What stands where the rows would be; nothing while there are rows."""
        return "" if self.model.lines else self._empty_title

    def choose_next_unanswered(self) -> bool:
        """Go on with the next that waits."""
        return self.view.choose_next_unanswered()

    def follow(self, thread: Thread) -> None:
        """The conversation on screen in its newest form, for its row if the search has lost it."""
        deliveries = {said.delivery for said in thread.messages}
        self._open = InquiryRow(
            thread.inquiry,
            draft=thread.draft is not None,
            sending=not deliveries.isdisjoint(ON_THE_WAY),
            refused=DeliveryState.REFUSED in deliveries,
            same_customer=0,
        )
        if self._held:
            self.view.refresh(self._with_held())

    def _with_held(self) -> tuple[Line, ...]:
        """What the search finds, and the row being read where it stood, in its newest form."""
        current = self.view.current
        return hold(self._fresh, self.model.lines, current.key if current else None, self._open)

    def refresh(self) -> None:
        """Ask the backend now, and read again."""
        self._bridge.engine.sync.retry_now()
        self._reading.now()

    def _search(self) -> None:
        self._another = True
        self._whole = self._marking_all = False
        self._pause.stop()
        self.source.set_value(post_of(self.bar.wanted))
        self.asking.setVisible(self.bar.wanted.source is Source.OWN and self._may_ask())
        self._reading.now()

    def _most(self) -> int:
        """Only what is typed for, and what is not grouped, begins as it will end."""
        begins = bool(self.bar.wanted.text) or self.bar.grouping is Grouping.BASIC
        return SCREENFUL if begins and not self._whole and self._wanted is None else LISTED

    def _on_all_marked(self) -> None:
        """What was not read yet belongs to everything, too."""
        if self._pause.isActive():
            self._marking_all = True
            self._read_rest()

    def _read_rest(self) -> None:
        self._pause.stop()
        self._whole = True
        self._reading.now()

    def _may_ask(self) -> bool:
        working = self._bridge.engine.session.state
        return isinstance(working, Working) and Capability.ASK_MARKETPLACE in working.shop.capabilities

    def _show(self, rows: tuple[InquiryRow, ...]) -> None:
        more = self._most() == SCREENFUL <= len(rows)
        if more:
            self._pause.start()
        fresh = self._fresh = lines(rows, self.bar.grouping, self._clock.now(), more=more, before=self._fresh)
        current = self.view.current
        self._total, self._more = len(rows), more or len(rows) >= LISTED
        if self._another:
            self._another = self._held = False
            self.model.replace(fresh)
            if wanted := self._wanted or (current.key if current else None):
                self.view.choose(str(wanted))
            self._wanted = None
            self.read.emit()
        else:
            shown = self._with_held()
            self._held = shown != fresh
            all_along = self._marking_all and self.model.all_marked
            self.view.refresh(shown)
            if self._whole and self._marking_all:
                self._marking_all = False
                if all_along:  # and nobody took a mark back meanwhile
                    self.view.mark_all()
            self.selection.show_marked(self.model.marked)
        self._show_table()
        self._show_foot()

    def rows_shown(self) -> QWidget:
        """What shows the rows: the list, or the table."""
        return self.table if self.as_table.isChecked() else self.view

    def _show_table(self) -> None:
        working = self._bridge.engine.session.state
        if self.as_table.isChecked() and isinstance(working, Working):
            self.table.show_lines(self.model.lines, working.shop.name, self._clock.now())

    def _on_table(self, wanted: bool) -> None:
        self._bridge.engine.settings.change(as_table=wanted)
        self._show_table()
        self._show_foot()
        self.table_wanted.emit(wanted)

    def _show_foot(self) -> None:
        state = self._bridge.engine.sync.state
        at, now = state.synced_at, self._clock.now()
        synced = "" if at is None else say("inquiries.synced", time=moment(at, now))
        total = count(self._total)
        if self._more:
            total = say("inquiries.list.more", total=total)
        self._foot.setText(" ・ ".join(part for part in (total, synced) if part))
        nothing = not self.model.lines
        self._stack.setCurrentWidget(self._empty if nothing else self.rows_shown())
        if nothing:
            self._empty_title, sentence, self._way = emptiness(state, self.bar, now)
            self._empty.say(
                self._empty_title, sentence, say(f"inquiries.empty.way.{self._way}") if self._way else ""
            )

    def _on_way(self) -> None:
        match self._way:
            case Way.CLEAR:
                self.bar.clear()
            case Way.WIDEN:
                self.bar.widen()
            case Way.IN_PROGRESS:
                self.bar.set_status(Status.IN_PROGRESS)
            case None:
                return

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(10, 10, 12, 8)
        head.addWidget(self.source)
        head.addStretch(1)
        head.addWidget(self._refresh)
        head.addWidget(self.as_table)
        place = QWidget()
        self._stack = QStackedLayout(place)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.table)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 8)
        foot.addWidget(self._foot, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self.asking)
        column.addWidget(Hairline())
        column.addWidget(place, 1)
        column.addWidget(Hairline())
        column.addWidget(self.selection)
        column.addLayout(foot)
        self.setProperty("plane", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def _connect(self) -> None:
        self.bar.changed.connect(self._search)
        self.source.chosen.connect(self._on_source)
        self._refresh.clicked.connect(lambda: self.refresh())
        self.view.chosen.connect(self._on_chosen)
        self.table.chosen.connect(self.chosen)
        self.as_table.toggled.connect(self._on_table)
        self.view.answer_wanted.connect(self.answer_wanted)
        self.view.status_wanted.connect(self.bar.set_status)
        self.view.all_marked.connect(self._on_all_marked)
        self.model.marks_changed.connect(lambda: self.selection.show_marked(self.model.marked))
        self.selection.cleared.connect(self.unmark)
        self.selection.read_wanted.connect(self._mark_read)
        self._empty.acted.connect(self._on_way)
        self._bridge.changed.connect(self._on_changes)
        minute = QTimer(self, interval=MINUTE_MS)
        minute.timeout.connect(self._reading.soon)
        minute.timeout.connect(self.model.refresh_times)
        minute.start()

    def unmark(self) -> None:
        """Nothing is chosen for anything any more; the keys are the list's again."""
        self.model.mark(())
        self.view.setFocus()

    def _mark_read(self) -> None:
        for entry in self.model.marked:
            self._bridge.ask(
                self, self._bridge.engine.inquiries.opened(entry.row.inquiry), lambda _none: None
            )
        self.unmark()

    def _on_source(self, post: Post) -> None:
        self.bar.set_source(post.source, resting=post is Post.RESTING, drafted=post is Post.DRAFTED)

    def _on_chosen(self, entry: Entry) -> None:
        self.chosen.emit(entry.key)
        if self._held:  # the row that was kept in its place may go where it belongs now
            self._reading.soon()

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches(Noun.SYNC):
            self._footing.ask(gently=self._bridge.engine.sync.state.phase is SyncPhase.LOADING)
        if changes.touches(Noun.SESSION):
            self._on_session()
        if changes.touches(Noun.SETTINGS):
            self._on_settings()

    def _on_settings(self) -> None:
        if self._delegate.set_density(self._bridge.engine.settings.current.density):
            self.view.rows_grew()

    def _on_session(self) -> None:
        working = self._bridge.engine.session.state
        if not isinstance(working, Working):
            self.view.selectionModel().clear()
            self.model.replace(())
            return
        self.source.show_able(frozenset(working.shop.capabilities))

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        self.setAccessibleName(say("inquiries.list"))
        self.view.setAccessibleName(say("inquiries.list"))
        self.source.reword()
        self._refresh.set_name(say("inquiries.refresh"))
        self.as_table.set_name(say("inquiries.table"))
        self.table.setAccessibleName(say("inquiries.list"))
        self.table.reword()
        self.view.scheduleDelayedItemsLayout()
        self._show_foot()
