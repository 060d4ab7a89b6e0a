"""社内メモ beside the conversation: read, written, taken back, and never lost while it is typed."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt

from qpost.desktop.inquiries.notes_section import NotesSection
from qpost.desktop.inquiries.page import InquiriesPage
from qpost.desktop.navigation import ShowInquiries
from qpost.desktop.taking_back import take_back
from qpost.domain.commands import BODY_LIMIT, WriteNote
from qpost.domain.failures import NotSent
from qpost.domain.ids import InquiryId, NoteId
from qpost.domain.notes import Note
from qpost.domain.refusals import Refusal
from qpost.engine.ports import Thread
from tests import examples as eg
from tests.desktop.inquiries.test_conversation import labels
from tests.desktop.qt import click, commit, compose, press, spoken_name
from tests.desktop.screens import Room

TEXT = "倉庫に確認済みです。"
CONTROL = Qt.KeyboardModifier.ControlModifier


async def open_(inbox: InquiriesPage, room: Room, key: str = "i-late") -> NotesSection:
    """Show a conversation; the notes beside it."""
    inbox.list.view.choose(key)
    await room.calm(inbox)
    return inbox.beside.notes


async def begin(inbox: InquiriesPage, room: Room, text: str, key: str = "i-late") -> NotesSection:
    """Type a note."""
    notes = await open_(inbox, room, key)
    click(notes.add)
    notes.editor.text.insertPlainText(text)
    return notes


async def thread(room: Room, key: str = "i-late") -> Thread:
    """The conversation as the store has it."""
    found = await room.seat.engine.inquiries.thread(InquiryId(key))
    assert found is not None
    return found


async def test_a_note_of_another_member_appears_with_its_author_and_time(
    inbox: InquiriesPage, room: Room
) -> None:
    notes = await open_(inbox, room)
    assert {"社内メモ", "お客様には見えません"} <= set(labels(inbox))
    assert notes.rows.words() == []
    told = Note(NoteId("n-1"), InquiryId("i-late"), "受付A", "<b>至急</b>です。", eg.NOW)
    yesterday = replace(told, note_id=NoteId("n-0"), body="きのう", written_at=eg.NOW - timedelta(days=1))
    await room.happen(inbox, told, yesterday)
    assert notes.rows.words() == [
        ("きのう", "受付A · 11/19 10:00"),
        ("<b>至急</b>です。", "受付A · 10:00"),
    ]


async def test_a_note_is_saved_with_ctrl_enter_and_stands_under_the_own_name(
    inbox: InquiriesPage, room: Room
) -> None:
    notes = await begin(inbox, room, TEXT)
    assert spoken_name(notes.editor.text) == "社内メモ"
    press(notes.editor.text, Qt.Key.Key_Return, CONTROL)
    await room.calm(inbox)
    assert notes.rows.words() == [(TEXT, "花子 · 10:00")]
    assert not notes.editor.isVisible()
    assert spoken_name(notes.add) == "メモを追加"
    assert notes.add.hasFocus()


async def test_a_note_on_its_way_is_marked(inbox: InquiriesPage, room: Room) -> None:
    room.seat.remote.failures.append(NotSent())
    notes = await begin(inbox, room, TEXT)
    click(notes.editor.save)
    await room.calm(inbox)
    assert notes.rows.words() == [(TEXT, "花子 · 10:00 · 送信待ち")]


async def test_escape_closes_and_keeps_what_is_typed(inbox: InquiriesPage, room: Room) -> None:
    notes = await begin(inbox, room, TEXT)
    press(notes.editor.text, Qt.Key.Key_Escape)
    await room.calm(inbox)
    assert not notes.editor.isVisible()
    assert spoken_name(notes.add) == "書きかけを続ける"
    click(notes.add)
    assert notes.editor.text.toPlainText() == TEXT
    assert room.seat.remote.effects == []


async def test_what_is_typed_for_one_inquiry_waits_there_and_is_never_anothers(
    inbox: InquiriesPage, room: Room
) -> None:
    notes = await begin(inbox, room, TEXT)
    await begin(inbox, room, "別件です。", "i-fresh")
    assert notes.editor.text.toPlainText() == "別件です。"
    await open_(inbox, room)
    assert not notes.editor.isVisible()
    click(notes.add)
    assert notes.editor.text.toPlainText() == TEXT
    assert set(inbox.typed_texts()) == {TEXT, "別件です。"}


async def test_what_is_typed_is_still_there_at_the_next_start(inbox: InquiriesPage, room: Room) -> None:
    notes = await begin(inbox, room, TEXT)
    room.qtbot.waitUntil(lambda: not notes._drafts._timer.isActive())
    await room.calm(inbox)
    assert (await thread(room)).note_draft == TEXT
    again = InquiriesPage(room.seat.bridge)
    again.show_request(ShowInquiries())
    await room.show(again)
    await open_(again, room)
    assert spoken_name(again.beside.notes.add) == "書きかけを続ける"
    click(again.beside.notes.add)
    assert again.beside.notes.editor.text.toPlainText() == TEXT


async def test_a_saved_note_leaves_no_draft(inbox: InquiriesPage, room: Room) -> None:
    notes = await begin(inbox, room, TEXT)
    click(notes.editor.save)
    await room.calm(inbox)
    assert (await thread(room)).note_draft == ""
    click(notes.add)
    assert notes.editor.text.toPlainText() == ""


async def test_a_note_that_is_too_long_is_refused_at_once_and_stays(inbox: InquiriesPage, room: Room) -> None:
    notes = await begin(inbox, room, "あ" * (BODY_LIMIT + 1))
    press(notes.editor.text, Qt.Key.Key_Return, CONTROL)
    await room.calm(inbox)
    assert notes.editor.isVisible()
    assert "1000" in notes.editor.complaint() or "1,000" in notes.editor.complaint()
    assert len(notes.editor.text.toPlainText()) == BODY_LIMIT + 1
    assert room.seat.remote.effects == []
    notes.editor.text.setPlainText(TEXT)
    assert notes.editor.complaint() == ""


async def test_nothing_is_no_note(inbox: InquiriesPage, room: Room) -> None:
    notes = await begin(inbox, room, " \n ")
    assert not notes.editor.save.isEnabled()
    press(notes.editor.text, Qt.Key.Key_Return, CONTROL)
    await room.calm(inbox)
    assert notes.rows.words() == []


async def test_a_note_the_backend_refused_says_why_and_can_be_written_again(
    inbox: InquiriesPage, room: Room
) -> None:
    notes = await begin(inbox, room, TEXT)
    room.seat.remote.refusals.append(Refusal.NOT_FOUND)
    click(notes.editor.save)
    await room.calm(inbox)
    ((body, why),) = notes.rows.words()
    assert body == TEXT
    assert why.startswith("保存できませんでした：")
    again = next(
        one for one in notes.rows.findChildren(type(notes.add)) if spoken_name(one) == "もう一度書く"
    )
    click(again)
    await room.calm(inbox)
    assert notes.rows.words() == []
    assert notes.editor.isVisible()
    assert notes.editor.text.toPlainText() == TEXT


async def test_a_note_taken_back_from_elsewhere_is_typed_again_in_its_conversation(
    inbox: InquiriesPage, room: Room
) -> None:
    await open_(inbox, room, "i-fresh")
    with room.seat.remote.offline():
        await room.calm(inbox)
        inquiry = (await thread(room)).inquiry
        await room.seat.engine.inquiries.write_note(inquiry, TEXT)
        (item,) = await room.seat.engine.outbox.items()
        assert isinstance(item.envelope.command, WriteNote)
        take_back(inbox, room.seat.bridge, item, inbox.show_request)
        await room.calm(inbox)
        assert inbox.conversation.current is not None
        assert inbox.conversation.current.inquiry.inquiry_id == "i-late"
        assert inbox.beside.notes.editor.isVisible()
        assert inbox.beside.notes.editor.text.toPlainText() == TEXT


async def test_the_input_method_keeps_its_keys(inbox: InquiriesPage, room: Room) -> None:
    notes = await begin(inbox, room, "")
    compose(notes.editor.text, "かくにん")
    press(notes.editor.text, Qt.Key.Key_Escape)
    assert notes.editor.isVisible()
    commit(notes.editor.text, "確認")
    assert notes.editor.text.toPlainText() == "確認"


async def test_it_is_there_in_the_drawer_of_a_narrow_window_too(inbox: InquiriesPage, room: Room) -> None:
    await open_(inbox, room)
    inbox.resize(1000, 700)
    await room.calm(inbox)
    inbox.toggle_context()
    await room.calm(inbox)
    assert inbox.beside.notes.isVisible()
