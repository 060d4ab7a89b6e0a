"""データ: 保存期間, 書き出し and 消去 do what they say."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from qpost.desktop import notices
from qpost.desktop.settings.local_copy import CopySection
from qpost.desktop.words import of
from qpost.domain.ids import InquiryId, Version
from qpost.domain.inquiries import Status
from qpost.domain.refusals import Refusal
from tests import examples as eg
from tests.desktop.conftest import Seat
from tests.desktop.qt import click
from tests.desktop.screens import Room

Opened = Callable[[type[CopySection]], CopySection]

WORDS = "本日発送いたします。"


async def answer(seat: Seat, inquiry_id: str) -> None:
    """Answer an inquiry as it was at first."""
    await seat.engine.inquiries.reply(
        InquiryId(inquiry_id), title="題", body=WORDS, status=Status.DONE, mail=False, base_version=Version(1)
    )


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


async def test_the_record_of_what_was_sent_is_written_with_its_result_and_without_any_words(
    opened: Opened, room: Room, seat: Seat, tmp_path: Path
) -> None:
    await room.work(eg.inquiry("i-1"), eg.inquiry("i-2"))
    for inquiry_id, refusal in (("i-1", None), ("i-2", Refusal.THREAD_MOVED)):
        seat.remote.refusals = [refusal] if refusal else []
        await answer(seat, inquiry_id)
        await seat.until_idle()
    section = opened(CopySection)
    section.write_record(tmp_path / "record.csv")
    await seat.settle()
    content = (tmp_path / "record.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    heading, *lines = csv.reader(content.decode("utf-8-sig").splitlines())
    sent, refused = (dict(zip(heading, line, strict=True)) for line in lines)
    wanted = {
        "操作": "返信",
        "お問い合わせ番号": "i-1",
        "注文番号": "327294742",
        "結果": "送信済み",
        "理由": "",
    }
    assert wanted.items() <= sent.items()
    assert {"担当者名": eg.shop().member_name, "ID": eg.account().login}.items() <= sent.items()
    assert sent["経過"].split(" / ")[-1] == f"{sent['結果の日時']} 送信済み"
    assert sent["日時（このPCの時計）"] == sent["経過"].split(" ")[0]
    assert (refused["結果"], refused["理由"]) == ("失敗", of(Refusal.THREAD_MOVED))
    assert WORDS not in content.decode("utf-8-sig")
    assert notices.toast_of(section).sentence() == "記録2件を record.csv に書き出しました。"


async def test_a_record_that_cannot_be_written_is_told_and_nothing_else_is_lost(
    opened: Opened, room: Room, seat: Seat, tmp_path: Path
) -> None:
    await room.work(eg.inquiry("i-1"))
    section = opened(CopySection)
    section.write_record(tmp_path / "nowhere" / "record.csv")
    await seat.settle()
    told = "record.csv に書き出せませんでした。別の場所を選んでください。"
    assert notices.toast_of(section).sentence() == told


@pytest.mark.parametrize("place", ["Documents", ""], ids=["documents", "no such folder"])
async def test_the_file_of_the_record_bears_the_day_and_lies_among_the_documents(
    opened: Opened, room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    for home in ("HOME", "USERPROFILE", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(home, str(tmp_path))
    # Windows has its own register of such folders, which no variable moves
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(tmp_path / "Documents"))
    (tmp_path / place).mkdir(exist_ok=True)
    await room.work()
    section = opened(CopySection)
    click(section.record)
    dialog = section.dialog
    assert dialog is not None
    assert [Path(file).name for file in dialog.selectedFiles()] == ["qpost-sent-2026-11-20.csv"]
    assert Path(dialog.directory().absolutePath()) == tmp_path / place
    dialog.reject()


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
    assert not section.record.isEnabled()


async def test_how_long_files_stay_is_kept(opened: Opened, seat: Seat) -> None:
    section = opened(CopySection)
    section.file_days.chosen.emit(7)
    assert seat.settings.saved.file_days == 7
    assert section.file_days.currentText() == "7日"
