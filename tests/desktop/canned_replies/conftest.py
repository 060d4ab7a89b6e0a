"""The page of saved replies on the screen: the real page over the real engine, with three entries."""

import pytest
from pytestqt.qtbot import QtBot

from qpost.desktop.canned_replies.page import CannedPage
from qpost.desktop.navigation import ShowCanned
from qpost.domain.ids import CannedId
from qpost.domain.settings import Language
from tests import examples as eg
from tests.desktop.conftest import Seat
from tests.desktop.screens import Room
from tests.fakes.hand_clock import HandClock

DELAY = eg.canned(
    "cr-delay", uses=42, body="{お客様} 様\nご注文 {注文番号} の発送が遅れております。{送り状番号}"
)
THANKS = eg.canned(
    "cr-thanks",
    folder="あいさつ",
    name="お礼",
    abbreviation="orei",
    body="ありがとうございます。",
    public_safe=True,
)
KOREAN = eg.canned("cr-ko", folder="", name="감사 인사", abbreviation="gamsa", language=Language.KOREAN)


@pytest.fixture
def room(seat: Seat, clock: HandClock, qtbot: QtBot) -> Room:
    """Where the screen is tried."""
    return Room(seat, clock, qtbot)


@pytest.fixture
async def page(room: Room) -> CannedPage:
    """The page with DELAY open."""
    await room.work(eg.order(), DELAY, THANKS, KOREAN)
    made = CannedPage(room.seat.bridge)
    made.show_request(ShowCanned(CannedId("cr-delay")))
    await room.show(made)
    return made
