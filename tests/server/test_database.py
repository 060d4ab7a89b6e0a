"""The tables as migrations make them, and the two ways of using the database."""

import asyncio
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, select, update
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

from qpost.server import tables
from qpost.server.backend import Backend
from qpost.server.config import config_in
from qpost.server.database import Database
from qpost.server.members import opened
from qpost.server.tables import metadata
from tests.server.conftest import Client


async def test_the_migrations_make_the_tables_that_the_code_means(tmp_path: Path) -> None:
    def differences(connection: Connection) -> list[object]:
        return list(compare_metadata(MigrationContext.configure(connection), metadata))

    with opened(config_in(tmp_path)) as database, database.reading() as connection:
        assert differences(connection) == []


async def test_migrating_again_changes_nothing(tmp_path: Path) -> None:
    def epoch() -> str:
        with opened(config_in(tmp_path)) as database, database.reading() as connection:
            found: str = connection.execute(select(tables.backend.c.epoch)).scalar_one()
            return found

    assert epoch() == epoch()


def test_postgresql_can_be_told_the_same_tables() -> None:
    dialect = postgresql.dialect()  # type: ignore[no-untyped-call]
    for table in metadata.sorted_tables:
        assert str(CreateTable(table).compile(dialect=dialect))
        for index in table.indexes:
            assert str(CreateIndex(index).compile(dialect=dialect))


def test_every_table_of_a_shop_is_keyed_by_it_first() -> None:
    for table in metadata.sorted_tables:
        if "shop_id" in table.c and table is not tables.commands:
            assert next(iter(table.primary_key)).name == "shop_id"


def _names(connection: Connection) -> list[str]:
    return list(connection.execute(select(tables.shops.c.name)).scalars())


def _rename(connection: Connection) -> None:
    connection.execute(update(tables.shops).values(name="renamed"))


async def test_what_is_raised_undoes_the_transaction(backend: Backend, client: Client) -> None:
    def rename(connection: Connection) -> None:
        _rename(connection)
        raise RuntimeError

    with pytest.raises(RuntimeError):
        await backend.database.write(rename)
    assert "renamed" not in await backend.database.read(_names)


async def test_readers_do_not_wait_for_a_writer(backend: Backend, client: Client) -> None:
    with backend.database.writing() as connection:
        _rename(connection)
        assert "renamed" not in await backend.database.read(_names)


async def test_writers_of_one_process_take_turns(backend: Backend, client: Client) -> None:
    def rev(connection: Connection) -> int:
        found: int = connection.execute(select(tables.shops.c.rev).limit(1)).scalar_one()
        return found

    def step(connection: Connection) -> None:
        connection.execute(update(tables.shops).values(rev=rev(connection) + 1))

    before = await backend.database.read(rev)
    await asyncio.gather(*(backend.database.write(step) for _ in range(20)))
    assert await backend.database.read(rev) == before + 20


async def test_a_file_that_is_being_filled_needs_no_log(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'fresh.db'}", fresh=True)
    database.migrate()
    assert [file.name for file in tmp_path.iterdir()] == ["fresh.db"]
    database.close()
