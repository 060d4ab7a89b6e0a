"""A backend in a folder of its own, with two small shops, a hand clock, and callers of every standing."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from litestar import Litestar
from litestar.testing import AsyncTestClient

from qpost.server import backend as backends
from qpost.server.app import application
from qpost.server.backend import Backend
from qpost.server.config import config_in
from qpost.server.members import opened
from qpost.server.seed import load
from tests.fakes.hand_clock import HandClock
from tests.server import shelves
from tests.server.callers import Caller, signed_in

Client = AsyncTestClient[Litestar]


@pytest.fixture(scope="session")
def stocked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with SHOP and OTHER_SHOP in it, made once; tests work on copies."""
    folder = tmp_path_factory.mktemp("stocked")
    asyncio.run(_stock(folder))
    return folder / "qpost.db"


async def _stock(folder: Path) -> None:
    with opened(config_in(folder)) as database, database.writing() as connection:
        load(connection, shelves.shops(), shelves.MEMBERS, shelves.PASSWORD)


@pytest.fixture
async def backend(tmp_path: Path, stocked: Path, clock: HandClock) -> AsyncIterator[Backend]:
    """A backend with SHOP and OTHER_SHOP in it."""
    shutil.copy(stocked, tmp_path / stocked.name)
    built = backends.build(config_in(tmp_path, sandbox=True, clock=clock.now))
    yield built
    built.database.close()


@pytest.fixture
async def client(backend: Backend) -> AsyncIterator[Client]:
    """Somebody who asks without having signed in."""
    async with AsyncTestClient(application(backend), raise_server_exceptions=False) as asking:
        yield asking


@pytest.fixture
async def hana(client: Client) -> Caller:
    """A member of SHOP."""
    return await signed_in(client, shelves.HANA.login)


@pytest.fixture
async def stranger(client: Client) -> Caller:
    """A member of OTHER_SHOP only."""
    return await signed_in(client, shelves.STRANGER.login)
