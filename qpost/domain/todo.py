"""The To do list: what is due now, counted from inquiries, orders and claims (spec.md §2.2)."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from qpost.domain.claims import Claim, ClaimKind
from qpost.domain.orders import OrderGroup

WINDOW_DAYS = 30
"""最近30日間: how far back the message counts look."""

TARGET = timedelta(hours=24)
"""The shop's own target for a first answer (自店の目標); no manual states one (ux.md §1.4 C11)."""

SOON = timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class Todo:
    """The counts of one shop at one moment."""

    counted_at: datetime
    overdue: int = 0
    longest_waiting: datetime | None = None
    """When the inquiry came that has waited longest of the overdue ones."""
    due_soon: int = 0
    due_next: datetime | None = None
    """When the first of those that are due soon is due."""
    unanswered: int = 0
    in_progress: int = 0
    unanswered_older: int = 0
    """Unanswered customer inquiries from before the window, which the count above does not hold."""
    resting: int = 0
    """あとで対応: customer inquiries of any day that rest now; the other counts hold them as well."""
    drafted: int = 0
    """下書き: customer inquiries of any day for which something is typed here that is not sent."""
    marketplace_unanswered: int = 0
    marketplace_unread: int = 0
    own_unread: int = 0
    """Answers of the marketplace to the shop's own inquiries that nobody has opened."""
    orders: dict[OrderGroup, int] = field(default_factory=dict)
    ship_by_passed: date | None = None
    """The earliest day by which one of the overdue orders should have been shipped."""
    claims: dict[ClaimKind, int] = field(default_factory=dict)
    """Claims just come in, by kind: what waits for the shop's first step."""
    claims_delayed: int = 0
    blocked_amount: int = 0
    """Whole yen that open claims hold back from settlement."""
    most_urgent: Claim | None = None
    """The open claim that becomes late first, or has been late longest."""


def due_at(received_at: datetime) -> datetime:
    """When an unanswered inquiry passes the shop's target."""
    return received_at + TARGET
