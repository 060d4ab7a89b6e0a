"""A column in a sheet: as high as it needs, scrolled where the window is too low."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from qpost.desktop.widgets.fitting import AROUND, Fitting
from tests.desktop.qt import show


def sheet(qtbot: QtBot, height: int, *, inside: int) -> Fitting:
    """A sheet of a height with a column of one high part."""
    window = QWidget()
    fitting = Fitting(window)
    part = QWidget()
    part.setFixedHeight(inside)
    fitting.column.addWidget(part)
    QVBoxLayout(window).addWidget(fitting)
    window.resize(600, height)
    show(qtbot, window)
    window.resize(600, height)
    return fitting


def test_a_column_that_fits_is_shown_whole(qtbot: QtBot) -> None:
    fitting = sheet(qtbot, 700, inside=300)
    assert fitting.height() == 304
    assert not fitting.verticalScrollBar().isVisible()


def test_a_low_window_scrolls_it_and_a_higher_one_shows_it_again(qtbot: QtBot) -> None:
    fitting = sheet(qtbot, 480, inside=400)
    assert fitting.height() == 480 - AROUND
    assert fitting.verticalScrollBar().maximum() > 0
    fitting.window().resize(600, 800)
    qtbot.waitUntil(lambda: fitting.height() == 404)
