"""The keys that the proof presses under Wine, in the real windows: each leads where it is meant to."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from installer.windows.seller import (
    CHOOSER,
    FROM_ANSWER_TO_HIDE,
    FROM_PASSWORD_TO_SAVE,
    SIGN_IN,
)
from qpost.desktop.inquiries.composer_tools import Tool
from qpost.desktop.inquiries.page import InquiriesPage
from qpost.desktop.shops.chooser import ShopChooser
from qpost.desktop.sign_in.window import SignInWindow
from qpost.domain.inquiries import Status
from tests import examples as eg
from tests.desktop.conftest import SERVER, Seat, seat  # noqa: F401
from tests.desktop.inquiries.conftest import inbox, room  # noqa: F401
from tests.desktop.inquiries.test_hiding import ASKED, sheet_of
from tests.desktop.qt import press, show
from tests.desktop.screens import Room


def keys_at() -> QWidget:
    """Where the keys are."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def tabs(count: int) -> None:
    """Tab, so many times."""
    for _ in range(count):
        press(keys_at(), Qt.Key.Key_Tab)


async def test_the_titles_it_waits_for_are_those_of_the_windows(seat: Seat, qtbot: QtBot) -> None:  # noqa: F811
    window = SignInWindow(seat.bridge, SERVER)
    show(qtbot, window)
    assert window.windowTitle() == SIGN_IN
    chooser = ShopChooser(seat.bridge, await seat.sign_in())
    show(qtbot, chooser)
    assert chooser.windowTitle() == CHOOSER


async def test_from_the_password_it_reaches_the_box_that_saves_and_the_one_that_starts(
    seat: Seat,  # noqa: F811
    qtbot: QtBot,
) -> None:
    window = SignInWindow(seat.bridge, SERVER)
    show(qtbot, window)
    await seat.settle()
    assert keys_at() is window.form.login
    tabs(1)
    assert keys_at() is window.form.password
    tabs(FROM_PASSWORD_TO_SAVE)
    assert keys_at() is window.form.save
    tabs(1)
    assert keys_at() is window.form.autostart


async def test_from_the_answer_it_reaches_hiding_and_there_the_reason(
    inbox: InquiriesPage,  # noqa: F811
    room: Room,  # noqa: F811
) -> None:
    asked = eg.inquiry("i-asked", title="bravo question", kind=ASKED.kind, status=Status.UNANSWERED)
    await room.happen(inbox, asked, eg.message("m-asked", inquiry_id="i-asked", body="When?"))
    inbox.list.view.choose("i-asked")
    await room.calm(inbox)
    inbox.conversation.composer.take_keys()
    assert keys_at() is inbox.conversation.composer.editor
    tabs(FROM_ANSWER_TO_HIDE)
    assert keys_at() is inbox.conversation.composer.tools.button(Tool.HIDE)
    press(keys_at(), Qt.Key.Key_Space)
    await room.calm(inbox)
    sheet = sheet_of(inbox)
    assert keys_at() is sheet.form.title.edit
    tabs(1)
    assert keys_at() is sheet.form.reason.edit
    press(keys_at(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    await room.calm(inbox)
    assert inbox.beside.hiding.sheet is None
