"""Files of an answer: added by button, drop and paste, shown with their total, and taken off again."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QFileDialog

from qpost.desktop.inquiries.bubble import Bubble
from qpost.desktop.inquiries.file_tile import FileTile
from qpost.desktop.inquiries.file_viewer import FileViewer
from qpost.desktop.inquiries.page import InquiriesPage
from qpost.domain.commands import Reply
from qpost.domain.files import FILES_LIMIT
from qpost.domain.ids import FileId
from tests import examples as eg
from tests.desktop.inquiries.conftest import LATE
from tests.desktop.qt import click, press, spoken_name
from tests.desktop.screens import Room
from tests.media import samples


@pytest.fixture
async def at_late(inbox: InquiriesPage, room: Room) -> InquiriesPage:
    """The late question is open, and its answer has words."""
    inbox.list.view.choose("i-late")
    await room.calm(inbox)
    inbox.conversation.composer.editor.setPlainText("写真をご覧ください。")
    return inbox


def on_disk(folder: Path, *names: str, content: bytes = samples.screenshot()) -> list[Path]:
    """Files of this computer."""
    paths = [folder / name for name in names]
    for path in paths:
        path.write_bytes(content)
    return paths


async def add(page: InquiriesPage, room: Room, *paths: Path) -> None:
    """Pick these."""
    page.beside.files.add_paths(list(paths))
    await settled(page, room)


async def settled(page: InquiriesPage, room: Room) -> None:
    """Until nothing is being read any more."""
    await room.seat.bridge.idle()
    await room.calm(page)


def names(page: InquiriesPage) -> list[str]:
    """What goes along, as it is shown."""
    return [spoken_name(chip.tile).rpartition(" ")[0] for chip in page.beside.files.card.chips()]


def tiles(bubble: Bubble) -> tuple[FileTile, ...]:
    """What a message shows of its files."""
    assert bubble.files is not None
    return bubble.files.tiles


async def test_picked_files_stand_in_order_with_their_total(
    at_late: InquiriesPage, room: Room, tmp_path: Path
) -> None:
    assert at_late.beside.files.total.words() == "ファイル 0MB / 4MB"
    await add(at_late, room, *on_disk(tmp_path, "b.png", "a.png"))
    assert names(at_late) == ["b.png", "a.png"]
    assert at_late.beside.files.total.words() == "ファイル 0.1MB / 4MB"
    assert len(at_late.conversation.composer.typed.files) == 2


async def test_the_button_opens_a_picker_and_the_window_goes_on(
    at_late: InquiriesPage, room: Room, tmp_path: Path
) -> None:
    (path,) = on_disk(tmp_path, "a.png")
    assert spoken_name(at_late.beside.files.total.button) == "+追加"
    click(at_late.beside.files.total.button)
    (dialog,) = at_late.window().findChildren(QFileDialog)
    dialog.filesSelected.emit([str(path)])
    dialog.close()
    await settled(at_late, room)
    assert names(at_late) == ["a.png"]


async def test_files_are_dropped_on_the_composer(at_late: InquiriesPage, room: Room, tmp_path: Path) -> None:
    composer = at_late.conversation.composer
    given = QMimeData()
    given.setUrls([QUrl.fromLocalFile(str(path)) for path in on_disk(tmp_path, "a.png", "b.png")])
    how = (Qt.DropAction.CopyAction, given, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entered = QDragEnterEvent(composer.rect().center(), *how)
    QCoreApplication.sendEvent(composer, entered)
    assert entered.isAccepted()
    QCoreApplication.sendEvent(composer, QDropEvent(QPointF(composer.rect().center()), *how))
    await settled(at_late, room)
    assert names(at_late) == ["a.png", "b.png"]


async def test_a_picture_and_files_are_pasted_and_words_stay_words(
    at_late: InquiriesPage, room: Room, tmp_path: Path
) -> None:
    editor = at_late.conversation.composer.editor
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    picture, files, words = QMimeData(), QMimeData(), QMimeData()
    picture.setImageData(image)
    files.setUrls([QUrl.fromLocalFile(str(path)) for path in on_disk(tmp_path, "a.png")])
    words.setText("と<b>文字</b>")
    words.setImageData(image)
    for given in (picture, files, words):
        assert editor.canInsertFromMimeData(given)
        editor.moveCursor(editor.textCursor().MoveOperation.End)
        editor.insertFromMimeData(given)
        await settled(at_late, room)
    assert names(at_late) == ["貼り付けた画像.png", "a.png"]
    assert editor.toPlainText() == "写真をご覧ください。と<b>文字</b>"


async def test_what_is_not_taken_is_named_with_its_reason(
    at_late: InquiriesPage, room: Room, tmp_path: Path
) -> None:
    bad = on_disk(tmp_path, "x.svg", content=b"<svg onload='alert(1)'/>")
    await add(at_late, room, *bad, *on_disk(tmp_path, "a.png"))
    assert names(at_late) == ["a.png"]
    assert at_late.beside.files.card.words() == (
        "「x.svg」は添付できません。画像（PNG、JPEG、GIF、WebP）かPDFを選んでください。"
    )
    assert at_late.conversation.composer.send.isEnabled()


async def test_more_than_ten_are_not_taken(at_late: InquiriesPage, room: Room, tmp_path: Path) -> None:
    await add(at_late, room, *on_disk(tmp_path, *(f"{number}.png" for number in range(12))))
    assert len(names(at_late)) == 10
    assert at_late.beside.files.card.words() == "ファイルは10個までです。いくつか外してください。"


async def test_over_four_megabytes_nothing_is_sent_until_the_pictures_are_smaller(
    at_late: InquiriesPage, room: Room, tmp_path: Path
) -> None:
    large = samples.screenshot().ljust(5 * 1024 * 1024 + 100_000, b"0")
    await add(at_late, room, *on_disk(tmp_path, "large.png", content=large))
    card = at_late.beside.files.card
    assert card.words() == "添付ファイルの合計が4MBを超えています（5.1MB）。"
    assert not at_late.conversation.composer.send.isEnabled()
    assert at_late.conversation.composer.reason() == "ファイルが4MBを超えています"
    assert [spoken_name(button) for button in (card.smaller, card.less)] == ["画像を小さくする", "外す"]
    click(card.smaller)
    await settled(at_late, room)
    assert card.words() == ""
    assert sum(file.size for file in at_late.beside.files.files) <= FILES_LIMIT
    assert names(at_late) == ["large.jpg"]
    assert at_late.conversation.composer.send.isEnabled()


async def test_the_last_one_can_be_taken_off_instead(
    at_late: InquiriesPage, room: Room, tmp_path: Path
) -> None:
    large = samples.screenshot().ljust(3 << 20, b"0")
    await add(at_late, room, *on_disk(tmp_path, "a.png", "b.png", content=large))
    click(at_late.beside.files.card.less)
    await settled(at_late, room)
    assert names(at_late) == ["a.png"]
    click(at_late.beside.files.card.chips()[0].remove)
    await settled(at_late, room)
    assert names(at_late) == []
    assert not at_late.beside.files.card.isVisible()
    assert at_late.conversation.composer.typed.files == ()


async def test_an_answer_goes_out_with_its_files_and_the_composer_is_empty(
    at_late: InquiriesPage, room: Room, tmp_path: Path
) -> None:
    await add(at_late, room, *on_disk(tmp_path, "a.png"))
    (file,) = at_late.beside.files.files
    click(at_late.conversation.composer.send)
    await settled(at_late, room)
    (effect,) = room.seat.remote.effects
    assert isinstance(effect.command, Reply)
    assert effect.command.files == (file.file_id,)
    at_late.conversation.open(LATE.inquiry_id)
    await room.calm(at_late)
    assert names(at_late) == []
    bubble = at_late.conversation.history.findChildren(Bubble)[-1]
    assert [spoken_name(tile) for tile in tiles(bubble)] == ["a.png 1KB"]
    assert tiles(bubble)[0].has_picture


async def test_undone_the_answer_is_back_with_its_files(
    at_late: InquiriesPage, room: Room, tmp_path: Path
) -> None:
    room.seat.engine.settings.change(undo_seconds=10)
    await add(at_late, room, *on_disk(tmp_path, "a.png", "b.png"))
    before = at_late.beside.files.files
    click(at_late.conversation.composer.send)
    await settled(at_late, room)
    at_late.undo()
    await settled(at_late, room)
    assert at_late.beside.files.files == before
    assert names(at_late) == ["a.png", "b.png"]


async def test_each_conversation_has_files_of_its_own(
    at_late: InquiriesPage, room: Room, tmp_path: Path
) -> None:
    await add(at_late, room, *on_disk(tmp_path, "a.png"))
    at_late.list.view.choose("i-fresh")
    await settled(at_late, room)
    assert names(at_late) == []
    at_late.list.view.choose("i-late")
    await settled(at_late, room)
    assert names(at_late) == ["a.png"]


async def test_what_is_read_while_another_conversation_opens_ends_in_none(
    at_late: InquiriesPage, room: Room, tmp_path: Path
) -> None:
    at_late.beside.files.add_paths(on_disk(tmp_path, "a.png"))
    assert at_late.conversation.composer.reason() == "ファイルを読み込んでいます…"
    at_late.list.view.choose("i-fresh")
    await settled(at_late, room)
    assert at_late.conversation.current is not None
    assert at_late.conversation.current.inquiry.inquiry_id == "i-fresh"
    assert names(at_late) == []


async def test_a_customers_photo_is_shown_small_and_looked_at_closely(
    inbox: InquiriesPage, room: Room
) -> None:
    files = (eg.file("f-1", name="写真1.png"), eg.file("f-2", name="写真2.png"))
    for file in files:
        room.seat.remote.files[FileId(file.file_id)] = (file, samples.screenshot())
    sent = eg.message("m-photo", inquiry_id="i-late", body="届いた商品です。", files=files)
    await room.happen(inbox, sent)
    inbox.list.view.choose("i-late")
    await settled(inbox, room)
    bubble = next(one for one in inbox.conversation.history.findChildren(Bubble) if one.said.message == sent)
    assert [tile.has_picture for tile in tiles(bubble)] == [True, True]
    click(tiles(bubble)[0])
    await settled(inbox, room)
    (viewer,) = inbox.window().findChildren(FileViewer)
    assert viewer.view.has_picture
    assert viewer.words().startswith("1 / 2")
    click(viewer.next)
    await settled(inbox, room)
    assert viewer.words().startswith("2 / 2")
    assert not viewer.next.isEnabled()
    press(viewer.view, Qt.Key.Key_Escape)
    assert not viewer.isVisible()
    assert inbox.isEnabled()


async def test_offline_a_photo_is_a_sheet_and_comes_when_it_is_looked_at_again(
    inbox: InquiriesPage, room: Room
) -> None:
    room.seat.remote.files[FileId("f-1")] = (eg.file(), samples.screenshot())
    await room.happen(inbox, eg.message("m-photo", inquiry_id="i-late", files=(eg.file(),)))
    with room.seat.remote.offline():
        inbox.list.view.choose("i-late")
        await settled(inbox, room)
        tile = tiles(inbox.conversation.history.findChildren(Bubble)[-1])[0]
        assert not tile.has_picture
    tile.repaint()
    await settled(inbox, room)
    assert tile.has_picture
