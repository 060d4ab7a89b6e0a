"""あとで対応 ends by itself, at its hour, with nobody looking."""

from datetime import timedelta

from qpost.domain.changes import Noun
from qpost.domain.ids import InquiryId
from qpost.domain.inquiries import Grouping, InquiryFilter, Status
from qpost.engine.engine import Engine
from tests import examples as eg
from tests.engine.conftest import Heard, pass_time, until_idle, work
from tests.fakes.hand_clock import HandClock
from tests.fakes.scripted_remote import ScriptedRemote


async def resting(engine: Engine, clock: HandClock) -> list[str]:
    """The names of what rests now."""
    rows = await engine.inquiries.rows(InquiryFilter(resting_at=clock.now()), Grouping.BASIC)
    return [row.inquiry.inquiry_id for row in rows]


async def test_screens_are_told_at_the_moment_at_which_a_rest_ends(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    remote.insert(eg.inquiry())
    await work(engine, clock)
    await engine.inquiries.snooze(eg.inquiry(), clock.now() + timedelta(minutes=10))
    await until_idle(engine, clock)
    assert await resting(engine, clock) == ["i-1"]
    heard = Heard()
    engine.subscribe(heard.append)
    await pass_time(engine, clock, 9 * 60 + 55)
    assert [changes for changes in heard if changes.touches(Noun.INQUIRIES)] == []
    await pass_time(engine, clock, 5)
    assert [changes for changes in heard if changes.touches(Noun.INQUIRIES)]
    assert await resting(engine, clock) == []


async def test_offline_too_a_rest_begins_at_once_and_goes_out_later(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    remote.insert(eg.inquiry())
    await work(engine, clock)
    with remote.offline():
        await until_idle(engine, clock)
        await engine.inquiries.snooze(eg.inquiry(), clock.now() + timedelta(hours=1))
        await until_idle(engine, clock)
        assert await resting(engine, clock) == ["i-1"]
        assert remote.effects == []
    await pass_time(engine, clock, 60)
    assert len(remote.effects) == 1
    assert await resting(engine, clock) == ["i-1"]


async def test_the_customer_writing_ends_it_wherever_it_is_seen(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    remote.insert(eg.inquiry())
    await work(engine, clock)
    await engine.inquiries.snooze(eg.inquiry(), clock.now() + timedelta(hours=1))
    await until_idle(engine, clock)
    remote.insert(eg.inquiry(version=2), eg.message("m-2", body="まだですか。"))
    await until_idle(engine, clock)
    assert await resting(engine, clock) == []


async def test_a_rest_behind_an_own_answer_is_not_taken_for_one_that_came_too_late(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    remote.insert(eg.inquiry())
    await work(engine, clock)
    with remote.offline():
        await until_idle(engine, clock)
        answer = eg.reply()
        await engine.inquiries.reply(
            InquiryId("i-1"),
            title=answer.title,
            body=answer.body,
            status=Status.IN_PROGRESS,
            mail=False,
            base_version=answer.base_version,
        )
        await engine.inquiries.snooze(eg.inquiry(), clock.now() + timedelta(hours=1))
    await pass_time(engine, clock, 60)
    assert len(remote.effects) == 2
    assert await resting(engine, clock) == ["i-1"]
