"""The door through which notifications leave the program, and what comes back through it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Card:
    """One notification in words; plain text, which whoever delivers it escapes as its system needs."""

    title: str
    body: str
    see: str
    """The button that opens what it is about."""
    rest: str
    """The button that keeps notifications away for an hour; empty where there is none."""
    silent: bool


class Answer(StrEnum):
    """What the seller did with a card."""

    SEE = "see"
    REST = "rest"


class Notifier(Protocol):
    """The computer's own notifications; where it has none the tray shows them."""

    def on_answer(self, hear: Callable[[int, Answer], None]) -> None:
        """Name who is told of a pressed card, by the number that `show` gave it."""

    async def show(self, card: Card) -> int | None:
        """Show a card; None where this computer shows none in this way."""

    async def withdraw(self, number: int) -> None:
        """Take a card away whose matter is settled; nothing happens where it is gone already."""

    async def close(self) -> None:
        """Let go of the connection; cards that are shown stay."""
