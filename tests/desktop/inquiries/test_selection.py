"""Marking several inquiries: by mouse and keys, what the bar says and does, and what marking leaves alone."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from qpost.desktop.inquiries.list_lines import Entry
from qpost.desktop.inquiries.page import InquiriesPage
from qpost.desktop.navigation import ShowInquiries
from qpost.desktop.widgets.offer import Offer
from qpost.domain.commands import MarkRead, Snooze
from qpost.domain.inquiries import Grouping, InquiryFilter, Source, Status
from qpost.domain.settings import Density
from qpost.engine.ports import SCREENFUL
from tests import examples as eg
from tests.desktop.inquiries.test_list import said
from tests.desktop.qt import click, press
from tests.desktop.screens import Room

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


def marked(page: InquiriesPage) -> list[str]:
    """What is marked, from the top."""
    return [entry.key for entry in page.list.model.marked]


def place(page: InquiriesPage, key: str) -> QPoint:
    """The middle of a row."""
    view = page.list.view
    return view.visualRect(page.list.model.reveal(key)).center()


def click_row(page: InquiriesPage, key: str, held: Qt.KeyboardModifier = PLAIN) -> None:
    """Press the left button on a row."""
    QTest.mouseClick(page.list.view.viewport(), Qt.MouseButton.LeftButton, held, place(page, key))


def opened(page: InquiriesPage) -> str | None:
    """The conversation on screen."""
    thread = page.conversation.current
    return None if thread is None else str(thread.inquiry.inquiry_id)


async def test_a_plain_click_opens_one_and_marks_none(inbox: InquiriesPage, room: Room) -> None:
    click_row(inbox, "i-fresh")
    await room.calm(inbox)
    assert (opened(inbox), marked(inbox)) == ("i-fresh", [])
    assert inbox.list.selection.isHidden()


async def test_ctrl_click_marks_beside_the_one_that_is_open_and_opens_nothing(
    inbox: InquiriesPage, room: Room
) -> None:
    click_row(inbox, "i-late")
    await room.calm(inbox)
    click_row(inbox, "i-done", CTRL)
    await room.calm(inbox)
    assert (opened(inbox), marked(inbox)) == ("i-late", ["i-late", "i-done"])
    assert inbox.list.selection.words() == "2件を選択"
    click_row(inbox, "i-late", CTRL)
    assert marked(inbox) == ["i-done"]
    click_row(inbox, "i-fresh")
    await room.calm(inbox)
    assert (opened(inbox), marked(inbox)) == ("i-fresh", [])


async def test_shift_click_marks_all_between_across_the_headers(inbox: InquiriesPage, room: Room) -> None:
    click_row(inbox, "i-late")
    await room.calm(inbox)
    click_row(inbox, "i-done", SHIFT)
    assert marked(inbox) == ["i-late", "i-fresh", "i-done"]
    click_row(inbox, "i-fresh", SHIFT)
    assert marked(inbox) == ["i-late", "i-fresh"]
    assert opened(inbox) == "i-late"


async def test_keys_mark_and_unmark(inbox: InquiriesPage, room: Room) -> None:
    view = inbox.list.view
    view.setFocus()
    press(view, Qt.Key.Key_J)
    press(view, Qt.Key.Key_Space)
    assert marked(inbox) == ["i-late"]
    press(view, Qt.Key.Key_Down)
    assert marked(inbox) == ["i-late"]
    press(view, Qt.Key.Key_Space)
    assert marked(inbox) == ["i-late", "i-fresh"]
    press(view, Qt.Key.Key_Space)
    assert marked(inbox) == ["i-late"]
    press(view, Qt.Key.Key_Escape)
    assert marked(inbox) == []
    press(view, Qt.Key.Key_A, CTRL)
    assert marked(inbox) == ["i-late", "i-fresh", "i-done"]


async def test_shift_with_the_arrows_marks_on_the_way(inbox: InquiriesPage, room: Room) -> None:
    view = inbox.list.view
    view.choose("i-late")
    view.setFocus()
    press(view, Qt.Key.Key_Down, SHIFT)
    press(view, Qt.Key.Key_Down, SHIFT)
    assert marked(inbox) == ["i-late", "i-fresh", "i-done"]
    press(view, Qt.Key.Key_Up, SHIFT)
    assert marked(inbox) == ["i-late", "i-fresh"]


async def test_only_a_marked_row_says_so_and_no_other_sentence_changes(
    inbox: InquiriesPage, room: Room
) -> None:
    before = said(inbox)
    inbox.list.view.toggle_mark("i-fresh")
    after = said(inbox)
    changed = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    assert [(new.removeprefix(old)) for old, new in changed] == ["、選択中"]


async def test_marks_reach_rows_that_were_never_asked_for_and_outlive_one_that_moves(
    inbox: InquiriesPage, room: Room
) -> None:
    many = [eg.inquiry(f"i-{n:03}", status=Status.DONE, order_no=None) for n in range(400)]
    await room.happen(inbox, *many)
    inbox.list.view.mark_all()
    assert len(marked(inbox)) == 403
    inbox.list.view.toggle_mark("i-007")
    await room.happen(inbox, eg.inquiry("i-008", order_no=None, version=2))
    assert len(marked(inbox)) == 402
    assert "i-008" in marked(inbox)


async def test_another_search_begins_with_nothing_marked(inbox: InquiriesPage, room: Room) -> None:
    inbox.list.view.mark_all()
    inbox.show_request(ShowInquiries(InquiryFilter(status=Status.DONE)))
    await room.calm(inbox)
    assert marked(inbox) == []
    assert inbox.list.selection.isHidden()


async def test_what_leaves_the_list_is_no_longer_marked(inbox: InquiriesPage, room: Room) -> None:
    inbox.show_request(ShowInquiries(InquiryFilter(status=Status.UNANSWERED), Grouping.BASIC))
    await room.calm(inbox)
    inbox.list.view.mark_all()
    await room.happen(inbox, eg.inquiry("i-fresh", status=Status.DONE, version=2))
    assert marked(inbox) == ["i-late"]
    assert inbox.list.selection.words() == "1件を選択"


def buttons(page: InquiriesPage) -> list[str]:
    """What the bar offers."""
    bar = page.list.selection
    offered: list[QWidget] = [bar.auto, bar.later, bar.read, bar.clear]
    return [one.accessibleName() for one in offered if not one.isHidden()]


async def test_the_bar_offers_what_applies_and_nothing_grey(inbox: InquiriesPage, room: Room) -> None:
    inbox.list.view.mark_all()
    assert buttons(inbox) == ["自動応答…", "あとで…", "選択を解除"]
    click(inbox.list.selection.clear)
    assert marked(inbox) == []
    assert inbox.list.view.hasFocus()


async def test_several_are_put_off_together_by_the_choice_of_when(inbox: InquiriesPage, room: Room) -> None:
    inbox.list.view.toggle_mark("i-late")
    inbox.list.view.toggle_mark("i-fresh")
    inbox.list.view.toggle_mark("i-done")
    assert buttons(inbox) == ["自動応答…", "あとで…", "選択を解除"]
    click(inbox.list.selection.later)
    (offer,) = inbox.findChildren(Offer)
    click(offer.rows()[0])
    await room.calm(inbox)
    commands = [effect.command for effect in room.seat.remote.effects]
    rested = [command.inquiry_id for command in commands if isinstance(command, Snooze)]
    assert sorted(rested) == ["i-fresh", "i-late"]


async def test_what_is_done_cannot_rest(inbox: InquiriesPage, room: Room) -> None:
    inbox.list.view.toggle_mark("i-done")
    assert buttons(inbox) == ["自動応答…", "選択を解除"]


async def test_messages_of_the_marketplace_are_marked_as_read_together(
    inbox: InquiriesPage, room: Room
) -> None:
    posts = [
        eg.inquiry(f"i-cs{n}", source=Source.MARKETPLACE, unread=n < 2, customer_id=None) for n in range(3)
    ]
    await room.happen(inbox, *posts)
    inbox.show_request(ShowInquiries(InquiryFilter(source=Source.MARKETPLACE)))
    await room.calm(inbox)
    assert sum(sentence.startswith("未読、") for sentence in said(inbox)) == 2
    inbox.list.view.mark_all()
    assert buttons(inbox) == ["既読", "選択を解除"]
    click(inbox.list.selection.read)
    await room.calm(inbox)
    read = {
        effect.command.inquiry_id
        for effect in room.seat.remote.effects
        if isinstance(effect.command, MarkRead)
    }
    assert read == {"i-cs0", "i-cs1"}
    assert marked(inbox) == []
    rows = [line.row.inquiry for line in inbox.list.model.lines if isinstance(line, Entry)]
    assert not any(inquiry.unread for inquiry in rows)


async def many_hits(inbox: InquiriesPage, room: Room) -> None:
    """A search that finds more than is read at once, just typed."""
    hits = [eg.inquiry(f"i-hit-{n}", title=f"色違い {n}", received_at=eg.NOW) for n in range(SCREENFUL + 30)]
    await room.happen(inbox, *hits)
    inbox.list.show_request(ShowInquiries(InquiryFilter(text="色違い"), Grouping.BASIC))
    await room.seat.until_idle()
    assert len(inbox.list.model.lines) == SCREENFUL


async def test_all_means_also_what_a_search_has_not_read_yet(inbox: InquiriesPage, room: Room) -> None:
    await many_hits(inbox, room)
    press(inbox.list.view, Qt.Key.Key_A, CTRL)
    assert len(marked(inbox)) == SCREENFUL
    await room.calm(inbox)
    assert len(marked(inbox)) == SCREENFUL + 30
    assert inbox.list.selection.words() == f"{SCREENFUL + 30}件を選択"


async def test_who_takes_a_mark_back_meanwhile_gets_no_more(inbox: InquiriesPage, room: Room) -> None:
    await many_hits(inbox, room)
    press(inbox.list.view, Qt.Key.Key_A, CTRL)
    press(inbox.list.view, Qt.Key.Key_Escape)
    await room.calm(inbox)
    assert len(inbox.list.model.lines) == SCREENFUL + 30
    assert marked(inbox) == []


@pytest.mark.parametrize("density", Density)
async def test_a_mark_is_seen_on_the_row_that_is_open_as_well(
    inbox: InquiriesPage, room: Room, density: Density
) -> None:
    room.seat.engine.settings.change(density=density)
    click_row(inbox, "i-late")
    await room.calm(inbox)
    view = inbox.list.view
    row = view.visualRect(inbox.list.model.reveal("i-late"))
    before = view.viewport().grab(row).toImage()
    view.toggle_mark("i-late")
    marked_too = view.viewport().grab(row).toImage()
    assert marked_too != before
    view.toggle_mark("i-late")
    assert view.viewport().grab(row).toImage() == before
    view.clearSelection()
    view.toggle_mark("i-late")
    assert view.viewport().grab(row).toImage() != marked_too
