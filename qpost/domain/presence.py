"""Who else is at an inquiry just now: hints that keep two members from writing the same answer."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from qpost.domain.ids import AccountId, InquiryId

LASTS = timedelta(seconds=30)
"""How long a hint is believed without being given again."""


class Doing(StrEnum):
    """What a member does at an inquiry."""

    VIEWING = "viewing"
    WRITING = "writing"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Presence:
    """One member at one inquiry; it is never stored, and losing one costs nothing."""

    inquiry_id: InquiryId
    account_id: AccountId
    name: str
    doing: Doing
