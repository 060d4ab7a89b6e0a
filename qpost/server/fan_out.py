"""Word between processes that share a database: which shop's stream moved on, by PostgreSQL's NOTIFY.

What many commits have to say within a moment is said at once, because every NOTIFY takes a lock that all
commits share. A word that is lost costs nothing: each process looks at the cursors now and then as well.
"""

import asyncio
import logging
import sys
from collections.abc import Callable
from itertools import islice
from typing import Any

import msgspec
import psycopg
from sqlalchemy import bindparam, func, select
from sqlalchemy.exc import SQLAlchemyError

from qpost.domain.ids import Cursor, ShopId
from qpost.server.database import Database

log = logging.getLogger("qpost.server.fan_out")

CHANNEL = "qpost_changes"

MOMENT = 0.02
"""Seconds within which everything that happened is told in one word."""

AT_ONCE = 50
"""Shops in one word; PostgreSQL's payloads end at 8,000 bytes."""

AGAIN = 2.0
"""Seconds until a lost connection is tried again."""

Heard = Callable[[ShopId, Cursor], None]

_NOTIFY = select(func.pg_notify(CHANNEL, bindparam("word")))


class FanOut:
    """This process's ear and mouth."""

    def __init__(self, database: Database, heard: Heard) -> None:
        """Heard is called on the loop for every word, also for those of this process itself."""
        self._database, self._heard = database, heard
        self._untold: dict[ShopId, Cursor] = {}
        self._news = asyncio.Event()

    def tell(self, shop_id: ShopId, cursor: Cursor) -> None:
        """A shop's stream reached a cursor; the other processes hear of it in a moment."""
        self._untold[shop_id] = max(cursor, self._untold.get(shop_id, cursor))
        self._news.set()

    async def run(self) -> None:
        """Tell and listen until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._tell())
            tasks.create_task(self._listen())

    async def _tell(self) -> None:
        while True:
            await self._news.wait()
            await asyncio.sleep(MOMENT)
            self._news.clear()
            untold, self._untold = iter(self._untold.items()), {}
            while several := dict(islice(untold, AT_ONCE)):
                await self._say(msgspec.json.encode(several).decode())

    async def _say(self, word: str) -> None:
        try:
            await self._database.write(lambda connection: connection.execute(_NOTIFY, {"word": word}))
        except SQLAlchemyError as failure:
            log.warning("others were not told: %s", type(failure).__name__)

    async def _listen(self) -> None:
        if sys.platform == "win32":
            return  # whose loop watches no foreign sockets: there the looks at the cursors are all there is
        while True:
            try:
                connection = await asyncio.to_thread(self._database.listen)
            except psycopg.Error as failure:
                log.warning("others are not heard: %s", type(failure).__name__)
            else:
                with connection:
                    await self._hear(connection)
            await asyncio.sleep(AGAIN)

    async def _hear(self, connection: psycopg.Connection[Any]) -> None:
        """Pass words on until the connection is lost."""
        connection.execute(f"LISTEN {CHANNEL}")
        loop, readable, line = asyncio.get_running_loop(), asyncio.Event(), connection.fileno()
        loop.add_reader(line, readable.set)
        try:
            while True:
                self._take(connection)
                await readable.wait()
                readable.clear()
        except psycopg.OperationalError:
            log.warning("others are not heard for a while: the connection was lost")
        finally:
            loop.remove_reader(line)

    def _take(self, connection: psycopg.Connection[Any]) -> None:
        connection.pgconn.consume_input()
        while word := connection.pgconn.notifies():
            for shop_id, cursor in msgspec.json.decode(word.extra, type=dict[str, int]).items():
                self._heard(ShopId(shop_id), Cursor(cursor))
