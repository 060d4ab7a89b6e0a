"""Starts the two programs that are compared, and reads what they say of themselves."""

import os
import subprocess
import sys
import time

import msgspec

from bench.first_rows import Start
from bench.shop import Place


def run(module: str, *arguments: str) -> str:
    """The last line that a module says, run in a process of its own, off the screen unless told otherwise."""
    env = {"QT_QPA_PLATFORM": "offscreen"} | dict(os.environ)
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
    command = (sys.executable, "-m", module, *arguments)
    done = subprocess.run(command, env=env, stdout=subprocess.PIPE, check=True, text=True)
    return done.stdout.strip().splitlines()[-1]


def floor() -> tuple[float, float]:
    """Seconds from the start of a bare window to its paint, and its megabytes."""
    painted, megabytes = run("bench.floor_window", str(time.time())).split()
    return float(painted), float(megabytes)


def first_rows(place: Place, *, stay: bool = False) -> Start:
    """One start of the program with a saved session."""
    place.sign_in()
    told = run("bench.first_rows", str(place.profile), str(time.time()), *(("--stay",) if stay else ()))
    return msgspec.json.decode(told, type=Start)
