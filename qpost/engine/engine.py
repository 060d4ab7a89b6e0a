"""The engine: its parts on one line each, their start and stop, and the one stream of Changes."""

import asyncio
import random
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from functools import partial
from typing import Any

from qpost.domain.changes import Changes, Noun
from qpost.domain.failures import SignInNeeded
from qpost.domain.ids import AccountId, ShopId
from qpost.engine.canned_replies import CannedReplies
from qpost.engine.claims import Claims
from qpost.engine.faq import Faq
from qpost.engine.files import Files
from qpost.engine.guard import Guard
from qpost.engine.happenings import Happenings
from qpost.engine.hearing import Hearers
from qpost.engine.inquiries import Inquiries
from qpost.engine.local_copy import LocalCopy
from qpost.engine.orders import Orders
from qpost.engine.outbox import Outbox
from qpost.engine.ports import Autostart, Clock, Media, Remote, SettingsFile, Store, Vault
from qpost.engine.presence import Attendance
from qpost.engine.queueing import Queue
from qpost.engine.record import Record
from qpost.engine.resting import Resting
from qpost.engine.session import Session, Working
from qpost.engine.settings import Settings
from qpost.engine.shop_clock import ShopClock
from qpost.engine.sync import Sync, SyncPhase
from qpost.engine.todo import TodoList
from qpost.engine.translation import Translations
from qpost.engine.wakefulness import Wakefulness


class Engine:
    """What the program does, with no window; a screen asks its nouns and hears its Changes."""

    def __init__(
        self,
        *,
        remote: Remote,
        store: Store,
        vault: Vault,
        settings_file: SettingsFile,
        autostart: Autostart,
        media: Media,
        clock: Clock,
        chance: Callable[[], float] = random.random,
        painted: Callable[[], Awaitable[object]] | None = None,
    ) -> None:
        """`painted` is awaited before anything is asked of the backend: the copy is shown first."""
        self.clock = clock
        self._painted = painted
        self._remote = remote
        self._hearers: Hearers[Changes] = Hearers()
        self._running: list[asyncio.Task[None]] = []
        tell = self._hearers.tell
        self.settings = Settings(settings_file, autostart, tell)
        self.session = Session(remote, store, vault, self.settings, tell)
        shop_clock = self.shop_clock = ShopClock(clock, remote, tell)
        self.happenings = Happenings(store, shop_clock)
        self.sync = Sync(remote, store, shop_clock, tell, chance, self.happenings)
        self.outbox = Outbox(remote, store, clock, tell, chance)
        self.record = Record(store)
        self.outbox.on_result(self.happenings.sent)
        self._wakefulness = Wakefulness(clock, self.look_again)
        queue = Queue(self.outbox, self._shop, self.settings)
        self.inquiries = Inquiries(store, queue, shop_clock, tell)
        self.canned_replies = CannedReplies(store, queue)
        self.faq = Faq(store, queue)
        self.files = Files(remote, store, media, clock, self._shop)
        self.guard = Guard(store, self._contact, lambda: self.settings.current.guard_terms)
        self.orders = Orders(store, shop_clock)
        self.claims = Claims(store, shop_clock)
        self.todo = TodoList(store, shop_clock)
        self.attendance = Attendance(remote, clock, tell, self._me)
        self._resting = Resting(store, shop_clock, tell)
        self.local_copy = LocalCopy(store, self.settings, clock, self.sync.read_anew)
        self.translations = Translations(remote, self._shop, self.settings)
        self.session.on_work(began=self._begin, ended=self._end)
        self._phase = SyncPhase.STARTING
        self.subscribe(self._hurry)
        self.subscribe(self._resting.hear)
        self.subscribe(self.local_copy.hear)

    def subscribe(self, hear: Callable[[Changes], None]) -> Callable[[], None]:
        """Hear every Changes until the function that comes back is called."""
        return self._hearers.add(hear)

    def look_again(self) -> None:
        """The computer woke, or its network is back: nothing waits any longer for what failed before."""
        self.sync.retry_now()
        self.outbox.hurry()

    async def close(self) -> None:
        """Stop everything; the saved session, drafts and the outbox stay for the next start."""
        await self.session.leave_shop()
        await self._remote.close()

    def _shop(self) -> ShopId:
        state = self.session.state
        if not isinstance(state, Working):
            raise SignInNeeded
        return state.shop.shop_id

    def _me(self) -> AccountId | None:
        state = self.session.state
        return state.account.account_id if isinstance(state, Working) else None

    def _contact(self) -> tuple[str, ...]:
        """How the shop itself is reached: no secret in its own answers."""
        state = self.session.state
        return (state.account.email, state.account.login) if isinstance(state, Working) else ()

    async def _begin(self, shop_id: ShopId) -> None:
        parts: tuple[Callable[[], Coroutine[Any, Any, None]], ...] = (
            partial(self.sync.run, shop_id),
            self.outbox.run,
            self._resting.run,
            self.local_copy.run,
            partial(self.attendance.run, shop_id),
            self.happenings.run,
            self._wakefulness.run,
        )
        self._running = [self._start(self._run(part)) for part in parts]

    async def _run(self, part: Callable[[], Coroutine[Any, Any, None]]) -> None:
        if self._painted is not None:
            await self._painted()
        await part()

    async def _end(self) -> None:
        self.translations.forget()
        running, self._running = self._running, []
        for task in running:
            task.cancel()
        for task in running:
            with suppress(asyncio.CancelledError):
                await task

    def _start(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(work)
        task.add_done_callback(_let_bugs_rise)
        return task

    def _hurry(self, changes: Changes) -> None:
        """Whoever can be reached again is asked at once: back-off is for those who cannot be."""
        if changes.touches(Noun.SESSION) and isinstance(self.session.state, Working):
            self.look_again()
        if changes.touches(Noun.SYNC):
            before, self._phase = self._phase, self.sync.state.phase
            if self._phase is SyncPhase.LIVE and before is not SyncPhase.LIVE:
                self.outbox.hurry()


def _let_bugs_rise(task: asyncio.Task[None]) -> None:
    """A part of the engine that ends by itself has a bug: the loop's exception handler must hear of it."""
    if not task.cancelled() and (bug := task.exception()) is not None:
        task.get_loop().call_exception_handler({"message": "a part of the engine ended", "exception": bug})
