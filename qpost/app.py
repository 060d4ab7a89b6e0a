"""The composition root: builds host, store, remote, engine and desktop, and runs them until the end."""

import argparse
import asyncio
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from qpost import __version__
from qpost.desktop.application import Looks, dress, make_application
from qpost.desktop.bridge import Bridge
from qpost.desktop.garbage import Garbage
from qpost.desktop.loop import Loop
from qpost.desktop.stage import Stage
from qpost.domain.settings import CloseButton, Language
from qpost.engine.engine import Engine
from qpost.engine.ports import Clock, Vault
from qpost.host.autostart import autostart, own_command
from qpost.host.clock import SystemClock
from qpost.host.folders import profile_folder
from qpost.host.media import LocalMedia
from qpost.host.single_instance import ProfileLock
from qpost.host.vault import KeyringVault
from qpost.remote.client import HttpRemote
from qpost.store.settings import JsonSettings
from qpost.store.store import LocalStore

if TYPE_CHECKING:  # what stands around the window is imported once the window is painted
    from qpost.engine.notifier import Notifier

DEFAULT_SERVER = "http://127.0.0.1:8765"
"""A backend on this computer; a marketplace's own edition names its own."""

A_MOMENT = 0.1
MOMENTS = 50
"""A program that runs and does not answer the bell is waited for so many moments, each so many seconds."""

LAST_WORDS = 3.0
"""Seconds that the end of the program waits for what is being saved."""

