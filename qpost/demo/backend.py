"""The backend of the demo: a process of its own on a free port, in a folder that goes with it."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class BackendFailed(Exception):
    """The backend ended before it answered; what it said stands on the terminal."""


@contextmanager
def sandbox_backend(data: Path, *options: str) -> Iterator[str]:
    """Start a backend with the sandbox's data; gives its address, and ends it with the block.

    It ends with this process too, where that is killed and the block never left.
    """
    serve = ("-m", "qpost.server", "serve", "--data", str(data), "--sandbox", "--with-input")
    command = (sys.executable, *serve, *options)
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        try:
            yield _address(process)
        finally:
            process.terminate()


def _address(process: "subprocess.Popen[bytes]") -> str:
    assert process.stdout is not None
    said = process.stdout.readline()
    if not said:
        raise BackendFailed
    return str(json.loads(said)["server"])
