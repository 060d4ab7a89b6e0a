"""What is typed as a note for each inquiry: remembered at once, saved within a second, never mixed up."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from qpost.desktop.bridge import Bridge
from qpost.desktop.inquiries.drafts import SAVE_MS
from qpost.domain.failures import Failure
from qpost.domain.ids import InquiryId
from qpost.engine.ports import Thread


class NoteDrafts(QObject):
    """The newest words of this run before those of the file.

    Signals:
        unsaved(InquiryId, Failure): they could not be saved; they are still here.
    """

    unsaved = Signal(str, object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._typed: dict[InquiryId, str] = {}
        self._open: set[InquiryId] = set()
        self._timer = QTimer(self, singleShot=True, interval=SAVE_MS)
        self._timer.timeout.connect(self.save_now)

    def of(self, thread: Thread) -> str:
        """What is being typed for an inquiry."""
        return self._typed.get(thread.inquiry.inquiry_id, thread.note_draft)

    def texts(self) -> tuple[str, ...]:
        """Everything typed in this run that is not kept elsewhere."""
        return tuple(text for text in self._typed.values() if text.strip())

    def edit(self, inquiry_id: InquiryId, text: str) -> None:
        """Remember a change."""
        self._typed[inquiry_id] = text
        self._open.add(inquiry_id)
        if not self._timer.isActive():
            self._timer.start()

    def bring_back(self, inquiry_id: InquiryId, text: str) -> None:
        """A note was taken back: its text stands above what was typed since, here as in the file."""
        self._open.discard(inquiry_id)
        since = self._typed.pop(inquiry_id, "")
        if since.strip():
            self.edit(inquiry_id, since if text in since else f"{text}\n\n{since}")

    def settle(self, inquiry_id: InquiryId) -> None:
        """A note is being written into the outbox: no late saving may bring its text back as a draft."""
        self._open.discard(inquiry_id)

    def save_now(self) -> None:
        """Save whatever is not saved yet."""
        self._timer.stop()
        for inquiry_id in tuple(self._open):
            question = self._bridge.engine.inquiries.save_note_draft(inquiry_id, self._typed[inquiry_id])
            otherwise = partial(self._on_unsaved, inquiry_id)
            self._bridge.ask(self, question, lambda _none: None, otherwise)
        self._open.clear()

    def kept(self, inquiry_id: InquiryId, text: str) -> None:
        """The outbox holds this text now; what was typed since then stays."""
        if self._typed.get(inquiry_id, "").strip() == text.strip():
            self._open.discard(inquiry_id)
            self._typed[inquiry_id] = ""

    def _on_unsaved(self, inquiry_id: InquiryId, failure: Failure) -> None:
        self._open.add(inquiry_id)
        self.unsaved.emit(inquiry_id, failure)
