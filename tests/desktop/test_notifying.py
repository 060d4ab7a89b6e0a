"""From what happens at the backend to a card, and from a press on it to the list."""

from collections.abc import AsyncIterator

import pytest
from PySide6.QtCore import QObject

from qpost.desktop.navigation import Request, ShowInquiries
from qpost.desktop.notifications import APART, Attention
from qpost.desktop.notifying import Notifying
from qpost.domain.ids import InquiryId
from qpost.domain.inquiries import InquiryFilter, Status
from qpost.engine.notifier import Answer, Card
from tests import examples as eg
from tests.desktop.conftest import Seat
from tests.fakes.card_wall import CardWall


@pytest.fixture
def wall() -> CardWall:
    """Where the cards are shown."""
    return CardWall()


@pytest.fixture
async def notifying(seat: Seat, wall: CardWall) -> AsyncIterator[Notifying]:
    """At work, with nobody looking."""
    await seat.work()
    await seat.until_idle()
    keeper = QObject()
    made = Notifying(seat.bridge, wall, lambda: Attention(active=False, thread=None), keeper)
    yield made
    made.close()
    keeper.deleteLater()


async def arrive(seat: Seat, *names: str) -> None:
    """Customers ask at the backend, and the gathering time passes."""
    for name in names:
        seat.remote.insert(
            eg.inquiry(name, received_at=eg.NOW), eg.message(f"m-{name}", inquiry_id=name, sent_at=eg.NOW)
        )
    await seat.until_idle()
    await pass_seconds(seat, 2)


async def pass_seconds(seat: Seat, seconds: float) -> None:
    await seat.clock.advance(seconds)
    await seat.until_idle()


@pytest.mark.usefixtures("notifying")
async def test_two_new_inquiries_are_one_card(seat: Seat, wall: CardWall) -> None:
    await arrive(seat, "i-1", "i-2")
    assert [card.body for card in wall.told] == ["新しいお問い合わせ 2件（配送2）"]


@pytest.mark.usefixtures("notifying")
async def test_the_next_card_waits_its_minute(seat: Seat, wall: CardWall) -> None:
    await arrive(seat, "i-1")
    await arrive(seat, "i-2")
    await arrive(seat, "i-3")
    assert len(wall.told) == 1
    await pass_seconds(seat, APART.total_seconds())
    assert [card.body for card in wall.told[1:]] == ["新しいお問い合わせ 2件（配送2）"]


async def test_a_press_asks_for_exactly_these(seat: Seat, wall: CardWall, notifying: Notifying) -> None:
    wanted: list[Request | None] = []
    notifying.wanted.connect(wanted.append)
    await arrive(seat, "i-1", "i-2")
    wall.press(1)
    wall.press(99)  # another program's
    among = frozenset({InquiryId("i-1"), InquiryId("i-2")})
    assert wanted == [ShowInquiries(InquiryFilter(among=among))]


@pytest.mark.usefixtures("notifying")
async def test_one_hour_off_keeps_the_next_ones_away(seat: Seat, wall: CardWall) -> None:
    await arrive(seat, "i-1")
    wall.press(1, Answer.REST)
    await pass_seconds(seat, 120)
    await arrive(seat, "i-2")
    await pass_seconds(seat, 120)
    assert len(wall.told) == 1
    await pass_seconds(seat, 3600)
    await arrive(seat, "i-3")
    assert len(wall.told) == 2


@pytest.mark.usefixtures("notifying")
async def test_what_a_colleague_answered_meanwhile_is_not_told(seat: Seat, wall: CardWall) -> None:
    seat.remote.insert(eg.inquiry("i-1"), eg.message("m-1", sent_at=eg.NOW))
    await seat.until_idle()
    seat.remote.insert(eg.inquiry("i-1", status=Status.DONE, version=2))
    await seat.until_idle()
    await pass_seconds(seat, 2)
    assert wall.told == []


@pytest.mark.usefixtures("notifying")
async def test_a_card_goes_when_the_last_of_its_inquiries_is_answered(seat: Seat, wall: CardWall) -> None:
    await arrive(seat, "i-1", "i-2")
    seat.remote.insert(eg.inquiry("i-1", status=Status.DONE, version=2))
    await seat.until_idle()
    assert len(wall.cards) == 1
    seat.remote.insert(eg.inquiry("i-2", status=Status.DONE, version=2))
    await seat.until_idle()
    assert wall.cards == {}


@pytest.mark.usefixtures("notifying")
async def test_signing_out_takes_every_card_away(seat: Seat, wall: CardWall) -> None:
    await arrive(seat, "i-1")
    await seat.engine.session.sign_out()
    await seat.settle()
    assert wall.cards == {}


async def test_no_card_shows_words_while_the_screen_is_covered(
    seat: Seat, wall: CardWall, notifying: Notifying
) -> None:
    seat.engine.settings.change(hide_content=False)
    notifying.covered = True
    await arrive(seat, "i-1")
    notifying.covered = False
    await pass_seconds(seat, 60)
    await arrive(seat, "i-2")
    assert [bool(card.body) for card in wall.told] == [False, True]


async def test_where_the_computer_shows_no_cards_the_tray_is_asked(
    seat: Seat, wall: CardWall, notifying: Notifying
) -> None:
    wall.there = False
    unshown: list[Card] = []
    wanted: list[Request | None] = []
    notifying.unshown.connect(unshown.append)
    notifying.wanted.connect(wanted.append)
    await arrive(seat, "i-1")
    assert [card.title for card in unshown] == ["はなコスメに新しいお問い合わせ"]
    notifying.pressed_in_tray()
    assert wanted == [ShowInquiries(InquiryFilter(among=frozenset({InquiryId("i-1")})))]
