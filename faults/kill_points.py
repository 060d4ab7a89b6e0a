"""kill -9 at every executed line of enqueue → send → settle, and again during the recovery from it."""

import asyncio
import os
import random
import shutil
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from faults.deeds import words_of
from faults.kill_day import SCRIPTS, Day, Found, kill_at_line, prepare, recover
from faults.ledger import keys, read
from faults.verdict import Budget, Tally, Verdict, scratch

NAME = "killed at every line, and again while recovering"
SECOND_KILLS = 0.2
"""Recoveries that are killed as well, for each line of the day, in the quick run: every fifth line's is."""
NEVER, UNWATCHED = 0, -1
"""In place of the line to be killed at: live on with lines counted, or uncounted, which is faster."""
DEADLINE = 30.0
"""Seconds that a child may take; one that stands still has failed."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a child said before it ended."""

    lines: tuple[str, ...]
    status: int

    def having(self, word: str) -> list[str]:
        """The rest of each line that begins so."""
        return [line.partition(" ")[2] for line in self.lines if line.startswith(word + " ")]


def run(budget: Budget) -> Verdict:
    """Every line of every script."""
    tally = Tally(NAME, budget)
    lines: list[str] = []
    with scratch() as folder:
        asyncio.run(prepare(folder / "template"))
        for script in SCRIPTS:
            count = _script(folder, script, tally, random.Random(budget.seed))
            lines.append(f"{script} {count}")
            if tally.enough:
                break
    return tally.verdict("kill points: " + ", ".join(lines))


def _script(folder: Path, script: str, tally: Tally, rng: random.Random) -> int:
    template = folder / "template"
    day, recovery = _lines(template, folder, script)
    stride = max(1, round(1 / tally.budget.scale)) if not tally.budget.hurried else 1
    again = 0.0 if tally.budget.hurried else SECOND_KILLS * max(1.0, tally.budget.scale)
    lines = list(range(1 + rng.randrange(stride), day + 1, stride))
    if tally.budget.hurried:
        rng.shuffle(lines)  # a mistake that shows at a few neighbouring lines is met sooner
    for number, line in enumerate(lines):
        more = int((number + 1) * again) - int(number * again)
        seconds = [NEVER, *(rng.randint(1, recovery) for _ in range(more))]
        found = _trials(template, folder, script, line, seconds)
        for second, wrong in zip(seconds, found, strict=True):
            tally.count(wrong, f"{script} killed at {line}, {second}")
        if tally.enough:
            break
    return day


def _lines(template: Path, folder: Path, script: str) -> tuple[int, int]:
    """How many lines a day has when nobody is killed, and how many the longest recovery."""
    place = _fresh(template, folder / "trial")
    day = _child(place, SCRIPTS[script], NEVER)
    count = int(day.having("lines")[0])
    place = _fresh(template, folder / "trial")
    _child(place, SCRIPTS[script], count // 2)
    recovery = _child(place, recover, NEVER)
    return count, int(recovery.having("lines")[0])


def _trials(
    template: Path, folder: Path, script: str, line: int, seconds: Sequence[int]
) -> Iterator[list[str]]:
    """One day killed at a line, and from what it left, as often as asked, the starts after it."""
    killed = _fresh(template, folder / "killed")
    seen = _child(killed, SCRIPTS[script], line)
    for second in seconds:
        yield _recovered(_fresh(killed, folder / "trial"), seen, second)


def _recovered(place: Path, seen: Told, second: int) -> list[str]:
    interrupted = _child(place, recover, second) if second else Told((), 0)
    end = _child(place, recover, UNWATCHED)
    if end.status or not end.having("after"):
        return [f"the next start did not come to rest (status {end.status})"]
    befores = [
        msgspec.json.decode(said, type=Found)
        for said in (*interrupted.having("before"), *end.having("before"))
    ]
    after = msgspec.json.decode(end.having("after")[0], type=Found)
    return judged(seen, befores, after, place / "ledger")


def judged(seen: Told, befores: list[Found], after: Found, ledger: Path) -> list[str]:
    """What is wrong, by the promises: nothing lost, nothing twice, and what was said holds."""
    effects = Counter(words_of(effect.command) for effect in read(ledger))
    wrong = [f"{count} effects of one key" for count in Counter(keys(ledger)).values() if count > 1]
    wrong += [f"{count} effects of one text" for count in effects.values() if count > 1]
    queued, back = set(seen.having("queued")), set(seen.having("back"))
    for found in befores:
        if not _somewhere(found):
            wrong.append("the text was neither draft nor outbox")
        if found.draft and found.draft in found.items:
            wrong.append("the text was draft and outbox at once")
    undoing = set(seen.having("undoing"))  # whether it was undone before the kill, nobody was told
    for text in queued - back - undoing:
        if effects[text] != 1 and after.draft != text:  # taken back, and killed before its author was told
            wrong.append(f"{text} was queued and is lost")
    wrong += [f"{text} was taken back and went out" for text in back if effects[text]]
    if not _somewhere(after):
        wrong.append("nothing is left of the text")
    if any(set(states) != {"settled"} for states in after.items.values()):
        wrong.append("it did not come to its end")
    return wrong


def _somewhere(found: Found) -> bool:
    return bool(found.draft or found.items)


def _fresh(template: Path, place: Path) -> Path:
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(template, place)
    return place


def _child(place: Path, work: Callable[[Day], Awaitable[None]], killed_at: int) -> Told:
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reading)
        _work_and_end(Day(place, writing), work, killed_at)
    os.close(writing)
    with os.fdopen(reading, "rb") as said:
        lines = said.read().decode().splitlines()
    _, status = os.waitpid(pid, 0)
    return Told(tuple(lines), status)


def _work_and_end(day: Day, work: Callable[[Day], Awaitable[None]], killed_at: int) -> None:
    """The child's whole life; it leaves without closing anything, as a killed program does."""
    status = 1
    try:
        ran = None if killed_at == UNWATCHED else kill_at_line(killed_at)
        asyncio.run(_bounded(work(day)))
        if ran is not None:
            day.tell(f"lines {ran()}")
        status = 0
    finally:
        os._exit(status)


async def _bounded(work: Awaitable[None]) -> None:
    async with asyncio.timeout(DEADLINE):
        await work
