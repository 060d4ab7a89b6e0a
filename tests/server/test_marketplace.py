"""Asking the marketplace: what becomes an inquiry of the shop's own, and what is refused."""

import pytest

from qpost.domain.inquiries import Author, Kind, MailOutcome, Source, Status
from qpost.protocol.commands import Accepted
from qpost.protocol.inquiries import InquiryList, Thread
from tests import examples as eg
from tests.fakes.hand_clock import HandClock
from tests.server.callers import Caller, code_of, decoded


async def test_what_the_shop_asks_is_a_thread_of_its_own_that_waits_for_the_marketplace(
    hana: Caller, clock: HandClock
) -> None:
    accepted = decoded(await hana.ask_marketplace(), Accepted)
    asked, ask = eg.inquiry_of(accepted), eg.ask_marketplace()
    assert (asked.source, asked.kind, asked.status) == (Source.OWN, Kind.GENERAL, Status.IN_PROGRESS)
    assert (asked.title, asked.category, asked.order_no) == (ask.title, ask.category, ask.order_no)
    assert (asked.received_at, asked.unread, asked.customer_id) == (clock.now(), False, None)
    message = accepted.message
    assert message is not None
    assert (message.author, message.author_name, message.body) == (Author.SHOP, "花子", ask.body)
    assert message.mail is MailOutcome.NOT_REQUESTED
    thread = decoded(await hana.of_shop(f"inquiries/{asked.inquiry_id}"), Thread)
    assert thread == Thread(asked, (message,))
    listed = decoded(await hana.of_shop("inquiries", source="own"), InquiryList)
    assert listed.inquiries == (asked,)


async def test_a_question_about_an_order_names_its_product(hana: Caller) -> None:
    asked = eg.inquiry_of(decoded(await hana.ask_marketplace(), Accepted))
    assert (asked.product_code, asked.product_name) == ("593128689", eg.order().product_name)


async def test_a_question_in_general_names_no_product(hana: Caller) -> None:
    asked = eg.inquiry_of(decoded(await hana.ask_marketplace(order_no=None), Accepted))
    assert (asked.product_code, asked.product_name, asked.order_no) == (None, "", None)


async def test_the_same_key_asks_once(hana: Caller) -> None:
    first = await hana.ask_marketplace()
    assert (await hana.ask_marketplace()).content == first.content
    listed = decoded(await hana.of_shop("inquiries", source="own"), InquiryList)
    assert len(listed.inquiries) == 1
    assert code_of(await hana.ask_marketplace(title="別の題")) == "key_reused"


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"title": " "}, "empty_title"),
        ({"title": "題" * 101}, "title_too_long"),
        ({"body": "\n"}, "empty_body"),
        ({"body": "あ" * 1001}, "body_too_long"),
        ({"category": "weather"}, "invalid"),
        ({"order_no": "999999999"}, "not_found"),
        ({"body": "\0"}, "invalid"),
        ({"shop_id": eg.OTHER_SHOP}, "not_found"),
        ({"key": None}, "key_missing"),
        ({"unknown": 1}, "invalid"),
    ],
)
async def test_a_question_that_cannot_be_is_refused_and_leaves_nothing(
    hana: Caller, changed: dict[str, str], code: str
) -> None:
    before = (await hana.of_shop("changes")).content
    assert code_of(await hana.ask_marketplace(**changed)) == code  # type: ignore[arg-type]
    assert (await hana.of_shop("changes")).content == before
