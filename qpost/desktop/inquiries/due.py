"""How near an inquiry is to the shop's own target: its mark in a row, and its words."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from qpost.desktop.words import say
from qpost.domain.inquiries import Inquiry, Source, Status
from qpost.domain.todo import SOON, due_at

_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)


class Nearness(StrEnum):
    """Past the target, close to it, or with time left."""

    OVER = "over"
    SOON = "soon"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Due:
    """The target of one unanswered inquiry, seen from one moment."""

    nearness: Nearness
    left: timedelta
    """Time until the target; negative once it has passed."""

    @property
    def mark(self) -> str:
        """The few words at the right edge of a row."""
        if self.nearness is Nearness.OVER:
            return _over("inquiries.due.over", -self.left)
        return say("inquiries.due.left", time=_hours_minutes(self.left))

    @property
    def tag(self) -> str:
        """The words in the header of a conversation."""
        if self.nearness is Nearness.OVER:
            return _over("inquiries.due.tag.over", -self.left)
        return say("inquiries.due.left", time=_hours_minutes(self.left))

    @property
    def spoken(self) -> str:
        """The words for a screen reader."""
        if self.nearness is Nearness.OVER:
            return _over("inquiries.due.spoken.over", -self.left)
        hours, minutes = divmod(int(self.left.total_seconds()) // 60, 60)
        return say("inquiries.due.spoken.left", hours=str(hours), minutes=str(minutes))


def due_of(inquiry: Inquiry, now: datetime) -> Due | None:
    """The target of an inquiry that still waits for an answer; None where nothing is due."""
    if inquiry.status is not Status.UNANSWERED or inquiry.source is Source.OWN:
        return None
    left = due_at(inquiry.received_at) - now
    if left < timedelta(0):
        return Due(Nearness.OVER, left)
    return Due(Nearness.SOON if left <= SOON else Nearness.LATER, left)


def _over(message: str, over: timedelta) -> str:
    if over < _HOUR:
        return say(f"{message}.minutes", max(1, int(over.total_seconds()) // 60))
    if over < 2 * _DAY:
        return say(f"{message}.hours", over // _HOUR)
    return say(f"{message}.days", over // _DAY)


def _hours_minutes(left: timedelta) -> str:
    hours, minutes = divmod(int(left.total_seconds()) // 60, 60)
    return f"{hours}:{minutes:02}"
