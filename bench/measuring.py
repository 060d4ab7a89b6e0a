"""Times, percentiles and memory, and the one form in which a figure is reported."""

import platform
import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path


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


def timed(work: Callable[[], object]) -> float:
    """Milliseconds that one piece of work took."""
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def p50_p99(values: Sequence[float]) -> str:
    """Median and 99th percentile of milliseconds."""
    return f"{percentile(values, 0.5):.1f} / {percentile(values, 0.99):.1f} ms"


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
    if info.exists() and (found := re.search(r"^model name\s*:\s*(.+)$", info.read_text(), re.MULTILINE)):
        cpu = found[1]
    return f"{cpu}, {platform.system()} {platform.release()}, Python {platform.python_version()}"
