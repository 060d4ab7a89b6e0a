"""A backend in a folder of its own, with two small shops, a hand clock, and callers of every standing."""

import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from litestar import Litestar
from litestar.testing import AsyncTestClient

from qpost.server import backend as backends
from qpost.server.app import application
from qpost.server.backend import Backend
from qpost.server.config import Config, config_in
from qpost.server.members import opened
from qpost.server.seed import load
from tests.fakes.hand_clock import HandClock
from tests.server import postgres, shelves
from tests.server.callers import Caller, signed_in
from tests.server.postgres import Cluster

Client = AsyncTestClient[Litestar]

BOTH = ("sqlite", "postgresql")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A module's DATABASES are asked one after the other: what a backend promises depends on none."""
    databases = getattr(metafunc.module, "DATABASES", None)
    if databases is not None and "rows_in" in metafunc.fixturenames:
        metafunc.parametrize("rows_in", databases, indirect=True)


@pytest.fixture(scope="session")
def stocked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with SHOP and OTHER_SHOP in it, made once; tests work on copies."""
    folder = tmp_path_factory.mktemp("stocked")
    _stock(config_in(folder))
    return folder / "qpost.db"


def _stock(config: Config) -> None:
    with opened(config) as database, database.writing() as connection:
        load(connection, shelves.shops(), shelves.MEMBERS, shelves.PASSWORD)


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """A real PostgreSQL, for those who ask for it."""
    with postgres.running() as started:
        yield started


@pytest.fixture(scope="session")
def template(cluster: Cluster, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The same shops in PostgreSQL."""
    name = cluster.create()
    _stock(config_in(tmp_path_factory.mktemp("template"), database=cluster.url(name)))
    return name


@pytest.fixture
def rows_in(request: pytest.FixtureRequest) -> str:
    """Which database: SQLite, unless a module names its DATABASES."""
    return getattr(request, "param", "sqlite")


@pytest.fixture
def config(
    request: pytest.FixtureRequest, rows_in: str, tmp_path: Path, stocked: Path, clock: HandClock
) -> Iterator[Config]:
    """What a backend with SHOP and OTHER_SHOP in it is started with."""
    if rows_in == "sqlite":
        shutil.copy(stocked, tmp_path / stocked.name)
        yield config_in(tmp_path, sandbox=True, clock=clock.now)
        return
    cluster: Cluster = request.getfixturevalue("cluster")
    name = cluster.create(request.getfixturevalue("template"))
    yield config_in(tmp_path, database=cluster.url(name), sandbox=True, clock=clock.now)
    cluster.drop(name)


@pytest.fixture
async def backend(config: Config) -> AsyncIterator[Backend]:
    """A backend with SHOP and OTHER_SHOP in it."""
    built = backends.build(config)
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
