"""A button that stays pressed, switched by a click, by the program, and by assistive technology."""

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from qpost.desktop.widgets.buttons import Button
from tests.desktop.qt import click, show


@pytest.fixture
def told() -> list[bool]:
    return []


@pytest.fixture
def button(qtbot: QtBot, told: list[bool]) -> Button:
    made = Button("翻訳")
    made.setCheckable(True)
    made.clicked.connect(lambda checked: told.append(checked))
    show(qtbot, made)
    return made


def test_a_click_is_told_once(button: Button, told: list[bool]) -> None:
    click(button)
    click(button)
    assert told == [True, False]


def test_what_the_program_switches_is_told_to_nobody(button: Button, told: list[bool]) -> None:
    button.setChecked(True)
    assert button.isChecked()
    assert told == []


def test_every_action_of_assistive_technology_is_a_click(button: Button, told: list[bool]) -> None:
    actions = QAccessible.queryAccessibleInterface(button).actionInterface()
    assert actions.actionNames()[0] == "Toggle"
    actions.doAction("Toggle")
    actions.doAction("Toggle")
    assert told == [True, False]
