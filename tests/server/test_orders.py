"""Reading orders, carts and products."""

import pytest

from qpost.domain.moments import shop_day
from qpost.domain.orders import Order, OrderGroup, Product
from qpost.protocol.orders import Cart, OrderList, ProductList
from tests import examples as eg
from tests.fakes.hand_clock import HandClock
from tests.server.callers import Caller, code_of, decoded, signed_in
from tests.server.conftest import Client
from tests.server.shelves import HANA


async def _orders(caller: Caller, **query: str) -> tuple[Order, ...]:
    return decoded(await caller.of_shop("orders", **query), OrderList).orders


@pytest.mark.parametrize("days", [0, 3])
async def test_a_group_holds_the_orders_that_count_in_it(client: Client, clock: HandClock, days: int) -> None:
    clock.jump(days * 86_400)
    hana = await signed_in(client, HANA.login)
    everything = await _orders(hana)
    for group in OrderGroup:
        expected = {order for order in everything if group in order.groups(shop_day(clock.now()))}
        assert set(await _orders(hana, group=group)) == expected


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("327294742", 1),
        ("136131776", 2),
        ("593128689", 3),
        ("ｼｯﾄﾘ", 3),
        ("32729474", 0),
    ],
)
async def test_a_text_finds_by_number_or_by_part_of_the_name(hana: Caller, text: str, found: int) -> None:
    assert len(await _orders(hana, text=text)) == found


async def test_orders_come_in_pages(hana: Caller) -> None:
    first = decoded(await hana.of_shop("orders", limit=2), OrderList)
    assert first.next is not None
    rest = decoded(await hana.of_shop("orders", limit=2, before=first.next), OrderList)
    assert (len(first.orders), len(rest.orders), rest.next) == (2, 1, None)
    assert len({*first.orders, *rest.orders}) == 3


async def test_products_come_in_pages(hana: Caller) -> None:
    first = decoded(await hana.of_shop("products", limit=1), ProductList)
    assert [product.product_code for product in first.products] == ["593128689"]
    rest = decoded(await hana.of_shop("products", limit=1, after=first.next), ProductList)
    assert ([product.product_code for product in rest.products], rest.next) == (["598405570"], None)
    assert code_of(await hana.of_shop("products", limit=0)) == "invalid"


async def test_an_order_a_cart_and_a_product_are_read_by_number(hana: Caller) -> None:
    assert decoded(await hana.of_shop("orders/327294742"), Order) == eg.order()
    cart = decoded(await hana.of_shop("carts/136131776"), Cart)
    assert [order.order_no for order in cart.orders] == ["326316703", "326316706"]
    assert decoded(await hana.of_shop("products/593128689"), Product) == eg.product()
    listed = decoded(await hana.of_shop("products"), ProductList)
    assert [product.product_code for product in listed.products] == ["593128689", "598405570"]
    for absent in ("orders/1", "carts/1", "products/1"):
        assert code_of(await hana.of_shop(absent)) == "not_found"
