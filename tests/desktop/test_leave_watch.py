"""Hearing that the program shall end."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from qpost.desktop.leave_watch import LeaveWatch
from qpost.host.leave_request import LeaveRequest


def test_a_request_that_is_put_into_the_profile_is_heard_once(qtbot: QtBot, tmp_path: Path) -> None:
    request = LeaveRequest(tmp_path)
    watch = LeaveWatch(tmp_path, request.take)
    with qtbot.waitSignal(watch.asked):
        request.make()
    assert not request.take()
    watch.deleteLater()


def test_a_request_for_a_program_that_is_gone_ends_nobody(qtbot: QtBot, tmp_path: Path) -> None:
    request = LeaveRequest(tmp_path)
    request.make()
    watch = LeaveWatch(tmp_path, request.take)
    assert not request.take()
    with qtbot.assertNotEmitted(watch.asked, wait=50):
        (tmp_path / "settings.json").write_text("{}", "utf-8")
    watch.deleteLater()
