"""The list and one conversation, with what waits in the outbox laid over them."""

import random
from dataclasses import replace
from datetime import date, timedelta
from itertools import product

import pytest

from qpost.domain.commands import AUTO_REPLY, MarkRead
from qpost.domain.delivery import DeliveryState
from qpost.domain.ids import CustomerId, InquiryId, Version
from qpost.domain.inquiries import DetailKind, Grouping, InquiryFilter, Kind, Source, Status
from qpost.domain.moments import Period
from qpost.domain.refusals import Refusal
from qpost.domain.todo import SOON, TARGET
from qpost.engine.ports import LISTED, Draft
from qpost.store.store import LocalStore
from tests import examples as eg
from tests.store.conftest import page

I1 = InquiryId("i-1")


async def found(store: LocalStore, wanted: InquiryFilter, grouping: Grouping = Grouping.BASIC) -> list[str]:
    """The names of what a search finds, in order."""
    return [row.inquiry.inquiry_id for row in await store.inquiries(wanted, grouping)]


async def test_the_basic_view_is_newest_first(store: LocalStore) -> None:
    old = eg.inquiry("old", received_at=eg.NOW - timedelta(days=2))
    new = eg.inquiry("new", received_at=eg.NOW - timedelta(minutes=1))
    await store.apply(page(old, new))
    assert await found(store, InquiryFilter()) == ["new", "old"]


async def test_the_due_view_puts_the_longest_waiting_first_and_the_done_last(store: LocalStore) -> None:
    await store.apply(
        page(
            eg.inquiry("done", status=Status.DONE, received_at=eg.NOW),
            eg.inquiry("going", status=Status.IN_PROGRESS, received_at=eg.NOW),
            eg.inquiry("fresh", received_at=eg.NOW),
            eg.inquiry("late", received_at=eg.NOW - timedelta(days=3)),
        )
    )
    assert await found(store, InquiryFilter(), Grouping.DUE) == ["late", "fresh", "going", "done"]


async def test_the_view_by_customer_keeps_one_customers_inquiries_together(store: LocalStore) -> None:
    def asked(name: str, customer: str, hours: int) -> object:
        return eg.inquiry(name, customer_id=customer, received_at=eg.NOW - timedelta(hours=hours))

    things = [asked("a1", "a", 5), asked("b1", "b", 2), asked("a2", "a", 1)]
    await store.apply(page(*things))  # type: ignore[arg-type]
    assert await found(store, InquiryFilter(), Grouping.CUSTOMER) == ["a2", "a1", "b1"]


async def test_the_view_by_product_puts_inquiries_without_a_product_last(store: LocalStore) -> None:
    await store.apply(
        page(
            eg.inquiry("none", product_code=None, received_at=eg.NOW),
            eg.inquiry("p1", product_code="593128689", received_at=eg.NOW - timedelta(hours=3)),
            eg.inquiry("p2", product_code="598405570", received_at=eg.NOW - timedelta(hours=2)),
        )
    )
    assert await found(store, InquiryFilter(), Grouping.PRODUCT) == ["p2", "p1", "none"]


async def test_text_is_found_in_messages_whatever_its_width_case_and_kana(store: LocalStore) -> None:
    await store.apply(page(eg.inquiry("i-1"), eg.message("m-1", inquiry_id="i-1", body="ｶｰﾄのABCを見て")))
    for typed in ("カート", "かーと", "ａｂｃ", "Abcを"):
        assert await found(store, InquiryFilter(text=typed)) == ["i-1"], typed
    assert await found(store, InquiryFilter(text="別の言葉")) == []


async def test_the_cards_of_what_is_due_open_exactly_what_they_count(store: LocalStore) -> None:
    hours = (1, 22.5, 23.5, 24.5, 30, 24 * 40)
    await store.apply(page(*(eg.inquiry(f"i-{n}", received_at=eg.NOW - timedelta(hours=n)) for n in hours)))
    todo = await store.todo(eg.NOW)
    overdue = InquiryFilter(status=Status.UNANSWERED, received_until=eg.NOW - TARGET)
    soon = InquiryFilter(
        status=Status.UNANSWERED,
        received_from=eg.NOW - TARGET,
        received_until=eg.NOW - TARGET + SOON,
    )
    assert (len(await found(store, overdue)), len(await found(store, soon))) == (3, 2)
    assert (todo.overdue, todo.due_soon) == (3, 2)


async def test_signs_of_sql_in_a_search_are_only_text(store: LocalStore) -> None:
    await store.apply(page(eg.inquiry("i-1", title="100% '本物' _です")))
    assert await found(store, InquiryFilter(text="%' OR 1=1 --")) == []
    assert await found(store, InquiryFilter(text="100% '本")) == ["i-1"]


