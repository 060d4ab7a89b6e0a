"""Pulling: pages of changes by cursor, a stream that only wakes, and patience while the world is away.

STARTING ──► LOADING ──► LIVE
               ▲          │ a Failure
               └─ OFFLINE ◄┘   (waits with back-off, or until retry_now)
               SIGN_IN_NEEDED   (waits until the session is renewed)
"""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from qpost.domain.changes import Changes, Noun, Page
from qpost.domain.delivery import wait_after
from qpost.domain.failures import Failure, SignInNeeded
from qpost.domain.ids import Cursor, ShopId
from qpost.engine.happenings import Happenings
from qpost.engine.ports import Clock, Remote, Store
from qpost.engine.waiting import first_of


class SyncPhase(StrEnum):
    """How the local copy stands to the backend."""

    STARTING = "starting"
    LOADING = "loading"
    LIVE = "live"
    OFFLINE = "offline"
    SIGN_IN_NEEDED = "sign_in_needed"


@dataclass(frozen=True, slots=True)
class SyncState:
    """What the screens may say about it."""

    phase: SyncPhase
    synced_at: datetime | None
    """When the copy was last known to be complete."""
    loaded: int
    """Inquiries taken over while loading."""
    trouble: Failure | None = None
    """Why the copy is not level, until it is again."""
    since: datetime | None = None
    """When that began."""
    retry_at: datetime | None = None
    """When the backend is asked again."""


class Sync:
    """Keeps the store of one shop level with the backend for as long as `run` runs."""

    def __init__(
        self,
        remote: Remote,
        store: Store,
        clock: Clock,
        tell: Callable[[Changes], None],
        chance: Callable[[], float],
        news: Happenings,
    ) -> None:
        self._remote = remote
        self._store = store
        self._clock = clock
        self._tell = tell
        self._chance = chance
        self._news = news
        self._backlog = True
        self._anew = False
        """The copy is to be thrown away before anything more is applied to it."""
        self._state = SyncState(SyncPhase.STARTING, None, 0)
        self._impatient = asyncio.Event()

    @property
    def state(self) -> SyncState:
        """How things stand."""
        return self._state

    def retry_now(self) -> None:
        """Ask the backend now: no back-off is waited for, and a stream that may be dead is opened anew."""
        self._impatient.set()

    def read_anew(self) -> None:
        """Empty the copy and fetch everything again; drafts and the outbox are not part of it."""
        self._anew = True
        self.retry_now()

    async def run(self, shop_id: ShopId) -> None:
        """Follow one shop until cancelled."""
        failures = 0
        self._anew = False
        self._backlog = True
        self._state = SyncState(SyncPhase.LOADING, None, 0)  # told once it is known how old the copy is
        while True:
            try:
                async with aclosing(self._rounds(shop_id)) as rounds:
                    async for _ in rounds:
                        failures = 0
                continue  # the stream ended in peace: open it again
            except Failure as failure:
                failures += 1
                wait = wait_after(failures, self._chance())
                self._fail(failure, wait)
            await self._wait(wait)

    async def _rounds(self, shop_id: ShopId) -> AsyncGenerator[None, None]:
        """One turn for each time the copy was brought level, until the stream ends."""
        await self._recall()
        await self.catch_up(shop_id)
        yield
        async with aclosing(self._remote.wakes(shop_id)) as wakes:
            self._impatient.clear()
            while (cursor := await self._next(wakes)) is not None:
                applied, _ = await self._store.cursor()
                if cursor > applied:
                    await self.catch_up(shop_id)
                    yield
                elif self._state.phase is not SyncPhase.LIVE:
                    self._level()
                    yield

    async def _next(self, wakes: AsyncGenerator[Cursor, None]) -> Cursor | None:
        """What the stream announces next; None where it ended, or where nobody wants to wait for it."""
        announced = asyncio.ensure_future(anext(wakes, None))
        impatient = asyncio.ensure_future(self._impatient.wait())
        try:
            await asyncio.wait((announced, impatient), return_when=asyncio.FIRST_COMPLETED)
            return announced.result() if announced.done() else None
        finally:
            announced.cancel()
            impatient.cancel()
            await asyncio.gather(announced, impatient, return_exceptions=True)

    async def _recall(self) -> None:
        """A copy that was complete when the program last ran is no new one: say since when."""
        if self._state.synced_at is None:
            self._become(replace(self._state, synced_at=await self._store.level_at()))

    async def catch_up(self, shop_id: ShopId) -> None:
        """Apply every page there is after the cursor."""
        if self._anew:
            self._anew = False
            self._begin_anew()
            self._tell(await self._store.empty_copy())
        cursor, _ = await self._store.cursor()
        more = True
        while more:
            page = await self._remote.changes(shop_id, cursor)
            _, epoch = await self._store.cursor()
            if epoch and page.epoch != epoch and cursor:
                cursor = Cursor(0)  # the backend was restored: its history is read anew
                self._begin_anew()
                page = await self._remote.changes(shop_id, cursor)
            cursor, more = page.cursor, page.more
            await self._take_over(page)
        if self._backlog:
            self._backlog = False
            await self._news.backlog_is_in()
        self._level()

    async def _take_over(self, page: Page) -> None:
        changes = await self._store.apply(page, None if page.more else self._clock.now())
        self._state = replace(self._state, loaded=self._state.loaded + len(page.inquiries))
        if changes.nouns:
            self._tell(changes)
        if self._state.phase is not SyncPhase.LIVE:
            self._tell(Changes(frozenset({Noun.SYNC})))
        if not self._backlog:
            await self._news.took_over(page)

    def _begin_anew(self) -> None:
        """All that comes until the copy is complete again was there before, and is no news."""
        self._backlog = True
        self._become(SyncState(SyncPhase.LOADING, None, 0))

    def _level(self) -> None:
        loaded = self._state.loaded
        self._become(SyncState(SyncPhase.LIVE, self._clock.now(), loaded))

    def _fail(self, failure: Failure, wait: timedelta) -> None:
        now = self._clock.now()
        phase = SyncPhase.SIGN_IN_NEEDED if isinstance(failure, SignInNeeded) else SyncPhase.OFFLINE
        since = self._state.since or now
        self._become(replace(self._state, phase=phase, trouble=failure, since=since, retry_at=now + wait))

    def _become(self, state: SyncState) -> None:
        self._state = state
        self._tell(Changes(frozenset({Noun.SYNC})))

    async def _wait(self, wait: timedelta) -> None:
        self._impatient.clear()
        await first_of(self._clock.sleep(wait.total_seconds()), self._impatient.wait())
