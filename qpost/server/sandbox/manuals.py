"""The examples of the marketplace manuals under their own numbers, so that these can be followed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from qpost.domain.commands import reply_title
from qpost.domain.ids import CartNo, CustomerId, InquiryId, MessageId, OrderNo, Version
from qpost.domain.inquiries import Author, Category, Inquiry, Kind, MailOutcome, Message, Source, Status
from qpost.domain.moments import shop_day
from qpost.domain.orders import DeliveryMethod, Order, OrderState
from qpost.server.sandbox.accounts import MAIN
from qpost.server.sandbox.buying import DAY, HOUR, Course, Purchase, moment
from qpost.server.sandbox.catalogue import Item, item
from qpost.server.sandbox.people import Buyer
from qpost.server.sandbox.places import place_of
from qpost.server.sandbox.reading import Table, read, strings
from qpost.server.sandbox.threads import EXCERPT, Thread


@dataclass(frozen=True, slots=True)
class Manuals:
    """What the manuals name: products, orders and questions; nothing of it by default."""

    items: tuple[Item, ...] = ()
    buyers: tuple[Buyer, ...] = ()
    purchases: tuple[Purchase, ...] = ()
    threads: tuple[Thread, ...] = ()


def manuals(now: int) -> Manuals:
    """The examples as the main shop holds them at a moment."""
    table = read("manuals.toml")
    items = {entry["code"]: item(MAIN, entry["code"], entry, entry["stock"]) for entry in table["product"]}
    buyers = {entry["masked"]: _buyer(entry) for entry in table["buyer"]}
    return Manuals(
        items=tuple(items.values()),
        buyers=tuple(buyers.values()),
        purchases=tuple(
            _purchase(now, entry, items[entry["product"]], buyers[entry["buyer"]]) for entry in table["order"]
        ),
        threads=tuple(
            _thread(now, f"{40_000_001 + place}", entry, items[entry["product"]], buyers[entry["buyer"]])
            for place, entry in enumerate(table["inquiry"])
        ),
    )


def _buyer(entry: Table) -> Buyer:
    return Buyer(
        customer_id=CustomerId(entry["customer"]),
        masked=entry["masked"],
        name=entry["name"],
        email=entry["email"],
        language=entry["language"],
        country="JP",
    )


def _purchase(now: int, entry: Table, bought: Item, buyer: Buyer) -> Purchase:
    ordered = now - int(entry["hours"] * HOUR)
    state = OrderState(entry["state"])
    delivered = state is OrderState.DELIVERED
    shipped = ordered + 2 * DAY if delivered else now + DAY
    ship_by = shop_day(moment(now)) + timedelta(days=entry["ship_in_days"])
    place = place_of(buyer)
    order = Order(
        order_no=OrderNo(entry["order"]),
        cart_no=CartNo(entry["cart"]),
        product_code=bought.product.product_code,
        product_name=bought.product.name,
        seller_code=bought.seller_code,
        options=entry["options"],
        quantity=entry["quantity"],
        amount=entry["quantity"] * bought.product.price,
        state=state,
        reserved=False,
        delivery_method=DeliveryMethod(entry["method"]),
        carrier=entry["carrier"],
        tracking_no=entry.get("tracking", ""),
        ordered_at=moment(ordered),
        ship_by=ship_by,
        shipped_at=moment(shipped) if delivered else None,
        customer_id=buyer.customer_id,
        buyer=buyer.masked,
        receiver=buyer.name,
        country="JP",
        version=Version(entry["version"]),
        receiver_phone=place.phone,
        postcode=place.postcode,
        address=place.address,
    )
    course = Course(
        ordered=ordered,
        paid=ordered,
        confirmed=ordered + HOUR,
        shipped=shipped,
        delivered=shipped + DAY,
        cancelled=None,
        ship_by=ship_by,
        reserved=False,
    )
    return Purchase(order=order, buyer=buyer, item=bought, course=course)


def _thread(now: int, number: str, entry: Table, about: Item, buyer: Buyer) -> Thread:
    messages = tuple(_messages(now, InquiryId(number), entry, buyer))
    answers = [message.sent_at for message in messages if message.author is Author.SHOP]
    asked = [message for message in messages if message.author is Author.CUSTOMER][-1]
    inquiry = Inquiry(
        inquiry_id=InquiryId(number),
        source=Source.CUSTOMER,
        kind=Kind(entry["kind"]),
        category=Category(entry["category"]),
        status=Status.UNANSWERED if messages[-1] is asked else Status.DONE,
        title=entry["title"],
        excerpt=messages[-1].body[:EXCERPT],
        customer_id=buyer.customer_id,
        sender=buyer.masked,
        country="JP",
        product_code=about.product.product_code,
        product_name=about.product.name,
        order_no=OrderNo(entry["order"]) if "order" in entry else None,
        asked_at=messages[0].sent_at,
        received_at=asked.sent_at,
        answered_at=answers[-1] if answers else None,
        hidden_at=None,
        unread=False,
        version=Version(len(messages)),
    )
    return inquiry, messages


def _messages(now: int, inquiry_id: InquiryId, entry: Table, buyer: Buyer) -> Iterator[Message]:
    """Customer and shop in turn; times are minutes before now."""
    bodies: Sequence[str] = strings(entry, "bodies")
    for place, (body, ago) in enumerate(zip(bodies, entry["minutes"], strict=True)):
        customer = place % 2 == 0
        yield Message(
            message_id=MessageId(f"{inquiry_id}-{place + 1}"),
            inquiry_id=inquiry_id,
            author=Author.CUSTOMER if customer else Author.SHOP,
            author_name=buyer.masked if customer else "受付A",
            title=entry["title"] if place == 0 else reply_title(entry["title"]),
            body=body,
            sent_at=moment(now - ago * 60),
            mail=MailOutcome.NOT_REQUESTED if customer else MailOutcome.SENT,
            status_set=None if customer else Status.DONE,
        )
