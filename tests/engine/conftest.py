"""A whole engine over a real store and a backend in memory, on a clock that only the test moves."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from qpost.domain.changes import Changes
from qpost.domain.settings import Settings
from qpost.domain.shops import Location
from qpost.engine.engine import Engine
from qpost.engine.ports import Clock
from qpost.engine.session import ChoosingShop, SessionState, Working
from qpost.store.store import LocalStore
from tests import examples as eg
from tests.fakes.dict_vault import DictVault
from tests.fakes.hand_clock import HandClock
from tests.fakes.host import MemorySettings, NoAutostart
from tests.fakes.plain_media import PlainMedia
from tests.fakes.scripted_remote import PASSWORD, ScriptedRemote

SERVER = "https://qpost.example"


@pytest.fixture
def remote() -> ScriptedRemote:
    """The backend."""
    return ScriptedRemote()


@pytest.fixture
def settings_file() -> MemorySettings:
    """Settings that were never saved."""
    return MemorySettings(Settings(undo_seconds=0))


class Heard(list[Changes]):
    """Every Changes that was told."""


@pytest.fixture
async def engine(
    tmp_path: Path,
    remote: ScriptedRemote,
    vault: DictVault,
    clock: HandClock,
    settings_file: MemorySettings,
) -> AsyncIterator[Engine]:
    """An engine that nobody has signed in to."""
    made = make_engine(tmp_path, remote, vault, clock, settings_file)
    yield made
    await made.close()


def make_engine(
    folder: Path,
    remote: ScriptedRemote,
    vault: DictVault,
    clock: Clock,
    settings_file: MemorySettings,
    *,
    store: LocalStore | None = None,
    painted: asyncio.Event | None = None,
) -> Engine:
    """An engine over these; a second one over the same folder is the program's next start."""
    return Engine(
        remote=remote,
        store=store or LocalStore(folder),
        vault=vault,
        settings_file=settings_file,
        autostart=NoAutostart(),
        media=PlainMedia(),
        clock=clock,
        chance=lambda: 1.0,
        painted=painted.wait if painted is not None else None,
    )


def state_of(engine: Engine) -> SessionState:
    """The session's state, read afresh."""
    return engine.session.state


async def sign_in(engine: Engine, *, save: bool = True) -> ChoosingShop:
    """Sign in with the right password."""
    answer = await engine.session.sign_in(SERVER, Location.HOME, "hana-cosme01", PASSWORD, save=save)
    assert isinstance(answer, ChoosingShop)
    return answer


async def work(engine: Engine, clock: HandClock, *, save: bool = True) -> None:
    """Sign in, choose the example shop, and let the copy become level."""
    await sign_in(engine, save=save)
    await engine.session.choose(eg.SHOP)
    await until_idle(engine, clock)


async def until_idle(engine: Engine, clock: HandClock) -> None:
    """Let everything happen that needs no time: each round also waits for the store's own thread."""
    for _ in range(10):
        await clock.settle()
        if isinstance(engine.session.state, Working):
            await engine.todo.count()


async def pass_time(engine: Engine, clock: HandClock, seconds: int) -> None:
    """Let time pass five seconds at a turn, everything due in each turn really done."""
    for _ in range(0, seconds, 5):
        await clock.advance(5)
        await until_idle(engine, clock)
