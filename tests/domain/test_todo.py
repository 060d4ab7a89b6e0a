"""The To do list: the shop's own target, and counts that begin at nothing."""

from datetime import timedelta

from qpost.domain.todo import Todo, due_at
from tests import examples as eg


def test_an_inquiry_is_due_a_day_after_it_came() -> None:
    assert due_at(eg.NOW) - eg.NOW == timedelta(hours=24)


def test_a_shop_without_post_has_nothing_to_do() -> None:
    todo = Todo(counted_at=eg.NOW)
    assert (todo.overdue, todo.unanswered, todo.claims_delayed, todo.blocked_amount) == (0, 0, 0, 0)
    assert todo.orders == {}
    assert todo.claims == {}
    assert todo.most_urgent is None


def test_two_shops_never_share_their_counts() -> None:
    assert Todo(counted_at=eg.NOW).orders is not Todo(counted_at=eg.NOW).orders
