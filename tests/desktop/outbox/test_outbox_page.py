"""The outbox screen: every word not yet confirmed, and what can be done with it."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from qpost.desktop.navigation import ShowInquiries, ShowOutbox
from qpost.desktop.outbox.page import OutboxPage
from qpost.desktop.outbox.row import OutboxRow
from qpost.domain.ids import InquiryId, Version
from qpost.domain.inquiries import Status
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


async def test_writing_again_opens_the_conversation(page: OutboxPage, room: Room) -> None:
    await answer(page, room, version=9)
    asked: list[ShowInquiries] = []
    page.navigate.connect(asked.append)
    click(button(page.rows()[0], "もう一度書く"))
    assert [request.inquiry_id for request in asked] == ["i-1"]


async def test_a_text_is_thrown_away_only_when_that_was_said_twice(page: OutboxPage, room: Room) -> None:
    await answer(page, room, version=9)
    discard = button(page.rows()[0], "破棄")
    click(discard)
    await room.calm(page)
    assert len(page.rows()) == 1
    assert spoken_name(discard) == "本文を破棄する"
    click(discard)
    await room.calm(page)
    assert page.rows() == ()


async def test_what_waits_can_be_sent_at_once(page: OutboxPage, room: Room) -> None:
    with room.seat.remote.offline():
        await answer(page, room)
    click(button(page.rows()[0], "今すぐ送る"))
    await room.calm(page)
    assert len(room.seat.remote.effects) == 1


async def test_everything_that_tab_reaches_has_a_name(page: OutboxPage, room: Room) -> None:
    await answer(page, room, version=9)
    assert [widget for widget in focusable(page) if not spoken_name(widget)] == []
