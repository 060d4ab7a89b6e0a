"""通知: each setting holds at once, and shows what holds."""

from collections.abc import Callable
from datetime import timedelta

from qpost.desktop.notifications import Rest
from qpost.desktop.settings.notifications import NotificationSection
from qpost.domain.happenings import Topic
from tests import examples as eg
from tests.desktop.conftest import Seat
from tests.desktop.qt import click, spoken_name

Opened = Callable[[type[NotificationSection]], NotificationSection]


async def test_every_change_holds_at_once(opened: Opened, seat: Seat) -> None:
    part = opened(NotificationSection)
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


async def test_a_rest_can_be_begun_and_ended(opened: Opened, seat: Seat) -> None:
    rest = opened(NotificationSection).rest
    rest.how_long.chosen.emit(Rest.HOUR)
    assert seat.settings.saved.rest_until == eg.NOW + timedelta(hours=1)
    assert rest.how_long.isHidden()
    assert spoken_name(rest.end) == "通知を再開する（11:00まで停止中）"
    click(rest.end)
    assert seat.engine.settings.current.rest_until is None
    assert rest.how_long.isVisible()
