"""What the marketplace writes to the shop: messages of CS Center, and words in a thread that is there."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, select

from qpost.domain.commands import reply_title
from qpost.domain.ids import Cursor, InquiryId, ShopId, Version
from qpost.domain.inquiries import Author, Category, Inquiry, Kind, MailOutcome, Message, Source, Status
from qpost.protocol.errors import Code
from qpost.server import tables, threads
from qpost.server.columns import entity
from qpost.server.problems import Refused

SENDER = "CS Center"
NEWEST = 10


def newest(connection: Connection, shop_id: ShopId, source: Source) -> tuple[Inquiry, ...]:
    """The threads of a list that were written in last."""
    c = tables.inquiries.c
    theirs = select(tables.inquiries).where(c.shop_id == shop_id, c.source == source)
    found = connection.execute(theirs.order_by(c.received_at.desc(), c.inquiry_id.desc()).limit(NEWEST))
    return tuple(entity(row, Inquiry) for row in found)


def begin(
    connection: Connection, shop_id: ShopId, *, title: str, body: str, asks: bool, now: datetime
) -> Cursor:
    """Send a message of CS Center; one that asks for nothing is done as it comes, and unread all the same."""
    inquiry = _post(title, body, Status.UNANSWERED if asks else Status.DONE, now)
    return threads.begin(connection, shop_id, inquiry, _message(inquiry, title, body, now))


def write_again(
    connection: Connection, shop_id: ShopId, inquiry_id: InquiryId, body: str, now: datetime
) -> Cursor:
    """Answer what the shop asked, or write again in a thread of its own; refused in a customer's."""
    inquiry = threads.hold(connection, shop_id, inquiry_id)
    if inquiry is None or inquiry.source is Source.CUSTOMER:
        raise Refused(Code.NOT_FOUND)
    after = written_in(inquiry, body, now)
    message = _message(inquiry, reply_title(inquiry.title), body, now)
    return threads.extend(connection, shop_id, after, message)


def written_in(inquiry: Inquiry, body: str, now: datetime) -> Inquiry:
    """A thread with the marketplace's newest words: the shop's question is answered, its own one asks."""
    return replace(
        inquiry,
        status=Status.DONE if inquiry.source is Source.OWN else Status.UNANSWERED,
        excerpt=threads.excerpt(body),
        received_at=now,
        unread=True,
        snoozed_until=None,
        version=Version(inquiry.version + 1),
    )


def _post(title: str, body: str, status: Status, now: datetime) -> Inquiry:
    return Inquiry(
        inquiry_id=InquiryId(threads.number(now)),
        source=Source.MARKETPLACE,
        kind=Kind.GENERAL,
        category=Category.OTHER,
        status=status,
        title=title,
        excerpt=threads.excerpt(body),
        customer_id=None,
        sender=SENDER,
        country="JP",
        product_code=None,
        product_name="",
        order_no=None,
        asked_at=now,
        received_at=now,
        answered_at=None,
        hidden_at=None,
        unread=True,
        version=Version(1),
    )


def _message(inquiry: Inquiry, title: str, body: str, now: datetime) -> Message:
    return Message(
        message_id=threads.message_id(now),
        inquiry_id=inquiry.inquiry_id,
        author=Author.MARKETPLACE,
        author_name=inquiry.sender,
        title=title,
        body=body,
        sent_at=now,
        mail=MailOutcome.NOT_REQUESTED,
        status_set=None,
    )
