"""Files of this computer: what is read, how it is cleaned, and what is written."""

import os
import sys
from pathlib import Path

from qpost.domain.files import MediaType
from qpost.engine.ports import Bitmap
from qpost.host.media import LocalMedia
from qpost.media.limits import MOST_BYTES
from tests.media import samples


async def test_a_photo_is_fit_to_be_attached_without_where_it_was_taken() -> None:
    taken = await LocalMedia().taken(samples.photo(), "../写真.exe")
    assert taken is not None
    assert (taken.name, taken.media_type) == ("写真_exe.jpg", MediaType.JPEG)
    assert samples.GPS_CANARY not in taken.content


async def test_a_bomb_is_refused_and_draws_nothing() -> None:
    media = LocalMedia()
    assert await media.taken(samples.bomb_png(16_000), "bomb.png") is None
    assert await media.drawn(samples.bomb_png(16_000), 100, 100) is None
    drawn = await media.drawn(samples.photo(size=(400, 200)), 100, 100)
    assert drawn is not None
    assert (drawn.width, drawn.height) == (100, 50)


async def test_only_plain_files_of_sensible_size_are_read(tmp_path: Path) -> None:
    media = LocalMedia()
    plain, pipe, vast = tmp_path / "plain", tmp_path / "pipe", tmp_path / "vast"
    plain.write_bytes(b"content")
    if sys.platform != "win32":  # which has no pipes among its files
        os.mkfifo(pipe)
    with vast.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    assert await media.read(plain) == b"content"
    for never in (pipe, vast, tmp_path, tmp_path / "nothing", Path("a\0b")):
        assert await media.read(never) is None


async def test_a_file_is_written_whole_or_the_seller_is_told(tmp_path: Path) -> None:
    media = LocalMedia()
    assert await media.save(tmp_path / "photo.jpg", b"content")
    assert (tmp_path / "photo.jpg").read_bytes() == b"content"
    assert not await media.save(tmp_path / "no folder" / "photo.jpg", b"content")


async def test_a_screenshot_becomes_a_picture_with_the_same_pixels() -> None:
    media = LocalMedia()
    pixels = bytes([200, 30, 40, 255]) * 60 + bytes([0, 0, 0, 255]) * 60
    packed = await media.packed(Bitmap(12, 10, pixels))
    assert packed is not None
    drawn = await media.drawn(packed, 100, 100)
    assert drawn == Bitmap(12, 10, pixels)
    assert await media.packed(Bitmap(12, 11, pixels)) is None
