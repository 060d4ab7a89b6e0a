#!/usr/bin/env python3
"""Makes an environment of its own beside this file, then runs one of the commands below in it.

    python3 run.py demo  [...]     the window, on a backend with sample data (--help tells more)
    python3 run.py test  [...]     the test-suite (what follows goes to pytest)
    python3 run.py check           lint, format, types and import contracts
    python3 run.py bench [...]     the benchmarks
    python3 run.py faults [...]    kills, cuts and faults (--quick or --full): never lost, never twice
    python3 run.py package         a Debian package of the program, in dist/
    python3 run.py windows --build a setup for Windows, in dist/, made on Linux
    python3 run.py windows --test  builds it, and proves it under Wine with the installed program
    python3 run.py map             write docs/file-map.md anew
    python3 run.py sync            the environment and nothing else

Needs Python 3.11 or newer and a connection to PyPI the first time; on Windows say `py run.py demo`.
Everything it makes is in .venv and .tools here. On Debian and Ubuntu it installs the system libraries that
Qt lacks, or prints the command that does.
"""

# Read by whatever Python a machine has: syntax and imports stay those of Python 3.7, so that an old one
# reaches the sentence that says it is too old.
from __future__ import annotations

import ctypes
import importlib.util
import os
import re
import shlex
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Sequence

ROOT = Path(__file__).resolve().parent
TOOLS = ROOT / ".tools"
VENV = ROOT / ".venv"
PYTHON_NEEDED = (3, 11)
UV_PINNED = "0.13.8"
UV_OLDEST = (0, 8, 0)
"""The first uv that reads the revision of uv.lock that is committed."""

WINDOW = ("demo", "test", "bench", "windows")
SCREEN = ("demo", "test")
PROOF = "windows --test"
"""Not a command of its own, but it needs more of the system than `windows` does."""

COMMANDS = ("demo", "test", "check", "bench", "faults", "map", "package", "windows", "sync")


class Stop(Exception):
    """An end with a sentence for the person at the terminal."""


@dataclass(frozen=True)
class Piece:
    """Something of the operating system, how its presence shows, and which Debian package brings it."""

    kind: str
    """library (a soname to load), program (on PATH), file (a path), or font (a language to write)."""
    name: str
    package: str
    needs: tuple[str, ...]
    """The commands that need it."""


SYSTEM = (
    # what the PySide6 wheels load from the system
    Piece("library", "libglib-2.0.so.0", "libglib2.0-0", WINDOW),
    Piece("library", "libGL.so.1", "libgl1", WINDOW),
    Piece("library", "libEGL.so.1", "libegl1", WINDOW),
    Piece("library", "libfontconfig.so.1", "libfontconfig1", WINDOW),
    Piece("library", "libxkbcommon.so.0", "libxkbcommon0", WINDOW),
    Piece("library", "libdbus-1.so.3", "libdbus-1-3", WINDOW),
    Piece("library", "libgssapi_krb5.so.2", "libgssapi-krb5-2", WINDOW),
    # a window on an X server, which the tests of the tray start as well
    Piece("library", "libxkbcommon-x11.so.0", "libxkbcommon-x11-0", SCREEN),
    Piece("library", "libxcb-cursor.so.0", "libxcb-cursor0", SCREEN),
    Piece("library", "libxcb-icccm.so.4", "libxcb-icccm4", SCREEN),
    Piece("library", "libxcb-keysyms.so.1", "libxcb-keysyms1", SCREEN),
    Piece("library", "libxcb-shape.so.0", "libxcb-shape0", SCREEN),
    # a window on Wayland
    Piece("library", "libwayland-cursor.so.0", "libwayland-cursor0", ("demo",)),
    Piece("library", "libwayland-egl.so.1", "libwayland-egl1", ("demo",)),
    # a customer's browser, for the tests that stand on both sides of the counter
    Piece("program", "chromium", "chromium", ("test",)),
    Piece("program", "chromedriver", "chromium-driver", ("test",)),
    # a real keyring on a session bus of its own
    Piece("program", "dbus-run-session", "dbus-daemon", ("test",)),
    Piece("program", "gnome-keyring-daemon", "gnome-keyring", ("test",)),
    # a desktop without a screen, for the tray
    Piece("program", "Xvfb", "xvfb", ("test",)),
    # assistive technology, for the tests that see no more of the window than it does
    Piece("file", "/usr/libexec/at-spi-bus-launcher", "at-spi2-core", ("test",)),
    # the other database that a backend may keep its rows in
    Piece("program", "pg_createcluster", "postgresql", ("test",)),
    # the compiler and the packer of the setup for Windows
    Piece("program", "x86_64-w64-mingw32-gcc", "gcc-mingw-w64-x86-64", ("windows",)),
    Piece("program", "makensis", "nsis", ("windows",)),
    # a Windows to install it on, a screen for it, and fingers for its keys
    Piece("program", "wine", "wine", (PROOF,)),
    Piece("file", "/usr/lib/wine/wine64", "wine64", (PROOF,)),
    Piece("program", "xdotool", "xdotool", (PROOF,)),
    Piece("program", "import", "imagemagick", (PROOF,)),
    Piece("program", "Xvfb", "xvfb", (PROOF,)),
    # the languages of the customers
    Piece("font", "ja", "fonts-noto-cjk", WINDOW),
    Piece("font", "ko", "fonts-noto-cjk", WINDOW),
    Piece("font", "zh", "fonts-noto-cjk", WINDOW),
)

