"""The command `python -m bench`: measures everything, or what is named, and prints a table."""

import argparse
import subprocess
import sys
from collections.abc import Callable

import msgspec

from bench import (
    apply,
    blocking,
    filter,
    guard,
    idle,
    memory,
    outbox,
    palette,
    residence,
    search,
    server,
    start,
    starts,
    switch,
)
from bench.measuring import FULL, TINY, Figure, Sizes
from bench.report import table, write

MEASURES: dict[str, Callable[[Sizes], list[Figure]]] = {
    "start": start.measure,
    "switch": switch.measure,
    "filter": filter.measure,
    "search": search.measure,
    "palette": palette.measure,
    "outbox": outbox.measure,
    "apply": apply.measure,
    "blocking": blocking.measure,
    "guard": guard.measure,
    "memory": memory.measure,
    "idle": idle.measure,
    "residence": residence.measure,
    "starts": starts.measure,
    "server": server.measure,
}


def main() -> int:
    """Measure; the exit status."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(MEASURES))
    parser.add_argument("--write", action="store_true", help="put what was measured into docs/figures.md")
    parser.add_argument("--tiny", action="store_true", help="only see that it runs; the figures mean nothing")
    parser.add_argument("--json", action="store_true", help="measure here, and print for another program")
    chosen = parser.parse_args()
    if unknown := set(chosen.names) - set(MEASURES):
        parser.error(f"no such measurement: {', '.join(sorted(unknown))}")
    names = chosen.names or list(MEASURES)
    if chosen.json:
        figures = [one for name in names for one in MEASURES[name](TINY if chosen.tiny else FULL)]
        print(msgspec.json.encode(figures).decode())
        return 0
    measured = {name: apart(name, tiny=chosen.tiny) for name in names}
    print(table([figure for figures in measured.values() for figure in figures]))
    if chosen.write:
        write(measured, tuple(MEASURES))
    return 0


def apart(name: str, *, tiny: bool) -> list[Figure]:
    """One measurement in a process of its own, so that none warms or burdens another."""
    print(f"measuring {name} …", file=sys.stderr, flush=True)
    command = [sys.executable, "-m", "bench", name, "--json", *(["--tiny"] if tiny else [])]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True)
    return msgspec.json.decode(done.stdout.splitlines()[-1], type=list[Figure])


if __name__ == "__main__":
    sys.exit(main())
