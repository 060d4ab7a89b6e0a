"""The two encrypted files and the one thread that touches them: opening protocol, transactions, closing."""

import asyncio
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

import apsw

from qpost.domain.failures import NoShopOpen, StoreBroken, StoreDamaged, StoreOnNetwork, StoreTooNew
from qpost.store import place

T = TypeVar("T")

Bindings = dict[str, Any] | tuple[Any, ...]

SAFE_SINCE = (3, 51, 3)
"""The first SQLite without the WAL-reset race (reliability.md §9.4)."""

_HERE = Path(__file__).parent
"""Statements lie beside this file; importlib.resources would find them as well, and take 10 ms to import."""

CACHE_BYTES = 64 * 1024 * 1024

CIPHER = "chacha20"
"""Of SQLite3 Multiple Ciphers: every page carries a tag, so that a page that was changed does not open."""

ALWAYS = (
    ("foreign_keys", 1),
    ("secure_delete", 1),
    ("trusted_schema", 0),
    ("cell_size_check", 1),
    *((("fullfsync", 1), ("checkpoint_fullfsync", 1)) if sys.platform == "darwin" else ()),
)
"""What is set for every file and read back; a Mac's fsync alone does not reach the disk."""

MAIN, RESCUED = "outbox.db", "rescued.db"

SUSPECT = "suspect"
"""The name of an empty file: reading found damage, and the next start looks at every page of the copy."""


class BugError(Exception):
    """Ours, not the world's: the files are used in a way they are not meant to be."""


class Database:
    """`outbox.db` as main (FULL) and `cache.db` attached (NORMAL), both sealed with one raw key."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="qpost-store")
        self._connection: apsw.Connection | None = None
        self._folder: Path | None = None

    async def run(self, work: Callable[[apsw.Connection], T]) -> T:
        """Do some reading on the store's thread; raises StoreDamaged where the files cannot be trusted."""
        return await asyncio.wrap_future(self._thread.submit(self._guarded, work))

    async def write(self, work: Callable[[apsw.Connection], T]) -> T:
        """Do some work on the store's thread as one transaction: all of it or nothing."""
        return await self.run(lambda connection: _in_transaction(connection, work))

    async def aside(self, work: Callable[[], T]) -> T:
        """Do something slow with files, though not with open ones, on the store's thread."""
        try:
            return await asyncio.wrap_future(self._thread.submit(work))
        except apsw.Error as error:
            raise StoreDamaged(type(error).__name__) from None

    async def open(self, folder: Path, key: bytes) -> None:
        """Open or make the files of a folder; raises StoreDamaged where the key does not open them."""
        await asyncio.wrap_future(self._thread.submit(self._open, folder, key))

    async def close(self) -> None:
        """Close the files; the database may be opened again."""
        await asyncio.wrap_future(self._thread.submit(self._close))

    def _guarded(self, work: Callable[[apsw.Connection], T]) -> T:
        if self._connection is None:
            raise NoShopOpen
        try:
            return work(self._connection)
        except (apsw.CorruptError, apsw.NotADBError) as error:
            self._suspect()
            raise StoreBroken(type(error).__name__) from None
        except (apsw.IOError, apsw.FullError, apsw.ReadOnlyError) as error:
            raise StoreDamaged(type(error).__name__) from None

    def _suspect(self) -> None:
        """Which file it is nobody is told; a copy that is damaged must not stay in the way for good."""
        if self._folder is not None:
            with suppress(OSError):  # the disk may be the damage
                (self._folder / SUSPECT).touch()

    def _open(self, folder: Path, key: bytes) -> None:
        if self._connection is not None:
            raise BugError("the store is open already")
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._connection = open_files(folder, key)
            self._folder = folder
        except (apsw.CorruptError, apsw.NotADBError) as error:
            raise StoreBroken(type(error).__name__) from None
        except apsw.Error as error:
            # the message of an SQLite error may hold the key (reliability.md §1): only its class is told
            raise StoreDamaged(type(error).__name__) from None
        except OSError as error:
            raise StoreDamaged(type(error).__name__) from None

    def _close(self) -> None:
        if self._connection is not None:
            # Closing would do the same, but hold Python's lock, and every window with it, until it has.
            with suppress(apsw.Error):
                self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            self._connection.close()
            self._connection = None


