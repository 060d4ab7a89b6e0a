"""An inbox on the screen: the real page over the real engine, with a few inquiries in it."""

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from qpost.desktop.inquiries.page import InquiriesPage
from qpost.desktop.navigation import ShowInquiries
from qpost.domain.inquiries import Category, Kind, Status
from tests import examples as eg
from tests.desktop.conftest import Seat
from tests.desktop.screens import Room
from tests.fakes.hand_clock import HandClock

LATE = eg.inquiry(
    "i-late",
    title="【配送】いつ発送されますか。",
    kind=Kind.PRODUCT_QA,
    received_at=eg.NOW - timedelta(hours=24, minutes=20),
)
FRESH = eg.inquiry(
    "i-fresh",
    title="色味の違いを教えてください",
    category=Category.OTHER,
    sender="mk2*****",
    customer_id="c-2",
    product_code="603398174",
    order_no=None,
    received_at=eg.NOW - timedelta(hours=1),
)
DONE = eg.inquiry(
    "i-done",
    title="ギフト包装について",
    status=Status.DONE,
    sender="om2*****",
    customer_id="c-3",
    order_no="326316703",
    received_at=eg.NOW - timedelta(days=3),
)
OLD = eg.inquiry("i-old", title="以前の質問", status=Status.DONE, received_at=eg.NOW - timedelta(days=45))


@pytest.fixture
def room(seat: Seat, clock: HandClock, qtbot: QtBot) -> Room:
    """Where the screen is tried."""
    return Room(seat, clock, qtbot)


@pytest.fixture
async def inbox(room: Room) -> InquiriesPage:
    """The page, with four inquiries, an order and a product; nothing is open yet."""
    await room.work(
        LATE,
        eg.message(
            "m-late", inquiry_id="i-late", body="11/17に注文しました。<img src=x> いつ発送されますか。"
        ),
        FRESH,
        eg.message("m-fresh", inquiry_id="i-fresh", body="03番と05番はどう違いますか。"),
        DONE,
        OLD,
        eg.order(),
        eg.product(),
    )
    page = InquiriesPage(room.seat.bridge)
    assert page.beside.complete  # nobody waits here for what is made while nobody waits
    page.show_request(ShowInquiries())
    await room.show(page)
    return page
