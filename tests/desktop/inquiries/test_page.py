"""The panes of the page at each width, and the keys between them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel

from qpost.desktop import words
from qpost.desktop.inquiries.arrangement import EXTRA_LARGE, LARGE, MEDIUM, SMALL, Arrangement, arrangement
from qpost.desktop.inquiries.conversation import Conversation
from qpost.desktop.inquiries.page import InquiriesPage
from qpost.desktop.navigation import ShowInquiries
from qpost.desktop.words import say
from qpost.domain.ids import InquiryId
from qpost.domain.settings import AfterSend, Language
from tests.desktop.qt import click, focusable, press, spoken_name
from tests.desktop.screens import Room


@pytest.mark.parametrize(
    ("width", "expected"),
    [(1920, EXTRA_LARGE), (1500, EXTRA_LARGE), (1499, LARGE), (1200, LARGE), (900, MEDIUM), (899, SMALL)],
)
def test_each_width_has_its_arrangement(width: int, expected: Arrangement) -> None:
    assert arrangement(width) == expected


async def test_a_wide_window_shows_all_three_panes_once_something_is_open(
    inbox: InquiriesPage, room: Room
) -> None:
    assert not inbox.context.isVisible()
    inbox.list.view.choose("i-late")
    await room.calm(inbox)
    assert (inbox.list.isVisible(), inbox.conversation.isVisible(), inbox.context.isVisible()) == (
        True,
        True,
        True,
    )


async def test_the_panes_are_read_from_left_to_right(inbox: InquiriesPage, room: Room) -> None:
    inbox.list.view.choose("i-late")
    await room.calm(inbox)
    splitter = inbox.list.parentWidget()
    assert splitter is not None
    face = QAccessible.queryAccessibleInterface(splitter)
    names = [face.child(place).text(QAccessible.Text.Name) for place in range(face.childCount())]
    panes = [say("inquiries.list"), say("inquiries.conversation"), say("inquiries.context")]
    assert [name for name in names if name] == panes


async def test_below_1200_the_context_is_a_drawer_that_comes_when_called(
    inbox: InquiriesPage, room: Room
) -> None:
    inbox.list.view.choose("i-late")
    inbox.resize(1000, 640)
    await room.calm(inbox)
    assert not inbox.context.isVisible()
    inbox.toggle_context()
    assert inbox.context.isVisible()
    assert inbox.context.mapTo(inbox, inbox.context.rect().topRight()).x() == inbox.width() - 1
    inbox.resize(1300, 860)
    await room.calm(inbox)
    assert inbox.context.isVisible()


async def test_in_a_small_window_list_and_conversation_take_turns(inbox: InquiriesPage, room: Room) -> None:
    inbox.resize(760, 600)
    await room.calm(inbox)
    assert inbox.list.isVisible()
    assert not inbox.conversation.isVisible()
    inbox.list.view.choose("i-late")
    await room.calm(inbox)
    assert not inbox.list.isVisible()
    assert inbox.conversation.isVisible()
    inbox.conversation.header.back.emit()
    assert inbox.list.isVisible()
    assert not inbox.conversation.isVisible()
    assert inbox.width() == 760


async def test_a_request_for_one_inquiry_opens_it_even_where_the_search_leaves_it_out(
    inbox: InquiriesPage, room: Room
) -> None:
    inbox.show_request(ShowInquiries(inquiry_id=InquiryId("i-old")))
    await room.calm(inbox)
    assert inbox.conversation.current is not None
    assert inbox.conversation.current.inquiry.inquiry_id == "i-old"


async def test_after_sending_the_next_unanswered_comes_where_that_is_set(
    inbox: InquiriesPage, room: Room
) -> None:
    room.seat.engine.settings.change(after_send=AfterSend.NEXT)
    inbox.list.view.choose("i-late")
    await room.calm(inbox)
    inbox.conversation.composer.editor.setPlainText("本日発送いたします。")
    click(inbox.conversation.composer.send)
    await room.calm(inbox)
    assert inbox.conversation.current is not None
    assert inbox.conversation.current.inquiry.inquiry_id == "i-fresh"


async def test_the_rows_are_there_before_what_stands_beside_them_and_a_key_finds_all_of_it(
    inbox: InquiriesPage, room: Room
) -> None:
    page = InquiriesPage(room.seat.bridge)
    page.show_request(ShowInquiries())
    room.qtbot.addWidget(page)
    page.resize(1300, 860)
    page.show()
    assert page.findChildren(Conversation) == []
    await room.seat.settle()
    assert page.list.model.rowCount() > 0
    assert page.findChildren(Conversation) == []
    press(page.list.view, Qt.Key.Key_J)
    assert len(page.findChildren(Conversation)) == 1
    await room.calm(page)
    assert page.conversation.current is not None
    assert inbox.beside.complete


@pytest.mark.parametrize("language", list(Language))
async def test_another_language_is_spoken_at_once_with_every_control_named(
    inbox: InquiriesPage, room: Room, qapp: QApplication, language: Language
) -> None:
    inbox.list.view.choose("i-late")
    await room.calm(inbox)
    inbox.conversation.composer.editor.insertPlainText("書きかけ")
    words.use(qapp, language)
    await room.calm(inbox)
    assert spoken_name(inbox.conversation.composer.send).startswith(say("inquiries.send"))
    assert [widget for widget in focusable(inbox) if not spoken_name(widget)] == []
    assert inbox.conversation.composer.editor.toPlainText() == "書きかけ"
    unworded = [label.text() for label in inbox.findChildren(QLabel) if label.text().startswith("inquiries.")]
    assert unworded == []
