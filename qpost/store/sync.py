"""Taking over pages of changes, and the cursor that says how far."""

from datetime import datetime
from typing import Any

import apsw

from qpost.domain.canned_replies import CannedReply
from qpost.domain.changes import Changes, Noun, Page
from qpost.domain.claims import Claim
from qpost.domain.commands import AskMarketplace, Command, DropCanned, KeepCanned, PublishFaq, WithdrawFaq
from qpost.domain.faq import FaqEntry
from qpost.domain.ids import Cursor, Version
from qpost.domain.inquiries import Inquiry, Message, fold, searchable
from qpost.domain.known_data import name_key, phone_key, tracking_key
from qpost.domain.notes import Note
from qpost.domain.orders import Order, Product
from qpost.engine.ports import Accepted
from qpost.store import codec
from qpost.store.search import grams

COPIED = frozenset(
    {
        Noun.INQUIRIES,
        Noun.MESSAGES,
        Noun.ORDERS,
        Noun.CLAIMS,
        Noun.PRODUCTS,
        Noun.CANNED_REPLIES,
        Noun.FAQ,
        Noun.NOTES,
    }
)
"""What the copy holds."""

TABLES = (
    "inquiry",
    "message",
    "orders",
    "claim",
    "product",
    "canned_reply",
    "faq_entry",
    "note",
    "inquiry_index",
    "message_index",
    "file_content",
)

_READ_CURSOR = "SELECT cursor, epoch FROM cache.stream"
_READ_LEVEL = "SELECT level_at FROM cache.stream"
_WRITE_CURSOR = """
INSERT INTO cache.stream (only, cursor, epoch, level_at) VALUES (1, ?, ?, ?)
ON CONFLICT (only) DO UPDATE SET cursor = excluded.cursor, epoch = excluded.epoch,
    level_at = coalesce(excluded.level_at, level_at)
"""
_READ_INQUIRY = "SELECT body FROM cache.inquiry WHERE inquiry_id = ?"
_INQUIRY = """
INSERT INTO cache.inquiry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (inquiry_id) DO UPDATE SET source = excluded.source, kind = excluded.kind,
    status = excluded.status, unread = excluded.unread, customer_id = excluded.customer_id,
    product_code = excluded.product_code, order_no = excluded.order_no,
    received_at = excluded.received_at, search = excluded.search, body = excluded.body,
    snoozed_until = excluded.snoozed_until
RETURNING rowid
"""
_MESSAGE = """
INSERT INTO cache.message VALUES (?, ?, ?, ?, ?)
ON CONFLICT (message_id) DO UPDATE SET sent_at = excluded.sent_at, search = excluded.search,
    body = excluded.body
RETURNING rowid
"""
_INDEX_INQUIRY = "INSERT OR REPLACE INTO cache.inquiry_index (rowid, grams) VALUES (?, ?)"
_INDEX_MESSAGE = "INSERT OR REPLACE INTO cache.message_index (rowid, grams) VALUES (?, ?)"
_ORDER = "INSERT OR REPLACE INTO cache.orders VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_CLAIM = "INSERT OR REPLACE INTO cache.claim VALUES (?, ?, ?, ?, ?, ?, ?)"
_PRODUCT = "INSERT OR REPLACE INTO cache.product VALUES (?, ?)"
_CANNED = """
INSERT INTO cache.canned_reply VALUES (?, ?, ?)
ON CONFLICT (canned_id) DO UPDATE SET version = excluded.version, body = excluded.body
WHERE excluded.version >= version
"""
_FAQ = """
INSERT INTO cache.faq_entry VALUES (?, ?, ?, ?)
ON CONFLICT (faq_id) DO UPDATE SET product_code = excluded.product_code, version = excluded.version,
    body = excluded.body
WHERE excluded.version >= version
"""
_CANNED_VERSION = "SELECT version FROM cache.canned_reply WHERE canned_id = ?"
_FAQ_VERSION = "SELECT version FROM cache.faq_entry WHERE faq_id = ?"
_NOTE = "INSERT OR REPLACE INTO cache.note VALUES (?, ?, ?, ?)"


def cursor(connection: apsw.Connection) -> tuple[Cursor, str]:
    """How far the stream was applied, and in which epoch."""
    row = connection.execute(_READ_CURSOR).fetchone()
    return (Cursor(row[0]), row[1]) if row else (Cursor(0), "")


def level_at(connection: apsw.Connection) -> datetime | None:
    """When the copy was last known to be complete."""
    row = connection.execute(_READ_LEVEL).fetchone()
    return None if row is None or row[0] is None else codec.instant(row[0])


def apply(connection: apsw.Connection, page: Page, level: datetime | None = None) -> Changes:
    """Take over a page; runs inside a transaction. A new epoch first empties the copy."""
    _, epoch = cursor(connection)
    emptied = bool(epoch) and epoch != page.epoch
    if emptied:
        empty(connection)
    _put_inquiries(connection, page.inquiries)
    _put_messages(connection, page.messages)
    connection.executemany(_ORDER, map(_order_row, page.orders))
    connection.executemany(_CLAIM, map(_claim_row, page.claims))
    connection.executemany(_PRODUCT, map(_product_row, page.products))
    connection.executemany(_CANNED, map(_canned_row, page.canned_replies))
    connection.executemany(_FAQ, map(_faq_row, page.faq))
    connection.executemany(_NOTE, map(_note_row, page.notes))
    stamp = None if level is None else codec.stamp(level)
    connection.execute(_WRITE_CURSOR, (page.cursor, page.epoch, stamp))
    return _what_changed(page, emptied)


