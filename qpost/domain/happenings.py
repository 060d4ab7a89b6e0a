"""What a seller may be told of while looking elsewhere: the closed set of topics, and one event of them."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from qpost.domain.claims import Claim
from qpost.domain.inquiries import Inquiry, Source


class Topic(StrEnum):
    """What notifications are about (ux.md §2.18); nothing else ever makes one."""

    NEW_INQUIRY = "new_inquiry"
    DUE_SOON = "due_soon"
    OVERDUE = "overdue"
    MARKETPLACE = "marketplace"
    CLAIM = "claim"
    SEND_FAILED = "send_failed"


LEAD = timedelta(minutes=30)
"""How long before the shop's target 期限まで30分 is told."""


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that came about just now; about an inquiry, a claim, or something in the outbox."""

    topic: Topic
    inquiry: Inquiry | None = None
    claim: Claim | None = None


def topic_of(inquiry: Inquiry) -> Topic:
    """What a new message of the other side in a thread is."""
    return Topic.NEW_INQUIRY if inquiry.source is Source.CUSTOMER else Topic.MARKETPLACE
