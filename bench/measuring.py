"""Times, percentiles and memory, and the one form in which a figure is reported."""

import platform
import re
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

FRAME = 1000 / 60
"""Milliseconds that a screen of 60 Hz shows one picture."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much is measured."""

    few: int
    """Inquiries of the small shop."""
    many: int
    """Inquiries of the large one."""
    runs: int
    """Starts of a program, and rounds of work that takes seconds."""
    steps: int
    """Rows that are chosen one after the other."""
    words: int
    """Words that are typed into the search."""
    entities: int
    """Entities that a copy takes over."""
    served: int
    """Inquiries that the backend holds while it is asked."""
    requests: int
    """Requests of one kind that are put to it."""
    history: int
    """Entities of the history that is searched; three in eight are inquiries, the others messages."""
    replies: int
    """Replies that are queued one after the other."""
    sent: int
    """Replies that are written in the window, and go out."""
    openings: int
    """Times that the palette is opened."""
    idle: int
    """Seconds for which the program is left alone."""
    orders: int
    """Orders among which the guard looks for the words of an answer."""


FULL = Sizes(
    few=420,
    many=20_000,
    runs=9,
    steps=200,
    words=8,
    entities=100_000,
    served=100_000,
    requests=2_000,
    history=1_600_000,
    replies=2_000,
    sent=50,
    openings=100,
    idle=60,
    orders=1_000_000,
)
TINY = Sizes(
    few=420,
    many=420,
    runs=1,
    steps=3,
    words=1,
    entities=500,
    served=420,
    requests=10,
    history=500,
    replies=5,
    sent=3,
    openings=3,
    idle=1,
    orders=200,
)


@dataclass(frozen=True, slots=True)
class Figure:
    """One row of docs/figures.md."""

    what: str
    measured: str
    floor: str
    ratio: str
    goal: str


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which this share of them lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(share * (len(ordered) - 1)))]


def times(ours: float, floor: float) -> str:
    """How many times the floor a figure is."""
    return f"{ours / floor:.2f}×"


def share(ours: float, floor: float) -> str:
    """How much of the floor's rate is reached."""
    return f"{100 * ours / floor:.0f} %"


def timed(work: Callable[[], object]) -> float:
    """Milliseconds that one piece of work took."""
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def milliseconds(values: Sequence[float], *shares: float) -> str:
    """Percentiles of milliseconds, one after the other."""
    return " / ".join(f"{percentile(values, one):.1f}" for one in shares) + " ms"


def median_ms(seconds: Sequence[float]) -> float:
    """The median of seconds, in milliseconds."""
    return statistics.median(seconds) * 1000


def pss_megabytes(pid: int | str = "self") -> float:
    """The proportional share of memory of a process (Linux)."""
    rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
    found = re.search(r"^Pss:\s+(\d+) kB", rollup, re.MULTILINE)
    assert found is not None
    return int(found[1]) / 1024


def machine() -> str:
    """What this was measured on."""
    cpu = "unknown processor"
    info = Path("/proc/cpuinfo")
    if info.exists():
        cpus = re.findall(r"^model name\s*:\s*(.+)$", info.read_text(), re.MULTILINE)
        cpu = f"{len(cpus)} × {cpus[0]}" if cpus else cpu
    return f"{cpu}, {platform.system()} {platform.release()}, Python {platform.python_version()}"
