"""Text inputs while an input method composes: the recipes of ux.md §4.2."""

import ast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from qpost.desktop import theme
from qpost.desktop.widgets.ime import ImeLineEdit, ImePlainTextEdit
from tests.contracts.tree import package
from tests.desktop.qt import click, commit, compose, press, show

ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
MODIFIERS = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def editor(qtbot: QtBot) -> ImePlainTextEdit:
    made = ImePlainTextEdit()
    show(qtbot, made)
    made.setFocus()
    return made


@pytest.mark.parametrize(("half", "whole"), [("にほんご", "日本語"), ("ㅎㅏㄴ", "한"), ("ni'hao", "你好")])
def test_enter_neither_sends_nor_breaks_the_line_while_composing(
    qtbot: QtBot, editor: ImePlainTextEdit, half: str, whole: str
) -> None:
    sent: list[bool] = []
    editor.send_requested.connect(sent.append)
    compose(editor, half)
    for key in ENTERS:
        for modifier in MODIFIERS:
            press(editor, key, modifier)
    assert (sent, editor.toPlainText()) == ([], "")
    commit(editor, whole)
    assert editor.toPlainText() == whole
    press(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sent == [False]


def test_ctrl_shift_enter_asks_to_send_and_keep_the_thread_open(
    qtbot: QtBot, editor: ImePlainTextEdit
) -> None:
    with qtbot.waitSignal(editor.send_requested) as asked:
        press(editor, Qt.Key.Key_Return, MODIFIERS[3])
    assert asked.args == [True]


def test_no_shortcut_of_the_window_fires_while_composing(qtbot: QtBot) -> None:
    window = QWidget()
    column, hits = QVBoxLayout(window), list[str]()
    inputs = (ImePlainTextEdit(), ImeLineEdit())
    for each in inputs:
        column.addWidget(each)
    keys = {
        "Ctrl+Return": Qt.Key.Key_Return,
        "F6": Qt.Key.Key_F6,
        "Esc": Qt.Key.Key_Escape,
        "F5": Qt.Key.Key_F5,
    }
    for name in keys:
        QShortcut(QKeySequence(name), window).activated.connect(lambda name=name: hits.append(name))
    show(qtbot, window)
    for each in inputs:
        each.setFocus()
        compose(each, "かな")
        for name, key in keys.items():
            press(each, key, MODIFIERS[2] if name.startswith("Ctrl") else MODIFIERS[0])
    assert hits == []
    commit(inputs[1], "仮名")
    press(inputs[1], Qt.Key.Key_F5)
    assert hits == ["F5"]


def test_a_dialog_neither_closes_nor_accepts_while_composing(qtbot: QtBot) -> None:
    dialog = QDialog()
    column, field, button = QVBoxLayout(dialog), ImeLineEdit(), QPushButton("OK")
    button.setDefault(True)
    button.clicked.connect(dialog.accept)
    column.addWidget(field)
    column.addWidget(button)
    show(qtbot, dialog)
    field.setFocus()
    compose(field, "りゆう")
    press(field, Qt.Key.Key_Return)
    press(field, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    commit(field, "理由")
    press(field, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_a_search_hears_committed_text_only(qtbot: QtBot) -> None:
    field, heard = ImeLineEdit(), list[str]()
    show(qtbot, field)
    field.textChanged.connect(heard.append)
    compose(field, "は")
    compose(field, "はいそう")
    assert heard == []
    commit(field, "配送")
    assert heard == ["配送"]


def test_composing_ends_when_the_text_is_replaced(editor: ImePlainTextEdit, qtbot: QtBot) -> None:
    compose(editor, "にほん")
    editor.setPlainText("定型文")
    assert not editor.is_composing()
    field = ImeLineEdit()
    show(qtbot, field)
    compose(field, "にほん")
    field.setText("定型文")
    assert not field.is_composing()


def test_pressing_send_while_composing_never_sends_half(qtbot: QtBot) -> None:
    window = QWidget()
    column, editor, button = QVBoxLayout(window), ImePlainTextEdit(), QPushButton("送信")
    column.addWidget(editor)
    column.addWidget(button)
    button.clicked.connect(lambda: editor.request_send())
    show(qtbot, window)
    sent: list[str] = []
    editor.send_requested.connect(lambda _open: sent.append(editor.toPlainText()))
    editor.setFocus()
    commit(editor, "本日発送")
    compose(editor, "しました")
    click(button)
    assert sent in ([], ["本日発送しました"])


def test_a_composition_is_not_text_yet(editor: ImePlainTextEdit) -> None:
    compose(editor, "しました")
    assert editor.toPlainText() == ""
    commit(editor, "しました")
    assert editor.toPlainText() == "しました"


def test_the_candidates_stand_at_the_caret_and_follow_it(editor: ImePlainTextEdit) -> None:
    rect = editor.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    editor.insertPlainText("一行目\n二行目")
    below = editor.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    assert editor.rect().contains(below.toRect())
    assert below.top() > rect.top()
    compose(editor, "へんかん")
    assert editor.rect().contains(editor.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).toRect())
    editor.setPlainText("")


def test_an_emoji_comes_in_whole(editor: ImePlainTextEdit) -> None:
    commit(editor, "👍🏽")
    assert editor.toPlainText() == "👍🏽"


def test_tab_leaves_the_editor(qtbot: QtBot) -> None:
    window = QWidget()
    column, editor, button = QVBoxLayout(window), ImePlainTextEdit(), QPushButton("x")
    column.addWidget(editor)
    column.addWidget(button)
    show(qtbot, window)
    editor.setFocus()
    press(editor, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is button


def test_a_field_with_an_error_is_outlined_in_danger(qtbot: QtBot) -> None:
    field = ImeLineEdit()
    field.resize(200, 32)
    show(qtbot, field)
    field.clearFocus()
    plain = field.grab().toImage().pixelColor(100, 0).name()
    field.set_error(True)
    assert field.grab().toImage().pixelColor(100, 0).name() == "#b42318" != plain


def test_a_placeholder_can_be_read(qtbot: QtBot) -> None:
    for each in (ImeLineEdit(), ImePlainTextEdit()):
        show(qtbot, each)
        assert each.palette().placeholderText().color() == theme.colour("text2")


TYPED_INTO = {"QLineEdit", "QPlainTextEdit", "QTextEdit", "QSpinBox", "QComboBox", "QInputDialog"}
GUARDED = ("qpost/desktop/widgets/ime.py",)
READ_ONLY = ("qpost/desktop/inquiries/message_text.py",)
"""A bubble of the conversation can be selected from, not typed into."""


def test_every_text_input_of_the_program_is_guarded() -> None:
    bare = [
        module.name
        for module in package("desktop")
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call | ast.ClassDef)
        for kind in (node.bases if isinstance(node, ast.ClassDef) else [node.func])
        if isinstance(kind, ast.Name) and kind.id in TYPED_INTO
    ]
    assert set(bare) - {*GUARDED, *READ_ONLY} == set()
