"""検索・操作: finds by number, word and initials; does it; and gives the keys back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from qpost.desktop.navigation import SettingsPart, ShowInquiries, ShowOrders, ShowSettings, ShowTodo
from qpost.desktop.notifications import Rest
from qpost.desktop.pages import PAGES
from qpost.desktop.palette import Palette
from qpost.desktop.palette_entries import Choice, Group, initials, matching
from qpost.desktop.settings.page import SECTIONS
from qpost.desktop.settings_index import SETTINGS, TITLES
from qpost.desktop.shell import Shell
from qpost.desktop.words import say
from qpost.domain.inquiries import DetailKind
from tests import examples as eg
from tests.desktop.conftest import Seat
from tests.desktop.qt import click, compose, press, spoken_name
from tests.desktop.screens import Room
from tests.fakes.hand_clock import HandClock

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def room(seat: Seat, clock: HandClock, qtbot: QtBot) -> Room:
    return Room(seat, clock, qtbot)


@pytest.fixture
async def shell(room: Room) -> Shell:
    await room.work(eg.inquiry(), eg.message(), eg.order(), eg.canned())
    made = Shell(room.seat.bridge, PAGES)
    await room.show(made, width=1300, height=800)
    return made


def palette(shell: Shell) -> Palette:
    found = shell.findChild(Palette)
    assert isinstance(found, Palette)
    return found


async def opened(shell: Shell, room: Room, typed: str = "") -> Palette:
    press(shell, Qt.Key.Key_K, CTRL)
    palette(shell).input.setText(typed)
    await room.calm(shell)
    return palette(shell)


def names(box: Palette, group: Group) -> list[str]:
    return [choice.name for choice in box.list.choices() if choice.group is group]


async def test_ctrl_k_opens_it_and_escape_gives_the_keys_back(shell: Shell, room: Room) -> None:
    shell.go(ShowInquiries(inquiry_id=eg.inquiry().inquiry_id))
    await room.calm(shell)
    before = shell.page().conversation.composer.editor
    before.setFocus()
    box = await opened(shell, room)
    assert box.isVisible()
    assert box.input.hasFocus()
    press(box.input, Qt.Key.Key_Escape)
    assert box.isHidden()
    assert before.hasFocus()


async def test_the_button_in_the_rail_opens_it_too(shell: Shell) -> None:
    assert spoken_name(shell.rail.look) == "検索・操作"
    click(shell.rail.look)
    assert palette(shell).isVisible()


async def test_a_number_leads_to_its_order_and_to_what_was_asked_about_it(shell: Shell, room: Room) -> None:
    order = eg.order()
    box = await opened(shell, room, f" {order.order_no}\u3000")
    assert names(box, Group.NUMBERS) == [f"注文 {order.order_no}", "この注文のお問い合わせ"]
    press(box.input, Qt.Key.Key_Return)
    await room.calm(shell)
    request = shell.request()
    assert isinstance(request, ShowOrders)
    assert request.filter.text == order.order_no
    box = await opened(shell, room, order.order_no)
    press(box.input, Qt.Key.Key_Down)
    press(box.input, Qt.Key.Key_Return)
    await room.calm(shell)
    request = shell.request()
    assert isinstance(request, ShowInquiries)
    assert (request.filter.detail, request.filter.detail_value) == (DetailKind.ORDER_NO, order.order_no)


async def test_words_find_inquiries_saved_replies_and_settings(shell: Shell, room: Room) -> None:
    box = await opened(shell, room, eg.inquiry().title[:4])
    assert names(box, Group.INQUIRIES) == [eg.inquiry().title]
    box.input.setText(eg.canned().name)
    await room.calm(shell)
    assert names(box, Group.CANNED) == [eg.canned().name]
    box.input.setText("文字サイズ")
    await room.calm(shell)
    assert names(box, Group.SETTINGS) == ["文字サイズ"]
    press(box.input, Qt.Key.Key_Return)
    await room.calm(shell)
    assert shell.request() == ShowSettings(SettingsPart.GENERAL, "settings.text_size")


async def test_an_action_is_done_and_shows_its_key(shell: Shell, room: Room) -> None:
    box = await opened(shell, room, "to do")
    (choice,) = [one for one in box.list.choices() if one.group is Group.ACTIONS]
    assert (choice.name, choice.keys) == ("To do list", "Ctrl+1")
    shell.go(ShowOrders())
    press(box.input, Qt.Key.Key_Return)
    assert isinstance(shell.request(), ShowTodo)


async def test_every_action_of_the_tray_is_here_as_well(shell: Shell, room: Room) -> None:
    box = await opened(shell, room)
    offered = {(choice.name, choice.hint) for choice in box.list.choices()}
    for word in ("app.nav.inbox", "app.nav.outbox", "app.nav.settings", "app.sign_out", "app.key.quit"):
        assert (say(word), "") in offered
    for rest in Rest:
        assert (say("tray.rest"), say(f"tray.rest.{rest.value}")) in offered
    next(one for one in box.list.choices() if one.name == say("tray.rest")).do()
    assert room.seat.engine.settings.current.rest_until is not None


async def test_the_name_in_another_language_finds_it(shell: Shell, room: Room) -> None:
    box = await opened(shell, room, "sign out")
    assert names(box, Group.ACTIONS) == ["ログアウト"]
    box.input.setText("ㄹㄱㅇㅇ")
    await room.calm(shell)
    assert names(box, Group.ACTIONS) == ["ログアウト"]


async def test_enter_belongs_to_the_input_method_while_it_composes(shell: Shell, room: Room) -> None:
    box = await opened(shell, room)
    compose(box.input, "せってい")
    press(box.input, Qt.Key.Key_Return)
    press(box.input, Qt.Key.Key_Escape)
    assert box.isVisible()


async def test_nothing_found_is_said(shell: Shell, room: Room) -> None:
    box = await opened(shell, room, "ない言葉xyz")
    assert box.list.choices() == []
    assert box.nothing() == "見つかりませんでした。"
    press(box.input, Qt.Key.Key_Down)
    press(box.input, Qt.Key.Key_Return)
    assert box.isVisible()


async def test_each_line_is_one_sentence_for_a_screen_reader(shell: Shell, room: Room) -> None:
    box = await opened(shell, room, "to do")
    read = QAccessible.queryAccessibleInterface(box.list)
    row = box.list.currentIndex().row()
    assert read.child(row).text(QAccessible.Text.Name) == "To do list Ctrl+1"
    assert spoken_name(box.input) == "検索・操作"


async def test_the_index_of_settings_names_what_each_page_holds(seat: Seat) -> None:
    for part, (kind, title, _picture) in SECTIONS.items():
        section = kind(seat.bridge, None)  # type: ignore[arg-type]
        assert TITLES[part] == title
        assert SETTINGS[part] == tuple(line.name for line in section.lines)
        section.deleteLater()


def test_a_name_that_begins_with_the_words_comes_first() -> None:
    choices = [Choice(Group.ACTIONS, name, "", str) for name in ("次の枠へ", "枠を閉じる", "検索")]
    assert [choice.name for choice in matching(choices, "枠")] == ["枠を閉じる", "次の枠へ"]
    assert matching(choices, "") == choices


def test_korean_initials() -> None:
    assert initials("로그아웃 A1") == "ㄹㄱㅇㅇ"
