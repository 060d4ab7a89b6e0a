"""Questions and intents about inquiries: the list, one conversation, replying, drafts."""

from collections.abc import Callable
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
from qpost.engine.ports import Clock, Draft, InquiryRow, Store, Thread
from qpost.engine.queueing import Queue


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

    async def rows(self, wanted: InquiryFilter, grouping: Grouping) -> tuple[InquiryRow, ...]:
        """What a search finds."""
        return await self._store.inquiries(wanted, grouping)

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

    async def auto_reply(self, inquiry: Inquiry, *, mail: bool) -> CommandKey | Refusal:
        """Queue 自動応答; what is typed for the inquiry stays a draft."""
        command = AutoReply(inquiry.inquiry_id, reply_title(inquiry.title), mail, inquiry.version)
        return await self._queue.put(command, command.title, held=True)

    async def snooze(self, inquiry: Inquiry, until: datetime | None) -> CommandKey | Refusal:
        """あとで対応: let an inquiry rest until an instant, or wake it with None."""
        command = Snooze(inquiry.inquiry_id, until, inquiry.version)
        return await self._queue.put(command, inquiry.title)

    async def write_note(self, inquiry: Inquiry, body: str) -> CommandKey | Refusal:
        """社内メモ: tell the other members something about an inquiry."""
        note_id = NoteId(str(uuid4()))
        command = WriteNote(inquiry.inquiry_id, note_id, body.strip(), inquiry.version)
        return await self._queue.put(command, inquiry.title)

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
        """Note that an unread message of the marketplace is on screen."""
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
        await self._store.save_draft(inquiry_id, draft)
        self._tell(Changes(frozenset({Noun.DRAFTS}), frozenset({inquiry_id})))