NOTO_CJK = Path("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc")


def loads(soname: str) -> bool:
    """Whether the dynamic linker finds a library."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def writes(language: str) -> bool:
    """Whether some installed font can write a language."""
    if NOTO_CJK.exists():
        return True
    if shutil.which("fc-list") is None:
        return False
    listed = subprocess.run(["fc-list", f":lang={language}", "family"], stdout=subprocess.PIPE, check=False)
    return bool(listed.stdout.strip())


PROBES: dict[str, Callable[[str], bool]] = {
    "library": loads,
    "program": lambda name: shutil.which(name) is not None,
    "file": lambda path: Path(path).exists(),
    "font": writes,
}


def lacking(command: str, probes: dict[str, Callable[[str], bool]]) -> list[Piece]:
    """The pieces that a command needs and this machine does not have."""
    return [piece for piece in SYSTEM if command in piece.needs and not probes[piece.kind](piece.name)]


def packages_of(pieces: Sequence[Piece]) -> list[str]:
    """The Debian packages that bring them, each once, in the order of the table."""
    return list(dict.fromkeys(piece.package for piece in pieces))


def say(sentence: str) -> None:
    """One line to the terminal, at once."""
    print(sentence, flush=True)


def quietly(command: Sequence[str], failing: str, env: dict[str, str] | None = None) -> None:
    """Run a step without its output; where it fails, stop with a sentence and the end of what it said."""
    try:
        done = subprocess.run(
            command, cwd=ROOT, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
        )
    except OSError as reason:
        raise Stop(f"{failing}\n  {shlex.join(command)}\n  {reason}") from reason
    if done.returncode != 0:
        said = done.stdout.decode("utf-8", "replace").strip().splitlines()[-15:]
        raise Stop("\n".join([failing, "  " + shlex.join(command), *("  " + line for line in said)]))


def becoming_root() -> list[str] | None:
    """What to put before a command that needs the rights of root; None where they cannot be had."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    asked = subprocess.run(["sudo", "-n", "true"], stderr=subprocess.DEVNULL, check=False)
    return ["sudo", "-n"] if asked.returncode == 0 else None


def apt_install(packages: Sequence[str], root: list[str] | None) -> None:
    """Install Debian packages; without the rights, stop with the command that somebody else can run."""
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if root is None:
        raise Stop(
            "System packages are missing, and installing them needs root. Run this, then start again:\n\n"
            f"    sudo apt-get update && sudo {shlex.join(install)}\n"
        )
    say(f"Installing system packages: {' '.join(packages)}")
    apt = [*root, "env", "DEBIAN_FRONTEND=noninteractive"]
    failing = "The system packages could not be installed."
    quietly([*apt, "apt-get", "update"], failing)
    quietly([*apt, *install], failing)


def system(command: str) -> None:
    """See to it that the operating system has what a command needs."""
    if not sys.platform.startswith("linux"):
        return
    missing = lacking(command, PROBES)
    if not missing:
        return
    if shutil.which("apt-get") is not None:
        apt_install(packages_of(missing), becoming_root())
        return
    say("This system seems to lack: " + ", ".join(f"{piece.name} ({piece.kind})" for piece in missing))
    say("If the next step fails, install what your distribution calls them. Going on.")


def version_of(uv: str) -> tuple[int, ...]:
    """The version that a uv program states; empty where it does not run."""
    try:
        told = subprocess.run([uv, "--version"], stdout=subprocess.PIPE, check=False).stdout
    except OSError:
        return ()
    found = re.match(rb"uv (\d+)\.(\d+)\.(\d+)", told)
    return tuple(int(part) for part in found.groups()) if found else ()


def in_environment(folder: Path, program: str) -> Path:
    """Where a virtual environment keeps a program."""
    return folder / "Scripts" / f"{program}.exe" if os.name == "nt" else folder / "bin" / program


def uv_program() -> str:
    """uv from PATH where it is new enough, else a private one in .tools, fetched once from PyPI."""
    on_path = shutil.which("uv")
    if on_path is not None and version_of(on_path) >= UV_OLDEST:
        return on_path
    private = in_environment(TOOLS, "uv")
    wanted = tuple(int(part) for part in UV_PINNED.split("."))
    if version_of(str(private)) != wanted:
        say(f"Fetching uv {UV_PINNED} into .tools")
        fetch_uv()
    return str(private)


