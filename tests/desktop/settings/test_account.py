"""アカウント: who works here and for which shop, and the ways out."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from qpost.desktop.navigation import Quit, SignOut
from qpost.desktop.settings.account import AccountSection
from qpost.domain.ids import ShopId
from qpost.engine.session import Working
from tests import examples as eg
from tests.desktop.conftest import Seat
from tests.desktop.qt import click
from tests.desktop.screens import Room

Opened = Callable[[type[AccountSection]], AccountSection]


@pytest.mark.parametrize(("button", "request_made"), [("sign_out", SignOut()), ("quit", Quit())])
async def test_the_ways_out_are_asked_of_the_window(
    opened: Opened, room: Room, qtbot: QtBot, button: str, request_made: object
) -> None:
    await room.work()
    section = opened(AccountSection)
    with qtbot.waitSignal(section.left) as left:
        click(getattr(section, button))
    assert left.args == [request_made]


async def test_another_shop_is_opened_from_here(opened: Opened, room: Room, seat: Seat) -> None:
    seat.remote.shop_list = (eg.shop(), eg.shop(ShopId("s-2"), name="二号店"))
    await room.work()
    section = opened(AccountSection)
    state = seat.engine.session.state
    assert isinstance(state, Working)
    assert section.shop.value() == state.shop.shop_id
    section.shop.chosen.emit(state.shops[1].shop_id)
    await seat.until_idle()
    after = seat.engine.session.state
    assert isinstance(after, Working)
    assert after.shop == state.shops[1]


async def test_the_choice_of_the_shop_is_skipped_where_that_is_set(opened: Opened, seat: Seat) -> None:
    click(opened(AccountSection).straight)
    assert seat.settings.saved.skip_shop_chooser is True
