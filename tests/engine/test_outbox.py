"""Pushing: queued is durable, sent once, patient with the world, and plain about refusals."""

from datetime import timedelta

import pytest

from qpost.domain.delivery import DeliveryState
from qpost.domain.failures import NotQpost, ServerTrouble, Unreachable
from qpost.domain.ids import CommandKey, InquiryId, Version
from qpost.domain.inquiries import MailOutcome, Status
from qpost.domain.refusals import Refusal
from qpost.engine.engine import Engine
from qpost.engine.ports import SendResult
from tests import examples as eg
from tests.engine.conftest import pass_time, until_idle, work
from tests.fakes.hand_clock import HandClock
from tests.fakes.scripted_remote import ScriptedRemote

I1 = InquiryId("i-1")


async def reply(
    engine: Engine, *, body: str = "本日発送いたしました。", version: int = 1
) -> CommandKey | Refusal:
    """Answer the example inquiry."""
    return await engine.inquiries.reply(
        I1, title="[Re] 題", body=body, status=Status.DONE, mail=True, base_version=Version(version)
    )


def results(engine: Engine) -> list[SendResult]:
    """Everything the outbox tells from now on."""
    told: list[SendResult] = []
    engine.outbox.on_result(told.append)
    return told


async def test_queued_to_sending_to_settled(engine: Engine, remote: ScriptedRemote, clock: HandClock) -> None:
    remote.insert(eg.inquiry())
    await work(engine, clock)
    told = results(engine)
    key = await reply(engine)
    await until_idle(engine, clock)
    assert [effect.key for effect in remote.effects] == [key]
    assert [(r.state, r.mail) for r in told] == [(DeliveryState.SETTLED, MailOutcome.SENT)]
    thread = await engine.inquiries.thread(I1)
    assert thread is not None
    assert thread.inquiry.status is Status.DONE
    assert [m.message.body for m in thread.messages] == ["本日発送いたしました。"]


async def test_offline_it_waits_and_goes_by_itself_when_the_backend_is_back(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    remote.insert(eg.inquiry())
    await work(engine, clock)
    with remote.offline():
        await reply(engine)
        await until_idle(engine, clock)
        (item,) = await engine.outbox.items()
        assert item.state is DeliveryState.QUEUED
        assert remote.effects == []
    await pass_time(engine, clock, 600)
    assert len(remote.effects) == 1
    assert [item.state for item in await engine.outbox.items()] == [DeliveryState.SETTLED]


@pytest.mark.parametrize("failure", [Unreachable(), NotQpost("html"), ServerTrouble(503)])
async def test_sending_to_queued_on_a_failure_of_the_world(
    engine: Engine,
    remote: ScriptedRemote,
    clock: HandClock,
    failure: Unreachable | NotQpost | ServerTrouble,
) -> None:
    remote.insert(eg.inquiry())
    await work(engine, clock)
    remote.failures = [failure]
    told = results(engine)
    await reply(engine)
    await until_idle(engine, clock)
    assert [r.state for r in told] == [DeliveryState.QUEUED]
    await pass_time(engine, clock, 30)
    assert len(remote.effects) == 1


async def test_a_lost_answer_is_asked_for_again_under_the_same_key_and_happens_once(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    remote.insert(eg.inquiry())
    await work(engine, clock)
    remote.lost_answers = 3
    await reply(engine)
    await pass_time(engine, clock, 120)
    assert len(remote.effects) == 1
    assert [item.state for item in await engine.outbox.items()] == [DeliveryState.SETTLED]


async def test_the_backends_wish_to_wait_is_honoured(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    remote.insert(eg.inquiry())
    await work(engine, clock)
    remote.failures = [ServerTrouble(429, timedelta(minutes=10))]
    await reply(engine)
    await until_idle(engine, clock)
    await pass_time(engine, clock, 9 * 60)
    assert remote.effects == []
    await pass_time(engine, clock, 2 * 60)
    assert len(remote.effects) == 1


async def test_sending_to_refused_keeps_the_text_and_says_why(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    remote.insert(eg.inquiry(version=1))
    await work(engine, clock)
    remote.insert(eg.inquiry(version=2))
    told = results(engine)
    await reply(engine, version=1)
    await until_idle(engine, clock)
    assert [r.refusal for r in told] == [Refusal.THREAD_MOVED]
    (item,) = await engine.outbox.items()
    assert item.state is DeliveryState.REFUSED
    assert item.envelope.command == eg.reply(title="[Re] 題")
    await engine.outbox.discard(item.envelope.key)
    assert await engine.outbox.items() == ()


async def test_a_reply_that_breaks_a_rule_never_enters_the_outbox(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    remote.insert(eg.inquiry())
    await work(engine, clock)
    assert await reply(engine, body="  \n ") is Refusal.EMPTY_BODY
    assert await reply(engine, body="あ" * 1001) is Refusal.BODY_TOO_LONG
    assert await engine.outbox.items() == ()


async def test_a_held_up_thread_does_not_hold_up_the_others(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    remote.insert(eg.inquiry("i-1"), eg.inquiry("i-2"))
    await work(engine, clock)
    remote.failures = [ServerTrouble(503, timedelta(minutes=15))]
    await reply(engine)
    await until_idle(engine, clock)
    await engine.inquiries.reply(
        InquiryId("i-2"), title="題", body="本文", status=Status.DONE, mail=False, base_version=Version(1)
    )
    await until_idle(engine, clock)
    assert [effect.command.inquiry_id for effect in remote.effects] == ["i-2"]
