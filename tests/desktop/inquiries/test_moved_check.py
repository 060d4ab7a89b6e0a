"""Somebody wrote while an answer was being written: told in the answer's way, and one key past it."""

import pytest
from PySide6.QtCore import Qt

from qpost.desktop.inquiries.page import InquiriesPage
from qpost.domain.commands import Reply
from qpost.domain.inquiries import Author, Status
from tests import examples as eg
from tests.desktop.inquiries.conftest import LATE
from tests.desktop.qt import click, press
from tests.desktop.screens import Room

ANSWER = "本日発送いたします。"
MORE = "やはりキャンセルで。"


def sent(room: Room) -> list[str]:
    """The bodies of what went out."""
    return [one.command.body for one in room.seat.remote.effects if isinstance(one.command, Reply)]


async def write(inbox: InquiriesPage, room: Room, body: str = ANSWER) -> None:
    """Open the late question and write an answer."""
    inbox.list.view.choose("i-late")
    await room.calm(inbox)
    inbox.conversation.composer.editor.insertPlainText(body)


async def customer_writes(inbox: InquiriesPage, room: Room) -> None:
    """The customer writes again."""
    again = eg.inquiry("i-late", title=LATE.title, kind=LATE.kind, version=2)
    await room.happen(inbox, again, eg.message("m-more", inquiry_id="i-late", body=MORE, sent_at=eg.NOW))


async def colleague_answers(inbox: InquiriesPage, room: Room) -> None:
    """Another member is faster."""
    await room.happen(
        inbox,
        eg.inquiry("i-late", title=LATE.title, kind=LATE.kind, status=Status.DONE, version=2),
        eg.message(
            "m-other",
            inquiry_id="i-late",
            author=Author.SHOP,
            author_name="山田",
            body="発送済みです。",
            sent_at=eg.NOW,
            status_set=Status.DONE,
        ),
    )


async def test_what_a_customer_adds_stops_the_answer_until_it_is_looked_at(
    inbox: InquiriesPage, room: Room
) -> None:
    await write(inbox, room)
    await customer_writes(inbox, room)
    composer = inbox.conversation.composer
    assert inbox.beside.moved.words().startswith("新しいメッセージが届きました")
    assert (composer.send.isEnabled(), composer.reason()) == (False, "更新を確認してください")
    composer.take_keys()
    press(composer.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    await room.calm(inbox)
    assert sent(room) == []
    composer.editor.insertPlainText("追伸")
    assert not composer.send.isEnabled(), "typing on is not looking"
    click(inbox.beside.moved.look)
    assert inbox.beside.moved.words() == ""
    click(composer.send)
    await room.calm(inbox)
    assert sent(room) == [ANSWER + "追伸"]


async def test_an_answer_of_a_colleague_is_told_by_name_and_one_key_sends_all_the_same(
    inbox: InquiriesPage, room: Room
) -> None:
    await write(inbox, room)
    await colleague_answers(inbox, room)
    assert inbox.beside.moved.words().startswith("山田さんが10:00に回答しました")
    editor = inbox.conversation.composer.editor
    inbox.conversation.composer.take_keys()
    press(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    await room.calm(inbox)
    assert sent(room) == [ANSWER]


async def test_what_stands_before_it_in_the_order_is_mended_first(inbox: InquiriesPage, room: Room) -> None:
    await write(inbox, room, "本日発送いたします。{送り状番号}")
    await customer_writes(inbox, room)
    composer = inbox.conversation.composer
    assert "送り状番号" in composer.reason()
    composer.take_keys()
    press(composer.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    await room.calm(inbox)
    assert sent(room) == []
    assert inbox.beside.moved.words() != "", "its key is not heard while something else is told"


@pytest.mark.parametrize("away", [True, False])
async def test_an_answer_begun_after_it_is_not_asked(inbox: InquiriesPage, room: Room, *, away: bool) -> None:
    await write(inbox, room)
    await customer_writes(inbox, room)
    if away:  # opened anew it is seen as it is now
        inbox.list.view.choose("i-fresh")
        await room.calm(inbox)
        inbox.list.view.choose("i-late")
        await room.calm(inbox)
    else:
        inbox.conversation.composer.editor.clear()
        inbox.conversation.composer.editor.insertPlainText(ANSWER)
    assert inbox.beside.moved.words() == ""
    click(inbox.conversation.composer.send)
    await room.calm(inbox)
    assert sent(room) == [ANSWER]
