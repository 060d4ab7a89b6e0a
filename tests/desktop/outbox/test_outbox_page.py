"""The outbox screen: every word not yet confirmed, and what can be done with it."""

from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from qpost.desktop.navigation import ShowCanned, ShowInquiries, ShowOutbox
from qpost.desktop.outbox.outbox_words import Shown
from qpost.desktop.outbox.page import OutboxPage
from qpost.desktop.outbox.row import OutboxRow
from qpost.desktop.widgets.labels import PlainLabel
from qpost.desktop.words import of
from qpost.domain.commands import Envelope, Reply, WriteNote
from qpost.domain.delivery import DeliveryState, OutboxItem
from qpost.domain.ids import CommandKey, InquiryId, ShopId, Version
from qpost.domain.inquiries import Status
from qpost.domain.refusals import Refusal
from tests import examples as eg
from tests.desktop.conftest import Seat
from tests.desktop.qt import click, focusable, spoken_name
from tests.desktop.screens import Room
from tests.fakes.hand_clock import HandClock

BODY = "本日発送いたしました。"


@pytest.fixture
def room(seat: Seat, clock: HandClock, qtbot: QtBot) -> Room:
    """Where the screen is tried."""
    return Room(seat, clock, qtbot)


@pytest.fixture
async def page(room: Room) -> OutboxPage:
    """The outbox of a shop with one inquiry, empty."""
    await room.work(eg.inquiry(), eg.message())
    made = OutboxPage(room.seat.bridge)
    made.show_request(ShowOutbox())
    await room.show(made)
    return made


async def answer(page: OutboxPage, room: Room, *, version: int = 1) -> None:
    """Queue an answer written for the inquiry as it was in that version."""
    await room.seat.engine.inquiries.reply(
        InquiryId("i-1"),
        title="[Re] いつ発送されますか。",
        body=BODY,
        status=Status.DONE,
        mail=True,
        base_version=Version(version),
    )
    await room.calm(page)


def words(row: OutboxRow) -> list[str]:
    """Everything a row shows."""
    return [label.text() for label in row.findChildren(PlainLabel)]


def button(row: OutboxRow, name: str) -> QPushButton:
    """A button of a row."""
    return next(one for one in row.findChildren(QPushButton) if spoken_name(one) == name)


async def test_an_empty_outbox_says_so(page: OutboxPage) -> None:
    assert page.rows() == ()
    assert "送信待ちはありません" in [spoken_name(child) for child in page.findChildren(type(page.title))]


async def test_what_waits_says_its_state_first_and_to_whom_it_goes(page: OutboxPage, room: Room) -> None:
    with room.seat.remote.offline():
        await answer(page, room)
        (row,) = page.rows()
        said = spoken_name(row)
    assert said.startswith("送信待ち、回答、非公開、sh7*****、[Re] いつ発送されますか。")
    assert "処理完了" in said


async def test_what_went_out_is_folded_under_the_last_day(page: OutboxPage, room: Room) -> None:
    await answer(page, room)
    (row,) = page.rows()
    assert spoken_name(row).startswith("送信済み")


async def test_a_refused_answer_keeps_its_text_and_shows_its_reason(page: OutboxPage, room: Room) -> None:
    await answer(page, room, version=9)
    (row,) = page.rows()
    assert spoken_name(row).startswith("要確認")
    click(button(row, "本文をコピー"))
    assert QGuiApplication.clipboard().text() == BODY


async def test_what_came_in_between_can_be_looked_at(page: OutboxPage, room: Room) -> None:
    await answer(page, room, version=9)
    asked: list[ShowInquiries] = []
    page.navigate.connect(asked.append)
    click(button(page.rows()[0], "内容を見る"))
    assert [(request.inquiry_id, request.back) for request in asked] == [("i-1", None)]


async def test_what_was_refused_can_be_sent_all_the_same(page: OutboxPage, room: Room) -> None:
    await answer(page, room, version=9)
    click(button(page.rows()[0], "それでも送る"))
    await room.calm(page)
    assert len(room.seat.remote.effects) == 1
    assert spoken_name(page.rows()[0]).startswith("送信済み")


async def test_editing_takes_the_answer_back_and_opens_its_conversation(page: OutboxPage, room: Room) -> None:
    asked: list[ShowInquiries] = []
    page.navigate.connect(asked.append)
    with room.seat.remote.offline():
        await answer(page, room)
        click(button(page.rows()[0], "編集"))
        await room.calm(page)
    assert [
        (request.inquiry_id, request.back.body if isinstance(request.back, Reply) else "")
        for request in asked
    ] == [("i-1", BODY)]
    assert page.rows() == ()


async def test_what_is_held_counts_down_and_can_be_undone_or_sent_now(page: OutboxPage, room: Room) -> None:
    room.seat.engine.settings.change(undo_seconds=10)
    await answer(page, room)
    (row,) = page.rows()
    assert spoken_name(row).startswith("取り消せます、回答、非公開、sh7*****")
    assert "取り消せます 10秒" in words(row)
    room.clock.jump(4)
    row.tick(room.clock.now())
    assert "取り消せます 6秒" in words(row)
    click(button(row, "今すぐ送る"))
    await room.calm(page)
    assert len(room.seat.remote.effects) == 1


