"""Pushing: takes what is due lane by lane, sends it under its key, and settles it in one transaction."""

import asyncio
from collections.abc import Callable, Coroutine, Iterable
from datetime import datetime, timedelta
from typing import Any

from qpost.domain.changes import Changes, Noun
from qpost.domain.commands import Command, Envelope, InThread, thread_of
from qpost.domain.delivery import LONGEST_WAIT, DeliveryState, IllegalStep, OutboxItem, wait_after
from qpost.domain.failures import (
    Failure,
    Incompatible,
    NotSent,
    ServerTrouble,
    SignInNeeded,
    StoreDamaged,
    Untrusted,
)
from qpost.domain.ids import CommandKey
from qpost.domain.refusals import Refusal
from qpost.engine.hearing import Hearers
from qpost.engine.ports import Accepted, Clock, Remote, SendResult, Store
from qpost.engine.uploading import forget, upload
from qpost.engine.waiting import first_of

AT_ONCE = 4
"""Lanes sent side by side; the HTTP client loses speed above 8 calls (perf.md §6)."""


DISK_WAIT = 5.0
"""Seconds until a disk that failed is tried again, unless somebody presses a button before."""


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

    async def put(self, envelope: Envelope, subject: str, hold: timedelta) -> None:
        """Write one command durably; once its hold is over it is sent by itself."""
        await self._store.enqueue(envelope, subject, self._clock.now(), hold)
        self._told(envelope.command)
        self.wake()

    async def send_now(self, key: CommandKey) -> None:
        """Do not hold it any longer."""
        await self._store.release(key, self._clock.now())
        self._told()
        self.wake()

    async def take_back(self, key: CommandKey) -> bool:
        """Undo: the text is a draft again; False where the backend may have it already."""
        taken = await self._store.take_back(key, self._clock.now())
        self._told()
        self.wake()  # what waited behind it in the same thread may go now
        return taken

    async def take_back_all(self, keys: Iterable[CommandKey]) -> int:
        """Undo several at once; as many as the backend certainly has not had."""
        now = self._clock.now()
        taken = [await self._store.take_back(key, now) for key in keys]
        self._told()
        self.wake()
        return sum(taken)

    async def retry(self, key: CommandKey) -> None:
        """Try a waiting or refused command now, under the same key; too late, it changes nothing."""
        await self._store.try_now(key, self._clock.now())
        self._told()
        self.wake()

    async def insist(self, key: CommandKey) -> None:
        """Send it although the thread moved: its author has read what came in between."""
        await self._store.insist(key, self._clock.now())
        self._told()
        self.wake()

    async def discard(self, key: CommandKey) -> bool:
        """Drop a command because its author said so; False where the backend may have it already."""
        dropped = await self._store.discard(key, self._clock.now())
        self._told()
        self.wake()  # as above
        return dropped

    def wake(self) -> None:
        """Look for due commands now: something was queued."""
        self._woken.set()

    def hurry(self) -> None:
        """Do not wait for any back-off: the backend can be reached again, or the session was renewed."""
        self._hurried = True
        self._woken.set()

    async def run(self) -> None:
        """Send what becomes due until cancelled; a full or failing disk is waited for.

        What was being sent when the program or its disk failed has an unknown outcome, and is asked about.
        """
        while True:
            try:
                await self._store.recover()
                await self._store.forget_ended(self._clock.now())
                await self._store.sweep_files(self._clock.now())
                await self._rounds()
            except StoreDamaged:
                self._woken.clear()
                await first_of(self._woken.wait(), self._clock.sleep(DISK_WAIT))

    async def _rounds(self) -> None:
        while True:
            self._woken.clear()
            if self._hurried:
                self._hurried = False
                await self._store.hurry(self._clock.now())
            due = await self._store.due(self._clock.now())
            if due:
                await _all_ended(*(self._advance(item) for item in due[:AT_ONCE]))
            else:
                await self._wait()

    async def _advance(self, item: OutboxItem) -> None:
        key = item.envelope.key
        if item.state is DeliveryState.UNVERIFIED:
            await self._verify(item)
            return
        if item.state is DeliveryState.HELD:
            await self._store.release(key, self._clock.now())
        await self._send(item)

    async def _wait(self) -> None:
        next_due = await self._store.next_due()
        if next_due is None:
            await self._woken.wait()
            return
        seconds = max(0.0, (next_due - self._clock.now()).total_seconds())
        await first_of(self._woken.wait(), self._clock.sleep(seconds))

    async def _send(self, item: OutboxItem) -> None:
        envelope = item.envelope
        try:
            await self._store.begin_sending(envelope.key)
        except IllegalStep:
            return  # its author took it back in the last moment
        self._told(envelope.command)
        if not await self._bring_files(item):
            return
        try:
            answer = await self._remote.send(envelope)
        except Failure as failure:
            await self._not_answered(item, failure)
        else:
            await self._end(envelope, answer)

    async def _bring_files(self, item: OutboxItem) -> bool:
        """Whether all that the command carries is at the backend; where not, its end or its wait is noted."""
        envelope = item.envelope
        try:
            refusal = await upload(envelope, self._store, self._remote, self._clock)
        except Failure as failure:
            await self._put_off(item, failure)  # whatever it was: the command itself was not sent
            return False
        if refusal is not None:
            await self._end(envelope, refusal)
        return refusal is None

    async def _verify(self, item: OutboxItem) -> None:
        """Ask what became of a command whose answer was lost; it is never sent again blindly."""
        envelope = item.envelope
        try:
            accepted = await self._remote.outcome(envelope)
        except Failure as failure:
            await self._store.doubt(envelope.key, self._later(item, failure))
        else:
            if accepted is None:
                await self._store.wait_again(envelope.key, self._clock.now())
            else:
                await self._end(envelope, accepted)
        self._told(envelope.command)

    async def _not_answered(self, item: OutboxItem, failure: Failure) -> None:
        if certainly_not_executed(failure):
            await self._put_off(item, failure)
        else:
            await self._store.doubt(item.envelope.key, self._later(item, failure))
            self._tell_of(item.envelope, DeliveryState.UNVERIFIED)

    async def _put_off(self, item: OutboxItem, failure: Failure) -> None:
        await self._store.wait_again(item.envelope.key, self._later(item, failure))
        self._tell_of(item.envelope, DeliveryState.QUEUED)

    def _tell_of(self, envelope: Envelope, state: DeliveryState) -> None:
        self._told(envelope.command)
        command = envelope.command
        self._results.tell(SendResult(envelope.key, thread_of(command), state, None, None, command))

    def _later(self, item: OutboxItem, failure: Failure) -> datetime:
        wait = wait_after(item.attempts + 1, self._chance())
        if isinstance(failure, ServerTrouble) and failure.retry_after is not None:
            wait = max(wait, failure.retry_after)
        if isinstance(failure, SignInNeeded):
            wait = LONGEST_WAIT  # a new session wakes the outbox before that
        return self._clock.now() + wait

    async def _end(self, envelope: Envelope, answer: Accepted | Refusal) -> None:
        inquiry_id = thread_of(envelope.command)
        if isinstance(answer, Refusal):
            if answer is Refusal.FILE_MISSING:
                await forget(envelope, self._store)  # tried again, it brings them first
            await self._store.refuse(envelope.key, answer)
            state, refusal, mail = DeliveryState.REFUSED, answer, None
        else:
            await self._store.settle(envelope.key, answer, self._clock.now())
            state, refusal = DeliveryState.SETTLED, None
            mail = answer.message.mail if answer.message is not None else None
        self._told(envelope.command)
        self._results.tell(SendResult(envelope.key, inquiry_id, state, refusal, mail, envelope.command))

    def _told(self, *commands: Command) -> None:
        """Without a command: any of them."""
        nouns = {Noun.OUTBOX, Noun.INQUIRIES, Noun.MESSAGES, Noun.DRAFTS, Noun.NOTES}
        if any(not isinstance(command, InThread) for command in commands) or not commands:
            nouns |= {Noun.CANNED_REPLIES, Noun.FAQ}
        about = frozenset(one for command in commands if (one := thread_of(command)) is not None)
        self._tell(Changes(frozenset(nouns), about))


async def _all_ended(*steps: Coroutine[Any, Any, None]) -> None:
    """Wait for every step before an error is raised: none may still be sending when it is recovered."""
    for outcome in await asyncio.gather(*steps, return_exceptions=True):
        if isinstance(outcome, BaseException):
            raise outcome


def certainly_not_executed(failure: Failure) -> bool:
    """Whether a failure proves that the backend did nothing; in doubt it does not (reliability.md §4.5)."""
    match failure:
        case NotSent() | Untrusted() | SignInNeeded() | Incompatible():
            return True
        case ServerTrouble(status=429):
            return True
        case _:
            return False
