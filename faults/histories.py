"""Random histories of two clients, one backend: every press settled once, withdrawn, or visible in full."""

import asyncio
import tempfile
from collections.abc import Coroutine, Iterator
from pathlib import Path
from typing import Any, ClassVar

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from faults.deeds import DEEDS
from faults.verdict import MEMORY, Budget, Tally, Verdict
from faults.wire import Fault
from faults.world import THREADS, World

NAME = "two clients, one backend, random histories"
HISTORIES = 100
STEPS = 40
AGAIN = 6
"""Answers that are lost in a row: a client that took the first for never sent would still be trying."""

SEAT = st.integers(0, 1)
THREAD = st.sampled_from(THREADS)
PICK = st.integers(0, 30)
JUMPS = st.sampled_from((-86_400 * 3650, -86_400, -3_600, -30, 30, 3_600, 86_400, 86_400 * 3650))


class Broken(AssertionError):
    """A promise that did not hold."""


class Histories(RuleBasedStateMachine):
    """One history; each rule is something that happens."""

    begun: ClassVar[int] = 0

    def __init__(self) -> None:
        super().__init__()
        type(self).begun += 1
        self._folder = tempfile.TemporaryDirectory(
            prefix="qpost-histories-", dir=MEMORY if MEMORY.is_dir() else None
        )
        self._loop = asyncio.new_event_loop()
        self._world = World(Path(self._folder.name))

    @initialize()
    def begin(self) -> None:
        self._loop.run_until_complete(self._world.begin())

    @rule(seat=SEAT, thread=THREAD)
    def type(self, seat: int, thread: str) -> None:
        self._happens(self._world.type(seat, thread))

    @rule(seat=SEAT, thread=THREAD)
    def send(self, seat: int, thread: str) -> None:
        self._happens(self._world.send(seat, thread))

    @rule(seat=SEAT, thread=THREAD, seconds=st.integers(0, 12))
    def send_and_wait(self, seat: int, thread: str, seconds: int) -> None:
        self._happens(self._world.send(seat, thread), self._world.pass_time(seconds))

    @rule(pick=PICK)
    def take_back(self, pick: int) -> None:
        self._happens(self._world.take_back(pick))

    @rule(pick=PICK)
    def edit(self, pick: int) -> None:
        self._happens(self._world.edit(pick))

    @rule(pick=PICK)
    def discard(self, pick: int) -> None:
        self._happens(self._world.discard(pick))

    @rule(pick=PICK, button=st.sampled_from(("retry", "now", "insist")))
    def push(self, pick: int, button: str) -> None:
        self._happens(self._world.push(pick, button))

    @rule(seat=SEAT)
    def open_post(self, seat: int) -> None:
        self._happens(self._world.open_post(seat))

    @rule(seat=SEAT, thread=THREAD, deed=st.sampled_from(sorted(DEEDS)))
    def decide(self, seat: int, thread: str, deed: str) -> None:
        self._happens(self._world.decide(seat, DEEDS[deed], thread))

    @rule(seat=SEAT, thread=THREAD, deed=st.sampled_from(sorted(DEEDS)))
    def decide_twice(self, seat: int, thread: str, deed: str) -> None:
        world, decide = self._world, self._world.decide
        self._happens(world.go(seat, online=False), decide(seat, DEEDS[deed], thread))
        self._happens(decide(seat, DEEDS[deed], thread), world.disturb(seat, [Fault.NO_CONNECTION], 0))
        self._happens(world.go(seat, online=True), world.pass_time(12))

    @rule(seat=SEAT, online=st.booleans())
    def go(self, seat: int, online: bool) -> None:
        self._happens(self._world.go(seat, online=online))

    @rule(seat=SEAT, faults=st.lists(st.sampled_from(Fault), min_size=1, max_size=3), lost=st.integers(0, 2))
    def disturb(self, seat: int, faults: list[Fault], lost: int) -> None:
        self._happens(self._world.disturb(seat, faults, lost))

    @rule(seat=SEAT, held=st.booleans())
    def answers(self, seat: int, held: bool) -> None:
        change = self._world.hold_answers if held else self._world.let_answers_come
        self._happens(change(seat))

    @rule(seat=SEAT)
    def crash(self, seat: int) -> None:
        self._happens(self._world.crash(seat))

    @rule(seat=SEAT, thread=THREAD)
    def crash_while_sending(self, seat: int, thread: str) -> None:
        world = self._world
        self._happens(world.hold_answers(seat), world.send(seat, thread), world.pass_time(12))
        self._happens(world.crash(seat))

    @rule(seat=SEAT, thread=THREAD)
    def impatient(self, seat: int, thread: str) -> None:
        world = self._world
        self._happens(world.disturb(seat, [Fault.LOST_AFTER] * AGAIN, 2), world.send(seat, thread))
        self._happens(world.pass_time(13), world.go(seat, online=False), world.change_of_mind())

    @rule(seat=SEAT, seconds=JUMPS)
    def jump(self, seat: int, seconds: int) -> None:
        self._happens(self._world.jump(seat, seconds))

    @rule(thread=THREAD)
    def answer_elsewhere(self, thread: str) -> None:
        self._happens(self._world.answer_elsewhere(thread))

    @rule(seconds=st.sampled_from((1, 5, 12, 40, 400)))
    def pass_time(self, seconds: int) -> None:
        self._happens(self._world.pass_time(seconds))

    def teardown(self) -> None:
        try:
            found = self._loop.run_until_complete(self._world.quiesce())
            _require(found)
        finally:
            self._loop.run_until_complete(self._world.end())
            self._loop.close()
            self._folder.cleanup()

    def _happens(self, *happenings: Coroutine[Any, Any, None]) -> None:
        self._loop.run_until_complete(self._all(happenings))

    async def _all(self, happenings: tuple[Coroutine[Any, Any, None], ...]) -> None:
        for happening in happenings:
            await happening
            await self._world.rest()
        _require(await self._world.wrong())


def _require(found: list[str]) -> None:
    if found:
        raise Broken("; ".join(found))


def _leaves(broken: BaseException) -> Iterator[BaseException]:
    """What broke; a history that a busy machine did not break twice the same way is told as a group."""
    if isinstance(broken, BaseExceptionGroup):
        for inner in broken.exceptions:
            yield from _leaves(inner)
    else:
        yield broken


def run(budget: Budget) -> Verdict:
    """As many histories as the budget allows; a failing one is made as short as it goes."""
    tally = Tally(NAME, budget)
    Histories.begun = 0
    chosen = settings(
        max_examples=budget.times(HISTORIES),
        stateful_step_count=STEPS,
        deadline=None,
        database=None,
        report_multiple_bugs=False,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.generate] if budget.hurried else [Phase.generate, Phase.shrink],
    )
    try:
        run_state_machine_as_test(seed(budget.seed)(Histories), settings=chosen)
    except Exception as broken:
        told = " | ".join(getattr(broken, "__notes__", []))
        first = next(_leaves(broken))
        tally.count([f"{type(first).__name__}: {first} | {told}"], f"seed {budget.seed}")
    tally.trials = Histories.begun
    return tally.verdict(f"{Histories.begun} histories of up to {STEPS} steps, seed {budget.seed}")
