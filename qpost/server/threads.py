"""Inquiries and messages as rows: read, added and changed inside a caller's transaction."""

import secrets
from datetime import datetime
from typing import Any

from sqlalchemy import Select, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from qpost.domain.ids import Cursor, InquiryId, MessageId, ShopId
from qpost.domain.inquiries import Inquiry, Message, searchable
from qpost.protocol.errors import Code
from qpost.server import tables
from qpost.server.columns import entity, fields
from qpost.server.problems import Refused
from qpost.server.sync import advance

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


async def find(connection: AsyncConnection, shop_id: ShopId, inquiry_id: InquiryId) -> Inquiry | None:
    """One inquiry of a shop."""
    row = (await connection.execute(_one(shop_id, inquiry_id))).first()
    return None if row is None else entity(row, Inquiry)


async def hold(connection: AsyncConnection, shop_id: ShopId, inquiry_id: InquiryId) -> Inquiry | None:
    """One inquiry of a shop, kept from changing until the transaction ends."""
    row = (await connection.execute(_one(shop_id, inquiry_id).with_for_update())).first()
    return None if row is None else entity(row, Inquiry)


async def history(connection: AsyncConnection, shop_id: ShopId, inquiry_id: InquiryId) -> tuple[Message, ...]:
    """The messages of an inquiry, oldest first."""
    c = tables.messages.c
    wanted = select(tables.messages).where(c.shop_id == shop_id, c.inquiry_id == inquiry_id)
    rows = await connection.execute(wanted.order_by(c.sent_at, c.rev))
    return tuple(entity(row, Message) for row in rows)


async def begin(connection: AsyncConnection, shop_id: ShopId, inquiry: Inquiry, message: Message) -> Cursor:
    """Store a new inquiry with its first message."""
    last = await advance(connection, shop_id, 2)
    await connection.execute(insert(tables.inquiries).values(inquiry_row(shop_id, inquiry, last - 1)))
    await connection.execute(insert(tables.messages).values(message_row(shop_id, message, last)))
    return last


async def extend(connection: AsyncConnection, shop_id: ShopId, inquiry: Inquiry, message: Message) -> Cursor:
    """Store one more message, and the inquiry as it stands with it."""
    last = await advance(connection, shop_id, 2)
    await connection.execute(insert(tables.messages).values(message_row(shop_id, message, last - 1)))
    await _write(connection, inquiry_row(shop_id, inquiry, last))
    return last


async def change(connection: AsyncConnection, shop_id: ShopId, inquiry: Inquiry) -> Cursor:
    """Store an inquiry as it stands now."""
    last = await advance(connection, shop_id)
    await _write(connection, inquiry_row(shop_id, inquiry, last))
    return last


def _one(shop_id: ShopId, inquiry_id: InquiryId) -> Select[Any]:
    c = tables.inquiries.c
    return select(tables.inquiries).where(c.shop_id == shop_id, c.inquiry_id == inquiry_id)


async def _write(connection: AsyncConnection, row: dict[str, Any]) -> None:
    c = tables.inquiries.c
    this = (c.shop_id == row["shop_id"]) & (c.inquiry_id == row["inquiry_id"])
    await connection.execute(update(tables.inquiries).where(this).values(row))


def message_id(now: datetime) -> MessageId:
    """The id of a new message."""
    return MessageId(number(now))
