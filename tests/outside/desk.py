"""A desk of its own: a screen, a bus with assistive technology on it, the demo as the README starts it."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection

ROOT = Path(__file__).resolve().parents[2]
SCREEN = "1600x1000x24"
LEAVING = 30.0
"""Seconds that a program may take to end."""


@dataclass(frozen=True)
class Desk:
    """Where programs can be started and looked at."""

    display: str
    bus: str
    home: Path

    @property
    def environment(self) -> dict[str, str]:
        """What a program that is started here finds; nothing in it asks Qt for its tree."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "QPOST_"))}
        return {
            **kept,
            "DISPLAY": self.display,
            "DBUS_SESSION_BUS_ADDRESS": self.bus,
            "HOME": str(self.home),
            "TMPDIR": str(self.home),
            "XDG_RUNTIME_DIR": str(self.home),
            "XDG_CONFIG_HOME": str(self.home / "config"),
            "QPOST_LANGUAGE": "ja",
        }

    def want_a_screen_reader(self) -> None:
        """What a desktop says once somebody turns one on."""
        place = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.freedesktop.DBus.Properties")
        wanted = ("org.a11y.Status", "ScreenReaderEnabled", ("b", True))
        with open_dbus_connection(self.bus) as bus:
            bus.send_and_get_reply(new_method_call(place, "Set", "ssv", wanted), timeout=LEAVING)


@contextmanager
def desk(home: Path) -> Iterator[Desk]:
    """A screen and a bus that go with the block."""
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    screen = ["Xvfb", "-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp"]
    with ExitStack() as down:
        display = ":" + _first_line(down.enter_context(_running(screen)).stdout)
        session = {**os.environ, "DISPLAY": display, "XDG_RUNTIME_DIR": str(home)}
        daemon = ["dbus-daemon", "--session", "--nofork", "--print-address"]
        bus = _first_line(down.enter_context(_running(daemon, session)).stdout)
        yield Desk(display, bus, home)


@dataclass(frozen=True)
class Demo:
    """The demo as it runs: the line it printed, and its process."""

    server: str
    shop_page: str
    account: str
    password: str
    process: "subprocess.Popen[str]"


@contextmanager
def demo(at: Desk, *options: str) -> Iterator[Demo]:
    """`python3 run.py demo`, with the Python that the environment was made from, until the block ends."""
    python = str(getattr(sys, "_base_executable", sys.executable))
    command = [python, "run.py", "demo", "--profile", str(at.home / "profile"), *options]
    with _running(command, at.environment) as process:
        yield Demo(**json.loads(_first_line(process.stdout)), process=process)


@contextmanager
def program(at: Desk, server: str) -> "Iterator[subprocess.Popen[str]]":
    """The program without the demo around it, at some backend, until the block ends."""
    options = ["--profile", str(at.home / "profile"), "--server", server]
    with _running([sys.executable, "-m", "qpost", *options], at.environment) as process:
        yield process


def start(at: Desk, *options: str) -> int:
    """Start the program itself beside what runs there; the exit status of it, once it ends."""
    command = [sys.executable, "-m", "qpost", *options]
    with _running(command, at.environment) as process:
        return process.wait(LEAVING)


@contextmanager
def _running(
    command: list[str], environment: dict[str, str] | None = None
) -> "Iterator[subprocess.Popen[str]]":
    """A program and all it starts, as long as the block lasts."""
    quiet = subprocess.DEVNULL
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env=environment,
        text=True,
        stdin=quiet,
        stdout=subprocess.PIPE,
        stderr=quiet,
        start_new_session=True,
    ) as process:
        try:
            yield process
        finally:
            with suppress(ProcessLookupError):  # it has ended by itself
                os.killpg(process.pid, signal.SIGTERM)
            process.wait(LEAVING)


def _first_line(stream: IO[str] | None) -> str:
    assert stream is not None
    line = stream.readline().strip()
    assert line, "it ended before it said anything"
    return line
