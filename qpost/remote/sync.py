"""The stream of changes: pages by cursor, and server-sent wake-ups."""

import asyncio
from collections.abc import AsyncGenerator, Callable

import msgspec

from qpost.domain.changes import Page
from qpost.domain.failures import Failure, NotAMember, NotQpost, ServerTrouble
from qpost.domain.ids import Cursor, ShopId
from qpost.domain.presence import Presence
from qpost.protocol import paths
from qpost.protocol.presence import PRESENCE_EVENT
from qpost.protocol.sync import EVENT_NAME, Wake
from qpost.remote.connection import decoded, failure_of
from qpost.remote.session import RemoteSession

SILENCE = 40.0
"""Seconds without even a keep-alive (every 15 s) after which the stream counts as broken."""

ASKED = 1_000
"""Entities of one page: they are decoded on the thread that also draws, in about 5 ms."""

Heard = Cursor | Presence | Failure

_page = msgspec.json.Decoder(Page)


async def changes(session: RemoteSession, shop_id: ShopId, after: Cursor) -> Page:
    """GET …/changes?after=."""
    answer = await session.call("GET", f"{paths.changes(shop_id)}?after={after}&limit={ASKED}")
    if answer.status in (403, 404):
        raise NotAMember
    if answer.problem is not None:
        raise NotQpost(f"status {answer.status}")
    try:
        return _page.decode(answer.body)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise NotQpost("not a page of changes") from None


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
