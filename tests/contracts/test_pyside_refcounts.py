"""Guards the PySide6 pin: 6.12.0 loses references of None and True on Python 3.11 until the process aborts.

Python 3.12 made both immortal, so there the counts stay level whatever PySide6 does.
"""

import gc
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

TIMES = 100
SLACK = 10
"""What else the interpreter does between the two counts; the fault loses one reference a call."""


class Speaker(QObject):
    """Something that emits."""

    said = Signal(bool)


def set_text(qtbot: QtBot) -> Callable[[], object]:
    """A call that returns nothing."""
    field = QLineEdit()
    qtbot.addWidget(field)
    return lambda: field.setText("x")


def emit(_: QtBot) -> Callable[[], object]:
    """A signal with a Python slot."""
    speaker = Speaker()
    speaker.said.connect(lambda _: None)
    return lambda: speaker.said.emit(True)


def timer(_: QtBot) -> Callable[[], object]:
    """A timer set and taken back."""
    speaker = Speaker()
    return lambda: speaker.killTimer(speaker.startTimer(1000))


@pytest.mark.parametrize("make", [set_text, emit, timer], ids=lambda make: make.__name__)
def test_calls_into_qt_keep_the_counts_level(
    qtbot: QtBot, make: Callable[[QtBot], Callable[[], object]]
) -> None:
    call = make(qtbot)
    call()
    before = counts()
    for _ in range(TIMES):
        call()
    after = counts()
    assert [abs(now - then) < SLACK for now, then in zip(after, before, strict=True)] == [True, True, True]


def counts() -> list[int]:
    """References to the three constants that every call hands out."""
    gc.collect()
    return [sys.getrefcount(constant) for constant in (None, True, False)]
