"""Toasts: in the window, with at most a way on, and gone by themselves unless somebody is there."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from qpost.desktop import notices
from qpost.desktop.widgets.buttons import Button
from tests.desktop.qt import click, show, spoken_name


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(900, 600)
    show(qtbot, made)
    return made


def test_a_toast_stands_at_the_bottom_left_and_stays_there(window: QWidget) -> None:
    notices.tell(window, "返信を送信箱に入れました。")
    toast = notices.toast_of(window)
    assert toast.isVisible()
    assert toast.geometry().bottomLeft().x() == toast.left
    window.resize(1000, 700)
    assert window.rect().contains(toast.geometry())
    assert toast.geometry().bottom() > 600


def test_another_sentence_takes_its_place(window: QWidget) -> None:
    notices.tell(window, "一")
    notices.tell(window, "<b>二</b>")
    assert notices.toast_of(window).sentence() == "<b>二</b>"
    assert len(window.findChildren(notices.Toast)) == 1


def test_its_action_is_done_once_and_the_toast_goes(window: QWidget) -> None:
    done: list[str] = []
    notices.tell(window, "送りました。", notices.Action("送信箱", lambda: done.append("outbox")))
    toast = notices.toast_of(window)
    button = next(found for found in toast.findChildren(Button) if spoken_name(found) == "送信箱")
    click(button)
    assert done == ["outbox"]
    assert not toast.isVisible()


def test_it_waits_for_whoever_has_the_focus_in_it(window: QWidget) -> None:
    notices.tell(window, "送りました。")
    toast = notices.toast_of(window)
    toast.findChildren(Button)[0].setFocus()
    toast.leave_unless_in_use()
    assert toast.isVisible()
    window.setFocus()
    toast.findChildren(Button)[0].clearFocus()
    toast.leave_unless_in_use()
    assert not toast.isVisible()
