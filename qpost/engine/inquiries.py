"""Questions and intents about inquiries: the list, one conversation, replying, drafts."""

from collections.abc import Callable
from datetime import timedelta
from uuid import uuid4

from qpost.domain.changes import Changes, Noun
from qpost.domain.commands import Command, Envelope, Hide, MarkRead, Reply, check
from qpost.domain.ids import CommandKey, InquiryId, ShopId, Version
from qpost.domain.inquiries import Grouping, Inquiry, InquiryFilter, Source, Status
from qpost.domain.refusals import Refusal
from qpost.engine.outbox import Outbox
from qpost.engine.ports import Clock, Draft, InquiryRow, Store, Thread
from qpost.engine.settings import Settings

GRACE = 2
"""Seconds between the end of the visible undo and the sending (ux.md §0.3)."""


class Inquiries:
    """The inbox of the shop that is worked for."""

    def __init__(
        self,
        store: Store,
        outbox: Outbox,
        clock: Clock,
        shop: Callable[[], ShopId],
        settings: Settings,
        tell: Callable[[Changes], None],
    ) -> None:
        self._store = store
        self._outbox = outbox
        self._clock = clock
        self._shop = shop
        self._settings = settings
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
    ) -> CommandKey | Refusal:
        """Queue a reply durably; what stands in its way by its own words is refused at once.

        It is held for as long as the seller can undo it, and a little longer: a press in the last
        moment must still count.
        """
        command = Reply(inquiry_id, title, body, status, mail, base_version)
        return await self._put(command, title, self._hold())

    async def opened(self, inquiry: Inquiry) -> None:
        """Note that an unread message of the marketplace is on screen."""
        if inquiry.unread and inquiry.source is not Source.CUSTOMER:
            await self._put(MarkRead(inquiry.inquiry_id, inquiry.version), inquiry.title, timedelta())

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
        return await self._put(command, title, self._hold())

    async def save_draft(
        self,
        inquiry_id: InquiryId,
        *,
        title: str,
        body: str,
        status: Status = Status.DONE,
        mail: bool = True,
    ) -> None:
        """Keep what is typed for a thread; an empty body drops the draft."""
        draft = Draft(title, body, self._clock.now(), status, mail) if body else None
        await self._store.save_draft(inquiry_id, draft)
        self._tell(Changes(frozenset({Noun.DRAFTS}), frozenset({inquiry_id})))

    def _hold(self) -> timedelta:
        seconds = self._settings.current.undo_seconds
        return timedelta(seconds=seconds + GRACE if seconds else 0)

    async def _put(self, command: Command, subject: str, hold: timedelta) -> CommandKey | Refusal:
        refusal = check(command)
        if refusal is not None:
            return refusal
        envelope = Envelope(CommandKey(str(uuid4())), self._shop(), command)
        await self._outbox.put(envelope, subject, hold)
        return envelope.key
