"""The marketplace's console: messages to the shop, and a clock that goes ahead."""

from datetime import timedelta

import pytest

from qpost.domain.inquiries import Author, Inquiry, Source, Status
from qpost.protocol.commands import Accepted
from qpost.protocol.inquiries import InquiryList, Thread
from qpost.server import backend as backends
from qpost.server.backend import Backend
from tests import examples as eg
from tests.fakes.hand_clock import HandClock
from tests.server.callers import Caller, code_of, decoded
from tests.server.sandbox.shop.conftest import SHOP, Browser


async def test_a_message_of_cs_center_reaches_the_shop_unread(browser: Browser, hana: Caller) -> None:
    sent = await browser.send(f"{SHOP}/console/messages", title="確認依頼", body="同梱物について。")
    assert sent.headers["Location"] == f"{SHOP}/console?done=sent"
    found = decoded(await hana.of_shop("inquiries", source="marketplace", text="確認依頼"), InquiryList)
    (post,) = found.inquiries
    assert (post.source, post.unread, post.status) == (Source.MARKETPLACE, True, Status.UNANSWERED)
    assert post.sender == "CS Center"
    assert "確認依頼" in await browser.read(f"{SHOP}/console")


async def test_a_message_that_says_nothing_comes_back(browser: Browser) -> None:
    answer = await browser.send(f"{SHOP}/console/messages", title="題", body=" ")
    assert answer.status_code == 422
    assert "内容を入力してください。" in answer.text


@pytest.mark.parametrize(
    ("by", "ahead"), [("hour", timedelta(hours=1)), ("day", timedelta(days=1)), ("days4", timedelta(days=4))]
)
async def test_the_clock_goes_ahead_and_stays_there_when_the_backend_starts_again(
    browser: Browser, backend: Backend, clock: HandClock, by: str, ahead: timedelta
) -> None:
    assert (await browser.send(f"{SHOP}/console/clock", by=by)).status_code == 303
    assert backend.now() == clock.now() + ahead
    again = backends.build(backend.config)
    with again.database.reading() as connection:
        again.clock.recall(connection)
    again.database.close()
    assert again.now() == backend.now()


async def test_the_clock_never_goes_back(browser: Browser, backend: Backend) -> None:
    assert (await browser.send(f"{SHOP}/console/clock", by="-day")).status_code == 400
    with backend.database.writing() as connection:
        backend.clock.push(connection, timedelta(days=-1))
    assert backend.clock.ahead == timedelta(0)


async def test_time_that_passed_ends_access_as_time_does(browser: Browser, hana: Caller) -> None:
    await browser.send(f"{SHOP}/console/clock", by="hour")
    assert code_of(await hana.of_shop("inquiries")) == "sign_in_needed"


async def _asked(caller: Caller) -> Inquiry:
    """What the shop asked the marketplace."""
    return eg.inquiry_of(decoded(await caller.ask_marketplace(), Accepted))


async def test_the_answer_of_qoo10_reaches_the_shop_unread_and_ends_its_question(
    browser: Browser, hana: Caller
) -> None:
    asked = await _asked(hana)
    assert asked.title in await browser.read(f"{SHOP}/console")
    sent = await browser.send(f"{SHOP}/console/answers", inquiry_id=asked.inquiry_id, body="承りました。")
    assert sent.headers["Location"] == f"{SHOP}/console?done=answered"
    found = decoded(await hana.of_shop(f"inquiries/{asked.inquiry_id}"), Thread)
    assert (found.inquiry.status, found.inquiry.unread, found.inquiry.version) == (Status.DONE, True, 2)
    assert [(one.author, one.body) for one in found.messages][1:] == [(Author.MARKETPLACE, "承りました。")]


async def test_cs_center_writes_again_in_a_thread_of_its_own_and_asks_anew(
    browser: Browser, hana: Caller
) -> None:
    await hana.read("i-3")
    await browser.send(f"{SHOP}/console/answers", inquiry_id="i-3", body="いかがでしょうか。")
    found = decoded(await hana.of_shop("inquiries/i-3"), Thread).inquiry
    assert (found.status, found.unread, found.excerpt) == (Status.UNANSWERED, True, "いかがでしょうか。")


async def test_a_notice_is_unread_and_waits_for_no_answer(browser: Browser, hana: Caller) -> None:
    await browser.send(f"{SHOP}/console/messages", title="お知らせです", body="本文", notice="1")
    found = decoded(await hana.of_shop("inquiries", source="marketplace", text="お知らせです"), InquiryList)
    (post,) = found.inquiries
    assert (post.status, post.unread) == (Status.DONE, True)


async def test_nobody_writes_as_the_marketplace_in_a_customers_thread_or_without_words(
    browser: Browser, hana: Caller
) -> None:
    before = (await hana.of_shop("changes")).content
    for about in ("i-1", "i-none"):
        refused = await browser.send(f"{SHOP}/console/answers", inquiry_id=about, body="！")
        assert refused.status_code == 404
    empty = await browser.send(f"{SHOP}/console/answers", inquiry_id="i-3", body=" ")
    assert empty.status_code == 422
    assert "内容を入力してください。" in empty.text
    assert (await hana.of_shop("changes")).content == before
