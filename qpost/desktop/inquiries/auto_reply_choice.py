"""Which of several inquiries 自動応答 is for, and why it is not for the others."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from qpost.domain.inquiries import Inquiry, Source, Status
from qpost.engine.ports import InquiryRow


class LeftOut(Enum):
    """Why an inquiry gets none; the value is its id in the words."""

    MARKETPLACE = "marketplace"
    """It is no customer's."""
    REFUSED = "refused"
    """An answer came back and waits for its author, and nothing goes out before it."""
    SENDING = "sending"
    """An answer is on its way already."""
    DONE = "done"
    """It is done already."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Who gets it, and how many do not, by their reasons."""

    inquiries: tuple[Inquiry, ...]
    left_out: tuple[tuple[LeftOut, int], ...]


def choose(rows: Iterable[InquiryRow]) -> Choice:
    """Take those that wait for an answer; a customer must not get the same sentence twice."""
    taken: list[Inquiry] = []
    reasons: Counter[LeftOut] = Counter()
    for row in rows:
        reason = _reason(row)
        if reason is None:
            taken.append(row.inquiry)
        else:
            reasons[reason] += 1
    return Choice(tuple(taken), tuple((reason, reasons[reason]) for reason in LeftOut if reasons[reason]))


def _reason(row: InquiryRow) -> LeftOut | None:
    if row.inquiry.source is not Source.CUSTOMER:
        return LeftOut.MARKETPLACE
    if row.refused:
        return LeftOut.REFUSED
    if row.sending:
        return LeftOut.SENDING
    return LeftOut.DONE if row.inquiry.status is Status.DONE else None
