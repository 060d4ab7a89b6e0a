"""The labelled answers by which the personal-information guard is judged, in two halves."""

import hashlib
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent.parent / "tests" / "domain" / "corpus"
HALVES = ("tuning", "held_back")
"""The first may be looked at while the guard is made better; the second only tells how good it became."""

_LABEL = re.compile(r"⟦(?P<kind>[a-z_]+):(?P<text>[^⟧]*)⟧")


@dataclass(frozen=True, slots=True)
class Label:
    """What a person says is there; positions are code points of the plain text."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Line:
    """One answer of a seller."""

    language: str
    text: str
    labels: tuple[Label, ...]


def lines(half: str) -> tuple[Line, ...]:
    """All lines of one half."""
    written = (FOLDER / f"{half}.txt").read_text("utf-8").splitlines()
    return tuple(_line(one) for one in written if one and not one.startswith("#"))


def known() -> dict[str, dict[str, Any]]:
    """What each language's answers are about: the order, other customers' orders, the shop's own contact."""
    return tomllib.loads((FOLDER / "known.toml").read_text("utf-8"))


def half_of(text: str) -> str:
    """The rule of the split: whether the first byte of the text's SHA-256 is even."""
    return HALVES[hashlib.sha256(text.encode()).digest()[0] % 2]


def fingerprint(half: str) -> str:
    """Changes with any byte of a half."""
    return hashlib.sha256((FOLDER / f"{half}.txt").read_bytes()).hexdigest()


def _line(written: str) -> Line:
    language, marked = written.split("\t", 1)
    marked = marked.replace("\\n", "\n")
    text, labels, done = "", [], 0
    for label in _LABEL.finditer(marked):
        text += marked[done : label.start()]
        labels.append(Label(label["kind"], len(text), len(text) + len(label["text"])))
        text += label["text"]
        done = label.end()
    return Line(language, text + marked[done:], tuple(labels))
