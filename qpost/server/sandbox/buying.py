"""The carts and orders of a sandbox shop, each with its course in time, so that what is asked fits it."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from qpost.domain.ids import CartNo, OrderNo, Version
from qpost.domain.moments import JST, shop_day
from qpost.domain.orders import DeliveryMethod, Order, OrderState
from qpost.server.sandbox.catalogue import Item
from qpost.server.sandbox.people import Buyer
from qpost.server.sandbox.places import place_of

HOUR = 3600
DAY = 24 * HOUR
SPAN_DAYS = 105
"""How far back orders go: further than the inquiries, whose orders may be older than they are."""


class Phase(StrEnum):
    """Where an order stands in its buyer's eyes when a question about it is asked."""

    UNPAID = "unpaid"
    WAITING = "waiting"
    LATE = "late"
    MOVING = "moving"
    ARRIVED = "arrived"
    ANY = "any"
    CANCELLED = "cancelled"
    PRODUCT = "product"
    """No order at all: a question asked on the product page."""


@dataclass(frozen=True, slots=True)
class Course:
    """When the steps of an order happen, in seconds of the epoch; later than now means not yet."""

    ordered: int
    paid: int
    confirmed: int
    shipped: int
    delivered: int
    cancelled: int | None
    ship_by: date
    reserved: bool

    def state(self, now: int) -> OrderState:
        """Where the order stands at a moment."""
        if self.cancelled is not None and self.cancelled <= now:
            return OrderState.CANCELLED
        steps = (
            (self.paid, OrderState.AWAITING_PAYMENT),
            (self.confirmed, OrderState.NEW),
            (self.shipped, OrderState.PREPARING),
            (self.delivered, OrderState.IN_TRANSIT),
        )
        return next((state for until, state in steps if now < until), OrderState.DELIVERED)

    def spans(self, now: int) -> Iterator[tuple[Phase, int, int]]:
        """The stretches of time in which questions of each phase make sense, none of them after now."""
        end = now if self.cancelled is None else min(now, self.cancelled)
        late = int(datetime.combine(self.ship_by + timedelta(days=1), datetime.min.time(), JST).timestamp())
        yield Phase.UNPAID, self.ordered, min(self.paid, end)
        yield Phase.WAITING, self.paid, min(self.shipped, late, end)
        yield Phase.LATE, late, min(self.shipped, end)
        yield Phase.MOVING, self.shipped, min(self.delivered, end)
        yield Phase.ARRIVED, self.delivered, min(self.delivered + 9 * DAY, end)
        yield Phase.ANY, self.paid, min(self.paid + 9 * DAY, end)
        if self.cancelled is not None:
            yield Phase.CANCELLED, self.cancelled, min(self.cancelled + 7 * DAY, now)


@dataclass(frozen=True, slots=True)
class Purchase:
    """An order with who bought what, and its course."""

    order: Order
    buyer: Buyer
    item: Item
    course: Course


@dataclass(frozen=True, slots=True)
class Trade:
    """How much a shop sells: its carts, and how many of them hold two or three orders."""

    carts: int
    pairs: int
    triples: int

    @property
    def orders(self) -> int:
        """Every order of every cart."""
        return self.carts + self.pairs + 2 * self.triples


_GROWTH = 1.6
"""1 would be a steady shop; with this the last days are busy enough to have orders in every state."""

_PARCEL = ("ヤマト宅急便", "佐川急便", "Family One")
_POST = ("ゆうパック", "ゆうパック", "ゆうパケット")
_EXPRESS = ("EMS", "DHL")


def make_purchases(
    rng: random.Random, now: int, *, trade: Trade, buyers: Sequence[Buyer], items: Sequence[Item]
) -> list[Purchase]:
    """Every order of a shop, oldest first; they come the faster the nearer to now."""
    sizes = [2] * trade.pairs + [3] * trade.triples
    sizes += [1] * (trade.carts - len(sizes))
    rng.shuffle(sizes)
    numbers = _Numbers(rng, now - SPAN_DAYS * DAY)
    purchases: list[Purchase] = []
    for place, size in enumerate(sizes):
        left = (trade.carts - place - rng.random()) / trade.carts
        ordered = now - int(SPAN_DAYS * DAY * left**_GROWTH) - 60
        purchases += _cart(rng, now, ordered, numbers, rng.choice(buyers), rng.sample(items, size))
    return purchases


