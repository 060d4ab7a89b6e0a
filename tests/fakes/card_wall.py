"""Notifications pinned to a wall, where a test reads and presses them."""

from collections.abc import Callable

from qpost.engine.notifier import Answer, Card


class CardWall:
    """Implements `engine.notifier.Notifier` with a dictionary."""

    def __init__(self) -> None:
        self.cards: dict[int, Card] = {}
        """What is shown now, by number."""
        self.told: list[Card] = []
        """Everything that was ever shown."""
        self.there = True
        """Whether this computer shows cards in this way."""
        self._hear: Callable[[int, Answer], None] = lambda _number, _answer: None

    def press(self, number: int, answer: Answer = Answer.SEE) -> None:
        """What a person does with a card."""
        self.cards.pop(number, None)
        self._hear(number, answer)

    def on_answer(self, hear: Callable[[int, Answer], None]) -> None:
        """Name who is told of a pressed card."""
        self._hear = hear

    async def show(self, card: Card) -> int | None:
        """Pin it."""
        if not self.there:
            return None
        self.told.append(card)
        number = len(self.told)
        self.cards[number] = card
        return number

    async def withdraw(self, number: int) -> None:
        """Take it off."""
        self.cards.pop(number, None)

    async def close(self) -> None:
        """Nothing was opened."""
