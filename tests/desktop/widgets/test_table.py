"""The table: a row is one sentence, Enter opens it, single keys stay keys."""

from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from qpost.desktop import theme
from qpost.desktop.widgets.table import Column, Rows, Table
from qpost.domain.settings import Language
from tests.desktop.conftest import Seat
from tests.desktop.qt import press, show


class Parcel(NamedTuple):
    state: str
    name: str


ROWS = (Parcel("配送準備", "うるおい <b>リップ</b>"), Parcel("配送遅延", "クッション"))


@pytest.fixture
def rows(qtbot: QtBot) -> Rows[Parcel]:
    columns = (
        Column[Parcel](
            "app.nav.orders", lambda row: row.state, picture=lambda _row: "truck", tone=lambda _row: "danger"
        ),
        Column[Parcel]("app.nav.todo", lambda row: row.name, stretch=True),
        Column[Parcel]("app.nav.outbox", lambda _row: "1", numeric=True),
    )
    made = Rows(columns, lambda row: f"{row.state}、{row.name}")
    made.replace(ROWS)
    return made


def test_every_cell_speaks_its_whole_row(rows: Rows[Parcel]) -> None:
    said = {rows.data(rows.index(0, column), Qt.ItemDataRole.AccessibleTextRole) for column in range(3)}
    assert said == {"配送準備、うるおい <b>リップ</b>"}


def test_a_screen_reader_gets_the_sentence_and_the_input_method_stays_away(
    qtbot: QtBot, rows: Rows[Parcel]
) -> None:
    table = Table(rows)
    table.setAccessibleName("注文の一覧")
    show(qtbot, table)
    table.setCurrentIndex(rows.index(1, 0))
    face = QAccessible.queryAccessibleInterface(table)
    assert face.text(QAccessible.Text.Name) == "注文の一覧"
    cells = [face.child(place) for place in range(face.childCount())]
    assert "配送遅延、クッション" in {cell.text(QAccessible.Text.Name) for cell in cells}
    assert not table.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_enter_opens_the_row_under_the_cursor(qtbot: QtBot, rows: Rows[Parcel]) -> None:
    table = Table(rows)
    show(qtbot, table)
    table.setCurrentIndex(rows.index(1, 0))
    with qtbot.waitSignal(table.opened) as opened:
        press(table, Qt.Key.Key_Return)
    assert opened.args == [1]


def test_the_same_rows_again_move_nothing(qtbot: QtBot, rows: Rows[Parcel]) -> None:
    with qtbot.assertNotEmitted(rows.modelReset):
        rows.replace(tuple(ROWS))
    assert (rows.at(1), rows.at(2)) == (ROWS[1], None)


def test_a_tone_colours_the_cell_and_numbers_stand_at_the_right(rows: Rows[Parcel]) -> None:
    red = rows.data(rows.index(0, 0), Qt.ItemDataRole.ForegroundRole)
    assert red == theme.colour("danger")
    where = rows.data(rows.index(0, 2), Qt.ItemDataRole.TextAlignmentRole)
    assert where & Qt.AlignmentFlag.AlignRight


async def test_its_head_follows_the_language(qtbot: QtBot, rows: Rows[Parcel], seat: Seat) -> None:
    table = Table(rows)
    show(qtbot, table)
    with qtbot.waitSignal(rows.headerDataChanged):
        seat.engine.settings.change(language=Language.ENGLISH)
    assert rows.headerData(2, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole) == "Outbox"
