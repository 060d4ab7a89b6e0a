"""あとで on the screen: chosen from a list inside the window or typed, shown wherever the inquiry is."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from qpost.desktop import notices
from qpost.desktop.inquiries.list_lines import DueGroup, Entry, Header
from qpost.desktop.inquiries.page import InquiriesPage
from qpost.desktop.inquiries.row_delegate import _chips
from qpost.desktop.inquiries.row_sentence import sentence
from qpost.desktop.navigation import ShowInquiries
from qpost.desktop.widgets.buttons import Button
from qpost.desktop.widgets.offer import Offer
from qpost.domain.commands import Snooze
from qpost.domain.inquiries import Grouping, Source, Status
from qpost.domain.shops import Capability
from qpost.engine.ports import InquiryRow
from tests import examples as eg
from tests.desktop.inquiries.conftest import DONE, FRESH, LATE
from tests.desktop.inquiries.test_conversation import labels
from tests.desktop.qt import click, commit, compose, press, spoken_name
from tests.desktop.screens import Room

NAMES = [
    "1時間後（11:00）",
    "今日の夕方（17:00）",
    "明日の朝（11/21 09:00）",
    "来週の月曜（11/23 09:00）",
    "日時を指定…",
]


def offered(inbox: InquiriesPage) -> list[QAbstractButton]:
    """The rows of the open list."""
    found = [offer for offer in inbox.findChildren(Offer) if offer.isVisible()]
    return found[0].rows() if found else []


def row(inbox: InquiriesPage, key: str) -> InquiryRow:
    """One row of the list."""
    return next(line.row for line in inbox.list.model.lines if isinstance(line, Entry) and line.key == key)


def groups(inbox: InquiriesPage) -> dict[str, list[str]]:
    """The groups of the list with the names in them, in order."""
    found: dict[str, list[str]] = {}
    for line in inbox.list.model.lines:
        if isinstance(line, Header):
            found[str(line.group)] = []
        else:
            found[list(found)[-1]].append(line.key)
    return found


async def open_late(inbox: InquiriesPage, room: Room) -> None:
    """Show the late question."""
    inbox.list.view.choose("i-late")
    await room.calm(inbox)


async def rest_late(inbox: InquiriesPage, room: Room, place: int = 0) -> None:
    """Let the late question rest, and go on to another."""
    await open_late(inbox, room)
    click(inbox.beside.later)
    click(offered(inbox)[place])
    await room.calm(inbox)
    inbox.list.view.choose("i-fresh")
    await room.calm(inbox)


async def test_the_button_offers_the_usual_moments_and_one_of_ones_own(
    inbox: InquiriesPage, room: Room
) -> None:
    await open_late(inbox, room)
    assert spoken_name(inbox.beside.later) == "あとで"
    click(inbox.beside.later)
    assert [spoken_name(one) for one in offered(inbox)] == NAMES


async def test_a_moment_that_is_chosen_lets_it_rest_and_every_place_says_so(
    inbox: InquiriesPage, room: Room
) -> None:
    await open_late(inbox, room)
    click(inbox.beside.later)
    click(offered(inbox)[3])
    await room.calm(inbox)
    (envelope,) = room.seat.remote.effects
    assert isinstance(envelope.command, Snooze)
    assert "あとで 11/23 09:00" in labels(inbox)
    shown = row(inbox, "i-late")
    assert ("あとで 11/23 09:00", "text2") in _chips(shown, eg.NOW)
    assert "11/23 09:00まであとで対応" in sentence(Entry("i-late", shown), eg.NOW)
    assert "11/23 09:00まであとで対応" in notices.toast_of(inbox).sentence()


async def test_by_due_time_what_rests_stands_at_the_end_until_its_hour(
    inbox: InquiriesPage, room: Room
) -> None:
    await rest_late(inbox, room)
    assert list(groups(inbox)) == [DueGroup.LATER, DueGroup.DONE, DueGroup.RESTING]
    assert groups(inbox)[DueGroup.RESTING] == ["i-late"]
    await room.clock.advance(3_600)
    await room.calm(inbox)
    assert groups(inbox)[DueGroup.OVERDUE] == ["i-late"]
    assert DueGroup.RESTING not in groups(inbox)


async def test_in_other_views_it_stays_where_it_is(inbox: InquiriesPage, room: Room) -> None:
    await rest_late(inbox, room)
    inbox.show_request(ShowInquiries(grouping=Grouping.BASIC))
    await room.calm(inbox)
    assert [line.key for line in inbox.list.model.lines] == ["i-fresh", "i-late", "i-done"]


async def test_the_customer_writing_brings_it_back_at_once(inbox: InquiriesPage, room: Room) -> None:
    await rest_late(inbox, room)
    await room.happen(
        inbox,
        eg.inquiry("i-late", title=LATE.title, received_at=eg.NOW, version=2),
        eg.message("m-again", inquiry_id="i-late", body="まだですか。"),
    )
    assert DueGroup.RESTING not in groups(inbox)
    await open_late(inbox, room)
    assert not [text for text in labels(inbox) if text.startswith("あとで ")]


async def test_what_rests_can_be_brought_back_by_hand(inbox: InquiriesPage, room: Room) -> None:
    await rest_late(inbox, room)
    await open_late(inbox, room)
    click(inbox.beside.later)
    rows = offered(inbox)
    assert spoken_name(rows[-1]) == "対応に戻す"
    click(rows[-1])
    await room.calm(inbox)
    assert DueGroup.RESTING not in groups(inbox)
    assert row(inbox, "i-late").inquiry.snoozed_until is None


async def test_a_slip_is_taken_back_from_the_toast(inbox: InquiriesPage, room: Room) -> None:
    await rest_late(inbox, room)
    toast = notices.toast_of(inbox)
    click(next(one for one in toast.findChildren(Button) if spoken_name(one) == "対応に戻す"))
    await room.calm(inbox)
    assert DueGroup.RESTING not in groups(inbox)
    assert toast.sentence() == "対応に戻しました"


async def test_l_in_the_list_offers_the_same(inbox: InquiriesPage, room: Room) -> None:
    await open_late(inbox, room)
    inbox.list.view.setFocus()
    press(inbox.list.view, Qt.Key.Key_L)
    assert [spoken_name(one) for one in offered(inbox)] == NAMES
    press(offered(inbox)[0], Qt.Key.Key_Escape)
    assert offered(inbox) == []
    assert room.seat.remote.effects == []


async def test_where_only_the_list_fits_the_offer_is_there(inbox: InquiriesPage, room: Room) -> None:
    inbox.resize(760, 600)
    await room.calm(inbox)
    inbox.list.view.choose("i-late")
    await room.calm(inbox)
    inbox.conversation.header.back.emit()
    await room.calm(inbox)
    assert not inbox.beside.later.isVisible()
    press(inbox.list.view, Qt.Key.Key_L)
    assert [spoken_name(one) for one in offered(inbox)] == NAMES


async def test_a_day_and_a_time_are_typed_in_the_window(inbox: InquiriesPage, room: Room) -> None:
    await open_late(inbox, room)
    click(inbox.beside.later)
    click(offered(inbox)[4])
    sheet = inbox.beside.later.sheet()
    assert sheet is not None
    assert sheet.isVisible()
    assert (sheet.day.edit.text(), sheet.time.edit.text()) == ("2026/11/21", "09:00")
    sheet.day.edit.setText("１１／２４")
    sheet.time.edit.setText("9:15")
    press(sheet.time.edit, Qt.Key.Key_Return)
    await room.calm(inbox)
    assert not sheet.isVisible()
    assert "あとで 11/24 09:15" in labels(inbox)


@pytest.mark.parametrize(
    ("day", "hour", "field", "words"),
    [
        ("2026/11/19", "9:00", "day", "すでに過ぎた日時です。"),
        ("あした", "9:00", "day", "日付は"),
        ("11/24", "朝", "time", "時刻は"),
    ],
    ids=("past", "no day", "no time"),
)
async def test_what_is_past_or_cannot_be_read_is_refused_beside_its_field(
    inbox: InquiriesPage, room: Room, day: str, hour: str, field: str, words: str
) -> None:
    await open_late(inbox, room)
    click(inbox.beside.later)
    click(offered(inbox)[4])
    sheet = inbox.beside.later.sheet()
    assert sheet is not None
    sheet.day.edit.setText(day)
    sheet.time.edit.setText(hour)
    click(sheet.set)
    await room.calm(inbox)
    assert sheet.isVisible()
    wrong = sheet.day if field == "day" else sheet.time
    assert wrong.error().startswith(words)
    assert wrong.edit.hasFocus()
    assert room.seat.remote.effects == []
    press(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


async def test_enter_and_escape_belong_to_the_input_method_while_it_composes(
    inbox: InquiriesPage, room: Room
) -> None:
    await open_late(inbox, room)
    click(inbox.beside.later)
    click(offered(inbox)[4])
    sheet = inbox.beside.later.sheet()
    assert sheet is not None
    sheet.day.edit.clear()
    compose(sheet.day.edit, "１１")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        press(sheet.day.edit, key)
        assert sheet.isVisible()
        assert sheet.day.error() == ""
    commit(sheet.day.edit, "１１／２４")
    press(sheet.day.edit, Qt.Key.Key_Return)
    await room.calm(inbox)
    assert not sheet.isVisible()
    assert len(room.seat.remote.effects) == 1


async def test_what_is_done_and_the_marketplaces_own_post_cannot_rest(
    inbox: InquiriesPage, room: Room
) -> None:
    inbox.list.view.choose("i-done")
    await room.calm(inbox)
    assert not inbox.beside.later.isVisible()
    notice = eg.inquiry("i-notice", source=Source.MARKETPLACE)
    assert [inbox.beside.later.can_rest(one) for one in (LATE, FRESH, DONE, notice)] == [
        True,
        True,
        False,
        False,
    ]
    assert inbox.beside.later.offer(inbox, (DONE,)) is None


async def test_a_backend_that_cannot_let_anything_rest_has_no_button(
    inbox: InquiriesPage, room: Room
) -> None:
    able = tuple(one for one in Capability if one not in (Capability.SNOOZE, Capability.NOTES))
    room.seat.remote.shop_list = (eg.shop(capabilities=able),)
    await room.seat.engine.session.leave_shop()
    await room.seat.work()
    page = InquiriesPage(room.seat.bridge)
    page.show_request(ShowInquiries())
    await room.show(page)
    page.list.view.choose("i-late")
    await room.calm(page)
    assert not page.beside.later.isVisible()
    assert not page.beside.notes.isVisible()


async def test_what_rests_is_no_next_unanswered(inbox: InquiriesPage, room: Room) -> None:
    await rest_late(inbox, room)
    inbox.list.view.choose("i-done")
    await room.calm(inbox)
    assert inbox.list.choose_next_unanswered()
    current = inbox.list.view.current
    assert current is not None
    assert current.key == "i-fresh"
    assert current.row.inquiry.status is Status.UNANSWERED


async def test_the_list_of_what_rests_holds_that_alone_of_any_day(inbox: InquiriesPage, room: Room) -> None:
    old = eg.inquiry("i-older", title="三か月前の質問", received_at=eg.NOW - timedelta(days=90))
    await room.happen(inbox, old)
    await room.seat.engine.inquiries.snooze(old, eg.NOW + timedelta(hours=2))
    await rest_late(inbox, room)
    inbox.show_request(ShowInquiries(resting=True))
    await room.calm(inbox)
    assert groups(inbox) == {DueGroup.RESTING: ["i-late", "i-older"]}
    assert (await room.seat.engine.todo.count()).resting == 2
    chip = inbox.list.bar.resting
    assert (spoken_name(chip), chip.isVisible()) == ("あとで対応のみ", True)
    await room.clock.advance(3_600)
    await room.calm(inbox)
    assert "i-late" not in groups(inbox)[DueGroup.RESTING]
    click(chip)
    await room.calm(inbox)
    assert not chip.isVisible()
    names = {name for group in groups(inbox).values() for name in group}
    assert {"i-late", "i-fresh", "i-done", "i-old", "i-older"} <= names


async def test_an_empty_list_of_what_rests_says_so(inbox: InquiriesPage, room: Room) -> None:
    inbox.show_request(ShowInquiries(resting=True))
    await room.calm(inbox)
    assert inbox.list.empty_words() == "あとで対応のお問い合わせはありません"
