"""Which counts the To do list shows, in which order, and the list behind each."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from qpost.desktop.navigation import Request, ShowClaims, ShowInquiries, ShowOrders, ShowOutbox
from qpost.desktop.words import clock, remaining, say
from qpost.domain.claims import ClaimFilter, ClaimKind, ClaimState
from qpost.domain.delivery import DeliveryState, OutboxItem
from qpost.domain.inquiries import Grouping, InquiryFilter, Source, Status
from qpost.domain.moments import Period, last_days, shop_day
from qpost.domain.orders import OrderFilter, OrderGroup
from qpost.domain.shops import Capability
from qpost.domain.todo import SOON, TARGET, WINDOW_DAYS, Todo, due_at

FIRST_DAY = date(2000, 1, 1)
"""Before anything a shop could have been asked."""


@dataclass(frozen=True, slots=True)
class Counted:
    """Everything the board shows at one moment."""

    todo: Todo
    outbox: tuple[OutboxItem, ...]

    @property
    def refused(self) -> int:
        """Answers that came back and wait for their author."""
        return sum(1 for item in self.outbox if item.state is DeliveryState.REFUSED)


@dataclass(frozen=True, slots=True)
class Figure:
    """One card: word is the id of its label; a tone is worn only while the count is not zero."""

    word: str
    picture: str
    count: Callable[[Counted], int]
    request: Callable[[datetime], Request]
    tone: str = ""
    needs: Capability | None = None
    note: Callable[[Counted], str] = lambda _counted: ""
    """What stands beside a count that is not zero."""


def _inbox(
    status: Status | None, source: Source = Source.CUSTOMER, *, unread: bool = False
) -> Callable[[datetime], Request]:
    def request(now: datetime) -> Request:
        wanted = InquiryFilter(
            source=source, status=status, unread_only=unread, period=last_days(WINDOW_DAYS, now)
        )
        return ShowInquiries(wanted, Grouping.DUE)

    return request


def _due(now: datetime, *, since: datetime | None, until: datetime) -> Request:
    every_day = Period(FIRST_DAY, shop_day(now))
    wanted = InquiryFilter(
        status=Status.UNANSWERED, period=every_day, received_from=since, received_until=until
    )
    return ShowInquiries(wanted, Grouping.DUE)


def _overdue(now: datetime) -> Request:
    return _due(now, since=None, until=now - TARGET)


def _due_soon(now: datetime) -> Request:
    return _due(now, since=now - TARGET, until=now - TARGET + SOON)


def _longest(counted: Counted) -> str:
    since = counted.todo.longest_waiting
    if since is None:
        return ""
    return say("todo.note.longest", time=remaining(due_at(since) - counted.todo.counted_at))


def _next(counted: Counted) -> str:
    return "" if counted.todo.due_next is None else say("todo.note.next", time=clock(counted.todo.due_next))


def _longest_unshipped(counted: Counted) -> str:
    since = counted.todo.ship_by_passed
    if since is None:
        return ""
    return say("todo.note.longest_days", (shop_day(counted.todo.counted_at) - since).days)


def older(now: datetime) -> Request:
    """Unanswered from before the window."""
    last = last_days(WINDOW_DAYS, now).first - timedelta(days=1)
    return ShowInquiries(InquiryFilter(status=Status.UNANSWERED, period=Period(FIRST_DAY, last)))


def _orders(
    group: OrderGroup, picture: str, tone: str = "", note: Callable[[Counted], str] = lambda _counted: ""
) -> Figure:
    return Figure(
        f"domain.order_group.{group}",
        picture,
        lambda counted: counted.todo.orders.get(group, 0),
        lambda _now: ShowOrders(OrderFilter(group=group)),
        tone,
        Capability.ORDERS,
        note,
    )


def _claims(kind: ClaimKind) -> Figure:
    return Figure(
        f"domain.claim_state.{kind}.requested",
        "",
        lambda counted: counted.todo.claims.get(kind, 0),
        lambda _now: ShowClaims(ClaimFilter(kind=kind, state=ClaimState.REQUESTED)),
        needs=Capability.CLAIMS,
    )


NOW = (
    Figure("todo.overdue", "alarm-clock", lambda c: c.todo.overdue, _overdue, "danger", note=_longest),
    Figure("todo.due_soon", "hourglass", lambda c: c.todo.due_soon, _due_soon, "warn", note=_next),
    Figure(
        "todo.refused",
        "circle-alert",
        lambda c: c.refused,
        lambda _now: ShowOutbox(),
        "danger",
        note=lambda _counted: say("todo.note.outbox"),
    ),
)
INBOX = (
    Figure("domain.status.unanswered", "inbox", lambda c: c.todo.unanswered, _inbox(Status.UNANSWERED)),
    Figure(
        "domain.status.in_progress", "circle-dashed", lambda c: c.todo.in_progress, _inbox(Status.IN_PROGRESS)
    ),
    Figure(
        "todo.marketplace_unanswered",
        "headset",
        lambda c: c.todo.marketplace_unanswered,
        _inbox(Status.UNANSWERED, Source.MARKETPLACE),
        needs=Capability.MARKETPLACE_MESSAGES,
    ),
    Figure(
        "todo.marketplace_unread",
        "mail",
        lambda c: c.todo.marketplace_unread,
        _inbox(None, Source.MARKETPLACE, unread=True),
        needs=Capability.MARKETPLACE_MESSAGES,
    ),
    Figure(
        "team.later",
        "clock",
        lambda c: c.todo.resting,
        lambda _now: ShowInquiries(resting=True),
        needs=Capability.SNOOZE,
    ),
)
ORDERS = (
    _orders(OrderGroup.NEW, "package-plus"),
    _orders(OrderGroup.PREPARING, "package"),
    _orders(OrderGroup.OVERDUE, "truck", "danger", _longest_unshipped),
    _orders(OrderGroup.AWAITING_PAYMENT, "wallet"),
    _orders(OrderGroup.RESERVED, "calendar-clock"),
)
CLAIMS = (
    *(_claims(kind) for kind in ClaimKind),
    Figure(
        "todo.delayed",
        "",
        lambda c: c.todo.claims_delayed,
        lambda _now: ShowClaims(ClaimFilter(delayed_only=True)),
        "danger",
        Capability.CLAIMS,
    ),
)