async def test_undo_sends_nothing_and_carries_the_text_into_its_conversation(
    page: OutboxPage, room: Room
) -> None:
    room.seat.engine.settings.change(undo_seconds=10)
    await answer(page, room)
    asked: list[ShowInquiries] = []
    page.navigate.connect(asked.append)
    click(button(page.rows()[0], "元に戻す"))
    await room.calm(page)
    await room.clock.advance(60)
    await room.calm(page)
    assert room.seat.remote.effects == []
    assert [request.back.body for request in asked if isinstance(request.back, Reply)] == [BODY]


def item(state: DeliveryState, **others: Any) -> Shown:
    """A row in a state that lasts only a moment."""
    reply = Reply(InquiryId("i-1"), "題", BODY, Status.DONE, True, Version(1))
    envelope = Envelope(CommandKey("k"), ShopId("s-1"), reply)
    fields: dict[str, Any] = {"refusal": None, "attempts": 0, **others}
    made = OutboxItem(envelope=envelope, state=state, queued_at=eg.NOW, due_at=eg.NOW, subject="題", **fields)
    return Shown(made)


@pytest.mark.parametrize("state", list(DeliveryState))
def test_every_state_has_words_first_in_its_sentence(state: DeliveryState) -> None:
    row = OutboxRow(item(state), eg.NOW)
    assert spoken_name(row).startswith(of(state))
    for act in row.findChildren(QPushButton):
        assert spoken_name(act)


def test_what_is_being_asked_about_offers_nothing_and_says_that_it_is_not_sent_twice() -> None:
    row = OutboxRow(item(DeliveryState.UNVERIFIED), eg.NOW)
    assert row.findChildren(QPushButton) == []
    assert "二重には送りません" in spoken_name(row)


def test_what_failed_by_the_network_says_when_it_is_tried_next() -> None:
    row = OutboxRow(item(DeliveryState.QUEUED, attempts=2), eg.NOW)
    assert "自動で再試行します（2回失敗）" in spoken_name(row)
    assert [spoken_name(act) for act in row.findChildren(QPushButton)] == ["編集", "再試行", "取り消す"]


async def test_a_row_that_did_not_change_stays_with_its_focus(page: OutboxPage, room: Room) -> None:
    await answer(page, room, version=9)
    (row,) = page.rows()
    await answer(page, room, version=9)
    assert page.rows()[0] is row
    assert "前の1件のあとに送ります" in spoken_name(page.rows()[1])


async def test_a_text_is_thrown_away_only_when_that_was_said_twice(page: OutboxPage, room: Room) -> None:
    await answer(page, room, version=9)
    discard = button(page.rows()[0], "取り消す")
    click(discard)
    await room.calm(page)
    assert len(page.rows()) == 1
    assert spoken_name(discard) == "本文を破棄して取り消す"
    click(discard)
    await room.calm(page)
    assert page.rows() == ()


async def test_what_waits_after_a_failure_can_be_tried_at_once(page: OutboxPage, room: Room) -> None:
    with room.seat.remote.offline():
        await answer(page, room)
    click(button(page.rows()[0], "再試行"))
    await room.calm(page)
    assert len(room.seat.remote.effects) == 1


async def test_everything_that_tab_reaches_has_a_name(page: OutboxPage, room: Room) -> None:
    await answer(page, room, version=9)
    assert [widget for widget in focusable(page) if not spoken_name(widget)] == []


async def test_a_note_that_waits_or_was_refused_can_be_taken_up_again(page: OutboxPage, room: Room) -> None:
    asked: list[ShowInquiries] = []
    page.navigate.connect(asked.append)
    with room.seat.remote.offline():
        await room.seat.engine.inquiries.write_note(eg.inquiry(), "倉庫に確認済みです。")
        await room.calm(page)
        click(button(page.rows()[0], "編集"))
        await room.calm(page)
    room.seat.remote.refusals.append(Refusal.NOT_FOUND)
    await room.seat.engine.inquiries.write_note(eg.inquiry(), "二つ目のメモ。")
    await room.calm(page)
    click(button(page.rows()[0], "編集"))
    await room.calm(page)
    backs = [request.back for request in asked]
    assert [back.body for back in backs if isinstance(back, WriteNote)] == [
        "倉庫に確認済みです。",
        "二つ目のメモ。",
    ]
    thread = await room.seat.engine.inquiries.thread(InquiryId("i-1"))
    assert thread is not None
    assert thread.note_draft == "二つ目のメモ。\n\n倉庫に確認済みです。"


async def test_a_saved_reply_that_a_colleague_changed_leads_to_both_texts(
    page: OutboxPage, room: Room
) -> None:
    room.seat.remote.insert(eg.canned(version=2))
    command = eg.keep_canned(eg.canned(body="自分の文"), base_version=1)
    await room.seat.engine.canned_replies.keep(
        command.canned_id,
        folder=command.folder,
        name=command.name,
        abbreviation=command.abbreviation,
        language=command.language,
        body=command.body,
        public_safe=command.public_safe,
        pinned=command.pinned,
        base_version=command.base_version,
    )
    await room.calm(page)
    asked: list[object] = []
    page.navigate.connect(asked.append)
    (row,) = page.rows()
    assert any(of(Refusal.ENTRY_MOVED) in text for text in words(row))
    click(next(one for one in row.findChildren(QPushButton) if spoken_name(one) == "両方の内容を見る"))
    assert asked == [ShowCanned(command.canned_id)]
