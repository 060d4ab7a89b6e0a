"""Answering: from 送信 to the outbox and back, with the text kept by somebody at every moment."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from qpost.desktop.bridge import Bridge
from qpost.desktop.inquiries.drafts import Drafts, Typed
from qpost.desktop.inquiries.outcome import Held, NotKept, Outcome, Queued, outcome_of
from qpost.desktop.unless_late import unless_late
from qpost.domain.commands import Hide
from qpost.domain.delivery import DeliveryState
from qpost.domain.failures import Failure
from qpost.domain.ids import CommandKey, InquiryId
from qpost.domain.inquiries import Inquiry, Status
from qpost.domain.refusals import Refusal
from qpost.engine.ports import SendResult


class Answering(QObject):
    """Carries answers of any conversation; whoever shows one asks for its outcome.

    Signals:
        queued(InquiryId): the outbox holds the answer, the composer may let go of it.
        refused_here(InquiryId, Refusal): it cannot be sent as it is; nothing was queued.
        auto_replied(tuple[InquiryId], tuple[CommandKey]): the outbox holds automatic replies.
        outcome_changed(InquiryId): there is something to say.
    """

    queued = Signal(str)
    refused_here = Signal(str, object)
    auto_replied = Signal(object, object)
    outcome_changed = Signal(str)

    def __init__(self, bridge: Bridge, drafts: Drafts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._drafts = bridge, drafts
        self._outcomes: dict[InquiryId, Outcome] = {}
        self._hid: set[InquiryId] = set()
        leave = bridge.engine.outbox.on_result(self._on_result)
        self.destroyed.connect(lambda: leave())

    def outcome(self, inquiry_id: InquiryId) -> Outcome | None:
        """How the last answer to a conversation ended, until something new is typed there."""
        return self._outcomes.get(inquiry_id)

    def hid(self, inquiry_id: InquiryId) -> bool:
        """Whether it was hidden from here: then its newest message may be the own reason."""
        return inquiry_id in self._hid

    def note(self, inquiry_id: InquiryId, outcome: Outcome | None) -> None:
        """Say something else about a conversation, or nothing."""
        if outcome is None:
            self._outcomes.pop(inquiry_id, None)
        else:
            self._outcomes[inquiry_id] = outcome
        self.outcome_changed.emit(inquiry_id)

    def send(self, inquiry: Inquiry, typed: Typed, *, status: Status, mail: bool) -> None:
        """Hand an answer to the outbox, for the conversation as it is on screen now."""
        question = self._bridge.engine.inquiries.reply(
            inquiry.inquiry_id,
            title=typed.title,
            body=typed.body,
            status=status,
            mail=mail,
            base_version=inquiry.version,
            files=typed.files,
            canned=typed.canned,
        )
        inquiry_id = inquiry.inquiry_id
        self._drafts.settle(inquiry_id)
        then = partial(self._on_answer, inquiry_id, typed)
        self._bridge.ask(self, question, then, partial(self._on_failure, inquiry_id, typed))

    def auto_reply(self, inquiries: tuple[Inquiry, ...], *, mail: bool) -> None:
        """自動応答: hand the fixed text to the outbox; what is typed for these conversations stays."""
        question = self._bridge.engine.inquiries.auto_reply(inquiries, mail=mail)
        names = tuple(inquiry.inquiry_id for inquiry in inquiries)
        self._bridge.ask(self, question, partial(self._on_auto, names), partial(self._on_auto_failure, names))

    def insist(self, inquiry_id: InquiryId, key: CommandKey) -> None:
        """Send an answer although the conversation moved: its author has seen how."""
        self.note(inquiry_id, Queued())
        insisting = unless_late(self._bridge.engine.outbox.insist(key))
        self._bridge.ask(self, insisting, lambda _none: None)

    def _on_auto(self, names: tuple[InquiryId, ...], keys: tuple[CommandKey, ...]) -> None:
        for name in names:
            self.note(name, self._begun())
        self.auto_replied.emit(names, keys)

    def _on_auto_failure(self, names: tuple[InquiryId, ...], failure: Failure) -> None:
        for name in names:
            self.note(name, NotKept(failure))

    def _begun(self) -> Outcome:
        return Held() if self._bridge.engine.settings.current.undo_seconds > 0 else Queued()

    def _on_answer(self, inquiry_id: InquiryId, typed: Typed, answer: CommandKey | Refusal) -> None:
        if isinstance(answer, Refusal):
            self._drafts.edit(inquiry_id, typed)
            self.refused_here.emit(inquiry_id, answer)
            return
        self._drafts.sent(inquiry_id)
        self._outcomes[inquiry_id] = self._begun()
        self.queued.emit(inquiry_id)
        # Told in a turn of its own: an emptied composer and a line above it are much to draw at once.
        QTimer.singleShot(0, self, lambda: self.outcome_changed.emit(inquiry_id))

    def _on_failure(self, inquiry_id: InquiryId, typed: Typed, failure: Failure) -> None:
        self._drafts.edit(inquiry_id, typed)
        self.note(inquiry_id, NotKept(failure))

    def _on_result(self, result: SendResult) -> None:
        if result.refusal is Refusal.THREAD_MOVED:
            self._bridge.engine.sync.retry_now()  # what came in between is needed to decide
        if result.inquiry_id is None:
            return
        if isinstance(result.command, Hide):  # it has a line of its own
            if result.state is DeliveryState.SETTLED:
                self._hid.add(result.inquiry_id)
            return
        asked_for = result.inquiry_id in self._outcomes
        if asked_for or result.state is DeliveryState.REFUSED:
            self.note(result.inquiry_id, outcome_of(result.state, result.refusal, result.mail))
