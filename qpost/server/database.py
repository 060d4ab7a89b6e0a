"""The door to the database: short readings, one writing at a time on SQLite, and migrations at start."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config as AlembicConfig
from sqlalchemy import Connection, event, make_url
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

MIGRATIONS = Path(__file__).with_name("migrations")


class Database:
    """An engine with the two ways of using it; callers keep transactions short."""

    def __init__(self, url: str, *, fresh: bool = False) -> None:
        """Where the rows are; fresh trades safety for speed while a file that nobody uses yet is filled."""
        self._sqlite = make_url(url).get_backend_name() == "sqlite"
        self._engine = create_async_engine(url, hide_parameters=True)
        if self._sqlite:
            _teach_sqlite(self._engine, _FRESH if fresh else _LASTING)
        self._writers = self._engine.execution_options(writing=True)
        # SQLite has one writer; waiting here is fair, waiting in its busy handler is not.
        self._turn = asyncio.Lock()

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """A consistent view for a few statements; nothing is written."""
        async with self._engine.connect() as connection:
            yield connection

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncConnection]:
        """A transaction, committed at the end unless something is raised."""
        async with AsyncExitStack() as stack:
            if self._sqlite:
                await stack.enter_async_context(self._turn)
            yield await stack.enter_async_context(self._writers.begin())

    async def migrate(self) -> None:
        """Bring the tables to the newest form."""
        async with self.writing() as connection:
            await connection.run_sync(upgrade)

    async def close(self) -> None:
        """Let go of every connection."""
        await self._engine.dispose()


def upgrade(connection: Connection) -> None:
    """Run the migrations that are missing, on a connection already open."""
    config = AlembicConfig()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


_LASTING = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "cache_size=-65536",
    "busy_timeout=30000",
)
_FRESH = ("journal_mode=OFF", "synchronous=OFF", "cache_size=-262144")


def _teach_sqlite(engine: AsyncEngine, pragmas: tuple[str, ...]) -> None:
    def prepare(connection: Any, _record: object) -> None:
        # The driver's own BEGIN comes too late to be IMMEDIATE; ours is sent by _begin.
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    event.listen(engine.sync_engine, "connect", prepare)
    event.listen(engine.sync_engine, "begin", _begin)


def _begin(connection: Connection) -> None:
    # A reader that later writes could meet "database is locked" with no way back; a writer says so first.
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
