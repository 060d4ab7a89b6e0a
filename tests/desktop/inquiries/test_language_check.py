"""The language of a reply and of its customer: a quiet word where they differ, and one key past it."""

import pytest
from PySide6.QtCore import Qt

from qpost.desktop.inquiries.page import InquiriesPage
from qpost.domain.commands import Reply
from tests import examples as eg
from tests.desktop.qt import click, compose, press
from tests.desktop.screens import Room

JAPANESE = "お問い合わせありがとうございます。本日発送いたします。"
KOREAN = "안녕하세요. 주문한 상품은 언제 발송되나요?"
CHINESE = "您好，请问这个商品什么时候发货？麻烦确认一下。"
ENGLISH = "Hello, could you tell me when my order will be sent, please?"


async def asked_in(page: InquiriesPage, room: Room, body: str) -> None:
    """A customer writes, and the conversation is opened."""
    await room.happen(
        page,
        eg.inquiry("i-abroad", title="?", order_no=None, received_at=eg.NOW),
        eg.message("m-abroad", inquiry_id="i-abroad", body=body, sent_at=eg.NOW),
    )
    page.list.view.choose("i-abroad")
    await room.calm(page)


@pytest.mark.parametrize("theirs", [KOREAN, CHINESE, ENGLISH])
async def test_a_reply_in_another_language_waits_for_a_word(
    inbox: InquiriesPage, room: Room, theirs: str
) -> None:
    await asked_in(inbox, room, theirs)
    composer = inbox.conversation.composer
    composer.editor.setPlainText(JAPANESE)
    assert "日本語" in inbox.beside.language.words()
    assert not composer.send.isEnabled()
    assert composer.reason() == "言語をご確認ください"
    composer.editor.setPlainText(theirs)
    assert inbox.beside.language.words() == ""
    assert composer.send.isEnabled()


async def test_one_press_sends_it_as_it_is(inbox: InquiriesPage, room: Room) -> None:
    await asked_in(inbox, room, KOREAN)
    composer = inbox.conversation.composer
    composer.editor.setPlainText(JAPANESE)
    assert inbox.beside.language.words() == "お客様は한국어で書いていますが、返信は日本語のようです。"
    click(inbox.beside.language.send)
    await room.calm(inbox)
    (effect,) = [one for one in room.seat.remote.effects if isinstance(one.command, Reply)]
    assert isinstance(effect.command, Reply)
    assert effect.command.body == JAPANESE


async def test_its_key_does_the_same_but_never_while_an_input_method_composes(
    inbox: InquiriesPage, room: Room
) -> None:
    await asked_in(inbox, room, KOREAN)
    composer = inbox.conversation.composer
    composer.editor.setPlainText(JAPANESE)
    composer.take_keys()
    compose(composer.editor, "です")
    press(composer.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    await room.calm(inbox)
    assert room.seat.remote.effects == []
    compose(composer.editor, "")
    press(composer.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    await room.calm(inbox)
    assert len(room.seat.remote.effects) == 1


async def test_another_conversation_is_looked_at_anew(inbox: InquiriesPage, room: Room) -> None:
    await asked_in(inbox, room, KOREAN)
    inbox.conversation.composer.editor.setPlainText(JAPANESE)
    inbox.list.view.choose("i-late")
    await room.calm(inbox)
    assert inbox.beside.language.words() == ""
    inbox.conversation.composer.editor.setPlainText(JAPANESE)
    assert inbox.conversation.composer.send.isEnabled()
    inbox.list.view.choose("i-abroad")
    await room.calm(inbox)
    assert inbox.beside.language.words() != ""


@pytest.mark.parametrize("reply", ["네", "OK", f"{JAPANESE}\n{KOREAN}"])
async def test_a_short_answer_or_one_in_both_languages_just_goes(
    inbox: InquiriesPage, room: Room, reply: str
) -> None:
    await asked_in(inbox, room, KOREAN)
    inbox.conversation.composer.editor.setPlainText(reply)
    assert inbox.beside.language.words() == ""
    assert inbox.conversation.composer.send.isEnabled()
