"""The whole proof as one command: a screen, a Wine, a backend; each step in its time, and what came of it."""

import asyncio
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import httpx

from installer.running import BuildError
from installer.windows.fingers import Fingers
from installer.windows.outcome import Came, Outcome
from installer.windows.proof import Proof
from installer.windows.suite import FITS, PATIENCE, Suite
from installer.windows.wine import Wine, screen
from installer.windows.world import World

BREAKS = (BuildError, OSError, ValueError, AssertionError, httpx.HTTPError)
"""What a step may end with; anything else is a mistake of the proof itself, and ends it with a traceback."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that is proved, and the seconds it may take on a busy machine."""

    name: str
    seconds: float
    do: Callable[[], str]


def steps_of(proof: Proof) -> tuple[Step, ...]:
    """In the order in which a seller meets them; each stands on those before."""
    return (
        Step("prepare", 300, proof.prepare),
        Step("install", 240, proof.install),
        Step("sign-in", 420, proof.sign_in),
        Step("answer", 240, proof.answer),
        Step("hide", 240, proof.hide),
        Step("offline", 300, proof.offline),
        Step("upgrade", 600, proof.upgrade),
        Step("background", 300, proof.background),
        Step("uninstall", 480, proof.uninstall),
        Step("uninstall-with-data", 240, proof.uninstall_with_data),
        Step("measure", 480, proof.measure),
    )


def prove(setup: Path, pictures: Path, uv: str | None) -> Outcome:
    """Walk the whole way with one setup, then run the tests with the Windows Python (without uv: do not)."""
    outcome = Outcome()
    with screen() as display, tempfile.TemporaryDirectory(prefix="qpost-proof-") as scratch:
        wine = Wine(Path(scratch) / "prefix", display)
        try:
            asyncio.run(_prove(wine, setup, pictures, Path(scratch), outcome))
            if uv is not None:
                asyncio.run(walk(_suite_steps(wine, Path(scratch), uv), outcome, lambda _name: "", on=True))
        finally:
            wine.end()
    return outcome


async def _prove(wine: Wine, setup: Path, pictures: Path, scratch: Path, outcome: Outcome) -> None:
    fingers = Fingers(wine.env, pictures, wine.calm)
    world = await World.begin(scratch)
    try:
        proof = Proof(wine, setup, fingers, world, outcome.figures)
        await walk(steps_of(proof), outcome, partial(_look, wine, fingers))
    finally:
        await world.end()


async def walk(
    steps: Sequence[Step], outcome: Outcome, look: Callable[[str], str], *, on: bool = False
) -> None:
    """One step after the other, until one breaks (or `on`); `look` keeps a picture of it and tells more."""
    for step in steps:
        began = time.monotonic()
        try:
            async with asyncio.timeout(step.seconds):
                told, holds = await asyncio.to_thread(step.do), True
        except TimeoutError:
            told, holds = f"not done within {step.seconds:.0f} s", False
        except BREAKS as reason:
            told, holds = f"{type(reason).__name__}: {reason}", False
        if not holds:
            told = f"{told}\n{look(step.name)}".strip()
        outcome.add(Came(step.name, holds, round(time.monotonic() - began, 1), told))
        if not (holds or on):
            return


def _suite_steps(wine: Wine, scratch: Path, uv: str) -> list[Step]:
    suite = Suite(wine)

    def assemble() -> str:
        suite.assemble(scratch / "suite", uv)
        return "a Windows Python with everything the tests import"

    ran = [Step(f"tests/{name}", PATIENCE + 60, partial(suite.run, name)) for name in FITS]
    return [Step("suite", 600, assemble), *ran]


def _look(wine: Wine, fingers: Fingers, name: str) -> str:
    picture = fingers.picture(f"broken-{name}")
    return "\n".join((f"the screen then: {picture}", *wine.said()))
