"""Undo in the inbox: what was sent is back where it was written; in a conflict its author decides."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from qpost.desktop import notices
from qpost.desktop.inquiries.bubble import Bubble
from qpost.desktop.inquiries.page import InquiriesPage
from qpost.desktop.inquiries.row_delegate import row_height
from qpost.desktop.navigation import ShowInquiries
from qpost.domain.commands import Reply
from qpost.domain.delivery import DeliveryState
from qpost.domain.ids import InquiryId, Version
from qpost.domain.inquiries import Author, InquiryFilter, Status
from qpost.domain.settings import Density
from qpost.engine.ports import ThreadMessage
from tests import examples as eg
from tests.desktop.inquiries.conftest import LATE
from tests.desktop.qt import click, press, spoken_name
from tests.desktop.screens import Room

TEXT = "確認してご連絡いたします。"


async def send(inbox: InquiriesPage, room: Room, *, undo: int = 10) -> None:
    """Answer the late question with 処理中 and without an e-mail copy."""
    room.seat.engine.settings.change(undo_seconds=undo)
    inbox.list.view.choose("i-late")
    await room.calm(inbox)
    composer = inbox.conversation.composer
    composer.title.setText("お返事")
    composer.editor.setPlainText(TEXT)
    click(composer.status_buttons()[0])
    composer._mail.setChecked(False)
    click(composer.send)
    await room.calm(inbox)


def ways_back(inbox: InquiriesPage) -> list[QPushButton]:
    """The buttons under the newest message."""
    bubble = inbox.conversation.history.findChildren(Bubble)[-1]
    return [one for one in bubble.findChildren(QPushButton) if one.isVisible()]


def written(inbox: InquiriesPage) -> tuple[str, str, Status, bool]:
    """All that stands in the composer."""
    typed = inbox.conversation.composer.typed
    return typed.title, typed.body, typed.status, typed.mail


async def test_a_held_answer_can_be_undone_under_its_message(inbox: InquiriesPage, room: Room) -> None:
    await send(inbox, room)
    assert room.seat.remote.effects == []
    assert inbox.conversation.outcome_words() == ""
    (undo,) = ways_back(inbox)
    assert spoken_name(undo) == "元に戻す"
    click(undo)
    await room.calm(inbox)
    await room.clock.advance(60)
    await room.calm(inbox)
    assert room.seat.remote.effects == []
    assert written(inbox) == ("お返事", TEXT, Status.IN_PROGRESS, False)
    assert inbox.conversation.composer.editor.hasFocus()
    assert inbox.conversation.composer.editor.textCursor().atEnd()


async def test_z_in_the_list_undoes_from_another_conversation(inbox: InquiriesPage, room: Room) -> None:
    await send(inbox, room)
    inbox.list.view.choose("i-fresh")
    await room.calm(inbox)
    inbox.list.view.setFocus()
    press(inbox.list.view, Qt.Key.Key_Z)
    await room.calm(inbox)
    assert inbox.conversation.current is not None
    assert inbox.conversation.current.inquiry.inquiry_id == "i-late"
    assert written(inbox) == ("お返事", TEXT, Status.IN_PROGRESS, False)


async def test_what_was_typed_since_stays_before_the_text_that_comes_back(
    inbox: InquiriesPage, room: Room
) -> None:
    await send(inbox, room)
    inbox.conversation.composer.editor.setPlainText("追伸")
    inbox.undo()
    await room.calm(inbox)
    assert written(inbox)[1] == f"追伸\n{TEXT}"


async def test_an_undo_that_comes_too_late_is_said_plainly(inbox: InquiriesPage, room: Room) -> None:
    await send(inbox, room)
    (undo,) = ways_back(inbox)
    (held,) = await room.seat.engine.outbox.items()
    await room.seat.engine.outbox.send_now(held.envelope.key)
    await room.clock.settle()
    click(undo)
    await room.seat.until_idle()  # the toast has a timer of its own
    assert notices.toast_of(inbox).sentence() == "もう送信が始まっているため、元に戻せません"
    assert len(room.seat.remote.effects) == 1
    assert written(inbox)[1] == ""


async def test_the_result_is_said_when_the_answer_has_gone_out(inbox: InquiriesPage, room: Room) -> None:
    await send(inbox, room)
    await room.clock.advance(12)
    await room.calm(inbox)
    assert inbox.conversation.outcome_words() == "メッセージ送信完了"


async def test_nothing_is_held_where_the_seller_wants_no_undo(inbox: InquiriesPage, room: Room) -> None:
    await send(inbox, room, undo=0)
    assert len(room.seat.remote.effects) == 1


async def test_a_row_that_stays_after_its_answer_shows_its_newest_form(
    inbox: InquiriesPage, room: Room
) -> None:
    inbox.show_request(ShowInquiries(InquiryFilter(status=Status.UNANSWERED)))
    await room.calm(inbox)
    await send(inbox, room)
    current = inbox.list.view.current
    assert current is not None
    assert (current.key, current.row.inquiry.status, current.row.sending) == (
        "i-late",
        Status.IN_PROGRESS,
        True,
    )
    await room.clock.advance(12)
    await room.calm(inbox)
    settled = inbox.list.view.current
    assert settled is not None
    assert (settled.key, settled.row.inquiry.status, settled.row.sending) == (
        "i-late",
        Status.IN_PROGRESS,
        False,
    )


async def conflict(inbox: InquiriesPage, room: Room) -> None:
    """A colleague answers while ours is held."""
    await send(inbox, room)
    again = replace(LATE, version=Version(2), status=Status.DONE)
    theirs = eg.message("m-theirs", inquiry_id="i-late", body="本日発送済みです。", author=Author.SHOP)
    theirs = replace(theirs, author_name="山田", status_set=Status.DONE)
    await room.happen(inbox, again, theirs)
    await room.clock.advance(12)
    await room.calm(inbox)


async def test_a_conflict_says_who_answered_when_and_what_and_keeps_the_own_text(
    inbox: InquiriesPage, room: Room
) -> None:
    await conflict(inbox, room)
    card = inbox.conversation.conflict
    assert "山田さんが「処理完了」で返信しました:「本日発送済みです。」" in card.words()
    assert inbox.conversation.outcome_words() == ""
    assert TEXT in [said.message.body for said in inbox.conversation.current.messages]  # type: ignore[union-attr]
    assert room.seat.remote.effects == []


async def test_an_author_who_has_read_it_may_send_all_the_same(inbox: InquiriesPage, room: Room) -> None:
    await conflict(inbox, room)
    buttons = {spoken_name(one): one for one in inbox.conversation.conflict.findChildren(QPushButton)}
    click(buttons["新しい内容を読む"])
    click(buttons["それでも送る"])
    click(buttons["それでも送る"])  # a double click is one wish
    await room.calm(inbox)
    assert [done.command.body for done in room.seat.remote.effects if isinstance(done.command, Reply)] == [
        TEXT
    ]
    assert inbox.conversation.conflict.isHidden()


async def test_an_answer_in_conflict_can_be_a_draft_again(inbox: InquiriesPage, room: Room) -> None:
    await conflict(inbox, room)
    buttons = {spoken_name(one): one for one in inbox.conversation.conflict.findChildren(QPushButton)}
    click(buttons["下書きに戻す"])
    await room.calm(inbox)
    assert written(inbox) == ("お返事", TEXT, Status.IN_PROGRESS, False)
    assert inbox.conversation.conflict.isHidden()
    assert await room.seat.engine.outbox.items() == ()


async def test_status_and_mail_are_part_of_a_draft(inbox: InquiriesPage, room: Room) -> None:
    inbox.list.view.choose("i-late")
    await room.calm(inbox)
    inbox.conversation.composer.editor.insertPlainText(TEXT)
    click(inbox.conversation.composer.status_buttons()[0])
    await room.calm(inbox)
    thread = await room.seat.engine.inquiries.thread(InquiryId("i-late"))
    assert thread is not None
    assert thread.draft is not None
    assert thread.draft.status is Status.IN_PROGRESS


@pytest.mark.parametrize("state", list(DeliveryState))
async def test_every_state_has_words_under_its_message(state: DeliveryState) -> None:
    said = eg.message(author=Author.SHOP)
    bubble = Bubble(ThreadMessage(said, state, None))
    assert bubble._state is not None
    assert bubble._state._words.text()


async def test_the_list_takes_as_much_room_as_the_density_says(inbox: InquiriesPage, room: Room) -> None:
    heights = []
    for density in (Density.COMFORTABLE, Density.STANDARD, Density.COMPACT):
        room.seat.engine.settings.change(density=density)
        place = inbox.list.model.reveal("i-late")
        heights.append(inbox.list.view.visualRect(place).height())
        assert heights[-1] == row_height(density)
    assert heights == sorted(heights, reverse=True)
    assert len(set(heights)) == 3
