"""Inquiries and messages as rows: read, added and changed inside a caller's transaction."""

import secrets
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update

from qpost.domain.ids import Cursor, InquiryId, MessageId, ShopId
from qpost.domain.inquiries import Inquiry, Message, searchable
from qpost.protocol.errors import Code
from qpost.server import tables
from qpost.server.columns import entity, fields
from qpost.server.problems import Refused
from qpost.server.sync import advance

_INQUIRY = tables.inquiries.c
_THIS = (_INQUIRY.shop_id == bindparam("shop")) & (_INQUIRY.inquiry_id == bindparam("inquiry"))

# Built once: to build a statement takes longer than to carry it out.
_ONE = select(tables.inquiries).where(_THIS)
_HELD = _ONE.with_for_update()
_NEW_INQUIRY = insert(tables.inquiries)
_NEW_MESSAGE = insert(tables.messages)
_WRITTEN = update(tables.inquiries).where(_THIS)

EXCERPT = 120
NAME_LENGTH = 64


def number(now: datetime) -> str:
    """A new number for an inquiry or message: later ones are greater, none can be guessed."""
    return f"{int(now.timestamp() * 1000):013d}{secrets.randbelow(100_000):05d}"


def require_text(*texts: str) -> None:
    """Refuse what is no text: PostgreSQL stores no NUL, and no person types one."""
    if any("\0" in text for text in texts):
        raise Refused(Code.INVALID)


def usable_name(name: str) -> str:
    """The name that a caller gave to something new; refused where it is none."""
    if not name.isascii() or not name.isprintable() or not 0 < len(name) <= NAME_LENGTH:
        raise Refused(Code.INVALID)
    return name


def excerpt(body: str) -> str:
    """What lists show of the newest message."""
    return body[:EXCERPT]


def inquiry_row(shop_id: ShopId, inquiry: Inquiry, rev: int) -> dict[str, Any]:
    """An inquiry as it is stored."""
    return fields(inquiry) | {"shop_id": shop_id, "rev": rev, "folded": searchable(inquiry)}


def message_row(shop_id: ShopId, message: Message, rev: int) -> dict[str, Any]:
    """A message as it is stored."""
    return fields(message) | {"shop_id": shop_id, "rev": rev}


def find(connection: Connection, shop_id: ShopId, inquiry_id: InquiryId) -> Inquiry | None:
    """One inquiry of a shop."""
    row = connection.execute(_ONE, {"shop": shop_id, "inquiry": inquiry_id}).first()
    return None if row is None else entity(row, Inquiry)


def hold(connection: Connection, shop_id: ShopId, inquiry_id: InquiryId) -> Inquiry | None:
    """One inquiry of a shop, kept from changing until the transaction ends."""
    row = connection.execute(_HELD, {"shop": shop_id, "inquiry": inquiry_id}).first()
    return None if row is None else entity(row, Inquiry)


def history(connection: Connection, shop_id: ShopId, inquiry_id: InquiryId) -> tuple[Message, ...]:
    """The messages of an inquiry, oldest first."""
    c = tables.messages.c
    wanted = select(tables.messages).where(c.shop_id == shop_id, c.inquiry_id == inquiry_id)
    rows = connection.execute(wanted.order_by(c.sent_at, c.rev))
    return tuple(entity(row, Message) for row in rows)


def begin(connection: Connection, shop_id: ShopId, inquiry: Inquiry, message: Message) -> Cursor:
    """Store a new inquiry with its first message."""
    last = advance(connection, shop_id, 2)
    connection.execute(_NEW_INQUIRY, inquiry_row(shop_id, inquiry, last - 1))
    connection.execute(_NEW_MESSAGE, message_row(shop_id, message, last))
    return last


def extend(connection: Connection, shop_id: ShopId, inquiry: Inquiry, message: Message) -> Cursor:
    """Store one more message, and the inquiry as it stands with it."""
    last = advance(connection, shop_id, 2)
    connection.execute(_NEW_MESSAGE, message_row(shop_id, message, last - 1))
    _write(connection, inquiry_row(shop_id, inquiry, last))
    return last


def change(connection: Connection, shop_id: ShopId, inquiry: Inquiry) -> Cursor:
    """Store an inquiry as it stands now."""
    last = advance(connection, shop_id)
    _write(connection, inquiry_row(shop_id, inquiry, last))
    return last


def _write(connection: Connection, row: dict[str, Any]) -> None:
    connection.execute(_WRITTEN, row | {"shop": row["shop_id"], "inquiry": row["inquiry_id"]})


def message_id(now: datetime) -> MessageId:
    """The id of a new message."""
    return MessageId(number(now))
