"""`qpost --quit`: what a setup says before it replaces the program."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest


def qpost(profile: Path, *words: str) -> "subprocess.Popen[bytes]":
    """The program in a process of its own, with no window server."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "qpost", "--profile", str(profile), *words]
    return subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def started(profile: Path) -> bool:
    """Whether a program stands in the profile, and listens."""
    return (profile / "raise.socket").exists()


@pytest.mark.timeout(60)
def test_the_running_program_ends_in_order_and_whoever_asked_is_told(tmp_path: Path) -> None:
    with qpost(tmp_path) as running:
        deadline = time.monotonic() + 30
        while not started(tmp_path) and time.monotonic() < deadline:
            assert running.poll() is None
        with qpost(tmp_path, "--quit") as asking:
            assert asking.wait(30) == 0
        assert running.wait(10) == 0


@pytest.mark.timeout(60)
def test_with_nothing_running_there_is_nothing_to_do(tmp_path: Path) -> None:
    with qpost(tmp_path, "--quit") as asking:
        assert asking.wait(30) == 0
