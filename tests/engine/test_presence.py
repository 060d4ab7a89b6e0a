"""Presence: what is announced and how often, who is believed to be there, and that nothing depends on it."""

from datetime import timedelta

import pytest

from qpost.domain.changes import Changes, Noun
from qpost.domain.ids import AccountId, InquiryId
from qpost.domain.presence import LASTS, Doing, Presence
from qpost.engine.engine import Engine
from qpost.engine.presence import AGAIN, AT_MOST_EVERY, LOOKS_FOR, WRITES_FOR
from tests import examples as eg
from tests.engine.conftest import until_idle, work
from tests.fakes.hand_clock import HandClock
from tests.fakes.scripted_remote import ScriptedRemote

I1, I2 = InquiryId("i-1"), InquiryId("i-2")
VIEWING, WRITING, GONE = Doing.VIEWING, Doing.WRITING, Doing.GONE


@pytest.fixture
async def working(engine: Engine, remote: ScriptedRemote, clock: HandClock) -> Engine:
    """An engine at work in a shop with two inquiries."""
    remote.insert(eg.inquiry("i-1"), eg.inquiry("i-2"))
    await work(engine, clock)
    return engine


def other(doing: Doing, inquiry_id: InquiryId = I1, *, name: str = "太郎") -> Presence:
    """Another member."""
    return Presence(inquiry_id, AccountId(f"account of {name}"), name, doing)


async def wait(clock: HandClock, span: timedelta) -> None:
    """Let so much time pass."""
    await clock.advance(span.total_seconds())


async def test_looking_is_told_at_once_and_again_while_it_lasts(
    working: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    working.attendance.look(I1)
    await clock.settle()
    assert remote.announced == [(I1, VIEWING)]
    await wait(clock, 2 * AGAIN)
    assert remote.announced == [(I1, VIEWING)] * 3
    assert AGAIN < LASTS / 2


async def test_going_on_to_another_inquiry_leaves_the_first(
    working: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    working.attendance.look(I1)
    await clock.settle()
    working.attendance.look(I2)
    await wait(clock, AT_MOST_EVERY)
    assert remote.announced == [(I1, VIEWING), (I1, GONE), (I2, VIEWING)]
    working.attendance.look(None)
    await wait(clock, 3 * AGAIN)
    assert remote.announced[3:] == [(I2, GONE)]


async def test_writing_is_told_while_letters_come_and_a_little_longer(
    working: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    working.attendance.look(I1)
    await wait(clock, AT_MOST_EVERY)
    for _ in range(3):
        working.attendance.write()
        await wait(clock, timedelta(seconds=1))
    assert remote.announced == [(I1, VIEWING), (I1, WRITING)]
    await wait(clock, WRITES_FOR)
    assert remote.announced[-1] == (I1, VIEWING)
    working.attendance.write()
    await wait(clock, AT_MOST_EVERY)
    working.attendance.stop_writing()
    await wait(clock, AT_MOST_EVERY)
    assert remote.announced[-2:] == [(I1, WRITING), (I1, VIEWING)]


async def test_however_fast_somebody_switches_little_is_told(
    working: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    for _ in range(50):
        for place in (I1, I2):
            working.attendance.look(place)
            await wait(clock, timedelta(milliseconds=20))
    assert len(remote.announced) <= 2 * (2 / AT_MOST_EVERY.total_seconds() + 1)


async def test_a_window_left_alone_looks_at_nothing_after_a_while(
    working: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    working.attendance.look(I1)
    await wait(clock, LOOKS_FOR + AGAIN)
    assert remote.announced[-1] == (I1, GONE)
    told = len(remote.announced)
    await wait(clock, LOOKS_FOR)
    assert len(remote.announced) == told
    working.attendance.write()
    await clock.settle()
    assert remote.announced[-1] == (I1, WRITING)


async def test_others_are_there_until_they_leave_and_those_who_write_come_first(
    working: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    heard: list[Changes] = []
    working.subscribe(heard.append)
    remote.be_there(other(VIEWING, name="一郎"))
    remote.be_there(other(WRITING))
    assert working.attendance.others(I1) == (other(WRITING), other(VIEWING, name="一郎"))
    assert working.attendance.others(I2) == ()
    remote.be_there(other(WRITING))
    remote.be_there(other(GONE))
    assert working.attendance.others(I1) == (other(VIEWING, name="一郎"),)
    assert heard == [Changes(frozenset({Noun.PRESENCE}), frozenset({I1}))] * 3


async def test_who_is_not_heard_of_for_half_a_minute_is_gone(
    working: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    remote.be_there(other(WRITING))
    await clock.settle()
    heard: list[Changes] = []
    working.subscribe(heard.append)
    await wait(clock, LASTS - timedelta(seconds=1))
    assert working.attendance.others(I1)
    await wait(clock, timedelta(seconds=1))
    assert working.attendance.others(I1) == ()
    assert [changes for changes in heard if changes.touches(Noun.PRESENCE)]


async def test_this_member_is_no_other(working: Engine, remote: ScriptedRemote, clock: HandClock) -> None:
    working.attendance.look(I1)
    await clock.settle()
    assert remote.announced
    assert working.attendance.others(I1) == ()


async def test_offline_nothing_is_told_and_nothing_breaks(
    working: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    with remote.offline():
        working.attendance.look(I1)
        await wait(clock, 2 * AGAIN)
        assert remote.announced == []
    await wait(clock, AGAIN)
    assert remote.announced == [(I1, VIEWING)]


async def test_a_shop_that_is_left_hears_nothing_more(
    working: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    working.attendance.look(I1)
    await clock.settle()
    await working.session.leave_shop()
    await wait(clock, LASTS)
    assert remote.announced == [(I1, VIEWING)]
    await until_idle(working, clock)
