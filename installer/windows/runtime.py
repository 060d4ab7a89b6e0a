"""The Python inside the bundle: python.org's embeddable package for a release, an equal one for tests."""

import io
import py_compile
import shutil
import sys
import sysconfig
import zipfile
from collections.abc import Iterator
from pathlib import Path

from installer.running import BuildError, run
from installer.windows import toolchain
from installer.windows.pinned import PYTHON, TEST_PYTHON

DLL = f"python{PYTHON[0]}{PYTHON[1]}.dll"
LIBRARY = f"python{PYTHON[0]}{PYTHON[1]}.zip"
PATHS = f"python{PYTHON[0]}{PYTHON[1]}._pth"
LEFT_OUT = ("api-ms-", "tcl86", "tk86", "_tkinter", "_msi", "winsound")
"""Parts of the wheel that Windows has itself, or that no window of ours needs."""
PLATFORM = "x86_64-pc-windows-msvc"
UNUSED = {"test", "idlelib", "tkinter", "turtledemo", "ensurepip", "pydoc_data", "lib2to3", "site-packages"}


def from_embeddable(package: Path, runtime: Path) -> None:
    """Unpack python.org's own package; its name tells which version it is."""
    with zipfile.ZipFile(package) as parts:
        if DLL not in parts.namelist():
            raise BuildError(f"{package.name} is no embeddable Python {PYTHON[0]}.{PYTHON[1]} for Windows")
        parts.extractall(runtime)
    _point_to_app(runtime)


def for_tests(runtime: Path, scratch: Path, uv: str) -> None:
    """The signed libraries out of a wheel of PyPI, with the standard library of the Python that runs this."""
    if sys.version_info[:2] != PYTHON:
        raise BuildError(f"the test bundle needs the standard library of Python {PYTHON[0]}.{PYTHON[1]}")
    for part in _fetched(scratch, uv).iterdir():
        if not part.name.startswith(LEFT_OUT):
            shutil.copyfile(part, runtime / part.name)
    toolchain.forwarder(runtime / "python3.dll", runtime / DLL, scratch)
    (runtime / LIBRARY).write_bytes(_standard_library(scratch))
    _point_to_app(runtime)


def console(runtime: Path, scratch: Path) -> None:
    """python.exe beside the libraries, for running tests."""
    names = scratch / "python.def"
    names.write_text(f"LIBRARY {DLL}\nEXPORTS\nPy_Main\n", "ascii")
    run([toolchain.DLLTOOL, "-d", names, "-l", scratch / "libpython.a"])
    toolchain.program("console.c", runtime / "python.exe", str(scratch / "libpython.a"))


def _point_to_app(runtime: Path) -> None:
    """Nothing but the bundle is ever imported: no PYTHONPATH, no registry, no folder of the user."""
    lines = (LIBRARY, ".", "..\\app", "..\\app\\site-packages")
    (runtime / PATHS).write_text("\r\n".join(lines) + "\r\n", "ascii")


def _fetched(scratch: Path, uv: str) -> Path:
    """The libraries of the wheel, in a folder; uv holds them against the pinned hash."""
    wanted = scratch / "test-python.txt"
    wanted.write_text(
        f"{TEST_PYTHON.name}=={TEST_PYTHON.version} --hash=sha256:{TEST_PYTHON.sha256}\n", "ascii"
    )
    install(scratch / "test-python", wanted, uv, "--no-deps")
    return scratch / "test-python" / "deploy_libs"


def install(target: Path, wanted: Path, uv: str, *more: str) -> None:
    """Packages for Windows, each of which must have the hash that is named."""
    python = ".".join(str(part) for part in PYTHON)
    platform = ("--python-platform", PLATFORM, "--python-version", python, "--only-binary", ":all:")
    run([uv, "pip", "install", "-q", *platform, *more, "--require-hashes", "--target", target, "-r", wanted])


def _standard_library(scratch: Path) -> bytes:
    """Every module of it, compiled, in one archive that is the same every time."""
    library = Path(sysconfig.get_paths()["stdlib"])
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for module in sorted(_modules(library)):
            place = module.relative_to(library)
            code = compiled(module, place.as_posix(), scratch / "module.pyc")
            entry = zipfile.ZipInfo(place.with_suffix(".pyc").as_posix())
            archive.writestr(entry, code.read_bytes(), zipfile.ZIP_DEFLATED)
    return written.getvalue()


def _modules(library: Path) -> Iterator[Path]:
    for module in library.rglob("*.py"):
        parts = module.relative_to(library).parts
        if parts[0] in UNUSED or parts[0].startswith("_sysconfigdata"):
            continue
        if not {"__pycache__", "test", "tests"} & set(parts):
            yield module


def compiled(source: Path, name: str, target: Path) -> Path:
    """Byte code that is trusted without a look at its source, and tells nothing of this machine's folders."""
    mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
    py_compile.compile(str(source), cfile=str(target), dfile=name, doraise=True, invalidation_mode=mode)
    return target
