"""Cards side by side: level where they can be, and never narrower than their words."""

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from qpost.desktop.todo.card import Card
from qpost.desktop.todo.card_grid import CardGrid
from qpost.desktop.todo.figures import NOW


class SizedCard(Card):
    """A card that needs a width that the test knows."""

    def __init__(self, width: int) -> None:
        self._needs = width
        super().__init__(NOW[0])

    def sizeHint(self) -> QSize:
        """As wide as it was told."""
        return QSize(self._needs, 80)


def laid_out(qtbot: QtBot, width: int, *needs: int) -> list[tuple[int, int, int]]:
    """Row, left edge and width of each card in a grid of this width."""
    grid = CardGrid([SizedCard(need) for need in needs])
    qtbot.addWidget(grid)
    grid.resize(width, 400)
    grid.relay()
    return [(card.y() // 92, card.x(), card.width()) for card in grid.cards]


def test_cards_in_one_row_are_alike_where_the_widest_fits_into_its_part(qtbot: QtBot) -> None:
    assert laid_out(qtbot, 624, 100, 150, 200) == [(0, 0, 200), (0, 212, 200), (0, 424, 200)]


def test_a_card_that_needs_more_has_it_and_the_others_share_the_rest(qtbot: QtBot) -> None:
    assert laid_out(qtbot, 624, 100, 100, 300) == [(0, 0, 150), (0, 162, 150), (0, 324, 300)]


def test_a_row_ends_at_the_right_edge_to_the_pixel(qtbot: QtBot) -> None:
    places = laid_out(qtbot, 626, 100, 150, 200)
    assert places[-1][1] + places[-1][2] == 626


@pytest.mark.parametrize("width", [320, 400, 500])
def test_what_does_not_fit_into_one_row_stands_in_equal_columns(qtbot: QtBot, width: int) -> None:
    places = laid_out(qtbot, width, 200, 210, 220)
    assert places[-1][0] > 0
    assert len({each for _row, _x, each in places}) == 1
