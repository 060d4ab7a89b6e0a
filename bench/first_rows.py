"""One start of the program: tells when its inquiry list stood painted, and what it held once it was level.

python -m bench.first_rows PROFILE BORN [--stay]
"""

import gc
import sys
import time

IMPORTING = time.time()
gc.disable()  # as the program does

from pathlib import Path  # noqa: E402

import msgspec  # noqa: E402

from bench.level import live  # noqa: E402
from bench.measuring import pss_megabytes  # noqa: E402
from bench.window import USUAL, Seat, every_day, sit_down  # noqa: E402

IMPORTED = time.time()

AT_REST = 5.0
"""Seconds after which a program that is level has nothing more to do."""


class Start(msgspec.Struct, frozen=True):
    """Seconds since the process was asked for, and megabytes at rest."""

    interpreter: float
    imported: float
    window: float
    rows: float
    shown: int
    """How many rows the list held."""
    megabytes: float


async def start(seat: Seat, born: float, *, stay: bool) -> Start:
    """Open the window, then the list; stay until everything is at rest where memory is wanted."""
    import asyncio

    await seat.start()
    window = time.time()
    page = await seat.show(every_day() if stay else USUAL)
    rows = time.time()
    if stay:
        await live(seat.program.engine)
        await seat.settle()
        await asyncio.sleep(AT_REST)
    return Start(
        IMPORTING - born,
        IMPORTED - born,
        window - born,
        rows - born,
        len(page.list.model.lines),
        pss_megabytes(),
    )


def main() -> None:
    """Start, tell, end."""
    profile, born, stay = Path(sys.argv[1]), float(sys.argv[2]), "--stay" in sys.argv
    told = sit_down(profile, lambda seat: start(seat, born, stay=stay))
    print(msgspec.json.encode(told).decode(), flush=True)


if __name__ == "__main__":
    main()
