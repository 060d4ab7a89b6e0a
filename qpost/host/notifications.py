"""The computer's own notifications: org.freedesktop.Notifications on Linux, and none of our own elsewhere."""

import sys
from collections.abc import Callable
from typing import Any

from qpost.engine.notifier import Answer, Card, Notifier
from qpost.host.bus import Bus, NoBus, Place

SERVICE = Place(
    "org.freedesktop.Notifications", "/org/freedesktop/Notifications", "org.freedesktop.Notifications"
)
NAME = "qpost"

_DEFAULT = "default"
"""What the specification calls a press on the card itself."""


def notifier() -> Notifier:
    """The one of this system."""
    return DesktopNotifier() if sys.platform == "linux" else NoNotifier()


class NoNotifier:
    """Implements engine.notifier.Notifier where only the tray can show something."""

    def on_answer(self, hear: Callable[[int, Answer], None]) -> None:
        """Nobody is ever told."""

    async def show(self, card: Card) -> int | None:
        """Never shown in this way."""
        return None

    async def withdraw(self, number: int) -> None:
        """There is none."""

    async def close(self) -> None:
        """Nothing was opened."""


class DesktopNotifier:
    """Implements engine.notifier.Notifier over the session bus (Desktop Notifications Specification 1.2)."""

    def __init__(self, bus: Bus | None = None) -> None:
        self._bus = bus or Bus()
        self._hear: Callable[[int, Answer], None] = lambda _number, _answer: None
        self._can: frozenset[str] | None = None

    def on_answer(self, hear: Callable[[int, Answer], None]) -> None:
        """Name who is told of a pressed card."""
        self._hear = hear

    async def show(self, card: Card) -> int | None:
        """Show a card; None where nobody on the bus shows notifications."""
        try:
            can = await self._abilities()
            body = escaped(card.body) if "body-markup" in can else card.body
            actions = [_DEFAULT, card.see, Answer.SEE.value, card.see] if "actions" in can else []
            if actions and card.rest:
                actions += [Answer.REST.value, card.rest]
            hints = {
                "desktop-entry": ("s", NAME),
                "category": ("s", "im.received"),
                "suppress-sound": ("b", card.silent),
            }
            values = (NAME, 0, NAME, card.title, body, actions, hints, -1)
            (number,) = await self._bus.call(SERVICE, "Notify", "susssasa{sv}i", values)
        except NoBus:
            self._can = None  # whoever takes the name next may be able to do more or less
            return None
        return int(number)

    async def withdraw(self, number: int) -> None:
        """Take a card away; one that is gone already makes no difference."""
        try:
            await self._bus.call(SERVICE, "CloseNotification", "u", (number,))
        except NoBus:
            return

    async def close(self) -> None:
        """Let go of the bus."""
        await self._bus.close()

    async def _abilities(self) -> frozenset[str]:
        if self._can is None:
            await self._bus.hear(SERVICE, "ActionInvoked", self._on_action)
            (can,) = await self._bus.call(SERVICE, "GetCapabilities")
            self._can = frozenset(can)
        return self._can

    def _on_action(self, said: tuple[Any, ...]) -> None:
        number, key = said
        self._hear(int(number), Answer.REST if key == Answer.REST else Answer.SEE)


def escaped(text: str) -> str:
    """Text that a service which reads markup shows as it is (reliability.md §9.2)."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
