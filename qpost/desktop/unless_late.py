"""A wish about a command that has moved on in the same moment: nothing is left to do, and no bug."""

from collections.abc import Awaitable

from qpost.domain.delivery import IllegalStep


async def unless_late(wish: Awaitable[None]) -> None:
    """Carry a wish out; where its command went on meanwhile, the screen is about to show where to."""
    try:
        await wish
    except IllegalStep:
        return
