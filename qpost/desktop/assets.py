"""Where pictures, styles and words lie: a checkout's own folders, or what a wheel carries with it."""

import importlib.util
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

_DESKTOP = Path(__file__).resolve().parent
_CHECKOUT = _DESKTOP.parents[1]
_BUILT = _DESKTOP / "_assets"
LANGUAGES = ("ja", "ko", "zh", "en")


def in_checkout() -> bool:
    """Whether the program runs from its sources, whose folders are then read directly."""
    return all((_CHECKOUT / name).exists() for name in ("pyproject.toml", "resources", "i18n"))


def resources() -> Path:
    """The folder of icons and the style sheet."""
    return _CHECKOUT / "resources" if in_checkout() else _BUILT / "resources"


def translations() -> Path:
    """The folder of the compiled words; in a checkout they are compiled first where they are stale."""
    target = _BUILT / "i18n"
    if in_checkout():
        compile_words(_CHECKOUT / "i18n", target)
    return target


def build(checkout: Path) -> Path:
    """Put everything that a wheel carries into its place; the build hook calls this."""
    built = checkout / "qpost" / "desktop" / "_assets"
    compile_words(checkout / "i18n", built / "i18n")
    shutil.rmtree(built / "resources", ignore_errors=True)
    shutil.copytree(checkout / "resources", built / "resources")
    return built


def compile_words(sources: Path, target: Path) -> None:
    """Compile i18n/<area>_<language>.ts into one qpost_<language>.qm each, where that is older."""
    target.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        catalogues = sorted(sources.glob(f"*_{language}.ts"))
        compiled = target / f"qpost_{language}.qm"
        if catalogues and _stale(compiled, [sources, *catalogues]):
            _release(catalogues, compiled)


def _stale(compiled: Path, sources: list[Path]) -> bool:
    if not compiled.exists():
        return True
    made = compiled.stat().st_mtime_ns
    return any(source.stat().st_mtime_ns > made for source in sources)


def _release(catalogues: list[Path], compiled: Path) -> None:
    # Several processes may do this at once (tests run in parallel): each writes aside, the last one stands.
    with tempfile.TemporaryDirectory(dir=compiled.parent) as aside:
        fresh = Path(aside) / compiled.name
        command = [_lrelease(), "-silent", *map(str, catalogues), "-qm", str(fresh)]
        subprocess.run(command, check=True)
        fresh.replace(compiled)


def _lrelease() -> str:
    """The compiler that comes with PySide6-Essentials."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError("PySide6-Essentials is needed to compile the words")
    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    return str(Path(spec.submodule_search_locations[0]) / name)
