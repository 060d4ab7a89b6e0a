"""A window as assistive technology reads it: a sheet alone, what floats first, the rest as it stands."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from qpost.desktop.cover import Cover
from qpost.desktop.widgets.offer import Offer, Value
from qpost.desktop.widgets.window import Window, speak_in_reading_order
from tests.desktop.qt import show, spoken_name, spoken_role

speak_in_reading_order()


class Desk(Window):
    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("机")
        self.send = QPushButton("送信", self)
        column = QVBoxLayout(self)
        column.addWidget(self.send)
        column.addWidget(QLabel("本文"))


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    made = Desk()
    show(qtbot, made)
    yield made
    made.hide()


def read(window: QWidget) -> list[str]:
    """The names of what there is to read, in order; each knows its own place."""
    face = QAccessible.queryAccessibleInterface(window)
    children = [face.child(place) for place in range(face.childCount())]
    assert [face.indexOfChild(child) for child in children] == list(range(len(children)))
    return [child.text(QAccessible.Text.Name) for child in children]


def test_a_window_is_found_as_one_with_everything_in_it(desk: Desk) -> None:
    assert spoken_role(desk) == QAccessible.Role.Window
    assert (spoken_name(desk), read(desk)) == ("机", ["送信", "本文"])


def test_while_a_sheet_asks_it_is_all_there_is_to_read(desk: Desk) -> None:
    sheet = Cover(desk)
    sheet.setAccessibleName("自動応答")
    under = QAccessible.queryAccessibleInterface(desk.send)
    sheet.open(sheet.card)
    assert read(desk) == ["自動応答"]
    assert spoken_role(sheet) == QAccessible.Role.Dialog
    assert QAccessible.queryAccessibleInterface(sheet).state().modal
    assert QAccessible.queryAccessibleInterface(desk).indexOfChild(under) == -1
    sheet.leave()
    assert read(desk)[:2] == ["送信", "本文"]


def test_what_a_sheet_lets_be_used_is_read_after_it(desk: Desk) -> None:
    sheet = Cover(desk)
    sheet.setAccessibleName("よくある質問")
    sheet.lets = (QPushButton,)
    sheet.open(sheet.card)
    assert read(desk) == ["よくある質問", "送信"]


def test_the_upper_of_two_sheets_is_read(desk: Desk) -> None:
    for name in ("下", "上"):
        sheet = Cover(desk)
        sheet.setAccessibleName(name)
        sheet.open(sheet.card)
    assert read(desk) == ["上"]


def test_the_values_of_an_open_list_are_read_first(desk: Desk) -> None:
    Offer(desk.send, "処理状態", [Value("全体", True), Value("未回答", False)], lambda _place: None)
    assert read(desk) == ["処理状態", "送信", "本文"]
