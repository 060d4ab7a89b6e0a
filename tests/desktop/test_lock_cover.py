"""While nobody is there no customer's word can be seen or read out; a key or a click brings it all back."""

from collections.abc import AsyncIterator, Iterator

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from qpost.desktop import notices
from qpost.desktop.lock_cover import IdleCover
from qpost.desktop.navigation import ShowInquiries
from qpost.desktop.pages import PAGES
from qpost.desktop.shell import Shell
from qpost.domain.ids import InquiryId
from tests import examples as eg
from tests.desktop.conftest import Seat
from tests.desktop.qt import click, press, show

WORDS = "カナリア色の化粧水は何色ですか"
TYPED = "書きかけの返事"


@pytest.fixture
async def shell(seat: Seat, qtbot: QtBot) -> Shell:
    """A conversation is open, and an answer half typed."""
    seat.remote.insert(
        eg.inquiry("i-1", title=WORDS, excerpt=WORDS), eg.message("m-1", title=WORDS, body=WORDS)
    )
    await seat.work()
    made = Shell(seat.bridge, PAGES)
    show(qtbot, made)
    made.resize(1600, 900)
    await seat.until_idle()
    made.go(ShowInquiries(inquiry_id=InquiryId("i-1")))
    await seat.until_idle()
    editor(made).setPlainText(TYPED)
    editor(made).setFocus()
    return made


@pytest.fixture
async def idle(seat: Seat, shell: Shell) -> AsyncIterator[IdleCover]:
    """Watches the window; 15 minutes are set."""
    keeper = QObject()
    made = IdleCover(seat.bridge, keeper)
    seat.engine.settings.change(cover_minutes=15)
    made.watch(shell)
    yield made
    made.open()
    keeper.deleteLater()


def editor(shell: Shell) -> QPlainTextEdit:
    """Where the answer is typed."""
    found: list[QPlainTextEdit] = shell.page().conversation.findChildren(QPlainTextEdit)
    return next(one for one in found if one.isVisible())


def read_out(interface: QAccessibleInterface) -> Iterator[str]:
    """Everything that a screen reader could find in a window."""
    for part in (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description):
        yield interface.text(part)
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child.isValid():
            yield from read_out(child)


def covered(idle: IdleCover) -> bool:
    """Asked afresh each time."""
    return idle.closed


def said(shell: Shell) -> str:
    return "\n".join(read_out(QAccessible.queryAccessibleInterface(shell)))


async def test_after_the_time_that_is_set_nothing_can_be_seen_or_read_out(
    seat: Seat, shell: Shell, idle: IdleCover
) -> None:
    assert WORDS in said(shell) and TYPED in said(shell)
    await seat.clock.advance(14 * 60)
    assert not covered(idle)
    await seat.clock.advance(61)
    assert covered(idle)
    cover = idle.cover
    assert cover is not None and cover.isVisible() and cover.geometry() == shell.rect()
    assert WORDS not in said(shell) and TYPED not in said(shell)
    assert "画面を隠しています" in said(shell)


async def test_a_key_brings_everything_back_and_does_nothing_else(
    seat: Seat, shell: Shell, idle: IdleCover
) -> None:
    idle.close()
    cover = idle.cover
    assert cover is not None
    press(cover, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert not covered(idle)
    assert isinstance(shell.request(), ShowInquiries)
    assert editor(shell).toPlainText() == TYPED
    assert editor(shell).hasFocus()
    assert shell.stack.isVisible() and shell.stack.width() > 1000
    assert WORDS in said(shell)
    await seat.until_idle()


async def test_a_click_brings_everything_back(shell: Shell, idle: IdleCover) -> None:
    idle.close()
    assert idle.cover is not None
    click(idle.cover)
    assert not covered(idle) and shell.stack.isVisible()


async def test_whoever_touches_the_window_keeps_it_open(seat: Seat, shell: Shell, idle: IdleCover) -> None:
    for _ in range(4):
        await seat.clock.advance(10 * 60)
        QTest.mouseMove(shell.windowHandle(), QPoint(50 + _, 50))
        QTest.mouseClick(
            shell.windowHandle(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            QPoint(shell.width() - 2, 2),
        )
    assert not covered(idle)
    await seat.clock.advance(16 * 60)
    assert covered(idle)


async def test_what_floats_over_the_window_is_covered_as_well(shell: Shell, idle: IdleCover) -> None:
    notices.tell(shell, WORDS)
    idle.close()
    assert WORDS not in said(shell)
    idle.open()
    assert notices.toast_of(shell).isVisible()


async def test_it_never_covers_where_nothing_is_set(seat: Seat, idle: IdleCover) -> None:
    seat.engine.settings.change(cover_minutes=0)
    await seat.clock.advance(24 * 3600)
    assert not covered(idle)


async def test_text_that_must_be_rescued_is_never_covered(shell: Shell, idle: IdleCover) -> None:
    shell.damaged.tell((TYPED,))
    idle.close()
    assert not covered(idle)
