"""Taking over pages of changes into the encrypted copy, beside the bare insertion of the same rows."""

import asyncio
import re
import secrets
import time
from collections.abc import Iterator
from contextlib import closing
from importlib import resources
from itertools import chain, islice
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import apsw

from bench.level import emptied_and_level_again, live
from bench.measuring import Figure, Sizes, share, timed
from bench.shop import copied
from bench.stalls import Stalls, stalled, watched
from bench.window import SIZE, Seat, every_day, sit_down
from qpost.domain.changes import Page
from qpost.domain.ids import AccountId, Cursor, ShopId
from qpost.domain.inquiries import Inquiry, Message
from qpost.host.clock import SystemClock
from qpost.protocol.sync import PAGE_LIMIT
from qpost.server.sandbox.generator import sandbox_shops
from qpost.store.database import CACHE_BYTES
from qpost.store.search import grams
from qpost.store.store import LocalStore

SERVER, ACCOUNT, SHOP = "http://127.0.0.1:1", AccountId("bench"), ShopId("bench")

GOAL = "≥ 40 %"

INQUIRIES_OF = 3
"""Of eight entities of the sandbox so many are inquiries; the others are messages."""

Rows = dict[str, list[tuple[object, ...]]]

SEARCHED = {"inquiry": 9, "message": 3}
"""The column of each table whose pairs of characters are indexed."""


def pages(entities: int) -> list[Page]:
    """So many inquiries and messages of the sandbox, in pages as the backend cuts them."""
    shops = sandbox_shops(now=SystemClock().now(), inquiries=max(420, entities // 2))
    threads = chain.from_iterable(shop.threads for shop in shops)
    things: Iterator[Inquiry | Message] = chain.from_iterable((one, *said) for one, said in threads)
    wanted = list(islice(things, entities))
    return [
        _page(wanted[first : first + PAGE_LIMIT], first, more=first + PAGE_LIMIT < len(wanted))
        for first in range(0, len(wanted), PAGE_LIMIT)
    ]


def _page(things: list[Inquiry | Message], first: int, *, more: bool) -> Page:
    return Page(
        cursor=Cursor(first + len(things)),
        more=more,
        epoch="bench",
        inquiries=tuple(one for one in things if isinstance(one, Inquiry)),
        messages=tuple(one for one in things if isinstance(one, Message)),
    )


async def _apply(folder: Path, stream: list[Page], key: bytes) -> float:
    store = LocalStore(folder)
    await store.open(SERVER, ACCOUNT, SHOP, key)
    began = time.perf_counter()
    for page in stream:
        await store.apply(page)
    spent = time.perf_counter() - began
    await store.close()
    return spent


def _connection(file: Path, key: bytes) -> apsw.Connection:
    connection = apsw.Connection(str(file))
    connection.pragma("key", f"raw:{key.hex()}")
    return connection


def _rows(folder: Path, key: bytes) -> Rows:
    """The rows that the store made."""
    (file,) = folder.glob("*/cache.db")
    with closing(_connection(file, key)) as connection:
        return {table: list(connection.execute(f"SELECT * FROM {table}")) for table in ("inquiry", "message")}


def _pairs(rows: Rows) -> Rows:
    """What the store writes into the indexes of pairs, by the names of these."""
    return {
        f"{table}_index": [
            (place, grams(str(row[SEARCHED[table]]))) for place, row in enumerate(members, start=1)
        ]
        for table, members in rows.items()
    }


def _bare(file: Path, rows: Rows, *, indexes: bool) -> float:
    """Seconds for the same rows in the same tables of an empty encrypted file, one transaction a page."""
    written = rows | _pairs(rows) if indexes else rows
    with closing(_connection(file, secrets.token_bytes(32))) as connection:
        connection.pragma("journal_mode", "wal")
        connection.pragma("synchronous", "normal")
        connection.pragma("cache_size", -CACHE_BYTES // 1024)
        connection.execute(_tables(indexes=indexes))
        return timed(lambda: _insert(connection, written)) / 1000


def _insert(connection: apsw.Connection, rows: Rows) -> None:
    for table, members in rows.items():
        columns = "(rowid, grams)" if table.endswith("_index") else ""
        sql = f"INSERT INTO {table} {columns} VALUES ({', '.join('?' * len(members[0]))})"
        for first in range(0, len(members), PAGE_LIMIT):
            with connection:
                connection.executemany(sql, members[first : first + PAGE_LIMIT])


def _tables(*, indexes: bool) -> str:
    folder = resources.files("qpost.store").joinpath("migrations", "cache")
    sql = "".join(step.read_text("utf-8") for step in sorted(folder.iterdir(), key=lambda file: file.name))
    return sql if indexes else re.sub(r"CREATE INDEX [^;]+;", "", sql)


async def _anew(seat: Seat) -> tuple[list[float], int]:
    """The open window's shop is emptied and comes again: its stalls, and how many inquiries came."""
    await seat.start()
    seat.shell.resize(*SIZE)
    await seat.show(every_day())
    await live(seat.program.engine)
    await seat.settle()
    stalls = Stalls()
    await watched(asyncio.ensure_future(_level_again(seat)), stalls)
    return stalls.longest, seat.program.engine.sync.state.loaded


async def _level_again(seat: Seat) -> None:
    await emptied_and_level_again(seat.program.engine)
    await seat.settle()


def measure(sizes: Sizes) -> list[Figure]:
    """The store and the two floors in turn."""
    stream = pages(sizes.entities)
    entities = sum(len(page.inquiries) + len(page.messages) for page in stream)
    ours, plain, indexed = [], [], []
    for _ in range(min(sizes.runs, 5)):
        with TemporaryDirectory(prefix="qpost-bench-") as name:
            folder, key = Path(name), secrets.token_bytes(32)
            ours.append(entities / asyncio.run(_apply(folder, stream, key)))
            rows = _rows(folder, key)
            plain.append(entities / _bare(folder / "plain.db", rows, indexes=False))
            indexed.append(entities / _bare(folder / "indexed.db", rows, indexes=True))
    with copied(max(sizes.few, sizes.entities * INQUIRIES_OF // 8)) as place:
        place.sign_in()
        stalls, loaded = sit_down(place.profile, _anew)
    what = f"Applying {entities:,} changes, pages of {PAGE_LIMIT:,}"
    rates_of = (
        ("bare encrypted executemany without indexes", plain),
        ("the same with the copy's indexes, those of pairs ready made among them", indexed),
    )
    return [
        *(
            Figure(what, _rate(ours), f"{floor}, {_rate(rates)}", share(median(ours), median(rates)), GOAL)
            for floor, rates in rates_of
        ),
        stalled(f"while {loaded:,} inquiries and their messages come anew (p50 / worst)", stalls),
    ]


def _rate(rates: list[float]) -> str:
    return f"{median(rates):,.0f} a second"
