"""Claims: cancel, return, exchange and non-receipt, and which of them are late (spec.md §7.1)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from qpost.domain.ids import ClaimId, OrderNo, Version


class ClaimKind(StrEnum):
    """キャンセル, 返品, 交換, 未受取通知."""

    CANCEL = "cancel"
    RETURN = "return"
    EXCHANGE = "exchange"
    NON_RECEIPT = "non_receipt"


class ClaimState(StrEnum):
    """How far a claim has come; each kind uses some of these (STATES_OF)."""

    REQUESTED = "requested"
    IN_PROGRESS = "in_progress"
    ON_HOLD = "on_hold"
    REFUND_REQUESTED = "refund_requested"
    RESHIPPING = "reshipping"
    SELLER_CONFIRMED = "seller_confirmed"
    DONE = "done"


STATES_OF = {
    ClaimKind.CANCEL: (ClaimState.REQUESTED, ClaimState.IN_PROGRESS, ClaimState.DONE),
    ClaimKind.RETURN: (
        ClaimState.REQUESTED,
        ClaimState.IN_PROGRESS,
        ClaimState.ON_HOLD,
        ClaimState.REFUND_REQUESTED,
        ClaimState.DONE,
    ),
    ClaimKind.EXCHANGE: (ClaimState.REQUESTED, ClaimState.RESHIPPING, ClaimState.DONE),
    ClaimKind.NON_RECEIPT: (ClaimState.REQUESTED, ClaimState.SELLER_CONFIRMED, ClaimState.DONE),
}

DELAY = timedelta(days=4)
"""遅延: not finished this long after it came in."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim of a buyer on one order; while it is open the order is not settled."""

    claim_id: ClaimId
    order_no: OrderNo
    kind: ClaimKind
    state: ClaimState
    reason: str
    product_name: str
    buyer: str
    amount: int
    """What its order holds back from settlement, in whole yen."""
    requested_at: datetime
    finished_at: datetime | None
    version: Version

    @property
    def open(self) -> bool:
        """Whether it still holds back the money of its order."""
        return self.state is not ClaimState.DONE

    def delayed(self, now: datetime) -> bool:
        """Whether the board sets it apart as late."""
        return self.open and now - self.requested_at > DELAY


@dataclass(frozen=True, slots=True)
class ClaimFilter:
    """What a cell of the board opens; the defaults ask for every open claim."""

    kind: ClaimKind | None = None
    state: ClaimState | None = None
    delayed_only: bool = False
