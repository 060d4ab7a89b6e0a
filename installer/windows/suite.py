"""The project's own tests, run by the Windows Python under Wine: what fits there, from its sources."""

import shutil
import subprocess
import time
from pathlib import Path
from xml.etree import ElementTree

from installer.running import BuildError, run
from installer.windows import bundle, prune, runtime
from installer.windows.runtime import LIBRARY, PATHS
from installer.windows.wine import Wine
from qpost.desktop import assets

FITS = ("store", "host", "engine", "desktop")
"""Folders of tests/: what runs on a seller's computer, what takes longest last."""

PATIENCE = 3600.0
"""Seconds for one folder on a busy machine; each test has its own limit besides."""

ROOM = ("code", "site-packages")

FONTS = (
    *(Path("/usr/share/fonts/opentype/noto") / f"NotoSansCJK-{weight}.ttc" for weight in ("Regular", "Bold")),
    *(Path("/usr/share/fonts/truetype/dejavu") / f"DejaVuSans{bold}.ttf" for bold in ("", "-Bold")),
)
"""Letters of Debian, for words to be as wide as on Linux: off the screen, Qt brings none there."""


class Suite:
    """A Python for Windows with everything the tests import, and the sources beside it."""

    def __init__(self, wine: Wine) -> None:
        self._wine = wine
        self._folder = wine.drive / "qpost-tests"

    def assemble(self, scratch: Path, uv: str) -> None:
        """Put everything in its place."""
        scratch.mkdir()
        (self._folder / "runtime").mkdir(parents=True)
        runtime.for_tests(self._folder / "runtime", scratch, uv)
        runtime.console(self._folder / "runtime", scratch)
        lines = (LIBRARY, ".", *(f"..\\{name}" for name in ROOM))
        (self._folder / "runtime" / PATHS).write_text("\r\n".join(lines) + "\r\n", "ascii")
        bundle.install_locked(self._folder / "site-packages", uv, scratch, "--extra", "server")
        prune.prune_plugins(self._folder / "site-packages")  # one that hangs would take the whole run with it
        (self._folder / "fonts").mkdir()
        for font in filter(Path.exists, FONTS):
            shutil.copy2(font, self._folder / "fonts")
        assets.build(bundle.ROOT)
        for name in run(["git", "ls-files", "-z"], at=bundle.ROOT).split("\0"):
            source = bundle.ROOT / name
            if source.is_file():
                target = self._folder / "code" / name
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(source, target)
        words = Path("qpost") / "desktop" / "_assets"
        # compiled words must be newer than their sources there, or every test would compile them anew
        here, there = bundle.ROOT / words, self._folder / "code" / words
        shutil.copytree(here, there, copy_function=shutil.copyfile, dirs_exist_ok=True)

    def run(self, name: str) -> str:
        """Run one folder of tests; raises BuildError with the end of its words where one of them fails."""
        report = self._folder / f"{name}.xml"
        python = self._wine.windows_path(self._folder / "runtime" / "python.exe")
        words = [
            "-X",
            "utf8",
            "-m",
            "pytest",
            f"tests/{name}",
            "-q",
            "-p",
            "no:cacheprovider",
            "--timeout",
            "120",
            "--maxfail",
            "20",
        ]
        told = ["--junitxml", self._wine.windows_path(report), "-o", "junit_family=xunit1"]
        began = time.monotonic()
        try:
            tested = subprocess.run(
                ["wine", python, *words, *told],
                cwd=self._folder / "code",
                env={**self._wine.env, **self._off_the_screen()},
                input=b"",  # pipes, as Wine hands a Python files of Linux as handles that it cannot use
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                timeout=PATIENCE,
                check=False,
            )
        except subprocess.TimeoutExpired as late:
            raise BuildError(f"not done within {PATIENCE:.0f} s\n{_end(late.output)}") from None
        end = _end(tested.stdout)
        if not report.exists():
            raise BuildError(f"pytest ended with {tested.returncode} and without a report\n{end}")
        counts = _counts(report)
        if tested.returncode != 0 or not counts["tests"]:
            raise BuildError(f"{counts}\n{end}")
        passed = counts["tests"] - counts["skipped"]
        return f"{passed} passed, {counts['skipped']} skipped in {time.monotonic() - began:.0f} s"

    def _off_the_screen(self) -> dict[str, str]:
        fonts = self._wine.windows_path(self._folder / "fonts")
        return {"WINEQT_QPA_PLATFORM": "offscreen", "WINEQT_QPA_FONTDIR": fonts}


def _end(said: bytes | None) -> str:
    return "\n".join((said or b"").decode("utf-8", "replace").splitlines()[-25:])


def _counts(report: Path) -> dict[str, int]:
    (found,) = ElementTree.parse(report).getroot().iter("testsuite")
    return {name: int(found.get(name, "0")) for name in ("tests", "failures", "errors", "skipped")}
