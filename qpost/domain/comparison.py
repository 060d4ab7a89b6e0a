"""What a translation must carry over unchanged: numbers, dates, amounts, codes, addresses (ux.md §2.6)."""

from collections.abc import Iterator
from dataclasses import dataclass

from qpost.domain.pieces import Piece, PieceKind, pieces

Saying = tuple[str, str]
"""A way of putting what a piece means."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """The pieces of both texts that have a counterpart, and those that have none."""

    kept: tuple[Piece, ...]
    """In the original, and in the translation as well."""
    kept_there: tuple[Piece, ...]
    """The same ones where they stand in the translation."""
    missing: tuple[Piece, ...]
    """In the original only."""
    added: tuple[Piece, ...]
    """In the translation only."""

    @property
    def equal(self) -> bool:
        """Whether nothing is missing and nothing was added."""
        return not self.missing and not self.added


def compare(original: str, translated: str) -> Comparison:
    """Compare the pieces of two texts, however each language writes them.

    A piece that is said twice on one side and once on the other has its counterpart: translations repeat
    and contract. Words that only may mean a number (三, two, May) excuse a number of the other side, and are
    never demanded of it.
    """
    here, there = pieces(original), pieces(translated)
    kept, missing = _parted(here, there)
    kept_there, added = _parted(there, here)
    return Comparison(kept=kept, kept_there=kept_there, missing=missing, added=added)


def _parted(
    ours: tuple[Piece, ...], theirs: tuple[Piece, ...]
) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Our pieces that have a counterpart among theirs, and those that have none."""
    known = {said for piece in theirs for said in _sayings(piece, asking=False)}
    demanded = [piece for piece in ours if not piece.soft]
    found = [not known.isdisjoint(_sayings(piece, asking=True)) for piece in demanded]
    kept = tuple(piece for piece, there in zip(demanded, found, strict=True) if there)
    return kept, tuple(piece for piece, there in zip(demanded, found, strict=True) if not there)


def _sayings(piece: Piece, *, asking: bool) -> Iterator[Saying]:
    """Under what a piece is known, or what it is looked for as; two pieces are the same where one is."""
    match piece.kind:
        case PieceKind.DATE:
            yield from _dates(piece, asking=asking)
        case PieceKind.AMOUNT if piece.number is not None:
            yield PieceKind.AMOUNT, piece.value
            # One language says 1,000円 where another says 1,000, but 1,000円 is not 1,000원.
            yield ("bare" if asking else "priced"), str(piece.number)
        case PieceKind.NUMBER | PieceKind.CODE if piece.number is not None:
            yield "bare", str(piece.number)
            if asking:
                yield "priced", str(piece.number)
        case _:
            yield piece.kind, piece.value


def _dates(piece: Piece, *, asking: bool) -> Iterator[Saying]:
    """The year may be said on one side and left out on the other; where both say it, it is one year."""
    if piece.year is not None:
        yield PieceKind.DATE, f"{piece.year}-{piece.value}"
        yield ("any year" if asking else "some year"), piece.value
    else:
        yield "any year", piece.value
        if asking:
            yield "some year", piece.value
