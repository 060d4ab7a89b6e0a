"""What is typed for each conversation: remembered at once, saved within a second, never mixed up."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from qpost.desktop.bridge import Bridge
from qpost.domain.failures import Failure
from qpost.domain.ids import CannedId, FileId, InquiryId
from qpost.domain.inquiries import Status
from qpost.engine.ports import Draft, Thread

SAVE_MS = 500
"""From the first unsaved change; a second is the promise (ux.md §0.3)."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the composer."""

    title: str
    body: str
    status: Status = Status.DONE
    mail: bool = True
    files: tuple[FileId, ...] = ()
    canned: tuple[CannedId, ...] = ()
    own: str = ""
    """The seller's own words, of which the body is the translation."""


class Drafts(QObject):
    """Keeps the newest words of every conversation touched in this run, and saves them.

    Signals:
        saved(InquiryId, datetime): what was typed is safe.
        unsaved(InquiryId, Failure): it could not be saved; it is still here.
    """

    saved = Signal(str, object)
    unsaved = Signal(str, object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._typed: dict[InquiryId, Typed] = {}
        self._open: set[InquiryId] = set()
        self._timer = QTimer(self, singleShot=True, interval=SAVE_MS)
        self._timer.timeout.connect(self.save_now)

    def of(self, thread: Thread) -> Draft | Typed | None:
        """The newest words for a conversation: those of this run before those of the file."""
        return self._typed.get(thread.inquiry.inquiry_id) or thread.draft

    def texts(self) -> dict[InquiryId, Typed]:
        """Everything typed in this run that is not sent: what must be rescued if no file can keep it."""
        return {
            inquiry_id: typed for inquiry_id, typed in self._typed.items() if (typed.body + typed.own).strip()
        }

    def edit(self, inquiry_id: InquiryId, typed: Typed) -> None:
        """Remember a change."""
        self._typed[inquiry_id] = typed
        self._open.add(inquiry_id)
        if not self._timer.isActive():
            self._timer.start()

    def save_now(self) -> None:
        """Save whatever is not saved yet."""
        self._timer.stop()
        inquiries = self._bridge.engine.inquiries
        for inquiry_id in tuple(self._open):
            typed = self._typed[inquiry_id]
            question = inquiries.save_draft(
                inquiry_id,
                title=typed.title,
                body=typed.body,
                status=typed.status,
                mail=typed.mail,
                files=typed.files,
                canned=typed.canned,
                own=typed.own,
            )
            then, otherwise = partial(self._on_saved, inquiry_id), partial(self._on_unsaved, inquiry_id)
            self._bridge.ask(self, question, then, otherwise)
        self._open.clear()

    def settle(self, inquiry_id: InquiryId) -> None:
        """Its words are on their way into the outbox, which drops the draft: no saving must follow behind."""
        self._open.discard(inquiry_id)

    def sent(self, inquiry_id: InquiryId) -> None:
        """Forget the words of a conversation: the outbox holds them now."""
        self._open.discard(inquiry_id)
        self._typed.pop(inquiry_id, None)

    def _on_saved(self, inquiry_id: InquiryId, _answer: None) -> None:
        now: datetime = self._bridge.engine.shop_clock.now()
        self.saved.emit(inquiry_id, now)

    def _on_unsaved(self, inquiry_id: InquiryId, failure: Failure) -> None:
        if inquiry_id in self._typed:
            self._open.add(inquiry_id)
        self.unsaved.emit(inquiry_id, failure)
