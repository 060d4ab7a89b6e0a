"""あとで対応 in the store: what rests is listed, counted and ended by the same rule, queued or not."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from qpost.domain.commands import Snooze
from qpost.domain.ids import CommandKey, CustomerId, InquiryId, Version
from qpost.domain.inquiries import Grouping, Inquiry, InquiryFilter, Source, Status
from qpost.domain.refusals import Refusal
from qpost.engine.ports import Accepted
from qpost.store.store import LocalStore
from tests import examples as eg
from tests.store.conftest import page

HOUR = timedelta(hours=1)
RESTING = InquiryFilter(resting_at=eg.NOW)


def resting(name: str, until: datetime | None, **changed: object) -> Inquiry:
    """An inquiry with the end of its rest."""
    return replace(eg.inquiry(name, **changed), snoozed_until=until)  # type: ignore[arg-type]


async def listed(store: LocalStore, wanted: InquiryFilter = RESTING) -> set[str]:
    """The names in a list."""
    return {row.inquiry.inquiry_id for row in await store.inquiries(wanted, Grouping.DUE)}


async def snooze(store: LocalStore, name: str, until: datetime | None, key: str = "k-rest") -> None:
    """Queue a rest, or its end."""
    command = Snooze(InquiryId(name), until, Version(1))
    await store.enqueue(eg.envelope(key, command), "題", eg.NOW, timedelta())


@pytest.fixture
async def mixed(store: LocalStore) -> LocalStore:
    """Inquiries of every standing."""
    await store.apply(
        page(
            resting("never", None),
            resting("over", eg.NOW),
            resting("soon", eg.NOW + HOUR),
            resting("later", eg.NOW + 5 * HOUR, status=Status.IN_PROGRESS),
            resting("old", eg.NOW + 9 * HOUR, received_at=eg.NOW - timedelta(days=90)),
            resting("done", eg.NOW + HOUR, status=Status.DONE),
            resting("theirs", eg.NOW + HOUR, source=Source.MARKETPLACE),
        )
    )
    return store


async def test_the_list_holds_what_rests_at_that_instant_and_the_count_is_its_length(
    mixed: LocalStore,
) -> None:
    for hours, names in ((0, {"soon", "later", "old"}), (2, {"later", "old"}), (10, set())):
        now = eg.NOW + hours * HOUR
        assert await listed(mixed, InquiryFilter(resting_at=now)) == names
        assert (await mixed.todo(now)).resting == len(names)


async def test_resting_changes_no_other_count(mixed: LocalStore) -> None:
    before = await mixed.todo(eg.NOW)
    await snooze(mixed, "never", eg.NOW + HOUR)
    after = await mixed.todo(eg.NOW)
    assert replace(after, resting=before.resting) == before
    assert after.resting == before.resting + 1


async def test_the_next_end_is_told_and_nothing_after_the_last(mixed: LocalStore) -> None:
    ends = []
    now: datetime | None = eg.NOW
    while now is not None:
        now = await mixed.next_waking(now)
        ends.append(now)
    assert ends == [eg.NOW + HOUR, eg.NOW + 5 * HOUR, eg.NOW + 9 * HOUR, None]


async def test_a_queued_rest_counts_at_once_and_a_queued_end_too(store: LocalStore) -> None:
    await store.apply(page(eg.inquiry()))
    await snooze(store, "i-1", eg.NOW + HOUR)
    assert await listed(store) == {"i-1"}
    assert await store.next_waking(eg.NOW) == eg.NOW + HOUR
    await snooze(store, "i-1", None, "k-wake")
    assert await listed(store) == set()
    assert await store.next_waking(eg.NOW) is None


async def test_a_refused_rest_is_none(store: LocalStore) -> None:
    await store.apply(page(eg.inquiry()))
    await snooze(store, "i-1", eg.NOW + HOUR)
    await store.begin_sending(CommandKey("k-rest"))
    await store.refuse(CommandKey("k-rest"), Refusal.NOT_FOUND)
    assert await listed(store) == set()


async def test_the_backends_answer_stands_in_the_place_of_the_queued_rest(store: LocalStore) -> None:
    await store.apply(page(eg.inquiry()))
    await snooze(store, "i-1", eg.NOW + HOUR)
    await store.begin_sending(CommandKey("k-rest"))
    asked_again = eg.inquiry(version=2)
    await store.apply(page(asked_again, cursor=2))
    await store.settle(CommandKey("k-rest"), Accepted(asked_again), eg.NOW)
    assert await listed(store) == set()


async def test_an_answer_on_its_way_that_leaves_nothing_to_do_ends_the_rest(store: LocalStore) -> None:
    await store.apply(page(resting("i-1", eg.NOW + HOUR)))
    await store.enqueue(eg.envelope(), "[Re]", eg.NOW, timedelta())
    assert await listed(store) == set()
    assert (await store.todo(eg.NOW)).resting == 0


async def test_one_customers_inquiries_are_found_of_every_day_and_status(store: LocalStore) -> None:
    await store.apply(
        page(
            eg.inquiry("mine"),
            eg.inquiry("mine-old", status=Status.DONE, received_at=eg.NOW - timedelta(days=300)),
            eg.inquiry("other", customer_id="c-2"),
            eg.inquiry("nobody", customer_id=None),
        )
    )
    wanted = InquiryFilter(customer_id=CustomerId("c-1"))
    for grouping in Grouping:
        rows = await store.inquiries(wanted, grouping)
        assert {row.inquiry.inquiry_id for row in rows} == {"mine", "mine-old"}
    assert await listed(store, replace(wanted, status=Status.DONE)) == {"mine-old"}
    assert await listed(store, replace(wanted, text="発送")) == {"mine", "mine-old"}


async def test_others_of_a_customer_no_longer_count_once_an_answer_is_on_its_way(store: LocalStore) -> None:
    await store.apply(page(eg.inquiry("i-1"), eg.inquiry("i-2")))
    await store.enqueue(eg.envelope(), "[Re]", eg.NOW, timedelta())
    thread = await store.thread(InquiryId("i-2"))
    assert thread is not None
    assert thread.customer is not None
    assert (thread.customer.inquiries, thread.customer.unanswered) == (2, 1)
