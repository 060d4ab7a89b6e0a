"""What a claim is called on the screen: how near it is to being late, and its sentence."""

from dataclasses import dataclass
from datetime import datetime

from qpost.desktop.words import claim_state, clock, say, short_day, yen
from qpost.domain.claims import DELAY, Claim
from qpost.domain.moments import shop_day


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """One claim as the table shows it, seen from one moment."""

    claim: Claim
    now: datetime

    @property
    def hours_left(self) -> int:
        """Whole hours until it is late; negative after that."""
        return int((self.claim.requested_at + DELAY - self.now).total_seconds() // 3600)


def urgency(row: ClaimRow) -> str:
    """遅延まで: how long until it is late, or for how long it has been."""
    if not row.claim.open:
        return say("claims.finished")
    hours = row.hours_left
    if row.claim.delayed(row.now):
        return say("claims.late", max(1, -hours // 24))
    if hours < 24:
        return say("claims.left.hours", max(1, hours))
    return say("claims.left.days", hours // 24)


def urgency_picture(row: ClaimRow) -> str:
    """The picture before it."""
    if not row.claim.open:
        return "check"
    if row.claim.delayed(row.now):
        return "alarm-clock"
    return "hourglass" if row.hours_left < 24 else "clock"


def urgency_tone(row: ClaimRow) -> str:
    """Red for what is late, amber for what is late within a day."""
    if not row.claim.open:
        return "text2"
    if row.claim.delayed(row.now):
        return "danger"
    return "warn" if row.hours_left < 24 else ""


def state(row: ClaimRow) -> str:
    """処理状態."""
    return claim_state(row.claim.kind, row.claim.state)


def asked(row: ClaimRow) -> str:
    """受付."""
    at = row.claim.requested_at
    return f"{short_day(shop_day(at))} {clock(at)}"


def sentence(row: ClaimRow) -> str:
    """What a screen reader says of a row, state first."""
    claim = row.claim
    parts = (
        state(row),
        urgency(row),
        say("claims.spoken.order", number=claim.order_no),
        yen(claim.amount),
        claim.reason,
        claim.product_name,
        claim.buyer,
        say("claims.spoken.asked", asked=asked(row)),
    )
    return say("claims.pause").join(part for part in parts if part)