FILTERS = [
    InquiryFilter(
        source,
        period,
        status,
        kind,
        detail,
        value,
        text,
        unread_only,
        customer_id=customer,
        resting_at=resting_at,
    )
    for source, period, status, kind, detail, value, text, unread_only, customer, resting_at in product(
        Source,
        (None, Period(date(2026, 11, 19), date(2026, 11, 20))),
        (None, *Status),
        (None, *Kind),
        DetailKind,
        ("", "593128689", "３２７２９４７４２", "1"),
        ("", "発送", "化粧水", "sh7", "zzz"),
        (False, True),
        (None, CustomerId("c-1")),
        (None, eg.NOW),
    )
]

MIXED = [
    replace(
        eg.inquiry(
            f"i-{n}",
            source=list(Source)[n % 3],
            kind=list(Kind)[n % 2],
            status=list(Status)[(n // 2) % 3],
            unread=n % 5 == 0,
            product_code=[None, "593128689"][n % 2],
            order_no=[None, "327294742"][(n // 3) % 2],
            received_at=eg.NOW - timedelta(hours=7 * n),
            customer_id=["c-1", "c-2", None][n % 3 if n % 2 else 0],
        ),
        snoozed_until=[None, eg.NOW - timedelta(hours=1), eg.NOW + timedelta(hours=n)][
            n % 3 if n < 20 else 0
        ],
    )
    for n in range(30)
]


@pytest.fixture
async def mixed(store: LocalStore) -> LocalStore:
    """Thirty inquiries of all sorts."""
    await store.apply(page(*MIXED))
    return store


async def test_every_search_finds_what_the_domain_says_it_means(mixed: LocalStore) -> None:
    for wanted in random.Random(7).sample(FILTERS, 300):
        meant = {inquiry.inquiry_id for inquiry in MIXED if wanted.matches(inquiry)}
        for grouping in Grouping:
            assert set(await found(mixed, wanted, grouping)) == meant, wanted


async def test_a_search_among_named_ones_finds_exactly_those(mixed: LocalStore) -> None:
    named = frozenset(inquiry.inquiry_id for inquiry in MIXED if inquiry.source is Source.CUSTOMER)
    few = frozenset(sorted(named)[:3])
    assert set(await found(mixed, InquiryFilter(among=few))) == few
    assert await found(mixed, InquiryFilter(among=frozenset({eg.inquiry("' OR 1").inquiry_id}))) == []


async def test_a_queued_reply_counts_as_answered_until_it_is_refused(store: LocalStore) -> None:
    await store.apply(page(eg.inquiry("i-1"), eg.message()))
    await store.enqueue(eg.envelope(), "[Re]", eg.NOW, timedelta())
    (row,) = await store.inquiries(InquiryFilter(), Grouping.BASIC)
    assert (row.inquiry.status, row.sending, row.refused) == (Status.DONE, True, False)

    await store.begin_sending(eg.envelope().key)
    await store.refuse(eg.envelope().key, Refusal.THREAD_MOVED)
    (row,) = await store.inquiries(InquiryFilter(), Grouping.BASIC)
    assert (row.inquiry.status, row.sending, row.refused) == (Status.UNANSWERED, False, True)


async def test_a_conversation_shows_our_reply_on_its_way_after_the_messages_there_are(
    store: LocalStore,
) -> None:
    await store.apply(page(eg.inquiry(), eg.message(), eg.order(), eg.product()))
    await store.enqueue(eg.envelope(), "[Re]", eg.NOW, timedelta())
    thread = await store.thread(I1)
    assert thread is not None
    assert [m.delivery for m in thread.messages] == [None, DeliveryState.QUEUED]
    assert thread.messages[1].message.body == eg.reply().body
    assert thread.order == eg.order()
    assert thread.product == eg.product()
    assert thread.customer is not None
    assert (thread.customer.inquiries, thread.customer.orders) == (1, 1)


async def test_a_conversation_that_is_not_there_is_none(store: LocalStore) -> None:
    assert await store.thread(InquiryId("nowhere")) is None


async def test_others_of_the_same_customer_are_counted_while_unanswered(store: LocalStore) -> None:
    await store.apply(page(eg.inquiry("i-1"), eg.inquiry("i-2"), eg.inquiry("i-3", status=Status.DONE)))
    rows = {r.inquiry.inquiry_id: r for r in await store.inquiries(InquiryFilter(), Grouping.BASIC)}
    assert [rows[InquiryId(n)].same_customer for n in ("i-1", "i-2", "i-3")] == [1, 1, 2]


async def test_a_draft_shows_in_the_list_and_in_its_own_conversation_only(store: LocalStore) -> None:
    await store.apply(page(eg.inquiry("i-1"), eg.inquiry("i-2")))
    await store.save_draft(I1, Draft("題", "書きかけ", eg.NOW))
    rows = {r.inquiry.inquiry_id: r.draft for r in await store.inquiries(InquiryFilter(), Grouping.BASIC)}
    assert rows == {"i-1": True, "i-2": False}
    first, second = await store.thread(I1), await store.thread(InquiryId("i-2"))
    assert first is not None and first.draft is not None and first.draft.body == "書きかけ"
    assert second is not None and second.draft is None
    await store.save_draft(I1, None)
    again = await store.thread(I1)
    assert again is not None and again.draft is None


async def test_what_is_being_written_is_found_apart_and_counted_on_any_day(store: LocalStore) -> None:
    long_ago = eg.NOW - timedelta(days=90)
    notice = eg.inquiry("i-4", source=Source.MARKETPLACE)
    await store.apply(
        page(eg.inquiry("i-1"), eg.inquiry("i-2"), eg.inquiry("i-3", received_at=long_ago), notice)
    )
    for written in ("i-1", "i-3", "i-4"):
        await store.save_draft(InquiryId(written), Draft("題", "書きかけ", eg.NOW))
    assert await found(store, InquiryFilter(drafted=True)) == ["i-1", "i-3"]
    assert (await store.todo(eg.NOW)).drafted == 2


async def test_saving_tells_whether_a_draft_came_or_went(store: LocalStore) -> None:
    draft = Draft("題", "書きかけ", eg.NOW)
    assert await store.save_draft(I1, draft)
    assert not await store.save_draft(I1, replace(draft, body="書きかけの続き"))
    assert await store.save_draft(I1, None)
    assert not await store.save_draft(I1, None)


async def test_a_list_without_end_shows_what_comes_first_in_its_view(store: LocalStore) -> None:
    many = [eg.inquiry(f"i-{n}", received_at=eg.NOW - timedelta(minutes=n)) for n in range(LISTED + 50)]
    await store.apply(page(*many))
    assert await found(store, InquiryFilter()) == [f"i-{n}" for n in range(LISTED)]
    assert (await found(store, InquiryFilter(), Grouping.DUE))[0] == f"i-{LISTED + 49}"
    assert await found(store, InquiryFilter(text=many[-1].title), Grouping.BASIC)


async def test_a_queued_automatic_reply_counts_as_done_shows_its_text_and_leaves_the_draft(
    store: LocalStore,
) -> None:
    await store.apply(page(eg.inquiry(), eg.message()))
    await store.save_draft(I1, Draft("題", "書きかけ", eg.NOW))
    await store.enqueue(eg.envelope(command=eg.auto_reply()), "[Re]", eg.NOW, timedelta(seconds=12))
    (row,) = await store.inquiries(InquiryFilter(status=Status.DONE), Grouping.BASIC)
    assert (row.inquiry.status, row.sending, row.draft) == (Status.DONE, True, True)
    thread = await store.thread(I1)
    assert thread is not None and thread.draft is not None
    assert thread.draft.body == "書きかけ"
    said = thread.messages[-1]
    assert (said.message.body, said.message.status_set) == (AUTO_REPLY, Status.DONE)
    assert said.delivery is DeliveryState.HELD

    assert await store.take_back(eg.envelope().key, eg.NOW)
    thread = await store.thread(I1)
    assert thread is not None and thread.draft is not None
    assert (thread.inquiry.status, thread.draft.body) == (Status.UNANSWERED, "書きかけ")


async def test_a_refused_automatic_reply_no_longer_counts(store: LocalStore) -> None:
    await store.apply(page(eg.inquiry(), eg.message()))
    await store.enqueue(eg.envelope(command=eg.auto_reply()), "[Re]", eg.NOW, timedelta())
    await store.begin_sending(eg.envelope().key)
    await store.refuse(eg.envelope().key, Refusal.THREAD_MOVED)
    (row,) = await store.inquiries(InquiryFilter(), Grouping.BASIC)
    assert (row.inquiry.status, row.sending, row.refused) == (Status.UNANSWERED, False, True)


async def test_what_was_opened_here_is_read_at_once_in_every_place(store: LocalStore) -> None:
    await store.apply(page(eg.inquiry(source=Source.MARKETPLACE, unread=True), eg.message()))
    await store.enqueue(eg.envelope(command=MarkRead(I1, Version(1))), "題", eg.NOW, timedelta())
    everything = InquiryFilter(source=Source.MARKETPLACE)
    (row,) = await store.inquiries(everything, Grouping.BASIC)
    thread = await store.thread(I1)
    assert thread is not None
    assert (row.inquiry.unread, thread.inquiry.unread) == (False, False)
    assert await found(store, InquiryFilter(source=Source.MARKETPLACE, unread_only=True)) == []
    assert (await store.todo(eg.NOW)).marketplace_unread == 0

    await store.begin_sending(eg.envelope().key)
    await store.refuse(eg.envelope().key, Refusal.NOT_FOUND)
    (row,) = await store.inquiries(everything, Grouping.BASIC)
    assert row.inquiry.unread


async def test_what_was_written_after_the_opening_is_unread_all_the_same(store: LocalStore) -> None:
    await store.apply(page(eg.inquiry(source=Source.OWN, unread=True)))
    await store.enqueue(eg.envelope(command=MarkRead(I1, Version(1))), "題", eg.NOW, timedelta())
    await store.apply(page(eg.inquiry(source=Source.OWN, unread=True, version=2), cursor=2))
    (row,) = await store.inquiries(InquiryFilter(source=Source.OWN), Grouping.BASIC)
    assert row.inquiry.unread
    assert (await store.todo(eg.NOW)).own_unread == 1
