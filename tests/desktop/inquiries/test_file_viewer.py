"""Looking at a file closely: five times as large, turned, saved under a name that harms nothing."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from qpost.desktop.inquiries.file_saving import FileSaving
from qpost.desktop.inquiries.file_viewer import FileViewer
from qpost.desktop.inquiries.file_words import megabytes, short_size
from qpost.domain.files import File, MediaType
from qpost.domain.ids import FileId
from qpost.engine.ports import Bitmap
from tests import examples as eg
from tests.desktop.qt import click, press, show, spoken_name
from tests.desktop.screens import Room
from tests.media import samples

RED = Bitmap(40, 20, b"\xff\0\0\xff" * 800)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """What lies under it."""
    made = QWidget()
    made.resize(1000, 700)
    show(qtbot, made)
    return made


@pytest.fixture
def viewer(window: QWidget) -> FileViewer:
    """With a picture in it."""
    made = FileViewer(window)
    made.show_files(eg.file(), (eg.file(), eg.file("f-2", name="b.png")))
    made.show_picture(eg.file(), RED)
    return made


def test_its_controls_are_named_as_they_are_labelled(viewer: FileViewer) -> None:
    buttons = (viewer.before, viewer.next, viewer.larger, viewer.smaller, viewer.turn, viewer.save)
    assert [spoken_name(button) for button in buttons] == ["前へ", "次へ", "拡大", "縮小", "回転", "保存"]
    assert spoken_name(viewer.view) == "photo.png"


def test_a_picture_that_is_seen_is_not_said_to_be_loading(viewer: FileViewer) -> None:
    assert viewer.view.accessibleDescription() == ""
    click(viewer.next)
    assert viewer.view.accessibleDescription() == "読み込んでいます…"


def test_it_comes_as_close_as_five_times_and_back(viewer: FileViewer) -> None:
    assert not viewer.smaller.isEnabled()
    for _ in range(20):
        click(viewer.larger)
    assert viewer.view.zoom == 5.0
    assert not viewer.larger.isEnabled()
    for _ in range(20):
        press(viewer.view, Qt.Key.Key_Minus)
    assert viewer.view.zoom == 1.0


def test_it_turns_by_quarters(viewer: FileViewer) -> None:
    click(viewer.turn)
    press(viewer.view, Qt.Key.Key_R)
    assert viewer.view.turns == 2
    shown = viewer.view.grab().toImage()
    assert shown.pixelColor(shown.rect().center()).red() > 200


def test_arrows_go_to_the_others_and_move_only_what_is_enlarged(viewer: FileViewer) -> None:
    click(viewer.larger)
    press(viewer.view, Qt.Key.Key_Right)
    assert viewer.file == eg.file()
    click(viewer.smaller)
    press(viewer.view, Qt.Key.Key_Right)
    assert viewer.file.name == "b.png"
    press(viewer.view, Qt.Key.Key_Left)
    assert viewer.file == eg.file()


def test_a_picture_that_comes_late_is_not_shown_for_another(viewer: FileViewer) -> None:
    click(viewer.next)
    viewer.show_picture(eg.file(), RED)
    assert not viewer.view.has_picture


def test_a_document_is_never_drawn(viewer: FileViewer) -> None:
    document = File(FileId("f-3"), "terms.pdf", MediaType.PDF, 10)
    asked: list[File] = []
    viewer.wanted.connect(asked.append)
    viewer.show_files(document, (document,))
    assert asked == []
    assert not viewer.view.has_picture
    assert viewer.save.isEnabled()


async def test_a_file_is_saved_under_a_name_that_harms_nothing(
    room: Room, window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    await room.work()
    hostile = File(FileId("f-1"), "../../CON\u202egnp.exe", MediaType.PNG, 9)
    room.seat.remote.files[hostile.file_id] = (hostile, samples.screenshot())
    saving = FileSaving(room.seat.bridge, window)
    told: list[str] = []
    saving.ended.connect(told.append)
    saving.save(hostile)
    (dialog,) = window.findChildren(QFileDialog)
    (suggested,) = dialog.selectedFiles()
    assert Path(suggested).name == "CONgnp_exe.png"
    dialog.fileSelected.emit(str(tmp_path / "saved.png"))
    dialog.close()
    await room.seat.bridge.idle()
    assert (tmp_path / "saved.png").read_bytes() == samples.screenshot()
    assert told == ["「saved.png」を保存しました"]


@pytest.mark.parametrize(
    ("size", "said"), [(0, "0MB"), (1, "0.1MB"), (4 << 20, "4MB"), ((4 << 20) + 1, "4.1MB")]
)
def test_sizes_are_never_said_smaller_than_they_are(size: int, said: str) -> None:
    assert megabytes(size) == said
    assert short_size(2000) == "2KB"


def test_bare_pixels_are_drawn_as_they_are(viewer: FileViewer) -> None:
    image = viewer.view.grab().toImage()
    assert isinstance(image, QImage)
    assert image.pixelColor(image.rect().center()).getRgb() == (255, 0, 0, 255)
