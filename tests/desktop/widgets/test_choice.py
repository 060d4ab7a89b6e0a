"""Choices, segments, drop-downs and switches: named as groups, chosen by key, told once."""

from enum import StrEnum

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from qpost.desktop.widgets.choice import CheckBox, Choices
from qpost.desktop.widgets.drop_down import DropDown
from qpost.desktop.widgets.segments import Segments
from qpost.desktop.widgets.switch import Switch
from tests.desktop.qt import click, press, show, spoken_name, spoken_role


class Answered(StrEnum):
    IN_PROGRESS = "in_progress"
    DONE = "done"


VALUES = tuple(Answered)
WORDS = ("処理中", "処理完了")


@pytest.mark.parametrize("kind", [Choices, Segments])
def test_a_group_speaks_its_name_and_its_buttons_theirs(qtbot: QtBot, kind: type[Choices[Answered]]) -> None:
    group = kind(VALUES)
    show(qtbot, group)
    group.set_words("処理状態", WORDS)
    assert (spoken_name(group), spoken_role(group)) == ("処理状態", QAccessible.Role.Grouping)
    for value, word in zip(VALUES, WORDS, strict=True):
        assert spoken_name(group.button(value)) == word
        assert spoken_role(group.button(value)) == QAccessible.Role.RadioButton


@pytest.mark.parametrize("kind", [Choices, Segments])
def test_a_choice_is_told_when_a_person_makes_it_and_only_then(
    qtbot: QtBot, kind: type[Choices[Answered]]
) -> None:
    group = kind(VALUES)
    show(qtbot, group)
    group.set_words("処理状態", WORDS)
    told: list[Answered] = []
    group.chosen.connect(told.append)
    group.set_value(Answered.DONE)
    assert (group.value(), told) == (Answered.DONE, [])
    click(group.button(Answered.IN_PROGRESS))
    assert (group.value(), told) == (Answered.IN_PROGRESS, [Answered.IN_PROGRESS])


def test_the_words_of_a_check_box_are_its_name_and_all_of_it_can_be_pressed(qtbot: QtBot) -> None:
    box = CheckBox("メール発送 & 非表示")
    show(qtbot, box)
    assert spoken_name(box) == "メール発送 & 非表示"
    click(box)
    assert box.isChecked()


def test_a_drop_down_is_named_by_its_label_and_tells_its_value(qtbot: QtBot) -> None:
    lists = DropDown(VALUES, small=True)
    show(qtbot, lists)
    lists.set_words("処理状態", WORDS, prefix="処理状態: ")
    told: list[Answered] = []
    lists.chosen.connect(told.append)
    assert (spoken_name(lists), lists.accessibleDescription()) == ("処理状態", "処理中")
    assert lists.shown() == "処理状態: 処理中"
    press(lists, Qt.Key.Key_Down)
    assert (lists.value(), told) == (Answered.DONE, [Answered.DONE])


def test_a_drop_down_offers_its_values_inside_the_window(qtbot: QtBot) -> None:
    lists = DropDown(VALUES)
    show(qtbot, lists)
    lists.set_words("処理状態", ("処理中 & 返信", "処理完了"))
    offer = lists.open_menu()
    assert [spoken_name(row) for row in offer.rows()] == ["処理中 & 返信", "処理完了"]
    with qtbot.waitSignal(lists.chosen) as chosen:
        offer.rows()[1].click()
    assert chosen.args == [Answered.DONE]
    assert offer.isHidden()


@pytest.mark.parametrize("kind", [CheckBox, Switch])
def test_what_assistive_technology_toggles_is_told_as_a_persons_choice(
    qtbot: QtBot, kind: type[CheckBox]
) -> None:
    box = kind()
    qtbot.addWidget(box)
    told: list[bool] = []
    box.chosen.connect(told.append)
    box.set_value(True)
    QAccessible.queryAccessibleInterface(box).actionInterface().doAction("Toggle")
    assert told == [False]


def test_a_switch_is_named_after_its_setting(qtbot: QtBot) -> None:
    switch = Switch()
    show(qtbot, switch)
    switch.set_words("メール", "オン", "オフ")
    assert spoken_name(switch) == "メール"
    click(switch)
    assert switch.isChecked()
