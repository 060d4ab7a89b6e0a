"""The stream of changes: pages by cursor, and the wake-ups that say there is one more."""

import time
from collections.abc import AsyncGenerator
from typing import Annotated, Any, TypeVar

import msgspec
from litestar import get
from litestar.di import NamedDependency as Given
from litestar.params import QueryParameter
from litestar.response import Stream
from sqlalchemy import BigInteger, Connection, Select, Table, bindparam, select, union_all, update

from qpost.domain.canned_replies import CannedReply
from qpost.domain.changes import Page
from qpost.domain.claims import Claim
from qpost.domain.faq import FaqEntry
from qpost.domain.ids import Cursor, ShopId
from qpost.domain.inquiries import Inquiry, Message
from qpost.domain.notes import Note
from qpost.domain.orders import Order, Product
from qpost.domain.presence import Presence
from qpost.protocol import paths
from qpost.protocol.presence import PRESENCE_EVENT
from qpost.protocol.sync import EVENT_NAME, PAGE_LIMIT, Wake
from qpost.server import tables
from qpost.server.backend import Backend
from qpost.server.columns import entity
from qpost.server.hub import Watch
from qpost.server.shops import Member, note_use
from qpost.server.tokens import Bearer

T = TypeVar("T")

FURTHEST = 2**53
"""The greatest cursor: every JSON parser still counts so far exactly."""
AFTER_TEXT = "The cursor that was reached; 0 from the start."

KEEP_ALIVE = 15.0
"""Seconds of silence after which a stream says that it is still there."""

STREAMED = (
    tables.products,
    tables.orders,
    tables.claims,
    tables.inquiries,
    tables.messages,
    tables.canned_replies,
    tables.faq,
    tables.notes,
)


def advance(connection: Connection, shop_id: ShopId, steps: int = 1) -> Cursor:
    """Take the next places of a shop's stream, in the transaction that fills them; the last one taken.

    The shop's row stays locked until the commit, so places become visible in their order and without gaps.
    """
    taken = connection.execute(_ADVANCE, {"shop": shop_id, "steps": steps})
    return Cursor(taken.scalar_one())


def epoch(connection: Connection) -> str:
    """The name of this life of the data."""
    found: str = connection.execute(_EPOCH).scalar_one()
    return found


def page(connection: Connection, shop_id: ShopId, after: Cursor, limit: int) -> Page:
    """The changes after a cursor, at most limit of them."""
    asked = {"shop": shop_id, "after": after, "places": limit + 1}
    places = list(connection.execute(_PLACES, asked).scalars())
    if not places:
        return Page(cursor=after, more=False, epoch=epoch(connection))
    more = len(places) > limit
    end = Cursor(places[limit - 1] if more else places[-1])

    def between(table: Table, kind: type[T]) -> tuple[T, ...]:
        rows = connection.execute(_CHANGED[table], {"shop": shop_id, "after": after, "end": end})
        return tuple(entity(row, kind) for row in rows)

    return Page(
        cursor=end,
        more=more,
        epoch=epoch(connection),
        inquiries=between(tables.inquiries, Inquiry),
        messages=between(tables.messages, Message),
        orders=between(tables.orders, Order),
        claims=between(tables.claims, Claim),
        products=between(tables.products, Product),
        canned_replies=between(tables.canned_replies, CannedReply),
        faq=between(tables.faq, FaqEntry),
        notes=between(tables.notes, Note),
    )


def _changed(table: Table) -> Select[Any]:
    """The rows of one table between two cursors, in order."""
    c = table.c
    return (
        select(table)
        .where(c.shop_id == bindparam("shop"), c.rev > bindparam("after"), c.rev <= bindparam("end"))
        .order_by(c.rev)
    )


def _places() -> Select[Any]:
    """The next places of a stream, found in the indexes of all tables and nowhere else."""
    of_each = (
        select(table.c.rev)
        .where(table.c.shop_id == bindparam("shop"), table.c.rev > bindparam("after"))
        .order_by(table.c.rev)
        .limit(bindparam("places"))
        .subquery()
        .select()
        for table in STREAMED
    )
    merged = union_all(*of_each).subquery()
    return select(merged.c.rev).order_by(merged.c.rev).limit(bindparam("places"))


# Built once: the stream is asked more often than anything else.
_SHOP = tables.shops.c
_ADVANCE = (
    update(tables.shops)
    .where(_SHOP.shop_id == bindparam("shop"))
    .values(rev=_SHOP.rev + bindparam("steps", type_=BigInteger))
    .returning(_SHOP.rev)
)
_EPOCH = select(tables.backend.c.epoch)
_PLACES = _places()
_CHANGED = {table: _changed(table) for table in STREAMED}


@get(paths.CHANGES, tags=["sync"])
async def changes(
    member: Given[Member],
    backend: Given[Backend],
    after: Annotated[int, QueryParameter(ge=0, le=FURTHEST, description=AFTER_TEXT)] = 0,
    limit: Annotated[int, QueryParameter(ge=1, le=PAGE_LIMIT, description="Entities at most.")] = PAGE_LIMIT,
) -> Page:
    """What changed after a cursor, each entity in its newest form, in order."""
    return await backend.database.read(
        lambda connection: page(connection, member.shop_id, Cursor(after), limit)
    )


@get(paths.EVENTS, media_type="text/event-stream", tags=["sync"])
async def events(member: Given[Member], bearer: Given[Bearer], backend: Given[Backend]) -> Stream:
    """Server-sent events `changed` with a Wake as data: the present cursor at once, then each new one.

    Events `presence` between them say what members are doing; a client may pass over them.
    The stream ends when the access token does; open it again with the next one.
    """
    await note_use(backend, member)
    lifetime = (bearer.expires_at - backend.now()).total_seconds()
    content = wakes(backend, member.shop_id, time.monotonic() + lifetime)
    headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
    return Stream(content, media_type="text/event-stream", headers=headers)


async def wakes(backend: Backend, shop_id: ShopId, until: float) -> AsyncGenerator[bytes, None]:
    """The events of a stream as they go out, until an instant of the monotonic clock or the backend's end."""
    async with backend.hub.watching(shop_id) as watch:
        told, there = watch.cursor, backend.attendance.present(shop_id, backend.now())
        yield _event(EVENT_NAME, Wake(told))
        for present in there:
            yield _event(PRESENCE_EVENT, present)
        while not watch.closed and (left := until - time.monotonic()) > 0:
            news = await watch.next(min(KEEP_ALIVE, left))
            if not watch.closed:
                before, told = told, watch.cursor
                yield _since(before, watch) if news else b": still here\n\n"


def _since(told: Cursor, watch: Watch) -> bytes:
    """The hints that wait, and the cursor where it moved on."""
    hints = b"".join(_event(PRESENCE_EVENT, hint) for hint in watch.hints())
    return hints if watch.cursor == told else hints + _event(EVENT_NAME, Wake(watch.cursor))


def _event(name: str, data: Wake | Presence) -> bytes:
    return b"event: %b\ndata: %b\n\n" % (name.encode(), msgspec.json.encode(data))


ROUTES: list[Any] = [changes, events]
