"""The manuals' own examples stand in the main shop under their own numbers, once each."""

from datetime import datetime

import pytest

from qpost.domain.inquiries import Category, Inquiry, Kind, Status
from qpost.domain.moments import last_days
from qpost.domain.orders import Order, OrderGroup
from qpost.domain.todo import WINDOW_DAYS
from tests.server.sandbox.stock import Stocked


def test_an_order_can_be_found_in_its_cart_with_its_product(main: Stocked) -> None:
    order = _order(main, "327294742")
    assert (order.cart_no, order.product_code) == ("136423692", "593128689")
    assert (order.product_name, order.options) == ("test item【購入不可】", "Color:Black / Size:M")


def test_two_orders_are_one_cart(main: Stocked) -> None:
    cart = [order.order_no for order in main.shop.orders if order.cart_no == "136131776"]
    assert sorted(cart) == ["326316703", "326316706"]


def test_the_orders_for_the_bulk_message_are_overdue(main: Stocked, now: datetime) -> None:
    for order_no in ("326316703", "326316706", "327391529"):
        groups = _order(main, order_no).groups(now.date())
        assert groups == {OrderGroup.NEW, OrderGroup.OVERDUE}


def test_the_test_goods_go_by_family_one(main: Stocked) -> None:
    order = _order(main, "327391529")
    assert (order.product_name, order.quantity) == ("【購入禁止！】テスト商品", 3)
    assert (order.cart_no, order.carrier) == ("136455078", "Family One")


def test_the_product_of_the_first_question_has_its_category(main: Stocked) -> None:
    product = next(product for product in main.shop.products if product.product_code == "598405570")
    assert (product.name, product.category) == ("テスト商品(ラップ)", "その他(ラップ)")


@pytest.mark.parametrize(
    ("title", "kind", "category", "product_code"),
    [
        ("テスト2", Kind.GENERAL, Category.OTHER, "598405570"),
        ("いつ発送されますか。", Kind.PRODUCT_QA, Category.SHIPPING_FEE, "931204857"),
        ("【配送】住所変更のお願いします。", Kind.PRODUCT_QA, Category.SHIPPING, "593128689"),
    ],
)
def test_a_question_of_the_manuals_waits_once(
    title: str, kind: Kind, category: Category, product_code: str, main: Stocked, now: datetime
) -> None:
    found: list[Inquiry] = [inquiry for inquiry, _ in main.threads if inquiry.title == title]
    assert len(found) == 1
    inquiry = found[0]
    assert (inquiry.kind, inquiry.category, inquiry.product_code) == (kind, category, product_code)
    assert inquiry.status is Status.UNANSWERED
    assert inquiry.received_at in last_days(WINDOW_DAYS, now)


def test_the_order_of_the_manuals_has_a_conversation_that_is_answered(main: Stocked) -> None:
    (found,) = [inquiry for inquiry, _ in main.threads if inquiry.order_no == "327294742"]
    assert (found.status, found.product_code) == (Status.DONE, "593128689")
    assert found.answered_at is not None
    assert found.received_at < found.answered_at


def _order(main: Stocked, order_no: str) -> Order:
    found = [order for order in main.shop.orders if order.order_no == order_no]
    assert len(found) == 1
    return found[0]
