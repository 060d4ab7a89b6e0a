"""Photos across the counter: a real browser here, the real window there, and no place in between."""

import io
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QFileDialog

from qpost.desktop.inquiries.file_tile import FileTile
from qpost.desktop.inquiries.page import InquiriesPage
from qpost.desktop.words import of, say
from qpost.domain.inquiries import Author, Status
from tests.end_to_end.browsing import customer_at
from tests.end_to_end.conftest import SHOP, Play, Seller
from tests.end_to_end.test_undo import Colleague, inquiry, open_question
from tests.media import samples

ORDER = "/me/orders/327294742"


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A photo of a telephone that was held upright, with the place where it was taken."""
    path = tmp_path / "届いた商品.jpg"
    path.write_bytes(samples.photo(6, size=(480, 320)))
    return path


def _page(seller: Seller) -> InquiriesPage:
    window = seller.program.stage.window
    assert window is not None
    (page,) = window.findChildren(InquiriesPage)
    return page


def _tiles(seller: Seller) -> list[FileTile] | None:
    """The small pictures of the conversation, once all of them are drawn."""
    tiles = _page(seller).conversation.history.findChildren(FileTile)
    return tiles if tiles and all(tile.has_picture for tile in tiles) else None


async def _attach(seller: Seller, path: Path) -> None:
    _page(seller).beside.files.total.button.click()  # by name it could be that of the notes
    window = seller.program.stage.window
    assert window is not None
    dialog = await seller.hand.until(
        lambda: next(iter(window.findChildren(QFileDialog)), None), "the picker of files"
    )
    dialog.filesSelected.emit([str(path)])
    dialog.close()
    await seller.hand.until(lambda: _page(seller).beside.files.files or None, "the attached file")


async def _answer(seller: Seller, words: str) -> None:
    await seller.hand.write(say("inquiries.composer.body"), words)
    await seller.hand.press(of(Status.DONE))
    await seller.hand.press(say("inquiries.send"))


def test_photos_are_seen_on_both_sides_and_say_nothing_of_where_they_were_taken(
    play: Play, tmp_path: Path, photo: Path
) -> None:
    async def scene(seller: Seller) -> None:
        await seller.sign_in()
        await seller.hand.press(say("app.nav.customer"))
        async with customer_at(seller.backend, tmp_path / "chromium", mask="sh7") as customer:
            await customer.open(ORDER)
            await customer.write("タイトル", "割れていました")
            await customer.write("内容", "写真をご確認ください。")
            await customer.write("ファイル", str(photo))
            await customer.press("ショップに送る")
            await seller.hand.pick("割れていました")
            (tile,) = await seller.hand.until(lambda: _tiles(seller), "the customer's photo")
            assert tile.file.name == "届いた商品.jpg"
            content = await seller.program.engine.files.content(tile.file)
            assert content is not None
            _is_bare_and_upright(content)
            await _attach(seller, photo)
            await _answer(seller, "こちらの商品をお送りします。")
            await seller.hand.until(lambda: len(_tiles(seller) or ()) == 2 or None, "the photo sent")
            await seller.hand.until(lambda: seller.says("メッセージ送信完了"), "the answer at the backend")
            about = await inquiry(seller, "割れていました")
            await customer.open(f"/me/threads/{about.inquiry_id}")
            await customer.read("こちらの商品をお送りします。")
            pictures = await customer.pictures()
            assert [size for _, *size in pictures] == [[320, 480], [320, 480]]
            for address, _, _ in pictures:
                _is_bare_and_upright(await customer.fetched(address))

    play(scene)


def test_answered_offline_with_a_file_and_killed_one_message_with_one_file_goes_out(
    play: Play, photo: Path
) -> None:
    async def scene(seller: Seller) -> None:
        await seller.hand.press(say("sign_in.save"))
        await seller.hand.press(say("sign_in.button"))
        await seller.hand.press(SHOP)
        await seller.hand.press(say("shops.keep"))
        await seller.hand.press(say("shops.done"))
        await seller.hand.until(seller.level, "a copy that is level")
        seller.widen()
        editor = await open_question(seller, "写真の質問")
        about = await inquiry(seller, "写真の質問")
        async with seller.line.offline():
            await seller.hand.until(lambda: seller.says(say("app.banner.offline")), "the offline banner")
            await _attach(seller, photo)
            editor.insertPlainText("こちらの色です。")
            await seller.hand.press(say("inquiries.send"))
            await seller.hand.until(lambda: seller.says(say("inquiries.outcome.waiting")), "kept")
            seller.start_again_after_a_kill()
            await seller.hand.until(lambda: seller.says(say("app.banner.offline")), "open without a line")
            seller.widen()
            await seller.hand.press(say("app.nav.customer"))
            await seller.hand.pick("写真の質問")
            await seller.hand.until(lambda: _tiles(seller), "the photo, offline")
        await seller.hand.press(say("app.banner.offline.retry"))
        await seller.hand.until(lambda: seller.says(say("inquiries.state.sent")), "sent")
        thread = await seller.program.engine.inquiries.thread(about.inquiry_id)
        assert thread is not None
        sent = [one.message for one in thread.messages if one.message.author is Author.SHOP]
        assert [len(one.files) for one in sent] == [1]
        colleague = Colleague()
        await colleague.sign_in(seller.backend.url)
        assert await colleague.answers(about.inquiry_id) == ["こちらの色です。"]
        await colleague.close()

    play(scene)


def _is_bare_and_upright(content: bytes) -> None:
    assert samples.GPS_CANARY not in content
    assert samples.WORDS_CANARY not in content
    assert b"Exif" not in content
    with Image.open(io.BytesIO(content)) as picture:
        assert picture.size == (320, 480)
        assert not picture.getexif()
