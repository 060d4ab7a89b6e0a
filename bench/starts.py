"""A hundred starts of one profile at once: how many ran, and how soon one runs after another was killed."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.measuring import Figure, Sizes, median_ms
from qpost.host.single_instance import ProfileLock

MANY = 100
KILLED = 20
PATIENCE = 600.0

RUNS = "it runs"
PROGRAM = f"""
import sys
from pathlib import Path
from qpost.app import options_of, run
from qpost.desktop.stage import Stage
start = Stage.start
def told(stage):
    print("{RUNS}", flush=True)
    start(stage)
Stage.start = told
sys.exit(run(options_of(["--profile", sys.argv[1], *sys.argv[2:]])))
"""
"""The program itself, which says when it has got as far as opening its first window."""


def measure(sizes: Sizes) -> list[Figure]:
    """All at once, then one after the other with a kill in between."""
    many, killed = (MANY, KILLED) if sizes.runs > 1 else (4, 1)
    with tempfile.TemporaryDirectory(prefix="qpost-starts-") as folder:
        ran, left = _at_once(Path(folder), many)
    with tempfile.TemporaryDirectory(prefix="qpost-starts-") as folder:
        freed = [_lock_after_kill(Path(folder)) for _ in range(killed)]
    return [
        Figure(f"{many} starts of one profile at once: programs that ran", f"{ran}", "–", "–", "1"),
        Figure("… that left it to the running one", f"{left}", "–", "–", f"{many - 1}"),
        Figure(
            f"After kill -9 until the next holds the profile, {killed} times, longest",
            f"{max(freed) * 1000:.1f} ms",
            f"median {median_ms(freed):.1f} ms",
            "–",
            "≤ 1 s",
        ),
    ]


def _start(profile: Path, *options: str) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QPOST_LANGUAGE": "ja"}
    command = (sys.executable, "-c", PROGRAM, str(profile), *options)
    silent = subprocess.DEVNULL
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=silent)


def _at_once(profile: Path, many: int) -> tuple[int, int]:
    programs = [_start(profile) for _ in range(many)]
    until = time.monotonic() + PATIENCE
    while sum(program.poll() is None for program in programs) > 1 and time.monotonic() < until:
        time.sleep(0.05)
    left = sum(program.returncode == 0 for program in programs if program.returncode is not None)
    for program in programs:
        program.kill()
    said = [program.communicate()[0] for program in programs]
    return sum(RUNS.encode() in one for one in said), left


def _lock_after_kill(profile: Path) -> float:
    program = _start(profile, "--background")
    assert program.stdout is not None
    assert program.stdout.readline().strip() == RUNS.encode()
    lock = ProfileLock(profile)
    assert not lock.take()
    program.kill()
    began = time.perf_counter()
    while not lock.take(0.02):
        pass
    taken = time.perf_counter() - began
    lock.release()
    program.communicate()
    return taken
