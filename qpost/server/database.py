"""The door to the database: looks on threads of readers, writes in turns, and migrations at start.

What asks the database is a plain function of a connection. It runs from its first statement to its last on
one thread, so that the loop is crossed once for a whole transaction and never between two statements.
"""

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any, TypeVar

import psycopg
from alembic import command
from alembic.config import Config as AlembicConfig
from sqlalchemy import Connection, Engine, create_engine, event, func, make_url, select

from qpost.server.turns import WRITERS, OneWriter, SeveralWriters, Turns

T = TypeVar("T")

Work = Callable[[Connection], T]

MIGRATIONS = Path(__file__).with_name("migrations")

MIGRATING = 7_137_850_113
"""The number of PostgreSQL's lock that one process holds while it migrates; no other meaning."""

READERS = 8
"""Threads that look at the database at the same time."""


class Database:
    """An engine with the two ways of using it; callers keep transactions short."""

    def __init__(self, url: str, *, fresh: bool = False) -> None:
        """Where the rows are; fresh trades safety for speed while a file that nobody uses yet is filled."""
        self._engine = _engine(url)
        self._looking = self._engine.execution_options(**_looking(self._engine))
        self._readers = ThreadPoolExecutor(READERS, "reader")
        self._turns = _turns(self._engine, fresh=fresh)
        self.shared = self._engine.dialect.name == "postgresql"
        """Whether other processes may serve the same rows."""

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A consistent view for a few statements; nothing is written. Never on the loop's thread."""
        with self._looking.connect() as connection:
            yield connection

    def listen(self) -> psycopg.Connection[Any]:
        """A connection of its own that hears what other processes tell; only where rows are shared."""
        address = self._engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
        return psycopg.connect(address, autocommit=True)

    def writing(self) -> AbstractContextManager[Connection]:
        """A transaction, committed at the end unless something is raised. Never on the loop's thread."""
        return self._turns.alone()

    async def read(self, work: Work[T]) -> T:
        """Let work look, on a thread of its own."""
        return await asyncio.get_running_loop().run_in_executor(self._readers, self._read, work)

    async def write(self, work: Work[T]) -> T:
        """Let work write; its answer, or what it raised, comes once the outcome is on the disk."""
        return await asyncio.wrap_future(self._turns.take(work))

    def _read(self, work: Work[T]) -> T:
        with self.reading() as connection:
            return work(connection)

    def migrate(self) -> None:
        """Bring the tables to the newest form."""
        with self.writing() as connection:
            upgrade(connection)

    def close(self) -> None:
        """Let go of every thread and connection, once what waits is done."""
        self._turns.close()
        self._readers.shutdown()
        self._engine.dispose()


def _engine(url: str) -> Engine:
    named = make_url(url)
    if named.get_backend_name() != "postgresql":
        return create_engine(named, hide_parameters=True)
    return create_engine(
        named.set(drivername="postgresql+psycopg"),
        hide_parameters=True,
        pool_size=READERS + WRITERS,
        pool_pre_ping=True,  # a database that was restarted is met with a new connection
    )


def _looking(engine: Engine) -> dict[str, Any]:
    """How a reader sees the rows of one instant in all of its statements; SQLite's always do."""
    shared = engine.dialect.name == "postgresql"
    return {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True} if shared else {}


def upgrade(connection: Connection) -> None:
    """Run the migrations that are missing, on a connection already open."""
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(MIGRATING)))  # others start at this moment too
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


def _turns(engine: Engine, *, fresh: bool) -> Turns:
    if engine.dialect.name != "sqlite":
        return SeveralWriters(engine)
    _teach_sqlite(engine, _FRESH if fresh else _LASTING)
    return OneWriter(engine)


def _teach_sqlite(engine: Engine, pragmas: tuple[str, ...]) -> None:
    def prepare(connection: Any, _record: object) -> None:
        # The driver's own BEGIN comes too late to be IMMEDIATE; ours is sent by _begin.
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    event.listen(engine, "connect", prepare)
    event.listen(engine, "begin", _begin)


def _begin(connection: Connection) -> None:
    # A reader that later writes could meet "database is locked" with no way back; a writer says so first.
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
