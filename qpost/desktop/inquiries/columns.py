"""The columns of the inquiry table, named and ordered as お問い合わせ管理 has them (spec.md §3.3)."""

from dataclasses import dataclass
from datetime import datetime

from qpost.desktop.inquiries.row_sentence import row_sentence
from qpost.desktop.widgets.table import Column
from qpost.desktop.words import clock, of, say, short_day
from qpost.domain.inquiries import Source, Status
from qpost.domain.moments import shop_day
from qpost.engine.ports import InquiryRow

_PICTURES = {
    Status.UNANSWERED: "status-unanswered",
    Status.IN_PROGRESS: "status-in-progress",
    Status.DONE: "status-done",
}


@dataclass(frozen=True, slots=True)
class TableRow:
    """One inquiry, and what a row says that the inquiry itself does not: whose shop, and when it is."""

    found: InquiryRow
    shop: str
    now: datetime


def sentence(row: TableRow) -> str:
    """What a screen reader says of a row: the same as in the list."""
    return row_sentence(row.found, row.now)


def _sent(row: TableRow) -> str:
    received = row.found.inquiry.received_at
    return f"{short_day(shop_day(received))} {clock(received)}"


def _sender(row: TableRow) -> str:
    return row.shop if row.found.inquiry.source is Source.OWN else row.found.inquiry.sender


def _recipient(row: TableRow) -> str:
    return row.found.inquiry.sender if row.found.inquiry.source is Source.OWN else row.shop


def _from_side(row: TableRow) -> str:
    return say(f"inquiries.side.{row.found.inquiry.source}")


def _to_side(row: TableRow) -> str:
    side = Source.MARKETPLACE if row.found.inquiry.source is Source.OWN else Source.OWN
    return say(f"inquiries.side.{side}")


def _ordered(row: TableRow) -> str:
    at = row.found.ordered_at
    return "—" if at is None else short_day(shop_day(at))


COLUMNS: tuple[Column[TableRow], ...] = (
    Column("inquiries.column.sent", _sent, 100),
    Column("inquiries.column.kind", lambda row: of(row.found.inquiry.kind), 84),
    Column(
        "inquiries.column.status",
        lambda row: of(row.found.inquiry.status),
        104,
        picture=lambda row: _PICTURES[row.found.inquiry.status],
    ),
    Column("inquiries.column.sender", _sender, 104),
    Column("inquiries.column.from_side", _from_side, 92),
    Column("inquiries.column.to_side", _to_side, 72),
    Column("inquiries.column.category", lambda row: of(row.found.inquiry.category), 128),
    Column("inquiries.column.recipient", _recipient, 128),
    Column("inquiries.column.title", lambda row: row.found.inquiry.title, 300),
    Column("inquiries.column.product_code", lambda row: row.found.inquiry.product_code or "—", 100),
    Column("inquiries.column.order_no", lambda row: row.found.inquiry.order_no or "—", 100),
    Column("inquiries.column.product", lambda row: row.found.inquiry.product_name or "—", 220),
    Column("inquiries.column.ordered", _ordered, 80),
    Column("inquiries.column.country", lambda row: row.found.inquiry.country or "—", 64),
)
