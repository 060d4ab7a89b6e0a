"""Commands happen at most once, whatever arrives how often."""

import asyncio
from datetime import timedelta

from sqlalchemy import func, select

from qpost.domain.inquiries import Status
from qpost.protocol import paths
from qpost.protocol.commands import Accepted
from qpost.server import tables
from qpost.server.backend import Backend
from tests import examples as eg
from tests.fakes.hand_clock import HandClock
from tests.server.callers import Caller, code_of, decoded, signed_in
from tests.server.conftest import BOTH, Client
from tests.server.shelves import HANA, TARO

DATABASES = BOTH


async def _messages(backend: Backend) -> int:
    with backend.database.reading() as connection:
        counted: int = connection.execute(select(func.count()).select_from(tables.messages)).scalar_one()
    return counted


async def test_a_repeated_key_gets_the_same_answer_byte_for_byte(hana: Caller, backend: Backend) -> None:
    first = await hana.reply()
    count = await _messages(backend)
    for _ in range(3):
        again = await hana.reply()
        assert (again.status_code, again.content) == (first.status_code, first.content)
    assert await _messages(backend) == count


async def test_fifty_arrivals_of_one_key_at_once_make_one_message(hana: Caller, backend: Backend) -> None:
    before = await _messages(backend)
    answers = await asyncio.gather(*(hana.reply() for _ in range(50)))
    assert {(answer.status_code, answer.content) for answer in answers} == {(200, answers[0].content)}
    assert await _messages(backend) == before + 1
    assert len(list(backend.config.spool.glob("*.eml"))) == 1


async def test_two_keys_at_once_for_one_thread_make_one_message(hana: Caller, backend: Backend) -> None:
    before = await _messages(backend)
    answers = await asyncio.gather(*(hana.reply(key=f"k-{number}") for number in range(10)))
    assert sorted(answer.status_code for answer in answers) == [200] + [412] * 9
    assert await _messages(backend) == before + 1


async def test_a_key_is_kept_for_four_hundred_days(client: Client, hana: Caller, clock: HandClock) -> None:
    first = await hana.reply()
    await clock.advance(timedelta(days=400).total_seconds())
    much_later = await signed_in(client, HANA.login)
    assert (await much_later.reply()).content == first.content


async def test_a_key_used_for_something_else_is_refused(hana: Caller) -> None:
    await hana.reply()
    for changed in (
        await hana.reply(title="another title"),
        await hana.reply(version='"2"'),
        await hana.reply("i-4"),
        await hana.read("i-3", key="k-1"),
    ):
        assert (changed.status_code, code_of(changed)) == (422, "key_reused")


async def test_a_key_whose_command_was_refused_is_free_again(hana: Caller) -> None:
    assert code_of(await hana.reply(status="unanswered")) == "status_not_allowed"
    assert eg.inquiry_of(decoded(await hana.reply(), Accepted)).status is Status.DONE


async def test_keys_belong_to_the_account_that_used_them(client: Client, hana: Caller) -> None:
    taro = await signed_in(client, TARO.login)
    await hana.reply()
    assert code_of(await taro.of_shop("commands/k-1")) == "not_found"
    assert eg.inquiry_of(decoded(await taro.reply(version='"2"'), Accepted)).version == 3


async def test_the_stored_answer_can_be_asked_for(hana: Caller) -> None:
    assert code_of(await hana.of_shop("commands/k-1")) == "not_found"
    first = await hana.reply()
    assert (await hana.of_shop("commands/k-1")).content == first.content


async def test_a_stored_answer_is_asked_for_in_its_own_shop_only(client: Client) -> None:
    taro = await signed_in(client, TARO.login)
    await taro.reply()
    assert code_of(await taro.get(f"{paths.SHOPS}/{eg.OTHER_SHOP}/commands/k-1")) == "not_found"
