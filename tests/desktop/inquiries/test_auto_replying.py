"""自動応答: the sheet, the hold, one undo for all of a batch, and whom it leaves out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from qpost.desktop import notices
from qpost.desktop.application import dress
from qpost.desktop.inquiries.auto_reply_choice import LeftOut, choose
from qpost.desktop.inquiries.auto_reply_sheet import AutoReplySheet
from qpost.desktop.inquiries.composer_tools import Tool
from qpost.desktop.inquiries.page import InquiriesPage
from qpost.desktop.navigation import ShowInquiries
from qpost.domain.commands import AUTO_REPLY, AutoReply
from qpost.domain.delivery import DeliveryState
from qpost.domain.inquiries import InquiryFilter, Source, Status
from qpost.domain.settings import Appearance, Language
from qpost.engine.ports import InquiryRow
from tests import examples as eg
from tests.desktop.qt import click, press, spoken_name
from tests.desktop.screens import Room


def sheet_of(page: InquiriesPage) -> AutoReplySheet:
    """The sheet that is open."""
    sheet = page.beside.auto.sheet
    assert sheet is not None
    assert sheet.isVisible()
    return sheet


async def open_one(page: InquiriesPage, room: Room, key: str = "i-late") -> AutoReplySheet:
    """Open an inquiry and press 自動応答."""
    page.list.view.choose(key)
    await room.calm(page)
    click(page.conversation.composer.tools.button(Tool.AUTO))
    return sheet_of(page)


def statuses(page: InquiriesPage) -> dict[str, Status]:
    """The status of each row as it is shown."""
    return {entry.key: entry.row.inquiry.status for entry in page.list.model.lines if hasattr(entry, "row")}


async def test_the_sheet_shows_the_exact_text_and_nothing_goes_out_before_it_is_sent(
    inbox: InquiriesPage, room: Room
) -> None:
    sheet = await open_one(inbox, room)
    assert sheet.text.text() == AUTO_REPLY
    assert spoken_name(sheet.text) == AUTO_REPLY
    assert sheet.text.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    assert [spoken_name(sheet.send), spoken_name(sheet.close_), spoken_name(sheet.mail)] == [
        "送信",
        "閉じる",
        "メール",
    ]
    press(sheet, Qt.Key.Key_Escape)
    await room.calm(inbox)
    assert sheet.isHidden()
    assert await room.seat.engine.outbox.items() == ()


async def test_one_goes_out_sets_done_and_leaves_the_draft_where_it_is(
    inbox: InquiriesPage, room: Room
) -> None:
    inbox.list.view.choose("i-late")
    await room.calm(inbox)
    inbox.conversation.composer.editor.setPlainText("書きかけの返信")
    sheet = await open_one(inbox, room)
    sheet.mail.click()
    click(sheet.send)
    await room.calm(inbox)
    (effect,) = room.seat.remote.effects
    assert effect.command == AutoReply(
        eg.inquiry("i-late").inquiry_id, "[Re] 【配送】いつ発送されますか。", False, eg.inquiry().version
    )
    assert statuses(inbox)["i-late"] is Status.DONE
    assert "メッセージ送信完了" in inbox.conversation.outcome_words() or opened_next(inbox)
    inbox.list.view.choose("i-late")
    await room.calm(inbox)
    assert inbox.conversation.composer.typed.body == "書きかけの返信"


def opened_next(page: InquiriesPage) -> bool:
    """Whether the next unanswered conversation is on screen, as after any answer."""
    thread = page.conversation.current
    return thread is not None and thread.inquiry.inquiry_id != "i-late"


async def test_it_is_held_and_undone_like_an_answer(inbox: InquiriesPage, room: Room) -> None:
    room.seat.engine.settings.change(undo_seconds=10)
    sheet = await open_one(inbox, room)
    click(sheet.send)
    await room.calm(inbox)
    assert statuses(inbox)["i-late"] is Status.DONE
    assert room.seat.remote.effects == []
    inbox.undo()
    await room.calm(inbox)
    await room.clock.advance(60)
    await room.calm(inbox)
    assert room.seat.remote.effects == []
    assert statuses(inbox)["i-late"] is Status.UNANSWERED


async def test_offline_it_waits_and_goes_out_later(inbox: InquiriesPage, room: Room) -> None:
    with room.seat.remote.offline():
        sheet = await open_one(inbox, room)
        click(sheet.send)
        await room.calm(inbox)
        assert statuses(inbox)["i-late"] is Status.DONE
        assert room.seat.remote.effects == []
    room.seat.engine.sync.retry_now()
    await room.clock.advance(60)
    await room.calm(inbox)
    assert [type(effect.command) for effect in room.seat.remote.effects] == [AutoReply]


async def test_enter_and_ctrl_enter_send_and_a_focused_close_does_not(
    inbox: InquiriesPage, room: Room
) -> None:
    sheet = await open_one(inbox, room)
    sheet.close_.setFocus()
    press(sheet.close_, Qt.Key.Key_Return)
    await room.calm(inbox)
    assert sheet.isHidden()
    assert room.seat.remote.effects == []
    click(inbox.conversation.composer.tools.button(Tool.AUTO))
    assert sheet.send.hasFocus()
    press(sheet.send, Qt.Key.Key_Return)
    await room.calm(inbox)
    assert len(room.seat.remote.effects) == 1


@pytest.mark.parametrize("language", list(Language))
async def test_the_text_stays_japanese_and_its_meaning_stands_below_in_any_other_language(
    inbox: InquiriesPage, room: Room, qapp: QApplication, language: Language
) -> None:
    sheet = await open_one(inbox, room)
    dress(qapp, language, Appearance.LIGHT)
    await room.calm(inbox)
    assert sheet.text.text() == AUTO_REPLY
    assert sheet.gloss.isHidden() == (language is Language.JAPANESE)


async def test_a_post_of_the_marketplace_never_offers_it(inbox: InquiriesPage, room: Room) -> None:
    await room.happen(inbox, eg.inquiry("i-cs", source=Source.MARKETPLACE, customer_id=None))
    inbox.show_request(ShowInquiries(InquiryFilter(source=Source.MARKETPLACE)))
    await room.calm(inbox)
    inbox.list.view.choose("i-cs")
    await room.calm(inbox)
    assert inbox.conversation.composer.tools.button(Tool.AUTO).isHidden()
    inbox.list.view.mark_all()
    assert inbox.list.selection.auto.isHidden()


def row(inquiry_id: str, *, sending: bool = False, refused: bool = False, **about: object) -> InquiryRow:
    """A row of the list."""
    return InquiryRow(eg.inquiry(inquiry_id, **about), False, sending, refused, 0)  # type: ignore[arg-type]


def test_it_is_for_what_waits_and_each_other_has_its_reason() -> None:
    choice = choose(
        (
            row("open"),
            row("going", status=Status.IN_PROGRESS),
            row("done", status=Status.DONE),
            row("done too", status=Status.DONE),
            row("sending", sending=True, status=Status.DONE),
            row("refused", refused=True),
            row("cs", source=Source.MARKETPLACE),
        )
    )
    assert [inquiry.inquiry_id for inquiry in choice.inquiries] == ["open", "going"]
    assert choice.left_out == (
        (LeftOut.MARKETPLACE, 1),
        (LeftOut.REFUSED, 1),
        (LeftOut.SENDING, 1),
        (LeftOut.DONE, 2),
    )


async def ask_for_all(page: InquiriesPage, room: Room, *, undo: int = 0) -> AutoReplySheet:
    """Mark everything, and press 自動応答… in the bar."""
    room.seat.engine.settings.change(undo_seconds=undo)
    page.list.view.mark_all()
    await room.calm(page)
    click(page.list.selection.auto)
    return sheet_of(page)


async def test_for_many_the_sheet_names_whom_and_how_many_and_why_not_the_others(
    inbox: InquiriesPage, room: Room
) -> None:
    sheet = await ask_for_all(inbox, room)
    assert sheet._whom.text() == "2件のお客様に送ります"
    assert sheet._left_out.text() == "1件には送りません（処理完了のもの 1件）。"
    said = [label.text() for label in sheet._titles.findChildren(type(sheet._whom))]
    assert said == ["【配送】いつ発送されますか。 ・ sh7*****", "色味の違いを教えてください ・ mk2*****"]
    assert sheet.text.text() == AUTO_REPLY


async def test_each_of_many_is_a_command_of_its_own_and_their_end_is_told_once(
    inbox: InquiriesPage, room: Room
) -> None:
    click((await ask_for_all(inbox, room)).send)
    await room.calm(inbox)
    sent = [
        effect.command.inquiry_id
        for effect in room.seat.remote.effects
        if isinstance(effect.command, AutoReply)
    ]
    assert sorted(sent) == ["i-fresh", "i-late"]
    assert len({effect.key for effect in room.seat.remote.effects}) == 2
    assert inbox.list.model.marked == ()
    assert notices.toast_of(inbox)._sentence.text() == "自動応答: 2件を送信しました"


async def test_one_undo_takes_all_of_a_batch_back(inbox: InquiriesPage, room: Room) -> None:
    click((await ask_for_all(inbox, room, undo=10)).send)
    await room.calm(inbox)
    items = await room.seat.engine.outbox.items()
    assert [item.state for item in items] == [DeliveryState.HELD, DeliveryState.HELD]
    inbox.undo()
    await room.calm(inbox)
    assert notices.toast_of(inbox)._sentence.text() == "自動応答 2件を取り消しました。"
    await room.clock.advance(60)
    await room.calm(inbox)
    assert room.seat.remote.effects == []
    assert statuses(inbox)["i-late"] is Status.UNANSWERED


async def test_undo_takes_back_what_is_still_held_and_says_what_is_not(
    inbox: InquiriesPage, room: Room
) -> None:
    click((await ask_for_all(inbox, room, undo=10)).send)
    await room.calm(inbox)
    (first, second) = await room.seat.engine.outbox.items()
    await room.seat.engine.outbox.send_now(first.envelope.key)
    await room.calm(inbox)
    inbox.undo()
    await room.calm(inbox)
    assert [effect.key for effect in room.seat.remote.effects] == [first.envelope.key]
    assert second.envelope.key not in {item.envelope.key for item in await room.seat.engine.outbox.items()}


async def test_one_of_many_that_is_refused_stops_no_other(inbox: InquiriesPage, room: Room) -> None:
    sheet = await ask_for_all(inbox, room)
    room.seat.remote.insert(eg.inquiry("i-late", version=7))
    click(sheet.send)
    await room.calm(inbox)
    assert [
        effect.command.inquiry_id
        for effect in room.seat.remote.effects
        if isinstance(effect.command, AutoReply)
    ] == ["i-fresh"]
    told = notices.toast_of(inbox)._sentence.text()
    assert told == "自動応答: 1件を送信しました、1件は送れませんでした。送信箱をご確認ください"


async def test_where_none_of_them_gets_it_there_is_nothing_to_send(inbox: InquiriesPage, room: Room) -> None:
    inbox.list.view.toggle_mark("i-done")
    click(inbox.list.selection.auto)
    sheet = sheet_of(inbox)
    assert sheet.send.isHidden()
    assert sheet.close_.hasFocus()
