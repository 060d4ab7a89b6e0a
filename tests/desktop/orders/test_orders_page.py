"""The orders screen: groups, numbers, and carts tied together."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from qpost.desktop.navigation import ShowInquiries, ShowOrders
from qpost.desktop.orders.order_words import rows_of, sentence
from qpost.desktop.orders.page import OrdersPage
from qpost.domain.inquiries import DetailKind
from qpost.domain.orders import OrderFilter, OrderGroup, OrderState
from tests import examples as eg
from tests.desktop.conftest import Seat
from tests.desktop.qt import click, focusable, spoken_name
from tests.desktop.screens import Room
from tests.fakes.hand_clock import HandClock

TODAY = eg.NOW.date()


@pytest.fixture
def room(seat: Seat, clock: HandClock, qtbot: QtBot) -> Room:
    """Where the screen is tried."""
    return Room(seat, clock, qtbot)


@pytest.fixture
async def page(room: Room) -> OrdersPage:
    """The orders of a shop: two in one cart, one late, one on its way."""
    await room.work(
        eg.order("326316703", cart_no="136131776"),
        eg.order("326316706", cart_no="136131776"),
        eg.order("327391529", cart_no="136455078", ship_by=TODAY - timedelta(days=1)),
        eg.order("327163916", cart_no="136391076", state=OrderState.IN_TRANSIT),
    )
    made = OrdersPage(room.seat.bridge)
    made.show_request(ShowOrders())
    await room.show(made)
    return made


def numbers(page: OrdersPage) -> list[str]:
    """The orders in the table."""
    return [row.order.order_no for row in page.rows.rows()]


async def test_orders_to_be_dispatched_stand_first_and_those_of_a_cart_are_tied(page: OrdersPage) -> None:
    assert set(numbers(page)) == {"326316703", "326316706", "327391529"}
    tied = {row.order.order_no for row in page.rows.rows() if row.above or row.below}
    assert tied == {"326316703", "326316706"}


async def test_groups_say_their_counts_and_narrow_the_list(page: OrdersPage, room: Room) -> None:
    late = next(chip for chip in page.chips if chip.counts is OrderGroup.OVERDUE)
    assert spoken_name(late) == "配送遅延、1件"
    click(late)
    await room.calm(page)
    assert numbers(page) == ["327391529"]
    click(late)
    await room.calm(page)
    assert len(numbers(page)) == 3


async def test_a_request_for_a_group_presses_its_chip(page: OrdersPage, room: Room) -> None:
    page.show_request(ShowOrders(OrderFilter(group=OrderGroup.OVERDUE)))
    await room.calm(page)
    assert [chip.counts for chip in page.chips if chip.isChecked()] == [OrderGroup.OVERDUE]
    assert numbers(page) == ["327391529"]


async def test_a_cart_number_finds_all_of_its_orders(page: OrdersPage, room: Room) -> None:
    page.search.setText("136131776")
    await room.calm(page)
    assert set(numbers(page)) == {"326316703", "326316706"}


async def test_an_order_of_another_stage_is_offered_instead_of_nothing(page: OrdersPage, room: Room) -> None:
    page.search.setText("327163916")
    await room.calm(page)
    assert numbers(page) == []
    page.look_everywhere()
    await room.calm(page)
    assert numbers(page) == ["327163916"]


async def test_a_row_says_its_state_first_and_that_the_cart_holds_more() -> None:
    late = eg.order(cart_no="136131776", ship_by=TODAY - timedelta(days=1))
    first, _ = rows_of((late, eg.order("2", cart_no="136131776")), TODAY)
    assert sentence(first).startswith("配送遅延、注文 327294742、カート 136131776、同じカートの注文あり、")


async def test_every_cell_of_a_row_speaks_the_row(page: OrdersPage) -> None:
    spoken = page.rows.index(0, 5).data(Qt.ItemDataRole.AccessibleTextRole)
    assert str(spoken).startswith(("新規注文", "配送遅延"))


async def test_a_chosen_order_leads_to_what_its_customer_asked(page: OrdersPage, room: Room) -> None:
    asked: list[ShowInquiries] = []
    page.navigate.connect(asked.append)
    page.table.selectRow(numbers(page).index("326316706"))
    await room.calm(page)
    assert page.chosen.isVisible()
    page.chosen.ask()
    (request,) = asked
    assert (request.filter.detail, request.filter.detail_value) == (DetailKind.ORDER_NO, "326316706")


async def test_everything_that_tab_reaches_has_a_name(page: OrdersPage) -> None:
    assert [widget for widget in focusable(page) if not spoken_name(widget)] == []
