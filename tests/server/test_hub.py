"""Who waits for a shop's next change."""

import time

from qpost.domain.ids import Cursor
from qpost.server.backend import Backend
from qpost.server.sync import wakes
from tests import examples as eg
from tests.server.conftest import Client


async def test_a_watch_starts_at_the_present_cursor(backend: Backend, client: Client) -> None:
    async with backend.hub.watching(eg.SHOP) as watch:
        assert watch.cursor == 15
        assert not await watch.next(0)


async def test_a_watch_hears_of_its_own_shop_and_of_later_places_only(
    backend: Backend, client: Client
) -> None:
    async with backend.hub.watching(eg.SHOP) as watch:
        backend.hub.publish(eg.OTHER_SHOP, Cursor(99))
        backend.hub.publish(eg.SHOP, Cursor(3))
        assert not await watch.next(0)
        backend.hub.publish(eg.SHOP, Cursor(16))
        backend.hub.publish(eg.SHOP, Cursor(17))
        assert await watch.next(1)
        assert watch.cursor == 17
        assert not await watch.next(0)


async def test_a_hub_that_closes_lets_every_stream_end(backend: Backend, client: Client) -> None:
    stream = wakes(backend, eg.SHOP, time.monotonic() + 60)
    assert b'{"cursor":15}' in await anext(stream)
    backend.hub.close()
    assert [part async for part in stream] == []
    late = wakes(backend, eg.SHOP, time.monotonic() + 60)
    assert len([part async for part in late]) == 1


async def test_a_stream_ends_with_the_token_that_opened_it(backend: Backend, client: Client) -> None:
    stream = wakes(backend, eg.SHOP, until=time.monotonic())
    assert [part async for part in stream] == [b'event: changed\ndata: {"cursor":15}\n\n']
