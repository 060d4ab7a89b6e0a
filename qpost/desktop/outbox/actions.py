"""What can be done with a command of the outbox, by the state it is in (ux.md §2.15)."""

from dataclasses import dataclass
from enum import Enum, auto

from qpost.desktop.outbox.outbox_words import Shown, needs_author
from qpost.desktop.words import clock, say
from qpost.domain.commands import DropCanned, KeepCanned
from qpost.domain.delivery import DeliveryState


class Act(Enum):
    """What the seller can ask for."""

    UNDO = auto()
    SEND_NOW = auto()
    EDIT = auto()
    DISCARD = auto()
    RETRY = auto()
    INSIST = auto()
    OPEN = auto()
    COPY = auto()


@dataclass(frozen=True, slots=True)
class Action:
    """A button: what it does, its word, and the word with which it asks again."""

    act: Act
    word: str
    first: bool = False
    """The one most wanted has an outline."""
    sure: str = ""


_UNDO = Action(Act.UNDO, "outbox.undo", first=True)
_NOW = Action(Act.SEND_NOW, "outbox.now")
_EDIT = Action(Act.EDIT, "outbox.edit", first=True)
_RETRY = Action(Act.RETRY, "outbox.retry")
_DISCARD = Action(Act.DISCARD, "outbox.cancel", sure="outbox.cancel.sure")
_LOOK = Action(Act.OPEN, "outbox.look", first=True)
_COMPARE = Action(Act.OPEN, "canned.compare", first=True)
_INSIST = Action(Act.INSIST, "outbox.insist")
_COPY = Action(Act.COPY, "outbox.copy")
_OPEN = Action(Act.OPEN, "outbox.open")


def actions(shown: Shown) -> tuple[Action, ...]:
    """The buttons of a row, the one most wanted first."""
    match shown.state:
        case DeliveryState.HELD:
            return (_UNDO, _NOW)
        case DeliveryState.QUEUED if not shown.typed:
            return (_RETRY,)
        case DeliveryState.QUEUED:
            return (_EDIT, *((_RETRY,) if shown.item.attempts else ()), _DISCARD)
        case DeliveryState.REFUSED if isinstance(shown.item.envelope.command, KeepCanned | DropCanned):
            return (_COMPARE, _DISCARD)
        case DeliveryState.REFUSED if not shown.typed:
            return (_RETRY, _DISCARD)
        case DeliveryState.REFUSED if shown.reply is None:
            return (_EDIT, _DISCARD)
        case DeliveryState.REFUSED if needs_author(shown):
            return (_LOOK, _INSIST, _COPY, _DISCARD)
        case DeliveryState.REFUSED:
            return (_EDIT, _RETRY, _COPY, _DISCARD)
        case DeliveryState.SETTLED:
            return (_OPEN,)
        case DeliveryState.SENDING | DeliveryState.UNVERIFIED | DeliveryState.WITHDRAWN:
            return ()


def note(shown: Shown) -> str:
    """What is said where there is nothing to press."""
    match shown.state:
        case DeliveryState.SENDING:
            return say("outbox.no_undo")
        case DeliveryState.UNVERIFIED:
            return say("outbox.check_again", time=clock(shown.item.due_at))
        case _:
            return ""
