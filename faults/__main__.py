"""The command `python -m faults`: every component and every seeded mistake; prints the table of promises."""

import argparse
import importlib
import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import msgspec

from faults.mutants import MUTANTS, Mutant
from faults.report import caught_line, how_caught, shown, table, write
from faults.verdict import Budget, Verdict

COMPONENTS = (
    "kill_points",
    "histories",
    "fault_matrix",
    "power_cut",
    "store_errors",
    "damaged_files",
    "canaries",
)
AT_ONCE = 2
QUICK, FULL = 1.0, 10.0
MUTANT_SCALE = 1.0
PATIENCE = 3600.0


def main() -> int:
    """Run it; the exit status is 1 where a promise broke or a mistake went unnoticed."""
    parser = argparse.ArgumentParser(prog="python -m faults", description=__doc__)
    size = parser.add_mutually_exclusive_group()
    size.add_argument("--quick", action="store_true", help="a few minutes on two cores (the default)")
    size.add_argument("--full", action="store_true", help="ten times as much")
    parser.add_argument("--scale", type=float, help="this many times the quick run")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--write", action="store_true", help="put the table into docs/figures.md")
    parser.add_argument("--only", choices=COMPONENTS, help="one component, told as JSON")
    parser.add_argument("--mutant", type=int, help="with --only: this seeded mistake is made first")
    chosen = parser.parse_args()
    scale = chosen.scale or (FULL if chosen.full else QUICK)
    if chosen.only:
        print(msgspec.json.encode(alone(chosen.only, scale, chosen.seed, chosen.mutant)).decode())
        return 0
    return everything(scale, chosen.seed, to_file=chosen.write)


def everything(scale: float, seed: int, *, to_file: bool) -> int:
    """All components and all mutants, two processes at a time; what takes longest begins first."""
    began = time.monotonic()
    with ThreadPoolExecutor(AT_ONCE) as pool:
        asked = [pool.submit(apart, name, scale, seed) for name in COMPONENTS]
        tried = [pool.submit(_tried, number, seed) for number in range(len(MUTANTS))]
        verdicts = [one.result() for one in asked]
        caught = [(mutant, one.result()) for mutant, one in zip(MUTANTS, tried, strict=True)]
    minutes = (time.monotonic() - began) / 60
    text = "\n".join((table(verdicts), "", caught_line(caught)))
    print(text)
    print(shown(verdicts))
    print(how_caught(caught))
    print(f"{minutes:.1f} minutes, seed {seed}")
    if to_file:
        write(text, f"seed {seed}, {scale:g} × quick, {minutes:.1f} minutes")
    return int(any(one.failures for one in verdicts) or not all(by.noticed for _, by in caught))


def alone(name: str, scale: float, seed: int, mutant: int | None) -> Verdict:
    """One component in this process."""
    if mutant is not None:
        MUTANTS[mutant].apply()
    module = importlib.import_module(f"faults.{name}")
    verdict: Verdict = module.run(Budget(scale, seed, hurried=mutant is not None))
    return verdict


def apart(name: str, scale: float, seed: int, *more: str) -> Verdict:
    """One component in a process of its own; one that does not come to an end has failed."""
    began = time.monotonic()
    verdict = _told_by_child(name, scale, seed, *more)
    words = ("tried", name, *more, f"in {time.monotonic() - began:.0f} s")
    print(" ".join(words), file=sys.stderr, flush=True)
    return verdict


def _told_by_child(name: str, scale: float, seed: int, *more: str) -> Verdict:
    command = [sys.executable, "-m", "faults", "--only", name, "--scale", str(scale), "--seed", str(seed)]
    try:
        done = subprocess.run([*command, *more], capture_output=True, timeout=PATIENCE * scale, check=False)
    except subprocess.TimeoutExpired:
        return Verdict(name, 1, 1, ("it did not come to an end",), broke=True)
    lines = done.stdout.splitlines()
    if done.returncode or not lines:
        said: Sequence[str] = done.stderr.decode("utf-8", "replace").splitlines()[-8:]
        return Verdict(name, 1, 1, ("it broke down", *said), broke=True)
    return msgspec.json.decode(lines[-1], type=Verdict)


def _tried(number: int, seed: int) -> Verdict:
    mutant: Mutant = MUTANTS[number]
    return apart(mutant.noticed_by, MUTANT_SCALE, seed, "--mutant", str(number))


if __name__ == "__main__":
    sys.exit(main())
