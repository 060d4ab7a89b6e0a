"""商品ページにFAQ on the screen: editor, list, undo, and what is said of the outcome."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from qpost.desktop import notices, words
from qpost.desktop.inquiries.composer_tools import Tool
from qpost.desktop.inquiries.faq_list import FaqList
from qpost.desktop.inquiries.faq_sheet import FaqSheet
from qpost.desktop.inquiries.page import InquiriesPage
from qpost.desktop.words import say
from qpost.domain.commands import PublishFaq, WithdrawFaq
from qpost.domain.delivery import DeliveryState
from qpost.domain.inquiries import Author, Kind, Status
from qpost.domain.settings import Language
from tests import examples as eg
from tests.desktop.inquiries.conftest import LATE
from tests.desktop.qt import click, compose, focusable, press, spoken_name
from tests.desktop.screens import Room

ASKED = eg.inquiry("i-asked", title="サイズについて", kind=Kind.PRODUCT_QA, status=Status.DONE)
QUESTION, ANSWER = "Mサイズはありますか。", "Mサイズをご用意しております。"


async def chosen(inbox: InquiriesPage, room: Room) -> None:
    """An answered question about the product, on screen."""
    mine = eg.message(
        "m-2", inquiry_id="i-asked", author=Author.SHOP, body=ANSWER, sent_at=eg.NOW, status_set=Status.DONE
    )
    await room.happen(inbox, ASKED, eg.message("m-1", inquiry_id="i-asked", body=QUESTION), mine)
    inbox.list.view.choose("i-asked")
    await room.calm(inbox)


async def opened(inbox: InquiriesPage, room: Room) -> FaqSheet:
    """The editor for it."""
    await chosen(inbox, room)
    click(inbox.conversation.composer.tools.button(Tool.FAQ))
    await room.calm(inbox)
    return editor_of(inbox)


def editor_of(inbox: InquiriesPage) -> FaqSheet:
    """The editor that is open."""
    assert inbox.beside.faq.editor is not None
    return inbox.beside.faq.editor


def list_of(inbox: InquiriesPage) -> FaqList:
    """The list that is open."""
    assert inbox.beside.faq.list is not None
    return inbox.beside.faq.list


def told(inbox: InquiriesPage) -> str:
    """What the toast says."""
    return notices.toast_of(inbox).sentence()


async def test_the_editor_begins_with_the_question_and_the_newest_answer(
    inbox: InquiriesPage, room: Room
) -> None:
    sheet = await opened(inbox, room)
    assert (sheet.typed.question, sheet.typed.answer) == (QUESTION, ANSWER)
    assert sheet.shown.words() == (QUESTION, ANSWER)
    assert sheet.question.edit.hasFocus()
    assert spoken_name(sheet.do) == "商品ページに公開する"


async def test_what_is_published_stands_in_the_list_and_the_window_says_so(
    inbox: InquiriesPage, room: Room
) -> None:
    sheet = await opened(inbox, room)
    sheet.answer.edit.setPlainText("SとMをご用意しております。")
    assert sheet.shown.words()[1] == "SとMをご用意しております。"
    click(sheet.do)
    await room.calm(inbox)
    (sent,) = [one.command for one in room.seat.remote.effects]
    assert isinstance(sent, PublishFaq)
    assert (sent.question, sent.answer, sent.inquiry_id, sent.product_code, sent.base_version) == (
        QUESTION,
        "SとMをご用意しております。",
        "i-asked",
        ASKED.product_code,
        0,
    )
    assert inbox.beside.faq.editor is None
    assert told(inbox) == "FAQを商品ページに公開しました"
    assert inbox.beside.faq.link.text() == "よくある質問 1件"


async def test_pressed_again_the_tool_edits_the_entry_that_stands_there(
    inbox: InquiriesPage, room: Room
) -> None:
    sheet = await opened(inbox, room)
    click(sheet.do)
    await room.calm(inbox)
    sheet = await opened(inbox, room)
    assert spoken_name(sheet.do) == "変更を公開する"
    sheet.question.edit.setPlainText("Mはありますか")
    click(sheet.do)
    await room.calm(inbox)
    assert [one.command.base_version for one in room.seat.remote.effects] == [0, 1]
    (row,) = await room.seat.engine.faq.rows(ASKED.product_code)
    assert (row.question, row.version) == ("Mはありますか", 2)


async def test_undo_brings_the_words_back_into_the_editor(inbox: InquiriesPage, room: Room) -> None:
    room.seat.engine.settings.change(undo_seconds=10)
    sheet = await opened(inbox, room)
    assert sheet.why() == "公開は10秒間取り消せます"
    sheet.question.edit.setPlainText("Lはありますか")
    click(sheet.do)
    await room.calm(inbox)
    assert inbox.beside.faq.link.text() == "よくある質問 1件"
    inbox.list.view.choose("i-fresh")
    await room.calm(inbox)
    inbox.undo()
    await room.calm(inbox)
    assert editor_of(inbox).typed.question == "Lはありますか"
    await room.clock.advance(60)
    await room.calm(inbox)
    assert room.seat.remote.effects == []


async def test_the_list_withdraws_and_undo_puts_it_back(inbox: InquiriesPage, room: Room) -> None:
    room.seat.remote.insert(eg.faq_entry())
    await chosen(inbox, room)
    room.seat.engine.settings.change(undo_seconds=10)
    click(inbox.beside.faq.link)
    await room.calm(inbox)
    sheet = list_of(inbox)
    (row,) = sheet.rows
    assert row.words.words() == ("発送までの日数は？", "二日以内に発送いたします。")
    click(row.withdraw)
    await room.calm(inbox)
    assert sheet.rows == []
    assert inbox.beside.faq.link.text() == "よくある質問 0件"
    inbox.undo()
    await room.calm(inbox)
    assert len(sheet.rows) == 1
    click(sheet.rows[0].withdraw)
    await room.calm(inbox)
    await room.clock.advance(13)
    await room.calm(inbox)
    assert [type(one.command) for one in room.seat.remote.effects] == [WithdrawFaq]
    assert told(inbox) == "FAQを商品ページから取り下げました"


async def test_the_list_leads_to_the_editor_of_its_entry(inbox: InquiriesPage, room: Room) -> None:
    room.seat.remote.insert(eg.faq_entry(version=4))
    await chosen(inbox, room)
    click(inbox.beside.faq.link)
    await room.calm(inbox)
    click(list_of(inbox).rows[0].edit)
    await room.calm(inbox)
    assert (editor_of(inbox).typed.question, editor_of(inbox).typed.base_version) == ("発送までの日数は？", 4)


async def test_what_is_typed_survives_closing(inbox: InquiriesPage, room: Room) -> None:
    sheet = await opened(inbox, room)
    sheet.answer.edit.setPlainText("書きかけ")
    press(sheet.answer.edit, Qt.Key.Key_Escape)
    assert inbox.beside.faq.editor is None
    sheet = await opened(inbox, room)
    assert sheet.typed.answer == "書きかけ"
    assert room.seat.remote.effects == []


async def test_what_cannot_be_published_is_said_beside_the_button(inbox: InquiriesPage, room: Room) -> None:
    sheet = await opened(inbox, room)
    for area, text, why in (
        (sheet.question, " ", "質問と回答を入力してください"),
        (sheet.question, "あ" * 201, "質問は200文字までです"),
        (sheet.answer, "あ" * 1001, "回答は1000文字までです"),
    ):
        kept = area.edit.toPlainText()
        area.edit.setPlainText(text)
        assert (sheet.do.isEnabled(), sheet.why()) == (False, why)
        area.edit.setPlainText(kept)
    assert sheet.do.isEnabled()
    compose(sheet.question.edit, "しつ")
    press(sheet.question.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    press(sheet.question.edit, Qt.Key.Key_Escape)
    assert inbox.beside.faq.editor is sheet
    assert await room.seat.engine.outbox.items() == ()


async def test_a_refused_entry_is_said_and_opens_again_with_its_words(
    inbox: InquiriesPage, room: Room
) -> None:
    room.seat.remote.insert(eg.faq_entry())
    await chosen(inbox, room)
    click(inbox.beside.faq.link)
    await room.calm(inbox)
    click(list_of(inbox).rows[0].edit)
    await room.calm(inbox)
    editor_of(inbox).answer.edit.setPlainText("三日です。")
    room.seat.remote.insert(eg.faq_entry(question="同僚の質問", version=2))
    click(editor_of(inbox).do)
    await room.calm(inbox)
    assert told(inbox).startswith("FAQを公開できませんでした。ほかの担当者が先に変更しました。")
    (again,) = [
        one
        for one in notices.toast_of(inbox).findChildren(QAbstractButton)
        if spoken_name(one) == "内容を開く"
    ]
    click(again)
    await room.calm(inbox)
    assert editor_of(inbox).typed.answer == "三日です。"
    states = [item.state for item in await room.seat.engine.outbox.items()]
    assert DeliveryState.REFUSED not in states


async def test_without_a_connection_it_waits_and_goes_out_once(inbox: InquiriesPage, room: Room) -> None:
    sheet = await opened(inbox, room)
    with room.seat.remote.offline():
        click(sheet.do)
        await room.calm(inbox)
        assert told(inbox) == "接続でき次第、商品ページに反映します"
        assert inbox.beside.faq.link.text() == "よくある質問 1件"
    await room.clock.advance(120)
    await room.calm(inbox)
    assert len(room.seat.remote.effects) == 1


async def test_a_question_too_long_for_the_page_gives_way_to_its_title(
    inbox: InquiriesPage, room: Room
) -> None:
    await room.happen(inbox, LATE, eg.message("m-late", inquiry_id="i-late", body="あ" * 300))
    inbox.list.view.choose("i-late")
    await room.calm(inbox)
    click(inbox.conversation.composer.tools.button(Tool.FAQ))
    await room.calm(inbox)
    assert (editor_of(inbox).typed.question, editor_of(inbox).typed.answer) == (LATE.title, "")


@pytest.mark.parametrize("language", list(Language))
async def test_both_sheets_speak_every_language_with_every_control_named(
    inbox: InquiriesPage, room: Room, qapp: QApplication, language: Language
) -> None:
    room.seat.remote.insert(eg.faq_entry())
    sheet = await opened(inbox, room)
    words.use(qapp, language)
    await room.calm(inbox)
    assert spoken_name(sheet.do) == say("faq.publish")
    _all_worded(sheet)
    click(sheet.close_button)
    click(inbox.beside.faq.link)
    await room.calm(inbox)
    _all_worded(list_of(inbox))


def _all_worded(sheet: FaqSheet | FaqList) -> None:
    assert [widget for widget in focusable(sheet) if not spoken_name(widget)] == []
    assert [label.text() for label in sheet.findChildren(QLabel) if label.text().startswith("faq.")] == []
