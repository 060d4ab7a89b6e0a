"""The sandbox as a whole: two shops of one account, the same for the same seed, moment and size."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import chain

from qpost.domain.canned_replies import CannedReply
from qpost.domain.claims import Claim
from qpost.domain.ids import ShopId
from qpost.domain.inquiries import Inquiry, Message
from qpost.domain.orders import Order, Product
from qpost.server.sandbox.accounts import MAIN, OUTLET, members_of
from qpost.server.sandbox.archive import archive
from qpost.server.sandbox.buying import Purchase, Trade, make_purchases
from qpost.server.sandbox.catalogue import Item, make_items
from qpost.server.sandbox.claiming import MAIN_CLAIMS, OUTLET_CLAIMS, Wanted, make_claims
from qpost.server.sandbox.manuals import Manuals, manuals
from qpost.server.sandbox.people import Buyer, make_buyers
from qpost.server.sandbox.plan import MAIN_PLAN, OUTLET_PLAN, Planned, staged
from qpost.server.sandbox.posts import posts
from qpost.server.sandbox.saved_replies import saved_replies
from qpost.server.sandbox.subjects import Subjects
from qpost.server.sandbox.threads import Thread

INQUIRIES = 420
"""Customer inquiries of both shops together, unless more are asked for."""


@dataclass(frozen=True, slots=True)
class SandboxShop:
    """One shop with everything in it; threads can be walked through once, roughly oldest first."""

    shop_id: ShopId
    name: str
    chip: int
    country: str
    products: tuple[Product, ...]
    buyers: tuple[Buyer, ...]
    orders: tuple[Order, ...]
    claims: tuple[Claim, ...]
    threads: Iterator[tuple[Inquiry, tuple[Message, ...]]]
    canned_replies: tuple[CannedReply, ...] = ()


@dataclass(frozen=True, slots=True)
class _Sign:
    """What makes the two shops different."""

    shop_id: ShopId
    name: str
    chip: int
    share: float
    trade: Trade
    buyers: int
    sold_out: float
    claims: Sequence[Wanted]
    plan: Sequence[Planned]
    first_number: int


_MAIN = _Sign(
    shop_id=MAIN,
    name="Hana Cosme 本店",
    chip=0,
    share=0.75,
    trade=Trade(carts=336, pairs=81, triples=14),
    buyers=270,
    sold_out=0.06,
    claims=MAIN_CLAIMS,
    plan=MAIN_PLAN,
    first_number=41_000_001,
)
_OUTLET = _Sign(
    shop_id=OUTLET,
    name="Hana Cosme アウトレット",
    chip=1,
    share=0.25,
    trade=Trade(carts=110, pairs=30, triples=5),
    buyers=95,
    sold_out=0.2,
    claims=OUTLET_CLAIMS,
    plan=OUTLET_PLAN,
    first_number=46_000_001,
)


def sandbox_shops(*, now: datetime, inquiries: int = INQUIRIES, seed: int = 1) -> tuple[SandboxShop, ...]:
    """Both shops as they stand at `now` (aware); `inquiries` counts customers' threads of both together.

    Fewer than the demo's own few dozen cannot be had; the marketplace's posts come on top.
    """
    outlet = round(inquiries * _OUTLET.share)
    moment = int(now.timestamp())
    return (
        _shop(_MAIN, moment, inquiries - outlet, seed, manuals(moment)),
        _shop(_OUTLET, moment, outlet, seed, Manuals()),
    )


def _shop(sign: _Sign, now: int, inquiries: int, seed: int, examples: Manuals) -> SandboxShop:
    rng = random.Random(f"{seed} {sign.shop_id}")
    buyers = make_buyers(rng, sign.buyers, first=sign.first_number // 1000 * 1000 + 20_000_000)
    items = make_items(rng, sign.shop_id, sold_out_share=sign.sold_out)
    bought = make_purchases(rng, now, trade=sign.trade, buyers=buyers, items=items)
    claims = make_claims(rng, now, sign.claims, bought, first=sign.first_number // 10)
    subjects = Subjects(shop_name=sign.name, now=now, purchases=bought, buyers=buyers, items=items)
    purchases = sorted((*bought, *examples.purchases), key=lambda purchase: purchase.order.ordered_at)
    return SandboxShop(
        shop_id=sign.shop_id,
        name=sign.name,
        chip=sign.chip,
        country="JP",
        products=_products((*items, *examples.items)),
        buyers=(*buyers, *examples.buyers),
        orders=tuple(purchase.order for purchase in purchases),
        claims=claims,
        canned_replies=saved_replies(share=sign.share),
        threads=_threads(rng, sign, now, inquiries, subjects, examples, purchases),
    )


def _products(items: Sequence[Item]) -> tuple[Product, ...]:
    return tuple(sorted((item.product for item in items), key=lambda product: product.product_code))


def _threads(
    rng: random.Random,
    sign: _Sign,
    now: int,
    inquiries: int,
    subjects: Subjects,
    examples: Manuals,
    purchases: Sequence[Purchase],
) -> Iterator[Thread]:
    """The archive first, then the marketplace's posts, then what is going on now."""
    members = members_of(sign.shop_id)
    planned = tuple(staged(rng, now, sign.plan, subjects=subjects, members=members, first=sign.first_number))
    count = max(0, inquiries - len(planned) - len(examples.threads))
    long_ago = archive(
        rng, now, count=count, first=sign.first_number + 1000, subjects=subjects, members=members
    )
    about = posts(now, sign.shop_id, members[0], purchases)
    return chain(
        long_ago, about, sorted((*planned, *examples.threads), key=lambda thread: thread[0].asked_at)
    )
