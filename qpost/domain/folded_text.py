"""Text in the one form in which patterns are looked for, with the way back to where each sign stood."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_DASH_BETWEEN_DIGITS = re.compile(r"(?<=[\d)])[ー‐‑‒–—―−](?=[\d(])")


@dataclass(frozen=True, slots=True)
class Folded:
    """NFKC sign by sign, the dashes between digits one dash; `places[i]` is where sign i came from."""

    text: str
    places: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """A piece of the folded text as a piece of the text it was made from, in code points."""
        return self.places[start], self.places[end - 1] + 1


@lru_cache(maxsize=16)
def folded(text: str) -> Folded:
    """Fold a text; a sign that becomes several (℡ → TEL) is the place of each of them."""
    if text.isascii():
        return Folded(text, tuple(range(len(text))))
    pieces: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(text):
        plain = _plain(sign)
        pieces.append(plain)
        places.extend([place] * len(plain))
    return Folded(_DASH_BETWEEN_DIGITS.sub("-", "".join(pieces)), tuple(places))


def squeezed(text: str) -> str:
    """What is left for an exact comparison: no spaces, no signs, one width, one case."""
    return "".join(sign for sign in unicodedata.normalize("NFKC", text).casefold() if sign.isalnum())


@lru_cache(maxsize=8192)
def _plain(sign: str) -> str:
    return unicodedata.normalize("NFKC", sign)