class _Numbers:
    """Order and cart numbers that grow with time, as the marketplace gives them to all its shops at once."""

    def __init__(self, rng: random.Random, start: int) -> None:
        self._rng = rng
        self._start = start

    def cart(self, ordered: int) -> str:
        """The number of a cart; the marketplace counts some 50,000 a day."""
        return f"{131_340_000 + (ordered - self._start) * 50_000 // DAY + self._rng.randrange(20)}"

    def order(self, ordered: int, place: int) -> str:
        """The number of an order, the places of a cart a few numbers apart."""
        return f"{308_475_000 + (ordered - self._start) * 185_000 // DAY + place * 3}"


def _cart(
    rng: random.Random, now: int, ordered: int, numbers: _Numbers, buyer: Buyer, items: Sequence[Item]
) -> Iterator[Purchase]:
    course = draw_course(rng, ordered)
    cart_no = numbers.cart(ordered)
    method, carrier = _delivery(rng, buyer)
    tracking = f"{rng.randrange(10**11, 10**12)}"
    place_to = place_of(buyer)
    for place, item in enumerate(items):
        quantity = rng.choice((1, 1, 1, 1, 1, 2, 2, 3))
        shipped = course.shipped <= now and course.state(now) is not OrderState.CANCELLED
        order = Order(
            order_no=OrderNo(numbers.order(ordered, place)),
            cart_no=CartNo(cart_no),
            product_code=item.product.product_code,
            product_name=item.product.name,
            seller_code=item.seller_code,
            options=rng.choice(item.options) if item.options else "",
            quantity=quantity,
            amount=quantity * item.product.price,
            state=course.state(now),
            reserved=course.reserved,
            delivery_method=method,
            carrier=carrier,
            tracking_no=tracking if shipped else "",
            ordered_at=moment(ordered),
            ship_by=course.ship_by if course.paid <= now else None,
            shipped_at=moment(course.shipped) if shipped else None,
            customer_id=buyer.customer_id,
            buyer=buyer.masked,
            receiver=buyer.name,
            country=buyer.country,
            version=Version(1 + _steps_taken(course, now)),
            receiver_phone=place_to.phone,
            postcode=place_to.postcode,
            address=place_to.address,
        )
        yield Purchase(order=order, buyer=buyer, item=item, course=course)


def draw_course(rng: random.Random, ordered: int) -> Course:
    """The course of a cart by chance: most are paid at once, shipped in two days and there in two more."""
    slow_payer, fate = rng.random() < 0.15, rng.random()
    paid = ordered + (rng.randrange(3 * HOUR, 40 * HOUR) if slow_payer else 0)
    reserved = fate < 0.06
    ship_by = shop_day(moment(paid)) + timedelta(
        days=rng.randrange(18, 32) if reserved else rng.randrange(3, 6)
    )
    late = 0.06 <= fate < 0.09
    days_off = rng.randrange(2, 5) if late else -rng.randrange(0, 2)
    shipped = max(paid + 5 * HOUR, _afternoon(rng, ship_by + timedelta(days=days_off)))
    cancelled = None
    if 0.09 <= fate < 0.14:
        cancelled = min(paid + rng.randrange(2 * HOUR, 30 * HOUR), shipped - HOUR)
    return Course(
        ordered=ordered,
        paid=paid,
        confirmed=min(shipped - HOUR, paid + rng.randrange(8 * HOUR, 30 * HOUR)),
        shipped=shipped,
        delivered=shipped + rng.randrange(20 * HOUR, 70 * HOUR),
        cancelled=cancelled,
        ship_by=ship_by,
        reserved=reserved,
    )


def moment(seconds: int) -> datetime:
    """An instant in the shop's time from seconds of the epoch."""
    return datetime.fromtimestamp(seconds, JST)


def _afternoon(rng: random.Random, day: date) -> int:
    """When the van comes on a day."""
    midnight = datetime.combine(day, datetime.min.time(), JST)
    return int(midnight.timestamp()) + rng.randrange(14 * HOUR, 18 * HOUR)


def _delivery(rng: random.Random, buyer: Buyer) -> tuple[DeliveryMethod, str]:
    if buyer.country != "JP":
        return DeliveryMethod.EXPRESS, rng.choice(_EXPRESS)
    if rng.random() < 0.45:
        return DeliveryMethod.POST, rng.choice(_POST)
    return DeliveryMethod.PARCEL, rng.choice(_PARCEL)


def _steps_taken(course: Course, now: int) -> int:
    steps = (course.paid, course.confirmed, course.shipped, course.delivered)
    end = now if course.cancelled is None else min(now, course.cancelled)
    cancelled = course.cancelled is not None and course.cancelled <= now
    return sum(step <= end for step in steps) + cancelled