def open_files(folder: Path, key: bytes) -> apsw.Connection:
    """The opening protocol of reliability.md §4.4: every pragma is read back, none is assumed."""
    _require(tuple(map(int, apsw.sqlite_lib_version().split("."))) >= SAFE_SINCE, "SQLite is too old")
    if place.on_a_network(folder):
        raise StoreOnNetwork
    if (folder / RESCUED).exists() and not (folder / MAIN).exists():
        (folder / RESCUED).replace(folder / MAIN)
    if _emptied(folder):
        raise StoreBroken("outbox.db is empty")
    connection = prepare_main(folder / MAIN, key)
    try:
        _attach_cache(connection, folder / "cache.db", f"raw:{key.hex()}")
        for name, wanted in ALWAYS:
            connection.pragma(name, wanted)
            _require(connection.pragma(name) == wanted, name)
        connection.pragma("cache_size", -CACHE_BYTES // 1024, schema="cache")
        if connection.pragma("quick_check", schema="main") != "ok":
            raise StoreBroken("quick_check")
        connection.execute(_sql("views.sql"))
    except BaseException:
        connection.close()
        raise
    return connection


def prepare_main(file: Path, key: bytes) -> apsw.Connection:
    """Open or make the file of what only this computer knows; every commit reaches the disk."""
    connection = apsw.Connection(str(file))
    try:
        connection.pragma("key", f"raw:{key.hex()}")
        _prepare(connection, "main", synchronous="full", reads_back=2)
    except BaseException:
        connection.close()
        raise
    return connection


def _emptied(folder: Path) -> bool:
    """SQLite takes a file without content for a new one; beside a copy that was made after it, it is none."""
    outbox, cache = folder / MAIN, folder / "cache.db"
    left = [file.stat().st_size if file.exists() else 0 for file in (outbox, cache)]
    return left[0] == 0 < left[1]


def _attach_cache(connection: apsw.Connection, file: Path, raw: str) -> None:
    """Attach the copy of the backend's truth; one that is damaged is set aside and fetched again."""
    suspect = file.with_name(SUSPECT)
    try:
        _attach(connection, file, raw)
        if suspect.exists() and connection.pragma("quick_check", schema="cache") != "ok":
            raise apsw.CorruptError
    except (apsw.NotADBError, apsw.CorruptError):
        if "cache" in connection.db_names():
            connection.execute("DETACH cache")
        for suffix in ("", "-wal", "-shm"):
            part = file.with_name(file.name + suffix)
            if part.exists():
                part.replace(part.with_name("damaged-" + part.name))
        _attach(connection, file, raw)
    suspect.unlink(missing_ok=True)


def _attach(connection: apsw.Connection, file: Path, raw: str) -> None:
    connection.execute("ATTACH ? AS cache KEY ?", (str(file), raw))
    _prepare(connection, "cache", synchronous="normal", reads_back=1)


def _prepare(connection: apsw.Connection, schema: str, *, synchronous: str, reads_back: int) -> None:
    connection.execute(f"SELECT count(*) FROM {schema}.sqlite_schema").fetchall()  # proves the key
    _require(connection.pragma("cipher", schema=schema) == CIPHER, "cipher")
    _require(connection.pragma("journal_mode", "wal", schema=schema) == "wal", "journal_mode")
    connection.pragma("synchronous", synchronous, schema=schema)
    _require(connection.pragma("synchronous", schema=schema) == reads_back, "synchronous")
    migrate(connection, schema)


def migrate(connection: apsw.Connection, schema: str) -> None:
    """Bring one file to the newest schema, each step a transaction; `user_version` counts the steps."""
    folder = {"main": "outbox", "cache": "cache"}[schema]
    steps = sorted((_HERE / "migrations" / folder).glob("*.sql"), key=lambda f: f.name)
    done = connection.pragma("user_version", schema=schema)
    if done > len(steps):
        raise StoreTooNew
    for number, step in enumerate(steps[done:], done + 1):
        with connection:
            connection.execute(qualified(step.read_text("utf-8"), schema))
            connection.pragma("user_version", number, schema=schema)


def qualified(sql: str, schema: str) -> str:
    """A migration's statements with the schema written before what they make."""
    for kind in ("VIRTUAL TABLE", "TABLE", "INDEX", "TRIGGER"):
        sql = sql.replace(f"CREATE {kind} ", f"CREATE {kind} {schema}.")
    return sql


def one(connection: apsw.Connection, sql: str, values: Bindings = ()) -> tuple[Any, ...]:
    """The one row that a question always has an answer of."""
    rows = connection.execute(sql, values).fetchall()
    if not rows:
        raise BugError("a question without an answer")
    return tuple(rows[0])


def _in_transaction(connection: apsw.Connection, work: Callable[[apsw.Connection], T]) -> T:
    # not `with connection`: where a failing disk has ended the transaction already, its rollback fails as
    # well, and that error would stand in for the one that tells what happened
    connection.execute("BEGIN")
    try:
        answer = work(connection)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return answer


def _sql(name: str) -> str:
    return (_HERE / name).read_text("utf-8")


def _require(holds: bool, what: str) -> None:
    if not holds:
        raise StoreDamaged(what)
