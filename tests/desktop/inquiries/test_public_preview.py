"""公開される文面を確認: the product page as everybody will read it, beside what is being written."""

from PySide6.QtWidgets import QScrollArea

from qpost.desktop.inquiries.page import InquiriesPage
from qpost.domain.inquiries import Kind, Status
from tests import examples as eg
from tests.desktop.qt import click, commit, spoken_name
from tests.desktop.screens import Room


async def looked(inbox: InquiriesPage, room: Room) -> None:
    """The preview of a public question, opened from the strip."""
    inbox.list.view.choose("i-late")
    await room.calm(inbox)
    click(inbox.conversation.composer.strip.look_button)
    await room.calm(inbox)


async def test_the_strip_opens_the_page_with_question_date_and_masked_name(
    inbox: InquiriesPage, room: Room
) -> None:
    await looked(inbox, room)
    assert spoken_name(inbox.conversation.composer.strip.look_button) == "公開される文面を確認"
    said = inbox.conversation.preview.words()
    assert inbox.conversation.preview.isVisible()
    assert not inbox.conversation.history.isVisible()
    assert "11/17に注文しました。<img src=x> いつ発送されますか。" in said
    assert {"sh7*****", "回答完了", "2026-11-19"} <= set(said)
    assert "（まだ書かれていません）" in said


async def test_it_follows_every_key(inbox: InquiriesPage, room: Room) -> None:
    await looked(inbox, room)
    commit(inbox.conversation.composer.editor, "<b>本日</b>発送いたします。")
    assert "<b>本日</b>発送いたします。" in inbox.conversation.preview.words()


async def test_of_a_long_conversation_the_answer_being_written_is_in_view(
    inbox: InquiriesPage, room: Room
) -> None:
    more = [
        eg.message(f"m-{n}", inquiry_id="i-late", body="もう一つ教えてください。\n" * 6, sent_at=eg.NOW)
        for n in range(6)
    ]
    await room.happen(inbox, *more)
    await looked(inbox, room)
    (bar,) = [area.verticalScrollBar() for area in inbox.conversation.preview.findChildren(QScrollArea)]
    assert bar.maximum() > 0
    assert bar.value() == bar.maximum()
    commit(inbox.conversation.composer.editor, "本日発送いたします。\n" * 9)
    await room.calm(inbox)
    assert bar.value() == bar.maximum()


async def test_pressed_again_or_closed_the_history_is_back(inbox: InquiriesPage, room: Room) -> None:
    await looked(inbox, room)
    click(inbox.conversation.composer.strip.look_button)
    assert inbox.conversation.history.isVisible()
    click(inbox.conversation.composer.strip.look_button)
    inbox.conversation.preview.closed.emit()
    assert inbox.conversation.history.isVisible()
    assert not inbox.conversation.composer.strip.look_button.isChecked()


async def test_another_conversation_begins_with_its_history(inbox: InquiriesPage, room: Room) -> None:
    await looked(inbox, room)
    inbox.list.view.choose("i-fresh")
    await room.calm(inbox)
    assert inbox.conversation.history.isVisible()
    assert not inbox.conversation.preview.isVisible()


async def test_what_two_sides_alone_read_has_no_page(inbox: InquiriesPage, room: Room) -> None:
    inbox.list.view.choose("i-fresh")
    await room.calm(inbox)
    assert not inbox.conversation.composer.strip.look_button.isVisible()
    assert "注文番号から" not in inbox.conversation.composer.strip.accessibleName()
    inbox.list.view.choose("i-done")
    await room.calm(inbox)
    assert "注文番号からメッセージを送る場合" in inbox.conversation.composer.strip.accessibleName()


async def test_once_it_is_hidden_there_is_no_page_any_more(inbox: InquiriesPage, room: Room) -> None:
    await looked(inbox, room)
    hidden = eg.inquiry(
        "i-late", kind=Kind.PRODUCT_QA, status=Status.DONE, hidden_at=eg.NOW, order_no=None, version=2
    )
    await room.happen(inbox, hidden)
    assert not inbox.conversation.preview.isVisible()
    assert inbox.conversation.history.isVisible()
    assert not inbox.conversation.composer.strip.look_button.isVisible()
