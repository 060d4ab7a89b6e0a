"""A Windows for the proof: a fresh Wine prefix with the two libraries that Wine lacks."""

import os
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from installer.running import BuildError, run
from installer.windows import toolchain

STUBS = {"wine_icuuc.c": "icuuc.dll", "wine_mscms.c": "mscms.dll"}
SCREEN = "1600x1000x24"
USER = "root"


class Wine:
    """One prefix, on a display of its own."""

    def __init__(self, prefix: Path, display: str) -> None:
        self.prefix = prefix
        self.env = {
            "PATH": os.environ["PATH"],
            "HOME": os.environ.get("HOME", "/"),
            "LC_ALL": "C.UTF-8",
            "DISPLAY": display,
            "WINEPREFIX": str(prefix),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscms=n,b;mscoree,mshtml=",
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
        return subprocess.run(
            ["wine", *words],
            env=self.env,
            input="",
            capture_output=True,
            text=True,
            timeout=seconds,
            check=False,
        )

    def start(self, *words: str) -> subprocess.Popen[bytes]:
        """Start a program and go on."""
        return subprocess.Popen(
            ["wine", *words],
            env=self.env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )

    def registry(self, *words: str) -> str:
        """Ask or change the registry; empty where the key is not there."""
        return self.call("reg", *words).stdout.replace("\r", "")

    def end(self) -> None:
        """End everything that runs in the prefix."""
        subprocess.run(["wineserver", "-k"], env=self.env, check=False)
        subprocess.run(["wineserver", "-w"], env=self.env, check=False)


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
