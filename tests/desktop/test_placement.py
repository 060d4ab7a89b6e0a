"""Where the window stands: always on a connected screen, whatever was written down."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from qpost.desktop.placement import clamped, describe, put_back

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


def test_a_window_from_a_screen_that_is_gone_comes_back_onto_one_that_is_there(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    for x, y in ((-4000, 100), (9000, 100), (100, -3000), (100, 7000)):
        put_back(window, json.dumps({"x": x, "y": y, "width": 1000, "height": 700, "maximized": False}))
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        assert any(screen.contains(window.geometry()) for screen in screens), (x, y)


def test_a_screen_that_became_smaller_shrinks_the_window(qtbot: QtBot) -> None:
    placed = clamped(QRect(0, 0, 3840, 2100), [QRect(0, 0, 1366, 728)])
    assert placed == QRect(0, 0, 1366, 728)


def test_what_is_described_is_put_back(qtbot: QtBot) -> None:
    window, again = QWidget(), QWidget()
    qtbot.addWidget(window)
    qtbot.addWidget(again)
    window.setGeometry(20, 30, 760, 500)
    assert put_back(again, describe(window)) is False
    assert again.geometry() == window.geometry()
