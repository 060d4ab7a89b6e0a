"""Pushing: queued is durable, sent once, patient with the world, and plain about refusals."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from qpost.domain.commands import thread_of
from qpost.domain.delivery import DeliveryState
from qpost.domain.failures import Failure, NotQpost, NotSent, ServerTrouble, StoreDamaged, Unreachable
from qpost.domain.ids import CommandKey, InquiryId, Version
from qpost.domain.inquiries import MailOutcome, Status
from qpost.domain.refusals import Refusal
from qpost.engine.engine import Engine
from qpost.engine.ports import SendResult
from qpost.store.store import LocalStore
from tests import examples as eg
from tests.engine.conftest import make_engine, pass_time, until_idle, work
from tests.fakes.dict_vault import DictVault
from tests.fakes.hand_clock import HandClock
from tests.fakes.host import MemorySettings
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


@pytest.mark.parametrize(
    ("failure", "state"),
    [
        (NotSent(), DeliveryState.QUEUED),
        (ServerTrouble(429), DeliveryState.QUEUED),
        (Unreachable(), DeliveryState.UNVERIFIED),
        (NotQpost("html"), DeliveryState.UNVERIFIED),
        (ServerTrouble(503), DeliveryState.UNVERIFIED),
    ],
)
async def test_sending_to_queued_where_nothing_arrived_and_to_unverified_where_it_may_have(
    engine: Engine,
    remote: ScriptedRemote,
    clock: HandClock,
    failure: Failure,
    state: DeliveryState,
) -> None:
    remote.insert(eg.inquiry())
    await work(engine, clock)
    remote.failures = [failure]
    told = results(engine)
    await reply(engine)
    await until_idle(engine, clock)
    assert [r.state for r in told] == [state]
    await pass_time(engine, clock, 30)
    assert len(remote.effects) == 1


async def test_a_lost_answer_is_asked_about_and_the_effect_happens_once(
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
    assert [thread_of(effect.command) for effect in remote.effects] == ["i-2"]


async def test_held_until_the_undo_is_over_and_a_moment_longer(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    remote.insert(eg.inquiry())
    await work(engine, clock)
    engine.settings.change(undo_seconds=10)
    await reply(engine)
    await pass_time(engine, clock, 10)
    assert remote.effects == []
    await pass_time(engine, clock, 5)
    assert len(remote.effects) == 1


async def test_undone_in_the_last_moment_nothing_goes_out_and_the_text_is_back(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    remote.insert(eg.inquiry())
    await work(engine, clock)
    engine.settings.change(undo_seconds=10)
    key = await reply(engine)
    assert not isinstance(key, Refusal)
    await pass_time(engine, clock, 10)
    assert await engine.outbox.take_back(key) is True
    await pass_time(engine, clock, 60)
    assert remote.effects == []
    thread = await engine.inquiries.thread(I1)
    assert thread is not None and thread.draft is not None
    assert thread.draft.body == "本日発送いたしました。"


async def test_sent_now_it_does_not_wait_for_the_undo(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    remote.insert(eg.inquiry())
    await work(engine, clock)
    engine.settings.change(undo_seconds=30)
    key = await reply(engine)
    assert not isinstance(key, Refusal)
    await engine.outbox.send_now(key)
    await until_idle(engine, clock)
    assert len(remote.effects) == 1
    assert await engine.outbox.take_back(key) is False


async def test_after_a_crash_while_sending_the_backend_is_asked_and_nothing_goes_twice(
    tmp_path: Path,
    engine: Engine,
    remote: ScriptedRemote,
    vault: DictVault,
    clock: HandClock,
    settings_file: MemorySettings,
) -> None:
    remote.insert(eg.inquiry())
    await work(engine, clock)
    remote.lost_answers = 1
    await reply(engine)
    await until_idle(engine, clock)
    assert [item.state for item in await engine.outbox.items()] == [DeliveryState.UNVERIFIED]
    await engine.close()
    again = make_engine(tmp_path, remote, vault, clock, settings_file)
    await again.session.resume()
    await again.session.choose(eg.SHOP)
    await pass_time(again, clock, 30)
    assert len(remote.effects) == 1
    assert [item.state for item in await again.outbox.items()] == [DeliveryState.SETTLED]
    await again.close()


async def test_another_persons_answer_is_seen_first_and_insisting_sends_the_own_one(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    remote.insert(eg.inquiry(version=1))
    await work(engine, clock)
    with remote.offline():
        key = await reply(engine, version=1)
        assert not isinstance(key, Refusal)
        remote.insert(eg.inquiry(version=2), eg.message("m-other", body="他の担当の返信"))
    engine.sync.retry_now()
    await pass_time(engine, clock, 10)
    assert [item.refusal for item in await engine.outbox.items()] == [Refusal.THREAD_MOVED]
    assert remote.effects == []
    await engine.outbox.insist(key)
    await until_idle(engine, clock)
    assert [effect.key for effect in remote.effects] == [key]


async def test_a_disk_that_was_full_for_a_while_needs_no_new_start(
    engine: Engine, remote: ScriptedRemote, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    remote.insert(eg.inquiry())
    await work(engine, clock)
    settle = LocalStore.settle
    full = [StoreDamaged("FullError")]

    async def settle_when_there_is_room(store: LocalStore, *arguments: Any) -> None:
        if full:
            raise full.pop()
        await settle(store, *arguments)

    monkeypatch.setattr(LocalStore, "settle", settle_when_there_is_room)
    await reply(engine)
    await pass_time(engine, clock, 30)
    assert len(remote.effects) == 1
    assert [item.state for item in await engine.outbox.items()] == [DeliveryState.SETTLED]


@pytest.mark.parametrize("leave", ["discard", "take_back"])
async def test_what_waited_behind_a_refused_reply_goes_once_its_author_has_decided(
    engine: Engine, remote: ScriptedRemote, clock: HandClock, leave: str
) -> None:
    remote.insert(eg.inquiry(version=1))
    await work(engine, clock)
    with remote.offline():
        first = await reply(engine, version=1)
        await reply(engine, version=2, body="あとの返信")
        assert not isinstance(first, Refusal)
        remote.insert(eg.inquiry(version=2))
    engine.sync.retry_now()
    await pass_time(engine, clock, 10)
    assert remote.effects == []
    await (engine.outbox.discard if leave == "discard" else engine.outbox.take_back)(first)
    await until_idle(engine, clock)
    assert [effect.command for effect in remote.effects] == [
        eg.reply(title="[Re] 題", body="あとの返信", base_version=2)
    ]
