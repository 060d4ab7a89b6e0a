"""What the packages bring and no window of ours uses: left out of the bundle."""

import shutil
from pathlib import Path

QT_KEPT = (
    "__init__.py",
    "_config.py",
    "_git_pyside_version.py",
    "QtCore.pyd",
    "QtDBus.pyd",
    "QtGui.pyd",
    "QtNetwork.pyd",
    "QtSvg.pyd",
    "QtTest.pyd",
    "QtWidgets.pyd",
    "Qt6Core.dll",
    "Qt6DBus.dll",
    "Qt6Gui.dll",
    "Qt6Network.dll",
    "Qt6Svg.dll",
    "Qt6Test.dll",
    "Qt6Widgets.dll",
    "concrt140.dll",
    "msvcp140.dll",
    "msvcp140_1.dll",
    "msvcp140_2.dll",
    "plugins",
    "pyside6.abi3.dll",
    "support",
    "translations",
    "vcruntime140.dll",
    "vcruntime140_1.dll",
)
PLUGINS_KEPT = {"iconengines", "imageformats", "platforms", "styles", "tls"}
"""Not networkinformation: under Wine its COM calls never came back, and no window opened. A line that
returns is then noticed by the stream of changes and its back-off."""
PLUGINS_DROPPED = (
    "platforms/qdirect2d.dll",
    "platforms/qminimal.dll",
    "imageformats/qicns.dll",
    "imageformats/qpdf.dll",
    "imageformats/qtga.dll",
    "imageformats/qtiff.dll",
    "imageformats/qwbmp.dll",
    "tls/qcertonlybackend.dll",
    "tls/qopensslbackend.dll",
)
WORDS_KEPT = ("qtbase_en.qm", "qtbase_ja.qm", "qtbase_ko.qm", "qtbase_zh_CN.qm")
NEVER = ("*.pyi", "py.typed", "*.lib", "*.pdb", "*.h", "*.cmake")


def prune_plugins(packages: Path) -> None:
    """Leave the kinds of Qt's plugins that the program needs, and that come back under Wine."""
    _keep(packages / "PySide6" / "plugins", PLUGINS_KEPT)


def prune(packages: Path) -> None:
    """Leave what the program needs."""
    qt = packages / "PySide6"
    _keep(qt, set(QT_KEPT))
    prune_plugins(packages)
    for name in PLUGINS_DROPPED:
        (qt / "plugins" / name).unlink(missing_ok=True)
    _keep(qt / "translations", set(WORDS_KEPT))
    _keep(
        packages / "shiboken6",
        {
            "__init__.py",
            "_config.py",
            "_git_shiboken_module_version.py",
            "Shiboken.pyd",
            "shiboken6.abi3.dll",
            "msvcp140.dll",
            "vcruntime140.dll",
            "vcruntime140_1.dll",
        },
    )
    for name in ("bin", "Scripts"):
        shutil.rmtree(packages / name, ignore_errors=True)
    for pattern in NEVER:
        for file in packages.rglob(pattern):
            file.unlink()
    for folder in [*packages.rglob("tests"), *packages.rglob("__pycache__")]:
        shutil.rmtree(folder, ignore_errors=True)


def _keep(folder: Path, names: set[str]) -> None:
    for entry in folder.iterdir():
        if entry.name in names:
            continue
        if entry.is_dir():
            shutil.rmtree(entry)
        else:
            entry.unlink()
