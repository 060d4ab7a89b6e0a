"""Assembles the bundle: launcher, Python, the locked packages for Windows, pruned, and the program."""

import shutil
from pathlib import Path

from installer.running import run
from installer.windows import dressing, toolchain
from installer.windows.prune import prune
from installer.windows.runtime import DLL, compiled, install
from qpost import __version__
from qpost.desktop import assets

ROOT = Path(__file__).resolve().parents[2]
BORN = 1_735_689_600
"""The time that every file of a bundle wears, so that the same sources make the same setup."""


def assemble(bundle: Path, uv: str, scratch: Path) -> None:
    """Everything but the Python itself, which is in bundle/runtime already."""
    _put_launcher(bundle, scratch)
    packages = bundle / "app" / "site-packages"
    install_locked(packages, uv, scratch, "--no-dev")
    prune(packages)
    _put_program(bundle / "app" / "qpost")
    compile_all(bundle / "app")
    (bundle / "LICENSE.txt").write_bytes((ROOT / "LICENSE").read_bytes())


def icon_file(scratch: Path) -> Path:
    """The program's sign as Windows wants it, for launcher and setup."""
    made = scratch / "qpost.ico"
    if not made.exists():
        dressing.icon(ROOT / "resources" / "icons" / "qpost.svg", made)
    return made


def _put_launcher(bundle: Path, scratch: Path) -> None:
    dressed = dressing.resources(icon_file(scratch), __version__, scratch)
    words = (f'-DPYTHON_DLL=L"{DLL}"', f'-DAPP_ID=L"{dressing.APP_ID}"')
    toolchain.program("launcher.c", bundle / "Qpost.exe", "-mwindows", *words, str(dressed), "-lshell32")


def install_locked(target: Path, uv: str, scratch: Path, *export: str) -> None:
    """The packages that uv.lock names, for Windows, each with the hash that it names."""
    wanted = scratch / "requirements.txt"
    options = ("--frozen", "--extra", "desktop", "--no-emit-project", "--format", "requirements-txt", "-q")
    run([uv, "export", *options, *export, "-o", wanted], at=ROOT)
    install(target, wanted, uv)


def _put_program(target: Path) -> None:
    """The program without its backend, which no seller's computer runs."""
    assets.build(ROOT)
    shutil.copytree(ROOT / "qpost", target, ignore=shutil.ignore_patterns("__pycache__", "server", "demo"))


def compile_all(folder: Path) -> None:
    """Byte code in place of every source."""
    for source in sorted(folder.rglob("*.py")):
        compiled(source, source.relative_to(folder).as_posix(), source.with_suffix(".pyc"))
        source.unlink()


def size(bundle: Path) -> tuple[int, int]:
    """Bytes and files."""
    files = [file for file in bundle.rglob("*") if file.is_file()]
    return sum(file.stat().st_size for file in files), len(files)