def fetch_uv() -> None:
    """Make .tools and put the pinned uv there."""
    if importlib.util.find_spec("ensurepip") is None:  # Debian splits it off
        name = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        if shutil.which("apt-get") is None:
            raise Stop("This Python lacks ensurepip: install its venv package, or uv, then start again.")
        apt_install([name], becoming_root())
    quietly([sys.executable, "-m", "venv", "--clear", str(TOOLS)], "The folder .tools could not be made.")
    pip = [str(in_environment(TOOLS, "python")), "-m", "pip", "--disable-pip-version-check", "install"]
    quietly([*pip, f"uv=={UV_PINNED}"], "uv could not be fetched from PyPI. Is there a connection?")


def environment() -> dict[str, str]:
    """The environment variables of everything started from here."""
    env = {name: value for name, value in os.environ.items() if name not in ("VIRTUAL_ENV", "PYTHONHOME")}
    env["UV_PROJECT_ENVIRONMENT"] = str(VENV)
    env["UV_PYTHON"] = sys.executable
    env["UV_PYTHON_DOWNLOADS"] = "never"  # the Python that started this is the one that is meant
    env["PYTHONUTF8"] = "1"  # a Windows console would garble the customers' languages
    return env


def sync(env: dict[str, str]) -> None:
    """Bring .venv to what uv.lock says; nothing happens where it is so already."""
    uv = uv_program()
    if not in_environment(VENV, "python").exists():
        say("Preparing .venv (once; about 250 MB from PyPI)")
    quietly(
        [uv, "sync", "--frozen", "--all-extras"],
        "The locked packages could not be installed. Is there a connection to PyPI?",
        env,
    )


def go(arguments: Sequence[str], env: dict[str, str]) -> int:
    """Run Python in the environment, in the foreground; the answer is its exit status."""
    command = [str(in_environment(VENV, "python")), *arguments]
    with subprocess.Popen(command, cwd=ROOT, env=env) as child:
        while True:
            try:
                return child.wait()
            except KeyboardInterrupt:
                continue  # the child was told as well and closes in its own order


def checked_paths() -> list[str]:
    """Everything of ours that is Python; mypy will have no path that holds none."""
    ours = ("qpost", "tests", "bench", "faults", "installer")
    folders = [name for name in ours if any((ROOT / name).rglob("*.py"))]
    return [*folders, *(path.name for path in sorted(ROOT.glob("*.py")))]


LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"
"""import-linter has no `-m` form, and a console script breaks where the path to it has spaces."""


def check(env: dict[str, str]) -> int:
    """Ask every tool, also after one has complained; show what those say that complain."""
    python = str(in_environment(VENV, "python"))
    steps = {
        "lint": ["-m", "ruff", "check", "."],
        "format": ["-m", "ruff", "format", "--check", "."],
        "types": ["-m", "mypy", *checked_paths()],
        "imports": ["-c", LINT_IMPORTS, "--no-logo"],
    }
    failed = []
    for name, arguments in steps.items():
        done = subprocess.run(
            [python, *arguments],
            cwd=ROOT,
            env=env,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
        if done.returncode == 0:
            say(f"{name}: good")
            continue
        failed.append(name)
        say(f"{name}: not good\n" + done.stdout.decode("utf-8", "replace"))
    return 1 if failed else 0


def tests(arguments: Sequence[str], env: dict[str, str]) -> int:
    """The whole suite on two processes; a chosen part of it in one, where a debugger works."""
    return go(["-m", "pytest", *(arguments or ["-q", "-n", "2", "--dist", "loadfile"])], env)


def run(command: str, arguments: Sequence[str]) -> int:
    """Carry out one command; the answer is the exit status."""
    system(command)
    if command == "windows" and "--test" in arguments:
        system(PROOF)
    env = environment()
    sync(env)
    if command == "test":
        return tests(arguments, env)
    if command == "check":
        return check(env)
    if command == "demo":
        return go(["-m", "qpost.demo", *arguments], env)
    if command == "bench":
        return go(["-m", "bench", *arguments], env)
    if command == "faults":
        return go(["-m", "faults", *arguments], env)
    if command == "windows":
        return go(["-m", "installer", *arguments, "--uv", uv_program()], env)
    if command == "package":
        return go(["-m", "installer.debian", *arguments], env)
    if command == "map":
        return go(["-m", "tests.contracts.file_map"], env)
    say("The environment is ready: " + str(VENV))
    return 0


def main(arguments: Sequence[str], version: tuple[int, ...] = tuple(sys.version_info[:3])) -> int:
    """Read the command line; the answer is the exit status."""
    if version[:2] < PYTHON_NEEDED:
        told = ".".join(str(part) for part in version)
        say(f"qpost needs Python 3.11 or newer; this is Python {told}, {sys.executable}")
        return 1
    if not arguments or arguments[0] not in COMMANDS:
        say(__doc__.strip())
        return 0 if arguments and arguments[0] in ("-h", "--help", "help") else 2
    try:
        return run(arguments[0], arguments[1:])
    except Stop as end:
        say(str(end))
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
