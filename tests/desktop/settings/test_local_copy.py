"""データ: 保存期間, 書き出し and 消去 do what they say."""

import csv
from collections.abc import Callable
from pathlib import Path

from qpost.desktop import notices
from qpost.desktop.settings.local_copy import CopySection
from tests import examples as eg
from tests.desktop.conftest import Seat
from tests.desktop.qt import click
from tests.desktop.screens import Room

Opened = Callable[[type[CopySection]], CopySection]


async def test_the_lists_are_written_for_a_spreadsheet_and_nothing_begins_a_formula(
    opened: Opened, room: Room, seat: Seat, tmp_path: Path
) -> None:
    await room.work(eg.inquiry(title="=HYPERLINK(1)"))
    section = opened(CopySection)
    section.write(tmp_path / "list.csv")
    await seat.settle()
    content = (tmp_path / "list.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    heading, line = csv.reader(content.decode("utf-8-sig").splitlines())
    assert dict(zip(heading, line, strict=True))["タイトル"] == "'=HYPERLINK(1)"
    assert dict(zip(heading, line, strict=True))["処理状態"] == "未回答"
    assert notices.toast_of(section).sentence() == "1件を list.csv に書き出しました。"


async def test_a_place_that_cannot_be_written_is_told(
    opened: Opened, room: Room, seat: Seat, tmp_path: Path
) -> None:
    await room.work(eg.inquiry())
    section = opened(CopySection)
    section.write(tmp_path / "nowhere" / "list.csv")
    await seat.settle()
    assert notices.toast_of(section).sentence().startswith("list.csv に書き出せませんでした。")


async def test_erasing_reads_everything_anew(opened: Opened, room: Room, seat: Seat) -> None:
    await room.work(eg.inquiry())
    section = opened(CopySection)
    click(section.erase)
    await room.calm(section)
    assert (await seat.engine.todo.count()).unanswered == 1
    assert notices.toast_of(section).sentence() == "控えを消して読み直しています。"


async def test_without_a_shop_there_is_nothing_to_write_or_erase(opened: Opened) -> None:
    section = opened(CopySection)
    assert not section.export.isEnabled()
    assert not section.erase.isEnabled()


async def test_how_long_files_stay_is_kept(opened: Opened, seat: Seat) -> None:
    section = opened(CopySection)
    section.file_days.chosen.emit(7)
    assert seat.settings.saved.file_days == 7
    assert section.file_days.currentText() == "7日"
