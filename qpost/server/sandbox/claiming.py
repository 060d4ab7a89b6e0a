"""The claims of a sandbox shop: every kind and state, some late, on orders that were ready for them."""

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from qpost.domain.claims import STATES_OF, Claim, ClaimKind, ClaimState
from qpost.domain.ids import ClaimId, Version
from qpost.domain.orders import OrderState
from qpost.server.sandbox.buying import DAY, HOUR, Purchase, moment


@dataclass(frozen=True, slots=True)
class Wanted:
    """A claim that the demo shows: what it is, and how many hours ago it came in."""

    kind: ClaimKind
    state: ClaimState
    hours: float


def _of(kind: ClaimKind, state: ClaimState, *hours: float) -> tuple[Wanted, ...]:
    return tuple(Wanted(kind, state, ago) for ago in hours)


MAIN_CLAIMS = (
    *_of(ClaimKind.CANCEL, ClaimState.REQUESTED, 3, 19),
    *_of(ClaimKind.CANCEL, ClaimState.IN_PROGRESS, 27),
    *_of(ClaimKind.CANCEL, ClaimState.DONE, 240, 410, 620, 900, 1300, 1700),
    *_of(ClaimKind.RETURN, ClaimState.REQUESTED, 94, 17),
    *_of(ClaimKind.RETURN, ClaimState.IN_PROGRESS, 66, 130),
    *_of(ClaimKind.RETURN, ClaimState.ON_HOLD, 80),
    *_of(ClaimKind.RETURN, ClaimState.REFUND_REQUESTED, 90),
    *_of(ClaimKind.RETURN, ClaimState.DONE, 300, 700, 1150, 1600),
    *_of(ClaimKind.EXCHANGE, ClaimState.REQUESTED, 14, 38, 61),
    *_of(ClaimKind.EXCHANGE, ClaimState.RESHIPPING, 70, 121, 149),
    *_of(ClaimKind.EXCHANGE, ClaimState.DONE, 500, 1400),
    *_of(ClaimKind.NON_RECEIPT, ClaimState.REQUESTED, 40),
    *_of(ClaimKind.NON_RECEIPT, ClaimState.SELLER_CONFIRMED, 110),
    *_of(ClaimKind.NON_RECEIPT, ClaimState.DONE, 460, 980),
)
"""94 hours ago is two hours before it is late; four of the open ones are later than four days."""

OUTLET_CLAIMS = (
    *_of(ClaimKind.CANCEL, ClaimState.REQUESTED, 9),
    *_of(ClaimKind.CANCEL, ClaimState.DONE, 800),
    *_of(ClaimKind.RETURN, ClaimState.IN_PROGRESS, 50),
    *_of(ClaimKind.RETURN, ClaimState.DONE, 900),
    *_of(ClaimKind.EXCHANGE, ClaimState.REQUESTED, 101),
    *_of(ClaimKind.NON_RECEIPT, ClaimState.DONE, 1200),
)

_REASONS = {
    ClaimKind.CANCEL: ("注文間違い", "お客様のご都合", "配送遅延", "他店で購入"),
    ClaimKind.RETURN: ("商品の欠陥破損", "お客様のご都合", "商品説明と異なる", "誤配送"),
    ClaimKind.EXCHANGE: ("サイズ・色が違う", "商品の欠陥破損", "誤配送"),
    ClaimKind.NON_RECEIPT: ("配送完了だが届かない", "一部の商品が届かない"),
}


def make_claims(
    rng: random.Random, now: int, wanted: Iterable[Wanted], purchases: Sequence[Purchase], *, first: int
) -> tuple[Claim, ...]:
    """A claim for each wish, on an order that stood where such a claim can be made; oldest first."""
    taken: set[str] = set()
    claims: list[Claim] = []
    for wish in sorted(wanted, key=lambda wish: -wish.hours):
        free = [purchase for purchase in purchases if purchase.order.order_no not in taken]
        at, purchase = _occasion(rng, now, wish, free)
        taken.add(purchase.order.order_no)
        claims.append(_claim(rng, now, at, wish, purchase, f"{first + len(claims)}"))
    return tuple(sorted(claims, key=lambda claim: claim.requested_at))


def _claim(rng: random.Random, now: int, at: int, wish: Wanted, purchase: Purchase, claim_id: str) -> Claim:
    done = wish.state is ClaimState.DONE
    finished = min(now - HOUR, at + rng.randrange(8 * HOUR, 80 * HOUR))
    order = purchase.order
    return Claim(
        claim_id=ClaimId(claim_id),
        order_no=order.order_no,
        kind=wish.kind,
        state=wish.state,
        reason=rng.choice(_REASONS[wish.kind]),
        product_name=order.product_name,
        buyer=order.buyer,
        amount=order.amount,
        requested_at=moment(at),
        finished_at=moment(finished) if done else None,
        version=Version(1 + STATES_OF[wish.kind].index(wish.state)),
    )


def _occasion(
    rng: random.Random, now: int, wish: Wanted, purchases: Iterable[Purchase]
) -> tuple[int, Purchase]:
    """When a claim comes in and on which order: soon after the step that gives cause for it.

    Where no order had got that far by the wished hour, the claim comes later, on the first that did.
    """
    at = now - int(wish.hours * HOUR)
    causes = sorted(
        ((cause, purchase) for purchase in purchases for cause in _cause(now, wish, purchase)),
        key=lambda found: found[0],
    )
    before = [purchase for cause, purchase in causes if cause < at]
    if before:
        return at, rng.choice(before[-4:])
    cause, purchase = causes[0]
    return cause + HOUR, purchase


def _cause(now: int, wish: Wanted, purchase: Purchase) -> Iterator[int]:
    """The moment from which a buyer could make such a claim on this order; none if never."""
    state, course = purchase.order.state, purchase.course
    if wish.kind is not ClaimKind.CANCEL:
        if state is OrderState.DELIVERED:
            yield course.delivered
    elif wish.state is ClaimState.DONE:
        if state is OrderState.CANCELLED:
            yield course.paid
    elif state in (OrderState.NEW, OrderState.PREPARING) and now - course.paid < 5 * DAY:
        yield course.paid
