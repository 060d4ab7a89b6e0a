"""What a list of saved replies shows: folders with their counts, and entries; and the words of a line."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from qpost.desktop.words import of, say
from qpost.domain.canned_replies import CannedReply
from qpost.domain.inquiries import fold
from qpost.domain.settings import Language


class Standing(Enum):
    """What is to be known of an entry besides its words; the value is its id there."""

    CALM = ""
    UNSAVED = "unsaved"
    WAITING = "waiting"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Folder:
    """The head of a folder; the name "" stands for those that are in none."""

    name: str
    number: int
    folded: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """One saved reply."""

    canned: CannedReply
    standing: Standing = Standing.CALM
    why_not: str = ""
    """Why it cannot be used here; "" where it can."""
    foldered: bool = False
    """The head of its folder stands above it, and need not be said again."""


Line = Folder | Entry

BEGINNING = 120
"""Characters of a text that a list shows."""


def found(rows: Iterable[CannedReply], typed: str, *, in_bodies: bool = True) -> tuple[CannedReply, ...]:
    """Those that words mean: by abbreviation first, then by name or folder, then by what they say."""
    wanted, worst = fold(typed), _BY_BODY if in_bodies else _BY_NAME
    ranked = [(rank, row) for row in rows if (rank := _rank(row, wanted)) <= worst]
    return tuple(row for _, row in sorted(ranked, key=lambda one: one[0]))


def first_of(rows: Sequence[CannedReply], language: Language) -> tuple[CannedReply, ...]:
    """The same in their order, but those of a language before the others."""
    return tuple(sorted(rows, key=lambda row: row.language is not language))


def in_folders(entries: Sequence[Entry], folded: Collection[str]) -> tuple[Line, ...]:
    """Folder after folder by name, those that are in none last."""
    lines: list[Line] = []
    for name in sorted({entry.canned.folder for entry in entries}, key=lambda name: (not name, name)):
        inside = [entry for entry in entries if entry.canned.folder == name]
        lines.append(Folder(name, len(inside), name in folded))
        lines += [] if name in folded else [replace(entry, foldered=True) for entry in inside]
    return tuple(lines)


def folder_name(name: str) -> str:
    """A folder as a person reads it."""
    return name or say("canned.folder.none")


def one_line(body: str) -> str:
    """How a text begins, in one line."""
    return " ".join(body.split())[:BEGINNING]


def beginning(entry: Entry) -> str:
    """The second line of an entry: its folder, and how its text begins."""
    folder, text = entry.canned.folder, one_line(entry.canned.body)
    return text if entry.foldered or not folder else f"{folder}{say('canned.dot')}{text}"


def facts(entry: Entry) -> str:
    """What stands at the right of an entry: language, whether for everybody's eyes, how often used."""
    canned = entry.canned
    safe = say("canned.public_safe") if canned.public_safe else say("canned.private_only")
    used = (uses(entry),) if canned.uses else ()
    return say("canned.dot").join((of(canned.language), safe, *used))


def uses(entry: Entry) -> str:
    """How often it was used."""
    return say("canned.uses", entry.canned.uses) if entry.canned.uses else ""


def sentence(line: Line) -> str:
    """A line as a screen reader says it, what is unusual first."""
    if isinstance(line, Folder):
        shown = say("canned.folder.folded") if line.folded else say("canned.folder.open")
        return say("canned.folder", name=folder_name(line.name), number=line.number, shown=shown)
    canned = line.canned
    standing = (say(f"canned.standing.{line.standing.value}"),) if line.standing.value else ()
    pinned = (say("canned.pinned"),) if canned.pinned else ()
    why_not = (line.why_not,) if line.why_not else ()
    said = (canned.name, *why_not, folder_name(canned.folder), facts(line), one_line(canned.body))
    return say("canned.pause").join((*standing, *pinned, *said))


_BY_ABBREVIATION, _BY_NAME, _BY_BODY, _NOT = range(4)


def _rank(row: CannedReply, wanted: str) -> int:
    if fold(row.abbreviation).startswith(wanted) or not wanted:
        return _BY_ABBREVIATION
    if wanted in fold(f"{row.name}\n{row.folder}\n{row.abbreviation}"):
        return _BY_NAME
    return _BY_BODY if wanted in fold(row.body) else _NOT
