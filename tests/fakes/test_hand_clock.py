"""The hand clock itself: order of alarms, and time as each sleeper sees it."""

import asyncio

from tests.fakes.hand_clock import HandClock


async def test_a_sleeper_wakes_at_its_own_instant_and_not_before(clock: HandClock) -> None:
    began = clock.now()
    seen: list[float] = []

    async def ticking() -> None:
        while True:
            await clock.sleep(2)
            seen.append((clock.now() - began).total_seconds())

    task = asyncio.create_task(ticking())
    await clock.advance(1.9)
    assert seen == []
    await clock.advance(5)
    assert seen == [2, 4, 6]
    assert (clock.now() - began).total_seconds() == 6.9
    task.cancel()


async def test_sleepers_wake_in_the_order_of_their_alarms(clock: HandClock) -> None:
    order: list[str] = []

    async def wait(name: str, seconds: float) -> None:
        await clock.sleep(seconds)
        order.append(name)

    tasks = [asyncio.create_task(wait(name, seconds)) for name, seconds in (("late", 3), ("early", 1))]
    await clock.settle()
    assert clock.sleepers == 2
    await clock.advance(3)
    assert order == ["early", "late"]
    await asyncio.gather(*tasks)


async def test_a_jump_back_keeps_the_sleepers_asleep(clock: HandClock) -> None:
    task = asyncio.create_task(clock.sleep(1))
    await clock.settle()
    clock.jump(-3600)
    await clock.settle()
    assert not task.done()
    clock.jump(3601)
    await task
