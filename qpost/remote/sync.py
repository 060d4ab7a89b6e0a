"""The stream of changes: pages by cursor, and server-sent wake-ups."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from typing import Final, TypeVar

import msgspec

from qpost.domain.canned_replies import CannedReply
from qpost.domain.changes import Page
from qpost.domain.claims import Claim
from qpost.domain.failures import Failure, NotAMember, NotQpost, ServerTrouble
from qpost.domain.faq import FaqEntry
from qpost.domain.ids import Cursor, ShopId
from qpost.domain.inquiries import Inquiry, Message
from qpost.domain.notes import Note
from qpost.domain.orders import Order, Product
from qpost.domain.presence import Presence
from qpost.protocol import paths
from qpost.protocol.presence import PRESENCE_EVENT
from qpost.protocol.sync import EVENT_NAME, Wake
from qpost.remote.connection import decoded, failure_of
from qpost.remote.session import RemoteSession

SILENCE = 40.0
"""Seconds without even a keep-alive (every 15 s) after which the stream counts as broken."""

ASKED = 500
"""Entities of one page: what comes off the network at a stretch keeps the screens waiting for as long."""

SMALL = 32 * 1024
"""Bytes of a page that are decoded in less time than a thread takes to begin."""

Heard = Cursor | Presence | Failure

T = TypeVar("T")


class _Parts(msgspec.Struct, frozen=True):
    """A page whose entities are not decoded yet."""

    cursor: Cursor
    more: bool
    epoch: str
    inquiries: tuple[msgspec.Raw, ...] = ()
    messages: tuple[msgspec.Raw, ...] = ()
    orders: tuple[msgspec.Raw, ...] = ()
    claims: tuple[msgspec.Raw, ...] = ()
    products: tuple[msgspec.Raw, ...] = ()
    canned_replies: tuple[msgspec.Raw, ...] = ()
    faq: tuple[msgspec.Raw, ...] = ()
    notes: tuple[msgspec.Raw, ...] = ()


_parts: Final = msgspec.json.Decoder(_Parts)
_inquiry: Final = msgspec.json.Decoder(Inquiry)
_message: Final = msgspec.json.Decoder(Message)
_order: Final = msgspec.json.Decoder(Order)
_claim: Final = msgspec.json.Decoder(Claim)
_product: Final = msgspec.json.Decoder(Product)
_canned_reply: Final = msgspec.json.Decoder(CannedReply)
_faq_entry: Final = msgspec.json.Decoder(FaqEntry)
_note: Final = msgspec.json.Decoder(Note)


async def changes(session: RemoteSession, shop_id: ShopId, after: Cursor) -> Page:
    """GET …/changes?after=."""
    answer = await session.call("GET", f"{paths.changes(shop_id)}?after={after}&limit={ASKED}")
    if answer.status in (403, 404):
        raise NotAMember
    if answer.problem is not None:
        raise NotQpost(f"status {answer.status}")
    if len(answer.body) <= SMALL:
        return page_of(answer.body)
    return await asyncio.to_thread(page_of, answer.body)


def page_of(body: bytes) -> Page:
    """A page as it is on the wire; raises NotQpost where it is none.

    One entity after the other: decoding all of them in one call would hold Python's lock, and whoever
    draws, for as long.
    """
    try:
        parts = _parts.decode(body)
        return Page(
            parts.cursor,
            parts.more,
            parts.epoch,
            inquiries=_each(_inquiry, parts.inquiries),
            messages=_each(_message, parts.messages),
            orders=_each(_order, parts.orders),
            claims=_each(_claim, parts.claims),
            products=_each(_product, parts.products),
            canned_replies=_each(_canned_reply, parts.canned_replies),
            faq=_each(_faq_entry, parts.faq),
            notes=_each(_note, parts.notes),
        )
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise NotQpost("not a page of changes") from None


def _each(decoder: msgspec.json.Decoder[T], raws: tuple[msgspec.Raw, ...]) -> tuple[T, ...]:
    return tuple([decoder.decode(raw) for raw in raws])


async def wakes(
    session: RemoteSession, shop_id: ShopId, seen: Callable[[Presence], None]
) -> AsyncGenerator[Cursor, None]:
    """GET …/events, on a client of its own that ends with the stream; hints of presence go to `seen`.

    A task of its own listens: cancelled, it unwinds httpx's generators from the inside. Left suspended
    by a closed generator they would be finalised later, outside of any task, and complain.
    """
    heard: asyncio.Queue[Heard | None] = asyncio.Queue()
    listening = asyncio.create_task(_listen(session, shop_id, heard.put_nowait))
    try:
        while (something := await heard.get()) is not None:
            if isinstance(something, Failure):
                raise something
            if isinstance(something, Presence):
                seen(something)
            else:
                yield something
        await listening  # a bug in it rises here
    finally:
        listening.cancel()
        await asyncio.gather(listening, return_exceptions=True)


async def _listen(session: RemoteSession, shop_id: ShopId, tell: Callable[[Heard | None], None]) -> None:
    """Tell every cursor and hint, and at last the failure or the peaceful end."""
    try:
        async for something in _events(session, shop_id):
            tell(something)
    except Failure as failure:
        tell(failure)
    finally:
        tell(None)


async def _events(session: RemoteSession, shop_id: ShopId) -> AsyncGenerator[Cursor | Presence, None]:
    import httpx
    from httpx_sse import SSEError, aconnect_sse

    path = paths.events(shop_id)
    if not session.access_token:
        await session.renew("")
    try:
        async with session.connection.new_client(read_timeout=SILENCE, at_once=1) as client:
            token = session.access_token
            async with aconnect_sse(client, "GET", path, headers=session.authorization()) as source:
                status = source.response.status_code
                if status == 401:
                    await session.renew(token)
                    return
                if status in (403, 404):
                    raise NotAMember
                if status >= 500 or status == 429:
                    raise ServerTrouble(status)
                async for event in source.aiter_sse():
                    # WORKAROUND httpx-sse 0.4: a keep-alive comment may surface as an event without data
                    if event.event == EVENT_NAME and event.data:
                        yield decoded(event.data.encode(), Wake).cursor
                    elif event.event == PRESENCE_EVENT and event.data:
                        yield decoded(event.data.encode(), Presence)
    except SSEError:
        raise NotQpost("not a stream of events") from None
    except (httpx.HTTPError, OSError) as error:
        raise failure_of(error) from None
