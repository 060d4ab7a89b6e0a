"""The stream of changes, page by page."""

from qpost.domain.changes import Page
from qpost.domain.ids import InquiryId
from qpost.protocol import paths
from tests import examples as eg
from tests.server.callers import Caller, code_of, decoded
from tests.server.conftest import BOTH

DATABASES = BOTH


async def _page(caller: Caller, **query: int) -> Page:
    return decoded(await caller.of_shop("changes", **query), Page)


async def test_the_stream_from_the_start_holds_everything(hana: Caller) -> None:
    page = await _page(hana)
    assert not page.more
    assert [inquiry.inquiry_id for inquiry in page.inquiries] == ["i-2", "i-1", "i-3", "i-4"]
    assert [message.message_id for message in page.messages] == ["m-2", "m-1", "m-3", "m-4"]
    assert len(page.orders) == 3
    assert page.claims[0] == eg.claim()
    assert page.products[0] == eg.product()
    assert page.orders[0] == eg.order()
    assert page.inquiries[1] == eg.inquiry("i-1")
    assert page.cursor == 2 + 3 + 2 + 4 + 4


async def test_pages_of_any_size_add_up_to_the_whole(hana: Caller) -> None:
    whole = await _page(hana)
    for limit in (1, 2, 3, 7, 14, 15, 16):
        cursor, seen = 0, []
        while True:
            page = await _page(hana, after=cursor, limit=limit)
            found = [*page.products, *page.orders, *page.claims, *page.inquiries, *page.messages]
            assert len(found) <= limit
            seen += found
            cursor = page.cursor
            if not page.more:
                break
        everything = [*whole.products, *whole.orders, *whole.claims, *whole.inquiries, *whole.messages]
        assert cursor == whole.cursor
        assert sorted(map(repr, seen)) == sorted(map(repr, everything))


async def test_at_the_end_there_is_an_empty_page(hana: Caller) -> None:
    end = (await _page(hana)).cursor
    page = await _page(hana, after=end)
    assert (page.cursor, page.more, page.inquiries, page.messages) == (end, False, (), ())


async def test_what_changed_comes_again_in_its_newest_form_only(hana: Caller) -> None:
    end = (await _page(hana)).cursor
    await hana.reply()
    page = await _page(hana, after=end)
    assert [(inquiry.inquiry_id, inquiry.version) for inquiry in page.inquiries] == [("i-1", 2)]
    assert [message.body for message in page.messages] == [eg.reply().body]
    assert page.cursor == end + 2
    whole = await _page(hana)
    assert [inquiry.inquiry_id for inquiry in whole.inquiries].count(InquiryId("i-1")) == 1


async def test_shops_have_streams_of_their_own(hana: Caller, stranger: Caller) -> None:
    path = paths.changes(eg.OTHER_SHOP)
    before = decoded(await stranger.get(path), Page)
    await hana.reply()
    assert decoded(await stranger.get(path), Page) == before
    assert [inquiry.inquiry_id for inquiry in before.inquiries] == ["i-9"]


async def test_a_cursor_that_makes_no_sense_is_refused(hana: Caller) -> None:
    for query in ({"after": -1}, {"after": "x"}, {"after": 10**30}, {"limit": 0}, {"limit": 2001}):
        assert code_of(await hana.of_shop("changes", **query)) == "invalid"
