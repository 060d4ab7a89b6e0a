"""A line of the inquiry list as one spoken sentence, status first (ux.md A-4)."""

from collections.abc import Iterator
from datetime import datetime

from qpost.desktop.inquiries.due import due_of
from qpost.desktop.inquiries.later_words import rest_spoken
from qpost.desktop.inquiries.list_lines import DueGroup, Entry, Header, Line
from qpost.desktop.words import clock, count, of, say, short_day
from qpost.domain.inquiries import Inquiry, Source
from qpost.domain.moments import shop_day
from qpost.engine.ports import InquiryRow


def sentence(line: Line, now: datetime, *, marked: bool = False) -> str:
    """What a screen reader says of a line."""
    match line:
        case Header():
            counted = (count(line.count),) if line.count else ()
            return say("inquiries.row.pause").join((header_words(line), *counted))
        case Entry(row=row):
            return row_sentence(row, now, marked=marked)


def row_sentence(row: InquiryRow, now: datetime, *, marked: bool = False) -> str:
    """What a screen reader says of one inquiry."""
    parts = [part for part in _parts(row, now) if part]
    if marked:
        parts.append(say("many.marked"))
    return say("inquiries.row.pause").join(parts)


def header_words(header: Header) -> str:
    """The name of a group."""
    if header.group is DueGroup.RESTING:
        return say("team.later")
    if header.group is not None:
        return say(f"inquiries.group.{header.group}")
    return header.name or say("inquiries.group.none")


def visibility_words(inquiry: Inquiry) -> str:
    """公開, 非公開, or hidden from the product page."""
    if inquiry.hidden_at is not None:
        return say("inquiries.hidden")
    return say("inquiries.public") if inquiry.public else say("inquiries.private")


def _parts(row: InquiryRow, now: datetime) -> Iterator[str]:
    inquiry = row.inquiry
    due = due_of(inquiry, now)
    yield say("inquiries.row.unread") if inquiry.unread else ""
    yield of(inquiry.status)
    yield due.spoken if due else ""
    yield rest_spoken(inquiry, now)
    yield visibility_words(inquiry) if inquiry.source is Source.CUSTOMER else ""
    yield of(inquiry.category)
    yield inquiry.title
    yield inquiry.sender
    yield inquiry.product_name
    yield row.match
    yield f"{short_day(shop_day(inquiry.received_at))} {clock(inquiry.received_at)}"
    yield from _waiting(row)


def _waiting(row: InquiryRow) -> Iterator[str]:
    if row.draft:
        yield say("inquiries.row.has_draft")
    if row.sending:
        yield say("inquiries.row.sending")
    if row.hiding:
        yield say("hiding.soon")
    if row.refused:
        yield say("inquiries.row.refused")
    if row.same_customer:
        yield say("inquiries.row.same_customer", row.same_customer)
