"""Asking Qoo10: the form, what it will not send, the hold, and how it ended as text in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from qpost.desktop.inquiries.ask_sheet import AskSheet
from qpost.desktop.inquiries.page import InquiriesPage
from qpost.desktop.navigation import ShowInquiries
from qpost.domain.commands import AskMarketplace
from qpost.domain.failures import NotSent
from qpost.domain.inquiries import Category, InquiryFilter, Source
from tests import examples as eg
from tests.desktop.inquiries.test_list import keys
from tests.desktop.qt import click, compose, press, spoken_name
from tests.desktop.screens import Room

BODY = "期日を過ぎても撤回されていません。"


async def open_form(page: InquiriesPage, room: Room) -> AskSheet:
    """Show the shop's own inquiries and press the button above them."""
    page.show_request(ShowInquiries(InquiryFilter(source=Source.OWN)))
    await room.calm(page)
    click(page.list.asking.ask)
    return page.beside.asking.sheet


async def fill(sheet: AskSheet, page: InquiriesPage, room: Room, order_no: str = "") -> None:
    """Write all that is needed."""
    sheet.order.edit.setText(order_no)
    sheet.category.choose(Category.CANCEL_REFUND)
    sheet.title.edit.setText("撤回のお願い")
    sheet.words.edit.setPlainText(BODY)
    await room.calm(page)


async def press_send(sheet: AskSheet, page: InquiriesPage, room: Room) -> None:
    """送信する."""
    click(sheet.send)
    await room.calm(page)


async def test_the_button_stands_above_the_shops_own_inquiries_only(inbox: InquiriesPage, room: Room) -> None:
    assert inbox.list.asking.isHidden()
    await open_form(inbox, room)
    assert spoken_name(inbox.list.asking.ask) == "Qoo10に問い合わせる"
    inbox.beside.asking.sheet.leave()
    inbox.show_request(ShowInquiries(InquiryFilter(source=Source.MARKETPLACE)))
    await room.calm(inbox)
    assert inbox.list.asking.isHidden()


async def test_every_field_has_its_name_and_the_channel_is_named(inbox: InquiriesPage, room: Room) -> None:
    sheet = await open_form(inbox, room)
    names: list[str] = []
    here: QWidget = sheet.order.edit
    while not names or here is not sheet.order.edit:
        names.append(spoken_name(here))
        press(here, Qt.Key.Key_Tab)
        here = sheet.focusWidget()
    assert names == ["注文番号", "照会", "カテゴリ", "タイトル", "内容", "閉じる", "送信する"]
    assert (sheet._channel.text(), sheet._help.text()) == ("チャンネル", "Qoo10ヘルプ")


async def test_an_order_that_is_there_names_its_product_and_another_is_said_to_be_unknown(
    inbox: InquiriesPage, room: Room
) -> None:
    sheet = await open_form(inbox, room)
    sheet.order.edit.setText("３２７２９４７４２")
    click(sheet.order.look_up)
    await room.calm(inbox)
    assert sheet.order.said() == "しっとり化粧水 200ml（商品コード 593128689）"
    sheet.order.edit.setText("999999999")
    assert sheet.order.said() == ""
    press(sheet.order.edit, Qt.Key.Key_Return)
    await room.calm(inbox)
    assert sheet.order.said().startswith("この注文番号は、この販売店の注文に見つかりません。")


@pytest.mark.parametrize(
    ("lacking", "said"),
    [
        ("order", "この注文番号は、この販売店の注文に見つかりません。"),
        ("category", "カテゴリを選んでください。"),
        ("title", "タイトルが空です。"),
        ("body", "本文が空です。"),
        ("long", "本文が1000文字を超えています。"),
    ],
)
async def test_what_lacks_is_said_where_it_can_be_mended_and_nothing_is_sent(
    inbox: InquiriesPage, room: Room, lacking: str, said: str
) -> None:
    sheet = await open_form(inbox, room)
    await fill(sheet, inbox, room, "999999999" if lacking == "order" else "")
    match lacking:
        case "category":
            sheet.category.choose(None)
        case "title":
            sheet.title.edit.setText(" ")
        case "body":
            sheet.words.edit.setPlainText("\n")
        case "long":
            sheet.words.edit.setPlainText("あ" * 1001)
    await press_send(sheet, inbox, room)
    told = (sheet.order.said(), sheet.category.error(), sheet.title.error(), sheet.words.error())
    assert next(one for one in told if one).startswith(said)
    assert sheet.isVisible()
    assert room.seat.remote.effects == []


