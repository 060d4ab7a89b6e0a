"""A row is drawn once, and again when anything is another: the row, its look, the colours of the program."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from qpost.desktop import theme
from qpost.desktop.inquiries.list_lines import Entry
from qpost.desktop.inquiries.row_pictures import KEPT, Look, RowPictures
from qpost.domain.settings import Appearance, Density, Language
from qpost.engine.ports import InquiryRow
from tests import examples as eg

LOOK = Look(
    size=QSize(100, 60),
    ratio=1.0,
    selected=False,
    marked=False,
    hovered=False,
    focused=False,
    density=Density.STANDARD,
    percent=100,
    spoken=Language.JAPANESE,
    minute=1,
)


def entry(name: str = "a") -> Entry:
    """A line of its own, even where another says the same."""
    row = InquiryRow(eg.inquiry(name), draft=False, sending=False, refused=False, same_customer=0)
    return Entry(name, row)


class Bench:
    """Draws rows on an image, and counts how often one had to be made."""

    def __init__(self, *, width: int = 200, height: int = 200) -> None:
        self.pictures = RowPictures()
        self.made = 0
        self.image = QImage(width, height, QImage.Format.Format_RGB32)

    def draw(self, line: Entry, look: Look = LOOK, *, y: int = 0) -> None:
        """Draw one row at a height."""
        painter = QPainter(self.image)
        self.pictures.draw(
            painter, QRect(0, y, look.size.width(), look.size.height()), line, look, self._make
        )
        painter.end()

    def _make(self, painter: QPainter, place: QRect) -> None:
        self.made += 1
        painter.fillRect(place.adjusted(10, 10, -10, -10), QColor("#123456"))


@pytest.fixture
def bench(qapp: QApplication) -> Bench:
    """Nothing is drawn yet."""
    return Bench()


def test_a_row_that_moves_is_not_drawn_anew(bench: Bench) -> None:
    line = entry()
    bench.draw(line)
    bench.draw(line, y=60)
    assert bench.made == 1
    assert bench.image.pixelColor(50, 90) == QColor("#123456")


def test_a_row_that_says_something_else_is_drawn_anew(bench: Bench) -> None:
    bench.draw(entry())
    bench.draw(entry())
    assert bench.made == 2


@pytest.mark.parametrize(
    "other",
    [
        replace(LOOK, selected=True),
        replace(LOOK, hovered=True),
        replace(LOOK, marked=True),
        replace(LOOK, focused=True),
        replace(LOOK, percent=150),
        replace(LOOK, spoken=Language.KOREAN),
        replace(LOOK, density=Density.COMPACT),
        replace(LOOK, minute=2),
        replace(LOOK, size=QSize(120, 60)),
    ],
)
def test_another_look_is_another_picture(bench: Bench, other: Look) -> None:
    line = entry()
    bench.draw(line)
    bench.draw(line, other)
    assert bench.made == 2


def test_other_colours_let_go_of_every_picture(bench: Bench, qapp: QApplication) -> None:
    line = entry()
    bench.draw(line)
    theme.apply(qapp, Appearance.DARK)
    bench.draw(line)
    theme.apply(qapp, Appearance.LIGHT)
    assert bench.made == 2


def test_between_the_points_of_a_screen_a_row_is_drawn_and_not_a_picture_of_it(bench: Bench) -> None:
    line, look = entry(), replace(LOOK, ratio=1.5, size=QSize(100, 61))
    bench.draw(line, look)
    bench.draw(line, look)
    assert bench.made == 2
    bench.draw(line, replace(look, size=QSize(100, 60)))
    bench.draw(line, replace(look, size=QSize(100, 60)))
    assert bench.made == 3


def test_the_oldest_picture_goes_first(bench: Bench) -> None:
    lines = [entry(f"i-{number}") for number in range(KEPT + 1)]
    for line in lines:
        bench.draw(line)
    bench.draw(lines[-1])
    assert bench.made == KEPT + 1
    bench.draw(lines[0])
    assert bench.made == KEPT + 2
