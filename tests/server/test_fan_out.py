"""Several processes on one PostgreSQL: what one commits, the streams of another hear, without a look."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from qpost.domain.ids import Cursor, ShopId
from qpost.server import backend as backends
from qpost.server import hub
from qpost.server.backend import Backend
from qpost.server.config import Config, config_in
from qpost.server.members import opened
from qpost.server.sync import wakes
from tests import examples as eg
from tests.log_watch import LogWatch
from tests.server.callers import Caller
from tests.server.postgres import Cluster

DATABASES = ("postgresql",)

PATIENCE = 50
"""Seconds after which something is never going to happen."""

EARS = """FROM pg_stat_activity
WHERE datname = current_database() AND query = 'LISTEN qpost_changes' AND state = 'idle'"""


@pytest.fixture(autouse=True)
def nobody_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    """No process looks at the cursors by itself: only what it is told counts here."""
    monkeypatch.setattr(hub, "POLL", 3600.0)


@asynccontextmanager
async def process(config: Config, folder: Path, ears: int = 1) -> AsyncIterator[Backend]:
    """One more backend on the same rows, on this test's loop; then so many listen."""
    built = backends.build(replace(config, spool=folder / "mail", uploads=folder / "uploads"))
    built.hub.start()
    await listening(built, ears)
    yield built
    built.hub.close()
    await asyncio.to_thread(built.database.close)


async def listening(backend: Backend, ears: int) -> None:
    """Wait until so many processes are told."""

    def count(connection: Connection) -> int:
        found: int = connection.execute(text(f"SELECT count(*) {EARS}")).scalar_one()
        return found

    async with asyncio.timeout(PATIENCE):
        while await backend.database.read(count) != ears:  # noqa: ASYNC110 -- PostgreSQL sets no event
            await asyncio.sleep(0.01)


async def test_an_answer_given_at_one_process_wakes_the_streams_of_another(
    hana: Caller, config: Config, tmp_path: Path
) -> None:
    async with process(config, tmp_path / "other", ears=2) as there:
        stream = wakes(there, eg.SHOP, time.monotonic() + PATIENCE)
        assert b'"cursor":15' in await anext(stream)
        assert (await hana.reply()).status_code == 200
        assert b'"cursor":17' in await anext(stream)
        await stream.aclose()


async def test_many_commits_are_told_in_few_words_and_the_last_cursor_arrives(
    config: Config, tmp_path: Path
) -> None:
    heard: list[tuple[ShopId, Cursor]] = []
    done = asyncio.Event()

    def hear(shop_id: ShopId, cursor: Cursor) -> None:
        heard.append((shop_id, cursor))
        if len(heard) == 201:
            done.set()

    async with process(config, tmp_path / "a") as here, process(config, tmp_path / "b", ears=2) as there:
        assert there.hub._fan_out is not None
        there.hub._fan_out._heard = hear
        for number in range(200):
            here.hub.publish(eg.SHOP, Cursor(100 + number))
            here.hub.publish(ShopId(f"other-{number}"), Cursor(1))
        async with asyncio.timeout(PATIENCE):
            await done.wait()
    assert [cursor for shop_id, cursor in heard if shop_id == eg.SHOP] == [299]


async def test_a_process_whose_line_was_cut_hears_again(
    hana: Caller, config: Config, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expect_log: LogWatch
) -> None:
    monkeypatch.setattr("qpost.server.fan_out.AGAIN", 0.05)
    expect_log("the connection was lost")
    cut = text(f"SELECT pg_terminate_backend(pid, {PATIENCE * 1000}) {EARS}")
    async with process(config, tmp_path / "other", ears=2) as there:
        await there.database.read(lambda connection: connection.execute(cut).all())
        await listening(there, ears=2)
        stream = wakes(there, eg.SHOP, time.monotonic() + PATIENCE)
        assert b'"cursor":15' in await anext(stream)
        assert (await hana.reply()).status_code == 200
        assert b'"cursor":17' in await anext(stream)
        await stream.aclose()


async def test_processes_that_start_on_one_empty_database_migrate_it_once(
    cluster: Cluster, tmp_path: Path
) -> None:
    name = cluster.create()

    def start() -> None:
        with opened(config_in(tmp_path, database=cluster.url(name))):
            pass

    await asyncio.gather(*(asyncio.to_thread(start) for _ in range(4)))
