"""A wrong clock of this computer: due times follow the shop's, what was put off follows its own."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from qpost.domain.changes import Noun
from qpost.domain.happenings import Topic
from qpost.domain.ids import InquiryId, Version
from qpost.domain.inquiries import Status
from qpost.domain.settings import Settings
from qpost.engine.engine import Engine
from qpost.engine.shop_clock import BLUR, TOLERATED, ShopClock
from tests import examples as eg
from tests.engine.conftest import Heard, make_engine, pass_time, until_idle, work
from tests.fakes.dict_vault import DictVault
from tests.fakes.hand_clock import HandClock
from tests.fakes.host import MemorySettings
from tests.fakes.scripted_remote import ScriptedRemote
from tests.fakes.wrong_clock import WrongClock

WRONG = timedelta(minutes=20)
SECOND = timedelta(seconds=1)


@pytest.fixture
def shown(clock: HandClock) -> WrongClock:
    """This computer's clock; `clock` is the backend's, and right."""
    return WrongClock(clock)


@pytest.fixture
async def engine(
    tmp_path: Path, remote: ScriptedRemote, vault: DictVault, clock: HandClock, shown: WrongClock
) -> AsyncIterator[Engine]:
    """An engine whose backend tells its time."""
    remote.clock = clock
    made = make_engine(tmp_path, remote, vault, shown, MemorySettings(Settings(undo_seconds=10)))
    yield made
    await made.close()


async def reply(engine: Engine) -> None:
    """Answer the example inquiry."""
    await engine.inquiries.reply(
        InquiryId("i-1"), title="[Re]", body="はい", status=Status.DONE, mail=False, base_version=Version(1)
    )


@pytest.mark.parametrize("way", [1, -1], ids=["ahead", "behind"])
@pytest.mark.parametrize(
    ("off", "told"),
    [
        (SECOND, False),
        (TOLERATED - SECOND, False),
        (TOLERATED, True),
        (WRONG, True),
        (3650 * 24 * WRONG, True),
    ],
)
def test_a_clock_that_is_wrong_by_five_minutes_is_wrong(
    clock: HandClock, shown: WrongClock, way: int, off: timedelta, told: bool
) -> None:
    remote, heard = ScriptedRemote(), Heard()
    shop_clock = ShopClock(shown, remote, heard.append)
    shown.ahead = off * way
    remote._hear_time(clock.now())
    assert shop_clock.wrong_by == (off * way if told else timedelta())
    assert shop_clock.now() == (clock.now() if told else shown.now())
    assert [changes.touches(Noun.SYNC) for changes in heard] == [True] * told


def test_answers_that_differ_by_seconds_are_no_news(clock: HandClock, shown: WrongClock) -> None:
    remote, heard = ScriptedRemote(), Heard()
    shop_clock = ShopClock(shown, remote, heard.append)
    for off in (TOLERATED, TOLERATED - SECOND, TOLERATED + SECOND):
        shown.ahead = off
        remote._hear_time(clock.now())
    assert (len(heard), shop_clock.wrong_by) == (1, TOLERATED)
    shown.ahead = TOLERATED - BLUR
    remote._hear_time(clock.now())
    assert (len(heard), shop_clock.wrong_by) == (2, timedelta())


async def test_what_is_late_is_counted_by_the_shops_clock(
    engine: Engine, remote: ScriptedRemote, clock: HandClock, shown: WrongClock
) -> None:
    remote.insert(eg.inquiry("i-soon", received_at=clock.now() - timedelta(hours=23, minutes=50)))
    remote.insert(eg.inquiry("i-late", received_at=clock.now() - timedelta(hours=24, minutes=10)))
    for shown.ahead in (WRONG, -WRONG, timedelta(days=3650)):
        await work(engine, clock)
        todo = await engine.todo.count()
        assert (todo.overdue, todo.due_soon, todo.counted_at) == (1, 1, clock.now())
        await engine.session.sign_out()


async def test_a_clock_that_is_set_is_noticed_without_any_news_from_the_backend(
    engine: Engine, clock: HandClock, shown: WrongClock
) -> None:
    await work(engine, clock)
    assert engine.shop_clock.wrong_by == timedelta()
    for ahead in (WRONG, -WRONG, timedelta()):
        heard = Heard()
        leave = engine.subscribe(heard.append)
        shown.ahead = ahead
        await pass_time(engine, clock, 25)
        leave()
        assert engine.shop_clock.wrong_by == ahead
        assert engine.shop_clock.now() == clock.now()
        assert [True for changes in heard if changes.touches(Noun.INQUIRIES)], "lists are read again"


async def test_the_undo_lasts_as_long_as_it_says_whatever_is_found_out_meanwhile(
    engine: Engine, remote: ScriptedRemote, clock: HandClock, shown: WrongClock
) -> None:
    remote.insert(eg.inquiry("i-1"))
    shown.ahead = WRONG
    await work(engine, clock)
    with remote.offline():
        await until_idle(engine, clock)
        shown.ahead = -WRONG
        await reply(engine)
        await pass_time(engine, clock, 5)
    engine.look_again()
    await pass_time(engine, clock, 5)
    assert engine.shop_clock.wrong_by == -WRONG
    assert remote.effects == []
    await pass_time(engine, clock, 5)
    assert len(remote.effects) == 1


async def test_a_rest_ends_at_the_shops_hour_although_this_clock_had_passed_it(
    engine: Engine, remote: ScriptedRemote, clock: HandClock, shown: WrongClock
) -> None:
    remote.insert(replace(eg.inquiry(), snoozed_until=clock.now() + timedelta(minutes=10)))
    await work(engine, clock)
    with remote.offline():
        shown.ahead = WRONG
        await pass_time(engine, clock, 65)
    engine.look_again()
    await until_idle(engine, clock)
    assert (await engine.todo.count()).resting == 1
    heard = Heard()
    engine.subscribe(heard.append)
    await pass_time(engine, clock, 8 * 60 + 50)
    assert not [True for changes in heard if changes.touches(Noun.INQUIRIES)]
    await pass_time(engine, clock, 10)
    assert [True for changes in heard if changes.touches(Noun.INQUIRIES)]
    assert (await engine.todo.count()).resting == 0


async def test_nobody_is_told_of_a_due_time_before_it_comes(
    engine: Engine, remote: ScriptedRemote, clock: HandClock, shown: WrongClock
) -> None:
    remote.insert(eg.inquiry("i-1", received_at=clock.now() - timedelta(hours=23, minutes=45)))
    shown.ahead = WRONG
    await work(engine, clock)
    told: list[Topic] = []
    engine.happenings.on_happening(lambda happening: told.append(happening.topic))
    await pass_time(engine, clock, 14 * 60)
    assert told == []
    await pass_time(engine, clock, 2 * 60)
    assert told == [Topic.OVERDUE]


@pytest.mark.parametrize("second", range(0, 60, 10))
async def test_not_even_when_the_clock_is_set_in_between(
    engine: Engine, remote: ScriptedRemote, clock: HandClock, shown: WrongClock, second: int
) -> None:
    remote.insert(eg.inquiry("i-1", received_at=clock.now() - timedelta(hours=23, minutes=45)))
    await work(engine, clock)
    told: list[Topic] = []
    engine.happenings.on_happening(lambda happening: told.append(happening.topic))
    await pass_time(engine, clock, 60 + second)
    shown.ahead = WRONG
    await pass_time(engine, clock, 12 * 60)
    assert told == []
    await pass_time(engine, clock, 5 * 60)
    assert told == [Topic.OVERDUE]
