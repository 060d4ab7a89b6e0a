"""Files as they come in: what is taken, what is left of it, and that nothing they do harms the program."""

import io
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from qpost.domain.files import MediaType
from qpost.media.aside import Aside
from qpost.media.kinds import kind_of
from qpost.media.limits import MEDIA
from tests.media import samples

KEPT = [
    (samples.photo(), MediaType.JPEG),
    (samples.screenshot(), MediaType.PNG),
    (samples.moving("GIF"), MediaType.GIF),
    (samples.moving("WEBP"), MediaType.WEBP),
    (samples.packed(samples.picture(), "WEBP", exif=samples.exif()), MediaType.WEBP),
    (samples.packed(samples.picture().convert("CMYK"), "JPEG", exif=samples.exif()), MediaType.JPEG),
    (samples.packed(samples.picture(mode="L"), "JPEG", comment=samples.WORDS_CANARY), MediaType.JPEG),
    (samples.packed(samples.picture().convert("P"), "PNG"), MediaType.PNG),
]
SCRIPT = b"*/=alert(1)//<script>alert(1)</script>"
TAIL = b"PK\x03\x04 an archive behind the picture"
NOT_TAKEN = [
    b"",
    b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
    b"<?xml version='1.0'?><svg/>",
    b"<html><script>1</script>",
    b"MZ\x90\x00" + bytes(60),
    b"PK\x03\x04" + bytes(60),
    b"L\x00\x00\x00\x01\x14\x02\x00" + bytes(60),
    b"[InternetShortcut]\nURL=file://evil/share\n",
    b"\x00\x00\x00\x0cjP  \r\n\x87\n" + bytes(60),
    b"\x00\x00\x00\x18ftypheic" + bytes(60),
    b"II*\x00" + bytes(60),
    b"BM" + bytes(60),
    b"\x89PNG\r\n\x1a\n" + bytes(60),
    b"\xff\xd8\xff\xe0" + bytes(60),
    b"GIF89a" + b"/*" + bytes(60),
    b"RIFF\x00\x00\x00\x00WEBPVP8 " + bytes(60),
    b"%PDF-1.7\nnever ends",
    samples.photo()[:-200],
    samples.screenshot()[:-40],
]


@pytest.mark.parametrize(("content", "kind"), KEPT)
async def test_a_picture_goes_on_with_its_pixels_and_nothing_else(content: bytes, kind: MediaType) -> None:
    clean = await Aside().cleaned(content)
    assert clean is not None
    assert clean[0] is kind
    for canary in (samples.GPS_CANARY, samples.WORDS_CANARY, b"Exif", b"EXIF", b"xmp", b"GPS"):
        assert canary not in clean[1]
    with Image.open(io.BytesIO(content)) as before, Image.open(io.BytesIO(clean[1])) as after:
        assert after.size == before.size
        assert getattr(after, "n_frames", 1) == getattr(before, "n_frames", 1)
        assert not after.getexif()


async def test_a_photo_stands_upright_and_keeps_its_size_in_bytes() -> None:
    lying = samples.photo(6, size=(480, 320))
    clean = await Aside().cleaned(lying)
    assert clean is not None
    with Image.open(io.BytesIO(clean[1])) as upright:
        assert upright.size == (320, 480)
        red = upright.convert("RGB").getpixel((300, 20))
    assert isinstance(red, tuple)
    assert red[0] > 150 > red[1]
    assert len(clean[1]) < 1.2 * len(lying)


@pytest.mark.parametrize("content", NOT_TAKEN)
async def test_what_is_no_picture_and_no_document_is_not_taken(content: bytes) -> None:
    assert await Aside().cleaned(content) is None


async def test_a_document_is_taken_for_what_it_is_and_left_alone() -> None:
    assert await Aside().cleaned(samples.document()) == (MediaType.PDF, samples.document())
    assert await Aside().drawn(samples.document(), 100, 100) is None


@pytest.mark.parametrize("kind", ["GIF", "PNG", "JPEG", "WEBP"])
async def test_a_file_that_is_two_things_goes_on_as_a_picture_alone(kind: str) -> None:
    both = samples.packed(samples.picture(), kind) + SCRIPT + TAIL
    clean = await Aside().cleaned(both)
    assert clean is not None
    assert b"alert" not in clean[1]
    assert b"PK\x03\x04" not in clean[1]


async def test_a_script_hidden_in_the_comment_of_a_gif_is_gone() -> None:
    both = samples.packed(samples.picture(), "GIF", comment=SCRIPT)
    clean = await Aside().cleaned(both)
    assert clean is not None
    assert b"alert" not in clean[1]


@pytest.mark.parametrize(
    "bomb",
    [samples.bomb_png(16_000), samples.bomb_png(50_000), samples.bomb_gif()],
    ids=["16000", "50000", "frames"],
)
async def test_a_bomb_is_refused_and_the_next_picture_is_not(bomb: bytes) -> None:
    aside = Aside()
    assert len(bomb) < 4 << 20
    assert await aside.cleaned(bomb) is None
    assert await aside.shrunk(bomb, 100_000) is None
    assert await aside.cleaned(samples.photo()) is not None


async def test_text_that_unpacks_without_end_is_no_harm() -> None:
    clean = await Aside().cleaned(samples.bomb_text())
    assert clean is None or len(clean[1]) < 10_000


async def test_a_photo_is_made_as_small_as_is_asked() -> None:
    large = samples.packed(Image.effect_noise((1600, 1200), 90).convert("RGB"), "JPEG", quality=97)
    small = await Aside().shrunk(large, 200_000)
    assert small is not None
    assert 100_000 < len(small) <= 200_000
    assert await Aside().shrunk(samples.moving("GIF"), 200_000) is None
    assert await Aside().shrunk(large, 100) is None


async def test_a_picture_is_drawn_within_its_frame() -> None:
    drawn = await Aside().drawn(samples.photo(6, size=(480, 320)), 100, 60)
    assert drawn is not None
    width, height, pixels = drawn
    assert (width, height) == (40, 60)
    assert len(pixels) == 4 * width * height
    assert set(pixels[3::4]) == {255}


def test_the_program_itself_decodes_where_a_launcher_can_start_nothing_else() -> None:
    command = [sys.executable, "-m", "qpost", MEDIA, "clean"]
    done = subprocess.run(command, input=samples.photo(), capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    assert kind_of(done.stdout) is MediaType.JPEG


async def test_an_unpacked_program_is_found_by_the_process_that_decodes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    cleaned = await Aside().cleaned(samples.photo())
    assert cleaned is not None and cleaned[0] is MediaType.JPEG
