"""The To do list: every count leads to the list behind it, and moves by itself."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from qpost.desktop.navigation import (
    Request,
    ShowClaims,
    ShowInquiries,
    ShowOrders,
    ShowOutbox,
    ShowTodo,
)
from qpost.desktop.todo.board import Board
from qpost.desktop.todo.board_head import BoardHead
from qpost.desktop.todo.card import Card
from qpost.desktop.words import clock as clock_words
from qpost.desktop.words import short_day
from qpost.domain.claims import ClaimFilter, ClaimKind, ClaimState
from qpost.domain.inquiries import InquiryFilter, Kind, Source, Status
from qpost.domain.moments import last_days
from qpost.domain.orders import OrderFilter, OrderGroup, OrderState
from qpost.domain.shops import Capability
from qpost.engine.sync import SyncPhase, SyncState
from tests import examples as eg
from tests.desktop.conftest import Seat
from tests.desktop.qt import click, focusable, press, spoken_name
from tests.desktop.screens import Room
from tests.fakes.hand_clock import HandClock

MONTH = last_days(30, eg.NOW)


class Asked(list[Request]):
    """Every list that was asked for."""


@pytest.fixture
def room(seat: Seat, clock: HandClock, qtbot: QtBot) -> Room:
    """Where the screen is tried."""
    return Room(seat, clock, qtbot)


@pytest.fixture
async def board(room: Room) -> Board:
    """The board of a shop with a little of everything."""
    await room.work(
        eg.inquiry("i-late", kind=Kind.PRODUCT_QA, received_at=eg.NOW - timedelta(hours=25)),
        eg.inquiry("i-soon", received_at=eg.NOW - timedelta(hours=23)),
        eg.inquiry("i-going", status=Status.IN_PROGRESS),
        eg.inquiry("i-cs", source=Source.MARKETPLACE, unread=True),
        eg.inquiry("i-old", received_at=eg.NOW - timedelta(days=40)),
        eg.order("o-1"),
        eg.order("o-2", state=OrderState.PREPARING, ship_by=eg.NOW.date() - timedelta(days=1)),
        eg.claim(
            "cl-1", kind=ClaimKind.RETURN, requested_at=eg.NOW - timedelta(days=3, hours=22), amount=12800
        ),
        eg.claim("cl-2", kind=ClaimKind.EXCHANGE, requested_at=eg.NOW - timedelta(days=1)),
    )
    made = Board(room.seat.bridge)
    made.show_request(ShowTodo())
    await room.show(made)
    return made


@pytest.fixture
def asked(board: Board) -> Iterator[Asked]:
    """What the board asks for."""
    requests = Asked()
    board.navigate.connect(requests.append)
    yield requests
    board.navigate.disconnect(requests.append)


def card(board: Board, name: str) -> Card:
    """A card by the beginning of its name."""
    return next(card for card in board.cards() if spoken_name(card).startswith(name))


def names(board: Board) -> list[str]:
    """What the visible cards are called."""
    return [spoken_name(card) for card in board.cards() if card.isVisible()]


async def test_every_card_says_its_label_and_its_count(board: Board) -> None:
    assert set(names(board)) >= {
        "期限切れ、2件、最長 39日超過",
        "2時間以内に期限、1件、次は 11:00",
        "送信できなかった返信、なし",
        "未回答、2件",
        "処理中、1件",
        "CS Center/Qoo10 未読メッセージ、1件",
        "返品要請、1件",
        "キャンセル要請、なし",
        "遅延、なし",
        "新規注文、1件",
        "配送遅延、1件、最長 1日",
        "入金待ち、なし",
    }


@pytest.mark.parametrize(
    ("name", "request_"),
    [
        ("未回答", ShowInquiries(InquiryFilter(status=Status.UNANSWERED, period=MONTH))),
        ("処理中", ShowInquiries(InquiryFilter(status=Status.IN_PROGRESS, period=MONTH))),
        (
            "CS Center/Qoo10 未回答",
            ShowInquiries(InquiryFilter(source=Source.MARKETPLACE, status=Status.UNANSWERED, period=MONTH)),
        ),
        (
            "CS Center/Qoo10 未読",
            ShowInquiries(InquiryFilter(source=Source.MARKETPLACE, unread_only=True, period=MONTH)),
        ),
        ("送信できなかった返信", ShowOutbox()),
        ("配送遅延", ShowOrders(OrderFilter(group=OrderGroup.OVERDUE))),
        ("返品要請", ShowClaims(ClaimFilter(kind=ClaimKind.RETURN, state=ClaimState.REQUESTED))),
        ("遅延", ShowClaims(ClaimFilter(delayed_only=True))),
    ],
)
async def test_a_card_opens_the_list_that_it_counts(
    board: Board, asked: Asked, name: str, request_: Request
) -> None:
    click(card(board, name))
    assert asked == [request_]


async def test_a_card_can_be_pressed_by_key(board: Board, asked: Asked) -> None:
    press(card(board, "未回答"), Qt.Key.Key_Space)
    assert len(asked) == 1


async def test_a_new_question_moves_the_counts_without_a_click(board: Board, room: Room) -> None:
    await room.happen(board, eg.inquiry("i-new"))
    assert "未回答、3件" in names(board)


async def test_what_holds_money_back_stands_with_its_most_urgent_claim(board: Board) -> None:
    seen = [label.text() for label in board.money.findChildren(QLabel) if label.isVisible()]
    assert "14,780円" in seen
    assert "あと2時間で遅延" in seen
    assert "返品要請 327294742 ・ 12,800円" in seen


async def test_unanswered_from_before_the_window_are_not_dropped_silently(board: Board, asked: Asked) -> None:
    click(board.older)
    assert spoken_name(board.older) == "30日より前の未回答が1件あります"
    (request,) = asked
    assert isinstance(request, ShowInquiries)
    assert request.filter.period is not None
    assert eg.NOW - timedelta(days=40) in request.filter.period
    assert eg.NOW - timedelta(days=29) not in request.filter.period


async def test_what_the_backend_cannot_do_is_absent(room: Room) -> None:
    room.seat.remote.shop_list = (eg.shop(capabilities=(Capability.REPLY,)),)
    await room.work(eg.inquiry())
    board = Board(room.seat.bridge)
    board.show_request(ShowTodo())
    await room.show(board)
    assert names(board) == [
        "期限切れ、なし",
        "2時間以内に期限、なし",
        "送信できなかった返信、なし",
        "未回答、1件",
        "処理中、なし",
    ]
    assert not board.money.isVisible()


async def test_everything_that_tab_reaches_has_a_name(board: Board) -> None:
    assert [widget for widget in focusable(board) if not spoken_name(widget)] == []


async def test_cards_wrap_where_the_window_is_narrow(board: Board, room: Room) -> None:
    board.resize(640, 700)
    await room.calm(board)
    for one in board.cards():
        if one.isVisible():
            assert one.width() >= one.sizeHint().width()
            assert one.mapTo(board, one.rect().topRight()).x() < board.width()


def test_a_copy_of_yesterday_is_being_read_or_else_it_is_not_up_to_date(qtbot: QtBot) -> None:
    head = BoardHead()
    qtbot.addWidget(head)
    yesterday = eg.NOW - timedelta(days=1)
    for phase, said in (
        (SyncPhase.LOADING, "読み込んでいます…"),
        (
            SyncPhase.OFFLINE,
            f"更新できていません（最終 {short_day(yesterday.date())} {clock_words(yesterday)}）",
        ),
    ):
        head.show_freshness(SyncState(phase, yesterday, 0), eg.NOW)
        assert said in [label.text() for label in head.findChildren(QLabel)]
