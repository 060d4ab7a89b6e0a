"""The claims screen: the board's counts, and the list behind each."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from qpost.desktop.claims.page import ClaimsPage
from qpost.desktop.navigation import ShowClaims, ShowOrders
from qpost.domain.claims import ClaimFilter, ClaimKind, ClaimState
from qpost.domain.orders import OrderFilter
from tests import examples as eg
from tests.desktop.conftest import Seat
from tests.desktop.qt import click, focusable, spoken_name
from tests.desktop.screens import Room
from tests.fakes.hand_clock import HandClock


@pytest.fixture
def room(seat: Seat, clock: HandClock, qtbot: QtBot) -> Room:
    """Where the screen is tried."""
    return Room(seat, clock, qtbot)


@pytest.fixture
async def page(room: Room) -> ClaimsPage:
    """Claims of several kinds, one of them late, one finished."""
    await room.work(
        eg.claim("cl-return", kind=ClaimKind.RETURN, amount=12800, requested_at=eg.NOW - timedelta(hours=94)),
        eg.claim(
            "cl-late",
            kind=ClaimKind.EXCHANGE,
            state=ClaimState.RESHIPPING,
            amount=980,
            requested_at=eg.NOW - timedelta(days=6),
        ),
        eg.claim("cl-held", kind=ClaimKind.RETURN, state=ClaimState.ON_HOLD, amount=100),
        eg.claim("cl-done", state=ClaimState.DONE),
    )
    made = ClaimsPage(room.seat.bridge)
    made.show_request(ShowClaims())
    await room.show(made)
    return made


def names(page: ClaimsPage) -> set[str]:
    """What the cells are called."""
    return {spoken_name(cell) for cell in page.matrix.cells}


def listed(page: ClaimsPage) -> list[str]:
    """The claims in the table."""
    return [row.claim.claim_id for row in page.rows.rows()]


async def test_every_cell_says_what_it_counts(page: ClaimsPage) -> None:
    assert names(page) >= {
        "キャンセル要請、なし",
        "キャンセル完了、1件",
        "返品要請、1件",
        "交換申請/確認、なし",
        "再配送中、1件",
        "交換遅延、1件",
        "通知受付、なし",
        "確認遅延、なし",
    }


async def test_the_list_begins_with_the_late_one_and_leaves_out_what_is_finished(page: ClaimsPage) -> None:
    assert listed(page) == ["cl-late", "cl-return", "cl-held"]


async def test_a_cell_opens_its_list_and_closes_it_again(page: ClaimsPage, room: Room) -> None:
    cell = next(cell for cell in page.matrix.cells if spoken_name(cell).startswith("返品要請"))
    click(cell)
    await room.calm(page)
    assert listed(page) == ["cl-return"]
    click(cell)
    await room.calm(page)
    assert len(listed(page)) == 3


async def test_a_request_presses_the_cell_it_names(page: ClaimsPage, room: Room) -> None:
    page.show_request(ShowClaims(ClaimFilter(kind=ClaimKind.EXCHANGE, state=ClaimState.RESHIPPING)))
    await room.calm(page)
    assert [spoken_name(cell) for cell in page.matrix.cells if cell.isChecked()] == ["再配送中、1件"]
    assert listed(page) == ["cl-late"]


async def test_the_late_ones_can_be_seen_apart(page: ClaimsPage, room: Room) -> None:
    page.show_request(ShowClaims(ClaimFilter(delayed_only=True)))
    await room.calm(page)
    assert listed(page) == ["cl-late"]


async def test_a_row_speaks_its_state_its_urgency_and_its_money(page: ClaimsPage) -> None:
    spoken = str(page.rows.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.startswith("返品要請、あと2時間、注文 327294742、12,800円")


async def test_a_claim_leads_to_its_order(page: ClaimsPage) -> None:
    asked: list[ShowOrders] = []
    page.navigate.connect(asked.append)
    page.table.opened.emit(0)
    assert asked == [ShowOrders(OrderFilter(text="327294742"))]


async def test_everything_that_tab_reaches_has_a_name(page: ClaimsPage) -> None:
    assert [widget for widget in focusable(page) if not spoken_name(widget)] == []


async def test_assistive_technology_opens_the_list_of_a_cell_and_closes_it_again(
    page: ClaimsPage, room: Room
) -> None:
    cell = next(cell for cell in page.matrix.cells if spoken_name(cell).startswith("返品要請"))
    actions = QAccessible.queryAccessibleInterface(cell).actionInterface()
    actions.doAction("Toggle")
    await room.calm(page)
    assert listed(page) == ["cl-return"]
    assert cell.isChecked()
    actions.doAction("Toggle")
    await room.calm(page)
    assert len(listed(page)) == 3
    assert not cell.isChecked()
