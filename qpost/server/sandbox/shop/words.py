"""What the pages of the shop say, in Japanese and in English, and which of the two a browser asks for."""

from enum import StrEnum
from functools import cache

from qpost.server.sandbox.reading import Table, read


class Tongue(StrEnum):
    """A language that the pages speak."""

    JA = "ja"
    EN = "en"


def tongue(name: str | None) -> Tongue | None:
    """The language of a name; None where the pages do not speak it."""
    return next((one for one in Tongue if one == name), None)


@cache
def words(spoken: Tongue) -> dict[str, str]:
    """Every sentence of a language by its id."""
    return dict(_flat("", read(f"shop_{spoken}.toml")))


def say(spoken: Tongue, word: str, /, **values: object) -> str:
    """The sentence of an id with its places filled; what fills them is never read as a pattern."""
    return words(spoken)[word].format(**values)


def wanted(header: str) -> Tongue:
    """The language that an Accept-Language header likes best; Japanese where it says nothing."""
    if not header.strip():
        return Tongue.JA
    liked = sorted((_liking(part) for part in header.split(",")), key=lambda one: -one[1])
    for name, weight in liked:
        spoken = tongue(name.partition("-")[0])
        if weight > 0 and spoken is not None:
            return spoken
    return Tongue.EN


def _liking(part: str) -> tuple[str, float]:
    name, _, quality = part.partition(";")
    try:
        weight = float(quality.strip().removeprefix("q=")) if quality.strip() else 1.0
    except ValueError:
        weight = 0.0
    return name.strip().lower(), weight


def _flat(above: str, table: Table) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for key, value in table.items():
        name = f"{above}{key}"
        found += _flat(f"{name}.", value) if isinstance(value, dict) else [(name, str(value))]
    return found