def empty(connection: apsw.Connection) -> Changes:
    """Empty the copy, so that the stream is read from its beginning."""
    for table in (*TABLES, "stream"):
        connection.execute(f"DELETE FROM cache.{table}")
    return Changes(COPIED)


def take_over(connection: apsw.Connection, accepted: Accepted) -> None:
    """Take over the backend's answer to a command, unless something newer is here already."""
    inquiry, canned, entry = accepted.inquiry, accepted.canned_reply, accepted.faq_entry
    if inquiry is not None:
        row = connection.execute(_READ_INQUIRY, (inquiry.inquiry_id,)).fetchone()
        if row is None or codec.inquiry(row[0]).version <= inquiry.version:
            _put_inquiries(connection, (inquiry,))
    if accepted.message is not None:
        _put_messages(connection, (accepted.message,))
    if accepted.note is not None:
        connection.execute(_NOTE, _note_row(accepted.note))
    if canned is not None:
        connection.execute(_CANNED, _canned_row(canned))
    if entry is not None:
        connection.execute(_FAQ, _faq_row(entry))


def version_here(connection: apsw.Connection, command: Command) -> Version | None:
    """The version of what a command is about as it stands in the copy; None where nothing of it does."""
    match command:
        case KeepCanned(canned_id=name) | DropCanned(canned_id=name):
            row = connection.execute(_CANNED_VERSION, (name,)).fetchone()
        case PublishFaq(faq_id=entry) | WithdrawFaq(faq_id=entry):
            row = connection.execute(_FAQ_VERSION, (entry,)).fetchone()
        case AskMarketplace():
            return None
        case _:
            found = connection.execute(_READ_INQUIRY, (command.inquiry_id,)).fetchone()
            return None if found is None else codec.inquiry(found[0]).version
    return None if row is None else Version(row[0])


def _put_inquiries(connection: apsw.Connection, inquiries: tuple[Inquiry, ...]) -> None:
    rows = [_inquiry_row(inquiry) for inquiry in inquiries]
    _put(connection, _INQUIRY, _INDEX_INQUIRY, rows, text=9)


def _put_messages(connection: apsw.Connection, messages: tuple[Message, ...]) -> None:
    _put(connection, _MESSAGE, _INDEX_MESSAGE, [_message_row(message) for message in messages], text=3)


def _put(
    connection: apsw.Connection, sql: str, index: str, rows: list[tuple[Any, ...]], *, text: int
) -> None:
    """Write rows, and the pairs of the column that is searched under the same rowid."""
    rowids = [rowid for (rowid,) in connection.executemany(sql, rows)]
    pairs = ((rowid, grams(row[text])) for rowid, row in zip(rowids, rows, strict=True))
    connection.executemany(index, pairs)


def _what_changed(page: Page, emptied: bool) -> Changes:
    nouns = {
        Noun.INQUIRIES: page.inquiries,
        Noun.MESSAGES: page.messages,
        Noun.ORDERS: page.orders,
        Noun.CLAIMS: page.claims,
        Noun.PRODUCTS: page.products,
        Noun.CANNED_REPLIES: page.canned_replies,
        Noun.FAQ: page.faq,
        Noun.NOTES: page.notes,
    }
    if emptied:
        return Changes(COPIED)
    touched = {inquiry.inquiry_id for inquiry in page.inquiries}
    touched |= {message.inquiry_id for message in page.messages}
    touched |= {note.inquiry_id for note in page.notes}
    return Changes(frozenset(noun for noun, things in nouns.items() if things), frozenset(touched))


def _inquiry_row(inquiry: Inquiry) -> tuple[Any, ...]:
    return (
        inquiry.inquiry_id,
        inquiry.source,
        inquiry.kind,
        inquiry.status,
        int(inquiry.unread),
        inquiry.customer_id,
        inquiry.product_code,
        inquiry.order_no,
        codec.stamp(inquiry.received_at),
        searchable(inquiry),
        codec.encode(inquiry),
        codec.stamp(inquiry.snoozed_until) if inquiry.snoozed_until else None,
    )


def _message_row(message: Message) -> tuple[Any, ...]:
    return (
        message.message_id,
        message.inquiry_id,
        codec.stamp(message.sent_at),
        fold(f"{message.title}\n{message.body}"),
        codec.encode(message),
    )


def _order_row(order: Order) -> tuple[Any, ...]:
    return (
        order.order_no,
        order.cart_no,
        order.product_code,
        order.customer_id,
        order.state,
        int(order.reserved),
        order.ship_by.isoformat() if order.ship_by else None,
        codec.stamp(order.ordered_at),
        fold(
            f"{order.order_no}\n{order.cart_no}\n{order.product_code}\n{order.product_name}\n{order.tracking_no}"
        ),
        codec.encode(order),
        name_key(order.receiver),
        phone_key(order.receiver_phone),
        tracking_key(order.tracking_no),
    )


def _claim_row(claim: Claim) -> tuple[Any, ...]:
    stamped = codec.stamp(claim.requested_at)
    return (
        claim.claim_id,
        claim.order_no,
        claim.kind,
        claim.state,
        stamped,
        claim.amount,
        codec.encode(claim),
    )


def _product_row(product: Product) -> tuple[Any, ...]:
    return (product.product_code, codec.encode(product))


def _canned_row(canned: CannedReply) -> tuple[Any, ...]:
    return (canned.canned_id, canned.version, codec.encode(canned))


def _faq_row(entry: FaqEntry) -> tuple[Any, ...]:
    return (entry.faq_id, entry.product_code, entry.version, codec.encode(entry))


def _note_row(note: Note) -> tuple[Any, ...]:
    return (note.note_id, note.inquiry_id, codec.stamp(note.written_at), codec.encode(note))
