"""Pages of changes: one transaction, a cursor that moves with it, and a new epoch that empties the copy."""

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
