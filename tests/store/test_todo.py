"""The counts of the To do list."""

from datetime import date, timedelta

from qpost.domain.claims import ClaimKind, ClaimState
from qpost.domain.inquiries import Source, Status
from qpost.domain.orders import OrderGroup, OrderState
from qpost.store.store import LocalStore
from tests import examples as eg
from tests.store.conftest import page


async def test_customer_messages_are_counted_by_status_within_thirty_days(store: LocalStore) -> None:
    await store.apply(
        page(
            eg.inquiry("now", received_at=eg.NOW - timedelta(minutes=5)),
            eg.inquiry("soon", received_at=eg.NOW - timedelta(hours=23)),
            eg.inquiry("late", received_at=eg.NOW - timedelta(hours=25)),
            eg.inquiry("older", received_at=eg.NOW - timedelta(days=31)),
            eg.inquiry("going", status=Status.IN_PROGRESS),
            eg.inquiry("done", status=Status.DONE),
        )
    )
    todo = await store.todo(eg.NOW)
    assert (todo.unanswered, todo.in_progress, todo.unanswered_older) == (3, 1, 1)
    assert (todo.overdue, todo.due_soon) == (2, 1)
    assert todo.longest_waiting == eg.NOW - timedelta(days=31)
    assert todo.due_next == eg.NOW + timedelta(hours=1)


async def test_where_nothing_is_due_no_time_is_named(store: LocalStore) -> None:
    await store.apply(page(eg.inquiry("done", status=Status.DONE, received_at=eg.NOW - timedelta(days=3))))
    todo = await store.todo(eg.NOW)
    assert (todo.longest_waiting, todo.due_next, todo.ship_by_passed) == (None, None, None)


async def test_a_queued_reply_lowers_the_count_at_once(store: LocalStore) -> None:
    await store.apply(page(eg.inquiry("i-1"), eg.inquiry("i-2", status=Status.DONE)))
    await store.enqueue(eg.envelope("k-1", eg.reply("i-1", status=Status.DONE)), "題", eg.NOW, timedelta())
    await store.enqueue(
        eg.envelope("k-2", eg.reply("i-2", status=Status.IN_PROGRESS)), "題", eg.NOW, timedelta()
    )
    todo = await store.todo(eg.NOW)
    assert (todo.unanswered, todo.in_progress) == (0, 1)


async def test_messages_of_the_marketplace_are_counted_apart(store: LocalStore) -> None:
    await store.apply(
        page(
            eg.inquiry("m1", source=Source.MARKETPLACE, unread=True),
            eg.inquiry("m2", source=Source.MARKETPLACE, status=Status.DONE, unread=True),
            eg.inquiry("own", source=Source.OWN, unread=True),
        )
    )
    todo = await store.todo(eg.NOW)
    assert (todo.unanswered, todo.marketplace_unanswered, todo.marketplace_unread) == (0, 1, 2)
    assert todo.own_unread == 1


async def test_an_order_may_stand_in_several_groups(store: LocalStore) -> None:
    orders = (
        eg.order("1", state=OrderState.NEW, ship_by=date(2026, 11, 19), reserved=True),
        eg.order("2", state=OrderState.AWAITING_PAYMENT, ship_by=date(2026, 11, 1)),
        eg.order("3", state=OrderState.PREPARING, ship_by=date(2026, 11, 20)),
        eg.order("4", state=OrderState.DELIVERED, ship_by=date(2026, 11, 1)),
    )
    await store.apply(page(*orders))
    todo = await store.todo(eg.NOW)
    assert todo.ship_by_passed == date(2026, 11, 19)
    meant = {
        group: sum(group in order.groups(date(2026, 11, 20)) for order in orders) for group in OrderGroup
    }
    assert todo.orders == meant
    assert todo.orders[OrderGroup.OVERDUE] == 1


async def test_claims_are_counted_by_kind_with_the_delayed_and_the_blocked_money(store: LocalStore) -> None:
    await store.apply(
        page(
            eg.claim("c1", kind=ClaimKind.RETURN, amount=1000, requested_at=eg.NOW - timedelta(days=5)),
            eg.claim("c2", kind=ClaimKind.RETURN, amount=200, requested_at=eg.NOW - timedelta(days=1)),
            eg.claim("c3", kind=ClaimKind.EXCHANGE, state=ClaimState.RESHIPPING, amount=30),
            eg.claim("c4", kind=ClaimKind.CANCEL, state=ClaimState.DONE, amount=9999),
        )
    )
    todo = await store.todo(eg.NOW)
    assert todo.claims == {ClaimKind.RETURN: 2}
    assert (todo.claims_delayed, todo.blocked_amount) == (1, 1230)
    assert todo.most_urgent is not None and todo.most_urgent.claim_id == "c1"


async def test_an_empty_shop_has_nothing_to_do(store: LocalStore) -> None:
    todo = await store.todo(eg.NOW)
    assert (todo.unanswered, todo.claims_delayed, todo.most_urgent) == (0, 0, None)
    assert set(todo.orders.values()) == {0}
