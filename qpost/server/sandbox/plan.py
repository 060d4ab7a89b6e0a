"""What is going on in the demo right now: who waits for an answer, how long, and what was just done."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from qpost.server.sandbox.accounts import Member
from qpost.server.sandbox.archive import asleep_before, closed_before
from qpost.server.sandbox.buying import DAY, HOUR, Phase
from qpost.server.sandbox.situations import Situation
from qpost.server.sandbox.subjects import Subject, Subjects, fitting_for, situation_for
from qpost.server.sandbox.threads import Scene, Script, Thread, Turn, play

MINUTE = 60
_ATTEMPTS = 200


@dataclass(frozen=True, slots=True)
class Planned:
    """A thread that the demo shows: its turns, and how long ago the last was said."""

    script: Script
    ago: int
    """Seconds from the last message to now."""
    language: str = "ja"
    phases: tuple[Phase, ...] = ()
    """Of which order; none named means a question on a product page."""
    topic: str | None = None
    hidden: bool = False
    again: int | None = None
    """How long ago the same customer asked the same once more, in a thread of its own."""


_ASK: Script = (Turn.ASK,)
_BACK: Script = (Turn.ASK, Turn.ANSWER, Turn.FOLLOW)
_HELD: Script = (Turn.ASK, Turn.HOLD)
_HELD_LATER: Script = (Turn.ASK, Turn.ANSWER, Turn.FOLLOW, Turn.HOLD)
_DONE: Script = (Turn.ASK, Turn.ANSWER)
_LONG: Script = (Turn.ASK, Turn.HOLD, Turn.NUDGE, Turn.ANSWER, Turn.THANK, Turn.WELCOME)

_OVERDUE = (
    Planned(_BACK, 31 * HOUR, phases=(Phase.ARRIVED,), topic="defect"),
    Planned(_ASK, 52 * HOUR, language="zh", phases=(Phase.MOVING, Phase.ANY)),
)
_DUE_SOON = (Planned(_ASK, 22 * HOUR + 15 * MINUTE, phases=(Phase.WAITING,)),)
_TODAY = (
    Planned(_ASK, 12 * MINUTE, topic="colour"),
    Planned(_ASK, 47 * MINUTE, language="ko", phases=(Phase.WAITING, Phase.MOVING, Phase.ANY)),
    Planned(_BACK, 95 * MINUTE, language="en", phases=(Phase.ARRIVED, Phase.MOVING, Phase.ANY)),
    Planned(_ASK, 262 * MINUTE, phases=(Phase.MOVING, Phase.LATE), again=240 * MINUTE),
)
_OLD = (
    Planned(_ASK, 33 * DAY + 5 * HOUR, language="zh"),
    Planned(_ASK, 41 * DAY + 2 * HOUR, phases=(Phase.ARRIVED, Phase.ANY)),
)
_IN_PROGRESS = (
    Planned(_HELD, 3 * HOUR, phases=(Phase.ARRIVED,), topic="defect"),
    Planned(_HELD, 9 * HOUR, topic="restock"),
    Planned(_HELD_LATER, 20 * HOUR, phases=(Phase.ARRIVED,)),
    Planned(_HELD, 30 * HOUR, phases=(Phase.MOVING,)),
    Planned(_HELD, 50 * HOUR, language="ko", phases=(Phase.ARRIVED, Phase.ANY)),
    Planned(_HELD, 75 * HOUR, phases=(Phase.ANY, Phase.ARRIVED), topic="receipt"),
)
_DONE_TODAY = (
    Planned(_DONE, 25 * MINUTE, phases=(Phase.WAITING,)),
    Planned(_DONE, 2 * HOUR),
    Planned(_LONG, 3 * HOUR, phases=(Phase.ARRIVED,)),
    Planned(_DONE, 4 * HOUR, language="en", phases=(Phase.MOVING, Phase.ANY)),
    Planned(_DONE, 5 * HOUR, language="zh"),
    Planned(_DONE, 6 * HOUR, phases=(Phase.ARRIVED,)),
)
_HIDDEN = (
    Planned(_DONE, 6 * DAY, topic="personal-data", hidden=True),
    Planned(_DONE, 17 * DAY, topic="personal-data", hidden=True),
    Planned(_DONE, 3 * DAY, topic="personal-data"),
)
_TWICE = (
    Planned(_DONE, 4 * DAY, phases=(Phase.MOVING, Phase.ANY), again=4 * DAY - HOUR),
    Planned(_DONE, 11 * DAY, phases=(Phase.WAITING, Phase.ANY), again=11 * DAY - 2 * HOUR),
    Planned(_DONE, 23 * DAY, again=22 * DAY + 20 * HOUR),
)

MAIN_PLAN = (*_OLD, *_TWICE, *_HIDDEN, *_IN_PROGRESS, *_DONE_TODAY, *_OVERDUE, *_DUE_SOON, *_TODAY)
"""The manuals' own questions, unanswered too, stand beside these."""

