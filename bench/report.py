"""docs/figures.md: one table for each measurement, with the day, the commit and the machine it is from."""

import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from bench.measuring import Figure, machine
from qpost.host.clock import SystemClock

ROOT = Path(__file__).resolve().parents[1]
FILE = ROOT / "docs" / "figures.md"

HEAD = ("What", "Measured", "Floor of the same run", "Ratio", "Goal")


def table(figures: Sequence[Figure]) -> str:
    """Figures as a Markdown table."""
    rows = [HEAD, ("---",) * len(HEAD)]
    rows += [(one.what, one.measured, one.floor, one.ratio, one.goal) for one in figures]
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def write(measured: Mapping[str, Sequence[Figure]], names: Sequence[str]) -> None:
    """Replace what was measured between its marks; words that people wrote around them stay."""
    text = FILE.read_text("utf-8") if FILE.exists() else "".join(_place(name) for name in names)
    for name, figures in measured.items():
        block = f"<!-- {name} -->\n{circumstances()}\n\n{table(figures)}\n<!-- /{name} -->"
        before, _, rest = text.partition(f"<!-- {name} -->")
        text = before + block + rest.partition(f"<!-- /{name} -->")[2]
    FILE.write_text(text, "utf-8")


def circumstances() -> str:
    """When, of which commit, and on what."""
    now = SystemClock().now().date().isoformat()
    platform = os.environ.get("QT_QPA_PLATFORM", "offscreen")
    return f"*{now}, commit `{_commit()}`, {machine()}, Qt platform {platform}, {_load()}*"


def _commit() -> str:
    asked = ["git", "-C", str(ROOT), "describe", "--always", "--dirty", "--exclude", "*"]
    return subprocess.run(asked, stdout=subprocess.PIPE, check=True, text=True).stdout.strip()


def _load() -> str:
    """What else the machine did, as its load average says at the end."""
    return f"load average {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "load unknown"


def _place(name: str) -> str:
    return f"<!-- {name} -->\n<!-- /{name} -->\n"
