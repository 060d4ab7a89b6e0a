"""From an intent to the outbox: the rule of its own words, its key, its shop, and how long it is held."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from uuid import uuid4

from qpost.domain.commands import Command, Envelope, check
from qpost.domain.delivery import batch_key
from qpost.domain.ids import CommandKey, ShopId
from qpost.domain.refusals import Refusal
from qpost.engine.outbox import Outbox
from qpost.engine.settings import Settings

GRACE = 2
"""Seconds between the end of the visible undo and the sending (ux.md §0.3)."""


class Queue:
    """The one way by which a command of the shop that is worked for is queued."""

    def __init__(self, outbox: Outbox, shop: Callable[[], ShopId], settings: Settings) -> None:
        self._outbox = outbox
        self._shop = shop
        self._settings = settings

    async def put(self, command: Command, subject: str, *, held: bool = False) -> CommandKey | Refusal:
        """Queue a command durably; what stands in its way by its own words is refused at once.

        One that can be undone is held for as long as the seller can, and a little longer: a press in the
        last moment must still count.
        """
        refusal = check(command)
        if refusal is not None:
            return refusal
        return await self._put(CommandKey(str(uuid4())), command, subject, held=held)

    async def put_together(self, commands: Sequence[tuple[Command, str]]) -> tuple[CommandKey, ...]:
        """Queue commands with their subjects as one decision, which is undone as one; none is left out.

        Each is a command of its own all the same: one that is refused stops no other.
        """
        batch = str(uuid4())
        return tuple(
            [
                await self._put(batch_key(batch, place), command, subject, held=True)
                for place, (command, subject) in enumerate(commands)
            ]
        )

    async def _put(self, key: CommandKey, command: Command, subject: str, *, held: bool) -> CommandKey:
        envelope = Envelope(key, self._shop(), command)
        await self._outbox.put(envelope, subject, self._hold() if held else timedelta())
        return key

    def _hold(self) -> timedelta:
        seconds = self._settings.current.undo_seconds
        return timedelta(seconds=seconds + GRACE if seconds else 0)
