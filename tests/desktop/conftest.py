"""A dressed application, and a seat at it: the real bridge and engine over a backend in memory."""

from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from qpost.desktop.application import Looks, dress
from qpost.desktop.bridge import Bridge
from qpost.domain.failures import NoShopOpen
from qpost.domain.settings import Appearance, Language, Settings
from qpost.domain.shops import Location
from qpost.engine.engine import Engine
from qpost.engine.session import ChoosingShop, Working
from qpost.store.store import LocalStore
from tests.fakes.dict_vault import DictVault
from tests.fakes.hand_clock import HandClock
from tests.fakes.host import MemorySettings, NoAutostart
from tests.fakes.plain_media import PlainMedia
from tests.fakes.scripted_remote import PASSWORD, ScriptedRemote

SERVER = "http://127.0.0.1:1"


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    """Japanese and light, whatever the test before left behind; its windows are gone before the next."""
    dress(qapp, Language.JAPANESE, Appearance.LIGHT)
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@dataclass(frozen=True)
class Seat:
    """Where a seller sits: engine, bridge, and what the test can do behind their back."""

    engine: Engine
    bridge: Bridge
    remote: ScriptedRemote
    vault: DictVault
    settings: MemorySettings
    clock: HandClock

    async def until_idle(self) -> None:
        """Let everything happen that needs no time: each round also waits for the store's own thread."""
        for _ in range(10):
            await self.clock.settle()
            if isinstance(self.engine.session.state, Working):
                with suppress(NoShopOpen):  # the shop is being left just now
                    await self.engine.todo.count()
            await self.settle()

    async def settle(self) -> None:
        """Let every question be answered and every posted event arrive."""
        await self.bridge.idle()
        QCoreApplication.sendPostedEvents()

    async def sign_in(self) -> ChoosingShop:
        """Sign in as the demo seller."""
        answer = await self.engine.session.sign_in(
            SERVER, Location.HOME, self.remote.account.login, PASSWORD, save=False
        )
        assert isinstance(answer, ChoosingShop)
        return answer

    async def work(self) -> Working:
        """Sign in and work for the first shop."""
        choosing = await self.sign_in()
        return await self.engine.session.choose(choosing.shops[0].shop_id)


@pytest.fixture
async def seat(qapp: QApplication, tmp_path: Path, clock: HandClock, vault: DictVault) -> AsyncIterator[Seat]:
    """A seat nobody has signed in at yet; looks and language follow its settings."""
    remote, settings = (
        ScriptedRemote(),
        MemorySettings(
            Settings(appearance=Appearance.LIGHT, undo_seconds=0)  # nothing is held unless a test says so
        ),
    )
    engine = Engine(
        remote=remote,
        store=LocalStore(tmp_path / "profile"),
        vault=vault,
        settings_file=settings,
        autostart=NoAutostart(),
        media=PlainMedia(),
        clock=clock,
        chance=lambda: 0.5,
    )
    bridge = Bridge(engine)
    looks = Looks(qapp, bridge)
    yield Seat(engine, bridge, remote, vault, settings, clock)
    await bridge.idle()
    bridge.close()
    looks.deleteLater()
    await engine.close()
