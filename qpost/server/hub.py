"""Who waits for a shop's next change: woken at once by this process, and in a moment by any other."""

import asyncio
import logging
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from qpost.domain.ids import Cursor, ShopId
from qpost.domain.presence import Presence
from qpost.server import tables
from qpost.server.database import Database
from qpost.server.fan_out import FanOut

log = logging.getLogger("qpost.server.hub")

POLL = 2.0
"""Seconds between looks for commits of other processes; nobody watching means no look at all."""

HINTS = 64
"""Hints of presence that wait for one slow stream; older ones are lost, which costs nothing."""


class Watch:
    """One waiting stream: the newest cursor it has not told yet."""

    def __init__(self, shop_id: ShopId, cursor: Cursor) -> None:
        self.shop_id = shop_id
        self.cursor = cursor
        self.closed = False
        self._hints: deque[Presence] = deque(maxlen=HINTS)
        self._news = asyncio.Event()

    def wake(self, cursor: Cursor) -> None:
        """There is something up to this cursor."""
        if cursor > self.cursor:
            self.cursor = cursor
            self._news.set()

    def hint(self, presence: Presence) -> None:
        """Somebody is at an inquiry, or left it."""
        self._hints.append(presence)
        self._news.set()

    def hints(self) -> tuple[Presence, ...]:
        """The hints that were not told yet; they count as told now."""
        waiting = tuple(self._hints)
        self._hints.clear()
        return waiting

    def close(self) -> None:
        """The backend is leaving."""
        self.closed = True
        self._news.set()

    async def next(self, patience: float) -> bool:
        """Wait for news, that many seconds at most; whether there is any."""
        try:
            async with asyncio.timeout(patience):
                await self._news.wait()
        except TimeoutError:
            return False
        self._news.clear()
        return True


class Hub:
    """Every watch of this process."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._watches: set[Watch] = set()
        self._fan_out = FanOut(database, self._wake) if database.shared else None
        self._tasks: set[asyncio.Task[None]] = set()
        self._closed = False

    @asynccontextmanager
    async def watching(self, shop_id: ShopId) -> AsyncIterator[Watch]:
        """Be woken for a shop from its present cursor on."""
        watch = Watch(shop_id, Cursor(0))
        self._watches.add(watch)
        try:
            for cursor in (await self._cursors({shop_id})).values():
                watch.cursor = max(watch.cursor, cursor)
            if self._closed:
                watch.close()
            yield watch
        finally:
            self._watches.discard(watch)

    def publish(self, shop_id: ShopId, cursor: Cursor) -> None:
        """Tell those who watch a shop, here and at other processes, after the commit."""
        self._wake(shop_id, cursor)
        if self._fan_out is not None:
            self._fan_out.tell(shop_id, cursor)

    def _wake(self, shop_id: ShopId, cursor: Cursor) -> None:
        for watch in self._watches:
            if watch.shop_id == shop_id:
                watch.wake(cursor)

    def hint(self, shop_id: ShopId, presence: Presence) -> None:
        """Tell those who watch a shop in this process; nobody else hears of it."""
        for watch in self._watches:
            if watch.shop_id == shop_id:
                watch.hint(presence)

    def start(self) -> None:
        """Begin to hear of other processes' commits, and to look for them."""
        self._tasks.add(asyncio.create_task(self._poll()))
        if self._fan_out is not None:
            self._tasks.add(asyncio.create_task(self._fan_out.run()))

    def close(self) -> None:
        """Let every stream end, so that a shutdown waits for none."""
        self._closed = True
        for task in self._tasks:
            task.cancel()
        for watch in self._watches:
            watch.close()

    async def _poll(self) -> None:
        while True:
            await asyncio.sleep(POLL)
            watched = {watch.shop_id for watch in self._watches}
            if not watched:
                continue
            try:
                found = await self._cursors(watched)
            except SQLAlchemyError as failure:
                # A lost look costs nothing: the next one sees the same cursors.
                log.warning("no look at the cursors: %s", type(failure).__name__)
                continue
            for shop_id, cursor in found.items():
                self._wake(shop_id, cursor)

    async def _cursors(self, shop_ids: set[ShopId]) -> dict[ShopId, Cursor]:
        wanted = select(tables.shops.c.shop_id, tables.shops.c.rev).where(
            tables.shops.c.shop_id.in_(shop_ids)
        )
        rows = await self._database.read(lambda connection: connection.execute(wanted).all())
        return {row.shop_id: row.rev for row in rows}
