"""The sandbox as a whole: how much there is of everything, and that the same seed gives the same."""

import hashlib
from collections import Counter
from datetime import datetime, timedelta

import pytest

from qpost.domain.inquiries import Source, Status
from qpost.domain.moments import last_days
from qpost.domain.todo import SOON, WINDOW_DAYS, due_at
from qpost.server.sandbox.generator import sandbox_shops
from tests.server.sandbox.stock import Stocked, stocked


def test_both_shops_together_hold_600_orders_in_450_carts(both: tuple[Stocked, ...]) -> None:
    orders = [order for stock in both for order in stock.shop.orders]
    assert len(orders) == len({order.order_no for order in orders}) == 600
    assert len({order.cart_no for order in orders}) == 450


def test_420_customers_threads_are_split_three_to_one(both: tuple[Stocked, ...]) -> None:
    customers = [sum(inquiry.source is Source.CUSTOMER for inquiry, _ in stock.threads) for stock in both]
    assert customers == [315, 105]


@pytest.mark.parametrize("wanted", [400, 1000, 5000])
def test_as_many_customers_threads_come_as_were_asked_for(wanted: int, now: datetime) -> None:
    found = [inquiry for stock in stocked(now, wanted) for inquiry, _ in stock.threads]
    assert sum(inquiry.source is Source.CUSTOMER for inquiry in found) == wanted


def test_languages_are_mixed_and_japanese_leads(both: tuple[Stocked, ...]) -> None:
    language = {buyer.customer_id: buyer.language for stock in both for buyer in stock.shop.buyers}
    count = Counter(
        language[inquiry.customer_id] for stock in both for inquiry, _ in stock.threads if inquiry.customer_id
    )
    assert count.total() * 0.6 < count["ja"] < count.total() * 0.85
    assert all(count[other] > 15 for other in ("ko", "zh", "en"))


def test_the_main_shop_has_the_work_of_a_day(main: Stocked, now: datetime) -> None:
    window = last_days(WINDOW_DAYS, now)
    customers = [inquiry for inquiry, _ in main.threads if inquiry.source is Source.CUSTOMER]
    waiting = [inquiry for inquiry in customers if inquiry.status is Status.UNANSWERED]
    recent = [inquiry for inquiry in waiting if inquiry.received_at in window]
    left = [due_at(inquiry.received_at) - now for inquiry in recent]
    assert len(recent) == 12
    assert len(waiting) - len(recent) == 2
    assert sum(rest < timedelta() for rest in left) == 3
    assert sum(timedelta() < rest <= SOON for rest in left) == 2
    assert sum(inquiry.status is Status.IN_PROGRESS for inquiry in customers) == 6
    assert 1 <= sum(inquiry.hidden_at is not None for inquiry in customers) <= 2


def test_the_outlet_has_three_waiting(both: tuple[Stocked, ...]) -> None:
    waiting = [inquiry for inquiry, _ in both[1].threads if inquiry.status is Status.UNANSWERED]
    assert len(waiting) == 3


def test_the_marketplace_writes_and_is_asked(main: Stocked) -> None:
    posts = [inquiry for inquiry, _ in main.threads if inquiry.source is Source.MARKETPLACE]
    own = [inquiry for inquiry, _ in main.threads if inquiry.source is Source.OWN]
    assert (len(posts), len(own)) == (14, 5)
    assert sum(inquiry.unread for inquiry in posts) == 2
    assert sum(inquiry.status is Status.UNANSWERED for inquiry in posts) == 1


def test_a_customer_who_asked_twice_waits_in_two_threads(main: Stocked) -> None:
    waiting = Counter(
        (inquiry.customer_id, inquiry.order_no)
        for inquiry, _ in main.threads
        if inquiry.status is Status.UNANSWERED and inquiry.order_no
    )
    assert 2 in waiting.values()


def test_the_same_seed_moment_and_size_give_the_same_bytes(now: datetime) -> None:
    assert _digest(now, seed=1) == _digest(now, seed=1)
    assert _digest(now, seed=1) != _digest(now, seed=2)


@pytest.mark.parametrize("seed", range(2, 6))
@pytest.mark.parametrize("hour", [1, 10, 20])
def test_any_seed_and_hour_make_a_sandbox(seed: int, hour: int, now: datetime) -> None:
    shops = stocked(now.replace(hour=hour), seed=seed)
    assert [len(stock.shop.orders) for stock in shops] == [450, 150]
    assert sum(inquiry.source is Source.CUSTOMER for s in shops for inquiry, _ in s.threads) == 420


def test_a_busy_shop_is_made_lazily_with_fewer_messages_each(now: datetime) -> None:
    threads = messages = 0
    for shop in sandbox_shops(now=now, inquiries=20_000):
        for _, said in shop.threads:
            threads += 1
            messages += len(said)
    assert threads > 20_000
    assert 1.5 < messages / threads < 1.75


def test_asking_for_a_million_makes_none_before_they_are_wanted(now: datetime) -> None:
    shop = sandbox_shops(now=now, inquiries=1_000_000)[0]
    inquiry, messages = next(shop.threads)
    assert inquiry.inquiry_id == messages[0].inquiry_id


def _digest(now: datetime, *, seed: int) -> str:
    made = [
        (stock.shop.products, stock.shop.buyers, stock.shop.orders, stock.shop.claims, stock.threads)
        for stock in stocked(now, seed=seed)
    ]
    return hashlib.sha256(repr(made).encode()).hexdigest()
