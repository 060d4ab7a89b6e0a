"""Notices what is worth telling: news from the backend after the backlog, due times, and failed sending."""

from collections.abc import Callable
from datetime import datetime, timedelta

from qpost.domain.changes import Page
from qpost.domain.claims import ClaimFilter, ClaimState
from qpost.domain.delivery import DeliveryState
from qpost.domain.failures import StoreDamaged
from qpost.domain.happenings import LEAD, Happening, Topic, topic_of
from qpost.domain.ids import ClaimId, InquiryId, MessageId
from qpost.domain.inquiries import Author, Grouping, Inquiry, InquiryFilter, Status
from qpost.domain.todo import TARGET
from qpost.engine.hearing import Hearers
from qpost.engine.ports import Clock, SendResult, Store
from qpost.engine.wakefulness import jumped

EVERY = 60.0
"""Seconds between two looks at the due times."""

OLD = timedelta(days=1)
"""What is older than the session by more than this is no news, however wrong a clock may be."""


class Happenings:
    """Tells each thing once, and nothing of what was there before the session."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._began = clock.now()
        self._looked: datetime | None = None
        self._messages: set[MessageId] = set()
        self._claims: set[ClaimId] = set()
        self._hearers: Hearers[Happening] = Hearers()

    def on_happening(self, hear: Callable[[Happening], None]) -> Callable[[], None]:
        """Tell this one of everything from now on."""
        return self._hearers.add(hear)

    async def backlog_is_in(self) -> None:
        """Everything that is here now was here before: only what comes after it is news."""
        now = self._clock.now()
        self._began = self._looked = now
        self._messages.clear()
        self._claims = {claim.claim_id for claim in await self._store.claims(ClaimFilter(), now)}

    async def took_over(self, page: Page) -> None:
        """Tell what is new in a page that came after the backlog."""
        threads = {inquiry.inquiry_id: inquiry for inquiry in page.inquiries}
        told: set[InquiryId] = set()
        for message in page.messages:
            news = message.author is not Author.SHOP and message.sent_at >= self._began - OLD
            if not news or message.message_id in self._messages:
                continue
            self._messages.add(message.message_id)
            inquiry = threads.get(message.inquiry_id) or await self._inquiry(message.inquiry_id)
            if inquiry is not None and inquiry.inquiry_id not in told:
                told.add(inquiry.inquiry_id)
                self._hearers.tell(Happening(topic_of(inquiry), inquiry))
        for claim in page.claims:
            new = claim.claim_id not in self._claims
            self._claims.add(claim.claim_id)
            if new and claim.state is ClaimState.REQUESTED and claim.requested_at >= self._began - OLD:
                self._hearers.tell(Happening(Topic.CLAIM, claim=claim))

    def sent(self, result: SendResult) -> None:
        """A command that was refused needs its author."""
        if result.state is DeliveryState.REFUSED:
            self._hearers.tell(Happening(Topic.SEND_FAILED))

    async def run(self) -> None:
        """Watch the due times of what waits, until cancelled.

        After a jump of the clock they are looked at a turn later: by then an answer has said what time it is.
        """
        while True:
            before = self._clock.now()
            await self._clock.sleep(EVERY)
            if jumped(self._clock.now() - before, EVERY):
                continue
            try:
                await self.look_at_due_times()
            except StoreDamaged:
                continue  # the screens say so; the next look comes by itself

    async def look_at_due_times(self) -> None:
        """Tell what has come close to its target or passed it since the last look."""
        before, now = self._looked, self._clock.now()
        if before is None or now <= before:
            return
        self._looked = now
        for inquiry in await self._crossed(before - TARGET, now - TARGET):
            self._hearers.tell(Happening(Topic.OVERDUE, inquiry))
        # What passed its target in one long sleep is overdue, and not close to it as well.
        first = max(before - TARGET + LEAD, now - TARGET)
        for inquiry in await self._crossed(first, now - TARGET + LEAD):
            self._hearers.tell(Happening(Topic.DUE_SOON, inquiry))

    async def _crossed(self, since: datetime, until: datetime) -> tuple[Inquiry, ...]:
        """Unanswered inquiries received in [since, until) that do not rest (あとで対応)."""
        wanted = InquiryFilter(status=Status.UNANSWERED, received_from=since, received_until=until)
        now = self._clock.now()
        rows = await self._store.inquiries(wanted, Grouping.BASIC)
        return tuple(row.inquiry for row in rows if not row.inquiry.rests(now))

    async def _inquiry(self, inquiry_id: InquiryId) -> Inquiry | None:
        thread = await self._store.thread(inquiry_id)
        return None if thread is None else thread.inquiry
