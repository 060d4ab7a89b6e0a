"""The guard in the window: what stops an answer, what can be done about it, and what is left alone."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat

from qpost.desktop.inquiries.page import InquiriesPage
from qpost.domain.settings import Appearance, Language
from tests import examples as eg
from tests.desktop.inquiries.test_answering import open_, sent
from tests.desktop.qt import click, commit, compose, press, spoken_name
from tests.desktop.screens import Room

CTRL = Qt.KeyboardModifier.ControlModifier
TITLE = "個人情報のようです（{n}か所）— 公開の回答では送信できません"
FOREIGN = "ほかのお客様の情報のようです（1か所）— 送信できません"


@pytest.fixture
async def guarded(inbox: InquiriesPage, room: Room) -> InquiriesPage:
    """The inbox, with an order of another customer and a phone number on the own one."""
    theirs = replace(eg.order("327294799", customer_id="c-9"), receiver="鈴木 花子")
    mine = replace(eg.order(version=2), receiver_phone="090-0000-1234")
    await room.happen(inbox, theirs, mine)
    return inbox


async def write(page: InquiriesPage, room: Room, text: str, inquiry_id: str = "i-late") -> None:
    """Answer an inquiry with a text."""
    await open_(page, room, inquiry_id)
    page.conversation.composer.editor.setPlainText(text)
    await room.calm(page)


def rows(page: InquiriesPage) -> list[str]:
    """The findings that the card shows."""
    return [row.words() for row in page.beside.guarding.card.rows()]


def marked(page: InquiriesPage) -> list[str]:
    """What is underlined in the text."""
    marks = page.conversation.composer.editor.extraSelections()
    wave = QTextCharFormat.UnderlineStyle.WaveUnderline
    assert all(mark.format.underlineStyle() == wave for mark in marks)
    return [mark.cursor.selectedText() for mark in marks]


def wave_colour(page: InquiriesPage) -> str:
    """The colour of the first line below the text."""
    mark = page.conversation.composer.editor.extraSelections()[0]
    wave = mark.format
    return wave.underlineColor().name()


def body(page: InquiriesPage) -> str:
    """What stands in the composer."""
    return page.conversation.composer.editor.toPlainText()


async def test_a_public_answer_with_personal_data_does_not_go(guarded: InquiriesPage, room: Room) -> None:
    await write(guarded, room, "佐藤様\nお届け前に090-0000-1234へご連絡いたします。")
    assert guarded.beside.guarding.card.words() == TITLE.format(n=2)
    assert rows(guarded) == [
        "受取人名 この注文の受取人と一致",
        "電話番号 090-0000-1234（この注文と一致）",
    ]
    assert marked(guarded) == ["佐藤", "090-0000-1234"]
    composer = guarded.conversation.composer
    assert not composer.send.isEnabled()
    assert composer.reason() == "個人情報を確認してください"
    press(composer.editor, Qt.Key.Key_Return, CTRL)
    await room.calm(guarded)
    assert sent(room) == []


async def test_sending_at_once_is_looked_at_first(guarded: InquiriesPage, room: Room) -> None:
    await open_(guarded, room, "i-late")
    guarded.conversation.composer.editor.setPlainText("070-0000-1111です")
    press(guarded.conversation.composer.editor, Qt.Key.Key_Return, CTRL)  # within the pause
    await room.calm(guarded)
    assert sent(room) == []
    assert rows(guarded) == ["電話番号 070-0000-1111"]
    guarded.conversation.composer.editor.setPlainText("本日発送いたします。")
    press(guarded.conversation.composer.editor, Qt.Key.Key_Return, CTRL)
    await room.calm(guarded)
    assert [reply.body for reply in sent(room)] == ["本日発送いたします。"]


async def test_masking_keeps_the_shape_and_frees_the_answer(guarded: InquiriesPage, room: Room) -> None:
    await write(guarded, room, "😀佐藤様、090-0000-1234へ。")
    click(guarded.beside.guarding.card.rows()[0].mask_button)
    await room.calm(guarded)
    assert body(guarded) == "😀**様、090-0000-1234へ。"
    click(guarded.beside.guarding.card.rows()[0].mask_button)
    await room.calm(guarded)
    assert body(guarded) == "😀**様、***-****-****へ。"
    assert guarded.beside.guarding.card.isHidden()
    assert marked(guarded) == []
    assert guarded.conversation.composer.editor.hasFocus()
    click(guarded.conversation.composer.send)
    await room.calm(guarded)
    assert [reply.body for reply in sent(room)] == ["😀**様、***-****-****へ。"]


async def test_deleting_takes_it_out_and_can_be_undone(guarded: InquiriesPage, room: Room) -> None:
    await write(guarded, room, "お電話090-0000-1234へ。")
    click(guarded.beside.guarding.card.rows()[0].remove_button)
    await room.calm(guarded)
    assert body(guarded) == "お電話へ。"
    guarded.conversation.composer.editor.undo()
    await room.calm(guarded)
    assert body(guarded) == "お電話090-0000-1234へ。"
    assert guarded.beside.guarding.card.words() == TITLE.format(n=1)


async def test_what_was_confirmed_may_go_and_only_that(guarded: InquiriesPage, room: Room) -> None:
    await write(guarded, room, "070-0000-1111です。")
    click(guarded.beside.guarding.card.keep_button)
    await room.calm(guarded)
    assert guarded.beside.guarding.card.isHidden()
    assert marked(guarded) == []
    assert guarded.conversation.composer.send.isEnabled()
    guarded.conversation.composer.editor.setPlainText("070-0000-1111です。070-0000-2222も。")
    await room.calm(guarded)
    assert rows(guarded) == ["電話番号 070-0000-2222"]
    guarded.conversation.composer.editor.setPlainText("070-0000-1111です。")
    await room.calm(guarded)
    click(guarded.conversation.composer.send)
    await room.calm(guarded)
    assert [reply.body for reply in sent(room)] == ["070-0000-1111です。"]


async def test_a_confirmation_is_of_one_answer_and_goes_with_its_words(
    guarded: InquiriesPage, room: Room
) -> None:
    await write(guarded, room, "070-0000-1111です。")
    click(guarded.beside.guarding.card.keep_button)
    await room.calm(guarded)
    guarded.conversation.composer.editor.setPlainText("")
    await room.calm(guarded)
    guarded.conversation.composer.editor.setPlainText("070-0000-1111です。")
    await room.calm(guarded)
    assert guarded.beside.guarding.card.words() == TITLE.format(n=1)


async def test_a_private_answer_is_only_hinted_at(guarded: InquiriesPage, room: Room) -> None:
    await write(guarded, room, "070-0000-1111です。", "i-fresh")
    words = guarded.beside.guarding.card.words()
    assert words == "個人情報のようです（1か所）。この回答はお客様とショップだけが見られます。"
    assert rows(guarded) == []
    assert marked(guarded) == ["070-0000-1111"]
    click(guarded.conversation.composer.send)
    await room.calm(guarded)
    assert [reply.body for reply in sent(room)] == ["070-0000-1111です。"]


async def test_a_private_answer_may_call_its_customer_by_name(guarded: InquiriesPage, room: Room) -> None:
    await write(guarded, room, "山田様、ありがとうございます。", "i-fresh")
    assert guarded.beside.guarding.card.isHidden()
    assert marked(guarded) == []


async def test_another_customers_order_stops_a_private_answer_as_well(
    guarded: InquiriesPage, room: Room
) -> None:
    await write(guarded, room, "注文番号327294799、070-0000-1111です。", "i-fresh")
    assert guarded.beside.guarding.card.words() == FOREIGN
    assert rows(guarded) == ["注文番号 327294799（ほかのお客様の注文）"]
    assert guarded.conversation.composer.reason() == "他のお客様の情報です"
    press(guarded.conversation.composer.editor, Qt.Key.Key_Return, CTRL)
    await room.calm(guarded)
    assert sent(room) == []
    click(guarded.beside.guarding.card.keep_button)
    await room.calm(guarded)
    click(guarded.conversation.composer.send)
    await room.calm(guarded)
    assert len(sent(room)) == 1


async def test_an_order_that_turns_out_to_be_anothers_stops_what_is_written(
    guarded: InquiriesPage, room: Room
) -> None:
    await write(guarded, room, "注文番号327294888です。", "i-fresh")
    assert guarded.beside.guarding.card.isHidden()
    await room.happen(guarded, eg.order("327294888", customer_id="c-9"))
    assert rows(guarded) == ["注文番号 327294888（ほかのお客様の注文）"]


async def test_the_title_is_looked_at_as_well(guarded: InquiriesPage, room: Room) -> None:
    await write(guarded, room, "発送しました。")
    title = guarded.conversation.composer.title
    title.setText("[Re] 070-0000-1111の件")
    await room.calm(guarded)
    assert rows(guarded) == ["電話番号 070-0000-1111"]
    assert marked(guarded) == []
    click(guarded.beside.guarding.card.rows()[0].mask_button)
    await room.calm(guarded)
    assert title.text() == "[Re] ***-****-****の件"
    assert guarded.beside.guarding.card.isHidden()


async def test_a_composition_is_neither_looked_at_nor_touched(guarded: InquiriesPage, room: Room) -> None:
    await write(guarded, room, "お電話は")
    editor = guarded.conversation.composer.editor
    editor.setFocus()
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    compose(editor, "070-0000-1111")
    await room.calm(guarded)
    assert guarded.beside.guarding.card.isHidden()
    assert editor.is_composing()
    commit(editor, "070-0000-1111")
    await room.calm(guarded)
    assert body(guarded) == "お電話は070-0000-1111"
    assert marked(guarded) == ["070-0000-1111"]


async def test_news_in_the_middle_of_a_composition_leave_it_alone(guarded: InquiriesPage, room: Room) -> None:
    await write(guarded, room, "注文番号327294888です。", "i-fresh")
    editor = guarded.conversation.composer.editor
    editor.setFocus()
    compose(editor, "にほん")
    await room.happen(guarded, eg.order("327294888", customer_id="c-9"))
    assert editor.is_composing()
    assert marked(guarded) == []
    commit(editor, "日本")
    await room.calm(guarded)
    assert marked(guarded) == ["327294888"]


async def test_another_conversation_starts_clean(guarded: InquiriesPage, room: Room) -> None:
    await write(guarded, room, "070-0000-1111です。")
    await open_(guarded, room, "i-fresh")
    assert guarded.beside.guarding.card.isHidden()
    assert marked(guarded) == []
    await open_(guarded, room, "i-late")
    assert guarded.beside.guarding.card.words() == TITLE.format(n=1)


async def test_many_findings_are_shown_a_few_at_a_time_the_gravest_first(
    guarded: InquiriesPage, room: Room
) -> None:
    numbers = "、".join(f"070-0000-000{n}" for n in range(5))
    await write(guarded, room, f"{numbers}、327294799")
    assert guarded.beside.guarding.card.words() == TITLE.format(n=6)
    assert rows(guarded)[0] == "注文番号 327294799（ほかのお客様の注文）"
    assert len(rows(guarded)) == 3


async def test_a_low_window_shows_one_finding_at_a_time_whole(guarded: InquiriesPage, room: Room) -> None:
    await write(guarded, room, "070-0000-1111、070-0000-2222です。")
    guarded.resize(720, 640)
    await room.calm(guarded)
    (row,) = guarded.beside.guarding.card.rows()
    assert row.height() >= row.mask_button.sizeHint().height()


async def test_the_card_speaks_its_labels_and_follows_language_and_colours(
    guarded: InquiriesPage, room: Room
) -> None:
    await write(guarded, room, "070-0000-1111です。")
    row = guarded.beside.guarding.card.rows()[0]
    assert [spoken_name(button) for button in (row.mask_button, row.remove_button)] == ["伏せる", "削除"]
    assert row.mask_button.accessibleDescription() == "電話番号 070-0000-1111"
    before = wave_colour(guarded)
    room.seat.engine.settings.change(appearance=Appearance.DARK, language=Language.KOREAN)
    await room.calm(guarded)
    assert row.mask_button.text() == "가리기"
    assert guarded.conversation.composer.reason() == "개인정보를 확인해 주세요"
    assert wave_colour(guarded) != before


async def test_an_answer_that_is_taken_back_is_looked_at_again(guarded: InquiriesPage, room: Room) -> None:
    await open_(guarded, room, "i-late")
    guarded.conversation.take_up(replace(eg.reply("i-late"), body="070-0000-1111です。"))
    await room.calm(guarded)
    assert guarded.beside.guarding.card.words() == TITLE.format(n=1)
