"""The board of claims in numbers: one count per cell, and what each kind holds back (spec.md §7.1)."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from qpost.domain.claims import Claim, ClaimFilter, ClaimKind, ClaimState


@dataclass(frozen=True, slots=True)
class Cell:
    """One place of the board, and the states that are counted beside it in small."""

    kind: ClaimKind
    state: ClaimState | None
    """None counts what is late of the kind."""
    beside: tuple[ClaimState, ...] = ()

    @property
    def filter(self) -> ClaimFilter:
        """The list behind it."""
        if self.state is None:
            return ClaimFilter(kind=self.kind, delayed_only=True)
        return ClaimFilter(kind=self.kind, state=self.state)


_C, _S = ClaimKind, ClaimState
BOARD: tuple[tuple[ClaimKind, tuple[Cell, ...]], ...] = (
    (_C.CANCEL, (Cell(_C.CANCEL, _S.REQUESTED), Cell(_C.CANCEL, _S.IN_PROGRESS), Cell(_C.CANCEL, _S.DONE))),
    (
        _C.RETURN,
        (
            Cell(_C.RETURN, _S.REQUESTED),
            Cell(_C.RETURN, _S.IN_PROGRESS, (_S.ON_HOLD, _S.REFUND_REQUESTED)),
            Cell(_C.RETURN, _S.DONE),
        ),
    ),
    (
        _C.EXCHANGE,
        (Cell(_C.EXCHANGE, _S.REQUESTED), Cell(_C.EXCHANGE, _S.RESHIPPING), Cell(_C.EXCHANGE, None)),
    ),
    (
        _C.NON_RECEIPT,
        (
            Cell(_C.NON_RECEIPT, _S.REQUESTED),
            Cell(_C.NON_RECEIPT, _S.SELLER_CONFIRMED),
            Cell(_C.NON_RECEIPT, None),
        ),
    ),
)
"""J·QSM's own arrangement, which trained eyes know."""


@dataclass(frozen=True, slots=True)
class Counts:
    """Everything the board shows."""

    by_state: Counter[tuple[ClaimKind, ClaimState]]
    late: Counter[ClaimKind]
    blocked: Counter[ClaimKind]
    """Whole yen that open claims of a kind hold back."""

    def of(self, cell: Cell) -> int:
        """How many stand in a cell."""
        if cell.state is None:
            return self.late[cell.kind]
        return self.by_state[cell.kind, cell.state]


def counts(claims: Iterable[Claim], now: datetime) -> Counts:
    """Count claims, open and finished."""
    found = Counts(Counter(), Counter(), Counter())
    for claim in claims:
        found.by_state[claim.kind, claim.state] += 1
        if claim.open:
            found.blocked[claim.kind] += claim.amount
        if claim.delayed(now):
            found.late[claim.kind] += 1
    return found
