"""Asking a running program to end, from another process."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from qpost.host.leave_request import LeaveRequest, ask_to_leave
from qpost.host.single_instance import ProfileLock

ASK = "import sys; from pathlib import Path; from qpost.host.leave_request import ask_to_leave as ask; "


def test_where_nothing_runs_there_is_nothing_to_ask(tmp_path: Path) -> None:
    assert ask_to_leave(tmp_path)
    assert not LeaveRequest(tmp_path).take()


def test_whoever_asks_waits_until_the_program_has_ended(tmp_path: Path) -> None:
    lock, request = ProfileLock(tmp_path), LeaveRequest(tmp_path)
    assert lock.take()
    asking = subprocess.Popen([sys.executable, "-c", f"{ASK}sys.exit(not ask(Path({str(tmp_path)!r})))"])
    heeded = threading.Event()

    def run() -> None:
        while not request.take():
            heeded.wait(0.01)
        lock.release()

    running = threading.Thread(target=run)
    running.start()
    assert asking.wait(20) == 0
    running.join()


def test_a_program_that_does_not_end_is_told_apart_and_no_request_is_left(tmp_path: Path) -> None:
    lock = ProfileLock(tmp_path)
    assert lock.take()
    code = f"{ASK}sys.exit(not ask(Path({str(tmp_path)!r}), 0.3))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 1
    assert not LeaveRequest(tmp_path).take()
    lock.release()


def test_a_request_that_somebody_else_holds_for_a_moment_is_heeded_and_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    request, unlink, held = LeaveRequest(tmp_path), Path.unlink, iter((True, True, False))
    request.make()

    def hesitant(file: Path, missing_ok: bool = False) -> None:
        if next(held):
            raise PermissionError(32, "Sharing violation")
        unlink(file, missing_ok)

    monkeypatch.setattr(Path, "unlink", hesitant)
    monkeypatch.setattr("time.sleep", lambda _seconds: None)
    assert request.take()
    assert list(tmp_path.iterdir()) == []
