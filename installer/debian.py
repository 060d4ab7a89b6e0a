"""`run.py package`: a Debian package with the program and its locked libraries, for this Python's version."""

import argparse
import compileall
import fnmatch
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from py_compile import PycInvalidationMode

ROOT = Path(__file__).parents[1]
SOURCES = Path(__file__).parent / "linux"
HOME = Path("opt/qpost")

NEEDS = (
    "libglib2.0-0", "libgl1", "libegl1", "libfontconfig1", "libxkbcommon0", "libdbus-1-3", "libgssapi-krb5-2",
    "libxkbcommon-x11-0", "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0",
    "libwayland-cursor0", "libwayland-egl1",
)  # fmt: skip
"""What the Qt libraries load from the system; the same list as in run.py."""

PARTS = ("domain", "protocol", "media", "engine", "store", "remote", "host", "desktop")

KEPT = {
    "PySide6": (
        "__init__.py", "_config.py", "_git_pyside_version.py", "support/*", "libpyside6.abi3.so*",
        "QtCore.abi3.so", "QtGui.abi3.so", "QtWidgets.abi3.so", "QtNetwork.abi3.so", "QtSvg.abi3.so",
        *(f"Qt/lib/libQt6{name}.so*" for name in (
            "Core", "Gui", "Widgets", "Network", "Svg", "DBus", "XcbQpa", "OpenGL", "WaylandClient",
            "WlShellIntegration",
        )),
        "Qt/lib/libicu*",
        *(f"Qt/plugins/platforms/libq{name}.so" for name in ("xcb", "wayland", "offscreen")),
        "Qt/plugins/imageformats/libq[gjw]*.so",
        *(f"Qt/plugins/{kind}/*" for kind in (
            "xcbglintegrations", "wayland-shell-integration", "wayland-decoration-client",
            "wayland-graphics-integration-client", "platformthemes", "platforminputcontexts",
            "networkinformation", "tls",
        )),
        "Qt/translations/qtbase_ja.qm", "Qt/translations/qtbase_ko.qm", "Qt/translations/qtbase_zh_CN.qm",
    ),
    "qpost": ("__*.py", "app.py", *(f"{part}/*" for part in PARTS)),
}  # fmt: skip
"""Of these packages only what is named here goes in: no QML, no designer, no backend, no demo."""

_QML_INPUT = "*virtualkeyboard*"
"""An input context that needs QML, which is not kept."""


def main() -> int:
    """Build; prints where the package is and how large."""
    parser = argparse.ArgumentParser(prog="run.py package", description=__doc__)
    parser.add_argument("--output", type=Path, default=ROOT / "dist", metavar="DIR")
    folder = parser.parse_args().output
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="qpost-package-") as scratch:
        tree = Path(scratch) / "tree"
        fill(tree)
        package = build(tree, folder)
        prove(package, Path(scratch) / "installed")
    print(f"{package}  {package.stat().st_size / 1e6:.1f} MB", flush=True)
    return 0


def fill(tree: Path) -> None:
    """Lay out what the package installs."""
    lib = tree / HOME / "lib"
    lib.mkdir(parents=True)
    install_locked(lib)
    for name, kept in KEPT.items():
        keep_only(lib / name, kept)
    for waste in (*lib.glob("bin"), *lib.rglob(_QML_INPUT), *lib.rglob("direct_url.json")):
        shutil.rmtree(waste) if waste.is_dir() else waste.unlink()
    for stamp in lib.rglob("__pycache__"):
        shutil.rmtree(stamp)
    compileall.compile_dir(lib, quiet=2, stripdir=str(tree), prependdir="/", invalidation_mode=UNCHECKED)
    place(SOURCES / "qpost", tree / HOME / "bin/qpost", mode=0o755)
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin/qpost").symlink_to(Path("/") / HOME / "bin/qpost")
    place(SOURCES / "qpost.desktop", tree / "usr/share/applications/qpost.desktop")
    place(ROOT / "resources/icons/qpost.svg", tree / "usr/share/icons/hicolor/scalable/apps/qpost.svg")
    place(ROOT / "LICENSE", tree / "usr/share/doc/qpost/copyright")
    write(tree / "usr/share/metainfo/jp.qpost.qpost.metainfo.xml", metainfo())


def metainfo() -> str:
    """What software centres read of this version."""
    template = (SOURCES / "qpost.metainfo.xml").read_text("utf-8")
    return template.replace("@version@", version()).replace("@date@", f"{built_at():%Y-%m-%d}")


UNCHECKED = PycInvalidationMode.UNCHECKED_HASH
"""Compiled code that names no time: the same sources give the same package."""


