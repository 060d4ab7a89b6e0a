"""How long the engine itself keeps the Qt thread from a window: all its work, and no window there."""

import asyncio
import os
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from bench.level import emptied_and_level_again, live
from bench.measuring import Figure, Sizes
from bench.outbox import BODY
from bench.search import WORDS
from bench.shop import copied, engine_of
from bench.stalls import Stalls, stalled, watched
from qpost.app import SWITCH_EVERY
from qpost.desktop.application import make_application
from qpost.desktop.garbage import Garbage
from qpost.desktop.loop import Loop
from qpost.domain.delivery import ON_THE_WAY
from qpost.domain.inquiries import Grouping, InquiryFilter, Source, Status
from qpost.engine.engine import Engine
from qpost.engine.ports import SCREENFUL

A_MOMENT = 0.2
"""Seconds in which an answer goes out and comes back as news."""


@dataclass(frozen=True, slots=True)
class Blocked:
    """Milliseconds of the longest stall by each piece of work, or in each slice of it."""

    queueing: list[float]
    searching: list[float]
    applying: list[float]
    wiping: list[float]
    came: int
    """Inquiries that came anew."""


def measure(sizes: Sizes) -> list[Figure]:
    """Queueing, searching, applying and wiping, as the program does them."""
    with copied(sizes.many) as place:
        place.sign_in()
        found = _on_the_qt_loop(place.profile, lambda engine: _work(engine, sizes))
    return [
        stalled(f"by one reply, no window (p50 / worst of {len(found.queueing)})", found.queueing),
        stalled(f"by one search, no window (p50 / worst of {len(found.searching)})", found.searching),
        stalled(f"while {found.came:,} inquiries come anew, no window (p50 / worst)", found.applying),
        stalled(f"while sign-out wipes {sizes.many:,} inquiries, no window (p50 / worst)", found.wiping),
    ]


def _on_the_qt_loop(profile: Path, work: Callable[[Engine], Awaitable[Blocked]]) -> Blocked:
    """Run the engine as the program does: on the Qt thread, with its way of sharing Python's lock."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = make_application(sys.argv[:1])
    sys.setswitchinterval(SWITCH_EVERY)
    garbage = Garbage()
    garbage.begin()
    loop = Loop(app)
    asyncio.set_event_loop(loop)
    with loop:
        answer: Blocked = loop.run_until_complete(_resumed(engine_of(profile), work))
    garbage.close()
    return answer


async def _resumed(engine: Engine, work: Callable[[Engine], Awaitable[Blocked]]) -> Blocked:
    try:
        await engine.session.resume()
        await live(engine)
        await _a_moment()
        return await work(engine)
    finally:
        await engine.close()


async def _work(engine: Engine, sizes: Sizes) -> Blocked:
    queueing, searching, applying, wiping = (Stalls() for _ in range(4))
    await _queue(engine, queueing, sizes.sent)
    for typed in (word[:end] for word in WORDS for end in range(1, len(word) + 1)):
        searching.begin()
        await engine.inquiries.rows(InquiryFilter(text=typed), Grouping.BASIC, SCREENFUL)
        searching.end()
    await watched(asyncio.ensure_future(emptied_and_level_again(engine)), applying)
    came = engine.sync.state.loaded
    await watched(asyncio.ensure_future(engine.session.sign_out()), wiping)
    return Blocked(queueing.longest, searching.longest, applying.longest, wiping.longest, came)


async def _queue(engine: Engine, stalls: Stalls, most: int) -> None:
    """Answer customers one after the other, until every answer is out."""
    engine.settings.change(undo_seconds=0)
    rows = await engine.inquiries.rows(InquiryFilter(source=Source.CUSTOMER), Grouping.BASIC)
    for inquiry in [row.inquiry for row in rows][:most]:
        stalls.begin()
        await engine.inquiries.reply(
            inquiry.inquiry_id,
            title=inquiry.title,
            body=BODY,
            status=Status.DONE,
            mail=False,
            base_version=inquiry.version,
        )
        await _a_moment()
        stalls.end()
    while any(item.state in ON_THE_WAY for item in await engine.outbox.items()):
        await _a_moment()


async def _a_moment() -> None:
    await asyncio.sleep(A_MOMENT)
