"""The guard in the FAQ editor and in the hide dialog."""

from PySide6.QtWidgets import QWidget

from qpost.desktop.inquiries.composer_tools import Tool
from qpost.desktop.inquiries.guard_card import GuardCard
from qpost.desktop.inquiries.hide_sheet import HideSheet
from qpost.desktop.inquiries.page import InquiriesPage
from qpost.domain.commands import Command
from tests import examples as eg
from tests.desktop.inquiries.test_faq_desk import chosen, opened
from tests.desktop.qt import click
from tests.desktop.screens import Room

PHONE = "090-1234-5678"
ANOTHER = eg.order("326316703", cart_no="136131776", customer_id="c-9")


async def queued(room: Room) -> list[Command]:
    """What waits in the outbox."""
    return [item.envelope.command for item in await room.seat.engine.outbox.items()]


def card_of(sheet: QWidget) -> GuardCard:
    """The guard's card in a sheet."""
    (card,) = sheet.findChildren(GuardCard)
    return card


async def hide_sheet(inbox: InquiriesPage, room: Room) -> HideSheet:
    """The dialog, for a question about the product."""
    await chosen(inbox, room)
    click(inbox.conversation.composer.tools.button(Tool.HIDE))
    await room.calm(inbox)
    assert inbox.beside.hiding.sheet is not None
    return inbox.beside.hiding.sheet


async def test_an_entry_with_personal_data_is_not_published_until_it_is_taken_out(
    inbox: InquiriesPage, room: Room
) -> None:
    sheet = await opened(inbox, room)
    sheet.answer.edit.setPlainText(f"{PHONE} へお電話ください。")
    click(sheet.do)
    await room.calm(inbox)
    assert not sheet.do.isEnabled()
    assert "個人情報" in sheet.why()
    assert await queued(room) == []
    sheet.answer.edit.setPlainText("お電話ください。")
    await room.calm(inbox)
    assert sheet.do.isEnabled()
    click(sheet.do)
    await room.calm(inbox)
    assert len(await queued(room)) == 1


async def test_what_is_confirmed_may_stand_in_an_entry(inbox: InquiriesPage, room: Room) -> None:
    sheet = await opened(inbox, room)
    sheet.question.edit.setPlainText(f"{PHONE} は何の番号ですか。")
    await room.calm(inbox)
    click(card_of(sheet).keep_button)
    await room.calm(inbox)
    assert sheet.do.isEnabled()


async def test_hiding_what_was_found_in_the_second_field_changes_only_that(
    inbox: InquiriesPage, room: Room
) -> None:
    sheet = await opened(inbox, room)
    question = sheet.question.edit.toPlainText()
    sheet.answer.edit.setPlainText(f"お電話は {PHONE} へ。")
    await room.calm(inbox)
    click(card_of(sheet).rows()[0].mask_button)
    await room.calm(inbox)
    assert PHONE not in sheet.answer.edit.toPlainText()
    assert sheet.answer.edit.toPlainText().endswith("へ。")
    assert sheet.question.edit.toPlainText() == question
    assert sheet.do.isEnabled()


async def test_the_reason_of_a_hiding_never_names_another_customers_order(
    inbox: InquiriesPage, room: Room
) -> None:
    await room.happen(inbox, ANOTHER)
    sheet = await hide_sheet(inbox, room)
    sheet.form.reason.edit.setPlainText("ご注文 326316703 の件のため非表示といたします。")
    await room.calm(inbox)
    assert not sheet.do.isEnabled()
    sheet.form.reason.edit.setPlainText("お客様の個人情報露出のため非表示とさせていただきます。")
    await room.calm(inbox)
    assert sheet.do.isEnabled()
