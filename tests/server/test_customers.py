"""The customers' side of the sandbox."""

from typing import Any

import pytest
from httpx import Response

from qpost.domain.inquiries import Author, Kind, Status
from qpost.protocol.commands import Accepted
from qpost.protocol.inquiries import Thread
from qpost.server.app import application
from qpost.server.backend import build
from qpost.server.config import config_in
from tests import examples as eg
from tests.fakes.hand_clock import HandClock
from tests.server.callers import Caller, code_of, decoded
from tests.server.conftest import Client


async def _ask(client: Client, shop_id: str = eg.SHOP, **question: Any) -> Response:
    return await client.post(
        f"/sandbox/shops/{shop_id}/questions", json={"title": "色", "body": "他の色は？"} | question
    )


async def test_a_question_becomes_an_unanswered_inquiry(
    client: Client, hana: Caller, clock: HandClock
) -> None:
    answer = await _ask(client, product_code="593128689", customer_id="c-2")
    assert answer.status_code == 201
    asked = decoded(answer, Thread)
    assert (asked.inquiry.status, asked.inquiry.kind) == (Status.UNANSWERED, Kind.PRODUCT_QA)
    assert (asked.inquiry.sender, asked.inquiry.product_name) == ("ab1*****", eg.product().name)
    assert asked.inquiry.received_at == clock.now()
    assert decoded(await hana.of_shop(f"inquiries/{asked.inquiry.inquiry_id}"), Thread) == asked


async def test_a_question_about_an_order_comes_from_its_buyer(client: Client) -> None:
    asked = decoded(await _ask(client, order_no="327294742", kind="general"), Thread).inquiry
    assert (asked.customer_id, asked.sender, asked.product_code) == ("c-1", "sh7*****", "593128689")


async def test_a_further_message_sets_the_thread_back_and_moves_it(client: Client, hana: Caller) -> None:
    await hana.reply()
    asked = decoded(await _ask(client, inquiry_id="i-1"), Thread)
    assert (asked.inquiry.status, asked.inquiry.version) == (Status.UNANSWERED, 3)
    assert [message.author for message in asked.messages] == [Author.CUSTOMER, Author.SHOP, Author.CUSTOMER]
    assert code_of(await hana.reply(key="k-2", version='"2"')) == "thread_moved"
    assert eg.inquiry_of(decoded(await hana.reply(key="k-3", version='"3"'), Accepted)).version == 4


@pytest.mark.parametrize(
    ("question", "code"),
    [
        ({"body": " "}, "empty_body"),
        ({"title": ""}, "empty_title"),
        ({"kind": "loud"}, "invalid"),
        ({"product_code": "1"}, "not_found"),
        ({"order_no": "1"}, "not_found"),
        ({"customer_id": "c-none"}, "not_found"),
        ({"inquiry_id": "i-9"}, "not_found"),
        ({"shop_id": "s-none"}, "not_found"),
    ],
)
async def test_a_question_that_makes_no_sense_is_refused(
    client: Client, question: dict[str, str], code: str
) -> None:
    assert code_of(await _ask(client, **question)) == code


def test_the_customers_side_is_closed_without_the_sandbox(tmp_path: Any) -> None:
    app = application(build(config_in(tmp_path)))
    assert not [route.path for route in app.routes if "sandbox" in route.path]
