"""The tray: counts in the sign and the tool tip, and a menu that leads to what waits."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from qpost.desktop.application import dress
from qpost.desktop.navigation import Request, ShowInquiries, ShowOutbox, ShowSettings
from qpost.desktop.notifications import Rest
from qpost.desktop.tray import Tray
from qpost.desktop.tray_menu import TrayMenu, Waiting
from qpost.desktop.tray_picture import SIZES, tray_icon
from qpost.domain.inquiries import Status
from qpost.domain.settings import Appearance, Language
from qpost.domain.todo import TARGET
from tests import examples as eg
from tests.desktop.conftest import Seat

BUSY = Waiting(working=True, unanswered=3, overdue=1, outbox=1)


@pytest.fixture
def menu(qapp: QApplication) -> TrayMenu:
    """The menu, with something of everything."""
    made = TrayMenu(qapp)
    made.show_waiting(BUSY, eg.NOW)
    return made


def lines(menu: TrayMenu) -> list[str]:
    """What the menu shows."""
    return [one.text() for one in menu.menu.actions() if one.isVisible() and not one.isSeparator()]


def test_the_tool_tip_counts_what_waits() -> None:
    assert BUSY.tool_tip == "qpost — 未回答3 期限切れ1"
    assert Waiting(working=True, unanswered=2).tool_tip == "qpost — 未回答2"
    assert Waiting(working=True).tool_tip == "qpost"
    assert Waiting().tool_tip == "qpost — サインインが必要です"


def test_the_menu_has_the_lines_of_the_manual(menu: TrayMenu) -> None:
    assert lines(menu) == [
        "qpostを開く",
        "未回答 3件を見る",
        "期限切れ 1件を見る",
        "送信箱 1件",
        "通知を止める",
        "設定",
        "ログアウト",
        "終了",
    ]
    assert [one.text() for one in menu.rest_menu.actions()] == ["30分", "1時間", "明日の朝まで"]


def test_who_is_not_signed_in_can_open_and_quit(menu: TrayMenu) -> None:
    menu.show_waiting(Waiting(), eg.NOW)
    assert lines(menu) == ["qpostを開く", "終了"]


def test_while_notifications_rest_the_menu_says_until_when_and_ends_it(menu: TrayMenu) -> None:
    menu.show_waiting(Waiting(working=True, resting_until=eg.NOW), eg.NOW)
    assert "通知を再開する（10:00まで停止中）" in lines(menu)
    assert "通知を止める" not in lines(menu)


def test_the_menu_speaks_the_language_of_the_screens(menu: TrayMenu, qapp: QApplication) -> None:
    dress(qapp, Language.ENGLISH, Appearance.LIGHT)
    menu.retranslate()
    assert lines(menu)[:3] == ["Open qpost", "View 3 unanswered", "View 1 overdue"]


def test_every_line_leads_somewhere(menu: TrayMenu) -> None:
    asked: list[Request] = []
    rests: list[Rest | None] = []
    menu.requested.connect(asked.append)
    menu.rest_chosen.connect(rests.append)
    for line in (menu.unanswered, menu.overdue, menu.outbox, menu.settings):
        line.trigger()
    unanswered, overdue, *others = asked
    assert isinstance(unanswered, ShowInquiries) and unanswered.filter.status is Status.UNANSWERED
    assert isinstance(overdue, ShowInquiries) and overdue.filter.received_until == eg.NOW - TARGET
    assert others == [ShowOutbox(), ShowSettings()]
    rest_lines: list[QAction] = [*menu.rests.values(), menu.go_on]
    for line in rest_lines:
        line.trigger()
    assert rests == [*Rest, None]


@pytest.mark.parametrize("waiting", [0, 1, 27, 120])
def test_the_sign_is_drawn_sharp_for_every_bar(qapp: QApplication, waiting: int) -> None:
    icon = tray_icon(waiting)
    assert {size.width() for size in icon.availableSizes()} == set(SIZES)
    badged = [reddish(icon, size) for size in SIZES]
    assert all(badged) if waiting else not any(badged)


def reddish(icon: QIcon, size: int) -> bool:
    """Whether the disc of the number is there."""
    image = icon.pixmap(size, size).toImage()
    colours = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return any(colour.red() > 150 and colour.green() < 80 and colour.blue() < 80 for colour in colours)


async def test_it_counts_while_no_window_is_open_and_again_as_time_passes(seat: Seat) -> None:
    seat.remote.insert(eg.inquiry(received_at=seat.clock.now() - TARGET + timedelta(seconds=30)))
    keeper = QObject()
    tray = Tray(seat.bridge, keeper)
    assert tray.icon.toolTip() == "qpost — サインインが必要です"
    await seat.work()
    await seat.until_idle()
    assert tray.icon.toolTip() == "qpost — 未回答1"
    await seat.clock.advance(61)
    await seat.until_idle()
    assert tray.icon.toolTip() == "qpost — 未回答1 期限切れ1"
    keeper.deleteLater()


async def test_a_click_toggles_and_a_menu_click_does_not(seat: Seat) -> None:
    keeper = QObject()
    tray = Tray(seat.bridge, keeper)
    clicks: list[bool] = []
    tray.toggled.connect(lambda: clicks.append(True))
    tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)
    assert clicks == []
    tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert clicks == [True]
    keeper.deleteLater()