SWITCH_EVERY = 0.001
"""Seconds after which a thread that computes lets the window go on; Python's own 5 ms are too many."""


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line and the environment say (spec.md §9)."""

    profile: str | None = None
    server: str | None = None
    login: str = ""
    password: str = ""
    background: bool = False
    leave: bool = False
    """Only ask the running program of the profile to end, and wait until it has."""
    close_quits: bool = False
    """Closing the window ends the program, whatever was set: the demo ends with its window."""
    language: Language | None = None


def options_of(arguments: Sequence[str]) -> Options:
    """Read the command line; ends the program with a usage line where it cannot."""
    parser = argparse.ArgumentParser(prog="qpost", description="A desktop inbox for marketplace sellers.")
    parser.add_argument("--profile", metavar="DIR", help="the folder of all local state")
    parser.add_argument("--server", metavar="URL", help="another backend")
    parser.add_argument("--background", action="store_true", help="start without a window in the way")
    parser.add_argument("--quit", action="store_true", help="ask the running program to end, and wait")
    parser.add_argument("--version", action="version", version=__version__)
    chosen = parser.parse_args(arguments)
    return Options(
        profile=chosen.profile,
        server=chosen.server,
        background=chosen.background,
        leave=chosen.quit,
        language=fixed_language(os.environ.get("QPOST_LANGUAGE")),
    )


def fixed_language(named: str | None) -> Language | None:
    """The language that QPOST_LANGUAGE fixes; anything else than ja, ko, zh or en fixes none."""
    return Language(named) if named in {language.value for language in Language} else None


class Program:
    """One running qpost: its parts, from start to close.

    What shows the first rows is made at once. Everything else, from the tray to the network, waits until they
    are painted: `stage.settled`.
    """

    def __init__(
        self,
        app: QApplication,
        options: Options,
        profile: Path,
        *,
        vault: Vault | None = None,
        notifier: "Notifier | None" = None,
        clock: Clock | None = None,
    ) -> None:
        sys.setswitchinterval(SWITCH_EVERY)
        self._garbage = Garbage()
        self._settled = asyncio.Event()
        self.engine = Engine(
            remote=HttpRemote(),
            store=LocalStore(profile / "shops"),
            vault=vault or KeyringVault(),
            settings_file=JsonSettings(profile / "settings.json"),
            autostart=autostart(own_command(options.profile)),
            media=LocalMedia(),
            clock=clock or SystemClock(),
            painted=self._settled.wait,
        )
        if options.close_quits:
            self.engine.settings.change(close_button=CloseButton.QUIT)
        server = options.server or self.engine.settings.current.server or DEFAULT_SERVER
        self.bridge = Bridge(self.engine)
        self.looks = Looks(app, self.bridge, options.language)
        self.stage = Stage(
            self.bridge,
            server,
            profile / "window.json",
            login=options.login,
            password=options.password,
            background=options.background,
        )
        self._notifier = notifier
        self._around: Around | None = None
        self.stage.put_away = lambda: self.around().residence.put_away()
        self.stage.settled.connect(self._on_settled)

    def start(self) -> None:
        """Go on with the saved session or ask who works here; in the background, the tray comes first."""
        if self.stage.background:
            self.around()
        self.stage.start()

    def around(self) -> "Around":
        """What stands around the window, made when it is first needed."""
        if self._around is None:
            self._around = Around(self, self._notifier)
        return self._around

    async def close(self) -> None:
        """End in order: no question is left open, no file half written."""
        self.bridge.close()
        await self.engine.close()
        if self._around is not None:
            await self._around.close()
        self._garbage.close()

    def _on_settled(self) -> None:
        self._settled.set()
        self._garbage.begin()
        self.around()


class Around:
    """Tray, notifications, and the ears for what the computer says; nothing of it shows the first rows."""

    def __init__(self, program: Program, notifier: "Notifier | None") -> None:
        from qpost.desktop.network import NetworkWatch
        from qpost.desktop.residence import Residence
        from qpost.host.notifications import notifier as host_notifier
        from qpost.host.session_signals import SessionSignals

        self._engine = program.engine
        self._notifier = notifier or host_notifier()
        self.residence = Residence(program.bridge, program.stage, self._notifier)
        self._network = NetworkWatch(self._engine.look_again)
        self._signals = SessionSignals(self._on_woke, self.residence.lock)
        self.residence.start()
        program.bridge.ask(program.stage, self._signals.listen(), lambda _none: None)

    async def close(self) -> None:
        """Hear nothing more."""
        await self._notifier.close()
        await self._signals.close()

    def _on_woke(self) -> None:
        self.residence.lock(False)
        self._engine.look_again()


def run(options: Options) -> int:
    """Run until the last window is closed; the exit status."""
    profile = profile_folder(options.profile)
    if options.leave:
        from qpost.host.leave_request import ask_to_leave

        return int(not ask_to_leave(profile))
    app = make_application(sys.argv[:1])
    lock = ProfileLock(profile)
    if not lock.take() and not _first_after_all(lock, options, profile):
        return _leave_it_to_the_first(app, options, profile)
    app.setQuitOnLastWindowClosed(False)
    loop = Loop(app)
    asyncio.set_event_loop(loop)
    with loop:
        loop.run_until_complete(_live(app, options, profile))
    lock.release()
    return 0


async def _live(app: QApplication, options: Options, profile: Path) -> None:
    program = Program(app, options, profile)
    ended = asyncio.Event()
    program.stage.finished.connect(ended.set)
    ears: list[Ears] = []
    program.stage.settled.connect(lambda: ears.append(Ears(program.stage, profile)))
    program.start()
    await ended.wait()
    await _let_questions_end(program.bridge)
    for one in ears:
        one.close()
    await program.close()


class Ears:
    """What another process may ask of this one: to come to the front, and to end. Whoever asks is patient."""

    def __init__(self, stage: Stage, profile: Path) -> None:
        from qpost.desktop.doorbell import Doorbell
        from qpost.desktop.leave_watch import LeaveWatch
        from qpost.host.leave_request import LeaveRequest

        self._doorbell = Doorbell(profile)
        self._doorbell.rang.connect(stage.come_forward)
        self._leaving = LeaveWatch(profile, LeaveRequest(profile).take)
        self._leaving.asked.connect(stage.end)

    def close(self) -> None:
        """Listen no longer."""
        self._doorbell.close()
        self._leaving.deleteLater()


async def _let_questions_end(bridge: Bridge) -> None:
    """What was typed last is being saved; what asks the network is not waited for."""
    with suppress(TimeoutError):
        async with asyncio.timeout(LAST_WORDS):
            await bridge.idle()


def _first_after_all(lock: ProfileLock, options: Options, profile: Path) -> bool:
    """Whether the program that was found running has ended; one that just starts gets time to answer."""
    from qpost.desktop.doorbell import ring

    for _ in range(0 if options.background else MOMENTS):
        if ring(profile):
            return False
        if lock.take(A_MOMENT):
            return True
    return False


def _leave_it_to_the_first(app: QApplication, options: Options, profile: Path) -> int:
    if options.background:
        return 0  # it is there, which is all that a start in the background wants; no window comes in the way
    from qpost.desktop.doorbell import ring
    from qpost.desktop.words import say

    settings = JsonSettings(profile / "settings.json").load()
    dress(app, options.language or settings.language, settings.appearance)
    came = ring(profile)
    sentence = say("app.second_start") if came else say("app.second_start.silent")
    print(sentence, file=sys.stderr)  # noqa: T201
    return 0 if came else 1
