"""The real program at a real backend: qasync's loop on the Qt thread, and a line that can be cut."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Protocol

import httpx
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from qpost.app import Options, Program
from qpost.demo.hand import Hand
from qpost.desktop.loop import Loop
from qpost.desktop.words import say
from qpost.domain.settings import Language
from qpost.engine.sync import SyncPhase
from qpost.host.clock import SystemClock
from qpost.server.sandbox.accounts import DEMO_LOGIN, DEMO_PASSWORD, MAIN
from tests.backend import Backend, Line
from tests.fakes.card_wall import CardWall
from tests.fakes.dict_vault import DictVault
from tests.fakes.wrong_clock import WrongClock

SHOP = "Hana Cosme 本店"


class Seller:
    """A seller at the program, with the backend and the line to it within reach of the test."""

    def __init__(
        self,
        make: Callable[[], Program],
        backend: Backend,
        line: Line,
        vault: DictVault,
        profile: Path,
        wall: CardWall,
        clock: WrongClock,
    ) -> None:
        self.wall = wall
        self.clock = clock
        """Of the seller's computer; a test may set it."""
        self._make = make
        self.program = make()
        self.abandoned: list[Program] = []
        self.profile = profile
        self._vault = vault
        self.backend = backend
        self.line = line
        self.hand = Hand(lambda: self.program.stage.window)

    async def sign_in(self) -> None:
        """Press ログイン and choose the main shop."""
        await self.hand.press(say("sign_in.button"))
        await self.hand.press(SHOP)
        await self.hand.press(say("shops.done"))
        await self.hand.until(self.level, "a copy that is level")
        self.widen()

    def widen(self) -> None:
        """Make room for everything."""
        window = self.program.stage.window
        assert window is not None
        window.resize(1600, 1000)

    def level(self) -> bool | None:
        """Whether everything there is has arrived."""
        return self.program.engine.sync.state.phase is SyncPhase.LIVE or None

    def start_again_after_a_kill(self) -> None:
        """Nothing of the running program does anything any more, and another one starts in its place."""
        killed = self.program
        for task in killed.engine._running:
            task.cancel()
        if killed.stage.window is not None:
            killed.stage.window.hide()
        self.abandoned.append(killed)
        self.program = self._make()
        self.program.stage.start()

    def says(self, text: str) -> bool | None:
        """Whether something visible says this."""
        return any(text in name for name in self.hand.names()) or None

    def end_session_at_the_backend(self) -> None:
        """What happens when the kept token is stolen and used: the backend ends the whole session."""
        (token,) = [kept for name, kept in self._vault.secrets.items() if name.startswith("refresh")]
        url = f"{self.backend.url}/v1/session/refresh"
        granted = httpx.post(url, json={"refresh_token": token}).json()
        headers = {"Authorization": f"Bearer {granted['access_token']}"}
        assert httpx.get(f"{self.backend.url}/v1/shops", headers=headers).status_code == 200
        assert httpx.post(url, json={"refresh_token": token}).status_code == 401

    def ask(self, title: str, body: str) -> None:
        """A customer asks at the product page of テスト商品(ラップ)."""
        self.backend.ask(
            MAIN, product_code="598405570", title=title, body=body, kind="product_qa", category="other"
        )


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[Loop]:
    """The program's own loop."""
    qapp.setQuitOnLastWindowClosed(False)
    made = Loop(qapp)
    asyncio.set_event_loop(made)
    yield made
    made.close()
    asyncio.set_event_loop(None)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


Act = Callable[[Seller], Coroutine[Any, Any, None]]


class Play(Protocol):
    """Runs one scene with a seller at the sign-in window, filled in with the demo account."""

    def __call__(self, act: Act, *, password: str = DEMO_PASSWORD) -> None: ...


@pytest.fixture
def play(loop: Loop, qapp: QApplication, backend: Backend, tmp_path: Path) -> Play:
    """The stage for a scene."""
    return _stage(loop, qapp, backend, tmp_path)


@pytest.fixture
def play_apart(loop: Loop, qapp: QApplication, tmp_path: Path) -> Iterator[Play]:
    """The stage for a scene that changes who may sign in: the backend is its own, and goes with it."""
    running = Backend(tmp_path / "apart", "--inquiries", "20")
    running.start()
    yield _stage(loop, qapp, running, tmp_path)
    running.stop()


def _stage(loop: Loop, qapp: QApplication, backend: Backend, tmp_path: Path) -> Play:
    def run(act: Act, *, password: str = DEMO_PASSWORD) -> None:
        async def scene() -> None:
            async with _seller(qapp, backend, tmp_path, password) as seller:
                await act(seller)

        loop.run_until_complete(scene())

    return run


@asynccontextmanager
async def _seller(app: QApplication, backend: Backend, profile: Path, password: str) -> AsyncIterator[Seller]:
    line = Line(backend.url)
    await line.open()
    options = Options(str(profile), line.url, DEMO_LOGIN, password, language=Language.JAPANESE)
    vault, wall, clock = DictVault(), CardWall(), WrongClock(SystemClock())

    def make() -> Program:
        return Program(app, options, profile, vault=vault, notifier=wall, clock=clock)

    seller = Seller(make, backend, line, vault, profile, wall, clock)
    seller.program.engine.settings.change(undo_seconds=0)  # a scene that is about the hold sets it
    seller.program.stage.start()
    try:
        yield seller
    finally:
        await _clear_away(seller.program)
        for program in seller.abandoned:
            await _clear_away(program)
        await line.cut()


async def _clear_away(program: Program) -> None:
    window = program.stage.window
    await program.close()
    if window is not None:
        window.close()
        window.deleteLater()
    program.stage.deleteLater()
    program.looks.deleteLater()
