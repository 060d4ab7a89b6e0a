"""アクセシビリティ: what is read aloud, and how long a toast stays, hold at once."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessibleAnnouncementEvent

from qpost.desktop import announcer, notices
from qpost.desktop.settings.access import AccessSection
from qpost.domain.settings import Spoken
from tests.desktop.conftest import Seat
from tests.desktop.qt import click

Opened = Callable[[type[AccessSection]], AccessSection]


async def test_a_toast_stays_as_long_as_is_set(opened: Opened, seat: Seat) -> None:
    section = opened(AccessSection)
    section.toast.chosen.emit(0)
    assert seat.settings.saved.toast_seconds == 0
    notices.tell(section, "保存しました。")
    toast = notices.toast_of(section)
    assert toast.leaves_after() is None
    section.toast.chosen.emit(30)
    notices.tell(section, "保存しました。")
    assert toast.leaves_after() == 30_000


async def test_only_what_matters_is_read_aloud_where_that_is_set(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    class Reader:
        @staticmethod
        def updateAccessibility(event: QAccessibleAnnouncementEvent) -> None:
            said.append(event.message())

    monkeypatch.setattr(announcer, "QAccessible", Reader)
    section = opened(AccessSection)
    for amount in Spoken:
        click(section.spoken.button(amount))
        announcer.announce(section, f"更新しました。{amount}")
        announcer.announce(section, f"送信できませんでした。{amount}", urgent=True)
    assert said == ["更新しました。all", "送信できませんでした。all", "送信できませんでした。urgent"]
