"""Why an answer cannot go yet: many may object, and the first in the order of ux.md §2.7 is told."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum


class Rank(IntEnum):
    """What an objection is about, in the order in which the seller is told."""

    BUSY = 0
    UNTAKEN = 1
    """A translation is to be taken over, or not."""
    EMPTY = 2
    COMPOSING = 3
    """An input method would not let go of what it holds when 送信 was pressed."""
    TOO_LONG = 4
    TITLE = 5
    UNRESOLVED = 6
    """A variable in braces stands there that nothing filled."""
    FILES = 7
    FOREIGN = 8
    """A number or name that belongs to another customer."""
    PERSONAL = 9
    """Personal data in an answer that everybody can read."""
    LANGUAGE = 10
    MOVED = 11
    """The conversation went on since it was opened."""


@dataclass(frozen=True, slots=True)
class Objection:
    """Why, to be asked in the language of the screens; bad ones are red, the others only quiet advice."""

    rank: Rank
    why: Callable[[], str]
    bad: bool = False

    @property
    def words(self) -> str:
        """What is told."""
        return self.why()


class SendGate:
    """Keeps one objection of each rank at most."""

    def __init__(self) -> None:
        self._objections: dict[Rank, Objection] = {}

    def hinder(self, rank: Rank, why: Callable[[], str] | None, *, bad: bool = False) -> bool:
        """Object, or with None take the objection back; False where there was none to take back."""
        if why is None:
            return self._objections.pop(rank, None) is not None
        self._objections[rank] = Objection(rank, why, bad)
        return True

    def clear(self) -> None:
        """Another answer is written now: nobody has looked at it yet."""
        self._objections.clear()

    def first(self) -> Objection | None:
        """The objection that is told; None where the answer may go."""
        return self._objections[min(self._objections)] if self._objections else None
