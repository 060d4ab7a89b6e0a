"""How long an answer can still be undone, as the seller sees it: a little less than it is held."""

from collections.abc import Iterable
from datetime import datetime
from math import ceil

from qpost.domain.delivery import DeliveryState, OutboxItem, together
from qpost.engine.queueing import GRACE


def seconds_left(item: OutboxItem, now: datetime) -> int:
    """Whole seconds that are counted down; 0 for what is not held, and in the grace after the count."""
    if item.state is not DeliveryState.HELD:
        return 0
    return max(0, ceil((item.due_at - now).total_seconds() - GRACE))


def newest_held(items: Iterable[OutboxItem]) -> OutboxItem | None:
    """What was decided last, while it can be undone."""
    return next((item for item in reversed(tuple(items)) if item.state is DeliveryState.HELD), None)


def held_together(items: Iterable[OutboxItem]) -> tuple[OutboxItem, ...]:
    """Likewise, with all that was decided in one go with it and is still held; oldest first."""
    held = tuple(item for item in items if item.state is DeliveryState.HELD)
    return together(held, held[-1]) if held else ()