async def test_what_was_asked_goes_out_and_is_a_thread_and_the_form_is_empty_again(
    inbox: InquiriesPage, room: Room
) -> None:
    sheet = await open_form(inbox, room)
    await fill(sheet, inbox, room, "327294742")
    await press_send(sheet, inbox, room)
    (effect,) = room.seat.remote.effects
    ask = effect.command
    assert isinstance(ask, AskMarketplace)
    assert (ask.title, ask.body, ask.category, ask.order_no) == (
        "撤回のお願い",
        BODY,
        Category.CANCEL_REFUND,
        "327294742",
    )
    assert sheet.isHidden()
    assert inbox.list.asking.words() == "「撤回のお願い」をQoo10に送りました。回答を待っています。"
    assert len(keys(inbox)) == 1
    click(inbox.list.asking.ask)
    assert sheet.asked.body == ""


async def test_ctrl_enter_sends_but_not_while_an_input_method_composes(
    inbox: InquiriesPage, room: Room
) -> None:
    sheet = await open_form(inbox, room)
    await fill(sheet, inbox, room)
    sheet.words.edit.setFocus()
    compose(sheet.words.edit, "ます")
    press(sheet.words.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    press(sheet.words.edit, Qt.Key.Key_Escape)
    await room.calm(inbox)
    assert sheet.isVisible()
    assert room.seat.remote.effects == []
    compose(sheet.words.edit, "")
    press(sheet.words.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    await room.calm(inbox)
    assert len(room.seat.remote.effects) == 1


async def test_undo_brings_the_text_back_into_the_form(inbox: InquiriesPage, room: Room) -> None:
    room.seat.engine.settings.change(undo_seconds=10)
    sheet = await open_form(inbox, room)
    await fill(sheet, inbox, room, "327294742")
    written = sheet.asked
    await press_send(sheet, inbox, room)
    assert inbox.list.asking.words() == "「撤回のお願い」をまもなく送信します"
    inbox.undo()
    await room.calm(inbox)
    assert sheet.isVisible()
    assert sheet.asked == written
    assert sheet.order.said() != ""
    assert inbox.list.asking.words() == ""
    await room.clock.advance(60)
    await room.calm(inbox)
    assert room.seat.remote.effects == []


async def test_what_is_begun_in_the_form_meanwhile_stays_below_what_was_taken_back(
    inbox: InquiriesPage, room: Room
) -> None:
    room.seat.engine.settings.change(undo_seconds=10)
    sheet = await open_form(inbox, room)
    await fill(sheet, inbox, room)
    await press_send(sheet, inbox, room)
    click(inbox.list.asking.ask)
    sheet.words.edit.setPlainText("二つ目")
    sheet.leave()
    inbox.undo()
    await room.calm(inbox)
    assert sheet.asked.body == f"{BODY}\n\n二つ目"


async def test_offline_it_is_kept_and_says_so(inbox: InquiriesPage, room: Room) -> None:
    sheet = await open_form(inbox, room)
    await fill(sheet, inbox, room)
    room.seat.remote.failures = [NotSent()]
    await press_send(sheet, inbox, room)
    assert inbox.list.asking.words() == "「撤回のお願い」を送信箱に保存しました。接続後に自動で送信します。"
    await room.clock.advance(60)
    await room.calm(inbox)
    assert inbox.list.asking.words() == "「撤回のお願い」をQoo10に送りました。回答を待っています。"


async def test_closing_keeps_what_is_written(inbox: InquiriesPage, room: Room) -> None:
    sheet = await open_form(inbox, room)
    await fill(sheet, inbox, room)
    press(sheet.title.edit, Qt.Key.Key_Escape)
    assert sheet.isHidden()
    assert BODY in inbox.typed_texts()
    click(inbox.list.asking.ask)
    assert sheet.asked.body == BODY


async def test_every_button_of_the_form_speaks_its_words(inbox: InquiriesPage, room: Room) -> None:
    sheet = await open_form(inbox, room)
    for button in sheet.findChildren(QAbstractButton):
        assert spoken_name(button)


async def test_an_answer_of_the_marketplace_is_unread_until_it_is_opened(
    inbox: InquiriesPage, room: Room
) -> None:
    asked = eg.inquiry("i-own", source=Source.OWN, customer_id=None, sender="Qoo10", unread=True)
    await room.happen(inbox, asked)
    inbox.show_request(ShowInquiries(InquiryFilter(source=Source.OWN)))
    await room.calm(inbox)
    todo = await room.seat.engine.todo.count()
    assert todo.own_unread == 1
    with room.seat.remote.offline():
        inbox.list.view.choose("i-own")
        await room.calm(inbox)
        assert (await room.seat.engine.todo.count()).own_unread == 0


async def test_words_that_were_not_sent_are_there_at_the_next_start(inbox: InquiriesPage, room: Room) -> None:
    sheet = await open_form(inbox, room)
    await fill(sheet, inbox, room)
    sheet.leave()
    await room.calm(inbox)
    again = InquiriesPage(room.seat.bridge)
    await room.show(again)
    form = await open_form(again, room)
    await room.calm(again)
    assert (form.asked.title, form.asked.body) == ("撤回のお願い", BODY)
    form.category.choose(Category.OTHER)
    await press_send(form, again, room)
    assert await room.seat.engine.inquiries.begun_question() is None
