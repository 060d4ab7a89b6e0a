"""What is worth telling: each thing once, after the backlog, and by the due time's own minute."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from qpost.domain.claims import ClaimState
from qpost.domain.delivery import DeliveryState
from qpost.domain.happenings import Happening, Topic
from qpost.domain.ids import CommandKey, InquiryId
from qpost.domain.inquiries import Author, Inquiry, Message, Source, Status
from qpost.domain.refusals import Refusal
from qpost.domain.todo import TARGET
from qpost.engine.engine import Engine
from qpost.engine.ports import SendResult
from tests import examples as eg
from tests.engine.conftest import pass_time, until_idle, work
from tests.fakes.hand_clock import HandClock
from tests.fakes.scripted_remote import ScriptedRemote


@pytest.fixture
def told(engine: Engine) -> Iterator[list[Happening]]:
    """Everything that was told."""
    heard: list[Happening] = []
    leave = engine.happenings.on_happening(heard.append)
    yield heard
    leave()


def topics(told: list[Happening]) -> list[Topic]:
    return [happening.topic for happening in told]


def names(told: list[Happening]) -> list[str]:
    return [happening.inquiry.inquiry_id for happening in told if happening.inquiry is not None]


def asked(inquiry_id: str) -> tuple[Inquiry, Message]:
    """A thread with one message of its customer, both of this moment."""
    inquiry = eg.inquiry(inquiry_id, received_at=eg.NOW)
    return inquiry, eg.message(f"m-{inquiry_id}", inquiry_id=inquiry_id, sent_at=eg.NOW)


async def test_the_backlog_is_no_news_however_many_pages_it_has(
    engine: Engine, remote: ScriptedRemote, clock: HandClock, told: list[Happening]
) -> None:
    for number in range(60):
        remote.insert(*asked(f"i-{number}"))
    remote.insert(eg.claim(requested_at=eg.NOW))
    await work(engine, clock)
    assert told == []


async def test_a_new_inquiry_is_told_once_although_its_thread_comes_again(
    engine: Engine, remote: ScriptedRemote, clock: HandClock, told: list[Happening]
) -> None:
    await work(engine, clock)
    inquiry, message = asked("i-1")
    remote.insert(inquiry, message)
    await until_idle(engine, clock)
    remote.insert(inquiry, message)
    await until_idle(engine, clock)
    assert topics(told) == [Topic.NEW_INQUIRY]
    assert names(told) == ["i-1"]


async def test_three_messages_of_one_thread_in_one_page_are_one_thing(
    engine: Engine, remote: ScriptedRemote, clock: HandClock, told: list[Happening]
) -> None:
    await work(engine, clock)
    with remote.offline():
        inquiry, message = asked("i-1")
        more = (eg.message(f"m-{n}", inquiry_id="i-1", sent_at=eg.NOW) for n in range(2))
        remote.insert(inquiry, message, *more)
        await until_idle(engine, clock)
    engine.look_again()
    await until_idle(engine, clock)
    assert names(told) == ["i-1"]


async def test_a_message_alone_in_its_page_is_told_with_the_thread_that_is_here(
    engine: Engine, remote: ScriptedRemote, clock: HandClock, told: list[Happening]
) -> None:
    remote.insert(eg.inquiry("i-1"))
    await work(engine, clock)
    remote.insert(eg.message("m-2", inquiry_id="i-1", sent_at=eg.NOW))
    await until_idle(engine, clock)
    assert names(told) == ["i-1"]


async def test_what_the_shop_itself_wrote_is_no_news(
    engine: Engine, remote: ScriptedRemote, clock: HandClock, told: list[Happening]
) -> None:
    await work(engine, clock)
    remote.insert(eg.inquiry("i-1"), eg.message("m-1", author=Author.SHOP, sent_at=eg.NOW))
    await until_idle(engine, clock)
    assert told == []


async def test_history_that_is_sent_again_is_no_news(
    engine: Engine, remote: ScriptedRemote, clock: HandClock, told: list[Happening]
) -> None:
    await work(engine, clock)
    remote.insert(eg.inquiry("i-1"), eg.message("m-1", sent_at=eg.NOW - timedelta(days=2)))
    await until_idle(engine, clock)
    remote.restore_from_backup("second", *asked("i-2"))
    await pass_time(engine, clock, 10)
    assert told == []


async def test_the_marketplaces_messages_are_a_topic_of_their_own(
    engine: Engine, remote: ScriptedRemote, clock: HandClock, told: list[Happening]
) -> None:
    await work(engine, clock)
    _, message = asked("i-1")
    remote.insert(
        eg.inquiry("i-1", source=Source.MARKETPLACE),
        replace(message, author=Author.MARKETPLACE),
    )
    await until_idle(engine, clock)
    assert topics(told) == [Topic.MARKETPLACE]


async def test_a_claim_is_told_when_it_comes_in_and_not_when_it_moves(
    engine: Engine, remote: ScriptedRemote, clock: HandClock, told: list[Happening]
) -> None:
    remote.insert(eg.claim("cl-1", requested_at=eg.NOW))
    await work(engine, clock)
    remote.insert(eg.claim("cl-1", requested_at=eg.NOW))
    remote.insert(eg.claim("cl-2", requested_at=eg.NOW))
    await until_idle(engine, clock)
    remote.insert(eg.claim("cl-2", requested_at=eg.NOW, state=ClaimState.IN_PROGRESS))
    await until_idle(engine, clock)
    assert [happening.claim.claim_id for happening in told if happening.claim] == ["cl-2"]


async def test_a_due_time_is_told_half_an_hour_before_and_when_it_is_past_each_once(
    engine: Engine, remote: ScriptedRemote, clock: HandClock, told: list[Happening]
) -> None:
    remote.insert(eg.inquiry("i-1", received_at=clock.now() - TARGET + timedelta(minutes=32)))
    remote.insert(eg.inquiry("old", received_at=clock.now() - TARGET - timedelta(hours=1)))
    remote.insert(eg.inquiry("done", status=Status.DONE, received_at=clock.now() - TARGET))
    await work(engine, clock)
    await pass_time(engine, clock, 60)
    assert told == []
    await pass_time(engine, clock, 120)
    assert topics(told) == [Topic.DUE_SOON]
    for _ in range(31):
        await clock.advance(60)
        await until_idle(engine, clock)
    assert topics(told) == [Topic.DUE_SOON, Topic.OVERDUE]
    assert names(told) == ["i-1", "i-1"]


async def test_what_passed_its_target_while_the_computer_slept_is_overdue_once(
    engine: Engine, remote: ScriptedRemote, clock: HandClock, told: list[Happening]
) -> None:
    remote.insert(eg.inquiry("i-1", received_at=clock.now() - TARGET + timedelta(hours=2)))
    await work(engine, clock)
    clock.jump(3 * 3600)
    await pass_time(engine, clock, 60)
    assert topics(told) == [Topic.OVERDUE]


async def test_what_rests_until_later_is_not_called_due(
    engine: Engine, remote: ScriptedRemote, clock: HandClock, told: list[Happening]
) -> None:
    near = eg.inquiry("i-1", received_at=clock.now() - TARGET + timedelta(minutes=31))
    remote.insert(replace(near, snoozed_until=clock.now() + timedelta(hours=5)))
    await work(engine, clock)
    await pass_time(engine, clock, 180)
    assert told == []


def test_a_refused_command_is_told_and_a_sent_one_is_not(engine: Engine, told: list[Happening]) -> None:
    key, inquiry_id = CommandKey("k"), InquiryId("i-1")
    engine.happenings.sent(SendResult(key, inquiry_id, DeliveryState.SETTLED, None, None, eg.reply()))
    engine.happenings.sent(SendResult(key, inquiry_id, DeliveryState.QUEUED, None, None, eg.reply()))
    assert told == []
    engine.happenings.sent(
        SendResult(key, inquiry_id, DeliveryState.REFUSED, Refusal.THREAD_MOVED, None, eg.reply())
    )
    assert topics(told) == [Topic.SEND_FAILED]
