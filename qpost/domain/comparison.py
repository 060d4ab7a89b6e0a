"""What a translation must carry over unchanged: numbers, dates, amounts, codes, addresses (ux.md §2.6)."""

from dataclasses import dataclass

from qpost.domain.pieces import Piece, PieceKind, pieces


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
    missing = tuple(piece for piece in here if not piece.soft and not _found(piece, there))
    added = tuple(piece for piece in there if not piece.soft and not _found(piece, here))
    return Comparison(
        kept=tuple(piece for piece in here if not piece.soft and piece not in missing),
        kept_there=tuple(piece for piece in there if not piece.soft and piece not in added),
        missing=missing,
        added=added,
    )


def _found(piece: Piece, others: tuple[Piece, ...]) -> bool:
    return any(_same(piece, other) for other in others)


def _same(one: Piece, other: Piece) -> bool:
    if one.kind is other.kind:
        return _same_value(one, other)
    kinds = {one.kind, other.kind}
    if kinds <= {PieceKind.NUMBER, PieceKind.AMOUNT, PieceKind.CODE}:
        # One language says 1,000円 where another says 1,000; a long number may have lost its commas.
        return one.number is not None and one.number == other.number
    return False


def _same_value(one: Piece, other: Piece) -> bool:
    if one.kind is PieceKind.DATE:
        # The year is said on one side and left out on the other.
        years = (one.year, other.year)
        return one.value == other.value and (None in years or one.year == other.year)
    return one.value == other.value
