"""A backend process with the sandbox, and a profile with a complete encrypted copy of its main shop."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.level import live
from bench.vault import vault_of
from qpost.domain.shops import Location
from qpost.engine.engine import Engine
from qpost.engine.session import ChoosingShop
from qpost.host.autostart import autostart, own_command
from qpost.host.clock import SystemClock
from qpost.host.media import LocalMedia
from qpost.remote.client import HttpRemote
from qpost.server.sandbox.accounts import DEMO_LOGIN, DEMO_PASSWORD, MAIN
from qpost.server.sandbox.generator import INQUIRIES
from qpost.store.settings import JsonSettings
from qpost.store.store import LocalStore
from tests.backend import Backend

MAIN_SHARE = 0.75
"""How much of the sandbox's inquiries is the main shop's."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a shop is served, and where its copy lies."""

    url: str
    profile: Path

    def sign_in(self) -> None:
        """Leave a fresh saved session in the profile, so that every start that is measured has the same."""
        asyncio.run(_sign_in(self))


@contextmanager
def served(inquiries: int) -> Iterator[tuple[Backend, Path]]:
    """A backend that holds so many inquiries, and a folder that goes when it does."""
    with TemporaryDirectory(prefix="qpost-bench-") as folder:
        backend = Backend(Path(folder) / "backend", "--inquiries", str(inquiries))
        backend.start()
        try:
            yield backend, Path(folder)
        finally:
            backend.stop()


@contextmanager
def copied(inquiries: int) -> Iterator[Place]:
    """A shop with so many inquiries, all copied; the sandbox's usual size means the usual sandbox."""
    with served(inquiries if inquiries == INQUIRIES else round(inquiries / MAIN_SHARE)) as (backend, folder):
        place = Place(backend.url, folder / "profile")
        place.profile.mkdir()
        asyncio.run(_copy(place))
        yield place


def engine_of(profile: Path) -> Engine:
    """The engine of a profile, with a keyring in a file and nothing around it."""
    return Engine(
        remote=HttpRemote(),
        store=LocalStore(profile / "shops"),
        vault=vault_of(profile),
        settings_file=JsonSettings(profile / "settings.json"),
        autostart=autostart(own_command()),
        media=LocalMedia(),
        clock=SystemClock(),
    )


async def _copy(place: Place) -> None:
    """Sign in as a person would, and stay until everything is here."""
    engine = engine_of(place.profile)
    await _enter(engine, place)
    engine.settings.change(skip_shop_chooser=True)
    await engine.session.choose(MAIN)
    await live(engine)
    await engine.close()


async def _sign_in(place: Place) -> None:
    engine = engine_of(place.profile)
    await _enter(engine, place)
    await engine.close()


async def _enter(engine: Engine, place: Place) -> None:
    answer = await engine.session.sign_in(place.url, Location.HOME, DEMO_LOGIN, DEMO_PASSWORD, save=True)
    assert isinstance(answer, ChoosingShop)
