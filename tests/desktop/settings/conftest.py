"""One page of the settings in a window of its own."""

from collections.abc import Callable
from typing import TypeVar

import pytest
from pytestqt.qtbot import QtBot

from qpost.desktop.bridge import Bridge
from qpost.desktop.settings.section import Section
from tests.desktop.conftest import Seat
from tests.desktop.qt import show
from tests.desktop.screens import Room
from tests.fakes.hand_clock import HandClock


@pytest.fixture
def room(seat: Seat, clock: HandClock, qtbot: QtBot) -> Room:
    """The seat with a shop behind it."""
    return Room(seat, clock, qtbot)


S = TypeVar("S", bound=Section)


@pytest.fixture
def opened(seat: Seat, qtbot: QtBot) -> Callable[[Callable[[Bridge], S]], S]:
    """Open a page by its class."""

    def make(kind: Callable[[Bridge], S]) -> S:
        made = kind(seat.bridge)
        made.resize(760, 900)
        show(qtbot, made)
        return made

    return make
