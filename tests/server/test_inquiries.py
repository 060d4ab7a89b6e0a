"""Searching inquiries and reading a thread."""

import pytest

from qpost.protocol.inquiries import InquiryList, Thread
from tests import examples as eg
from tests.server.callers import Caller, code_of, decoded


async def _found(caller: Caller, **query: str | int) -> list[str]:
    listed = decoded(await caller.of_shop("inquiries", **query), InquiryList)
    return [inquiry.inquiry_id for inquiry in listed.inquiries]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({}, ["i-1", "i-2", "i-4"]),
        ({"source": "marketplace"}, ["i-3"]),
        ({"source": "own"}, []),
        ({"status": "unanswered"}, ["i-1", "i-4"]),
        ({"status": "done"}, ["i-2"]),
        ({"kind": "product_qa"}, []),
        ({"from": "2026-11-20", "to": "2026-11-20"}, ["i-1"]),
        ({"from": "2026-11-19"}, ["i-1", "i-2"]),
        ({"to": "2026-11-18"}, ["i-4"]),
        ({"product_code": "598405570"}, ["i-2"]),
        ({"order_no": " ３２７２９４７４２ "}, ["i-1", "i-4"]),
        ({"text": "ｻｲｽﾞ"}, ["i-2"]),
        ({"text": "100%"}, []),
        ({"text": "_"}, []),
        ({"text": "イツ発送"}, ["i-1", "i-4"]),
    ],
)
async def test_a_search_finds_what_it_means(hana: Caller, query: dict[str, str], found: list[str]) -> None:
    assert await _found(hana, **query) == found


async def test_pages_follow_one_another_to_the_end(hana: Caller) -> None:
    first = decoded(await hana.of_shop("inquiries", limit=2), InquiryList)
    assert [inquiry.inquiry_id for inquiry in first.inquiries] == ["i-1", "i-2"]
    assert first.next is not None
    second = decoded(await hana.of_shop("inquiries", limit=2, before=first.next), InquiryList)
    assert [inquiry.inquiry_id for inquiry in second.inquiries] == ["i-4"]
    assert second.next is None


@pytest.mark.parametrize(
    "query",
    [
        {"status": "hidden"},
        {"from": "yesterday"},
        {"before": "%%%"},
        {"before": "bm90IGEgcGxhY2U="},
        {"limit": "501"},
        {"text": "x" * 201},
    ],
)
async def test_a_search_that_makes_no_sense_is_refused(hana: Caller, query: dict[str, str]) -> None:
    assert code_of(await hana.of_shop("inquiries", **query)) == "invalid"


async def test_a_thread_is_read_with_its_history(hana: Caller) -> None:
    thread = decoded(await hana.of_shop("inquiries/i-1"), Thread)
    assert thread == Thread(eg.inquiry(), (eg.message(),))
    assert code_of(await hana.of_shop("inquiries/i-9")) == "not_found"
