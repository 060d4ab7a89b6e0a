"""Running the tools that a build needs, with their words shown only where one fails."""

import shlex
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path


class BuildError(Exception):
    """A sentence for the person at the terminal."""


def run(
    command: Sequence[str | Path], *, at: Path | None = None, env: Mapping[str, str] | None = None
) -> str:
    """What a tool says on its standard output; raises BuildError with the end of its words where it fails."""
    words = [str(word) for word in command]
    try:
        done = subprocess.run(words, cwd=at, env=env, capture_output=True, text=True, check=False)
    except OSError as reason:
        raise BuildError(f"{words[0]} could not be started: {reason}") from None
    if done.returncode:
        end = (done.stdout + done.stderr).strip().splitlines()[-15:]
        raise BuildError("\n".join((f"failed: {shlex.join(words)}", *end)))
    return done.stdout
