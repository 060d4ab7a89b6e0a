"""The marketplace's own post: what CS Center and Qoo10 write to the shop, and what the shop asks them."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from qpost.domain.commands import reply_title
from qpost.domain.ids import InquiryId, MessageId, ShopId, Version
from qpost.domain.inquiries import Author, Category, Inquiry, Kind, MailOutcome, Message, Source, Status
from qpost.domain.orders import OrderState
from qpost.server.sandbox.accounts import Member
from qpost.server.sandbox.buying import HOUR, Purchase, moment
from qpost.server.sandbox.reading import Table, read, strings
from qpost.server.sandbox.threads import EXCERPT, Thread

FIRST_NUMBER = 48_000_001


def posts(now: int, shop_id: ShopId, member: Member, purchases: Sequence[Purchase]) -> Iterator[Thread]:
    """Every post of a shop, oldest first; those about an order are about one that was delivered by then."""
    entries = [entry for entry in read("posts.toml")["post"] if shop_id in entry["shops"]]
    delivered = [purchase for purchase in purchases if purchase.order.state is OrderState.DELIVERED]
    for place, entry in enumerate(sorted(entries, key=lambda entry: -entry["hours"][0])):
        at = now - int(entry["hours"][0] * HOUR)
        before = [purchase for purchase in delivered if purchase.course.delivered < at]
        yield _post(now, f"{FIRST_NUMBER + place}", entry, member, before[-1])


def _post(now: int, number: str, entry: Table, member: Member, about: Purchase) -> Thread:
    source = Source(entry["source"])
    messages = tuple(_messages(now, InquiryId(number), entry, source, member, about))
    theirs = [message.sent_at for message in messages if message.author is Author.MARKETPLACE]
    ours = [message.sent_at for message in messages if message.author is Author.SHOP]
    order = about.order if entry.get("about_order") else None
    unread = bool(entry.get("unread"))
    inquiry = Inquiry(
        inquiry_id=InquiryId(number),
        source=source,
        kind=Kind.GENERAL,
        category=Category(entry["category"]),
        status=_status(entry, source, messages),
        title=messages[0].title,
        excerpt=messages[-1].body[:EXCERPT],
        customer_id=None,
        sender=entry["sender"],
        country="JP",
        product_code=order.product_code if order else None,
        product_name=order.product_name if order else "",
        order_no=order.order_no if order else None,
        asked_at=messages[0].sent_at,
        received_at=theirs[-1] if theirs else messages[0].sent_at,
        answered_at=_answered(source, ours),
        hidden_at=None,
        unread=unread,
        version=Version(len(messages) + (source is Source.MARKETPLACE and not unread)),
    )
    return inquiry, messages


def _answered(source: Source, ours: Sequence[datetime]) -> datetime | None:
    return ours[-1] if ours and source is Source.MARKETPLACE else None


def _status(entry: Table, source: Source, messages: Sequence[Message]) -> Status:
    """A notice asks for nothing and is done as it comes; an own question is done once it is answered."""
    newest = messages[-1]
    if newest.status_set is not None:
        return newest.status_set
    if source is Source.OWN:
        return Status.DONE if newest.author is Author.MARKETPLACE else Status.IN_PROGRESS
    return Status.UNANSWERED if entry.get("asks") else Status.DONE


def _messages(
    now: int, inquiry_id: InquiryId, entry: Table, source: Source, member: Member, about: Purchase
) -> Iterator[Message]:
    """The two sides in turn; who asks begins."""
    facts = {"order": about.order.order_no, "cart": about.order.cart_no, "product": about.order.product_name}
    title = str(entry["title"]).format_map(facts)
    sides = (Author.SHOP, Author.MARKETPLACE) if source is Source.OWN else (Author.MARKETPLACE, Author.SHOP)
    for place, (body, hours) in enumerate(zip(strings(entry, "bodies"), entry["hours"], strict=True)):
        author = sides[place % 2]
        reply = author is Author.SHOP and source is Source.MARKETPLACE
        yield Message(
            message_id=MessageId(f"{inquiry_id}-{place + 1}"),
            inquiry_id=inquiry_id,
            author=author,
            author_name=member.name if author is Author.SHOP else entry["sender"],
            title=title if place == 0 else reply_title(title),
            body=body.format_map(facts),
            sent_at=moment(now - int(hours * HOUR)),
            mail=MailOutcome.SENT if reply else MailOutcome.NOT_REQUESTED,
            status_set=Status.DONE if reply else None,
        )
