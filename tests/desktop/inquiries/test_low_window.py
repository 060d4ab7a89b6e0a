"""Answering in a low window with large letters: nothing overlaps, and what matters stays in sight."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from qpost.desktop.inquiries.composer_tools import Tool
from qpost.desktop.inquiries.page import InquiriesPage
from qpost.desktop.inquiries.reply_editor import MARGIN
from qpost.desktop.navigation import ShowInquiries
from qpost.desktop.pages import PAGES
from qpost.desktop.shell import Shell
from qpost.domain.ids import InquiryId
from qpost.domain.inquiries import Kind
from qpost.domain.translation import Service
from tests import examples as eg
from tests.desktop.inquiries.test_files_desk import add, on_disk
from tests.desktop.inquiries.test_undoing import conflict
from tests.desktop.qt import click
from tests.desktop.screens import Room
from tests.desktop.test_scaling import misplaced

PUBLIC = eg.inquiry("i-public", title="【配送】いつ発送されますか。", kind=Kind.PRODUCT_QA)
PRIVATE = eg.inquiry("i-late", title="サイズの交換をお願いできますか。")
PHONE = "お電話 090-1111-2222 または a@b.example.jp までどうぞ。住所は東京都千代田区丸の内1-1-1です。"
LONG = "お問い合わせいただきありがとうございます。\n" * 12
SERVICE = Service("DeepL", "api-free.deepl.com")

LINES = 2
"""Lines of an answer that can be read at the same time, however low the window is."""

Scene = Callable[[Room, Shell, Path], Awaitable[None]]


async def _public(room: Room, shell: Shell, _folder: Path) -> None:
    await _open(room, shell, PUBLIC.inquiry_id)


async def _private(room: Room, shell: Shell, _folder: Path) -> None:
    await _open(room, shell, PRIVATE.inquiry_id)
    _page(shell).conversation.composer.editor.setPlainText(LONG)


async def _guarded(room: Room, shell: Shell, _folder: Path) -> None:
    await _open(room, shell, PUBLIC.inquiry_id)
    _page(shell).conversation.composer.editor.setPlainText(PHONE)
    await room.calm(shell)
    assert _page(shell).beside.guarding.card.rows()


async def _with_files(room: Room, shell: Shell, folder: Path) -> None:
    await _open(room, shell, PRIVATE.inquiry_id)
    _page(shell).conversation.composer.editor.setPlainText("写真をご覧ください。")
    names = ("届いた商品の写真.png", "箱の写真.png", "色の比較.png", "説明書.png")
    await add(_page(shell), room, *on_disk(folder, *names))


async def _translated(room: Room, shell: Shell, _folder: Path) -> None:
    room.seat.remote.service = SERVICE
    room.seat.remote.phrases["오늘 발송합니다. 8월 25일 도착."] = "本日発送いたします。8月26日到着。"
    room.seat.engine.translations.agree(SERVICE)
    await _open(room, shell, PUBLIC.inquiry_id)
    click(_page(shell).conversation.composer.tools.button(Tool.TRANSLATE))
    await room.calm(shell)
    panel = _page(shell).beside.translation
    panel.own.editor.setPlainText("오늘 발송합니다. 8월 25일 도착.")
    panel.translate()
    await room.calm(shell)
    assert panel.differences.words()


async def _in_conflict(room: Room, shell: Shell, _folder: Path) -> None:
    await _open(room, shell, PRIVATE.inquiry_id)
    await conflict(_page(shell), room)
    assert _page(shell).conversation.conflict.isVisible()


async def _under_a_banner(room: Room, shell: Shell, folder: Path) -> None:
    await _guarded(room, shell, folder)
    shell.condition.banner.say(
        "cloud-off", "warn", "オフライン", "最終同期 10:00。送信は保管されます。", "再接続"
    )


SCENES: dict[str, Scene] = {
    "public": _public,
    "private": _private,
    "guarded": _guarded,
    "files": _with_files,
    "translation": _translated,
    "conflict": _in_conflict,
    "banner": _under_a_banner,
}


async def _open(room: Room, shell: Shell, inquiry_id: InquiryId) -> None:
    shell.go(ShowInquiries(inquiry_id=inquiry_id))
    assert _page(shell).beside.complete
    await room.calm(shell)


def _page(shell: Shell) -> InquiriesPage:
    page = shell.page()
    assert isinstance(page, InquiriesPage)
    return page


def _seen(widget: QWidget) -> QRect:
    """How much of a widget is in sight, in its own measures: no window and no pane around it cuts it."""
    seen = widget.rect()
    around = widget.parentWidget()
    while around is not None:
        seen &= QRect(widget.mapFrom(around, QPoint()), around.size())
        around = None if around.isWindow() else around.parentWidget()
    return seen


@pytest.mark.parametrize("percent", [100, 125, 150])
@pytest.mark.parametrize("size", [(960, 540), (1280, 720)], ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("scene", SCENES)
async def test_an_answer_can_be_written_and_sent_in_a_low_window(
    room: Room, tmp_path: Path, scene: str, size: tuple[int, int], percent: int
) -> None:
    await room.work(
        PUBLIC,
        eg.message(inquiry_id=PUBLIC.inquiry_id),
        PRIVATE,
        eg.message("m-2", inquiry_id=PRIVATE.inquiry_id),
        eg.order(),
        eg.product(),
    )
    room.seat.engine.settings.change(text_percent=percent)
    shell = Shell(room.seat.bridge, PAGES)
    await room.show(shell, width=size[0], height=size[1])
    await SCENES[scene](room, shell, tmp_path)
    await room.calm(shell)
    assert (shell.width(), shell.height()) == size
    composer = _page(shell).conversation.composer
    assert "\n".join(misplaced(shell)) == ""
    assert _seen(composer.send) == composer.send.rect()
    text = _page(shell).beside.translation.result.text if scene == "translation" else composer.editor
    lines = (_seen(text).height() - 2 * MARGIN) / text.fontMetrics().lineSpacing()
    assert lines >= LINES
