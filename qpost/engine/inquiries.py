"""Questions and intents about inquiries: the list, one conversation, replying, drafts."""

from collections.abc import Callable, Iterable
from datetime import datetime
from uuid import uuid4

from qpost.domain.changes import Changes, Noun
from qpost.domain.commands import (
    AskMarketplace,
    AutoReply,
    Hide,
    MarkRead,
    Reply,
    Snooze,
    WriteNote,
    reply_title,
)
from qpost.domain.ids import CannedId, CommandKey, FileId, InquiryId, NoteId, OrderNo, Version
from qpost.domain.inquiries import Category, Grouping, Inquiry, InquiryFilter, Source, Status
from qpost.domain.refusals import Refusal
from qpost.engine.ports import LISTED, Clock, Draft, InquiryRow, Store, Thread
from qpost.engine.queueing import Queue

ASKING = InquiryId("asking")
"""Under this name the words of a new inquiry to the marketplace are kept as a draft; no thread has it."""


class Inquiries:
    """The inbox of the shop that is worked for."""

    def __init__(
        self,
        store: Store,
        queue: Queue,
        clock: Clock,
        tell: Callable[[Changes], None],
    ) -> None:
        self._store = store
        self._queue = queue
        self._clock = clock
        self._tell = tell

    async def rows(
        self, wanted: InquiryFilter, grouping: Grouping, most: int = LISTED
    ) -> tuple[InquiryRow, ...]:
        """What a search finds, as far as so many rows."""
        return await self._store.inquiries(wanted, grouping, most)

    async def thread(self, inquiry_id: InquiryId) -> Thread | None:
        """One conversation, or None where the shop has none of that name."""
        return await self._store.thread(inquiry_id)

    async def reply(
        self,
        inquiry_id: InquiryId,
        *,
        title: str,
        body: str,
        status: Status,
        mail: bool,
        base_version: Version,
        files: tuple[FileId, ...] = (),
        canned: tuple[CannedId, ...] = (),
    ) -> CommandKey | Refusal:
        """Queue a reply durably; what stands in its way by its own words is refused at once."""
        command = Reply(inquiry_id, title, body, status, mail, base_version, files, canned)
        return await self._queue.put(command, title, held=True)

    async def auto_reply(self, inquiries: Iterable[Inquiry], *, mail: bool) -> tuple[CommandKey, ...]:
        """Queue 自動応答 to one or more inquiries as one decision; what is typed for them stays a draft.

        It is for customers' inquiries: the backend refuses it for any other.
        """
        commands = [_auto_reply(inquiry, mail=mail) for inquiry in inquiries]
        return await self._queue.put_together([(command, command.title) for command in commands])

    async def snooze(self, inquiry: Inquiry, until: datetime | None) -> CommandKey | Refusal:
        """あとで対応: let an inquiry rest until an instant, or wake it with None."""
        command = Snooze(inquiry.inquiry_id, until, inquiry.version)
        return await self._queue.put(command, inquiry.title)

    async def write_note(self, inquiry: Inquiry, body: str) -> CommandKey | Refusal:
        """社内メモ: tell the other members something about an inquiry."""
        note_id = NoteId(str(uuid4()))
        command = WriteNote(inquiry.inquiry_id, note_id, body.strip(), inquiry.version)
        return await self._queue.put(command, inquiry.title)

    async def save_note_draft(self, inquiry_id: InquiryId, body: str) -> None:
        """Keep the note that is being typed; an empty one is none."""
        await self._store.save_note_draft(inquiry_id, body)

    async def ask_marketplace(
        self,
        *,
        title: str,
        body: str,
        category: Category,
        order_no: OrderNo | None,
        files: tuple[FileId, ...] = (),
    ) -> CommandKey | Refusal:
        """Qoo10ヘルプ: queue a new inquiry of the shop's own; it can be undone as a reply can."""
        command = AskMarketplace(title, body, category, order_no, Version(0), files)
        return await self._queue.put(command, title, held=True)

    async def opened(self, inquiry: Inquiry) -> None:
        """Note that an unread message of the marketplace is on screen, or was marked as read."""
        if inquiry.unread and inquiry.source is not Source.CUSTOMER:
            await self._queue.put(MarkRead(inquiry.inquiry_id, inquiry.version), inquiry.title)

    async def hide(
        self,
        inquiry_id: InquiryId,
        *,
        title: str,
        reason: str,
        seller_mail: str,
        bar_customer: bool,
        base_version: Version,
    ) -> CommandKey | Refusal:
        """Queue the hiding of a product question durably (spec.md §5); it can be undone as a reply can."""
        command = Hide(inquiry_id, title, reason, seller_mail, bar_customer, base_version)
        return await self._queue.put(command, title, held=True)

    async def begun_question(self) -> Draft | None:
        """The words of an inquiry to the marketplace that is being written."""
        return await self._store.draft(ASKING)

    async def save_draft(
        self,
        inquiry_id: InquiryId,
        *,
        title: str,
        body: str,
        status: Status = Status.DONE,
        mail: bool = True,
        files: tuple[FileId, ...] = (),
        canned: tuple[CannedId, ...] = (),
        own: str = "",
    ) -> None:
        """Keep what is typed for a thread; with neither words nor files there is none."""
        now = self._clock.now()
        draft = Draft(title, body, now, status, mail, files, canned, own) if body or files or own else None
        came_or_went = await self._store.save_draft(inquiry_id, draft)
        if came_or_went:  # further letters of the same draft change nothing that a list shows
            self._tell(Changes(frozenset({Noun.DRAFTS}), frozenset({inquiry_id})))


def _auto_reply(inquiry: Inquiry, *, mail: bool) -> AutoReply:
    return AutoReply(inquiry.inquiry_id, reply_title(inquiry.title), mail, inquiry.version)
