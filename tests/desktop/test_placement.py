"""Where the window stands: always on a connected screen, whatever was written down."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from qpost.desktop.placement import clamped, put_back

SCREENS = [QRect(0, 0, 1920, 1040), QRect(1920, 0, 1280, 1024)]
FAR = st.integers(-5000, 5000)
LONG = st.integers(1, 5000)


@given(FAR, FAR, LONG, LONG)
def test_a_window_is_never_lost_beside_the_screens(x: int, y: int, width: int, height: int) -> None:
    placed = clamped(QRect(x, y, width, height), SCREENS)
    assert any(screen.contains(placed) for screen in SCREENS)


def test_a_window_that_fits_stays_where_it_was() -> None:
    assert clamped(QRect(2000, 20, 800, 600), SCREENS) == QRect(2000, 20, 800, 600)


@pytest.mark.parametrize(
    "described", ["", "{", "[]", '{"x": 1}', '{"x": "a", "y": 0, "width": 1, "height": 1}']
)
def test_nonsense_puts_the_window_in_the_middle(qtbot: QtBot, described: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    assert put_back(window, described) is False
    assert window.width() >= 720
