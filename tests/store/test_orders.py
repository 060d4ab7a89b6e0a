"""Orders and products out of the copy."""

from datetime import date, timedelta

from qpost.domain.ids import OrderNo, ProductCode
from qpost.domain.moments import shop_day
from qpost.domain.orders import OrderFilter, OrderGroup, OrderState
from qpost.store.store import LocalStore
from tests import examples as eg
from tests.store.conftest import page


async def test_each_group_holds_what_the_domain_counts_into_it(store: LocalStore) -> None:
    orders = [
        eg.order(
            f"{n}",
            state=list(OrderState)[n % 6],
            ship_by=[None, date(2026, 11, 18), date(2026, 11, 25)][n % 3],
            reserved=n % 4 == 0,
        )
        for n in range(24)
    ]
    await store.apply(page(*orders))
    for group in OrderGroup:
        found = {o.order_no for o in await store.orders(OrderFilter(group), eg.NOW)}
        assert found == {o.order_no for o in orders if group in o.groups(shop_day(eg.NOW))}


async def test_orders_are_found_by_number_cart_product_and_name(store: LocalStore) -> None:
    await store.apply(page(eg.order(), eg.order("999999999", cart_no="1", product_code="2")))
    for typed in ("327294742", "１３６４２３６９２", "593128689"):
        (order,) = await store.orders(OrderFilter(text=typed), eg.NOW)
        assert order.order_no == "327294742"
    assert len(await store.orders(OrderFilter(text="ケショウ"), eg.NOW)) == 0
    assert len(await store.orders(OrderFilter(text="化粧水"), eg.NOW)) == 2


async def test_the_newest_order_comes_first_and_a_cart_stays_together(store: LocalStore) -> None:
    earlier = eg.NOW - timedelta(days=3)
    await store.apply(
        page(
            eg.order("3", cart_no="b"),
            eg.order("1", cart_no="a", ordered_at=earlier),
            eg.order("2", cart_no="a", ordered_at=earlier),
        )
    )
    assert [o.order_no for o in await store.orders(OrderFilter(), eg.NOW)] == ["3", "1", "2"]


async def test_one_order_and_one_product_are_found_by_their_names(store: LocalStore) -> None:
    await store.apply(page(eg.order(), eg.product()))
    assert await store.order(OrderNo("327294742")) == eg.order()
    assert await store.order(OrderNo("1")) is None
    assert await store.product(ProductCode("593128689")) == eg.product()
    assert await store.product(ProductCode("1")) is None
