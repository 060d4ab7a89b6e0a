"""Files of saved replies on the screen: asked for without blocking, told as text."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from qpost.desktop.canned_replies.page import CannedPage
from qpost.desktop.words import of, say
from qpost.domain.refusals import Refusal
from tests.desktop.qt import click
from tests.desktop.screens import Room


async def test_a_file_is_read_in_and_told_row_by_row(page: CannedPage, room: Room, tmp_path: Path) -> None:
    file = tmp_path / "返事.csv"
    file.write_bytes("名前,本文\n再入荷,入荷しました。\n,名前がない\n".encode("cp932"))
    page.trading.read(file)
    await room.calm(page)
    reason = of(Refusal.EMPTY_NAME)
    assert page.result.words() == (
        "返事.csv: 追加 1件、登録済み 0件、読み込めなかった行 1件",
        say("canned.import.row", row=3, name="", reason=reason),
    )
    page.trading.read(file)
    await room.calm(page)
    assert page.result.words()[0].startswith("返事.csv: 追加 0件、登録済み 1件")
    click(page.result.close_button)
    assert page.result.isHidden()


async def test_a_file_that_is_none_is_told(page: CannedPage, room: Room, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_bytes(b"x")
    page.trading.read(file)
    await room.calm(page)
    assert page.result.words()[0] == say(
        "canned.import.failed", file="a.csv", reason=say("canned.fault.no_header")
    )


async def test_all_of_them_are_written_out(page: CannedPage, room: Room, tmp_path: Path) -> None:
    file = tmp_path / "out.csv"
    page.trading.write(file)
    await room.calm(page)
    assert page.result.words()[0] == say("canned.export.done", 3, file=str(file))
    assert "감사 인사" in file.read_text("utf-8-sig")
    page.trading.write(tmp_path / "nowhere" / "out.csv")
    await room.calm(page)
    assert page.result.words()[0].startswith("書き出せませんでした")


async def test_the_dialogs_block_nothing(page: CannedPage, room: Room) -> None:
    for button, mode in (
        (page.read_in, QFileDialog.AcceptMode.AcceptOpen),
        (page.write_out, QFileDialog.AcceptMode.AcceptSave),
    ):
        click(button)
        dialog = page.trading.dialog
        assert dialog is not None and dialog.acceptMode() is mode
        dialog.reject()
