"""Presence over the wire: told to the streams of the shop, and to nobody else."""

import time

import msgspec
import pytest
from httpx import Response

from qpost.domain.presence import LASTS, Presence
from qpost.protocol import paths
from qpost.server.backend import Backend
from qpost.server.sync import wakes
from tests import examples as eg
from tests.fakes.hand_clock import HandClock
from tests.server import shelves
from tests.server.callers import Caller, code_of, signed_in
from tests.server.conftest import Client


async def be(caller: Caller, doing: str, inquiry_id: str = "i-1") -> Response:
    """PUT what the caller is doing."""
    return await caller.client.put(
        f"{paths.SHOPS}/{eg.SHOP}/inquiries/{inquiry_id}/presence",
        json={"doing": doing},
        headers=caller.authorization,
    )


def heard(part: bytes) -> list[tuple[str, str, str]]:
    """Who does what where, of one piece of a stream."""
    told = [line.removeprefix(b"data: ") for line in part.split(b"\n") if line.startswith(b"data: ")]
    found = [msgspec.json.decode(one, type=Presence) for one in told if b"doing" in one]
    return [(one.name, one.doing, one.inquiry_id) for one in found]


async def test_what_a_member_does_goes_out_in_the_open_streams_and_changes_nothing(
    hana: Caller, backend: Backend
) -> None:
    stream = wakes(backend, eg.SHOP, time.monotonic() + 60)
    assert b"event: changed" in await anext(stream)
    before = await hana.of_shop("changes")
    for doing in ("viewing", "writing", "gone"):
        assert (await be(hana, doing)).status_code == 204
        part = await anext(stream)
        assert part.startswith(b"event: presence\n")
        assert heard(part) == [("花子", doing, "i-1")]
    assert (await hana.of_shop("changes")).content == before.content
    await stream.aclose()


async def test_a_stream_that_opens_later_hears_who_is_there_until_they_are_forgotten(
    hana: Caller, client: Client, backend: Backend, clock: HandClock
) -> None:
    taro = await signed_in(client, shelves.TARO.login)
    await be(hana, "viewing")
    await be(taro, "writing", "i-2")
    first = wakes(backend, eg.SHOP, time.monotonic() + 60)
    parts = [await anext(first) for _ in range(3)]
    assert [one for part in parts for one in heard(part)] == [
        ("花子", "viewing", "i-1"),
        ("太郎", "writing", "i-2"),
    ]
    await first.aclose()
    await clock.advance(LASTS.total_seconds())
    assert [heard(part) async for part in wakes(backend, eg.SHOP, time.monotonic())] == [[]]


async def test_another_shops_stream_hears_nothing(hana: Caller, backend: Backend) -> None:
    async with backend.hub.watching(eg.OTHER_SHOP) as theirs:
        await be(hana, "writing")
        assert theirs.hints() == ()
        assert not await theirs.next(0)


async def test_a_change_that_comes_with_a_hint_is_told_as_well(hana: Caller, backend: Backend) -> None:
    stream = wakes(backend, eg.SHOP, time.monotonic() + 60)
    await anext(stream)
    await be(hana, "writing")
    await hana.reply()
    part = await anext(stream)
    assert heard(part) == [("花子", "writing", "i-1")]
    assert b'event: changed\ndata: {"cursor":17}' in part
    await stream.aclose()


@pytest.mark.parametrize(
    ("doing", "inquiry_id", "code"),
    [("sleeping", "i-1", "invalid"), ("viewing", "i-none", "not_found"), ("viewing", "i-9", "not_found")],
)
async def test_what_makes_no_sense_is_refused(
    hana: Caller, backend: Backend, doing: str, inquiry_id: str, code: str
) -> None:
    assert code_of(await be(hana, doing, inquiry_id)) == code
    assert backend.attendance.present(eg.SHOP, backend.now()) == ()


async def test_a_stranger_is_not_there(stranger: Caller, backend: Backend) -> None:
    assert code_of(await be(stranger, "viewing")) == "not_found"
    assert backend.attendance.present(eg.SHOP, backend.now()) == ()
