"""The history builds what is new a part in each turn, and ends with what is true."""

from dataclasses import replace
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from qpost.desktop.inquiries.bubble import Bubble
from qpost.desktop.inquiries.history import History
from qpost.domain.inquiries import Author, Message
from qpost.engine.ports import Thread, ThreadMessage
from tests import examples as eg
from tests.desktop.qt import show


def said(number: int, *, author: Author = Author.CUSTOMER) -> ThreadMessage:
    """One of several messages, a minute apart."""
    at = eg.NOW - timedelta(minutes=60 - number)
    message: Message = eg.message(f"m-{number}", body=f"{number}番目です。", author=author, sent_at=at)
    return ThreadMessage(message, None, None)


def thread(*messages: ThreadMessage, inquiry_id: str = "i-1") -> Thread:
    """A conversation of them."""
    return Thread(eg.inquiry(inquiry_id), messages, None, None, None, None)


def bodies(history: History) -> list[str]:
    """What its messages say, from the top."""
    return [bubble.said.message.body for bubble in history.bubbles()]


def made(history: History) -> int:
    """Messages that are there as widgets, put in or not."""
    return len(history.findChildren(Bubble))


def one_part(history: History, qtbot: QtBot) -> None:
    """Wait for the next turn, which makes one of the messages."""
    before = made(history)
    with qtbot.waitSignal(history._soon.timeout):
        pass
    assert made(history) == before + 1


@pytest.fixture
def history(qtbot: QtBot) -> History:
    """Shows the first message of a conversation."""
    shown = History()
    shown.resize(640, 480)
    show(qtbot, shown)
    shown.show_thread(thread(said(1)))
    return shown


def test_another_conversation_is_made_in_one_turn(history: History) -> None:
    history.show_thread(thread(said(1), said(2), inquiry_id="i-2"))
    assert not history._soon.isActive()
    assert made(history) == 2


def test_news_are_made_one_in_each_turn_and_shown_together(history: History, qtbot: QtBot) -> None:
    history.show_thread(thread(said(1), said(2), said(3)))
    turns: list[tuple[int, int]] = []
    history._soon.timeout.connect(
        lambda: turns.append((made(history), len([b for b in history.findChildren(Bubble) if b.isVisible()])))
    )
    qtbot.waitUntil(lambda: len(turns) == 3)
    assert turns[:2] == [(2, 1), (3, 1)]
    qtbot.waitUntil(lambda: all(bubble.isVisible() for bubble in history.findChildren(Bubble)))
    assert bodies(history) == ["1番目です。", "2番目です。", "3番目です。"]


def test_what_was_made_for_a_conversation_that_is_left_is_not_shown_in_the_next(
    history: History, qtbot: QtBot
) -> None:
    history.show_thread(thread(said(1), said(2), said(3)))
    one_part(history, qtbot)
    history.show_thread(thread(said(7), inquiry_id="i-2"))
    assert bodies(history) == ["7番目です。"]
    qtbot.waitUntil(lambda: made(history) == 1)


def test_news_that_changed_while_they_were_made_are_shown_as_they_are_now(
    history: History, qtbot: QtBot
) -> None:
    history.show_thread(thread(said(1), said(2), said(3)))
    one_part(history, qtbot)
    now = said(2)
    now = replace(now, message=replace(now.message, body="直しました。"))
    history.show_thread(thread(said(1), now, said(3)))
    qtbot.waitUntil(lambda: not history._soon.isActive())
    assert bodies(history) == ["1番目です。", "直しました。", "3番目です。"]
    qtbot.waitUntil(lambda: made(history) == 3)
