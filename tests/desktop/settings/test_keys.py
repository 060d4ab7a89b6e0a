"""ショートカット: every key that holds is listed, and letters alone can be switched off."""

from collections.abc import Callable

from qpost.desktop.settings.keys import KeysSection
from qpost.desktop.shortcuts import ALL, Where
from qpost.domain.settings import SendKey
from tests.desktop.conftest import Seat
from tests.desktop.qt import click

Opened = Callable[[type[KeysSection]], KeysSection]


def shown(section: KeysSection, seat: Seat) -> dict[Where, dict[str, str]]:
    current = seat.engine.settings.current
    return {where: dict(one.lines(current)) for where, one in zip(Where, section.lists, strict=True)}


async def test_every_key_is_listed_once(opened: Opened, seat: Seat) -> None:
    listed = shown(opened(KeysSection), seat)
    for key in ALL:
        assert key.shown() in listed[key.where][key.word]


async def test_letters_alone_are_switched_off_and_no_longer_listed(opened: Opened, seat: Seat) -> None:
    section = opened(KeysSection)
    assert shown(section, seat)[Where.LIST]["app.key.next"] == "↓・J"
    click(section.single)
    assert seat.settings.saved.single_keys is False
    listed = shown(section, seat)[Where.LIST]
    assert listed["app.key.next"] == "↓"
    assert "team.later" not in listed


async def test_the_send_key_is_listed_as_it_is_set(opened: Opened, seat: Seat) -> None:
    section = opened(KeysSection)
    seat.engine.settings.change(send_key=SendKey.ENTER)
    listed = shown(section, seat)[Where.COMPOSER]
    assert (listed["inquiries.send"], listed["app.key.new_line"]) == ("Enter・Ctrl+Enter", "Shift+Enter")
