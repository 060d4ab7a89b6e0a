"""一般: looks, and being there; each holds at once and shows what the system took."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from qpost.desktop.settings.general import GeneralSection
from qpost.domain.settings import CloseButton
from tests.desktop.conftest import Seat
from tests.desktop.qt import click

Opened = Callable[[type[GeneralSection]], GeneralSection]


async def test_another_size_of_text_is_drawn_at_once(opened: Opened, seat: Seat) -> None:
    section = opened(GeneralSection)
    before = section.text_size.sizeHint().width()
    section.text_size.chosen.emit(200)
    assert seat.settings.saved.text_percent == 200
    assert section.text_size.currentText() == "200 %"
    assert QApplication.font().pixelSize() == 28
    await seat.settle()
    assert section.text_size.sizeHint().width() > before


async def test_starting_with_the_computer_is_set_and_read_back(opened: Opened, seat: Seat) -> None:
    section, read_back = opened(GeneralSection), []
    for _ in range(2):
        click(section.autostart)
        read_back.append(seat.settings.saved.autostart)
    assert read_back == [True, False]


async def test_without_a_tray_closing_ends_the_program_and_the_row_says_so(opened: Opened) -> None:
    section = opened(GeneralSection)
    assert section.close_button.value() is CloseButton.QUIT
    assert not section.close_button.isEnabled()
    said = section.close_button.accessibleDescription()
    assert said == "このPCにはトレイがないため、閉じると終了します。"


async def test_the_cover_is_off_until_it_is_set(opened: Opened, seat: Seat) -> None:
    section = opened(GeneralSection)
    assert section.cover.currentText() == "隠さない"
    section.cover.chosen.emit(15)
    assert seat.settings.saved.cover_minutes == 15
    assert section.cover.currentText() == "15分後"
