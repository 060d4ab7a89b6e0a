"""Pushing: takes what is due lane by lane, sends it under its key, and settles it in one transaction."""

import asyncio
from collections.abc import Callable

from qpost.domain.changes import Changes, Noun
from qpost.domain.commands import Envelope
from qpost.domain.delivery import DeliveryState, OutboxItem, wait_after
from qpost.domain.failures import Failure, ServerTrouble, SignInNeeded
from qpost.domain.ids import CommandKey
from qpost.domain.refusals import Refusal
from qpost.engine.hearing import Hearers
from qpost.engine.ports import Accepted, Clock, Remote, SendResult, Store
from qpost.engine.waiting import first_of

AT_ONCE = 4
"""Lanes sent side by side; the HTTP client loses speed above 8 calls (perf.md §6)."""


class Outbox:
    """Everything the seller has decided and the backend has not yet confirmed."""

    def __init__(
        self,
        remote: Remote,
        store: Store,
        clock: Clock,
        tell: Callable[[Changes], None],
        chance: Callable[[], float],
    ) -> None:
        self._remote = remote
        self._store = store
        self._clock = clock
        self._tell = tell
        self._chance = chance
        self._woken = asyncio.Event()
        self._hurried = False
        self._results: Hearers[SendResult] = Hearers()

    def on_result(self, hear: Callable[[SendResult], None]) -> Callable[[], None]:
        """Tell this one how each attempt that ended something ended."""
        return self._results.add(hear)

    async def items(self) -> tuple[OutboxItem, ...]:
        """What the outbox shows."""
        return await self._store.outbox()

    async def put(self, envelope: Envelope, subject: str) -> None:
        """Write one command durably; from now on it is sent by itself."""
        await self._store.enqueue(envelope, subject, self._clock.now())
        self._changed(envelope)
        self.wake()

    async def retry(self, key: CommandKey) -> None:
        """Try a waiting or refused command now, under the same key."""
        await self._store.wait_again(key, self._clock.now())
        self._tell(Changes(frozenset({Noun.OUTBOX, Noun.INQUIRIES, Noun.MESSAGES})))
        self.wake()

    async def discard(self, key: CommandKey) -> None:
        """Drop a refused command because its author said so."""
        await self._store.discard(key)
        self._tell(Changes(frozenset({Noun.OUTBOX, Noun.INQUIRIES, Noun.MESSAGES})))

    def wake(self) -> None:
        """Look for due commands now: something was queued."""
        self._woken.set()

    def hurry(self) -> None:
        """Do not wait for any back-off: the backend can be reached again, or the session was renewed."""
        self._hurried = True
        self._woken.set()

    async def run(self) -> None:
        """Send what becomes due until cancelled; what was being sent at the last end is queued again."""
        await self._store.recover()
        while True:
            self._woken.clear()
            if self._hurried:
                self._hurried = False
                await self._store.hurry(self._clock.now())
            due = await self._store.due(self._clock.now())
            if due:
                await asyncio.gather(*(self._send(item) for item in due[:AT_ONCE]))
            else:
                await self._wait()

    async def _wait(self) -> None:
        next_due = await self._store.next_due()
        if next_due is None:
            await self._woken.wait()
            return
        seconds = max(0.0, (next_due - self._clock.now()).total_seconds())
        await first_of(self._woken.wait(), self._clock.sleep(seconds))

    async def _send(self, item: OutboxItem) -> None:
        envelope = item.envelope
        await self._store.begin_sending(envelope.key)
        self._changed(envelope)
        try:
            answer = await self._remote.send(envelope)
        except Failure as failure:
            await self._put_back(item, failure)
        else:
            await self._end(envelope, answer)
        self._changed(envelope)

    async def _put_back(self, item: OutboxItem, failure: Failure) -> None:
        wait = wait_after(item.attempts + 1, self._chance())
        if isinstance(failure, ServerTrouble) and failure.retry_after is not None:
            wait = max(wait, failure.retry_after)
        if isinstance(failure, SignInNeeded):
            wait = wait_after(16, 1.0)  # a new session wakes the outbox before that
        key = item.envelope.key
        await self._store.wait_again(key, self._clock.now() + wait)
        self._results.tell(
            SendResult(key, item.envelope.command.inquiry_id, DeliveryState.QUEUED, None, None)
        )

    async def _end(self, envelope: Envelope, answer: Accepted | Refusal) -> None:
        inquiry_id = envelope.command.inquiry_id
        if isinstance(answer, Refusal):
            await self._store.refuse(envelope.key, answer)
            result = SendResult(envelope.key, inquiry_id, DeliveryState.REFUSED, answer, None)
        else:
            await self._store.settle(envelope.key, answer, self._clock.now())
            mail = answer.message.mail if answer.message is not None else None
            result = SendResult(envelope.key, inquiry_id, DeliveryState.SETTLED, None, mail)
        self._results.tell(result)

    def _changed(self, envelope: Envelope) -> None:
        self._tell(
            Changes(
                frozenset({Noun.OUTBOX, Noun.INQUIRIES, Noun.MESSAGES}),
                frozenset({envelope.command.inquiry_id}),
            )
        )
