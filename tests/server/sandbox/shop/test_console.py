"""The marketplace's console: messages to the shop, and a clock that goes ahead."""

from datetime import timedelta

import pytest

from qpost.domain.inquiries import Source, Status
from qpost.protocol.inquiries import InquiryList
from qpost.server import backend as backends
from qpost.server.backend import Backend
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
    async with again.database.reading() as connection:
        await again.clock.recall(connection)
    await again.database.close()
    assert again.now() == backend.now()


async def test_the_clock_never_goes_back(browser: Browser, backend: Backend) -> None:
    assert (await browser.send(f"{SHOP}/console/clock", by="-day")).status_code == 400
    async with backend.database.writing() as connection:
        await backend.clock.push(connection, timedelta(days=-1))
    assert backend.clock.ahead == timedelta(0)


async def test_time_that_passed_ends_access_as_time_does(browser: Browser, hana: Caller) -> None:
    await browser.send(f"{SHOP}/console/clock", by="hour")
    assert code_of(await hana.of_shop("inquiries")) == "sign_in_needed"
