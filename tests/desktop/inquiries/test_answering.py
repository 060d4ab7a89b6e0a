"""Answering: what is written reaches the right customer once, whole, or is still there."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from qpost.desktop.inquiries.page import InquiriesPage
from qpost.domain.commands import Envelope, Reply
from qpost.domain.failures import StoreDamaged
from qpost.domain.inquiries import Author, MailOutcome, Status
from qpost.domain.refusals import Refusal
from qpost.store.store import LocalStore
from tests import examples as eg
from tests.desktop.inquiries.conftest import FRESH, LATE
from tests.desktop.qt import click, commit, compose, press
from tests.desktop.screens import Room

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


async def open_(inbox: InquiriesPage, room: Room, inquiry_id: str) -> None:
    """Choose an inquiry in the list."""
    inbox.list.view.choose(inquiry_id)
    await room.calm(inbox)


def sent(room: Room) -> list[Reply]:
    """The answers that customers have."""
    return [done.command for done in room.seat.remote.effects if isinstance(done.command, Reply)]


async def test_an_answer_goes_out_and_the_window_says_so(inbox: InquiriesPage, room: Room) -> None:
    await open_(inbox, room, "i-late")
    composer = inbox.conversation.composer
    assert composer.title.text() == "[Re] 【配送】いつ発送されますか。"
    composer.editor.setPlainText("本日発送いたします。")
    click(composer.send)
    await room.calm(inbox)
    assert [(reply.inquiry_id, reply.body, reply.status, reply.mail) for reply in sent(room)] == [
        ("i-late", "本日発送いたします。", Status.DONE, True)
    ]
    assert inbox.conversation.outcome_words() == "メッセージ送信完了 ・ メール送信完了"
    assert composer.editor.toPlainText() == ""
    thread = inbox.conversation.current
    assert thread is not None
    assert thread.messages[-1].message.author is Author.SHOP
    assert thread.inquiry.status is Status.DONE


async def test_the_composer_lets_go_of_an_answer_before_anything_is_said_of_it(
    inbox: InquiriesPage, room: Room
) -> None:
    await open_(inbox, room, "i-late")
    composer = inbox.conversation.composer
    composer.editor.setPlainText("本日発送いたします。")
    left: list[str] = []
    inbox.conversation.answering.outcome_changed.connect(lambda _id: left.append(composer.typed.body))
    click(composer.send)
    await room.calm(inbox)
    assert left
    assert not any(left)
    assert len(sent(room)) == 1


async def test_ctrl_enter_sends_and_with_shift_leaves_it_in_progress(
    inbox: InquiriesPage, room: Room
) -> None:
    await open_(inbox, room, "i-late")
    inbox.conversation.composer.editor.setPlainText("確認いたします。")
    press(inbox.conversation.composer.editor, Qt.Key.Key_Return, CTRL | SHIFT)
    await room.calm(inbox)
    assert [reply.status for reply in sent(room)] == [Status.IN_PROGRESS]
    assert inbox.conversation.composer.status is Status.DONE


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize("modifiers", [Qt.KeyboardModifier.NoModifier, SHIFT, CTRL, CTRL | SHIFT])
@pytest.mark.parametrize("word", ["にほん", "한", "nihao"])
async def test_enter_in_any_form_never_sends_while_composing(
    inbox: InquiriesPage, room: Room, key: Qt.Key, modifiers: Qt.KeyboardModifier, word: str
) -> None:
    await open_(inbox, room, "i-late")
    editor = inbox.conversation.composer.editor
    editor.setFocus()
    compose(editor, word)
    press(editor, key, modifiers)
    await room.calm(inbox)
    assert sent(room) == []
    assert editor.toPlainText() == ""


async def test_a_click_on_send_while_composing_never_sends_half_a_sentence(
    inbox: InquiriesPage, room: Room
) -> None:
    await open_(inbox, room, "i-late")
    composer = inbox.conversation.composer
    composer.editor.setPlainText("本日")
    compose(composer.editor, "はっそう")
    click(composer.send)
    await room.calm(inbox)
    assert sent(room) == []
    commit(composer.editor, "発送します。")
    click(composer.send)
    await room.calm(inbox)
    assert [reply.body for reply in sent(room)] == ["本日発送します。"]


async def test_what_is_typed_in_one_conversation_is_never_seen_in_another(
    inbox: InquiriesPage, room: Room
) -> None:
    composer = inbox.conversation.composer
    await open_(inbox, room, "i-late")
    composer.editor.insertPlainText("いつもの便で")
    await open_(inbox, room, "i-fresh")
    assert composer.editor.toPlainText() == ""
    assert composer.title.text() == f"[Re] {FRESH.title}"
    await open_(inbox, room, "i-late")
    assert composer.editor.toPlainText() == "いつもの便で"
    assert composer.title.text() == f"[Re] {LATE.title}"


async def test_an_answer_goes_to_the_conversation_that_was_shown_when_it_was_sent(
    inbox: InquiriesPage, room: Room
) -> None:
    await open_(inbox, room, "i-late")
    inbox.conversation.composer.editor.setPlainText("本日発送いたします。")
    click(inbox.conversation.composer.send)
    inbox.list.view.choose("i-fresh")  # in the same turn, before anything was answered
    await room.calm(inbox)
    assert [reply.inquiry_id for reply in sent(room)] == ["i-late"]
    assert inbox.conversation.composer.editor.toPlainText() == ""


async def test_a_draft_is_saved_by_itself_and_marked_in_the_list(inbox: InquiriesPage, room: Room) -> None:
    await open_(inbox, room, "i-late")
    inbox.conversation.composer.editor.insertPlainText("書きかけ")
    await room.calm(inbox)
    thread = await room.seat.engine.inquiries.thread(LATE.inquiry_id)
    assert thread is not None
    assert thread.draft is not None
    assert thread.draft.body == "書きかけ"
    assert inbox.conversation.composer.saved_words() == "下書き 10:00 保存済み"
    assert inbox.list.view.current is not None
    assert inbox.list.view.current.row.draft


async def test_an_answer_that_is_being_queued_is_not_saved_as_a_draft_once_more(
    inbox: InquiriesPage, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    enqueue = LocalStore.enqueue

    async def enqueue_and_save(
        store: LocalStore, envelope: Envelope, subject: str, now: datetime, hold: timedelta
    ) -> None:
        await enqueue(store, envelope, subject, now, hold)
        inbox.conversation.save_draft()  # as the timer does, before the window knows that it is queued

    await open_(inbox, room, "i-late")
    inbox.conversation.composer.editor.setPlainText("本日発送いたします。")
    monkeypatch.setattr(LocalStore, "enqueue", enqueue_and_save)
    click(inbox.conversation.composer.send)
    await room.calm(inbox)
    thread = await room.seat.engine.inquiries.thread(LATE.inquiry_id)
    assert thread is not None
    assert thread.draft is None
    assert len(sent(room)) == 1


async def test_an_answer_that_could_not_be_queued_is_a_draft_again(
    inbox: InquiriesPage, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refuse(
        _store: LocalStore, _envelope: Envelope, _subject: str, _now: datetime, _hold: timedelta
    ) -> None:
        raise StoreDamaged("IOError")

    await open_(inbox, room, "i-late")
    inbox.conversation.composer.editor.setPlainText("本日発送いたします。")
    monkeypatch.setattr(LocalStore, "enqueue", refuse)
    click(inbox.conversation.composer.send)
    await room.calm(inbox)
    assert sent(room) == []
    assert inbox.conversation.composer.typed.body == "本日発送いたします。"
    inbox.list.view.choose("i-fresh")
    await room.calm(inbox)
    thread = await room.seat.engine.inquiries.thread(LATE.inquiry_id)
    assert thread is not None
    assert thread.draft is not None
    assert thread.draft.body == "本日発送いたします。"


async def test_a_composition_is_never_part_of_a_draft(inbox: InquiriesPage, room: Room) -> None:
    await open_(inbox, room, "i-late")
    editor = inbox.conversation.composer.editor
    editor.setFocus()
    commit(editor, "確定")
    compose(editor, "みかくてい")
    await room.calm(inbox)
    thread = await room.seat.engine.inquiries.thread(LATE.inquiry_id)
    assert thread is not None
    assert thread.draft is not None
    assert thread.draft.body == "確定"


async def test_an_empty_body_and_a_body_too_long_cannot_be_sent_and_say_why(
    inbox: InquiriesPage, room: Room
) -> None:
    await open_(inbox, room, "i-late")
    composer = inbox.conversation.composer
    assert not composer.send.isEnabled()
    assert composer.reason() == "本文が空です"
    composer.editor.setPlainText("あ" * 1012)
    assert not composer.send.isEnabled()
    assert composer.counted() == "1012/1000　12文字超過"
    press(composer.editor, Qt.Key.Key_Return, CTRL)
    await room.calm(inbox)
    assert sent(room) == []
    assert len(composer.editor.toPlainText()) == 1012
    composer.editor.setPlainText("あ" * 1000)
    assert composer.send.isEnabled()


async def test_unanswered_is_never_offered(inbox: InquiriesPage, room: Room) -> None:
    await open_(inbox, room, "i-late")
    names = [button.text() for button in inbox.conversation.composer.status_buttons()]
    assert names == ["処理中", "処理完了"]


async def test_offline_an_answer_waits_in_the_outbox_and_goes_out_later(
    inbox: InquiriesPage, room: Room
) -> None:
    await open_(inbox, room, "i-late")
    composer = inbox.conversation.composer
    with room.seat.remote.offline():
        composer.editor.setPlainText("本日発送いたします。")
        click(composer.send)
        await room.calm(inbox)
        assert "送信箱に保存しました" in inbox.conversation.outcome_words()
        assert composer.editor.toPlainText() == ""
    await room.clock.advance(60)
    await room.calm(inbox)
    assert [reply.body for reply in sent(room)] == ["本日発送いたします。"]
    assert inbox.conversation.outcome_words().startswith("メッセージ送信完了")


async def test_the_text_of_a_refused_answer_comes_back_into_the_composer(
    inbox: InquiriesPage, room: Room
) -> None:
    await open_(inbox, room, "i-late")
    composer = inbox.conversation.composer
    with room.seat.remote.offline():
        composer.editor.setPlainText("本日発送いたします。")
        click(composer.send)
        await room.calm(inbox)
        again = eg.inquiry("i-late", title=LATE.title, kind=LATE.kind, version=2)
        more = eg.message("m-more", inquiry_id="i-late", body="やはりキャンセルで。")
        room.seat.remote.insert(again, more)
    await room.clock.advance(60)
    await room.calm(inbox)
    assert sent(room) == []
    assert (
        inbox.conversation.conflict.words() == "09:00 sh7*****さんが書き込みました:「やはりキャンセルで。」"
    )
    inbox.conversation.take_text_back()
    await room.calm(inbox)
    assert composer.editor.toPlainText() == "本日発送いたします。"
    assert await room.seat.engine.outbox.items() == ()
    click(composer.send)
    await room.calm(inbox)
    assert [reply.body for reply in sent(room)] == ["本日発送いたします。"]


async def test_an_e_mail_copy_that_failed_is_said_apart(inbox: InquiriesPage, room: Room) -> None:
    await open_(inbox, room, "i-late")
    room.seat.remote.mail = MailOutcome.FAILED
    inbox.conversation.composer.editor.setPlainText("本日発送いたします。")
    click(inbox.conversation.composer.send)
    await room.calm(inbox)
    assert inbox.conversation.outcome_words() == "メッセージ送信完了 ・ メールは送れませんでした"


async def test_escape_leaves_the_composer_and_keeps_what_is_written(inbox: InquiriesPage, room: Room) -> None:
    await open_(inbox, room, "i-late")
    editor = inbox.conversation.composer.editor
    press(inbox.list.view, Qt.Key.Key_R)
    assert editor.hasFocus()
    editor.insertPlainText("途中")
    press(editor, Qt.Key.Key_Escape)
    assert inbox.list.view.hasFocus()
    assert editor.toPlainText() == "途中"


async def test_a_refusal_has_words_that_leave_the_text_alone(inbox: InquiriesPage, room: Room) -> None:
    await open_(inbox, room, "i-late")
    composer = inbox.conversation.composer
    composer.editor.setPlainText("本文")
    composer.title.setText("あ" * 120)
    click(composer.send)
    await room.calm(inbox)
    assert sent(room) == []
    assert composer.editor.toPlainText() == "本文"
    assert composer.reason().startswith("タイトルが100文字を超えています")
    assert Refusal.TITLE_TOO_LONG
