"""A button that stays pressed, switched by a click, by the program, and by assistive technology."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from qpost.desktop.orders.group_chip import GroupChip
from qpost.desktop.widgets.buttons import Button
from qpost.domain.orders import OrderGroup
from tests.desktop.qt import click, show


@pytest.fixture
def told() -> list[bool]:
    return []


@pytest.fixture(params=["tool", "chip"])
def button(qtbot: QtBot, told: list[bool], request: pytest.FixtureRequest) -> QAbstractButton:
    made = Button("翻訳") if request.param == "tool" else GroupChip(OrderGroup.NEW)
    made.setCheckable(True)
    made.clicked.connect(lambda checked: told.append(checked))
    show(qtbot, made)
    return made


def test_a_click_is_told_once(button: QAbstractButton, told: list[bool]) -> None:
    click(button)
    click(button)
    assert told == [True, False]


def test_what_the_program_switches_is_told_to_nobody(button: QAbstractButton, told: list[bool]) -> None:
    button.setChecked(True)
    assert button.isChecked()
    assert told == []


def test_every_action_of_assistive_technology_is_a_click(button: QAbstractButton, told: list[bool]) -> None:
    actions = QAccessible.queryAccessibleInterface(button).actionInterface()
    assert actions.actionNames()[0] == "Toggle"
    actions.doAction("Toggle")
    actions.doAction("Toggle")
    assert told == [True, False]
