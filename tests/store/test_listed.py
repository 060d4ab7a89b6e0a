"""Rows that did not change are the same values again; what did change is read anew."""

from qpost.domain.ids import CustomerId
from qpost.domain.inquiries import Grouping, InquiryFilter, Status
from qpost.engine.ports import Draft, InquiryRow
from qpost.store.codec import encode
from qpost.store.listed import KEPT, Listed, Raw
from qpost.store.store import LocalStore
from tests import examples as eg
from tests.store.conftest import page

OTHER = CustomerId("c-2")


async def listed(store: LocalStore) -> dict[str, InquiryRow]:
    """Everything, by name."""
    rows = await store.inquiries(InquiryFilter(), Grouping.BASIC)
    return {str(row.inquiry.inquiry_id): row for row in rows}


async def test_a_row_that_did_not_change_is_the_same_value(store: LocalStore) -> None:
    await store.apply(page(eg.inquiry("a"), eg.inquiry("b", customer_id=OTHER)))
    before = await listed(store)
    await store.apply(page(eg.inquiry("b", status=Status.DONE, customer_id=OTHER)))
    after = await listed(store)
    assert after["a"] is before["a"]
    assert after["b"].inquiry.status is Status.DONE


async def test_a_draft_makes_a_row_another(store: LocalStore) -> None:
    inquiry = eg.inquiry("a")
    await store.apply(page(inquiry))
    assert not (await listed(store))["a"].draft
    await store.save_draft(inquiry.inquiry_id, Draft("題", "本文", eg.NOW, Status.DONE, True, (), (), ""))
    assert (await listed(store))["a"].draft


async def test_a_small_question_in_between_takes_nothing_from_the_list(store: LocalStore) -> None:
    await store.apply(page(eg.inquiry("a"), eg.inquiry("b", status=Status.DONE, customer_id=OTHER)))
    before = await listed(store)
    await store.inquiries(InquiryFilter(status=Status.DONE), Grouping.BASIC)
    assert (await listed(store))["a"] is before["a"]


async def test_nobodys_words_are_held_once_the_files_are_closed(store: LocalStore) -> None:
    await store.apply(page(eg.inquiry("a")))
    await listed(store)
    await store.close()
    assert not store._listed._known


def test_no_more_rows_are_held_than_a_list_and_another_need() -> None:
    kept = Listed()
    for first in range(0, 5 * KEPT, KEPT // 2):
        kept.rows(_raw(number) for number in range(first, first + KEPT // 2))
        assert len(kept._known) <= KEPT


def _raw(number: int) -> Raw:
    return encode(eg.inquiry(f"i-{number}")), "unanswered", None, 0, 0, 0, 0, 0, 0, None
