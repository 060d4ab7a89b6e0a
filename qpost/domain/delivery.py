"""The life of a command in the outbox: its states, the legal steps between them, and the back-off.

held ──► queued ──► sending ──► settled
 │        │ ▲  ▲       │ │ └──► refused(reason)   kept with its text until its author decides
 │        │ │  └───────┘ │         │  │
 │        │ │  not sent  ▼         │  │
 │        │ └─────── unverified    │  │           the answer was lost: the backend is asked, never
 │        │ never happened │       │  │           sent again blindly; after a crash likewise
 │        │                ▼       │  │
 │        │             settled    │  │
 ▼        ▼                        ▼  └──► queued  tried again by its author, under the same key
withdrawn ◄────────────────────────┘               taken back to be edited, or discarded
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from qpost.domain.commands import DropCanned, Envelope, KeepCanned, PublishFaq, WithdrawFaq, thread_of
from qpost.domain.ids import CommandKey
from qpost.domain.refusals import Refusal


class DeliveryState(StrEnum):
    """Where a command stands."""

    HELD = "held"
    QUEUED = "queued"
    SENDING = "sending"
    UNVERIFIED = "unverified"
    SETTLED = "settled"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


STEPS = frozenset(
    {
        (DeliveryState.HELD, DeliveryState.QUEUED),
        (DeliveryState.HELD, DeliveryState.WITHDRAWN),
        (DeliveryState.QUEUED, DeliveryState.SENDING),
        (DeliveryState.QUEUED, DeliveryState.WITHDRAWN),
        (DeliveryState.SENDING, DeliveryState.QUEUED),
        (DeliveryState.SENDING, DeliveryState.UNVERIFIED),
        (DeliveryState.SENDING, DeliveryState.SETTLED),
        (DeliveryState.SENDING, DeliveryState.REFUSED),
        (DeliveryState.UNVERIFIED, DeliveryState.SETTLED),
        (DeliveryState.UNVERIFIED, DeliveryState.QUEUED),
        (DeliveryState.REFUSED, DeliveryState.QUEUED),
        (DeliveryState.REFUSED, DeliveryState.WITHDRAWN),
    }
)
"""The arrows of the drawing above."""


class IllegalStep(Exception):
    """A bug: a command was moved along no arrow of the drawing."""


@dataclass(frozen=True, slots=True)
class OutboxItem:
    """One command on its way, as the outbox shows it."""

    envelope: Envelope
    state: DeliveryState
    refusal: Refusal | None
    attempts: int
    queued_at: datetime
    due_at: datetime
    subject: str
    """The title and recipient frozen when it was queued, for the list."""


def batch_key(batch: str, place: int) -> CommandKey:
    """The key of one of several commands that were given in one go."""
    return CommandKey(f"{batch}.{place}")


def together(items: Iterable[OutboxItem], one: OutboxItem) -> tuple[OutboxItem, ...]:
    """What was given in one go with a command, itself among it; alone where it was given alone."""
    batch, dot, _ = one.envelope.key.partition(".")
    if not dot:
        return (one,)
    return tuple(item for item in items if item.envelope.key.startswith(f"{batch}."))


def step(old: DeliveryState, new: DeliveryState) -> DeliveryState:
    """Go along one arrow; raises IllegalStep where there is none."""
    if (old, new) not in STEPS:
        raise IllegalStep(f"{old} -> {new}")
    return new


ON_THE_WAY = (
    DeliveryState.HELD,
    DeliveryState.QUEUED,
    DeliveryState.SENDING,
    DeliveryState.UNVERIFIED,
)
"""States in which a reply is shown as if it stood already."""

MAY_BE_TAKEN_BACK = (DeliveryState.HELD, DeliveryState.QUEUED, DeliveryState.REFUSED)
"""States in which the backend certainly has done nothing yet."""

SHORTEST_WAIT = timedelta(milliseconds=100)
FIRST_WAIT = timedelta(seconds=1)
LONGEST_WAIT = timedelta(minutes=5)

FARTHEST = timedelta(minutes=20)
"""Nothing is ever put off so long: what seems to be was put off before the clock was set back, and is due."""


def wait_after(attempts: int, chance: float) -> timedelta:
    """How long to wait after that many failures: full jitter under a doubling ceiling; chance in [0, 1)."""
    ceiling = min(LONGEST_WAIT, FIRST_WAIT * (1 << min(attempts, 16)))
    return max(SHORTEST_WAIT, ceiling * chance)


def lane(envelope: Envelope) -> str:
    """Commands of one lane keep their order; lanes do not wait for one another."""
    command = envelope.command
    if (inquiry_id := thread_of(command)) is not None:
        return f"inquiry:{inquiry_id}"
    if isinstance(command, KeepCanned | DropCanned):
        return f"canned_reply:{command.canned_id}"
    if isinstance(command, PublishFaq | WithdrawFaq):
        return f"faq:{command.faq_id}"
    return f"ask:{envelope.key}"
