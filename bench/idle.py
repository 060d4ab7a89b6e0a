"""What the program costs while nobody touches it: signed in, the stream of events open, its list shown.

python -m bench.idle PROFILE SECONDS
"""

import asyncio
import re
import sys
import time
from pathlib import Path

import msgspec

from bench import processes
from bench.level import live
from bench.measuring import Figure, Sizes
from bench.shop import copied
from bench.window import Seat, every_day, sit_down

CALM = 8.0
"""Seconds after which nothing of the start is on its way any more."""


class Rest(msgspec.Struct, frozen=True):
    """Of a while in which nothing was asked."""

    processor: float
    """The share of one processor."""
    wakes: float
    """How often a second one of its threads stopped sleeping."""


async def rest(seat: Seat, seconds: float) -> Rest:
    """Open the list, become level, and then only look at the clock twice."""
    await seat.start()
    await seat.show(every_day())
    await live(seat.program.engine)
    await seat.settle()
    await asyncio.sleep(CALM)
    began, spent, woken = time.monotonic(), time.process_time(), _wakes()
    await asyncio.sleep(seconds)
    passed = time.monotonic() - began
    return Rest((time.process_time() - spent) / passed, (_wakes() - woken) / passed)


def measure(sizes: Sizes) -> list[Figure]:
    """One while."""
    with copied(sizes.few) as place:
        place.sign_in()
        told = processes.run("bench.idle", str(place.profile), str(sizes.idle))
    found = msgspec.json.decode(told, type=Rest)
    what = f"Signed in, stream open, untouched for {sizes.idle} s"
    return [
        Figure(f"{what}: processor", f"{100 * found.processor:.2f} %", "none", "—", "≤ 0.1 %"),
        Figure(f"{what}: wake-ups", f"{found.wakes:.2f} a second", "none", "—", "≤ 1 a second"),
    ]


def _wakes() -> int:
    """Voluntary switches of every thread so far (Linux)."""
    statuses = Path("/proc/self/task").glob("*/status")
    found = (
        re.search(r"^voluntary_ctxt_switches:\s+(\d+)", one.read_text(), re.MULTILINE) for one in statuses
    )
    return sum(int(one[1]) for one in found if one)


def main() -> None:
    """Rest, and tell."""
    profile, seconds = Path(sys.argv[1]), float(sys.argv[2])
    told = sit_down(profile, lambda seat: rest(seat, seconds))
    print(msgspec.json.encode(told).decode(), flush=True)


if __name__ == "__main__":
    main()