def install_locked(lib: Path) -> None:
    """The locked libraries by their hashes, and the program itself."""
    uv = shutil.which("uv") or str(ROOT / ".tools/bin/uv")
    locked = lib.parent / "locked.txt"
    export = ["export", "--frozen", "--quiet", "--no-dev", "--extra", "desktop", "--no-emit-project"]
    run(uv, *export, "--output-file", str(locked))
    into = ["pip", "install", "--quiet", "--python", sys.executable, "--target", str(lib)]
    run(uv, *into, "--require-hashes", "-r", str(locked))
    run(uv, *into, "--no-deps", str(ROOT))
    locked.unlink()


def keep_only(folder: Path, kept: Iterable[str]) -> None:
    """Remove every file of a folder that no pattern names."""
    patterns = tuple(kept)
    for file in sorted(folder.rglob("*"), reverse=True):
        name = file.relative_to(folder).as_posix()
        if file.is_dir():
            if not any(file.iterdir()):
                file.rmdir()
        elif not any(fnmatch.fnmatch(name, pattern) for pattern in patterns):
            file.unlink()


def build(tree: Path, folder: Path) -> Path:
    """Make the package of a filled tree."""
    architecture = run("dpkg", "--print-architecture").strip()
    major, minor = sys.version_info[:2]
    installed = (file for part in tree.iterdir() if part.name != "DEBIAN" for file in part.rglob("*"))
    size = sum(file.lstat().st_size for file in installed if file.is_file()) // 1024
    control = {
        "Package": "qpost",
        "Version": version(),
        "Architecture": architecture,
        "Maintainer": "The qpost authors <qpost@qpost.example>",
        "Installed-Size": str(size),
        "Depends": ", ".join((f"python3 (>= {major}.{minor})", f"python3 (<< {major}.{minor + 1})", *NEEDS)),
        "Recommends": "fonts-noto-cjk, gnome-keyring | kwalletmanager | keepassxc",
        "Section": "net",
        "Priority": "optional",
        "Description": "desktop inbox for marketplace sellers\n"
        " Customers' inquiries, orders and claims of a seller's shops in one window.",
    }
    write(tree / "DEBIAN/control", "".join(f"{name}: {value}\n" for name, value in control.items()))
    write(tree / "DEBIAN/prerm", PRERM, mode=0o755)
    package = folder / f"qpost_{version()}_{architecture}.deb"
    stamp = int(built_at().timestamp())
    for path in (tree, *tree.rglob("*")):
        os.utime(path, (stamp, stamp), follow_symlinks=False)
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(stamp)}
    run("dpkg-deb", "--root-owner-group", "-Zzstd", "--build", str(tree), str(package), env=environment)
    return package


MUST_HOLD = (
    "opt/qpost/bin/qpost",
    "opt/qpost/lib/qpost/app.py",
    "opt/qpost/lib/qpost/desktop/_assets/i18n/qpost_ja.qm",
    "opt/qpost/lib/PySide6/Qt/plugins/platforms/libqxcb.so",
    "usr/share/applications/qpost.desktop",
    "usr/share/icons/hicolor/scalable/apps/qpost.svg",
    "usr/share/metainfo/jp.qpost.qpost.metainfo.xml",
)


def prove(package: Path, folder: Path) -> None:
    """Unpack what was built, look for what must be in it, and have it say its version; or stop."""
    run("dpkg-deb", "--extract", str(package), str(folder))
    missing = [name for name in MUST_HOLD if not (folder / name).exists()]
    if missing:
        raise SystemExit("the package lacks " + ", ".join(missing))
    launcher = [sys.executable, "-I", str(folder / HOME / "bin/qpost"), "--version"]
    said = run(*launcher).strip()
    if said != version():
        raise SystemExit(f"the packaged program says {said!r} and not {version()!r}")


PRERM = """#!/bin/sh
# Nothing that starts at sign-in is left behind for a program that is gone (spec.md 1.3).
set -e
if [ "$1" = remove ]; then
    for home in /root /home/*; do
        entry="$home/.config/autostart/qpost.desktop"
        if [ -f "$entry" ] && [ ! -L "$entry" ] && grep -q '^Exec="/usr/bin/qpost"' "$entry"; then
            rm -f "$entry"
        fi
    done
fi
"""


def place(source: Path, target: Path, mode: int = 0o644) -> None:
    """Copy a file and give it its rights."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(mode)


def write(target: Path, text: str, mode: int = 0o644) -> None:
    """Write a file and give it its rights."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, "utf-8")
    target.chmod(mode)


def version() -> str:
    """The program's own."""
    import qpost

    return qpost.__version__


def built_at() -> datetime:
    """The time of the commit: the same commit gives the same package."""
    stamp = os.environ.get("SOURCE_DATE_EPOCH") or run("git", "-C", str(ROOT), "log", "-1", "--format=%ct")
    return datetime.fromtimestamp(int(stamp), UTC)


def run(*command: str, env: dict[str, str] | None = None) -> str:
    """Run a program; what it says."""
    return subprocess.run(command, check=True, env=env, stdout=subprocess.PIPE, text=True).stdout


if __name__ == "__main__":
    sys.exit(main())
