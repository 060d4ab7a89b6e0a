"""A Windows for the proof: a fresh Wine prefix with the two libraries that Wine lacks."""

import os
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from installer.running import BuildError, run
from installer.windows import toolchain

STUBS = {"wine_icuuc.c": "icuuc.dll", "wine_mscms.c": "mscms.dll"}
SCREEN = "1640x1060x24"
GLANCE, QUIET = 0.06, 4
"""A program counts as calm after so many glances without work, each so many seconds after the last."""

RESTLESS = 10.0
"""Seconds for which that is waited for; a program that is never calm is used all the same."""


class Wine:
    """One prefix, on a display of its own."""

    def __init__(self, prefix: Path, display: str) -> None:
        self.prefix = prefix
        self._started: list[subprocess.Popen[bytes]] = []
        self.env = {
            "PATH": os.environ["PATH"],
            "HOME": os.environ.get("HOME", "/"),
            "LC_ALL": "C.UTF-8",
            "DISPLAY": display,
            "WINEPREFIX": str(prefix),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            # without the part that copies start menus into the Linux desktop's own, which no Windows has
            "WINEDLLOVERRIDES": "mscms=n,b;mscoree,mshtml=;winemenubuilder.exe=d",
            "WINEQT_QPA_PLATFORM": "windows",
            "QPOST_LANGUAGE": "ja",
        }

    def boot(self) -> None:
        """Make the prefix and say that it is a Windows 10."""
        run(["wineboot", "-i"], env=self.env)
        for source, name in STUBS.items():
            toolchain.library(source, self.drive / "windows" / "system32" / name)
        self.registry("add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f")

    @property
    def drive(self) -> Path:
        """Where C: lies."""
        return self.prefix / "drive_c"

    @property
    def local(self) -> Path:
        """%LOCALAPPDATA%."""
        (found,) = self.drive.glob("users/*/AppData/Local")
        return found

    def windows_path(self, place: Path) -> str:
        """A place in the prefix as Windows calls it."""
        return "C:\\" + str(place.relative_to(self.drive)).replace("/", "\\")

    def call(self, *words: str, seconds: float = 180) -> subprocess.CompletedProcess[str]:
        """Run a program to its end; its handles are pipes, as a program without a console expects them."""
        try:
            return subprocess.run(
                ["wine", *words],
                env=self.env,
                input="",
                capture_output=True,
                text=True,
                timeout=seconds,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise BuildError(f"did not end within {seconds:.0f} s: {' '.join(words)}") from None

    def start(self, *words: str) -> None:
        """Start a program and go on; its handles are pipes here as well."""
        pipe = subprocess.PIPE
        begun = subprocess.Popen(
            ["wine", *words], env=self.env, stdin=pipe, stdout=pipe, stderr=subprocess.STDOUT
        )
        self._started.append(begun)

    def start_line(self, line: str) -> None:
        """Start what a Run key says, as Windows does."""
        program, _, words = line.removeprefix('"').partition('"')
        self.start(program, *words.split())

    def said(self) -> list[str]:
        """The last that the program said which was started last."""
        for begun in self._started[-1:]:
            if begun.stdout is not None:
                os.set_blocking(begun.stdout.fileno(), False)
                return (begun.stdout.read() or b"").decode("utf-8", "replace").splitlines()[-15:]
        return []

    def calm(self) -> None:
        """Wait until every program of the prefix does nothing but wait, as for a key; for a while at most."""
        until = time.monotonic() + RESTLESS
        quiet = 0
        while quiet < QUIET and time.monotonic() < until:
            time.sleep(GLANCE)
            quiet = 0 if any(_works(task) for task in self._tasks()) else quiet + 1

    def runs(self, part: str) -> bool:
        """Whether a program of the prefix runs that was started by a line with this in it."""
        return any(True for _ in self._processes(part))

    def _tasks(self) -> Iterator[Path]:
        """The threads of our program and of the server between it and the screen, as Linux lists them."""
        for process in self._processes("Qpost.exe", "wineserver"):
            with suppress(OSError):  # it has just ended
                yield from (process / "task").iterdir()

    def _processes(self, *parts: str) -> Iterator[Path]:
        """The programs of the prefix whose lines of command hold one of these, as Linux lists them."""
        ours = f"WINEPREFIX={self.prefix}".encode()
        for process in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):  # it has just ended
                named = (process / "cmdline").read_bytes()
                if not any(part.encode() in named for part in parts):
                    continue
                if ours in (process / "environ").read_bytes().split(b"\0"):
                    yield process

    def version(self) -> str:
        """Which Wine this is."""
        return run(["wine", "--version"], env=self.env).strip()

    def registry(self, *words: str) -> str:
        """Ask or change the registry; empty where the key is not there."""
        return self.call("reg", *words).stdout.replace("\r", "")

    def end(self) -> None:
        """End everything that runs in the prefix."""
        subprocess.run(["wineserver", "-k"], env=self.env, check=False)
        subprocess.run(["wineserver", "-w"], env=self.env, check=False, timeout=60)
        for begun in self._started:
            begun.communicate(timeout=60)


@contextmanager
def screen() -> Iterator[str]:
    """An X server nobody looks at; its name."""
    with tempfile.TemporaryFile("w+") as said:
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp"],
            stdout=said,
            stderr=subprocess.DEVNULL,
        )
        try:
            yield f":{_number(said.fileno(), server)}"
        finally:
            server.terminate()
            server.wait()


def _number(told: int, server: subprocess.Popen[bytes]) -> str:
    until = time.monotonic() + 20
    while time.monotonic() < until and server.poll() is None:
        number = os.pread(told, 16, 0).decode().strip()
        if number:
            return number
        time.sleep(0.05)
    raise BuildError("Xvfb did not start")


def _works(task: Path) -> bool:
    """Whether a thread runs, or would if it were let."""
    try:
        state = (task / "stat").read_text("ascii", "replace").rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state in ("R", "D")
