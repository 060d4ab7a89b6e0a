"""The proof under Wine: a seller's days with the installed program, from the setup to the uninstaller."""

import asyncio
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from installer.running import BuildError
from installer.windows.fingers import Fingers, wait_for
from installer.windows.judge import Judge
from installer.windows.wine import Wine
from qpost.server.sandbox.accounts import DEMO_LOGIN, DEMO_PASSWORD, MAIN
from tests.backend import Backend, Line

RUN = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run"
UNINSTALL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Qpost"
HELD = 12
"""Seconds for which an answer can be taken back, and the grace after them."""

SAVE_BOX = (48, 366)
"""ログイン情報保存, from the corner of the sign-in window."""

LOGIN_FIELD = (211, 171)
"""IDまたはEメール, likewise."""


@dataclass(slots=True)
class Proof:
    """One run; each step says what it saw, or raises BuildError."""

    wine: Wine
    setup: Path
    fingers: Fingers
    say: Callable[[str], None]

    @property
    def folder(self) -> Path:
        """Where the program is installed."""
        return self.wine.local / "Programs" / "Qpost"

    @property
    def data(self) -> Path:
        """Where it keeps what the seller wrote."""
        return self.wine.local / "qpost"

    def install(self) -> None:
        """The setup, without a question, for this user."""
        shutil.copyfile(self.setup, self.wine.drive / "setup.exe")
        began = time.monotonic()
        done = self.wine.call(r"C:\setup.exe", "/S", "/AUTOSTART=1")
        _require(done.returncode == 0, f"the setup ended with {done.returncode}")
        seconds = time.monotonic() - began
        _require((self.folder / "Qpost.exe").exists(), "Qpost.exe is installed")
        line = f'"{self.wine.windows_path(self.folder)}\\Qpost.exe" --background'
        _require(line in self.wine.registry("query", RUN), "the Run key names the program, quoted")
        _require("DisplayVersion" in self.wine.registry("query", UNINSTALL), "Windows lists the program")
        links = list(self.wine.drive.glob("users/*/AppData/**/Start Menu/**/Qpost.lnk"))
        _require(len(links) == 1, "the start menu has it")
        self.say(f"installed silently in {seconds:.1f} s; Run key, start menu and list of programs name it")

    def start(self, server: str, title: str = "qpost") -> float:
        """The installed program, by its own exe; the seconds until its window shows."""
        self.wine.start(self.wine.windows_path(self.folder / "Qpost.exe"), "--server", server)
        return self.fingers.window(title)

    def sign_in(self, server: str) -> None:
        """By hand, with ログイン情報保存."""
        seconds = self.start(server)
        time.sleep(1)
        x, y = self.fingers.corner("qpost")
        self.fingers.click(x + SAVE_BOX[0], y + SAVE_BOX[1])
        self.fingers.click(x + LOGIN_FIELD[0], y + LOGIN_FIELD[1])
        self.fingers.type(DEMO_LOGIN)
        self.fingers.press("Tab")
        self.fingers.type(DEMO_PASSWORD)
        self.fingers.picture("1-sign-in")
        self.fingers.press("Return")
        self._choose_shop()
        wait_for(self._kept, "a credential in the Windows credential store")
        self.fingers.picture("2-to-do")
        self.say(f"started (window after {seconds:.1f} s), signed in, credential kept by Windows itself")

    def answer(self, title: str, text: str) -> None:
        """Find an inquiry by its title, and answer it."""
        self.fingers.press("ctrl+2")
        time.sleep(0.5)
        self.fingers.press("ctrl+f", "ctrl+a")
        self.fingers.type(title)
        self.fingers.press("Return")
        time.sleep(0.8)
        self.fingers.press("F6", "Down", "Return")
        time.sleep(0.8)
        self.fingers.type(text)
        self.fingers.press("ctrl+Return")
        time.sleep(0.8)

    async def day(self, backend: Backend, line: Line, judge: Judge) -> None:
        """Answer, cut the line, answer again, upgrade over the full outbox, and look what arrived."""
        for number in (1, 2, 3):
            await asyncio.to_thread(_ask, backend, f"PROOF {number}")
        await self._with_line(self.answer, "PROOF 1", "answer one")
        self.fingers.picture("3-answered")
        await _until(judge, "answer one", 1, HELD + 30)
        self.say("answered: the backend has the message once")
        await line.cut()
        await self._with_line(self.answer, "PROOF 2", "answer two")
        await self._with_line(self.answer, "PROOF 3", "answer three")
        await self._with_line(self.fingers.press, "ctrl+5")
        await asyncio.sleep(1)
        self.fingers.picture("4-outbox-offline")
        await self._with_line(self.upgrade)
        _require(await judge.answers("answer two") == 0, "nothing went out without a line")
        await line.open()
        await self._with_line(self.start, line.url)
        await self._with_line(self._choose_shop)
        await _until(judge, "answer two", 1, HELD + 40)
        await _until(judge, "answer three", 1, HELD + 40)
        self.fingers.picture("5-after-the-upgrade")
        self.say("upgraded over itself with two answers waiting: both went out once, when the line was back")

    def upgrade(self) -> None:
        """The setup again, while the program runs: it is asked to end, finishes, and is replaced."""
        done = self.wine.call(r"C:\setup.exe", "/S")
        _require(done.returncode == 0, f"the upgrade ended with {done.returncode}")

    def uninstall(self) -> None:
        """Everything goes but what the seller wrote; asked for, that goes too."""
        self._uninstaller()
        _require(not (self.folder / "Qpost.exe").exists(), "the program is gone")
        _require(not (self.folder / "app").exists(), "its parts are gone")
        _require("Qpost.exe" not in self.wine.registry("query", RUN), "the Run key is gone")
        _require("DisplayName" not in self.wine.registry("query", UNINSTALL), "Windows lists it no more")
        _require(not list(self.wine.drive.glob("users/*/AppData/**/Qpost.lnk")), "the start menu is clean")
        _require((self.data / "settings.json").exists(), "what was written is still there")
        self.install()
        self._uninstaller("/DATA=1")
        _require(not self.data.exists(), "asked for, what was written is gone as well")
        self.say("uninstalled: nothing left but the data, and with /DATA=1 not that either")

    def _uninstaller(self, *words: str) -> None:
        # `_?=` keeps the uninstaller in its place and lets us wait for it; it cannot delete itself then
        place = self.wine.windows_path(self.folder)
        done = self.wine.call(f"{place}\\uninstall.exe", "/S", *words, f"_?={place}")
        _require(done.returncode == 0, f"the uninstaller ended with {done.returncode}")

    def _choose_shop(self) -> None:
        time.sleep(6)
        self.fingers.press("Return")
        time.sleep(5)

    def _kept(self) -> bool:
        """Whether Windows' own store holds something of ours (what it is, nobody asks)."""
        return "qpost" in self.wine.registry("query", r"HKCU\Software\Wine\Credential Manager", "/s").lower()

    async def _with_line(self, act: Callable[..., object], *words: str) -> None:
        """Hands and eyes work aside: the line between program and backend is carried meanwhile."""
        await asyncio.to_thread(act, *words)


def _ask(backend: Backend, title: str) -> None:
    backend.ask(
        MAIN, product_code="598405570", title=title, body="When?", kind="product_qa", category="other"
    )


async def _until(judge: Judge, text: str, count: int, seconds: float) -> None:
    until = time.monotonic() + seconds
    while await judge.answers(text) < count:
        if time.monotonic() > until:
            raise BuildError(f"the backend never had {text!r}")
        await asyncio.sleep(0.5)
    _require(await judge.answers(text) == count, f"{text!r} arrived {count} times")


def _require(holds: bool, what: str) -> None:
    if not holds:
        raise BuildError(f"not so: {what}")
