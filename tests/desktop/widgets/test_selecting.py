"""Choosing by assistive technology: what it selects is chosen, what keys select is not twice."""

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QStringListModel
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from qpost.desktop.widgets.selecting import choose_what_is_selected
from tests.desktop.qt import show


@pytest.fixture
def chosen() -> list[str]:
    return []


@pytest.fixture
def view(qtbot: QtBot, chosen: list[str]) -> QListView:
    made = QListView()
    made.setModel(QStringListModel(["一", "二", "三"], made))

    def choose(index: QModelIndex) -> None:
        made.setCurrentIndex(index)
        chosen.append(index.data())

    choose_what_is_selected(made, choose)
    show(qtbot, made)
    return made


def activate(view: QListView, row: int) -> None:
    """What a screen reader does to a row."""
    item = QAccessible.queryAccessibleInterface(view).child(row)
    action = item.actionInterface()
    action.doAction(action.actionNames()[0])


def selected(view: QListView) -> list[str]:
    return [index.data() for index in view.selectionModel().selectedIndexes()]


def test_a_row_that_is_activated_is_chosen(view: QListView, chosen: list[str]) -> None:
    activate(view, 1)
    assert (chosen, selected(view)) == (["二"], ["二"])


def test_moving_with_the_keys_chooses_nothing(view: QListView, chosen: list[str]) -> None:
    view.setCurrentIndex(view.model().index(2, 0))
    view.selectionModel().setCurrentIndex(
        view.model().index(1, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    assert chosen == []


def test_emptying_the_list_chooses_nothing(view: QListView, chosen: list[str]) -> None:
    view.setCurrentIndex(view.model().index(2, 0))
    view.selectionModel().clear()
    assert chosen == []
