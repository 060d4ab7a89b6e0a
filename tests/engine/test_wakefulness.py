"""Waking: a computer that slept, or whose clock was set, asks its backend at once."""

import asyncio
from datetime import datetime, timedelta

import pytest

from qpost.domain.commands import thread_of
from qpost.domain.delivery import DeliveryState
from qpost.domain.failures import Unreachable
from qpost.domain.ids import InquiryId, Version
from qpost.domain.inquiries import Status
from qpost.engine.engine import Engine
from qpost.engine.sync import SyncPhase
from qpost.engine.wakefulness import EVERY, Wakefulness
from tests import examples as eg
from tests.engine.conftest import pass_time, until_idle, work
from tests.fakes.hand_clock import HandClock
from tests.fakes.scripted_remote import ScriptedRemote

NIGHT = 10 * 3600


class LoopClock:
    """Sleeps by the loop's turns; what it shows meanwhile is set by the test."""

    def __init__(self, *shown: float) -> None:
        self._shown = list(shown)

    def now(self) -> datetime:
        """The instant that is shown now."""
        return eg.NOW + timedelta(seconds=self._shown[0])

    async def sleep(self, seconds: float) -> None:
        """The next instant is shown, and nothing more ever."""
        self._shown.pop(0)
        if len(self._shown) == 1:
            await asyncio.Event().wait()


@pytest.mark.parametrize(
    ("shown", "woken"),
    [
        ((0, EVERY, 2 * EVERY, 2 * EVERY), 0),
        ((0, EVERY + 2, 2 * EVERY - 2, 2 * EVERY), 0),
        ((0, EVERY + NIGHT, 2 * EVERY + NIGHT, 0), 1),
        ((0, EVERY - NIGHT, 2 * EVERY - NIGHT, 0), 1),
    ],
    ids=["steady", "uneven", "slept", "set back"],
)
async def test_a_jump_is_noticed_and_a_slip_is_not(shown: tuple[float, ...], woken: int) -> None:
    woke: list[bool] = []
    watching = asyncio.create_task(Wakefulness(LoopClock(*shown), lambda: woke.append(True)).run())
    for _ in range(10):
        await asyncio.sleep(0)
    assert len(woke) == woken
    watching.cancel()


async def test_after_a_night_asleep_the_backend_is_asked_although_the_stream_says_nothing(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    await work(engine, clock)
    asked = len(remote.streams_opened)
    clock.jump(NIGHT)
    await pass_time(engine, clock, 25)
    assert len(remote.streams_opened) == asked + 1
    assert engine.sync.state.phase is SyncPhase.LIVE
    assert engine.sync.state.synced_at is not None and engine.sync.state.synced_at > eg.NOW


async def test_what_waits_in_the_outbox_goes_when_the_network_is_back(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    remote.insert(eg.inquiry("i-1"))
    await work(engine, clock)
    remote.failures = [Unreachable()] * 6
    await engine.inquiries.reply(
        InquiryId("i-1"), title="[Re]", body="はい", status=Status.DONE, mail=False, base_version=Version(1)
    )
    await pass_time(engine, clock, 90)
    remote.failures.clear()
    assert [item.state for item in await engine.outbox.items()] != [DeliveryState.SETTLED]
    engine.look_again()
    await until_idle(engine, clock)
    assert [thread_of(envelope.command) for envelope in remote.effects] == ["i-1"]
