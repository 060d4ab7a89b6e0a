"""Reading the sandbox's text files: hand-written TOML that comes with the package."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

Table = dict[str, Any]


@cache
def read(name: str) -> Table:
    """One text file as TOML gives it; nobody may change what is returned."""
    resource = files("qpost.server.sandbox").joinpath("texts", name)
    return tomllib.loads(resource.read_text(encoding="utf-8"))


def names(folder: str) -> tuple[str, ...]:
    """The text files of a folder, by name."""
    found = files("qpost.server.sandbox").joinpath("texts", folder).iterdir()
    return tuple(f"{folder}/{name}" for name in sorted(entry.name for entry in found))


def strings(table: Table, key: str) -> tuple[str, ...]:
    """A list of texts, or none where the table leaves it out."""
    return tuple(str(text) for text in table.get(key, ()))
