"""Products, orders and claims of the default sandbox: every state is there, and each agrees with itself."""

import re
from datetime import datetime, timedelta

from qpost.domain.claims import DELAY, STATES_OF, ClaimKind
from qpost.domain.moments import shop_day
from qpost.domain.orders import OrderGroup, OrderState
from tests.server.sandbox.stock import Stocked


def test_products_have_pages_codes_and_prices(both: tuple[Stocked, ...]) -> None:
    products = [product for stock in both for product in stock.shop.products]
    assert len(products) >= 60
    for stock in both:
        for product in stock.shop.products:
            assert re.fullmatch(r"\d{9}", product.product_code)
            assert product.page_url == f"/shop/{stock.shop.shop_id}/products/{product.product_code}"
            assert product.price > 0


def test_orders_of_every_state_and_group_are_there(main: Stocked, now: datetime) -> None:
    assert {order.state for order in main.shop.orders} == set(OrderState)
    assert {group for order in main.shop.orders for group in order.groups(now.date())} == set(OrderGroup)


def test_an_order_agrees_with_its_product_buyer_and_state(both: tuple[Stocked, ...]) -> None:
    for stock in both:
        products = {product.product_code: product for product in stock.shop.products}
        buyers = {buyer.customer_id: buyer for buyer in stock.shop.buyers}
        for order in stock.shop.orders:
            product, buyer = products[order.product_code], buyers[order.customer_id]
            assert (order.product_name, order.amount) == (product.name, product.price * order.quantity)
            assert (order.buyer, order.receiver, order.country) == (buyer.masked, buyer.name, buyer.country)
            assert re.fullmatch(r"\d{9}", order.order_no)
            assert re.fullmatch(r"\d{9}", order.cart_no)
            sent = order.state in (OrderState.IN_TRANSIT, OrderState.DELIVERED)
            assert bool(order.shipped_at) == bool(order.tracking_no) == sent
            assert re.fullmatch(r"(\d{12})?", order.tracking_no)
            assert (order.ship_by is None) == (order.state is OrderState.AWAITING_PAYMENT)


def test_every_order_says_where_it_goes_and_no_such_place_or_number_exists(both: tuple[Stocked, ...]) -> None:
    fictional = re.compile(r"架空|가상|Sample|Exampleville|見本|样")
    for stock in both:
        places: dict[str, set[object]] = {}
        for order in stock.shop.orders:
            assert fictional.search(order.address)
            assert re.search(r"0000|-000-|555-01|570 1", order.receiver_phone)
            assert set(order.postcode) <= set("0-")
            place = (order.receiver_phone, order.postcode, order.address)
            places.setdefault(order.customer_id, set()).add(place)
        assert all(len(found) == 1 for found in places.values())


def test_the_orders_of_a_cart_have_one_buyer_and_one_moment(both: tuple[Stocked, ...]) -> None:
    for stock in both:
        carts: dict[str, set[object]] = {}
        for order in stock.shop.orders:
            carts.setdefault(order.cart_no, set()).add((order.customer_id, order.ordered_at))
        assert all(len(faces) == 1 for faces in carts.values())


def test_masks_tell_buyers_apart(both: tuple[Stocked, ...]) -> None:
    for stock in both:
        masks = [buyer.masked for buyer in stock.shop.buyers]
        assert len(set(masks)) == len(masks)
        assert all(re.fullmatch(r"[a-z0-9]{3}\*{5}", mask) for mask in masks)


def test_claims_of_every_kind_and_state_hold_the_amount_of_their_order(main: Stocked, now: datetime) -> None:
    orders = {order.order_no: order for order in main.shop.orders}
    claims = main.shop.claims
    found = {(claim.kind, claim.state) for claim in claims}
    assert found == {(kind, state) for kind, states in STATES_OF.items() for state in states}
    assert len({claim.order_no for claim in claims}) == len(claims)
    for claim in claims:
        order = orders[claim.order_no]
        assert (claim.amount, claim.buyer, claim.product_name) == (
            order.amount,
            order.buyer,
            order.product_name,
        )
        assert order.ordered_at < claim.requested_at < now
        assert (claim.finished_at is None) == claim.open
        if claim.kind is not ClaimKind.CANCEL:
            assert order.state is OrderState.DELIVERED


def test_some_claims_are_late_and_one_will_be_in_two_hours(main: Stocked, now: datetime) -> None:
    late = [claim for claim in main.shop.claims if claim.delayed(now)]
    soon = [
        claim
        for claim in main.shop.claims
        if claim.open and timedelta() < claim.requested_at + DELAY - now <= timedelta(hours=2, minutes=5)
    ]
    assert len(late) == 4
    assert len(soon) == 1


def test_reserved_orders_leave_weeks_after_they_were_made(main: Stocked) -> None:
    for order in main.shop.orders:
        if order.reserved and order.ship_by:
            assert order.ship_by - shop_day(order.ordered_at) > timedelta(days=14)
