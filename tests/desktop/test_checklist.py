"""The checklists of ux.md §4 held against every page of the real main window, in every language."""

from collections import Counter

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from qpost.desktop import notices
from qpost.desktop.cheat_sheet import CheatSheet
from qpost.desktop.pages import PAGES
from qpost.desktop.shell import Shell
from qpost.desktop.widgets.ime import ImeLineEdit, ImePlainTextEdit
from qpost.domain.settings import Language
from tests import examples as eg
from tests.desktop.conftest import Seat
from tests.desktop.qt import focusable, press, spoken_name
from tests.desktop.screens import Room
from tests.fakes.hand_clock import HandClock

SMALLEST_TARGET = 24
"""Pixels (WCAG 2.5.8)."""

HOSTILE = "<img src=//evil.example/x.png><b>太字</b>"

every_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.__name__)
every_language = pytest.mark.parametrize("language", Language)


@pytest.fixture
def room(seat: Seat, clock: HandClock, qtbot: QtBot) -> Room:
    """Where the window is opened."""
    return Room(seat, clock, qtbot)


async def opened(room: Room, page: type, language: Language = Language.JAPANESE) -> Shell:
    """The real window on one of its pages, with something of everything in the shop."""
    room.seat.engine.settings.change(language=language)
    await room.work(
        eg.inquiry(title=HOSTILE, sender=HOSTILE, received_at=eg.NOW),
        eg.message(title=HOSTILE, body=HOSTILE),
        eg.order(),
        eg.product(),
        eg.claim(),
        eg.canned(name=HOSTILE),
    )
    shell = Shell(room.seat.bridge, PAGES)
    await room.show(shell, width=1440, height=900)
    shell.go(page())
    await room.calm(shell)
    return shell


def told(widget: QWidget) -> str:
    """Enough of a widget to find it again."""
    return f"{type(widget).__name__} {widget.objectName()} {spoken_name(widget)!r}"


@every_language
@every_page
async def test_whatever_tab_reaches_has_a_name_and_is_large_enough_to_be_hit(
    room: Room, page: type, language: Language
) -> None:
    shell = await opened(room, page, language)
    reached = focusable(shell)
    assert len(reached) > 5
    assert [told(one) for one in reached if not spoken_name(one).strip()] == []
    buttons = [one for one in reached if isinstance(one, QAbstractButton)]
    small = [one for one in buttons if min(one.width(), one.height()) < SMALLEST_TARGET]
    assert [f"{told(one)} {one.width()}×{one.height()}" for one in small] == []


@every_page
async def test_tab_goes_once_round_the_page_and_is_caught_nowhere(room: Room, page: type) -> None:
    shell = await opened(room, page)
    reached = set(focusable(shell))
    visited: set[QWidget] = set()
    for _ in range(3 * len(reached)):
        shell.focusNextChild()
        if (focused := shell.focusWidget()) is not None:
            visited.add(focused)
    assert len(visited) > 5
    lost = {one for one in reached - visited if not _of_a_group_that_was_visited(one, visited)}
    assert [told(one) for one in lost] == []


def _of_a_group_that_was_visited(widget: QWidget, visited: set[QWidget]) -> bool:
    """Of a group Tab reaches one, and the arrows the others; a field may lend its focus."""
    if isinstance(widget, QAbstractButton) and (group := widget.group()) is not None:
        return any(one in visited for one in group.buttons())
    if isinstance(widget, QAbstractButton) and widget.autoExclusive():
        parent = widget.parentWidget()
        return parent is not None and any(one in visited for one in parent.findChildren(QAbstractButton))
    proxy = widget.focusProxy()
    return proxy is not None and proxy in visited


@every_language
@every_page
async def test_no_label_became_a_key_by_accident(room: Room, page: type, language: Language) -> None:
    shell = await opened(room, page, language)
    texts = [bar.tabText(n) for bar in shell.findChildren(QTabBar) for n in range(bar.count())]
    texts += [action.text() for action in shell.findChildren(QAction)]
    keys = [f"Alt+{key.upper()}" for text in texts if (key := _mnemonic(text))]
    for button in shell.findChildren(QAbstractButton):
        key = button.shortcut().toString()
        assert key not in ("Alt+ ", "Alt+Space"), told(button)  # the window's own menu
        keys += [key] if key else []
    assert [key for key, times in Counter(keys).items() if times > 1] == []


def _mnemonic(text: str) -> str:
    at = text.replace("&&", "").find("&")
    return text.replace("&&", "")[at + 1 : at + 2].lower() if at >= 0 else ""


@every_page
async def test_customers_words_are_plain_text_in_every_label(room: Room, page: type) -> None:
    shell = await opened(room, page)
    labels = [one for one in shell.findChildren(QLabel) if one.text()]
    assert labels
    rich = [one for one in labels if one.textFormat() is not Qt.TextFormat.PlainText]
    assert [f"{told(one)} {one.text()!r}" for one in rich] == []


@every_page
async def test_text_goes_into_guarded_fields_only_and_lists_leave_keys_alone(room: Room, page: type) -> None:
    shell = await opened(room, page)
    typed_into: list[QLineEdit | QPlainTextEdit] = [
        *shell.findChildren(QLineEdit),
        *shell.findChildren(QPlainTextEdit),
    ]
    unguarded = [one for one in typed_into if not isinstance(one, ImeLineEdit | ImePlainTextEdit)]
    assert [told(one) for one in unguarded if not one.isReadOnly()] == []  # I-12
    assert [told(one) for one in shell.findChildren(QTextEdit) if not one.isReadOnly()] == []
    views = shell.findChildren(QAbstractItemView)
    composing = [
        one
        for one in views
        if one.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        and one.focusPolicy() is not Qt.FocusPolicy.NoFocus
    ]
    assert [told(one) for one in composing] == []  # I-11


@every_page
async def test_help_is_the_same_key_on_every_page(room: Room, page: type) -> None:
    shell = await opened(room, page)
    shell.activateWindow()
    room.qtbot.waitUntil(shell.isActiveWindow)  # shortcuts are the active window's
    press(shell, Qt.Key.Key_F1)
    await room.calm(shell)
    assert [sheet.isVisible() for sheet in shell.findChildren(CheatSheet)] == [True]


@every_page
async def test_a_toast_hides_nothing_that_has_the_keys(room: Room, page: type) -> None:
    shell = await opened(room, page)
    notices.tell(shell, HOSTILE)
    await room.calm(shell)
    toast = notices.toast_of(shell)
    assert toast.isVisible()
    own = set(toast.findChildren(QWidget))
    hidden = [
        one
        for one in focusable(shell)
        if one not in own and toast.geometry().contains(QRect(one.mapTo(shell, QPoint(0, 0)), one.size()))
    ]
    assert [told(one) for one in hidden] == []
