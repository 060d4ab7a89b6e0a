"""Writes docs/file-map.md out of the first sentence of every module, so that the map cannot rot."""

from collections.abc import Iterable
from itertools import groupby
from pathlib import PurePosixPath

from tests.contracts.tree import ROOT, Module, package

FILE = ROOT / "docs" / "file-map.md"
HEAD = """# File map

Written by `python3 run.py map` from the first sentence of every module; a test fails when it is out of date.
How the folders hang together: [architecture.md](architecture.md).
"""


def text() -> str:
    """The map as it should be."""
    by_folder = groupby(sorted(package(), key=_place), key=_folder)
    return HEAD + "".join(_section(folder, modules) for folder, modules in by_folder)


def _folder(module: Module) -> PurePosixPath:
    return PurePosixPath(module.name).parent


def _place(module: Module) -> tuple[PurePosixPath, str]:
    return _folder(module), module.name


def _section(folder: PurePosixPath, modules: Iterable[Module]) -> str:
    lines = [f"\n## {folder}\n"]
    for module in modules:
        sentence = module.docstring.partition("\n")[0]
        name = PurePosixPath(module.name).name
        if name == "__init__.py":
            lines.append(f"{sentence}\n")
        else:
            lines.append(f"- [{name}](../{module.name}) – {sentence}")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    FILE.write_text(text(), encoding="utf-8", newline="\n")
