"""What is set for answering and for lists, and that each of it acts here at once."""

import pytest
from PySide6.QtCore import Qt

from qpost.desktop.inquiries.page import InquiriesPage
from qpost.domain.ids import InquiryId
from qpost.domain.settings import AfterSend, PublicGuard, SendKey
from tests.desktop.inquiries.test_answering import open_, sent
from tests.desktop.inquiries.test_guarding import rows, write
from tests.desktop.qt import click, commit, compose, press
from tests.desktop.screens import Room

ENTER = Qt.Key.Key_Return


async def test_enter_sends_where_that_is_set_but_never_while_composing(
    inbox: InquiriesPage, room: Room
) -> None:
    room.seat.engine.settings.change(send_key=SendKey.ENTER)
    await open_(inbox, room, "i-late")
    editor = inbox.conversation.composer.editor
    compose(editor, "お世話")
    press(editor, ENTER)
    await room.calm(inbox)
    assert sent(room) == []
    commit(editor, "お世話になります。")
    press(editor, ENTER, Qt.KeyboardModifier.ShiftModifier)
    editor.insertPlainText("本日発送します。")
    await room.calm(inbox)
    press(editor, ENTER)
    await room.calm(inbox)
    (reply,) = sent(room)
    assert reply.body == "お世話になります。\n本日発送します。"


async def test_enter_breaks_the_line_unless_it_is_set_to_send(inbox: InquiriesPage, room: Room) -> None:
    await open_(inbox, room, "i-late")
    editor = inbox.conversation.composer.editor
    editor.setPlainText("一行目")
    press(editor, ENTER)
    await room.calm(inbox)
    assert editor.toPlainText() == "一行目\n"
    assert sent(room) == []


async def test_after_sending_the_keys_go_back_to_the_list_where_that_is_set(
    inbox: InquiriesPage, room: Room
) -> None:
    room.seat.engine.settings.change(after_send=AfterSend.LIST)
    await write(inbox, room, "本日発送します。")
    inbox.conversation.composer.editor.request_send()
    await room.calm(inbox)
    assert len(sent(room)) == 1
    assert inbox.list.view.hasFocus()
    assert inbox.thread_in_view() == "i-late"


@pytest.mark.parametrize("single", [True, False])
async def test_letters_alone_act_in_the_list_unless_that_is_switched_off(
    inbox: InquiriesPage, room: Room, *, single: bool
) -> None:
    room.seat.engine.settings.change(single_keys=single)
    inbox.list.view.choose("i-late")
    await room.calm(inbox)
    inbox.list.view.setFocus()
    press(inbox.list.view, Qt.Key.Key_N)
    current = inbox.list.view.current
    assert current is not None
    assert (current.key == "i-late") is not single
    press(inbox.list.view, Qt.Key.Key_Down)
    press(inbox.list.view, Qt.Key.Key_Up)
    press(inbox.list.view, Qt.Key.Key_R)
    await room.calm(inbox)
    assert inbox.conversation.composer.editor.hasFocus() is single


async def test_a_public_answer_is_only_warned_of_where_that_is_set(inbox: InquiriesPage, room: Room) -> None:
    room.seat.engine.settings.change(public_guard=PublicGuard.WARN)
    await write(inbox, room, "090-1234-5678 へご連絡ください。")
    assert "個人情報" in inbox.beside.guarding.card.words()
    assert rows(inbox) == []
    inbox.conversation.composer.editor.request_send()
    await room.calm(inbox)
    assert len(sent(room)) == 1


async def test_the_sellers_own_words_are_found_in_any_width_and_stop_a_public_answer(
    inbox: InquiriesPage, room: Room
) -> None:
    await write(inbox, room, "公式ｌｉｎｅ でお待ちしています。")
    assert rows(inbox) == []
    room.seat.engine.settings.change(guard_terms=("LINE",))
    await room.calm(inbox)
    (row,) = inbox.beside.guarding.card.rows()
    assert row.words().startswith("用語")
    inbox.conversation.composer.editor.request_send()
    await room.calm(inbox)
    assert sent(room) == []
    click(row.remove_button)
    await room.calm(inbox)
    assert inbox.conversation.composer.editor.toPlainText() == "公式 でお待ちしています。"


async def test_the_button_says_which_key_sends(inbox: InquiriesPage, room: Room) -> None:
    await open_(inbox, room, InquiryId("i-late"))
    before = inbox.conversation.composer.send.sizeHint().width()
    room.seat.engine.settings.change(send_key=SendKey.ENTER)
    assert inbox.conversation.composer.send.sizeHint().width() < before
