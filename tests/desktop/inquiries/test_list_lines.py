"""The lines of the list, and the one that is held in its place."""

from dataclasses import replace
from datetime import timedelta

from qpost.desktop.inquiries.list_lines import DueGroup, Entry, Header, hold, lines
from qpost.domain.inquiries import Grouping, Status
from qpost.engine.ports import InquiryRow
from tests import examples as eg


def row(inquiry_id: str, *, hours: float = 1, status: Status = Status.UNANSWERED) -> InquiryRow:
    """A row received that many hours ago."""
    inquiry = eg.inquiry(inquiry_id, status=status, received_at=eg.NOW - timedelta(hours=hours))
    return InquiryRow(inquiry, draft=False, sending=False, refused=False, same_customer=0)


def test_by_due_time_the_oldest_unanswered_stands_first() -> None:
    rows = [row("new"), row("done", status=Status.DONE), row("late", hours=30), row("later", hours=48)]
    found = lines(rows, Grouping.DUE, eg.NOW)
    assert [line.key for line in found if isinstance(line, Entry)] == ["later", "late", "new", "done"]
    groups = [line.group for line in found if isinstance(line, Header)]
    assert groups == [DueGroup.OVERDUE, DueGroup.LATER, DueGroup.DONE]


def test_the_basic_view_is_flat_and_in_the_order_it_came() -> None:
    found = lines([row("a"), row("b")], Grouping.BASIC, eg.NOW)
    assert [line.key for line in found] == ["a", "b"]


def test_a_held_row_stays_below_its_old_neighbour_in_its_newest_form() -> None:
    old = lines([row("a", hours=30), row("b", hours=28)], Grouping.DUE, eg.NOW)
    answered = row("a", hours=30, status=Status.DONE)
    new = lines([answered, row("b", hours=28)], Grouping.DUE, eg.NOW)
    held = hold(new, old, "a")
    assert [line.key for line in held][:3] == ["header:overdue", "a", "b"]
    assert held[1] == Entry("a", answered)


def test_a_held_row_that_the_search_no_longer_finds_stays_as_it_was() -> None:
    old = lines([row("a"), row("b")], Grouping.BASIC, eg.NOW)
    new = lines([row("b")], Grouping.BASIC, eg.NOW)
    assert [line.key for line in hold(new, old, "a")] == ["a", "b"]


def test_nothing_is_held_where_nothing_is_chosen() -> None:
    new = lines([row("b")], Grouping.BASIC, eg.NOW)
    assert hold(new, (), None) == new


def resting(inquiry_id: str, *, minutes: int, status: Status = Status.UNANSWERED) -> InquiryRow:
    """A row that rests for so long from now on."""
    shown = row(inquiry_id, hours=30, status=status)
    until = eg.NOW + timedelta(minutes=minutes)
    return replace(shown, inquiry=replace(shown.inquiry, snoozed_until=until))


def test_by_due_time_what_rests_stands_last_the_next_to_return_first() -> None:
    rows = [
        resting("tomorrow", minutes=900, status=Status.IN_PROGRESS),
        resting("soon", minutes=10),
        resting("over", minutes=0),
        resting("done", minutes=10, status=Status.DONE),
    ]
    found = lines(rows, Grouping.DUE, eg.NOW)
    assert [line.key for line in found] == [
        "header:overdue",
        "over",
        "header:done",
        "done",
        "header:resting",
        "soon",
        "tomorrow",
    ]


def test_in_any_other_view_what_rests_stays_where_it_is() -> None:
    rows = [resting("a", minutes=10), row("b"), resting("c", minutes=10)]
    for grouping in (Grouping.BASIC, Grouping.CUSTOMER, Grouping.PRODUCT):
        found = lines(rows, grouping, eg.NOW)
        assert [line.key for line in found if isinstance(line, Entry)] == ["a", "b", "c"]


def test_a_row_that_is_the_same_value_keeps_its_line() -> None:
    same, changed = row("a"), row("b")
    before = lines([same, changed], Grouping.BASIC, eg.NOW)
    after = lines([same, row("b", status=Status.DONE)], Grouping.BASIC, eg.NOW, before=before)
    assert after[0] is before[0]
    assert after[1] is not before[1]