OUTLET_PLAN = (
    Planned(_ASK, 26 * HOUR, phases=(Phase.ARRIVED, Phase.ANY)),
    Planned(_ASK, 5 * HOUR),
    Planned(_ASK, 40 * MINUTE, phases=(Phase.MOVING, Phase.WAITING, Phase.ANY)),
    Planned(_HELD, 8 * HOUR, phases=(Phase.ARRIVED, Phase.ANY)),
    Planned(_DONE, 3 * HOUR),
    Planned(_DONE, 9 * DAY, topic="personal-data", hidden=True),
)


def staged(
    rng: random.Random,
    now: int,
    plan: Sequence[Planned],
    *,
    subjects: Subjects,
    members: Sequence[Member],
    first: int,
) -> Iterator[Thread]:
    """The threads of a plan, numbered from `first`."""
    number = first
    for wish in plan:
        scene = _scene(rng, now, wish, number, subjects, members)
        yield play(rng, scene)
        number += 1
        if wish.again is not None:
            yield play(rng, _asked_again(scene, now - wish.again, number))
            number += 1


def _scene(
    rng: random.Random, now: int, wish: Planned, number: int, subjects: Subjects, members: Sequence[Member]
) -> Scene:
    times = _times_until(rng, now - wish.ago, wish.script)
    subject, situation = _cause(rng, times[0], wish, subjects)
    return Scene(
        number=number,
        subject=subject,
        situation=situation,
        script=wish.script,
        times=times,
        member=rng.choice(members),
        draw=rng.random(),
        hidden_after=20 * MINUTE if wish.hidden else None,
    )


def _asked_again(scene: Scene, at: int, number: int) -> Scene:
    """The same question of the same customer again; where the first was answered, a fixed text will do."""
    if scene.script == _ASK:
        return replace(scene, number=number, times=[at])
    return replace(scene, number=number, script=(Turn.ASK, Turn.AUTO), times=[at - 5 * MINUTE, at])


def _cause(rng: random.Random, at: int, wish: Planned, subjects: Subjects) -> tuple[Subject, Situation]:
    """Who asks and why: somebody whose order stood where the plan wants it, else about a product."""
    subject = subjects.about_product(rng, wish.language)
    for attempt in range(_ATTEMPTS):
        found = subjects.in_phase(rng, at, language=wish.language, phases=wish.phases)
        subject = found or subjects.about_product(rng, wish.language)
        fitting = [situation for situation in fitting_for(subject) if _wanted(wish, situation, attempt)]
        if fitting:
            return subject, rng.choice(fitting)
    return subject, situation_for(rng, subject)


def _wanted(wish: Planned, situation: Situation, attempt: int) -> bool:
    """Whether a situation can carry the plan; the topic is given up where nobody is there to bring it up."""
    if situation.thanks or (Turn.FOLLOW in wish.script and not situation.follows):
        return False
    if wish.topic is None or attempt > _ATTEMPTS // 2:
        return not situation.personal
    return situation.topic == wish.topic


def _times_until(rng: random.Random, last: int, script: Script) -> list[int]:
    """When each turn is said so that the last is said at a given moment."""
    times = [last]
    for turn, before in zip(reversed(script), reversed(script[:-1]), strict=False):
        gap = rng.randrange(HOUR, 7 * HOUR) if turn.status else rng.randrange(5 * HOUR, 20 * HOUR)
        settle = asleep_before if before.status is None else closed_before
        times.insert(0, settle(times[0] - gap))
    return times
