"""The search of the inquiry list: words, calendar, status, detail, type and view (spec.md §3.1, §3.2)."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from qpost.desktop.inquiries.detail_choice import DetailKindChoice, DetailValue
from qpost.desktop.inquiries.filter_chip import ConditionChip
from qpost.desktop.inquiries.filter_choice import FilterChoice
from qpost.desktop.inquiries.period_choice import USUAL, DayRange, Span, SpanChoice, period_of, span_of
from qpost.desktop.inquiries.search_box import SearchBox
from qpost.desktop.inquiries.view_choice import ViewChoice
from qpost.desktop.widgets.buttons import LinkButton, SecondaryButton
from qpost.desktop.widgets.flow import FlowLayout
from qpost.desktop.widgets.worded import Worded
from qpost.desktop.words import of, say
from qpost.domain.ids import CustomerId, InquiryId
from qpost.domain.inquiries import DetailKind, Grouping, InquiryFilter, Kind, Source, Status
from qpost.domain.moments import last_days
from qpost.engine.ports import Clock

WIDEST_VIEWS = 520
"""Where the list has the whole window, the pieces of the view stay pieces."""


class FilterBar(Worded):
    """Everything that decides which inquiries the list shows, and how they are grouped.

    Signals:
        changed(): another search is wanted.
    """

    changed = Signal()

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._source = Source.CUSTOMER
        self._unread_only = False
        self._bounds: tuple[datetime | None, datetime | None] = (None, None)
        self._among: frozenset[InquiryId] = frozenset()
        self.search = SearchBox()
        self._find = SecondaryButton()
        self._span = SpanChoice()
        self._status: FilterChoice[Status | None] = FilterChoice((None, *Status))
        self._detail = DetailKindChoice()
        self.detail_value = DetailValue()
        self._kind: FilterChoice[Kind | None] = FilterChoice((None, *Kind))
        self._days = DayRange()
        self.customer: ConditionChip[tuple[CustomerId, str]] = ConditionChip(
            lambda whom: say("team.customer.filter", name=whom[1])
        )
        self.resting: ConditionChip[bool] = ConditionChip(lambda _: say("team.later.filter"))
        self.drafted: ConditionChip[bool] = ConditionChip(lambda _: say("inquiries.drafts.filter"))
        self._clear = LinkButton()
        self._clear.set_size("small")
        self._view = ViewChoice()
        self._build()
        self._connect()
        self.retranslate()
        self._arrange()

    def show_search(self, wanted: InquiryFilter, grouping: Grouping, *, customer: str = "") -> None:
        """Set every control without telling; `customer` is the masked name of whom it means, if anyone."""
        self.customer.hold((wanted.customer_id, customer) if wanted.customer_id is not None else None)
        self.resting.hold(wanted.resting_at is not None or None)
        self.drafted.hold(wanted.drafted or None)
        self._source, self._unread_only = wanted.source, wanted.unread_only
        self._bounds, self._among = (wanted.received_from, wanted.received_until), wanted.among
        self.search.put(wanted.text)
        span = span_of(wanted.period, self._clock.now())
        self._span.set_value(span)
        if wanted.period is not None:
            self._days.choose(wanted.period)
        self._status.set_value(wanted.status)
        self._kind.set_value(wanted.kind)
        self._detail.set_value(wanted.detail)
        self.detail_value.blockSignals(True)
        self.detail_value.setText(wanted.detail_value)
        self.detail_value.blockSignals(False)
        self._view.set_value(grouping)
        self._arrange()

    @property
    def wanted(self) -> InquiryFilter:
        """The search that the controls mean now."""
        return InquiryFilter(
            source=self._source,
            period=period_of(self._span.value(), self._days, self._now()),
            status=self._status.value(),
            kind=self._kind.value(),
            detail=self._detail.value(),
            detail_value=self.detail_value.number if self._detail.value() is not DetailKind.ALL else "",
            text=self.search.text().strip(),
            unread_only=self._unread_only,
            received_from=self._bounds[0],
            received_until=self._bounds[1],
            among=self._among,
            customer_id=self.customer.value[0] if self.customer.value is not None else None,
            resting_at=self._now() if self.resting.value else None,
            drafted=bool(self.drafted.value),
        )

    @property
    def grouping(self) -> Grouping:
        """The view that is chosen."""
        return self._view.value()

    @property
    def narrowed(self) -> bool:
        """Whether the search asks for less than the usual one does."""
        return self.wanted != self._usual()

    @property
    def only_status(self) -> bool:
        """Whether nothing but a status narrows the usual search."""
        return replace(self.wanted, status=None) == self._usual()

    def set_status(self, status: Status | None) -> None:
        """Choose a status as if by hand."""
        self._status.set_value(status)
        self._on_changed()

    def set_source(self, source: Source, *, resting: bool = False, drafted: bool = False) -> None:
        """Choose whose post is shown as if by hand; what rests or is being written, of every day."""
        self._source, self._unread_only = source, False
        self.customer.hold(None)
        self.resting.hold(resting or None)
        self.drafted.hold(drafted or None)
        if resting or drafted:
            self._span.set_value(Span.ALL)
        self._on_changed()

    def clear(self) -> None:
        """Go back to the usual search: 30 days, everything."""
        self.show_search(self._usual(), self.grouping)
        self._on_changed()

    def widen(self) -> None:
        """Look at every day there is."""
        self._span.set_value(Span.ALL)
        self._on_changed()

    def usual_of(self, wanted: InquiryFilter) -> InquiryFilter:
        """A search from elsewhere that names no period means the usual 30 days.

        One customer, what rests, and what is being written are looked for in every day there is.
        """
        if wanted.customer_id is not None or wanted.resting_at is not None or wanted.drafted:
            return wanted
        return replace(wanted, period=wanted.period or last_days(30, self._now()))

    def _usual(self) -> InquiryFilter:
        return InquiryFilter(source=self._source, period=last_days(30, self._now()))

    def _now(self) -> datetime:
        return self._clock.now()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.search, 1)
        top.addWidget(self._find)
        choices = FlowLayout(gap=8)
        for choice in (
            self.resting,
            self.drafted,
            self.customer,
            self._span,
            self._status,
            self._detail,
            self.detail_value,
            self._kind,
            self._days,
            self._clear,
        ):
            choices.addWidget(choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 8)
        column.setSpacing(8)
        column.addLayout(top)
        column.addLayout(choices)
        self._view.setMaximumWidth(WIDEST_VIEWS)
        column.addWidget(self._view)
        self._span.set_value(USUAL)
        self._days.choose(last_days(30, self._now()))

    def _connect(self) -> None:
        for choice in (self._span, self._status, self._detail, self._kind):
            choice.picked.connect(self._on_changed)
        self._detail.picked.connect(self.detail_value.setFocus)
        for told in (
            self._days.picked,
            self.detail_value.completed,
            self._view.picked,
            self.search.committed,
        ):
            told.connect(self._on_changed)
        self._find.clicked.connect(self._on_changed)
        self.detail_value.returnPressed.connect(self._on_changed)
        self._clear.clicked.connect(self.clear)
        for chip in (self.customer, self.resting, self.drafted):
            chip.dropped.connect(self._on_changed)

    def _on_changed(self) -> None:
        # A search by hand is no longer the one that a due card or a notification opened.
        self._bounds, self._among = (None, None), frozenset()
        self._arrange()
        self.changed.emit()

    def _arrange(self) -> None:
        self._days.setVisible(self._span.value() is Span.FROM_TO)
        self.detail_value.setVisible(self._detail.value() is not DetailKind.ALL)
        self.detail_value.name_for(self._detail.value())
        self._clear.setVisible(self.narrowed)

    def retranslate(self) -> None:
        """Say everything again in the language of the screens."""
        every = say("inquiries.all")
        self._find.setText(say("inquiries.find"))
        self._span.retranslate()
        self._status.word(say("inquiries.filter.status"), (every, *(of(status) for status in Status)))
        self._kind.word(say("inquiries.filter.kind"), (every, *(of(kind) for kind in Kind)))
        self._detail.retranslate()
        self.detail_value.name_for(self._detail.value())
        self._days.retranslate()
        self._clear.setText(say("inquiries.filter.clear"))
        self._view.reword()
        for chip in (self.customer, self.resting, self.drafted):
            chip.reword()
        self._arrange()
