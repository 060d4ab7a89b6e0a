"""What stands in a row of the outbox: state with picture and tone, what it is, to whom, and why it waits."""

from dataclasses import dataclass
from datetime import datetime

from qpost.desktop.undo_window import seconds_left
from qpost.desktop.words import clock, of, say
from qpost.domain.commands import (
    AskMarketplace,
    AutoReply,
    DropCanned,
    Hide,
    KeepCanned,
    MarkRead,
    PublishFaq,
    Reply,
    Snooze,
    WithdrawFaq,
    WriteNote,
)
from qpost.domain.delivery import DeliveryState, OutboxItem
from qpost.domain.refusals import Refusal
from qpost.engine.sync import SyncPhase

_PICTURES = {
    DeliveryState.HELD: ("timer", "accent"),
    DeliveryState.QUEUED: ("cloud-off", ""),
    DeliveryState.SENDING: ("loader", "accent"),
    DeliveryState.UNVERIFIED: ("circle-help", ""),
    DeliveryState.SETTLED: ("check", "quiet"),
    DeliveryState.REFUSED: ("circle-x", "danger"),
    DeliveryState.WITHDRAWN: ("undo-2", "quiet"),
}


@dataclass(frozen=True, slots=True)
class Shown:
    """One command with what is known here of the inquiry it is about, and what it waits for."""

    item: OutboxItem
    to: str = ""
    public: bool | None = None
    behind: bool = False
    """Another command of the same conversation goes first."""
    phase: SyncPhase = SyncPhase.LIVE

    @property
    def state(self) -> DeliveryState:
        """Where it stands."""
        return self.item.state

    @property
    def reply(self) -> Reply | None:
        """The answer it is, if it is one."""
        command = self.item.envelope.command
        return command if isinstance(command, Reply) else None

    @property
    def typed(self) -> bool:
        """Whether it holds words of its author that can be taken up again where they were written."""
        return isinstance(self.item.envelope.command, Reply | Hide | PublishFaq | WriteNote)


def needs_author(shown: Shown) -> bool:
    """Whether the conversation moved on: 要確認 rather than 失敗."""
    return shown.item.refusal is Refusal.THREAD_MOVED


def state_words(shown: Shown) -> str:
    """The state in a word."""
    return say("outbox.check") if needs_author(shown) else of(shown.state)


def state_at(shown: Shown, now: datetime) -> str:
    """The state in a word, and the seconds while it can be undone."""
    left = seconds_left(shown.item, now)
    return say("outbox.held.left", left) if left else state_words(shown)


def state_picture(shown: Shown) -> tuple[str, str]:
    """Picture and tone of the state."""
    if shown.state is DeliveryState.QUEUED and shown.phase is not SyncPhase.OFFLINE:
        return "clock", ""
    return ("triangle-alert", "warn") if needs_author(shown) else _PICTURES[shown.state]


def what(shown: Shown) -> str:
    """回答, 既読, 非公開, or what else it is by its own name."""
    match shown.item.envelope.command:
        case Reply():
            return say("outbox.reply")
        case MarkRead():
            return say("outbox.mark_read")
        case Hide():
            return say("outbox.hide")
        case command:
            return of(command)


def visibility(shown: Shown) -> tuple[str, str]:
    """Word and picture of who can read it; nothing where no customer reads it, or where that is unknown."""
    match shown.item.envelope.command:
        case Reply() | AutoReply():
            public = shown.public
        case PublishFaq():
            public = True
        case Hide():
            public = False  # the reason is a mail to its customer
        case (
            MarkRead()
            | Snooze()
            | WriteNote()
            | AskMarketplace()
            | KeepCanned()
            | DropCanned()
            | WithdrawFaq()
        ):
            public = None
    if public is None:
        return "", ""
    return (say("outbox.public"), "globe") if public else (say("outbox.private"), "lock")


def title(shown: Shown) -> str:
    """What it was called when it was queued."""
    return shown.item.subject


def reason(shown: Shown) -> str:
    """When it was written, what it sets, and why it stands where it stands."""
    when = say("outbox.written", time=clock(shown.item.queued_at))
    sets = of(shown.reply.status) if shown.reply is not None else ""
    mail = say("outbox.with_mail") if shown.reply is not None and shown.reply.mail else ""
    why = _why(shown)
    parts = (why, when) if shown.state in _WHY_FIRST else (when, sets, mail, why)
    return " ・ ".join(part for part in parts if part)


_WHY_FIRST = (DeliveryState.REFUSED, DeliveryState.UNVERIFIED)


def _why(shown: Shown) -> str:
    match shown.state:
        case DeliveryState.REFUSED if needs_author(shown):
            return say("outbox.moved")
        case DeliveryState.REFUSED:
            return of(shown.item.refusal) if shown.item.refusal else ""
        case DeliveryState.UNVERIFIED:
            return say("outbox.checking")
        case DeliveryState.QUEUED:
            return _what_it_waits_for(shown)
        case DeliveryState.HELD | DeliveryState.SENDING | DeliveryState.SETTLED | DeliveryState.WITHDRAWN:
            return ""


def _what_it_waits_for(shown: Shown) -> str:
    item = shown.item
    if shown.behind:
        return say("outbox.behind")
    if shown.phase is SyncPhase.SIGN_IN_NEEDED:
        return say("outbox.when_signed_in")
    if shown.phase is SyncPhase.OFFLINE:
        return say("outbox.when_connected")
    if item.attempts:
        return say("outbox.next_try", item.attempts, time=clock(item.due_at))
    return say("outbox.soon")


def sentence(shown: Shown) -> str:
    """What a screen reader says of a row, state first."""
    parts = (state_words(shown), what(shown), visibility(shown)[0], shown.to, title(shown), reason(shown))
    return say("outbox.pause").join(part for part in parts if part)
