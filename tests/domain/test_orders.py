"""Orders: which counts of 配送管理 one stands in."""

from datetime import date, timedelta

import pytest

from qpost.domain.moments import shop_day
from qpost.domain.orders import UNSHIPPED, OrderGroup, OrderState
from tests import examples as eg

TODAY = shop_day(eg.NOW)
YESTERDAY = TODAY - timedelta(days=1)
SHIPPED_OR_UNPAID = [state for state in OrderState if state not in UNSHIPPED]


@pytest.mark.parametrize("state", UNSHIPPED)
def test_an_order_is_overdue_the_day_after_its_dispatch_was_due(state: OrderState) -> None:
    assert not eg.order(state=state, ship_by=TODAY).overdue(TODAY)
    assert eg.order(state=state, ship_by=YESTERDAY).overdue(TODAY)


@pytest.mark.parametrize("state", SHIPPED_OR_UNPAID)
def test_an_order_the_shop_owes_nothing_for_is_never_overdue(state: OrderState) -> None:
    assert not eg.order(state=state, ship_by=date(2020, 1, 1)).overdue(TODAY)


def test_an_order_without_a_dispatch_day_is_never_overdue() -> None:
    assert not eg.order(ship_by=None).overdue(TODAY)


@pytest.mark.parametrize(
    ("state", "group"),
    [
        (OrderState.AWAITING_PAYMENT, OrderGroup.AWAITING_PAYMENT),
        (OrderState.NEW, OrderGroup.NEW),
        (OrderState.PREPARING, OrderGroup.PREPARING),
    ],
)
def test_a_state_before_dispatch_has_its_own_count(state: OrderState, group: OrderGroup) -> None:
    assert eg.order(state=state).groups(TODAY) == {group}


@pytest.mark.parametrize("state", [OrderState.IN_TRANSIT, OrderState.DELIVERED, OrderState.CANCELLED])
def test_what_is_on_its_way_or_over_is_counted_nowhere(state: OrderState) -> None:
    assert eg.order(state=state, reserved=True, ship_by=YESTERDAY).groups(TODAY) == frozenset()


def test_a_late_reserved_order_stands_in_three_counts() -> None:
    late = eg.order(state=OrderState.PREPARING, reserved=True, ship_by=YESTERDAY)
    assert late.groups(TODAY) == {OrderGroup.PREPARING, OrderGroup.OVERDUE, OrderGroup.RESERVED}
