"""Notifications as a real bus carries them: to a service that the test plays, and back."""

import asyncio
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from qpost.engine.notifier import Answer, Card
from qpost.host.bus import Bus
from qpost.host.notifications import SERVICE, DesktopNotifier, escaped
from tests.host.message_bus import Replies, Service, message_bus

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="D-Bus is how Linux desktops are told")

CARD = Card("はなコスメ", "新しいお問い合わせ 3件（配送2・返品1）", "見る", "1時間止める", silent=True)
ABLE = ("actions", "body", "body-markup")


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """A bus of this test's own."""
    with message_bus(tmp_path) as running:
        yield running


@pytest.fixture
async def notifier(address: str) -> AsyncIterator[DesktopNotifier]:
    """The program's end of it."""
    made = DesktopNotifier(Bus(address))
    yield made
    await made.close()


def replies(*abilities: str) -> Replies:
    """A service that can do this much."""
    return {
        "GetCapabilities": ("as", lambda: (list(abilities),)),
        "Notify": ("u", lambda *_values: (41,)),
        "CloseNotification": ("", lambda _number: ()),
    }


async def notified(service: Service) -> tuple[Any, ...]:
    """What the service was asked to show."""
    while True:
        method, values = await service.calls.get()
        if method == "Notify":
            return values


async def test_a_card_arrives_in_its_words_with_its_buttons_and_without_a_sound(
    address: str, notifier: DesktopNotifier
) -> None:
    async with Service(address, SERVICE, replies(*ABLE)) as service:
        assert await notifier.show(CARD) == 41
        name, replaces, icon, title, body, actions, hints, expires = await notified(service)
    assert (name, replaces, icon, expires) == ("qpost", 0, "qpost", -1)
    assert (title, body) == (CARD.title, CARD.body)
    assert actions == ["default", "見る", "see", "見る", "rest", "1時間止める"]
    assert hints["suppress-sound"] == ("b", True)
    assert hints["desktop-entry"] == ("s", "qpost")


@pytest.mark.parametrize(
    ("key", "answer"), [("default", Answer.SEE), ("see", Answer.SEE), ("rest", Answer.REST)]
)
async def test_a_press_comes_back_with_the_number_of_its_card(
    address: str, notifier: DesktopNotifier, key: str, answer: Answer
) -> None:
    pressed: asyncio.Queue[tuple[int, Answer]] = asyncio.Queue()
    notifier.on_answer(lambda number, what: pressed.put_nowait((number, what)))
    async with Service(address, SERVICE, replies(*ABLE)) as service:
        await notifier.show(CARD)
        await service.tell("ActionInvoked", "us", 41, key)
        assert await pressed.get() == (41, answer)


async def test_markup_in_a_customers_words_is_shown_and_not_obeyed(
    address: str, notifier: DesktopNotifier
) -> None:
    hostile = '<img src="file:///etc/passwd"> & <b>太字</b>'
    card = Card("はなコスメ", hostile, "見る", "", silent=True)
    async with Service(address, SERVICE, replies(*ABLE)) as service:
        await notifier.show(card)
        body = (await notified(service))[4]
    assert "<" not in body and ">" not in body
    assert body == escaped(hostile) == '&lt;img src="file:///etc/passwd"&gt; &amp; &lt;b&gt;太字&lt;/b&gt;'


async def test_a_service_that_reads_no_markup_gets_the_words_as_they_are(
    address: str, notifier: DesktopNotifier
) -> None:
    async with Service(address, SERVICE, replies("body")) as service:
        await notifier.show(Card("店", "A & B", "見る", "止める", silent=False))
        values = await notified(service)
    assert (values[4], values[5], values[6]["suppress-sound"]) == ("A & B", [], ("b", False))


async def test_a_card_is_withdrawn_by_its_number(address: str, notifier: DesktopNotifier) -> None:
    async with Service(address, SERVICE, replies(*ABLE)) as service:
        await notifier.withdraw(41)
        assert await service.calls.get() == ("CloseNotification", (41,))


async def test_a_bus_without_such_a_service_shows_nothing_and_one_that_comes_later_does(
    address: str, notifier: DesktopNotifier
) -> None:
    assert await notifier.show(CARD) is None
    await notifier.withdraw(1)
    async with Service(address, SERVICE, replies(*ABLE)):
        assert await notifier.show(CARD) == 41


async def test_no_bus_at_all_shows_nothing(tmp_path: Path) -> None:
    notifier = DesktopNotifier(Bus(f"unix:path={tmp_path / 'nothing'}"))
    assert await notifier.show(CARD) is None
    await notifier.close()


async def test_a_bus_that_goes_away_is_looked_for_again(tmp_path: Path) -> None:
    with message_bus(tmp_path) as address:
        notifier = DesktopNotifier(Bus(address))
        async with Service(address, SERVICE, replies(*ABLE)):
            assert await notifier.show(CARD) == 41
    assert await notifier.show(CARD) is None
    (tmp_path / "bus.socket").unlink(missing_ok=True)
    with message_bus(tmp_path) as address:
        async with Service(address, SERVICE, replies(*ABLE)):
            assert await notifier.show(CARD) == 41
    await notifier.close()
