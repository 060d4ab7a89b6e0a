"""Beginning anew beside a damaged `outbox.db`: it is set aside whole, and what can be read of it is kept.

outbox.db ──copy──► reading.db ──rows that open──► rescuing.db ──closed──► rescued.db
outbox.db ──► damaged-outbox-N.db, then rescued.db ──► outbox.db; killed in between, the next start goes on
"""

import shutil
from collections.abc import Iterable
from contextlib import closing, suppress
from pathlib import Path

import apsw

from qpost.engine.ports import Rescued
from qpost.store.database import MAIN, RESCUED, one, prepare_main

KEYS = {
    "account": "only",
    "file": "rowid",
    "draft": "inquiry_id",
    "note_draft": "inquiry_id",
    "canned_draft": "canned_id",
    "audit": "line",
    "outbox": "seq",
}
"""Every table of `outbox.db` by what orders its rows."""

KNOWN = {
    "draft": "SELECT inquiry_id FROM inquiry",
    "note_draft": "SELECT inquiry_id FROM inquiry",
    "canned_draft": "SELECT canned_id FROM canned_reply",
}
"""What else tells the names of rows that are reached by name alone: the copy of the backend's truth."""

DRAFTS = ("draft", "note_draft", "canned_draft")
PARTS = ("", "-wal", "-shm")
READING, RESCUING = "reading.db", "rescuing.db"

DAMAGE = (apsw.CorruptError, apsw.NotADBError, apsw.IOError)

Rows = dict[object, tuple[object, ...]]


def rescue(folder: Path, key: bytes) -> Rescued:
    """Make a new `outbox.db` of what the old one still gives; the old one stays beside it as it is."""
    _remove(folder, READING, RESCUING, RESCUED)
    for part in PARTS:
        with suppress(FileNotFoundError):
            shutil.copyfile(folder / f"{MAIN}{part}", folder / f"{READING}{part}")
    fresh = prepare_main(folder / RESCUING, key)
    try:
        kept = {table: _brought(folder / READING, key, table, fresh) for table in KEYS}
        waiting = "SELECT count(*) FROM outbox WHERE state NOT IN ('settled', 'withdrawn')"
        told = Rescued(sum(kept[table] for table in DRAFTS), one(fresh, waiting)[0])
    finally:
        fresh.close()
    _remove(folder, READING)
    (folder / RESCUING).replace(folder / RESCUED)
    _set_aside(folder)
    (folder / RESCUED).replace(folder / MAIN)
    return told


def _brought(source: Path, key: bytes, table: str, fresh: apsw.Connection) -> int:
    columns = [name for _, name, *_ in fresh.execute(f"PRAGMA table_info({table})")]
    named = _named(source.with_name("cache.db"), key, KNOWN.get(table))
    there, rows = readable(source, key, table, columns, named)
    if not there:
        return 0
    places = ", ".join("?" for _ in there)
    sql = f"INSERT INTO {table} ({', '.join(there)}) VALUES ({places})"
    with fresh:
        fresh.executemany(sql, rows.values())
    return len(rows)


def readable(
    source: Path, key: bytes, table: str, columns: Iterable[str], named: Iterable[object] = ()
) -> tuple[list[str], Rows]:
    """The columns that are there and the rows that open: from the front, from the back, then one by one."""
    order, found = KEYS[table], Rows()
    there: list[str] = []
    with closing(apsw.Connection(str(source))) as connection, suppress(apsw.Error):
        connection.pragma("key", f"raw:{key.hex()}")
        here = {name for _, name, *_ in connection.execute(f"PRAGMA table_info({table})")}
        there = [name for name in columns if name in here]
        wanted = f"SELECT {order}, {', '.join(there)} FROM {table}"
        for direction in ("ASC", "DESC"):
            _take(found, connection, f"{wanted} ORDER BY {order} {direction}")
        for name in {*named, *_between(found)} - set(found):
            _take(found, connection, f"{wanted} WHERE {order} = ?", (name,))
    return there, found


def _take(found: Rows, connection: apsw.Connection, sql: str, values: tuple[object, ...] = ()) -> None:
    with suppress(*DAMAGE):
        for name, *row in connection.execute(sql, values):
            found[name] = tuple(row)


def _named(cache: Path, key: bytes, sql: str | None) -> list[object]:
    names: list[object] = []
    if sql is not None and cache.exists():
        with closing(apsw.Connection(str(cache))) as connection, suppress(apsw.Error):
            connection.pragma("key", f"raw:{key.hex()}")
            names += [name for (name,) in connection.execute(sql)]
    return names


def _between(found: Rows) -> set[int]:
    """The numbers between those that were found, where rows are numbered."""
    numbers = sorted(name for name in found if isinstance(name, int))
    return set(range(numbers[0], numbers[-1])) - set(numbers) if numbers else set()


def _set_aside(folder: Path) -> None:
    number = 1 + sum(1 for _ in folder.glob("damaged-outbox-*.db"))
    for part in PARTS:
        with suppress(FileNotFoundError):
            (folder / f"{MAIN}{part}").replace(folder / f"damaged-outbox-{number}.db{part}")


def _remove(folder: Path, *names: str) -> None:
    for name in names:
        for part in PARTS:
            (folder / f"{name}{part}").unlink(missing_ok=True)
