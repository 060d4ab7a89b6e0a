"""The settings of 通知 and of being there: each holds at once, and shows what holds."""

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from qpost.desktop.notifications import Rest
from qpost.desktop.settings.page import SettingsPage
from qpost.domain.happenings import Topic
from qpost.domain.settings import CloseButton
from tests import examples as eg
from tests.desktop.conftest import Seat
from tests.desktop.qt import click, show, spoken_name


@pytest.fixture
def page(seat: Seat, qtbot: QtBot) -> SettingsPage:
    made = SettingsPage(seat.bridge)
    made.resize(900, 1400)
    show(qtbot, made)
    return made


async def test_every_change_holds_at_once(page: SettingsPage, seat: Seat) -> None:
    part = page.notifications
    click(part.kinds.boxes[Topic.CLAIM])
    click(part.hide_content)
    click(part.sound)
    part.quiet.begin.chosen.emit(20)
    part.quiet.end.chosen.emit(9)
    saved = seat.settings.saved
    assert saved.muted == {Topic.CLAIM}
    assert (saved.hide_content, saved.notification_sound) == (False, True)
    assert (saved.quiet_from, saved.quiet_until) == (20, 9)
    click(part.quiet.on)
    assert seat.settings.saved.quiet_hours is False
    assert not part.quiet.begin.isEnabled()


async def test_a_rest_can_be_begun_and_ended(page: SettingsPage, seat: Seat) -> None:
    rest = page.notifications.rest
    rest.how_long.chosen.emit(Rest.HOUR)
    assert seat.settings.saved.rest_until == eg.NOW + timedelta(hours=1)
    assert rest.how_long.isHidden()
    assert spoken_name(rest.end) == "通知を再開する（11:00まで停止中）"
    click(rest.end)
    assert seat.engine.settings.current.rest_until is None
    assert rest.how_long.isVisible()


async def test_starting_with_the_computer_is_set_and_read_back(page: SettingsPage, seat: Seat) -> None:
    read_back = []
    for _ in range(2):
        click(page.residence.autostart)
        read_back.append(seat.settings.saved.autostart)
    assert read_back == [True, False]


async def test_without_a_tray_closing_ends_the_program_and_the_row_says_so(page: SettingsPage) -> None:
    assert page.residence.close_button.value() is CloseButton.QUIT
    assert not page.residence.close_button.isEnabled()
    said = page.residence.close_button.accessibleDescription()
    assert said == "このPCにはトレイがないため、閉じると終了します。"


async def test_the_cover_is_off_until_it_is_set(page: SettingsPage, seat: Seat) -> None:
    assert page.residence.cover.currentText() == "隠さない"
    page.residence.cover.chosen.emit(15)
    assert seat.settings.saved.cover_minutes == 15
    assert page.residence.cover.currentText() == "15分後"
