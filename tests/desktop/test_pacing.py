"""Pacing: the first is done at once, what is asked for in the pause after is done once at its end."""

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from qpost.desktop.pacing import Pace


class Counted(QObject):
    """Counts how often it was done."""

    def __init__(self) -> None:
        super().__init__()
        self.times = 0
        self.pace = Pace(self, self._do)

    def _do(self) -> None:
        self.times += 1


@pytest.fixture
def counted(qapp: QObject) -> Counted:
    """Nothing was asked of it yet."""
    assert qapp is not None
    return Counted()


def test_the_first_is_done_at_once(counted: Counted) -> None:
    counted.pace.ask(gently=True)
    assert counted.times == 1


def test_what_is_asked_gently_in_the_pause_is_done_once_at_its_end(counted: Counted, qtbot: QtBot) -> None:
    for _ in range(5):
        counted.pace.ask(gently=True)
    assert counted.times == 1
    with qtbot.waitSignal(counted.pace._pause.timeout):
        pass
    assert counted.times == 2
    with qtbot.waitSignal(counted.pace._pause.timeout):
        pass
    assert counted.times == 2


def test_what_is_asked_plainly_is_done_at_once_and_ends_the_pause(counted: Counted) -> None:
    counted.pace.ask(gently=True)
    counted.pace.ask(gently=True)
    counted.pace.ask(gently=False)
    assert counted.times == 2
    assert not counted.pace._pause.isActive()
    assert not counted.pace._again
