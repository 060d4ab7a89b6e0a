"""送信: each setting holds at once, and the rules stand there as rules."""

from collections.abc import Callable

from qpost.desktop.settings.sending import SendingSection
from qpost.domain.settings import AfterSend, SendKey
from tests.desktop.conftest import Seat
from tests.desktop.qt import click, spoken_name

Opened = Callable[[type[SendingSection]], SendingSection]


async def test_a_change_is_kept_at_once(opened: Opened, seat: Seat) -> None:
    section = opened(SendingSection)
    click(section.mail_copy)
    click(section.after_send.button(AfterSend.LIST))
    click(section.send_key.button(SendKey.ENTER))
    section.undo.chosen.emit(30)
    saved = seat.settings.saved
    assert (saved.mail_copy, saved.after_send, saved.send_key) == (False, AfterSend.LIST, SendKey.ENTER)
    assert saved.undo_seconds == 30
    assert section.undo.currentText() == "30秒"


async def test_the_groups_are_named_and_say_what_is_chosen(opened: Opened) -> None:
    section = opened(SendingSection)
    assert [spoken_name(group) for group in (section.after_send, section.send_key)] == [
        "送信したら",
        "送信キー",
    ]
    said = section.send_key.accessibleDescription()
    assert said == "変換中のEnterでは、どちらでも送信しません。"
