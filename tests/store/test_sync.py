"""Pages of changes: one transaction, a cursor that moves with it, and a new epoch that empties the copy."""

from datetime import timedelta
from pathlib import Path

from qpost.domain.changes import Noun
from qpost.domain.inquiries import Grouping, InquiryFilter, Status
from qpost.store.store import LocalStore
from tests import examples as eg
from tests.store.conftest import page


async def test_a_page_moves_the_cursor_and_says_what_changed(store: LocalStore) -> None:
    assert await store.cursor() == (0, "")
    changes = await store.apply(page(eg.inquiry("i-1"), eg.message("m-1", inquiry_id="i-1"), cursor=7))
    assert changes.nouns == {Noun.INQUIRIES, Noun.MESSAGES}
    assert changes.inquiries == {"i-1"}
    assert await store.cursor() == (7, "first")


async def test_an_empty_page_changes_nothing_but_the_cursor(store: LocalStore) -> None:
    changes = await store.apply(page(cursor=9))
    assert changes.nouns == frozenset()
    assert await store.cursor() == (9, "first")


async def test_an_entity_that_comes_again_replaces_itself(store: LocalStore) -> None:
    await store.apply(page(eg.inquiry("i-1", version=1)))
    await store.apply(page(eg.inquiry("i-1", status=Status.DONE, version=2), cursor=2))
    (row,) = await store.inquiries(InquiryFilter(), Grouping.BASIC)
    assert row.inquiry.status is Status.DONE


async def test_nothing_goes_because_a_later_page_does_not_name_it(store: LocalStore) -> None:
    await store.apply(page(eg.inquiry("i-1")))
    await store.apply(page(eg.inquiry("i-2"), cursor=2))
    assert len(await store.inquiries(InquiryFilter(), Grouping.BASIC)) == 2


async def test_a_restored_backend_empties_the_copy_first(store: LocalStore) -> None:
    await store.apply(page(eg.inquiry("i-1"), eg.order(), eg.product(), eg.claim(), cursor=50))
    changes = await store.apply(page(eg.inquiry("i-2"), cursor=3, epoch="second"))
    rows = await store.inquiries(InquiryFilter(), Grouping.BASIC)
    assert [row.inquiry.inquiry_id for row in rows] == ["i-2"]
    assert changes.touches(Noun.ORDERS, Noun.CLAIMS)
    assert await store.cursor() == (3, "second")


async def test_when_the_copy_was_complete_is_kept_until_it_is_again(store: LocalStore) -> None:
    assert await store.level_at() is None
    await store.apply(page(eg.inquiry("i-1"), cursor=1), eg.NOW)
    later = eg.NOW + timedelta(minutes=9)
    await store.apply(page(eg.inquiry("i-2"), cursor=2))
    assert await store.level_at() == eg.NOW, "more is to come"
    await store.apply(page(eg.inquiry("i-3"), cursor=3), later)
    assert await store.level_at() == later
    assert await store.cursor() == (3, "first")


async def test_a_copy_that_begins_anew_was_never_complete(store: LocalStore) -> None:
    await store.apply(page(eg.inquiry("i-1")), eg.NOW)
    await store.apply(page(eg.inquiry("i-2"), epoch="second"))
    assert await store.level_at() is None
    await store.apply(page(epoch="second"), eg.NOW)
    await store.empty_copy()
    assert await store.level_at() is None


async def test_that_it_is_still_complete_costs_no_commit_that_waits_for_the_disk(
    store: LocalStore, tmp_path: Path
) -> None:
    await store.apply(page(eg.inquiry("i-1")), eg.NOW)
    (main,) = tmp_path.rglob("outbox.db-wal")
    before = (main.stat().st_size, main.stat().st_mtime_ns)
    await store.apply(page(cursor=2), eg.NOW + timedelta(minutes=10))
    assert (main.stat().st_size, main.stat().st_mtime_ns) == before, "outbox.db is the file that waits"
    assert await store.level_at() == eg.NOW + timedelta(minutes=10)
