"""The bulk of a shop's threads: done long ago, as many as are asked for, one after the other in time."""

import random
from collections.abc import Iterator, Sequence

from qpost.server.sandbox.accounts import Member
from qpost.server.sandbox.buying import DAY, HOUR
from qpost.server.sandbox.situations import Situation, notices
from qpost.server.sandbox.subjects import Subject, Subjects, situation_for
from qpost.server.sandbox.threads import Scene, Script, Thread, Turn, play

ASK, ANSWER, FOLLOW, CLOSE = Turn.ASK, Turn.ANSWER, Turn.FOLLOW, Turn.CLOSE
HOLD, NUDGE, THANK, WELCOME = Turn.HOLD, Turn.NUDGE, Turn.THANK, Turn.WELCOME

_PLAIN: Script = (ASK, ANSWER)
_POLITE: Script = (ASK, ANSWER, THANK, WELCOME)
_NOTICE: Script = (Turn.NOTICE,)
_USUAL: tuple[Script, ...] = (
    *[_PLAIN] * 5,
    *[(ASK, ANSWER, FOLLOW, CLOSE)] * 4,
    (ASK, ANSWER, THANK, Turn.AUTO),
    (ASK, HOLD, ANSWER),
    (ASK, HOLD, ANSWER),
    (ASK, NUDGE, ANSWER),
    (ASK, HOLD, NUDGE, ANSWER, THANK, WELCOME),
    (ASK, ANSWER, FOLLOW, CLOSE, THANK, WELCOME),
    (ASK, ANSWER, FOLLOW, HOLD, CLOSE),
    _NOTICE,
)
_BUSY: tuple[Script, ...] = (*[_NOTICE] * 7, *[_PLAIN] * 4, (ASK, HOLD, ANSWER))
"""A shop with very many threads: half of them are notices that it sent out itself, 1.6 messages each."""

CROWD = 2_000
"""From how many threads on a shop is busy."""

FIRST_DAY = 89
LAST_DAY = 2


def archive(
    rng: random.Random, now: int, *, count: int, first: int, subjects: Subjects, members: Sequence[Member]
) -> Iterator[Thread]:
    """Threads that were done at least a day ago, oldest first, numbered from `first`."""
    begins = now - FIRST_DAY * DAY
    length = (FIRST_DAY - LAST_DAY) * DAY
    scripts = _BUSY if count > CROWD else _USUAL
    for place in range(count):
        at = begins + int((place + rng.random()) * length / count)
        script = _PLAIN if now - at < 9 * DAY else scripts[int(rng.random() * len(scripts))]
        yield play(rng, _scene(rng, at, first + place, script, subjects, members))


def _scene(
    rng: random.Random, at: int, number: int, script: Script, subjects: Subjects, members: Sequence[Member]
) -> Scene:
    at = waking(at)
    subject, situation = _cause(rng, at, script, subjects)
    script = _suited(script, situation)
    return Scene(
        number=number,
        subject=subject,
        situation=situation,
        script=script,
        times=times_from(rng, at, script),
        member=members[int(rng.random() * len(members))],
        draw=rng.random(),
    )


def _suited(script: Script, situation: Situation) -> Script:
    """The script, or a plainer one where the situation has no words for it."""
    if situation.thanks or (script == _NOTICE and situation.asks):
        return _PLAIN
    if FOLLOW in script and not situation.follows:
        return _POLITE
    return script


def _cause(rng: random.Random, at: int, script: Script, subjects: Subjects) -> tuple[Subject, Situation]:
    """Who writes, and why; a notice needs an order about which the shop has something to say."""
    chance = 1.0 if script == _NOTICE else 0.72
    subject = subjects.about_order(rng, at) if rng.random() < chance else None
    if subject is None:
        subject = subjects.about_product(rng)
    elif script == _NOTICE and (said := notices()[subject.buyer.language, subject.phase]):
        return subject, said[int(rng.random() * len(said))]
    return subject, situation_for(rng, subject)


def times_from(rng: random.Random, at: int, script: Script) -> list[int]:
    """When each turn is said after the first: the shop within its hours, customers when they are awake."""
    times = [at]
    for turn in script[1:]:
        if turn.status is None:
            at = waking(at + 1200 + int(rng.random() * 10 * HOUR))
        else:
            at = working(at + 900 + int(rng.random() * 8 * HOUR))
        times.append(at)
    return times


def waking(at: int) -> int:
    """The same moment, or hours later where people in Japan sleep."""
    return at + _to_the_end(at, 1, 7)


def working(at: int) -> int:
    """The same moment, or the next morning where the shop is closed."""
    return at + _to_the_end(at, 19, 33)


def asleep_before(at: int) -> int:
    """The same moment, or hours earlier where people in Japan sleep."""
    return at - _since_the_start(at, 1, 7)


def closed_before(at: int) -> int:
    """The same moment, or the evening before where the shop is closed."""
    return at - _since_the_start(at, 19, 33)


def _to_the_end(at: int, closes: int, opens: int) -> int:
    """Seconds to the end of a stretch between two hours in Japan, and a few minutes; 0 outside it."""
    into, length = (at + (9 - closes) * HOUR) % DAY, (opens - closes) * HOUR
    return length - into + into % HOUR if into < length else 0


def _since_the_start(at: int, closes: int, opens: int) -> int:
    into, length = (at + (9 - closes) * HOUR) % DAY, (opens - closes) * HOUR
    return into + into % HOUR + 1 if into < length else 0
