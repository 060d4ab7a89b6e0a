"""Files that customers send: what is taken, under which name it lies, and who gets to see it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qpost.server.backend import Backend
from qpost.server.sandbox.shop.uploads import LIMIT, NAME_LIMIT, media_type, shown_name
from tests.server.callers import Caller
from tests.server.sandbox.shop.conftest import PRODUCT, SHOP, Browser, Browsers

PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 40
GOOD = {
    "image/png": PNG,
    "image/jpeg": b"\xff\xd8\xff\xe0" + b"0" * 40,
    "image/gif": b"GIF89a" + b"0" * 40,
    "image/webp": b"RIFF\x00\x00\x00\x00WEBPVP8 " + b"0" * 40,
    "application/pdf": b"%PDF-1.7\n" + b"0" * 40,
}
BAD = [
    b"",
    b"<svg xmlns='http://www.w3.org/2000/svg'/>",
    b"<html><script>1</script>",
    b"MZ\x90\x00",
    b"PK\x03\x04",
]


def one(content: bytes, name: str = "photo.png", said: str = "image/png") -> list[object]:
    """A form field with one file."""
    return [("files", (name, content, said))]


def links(page: str) -> list[str]:
    """Where the files of a page are."""
    return re.findall(rf'href="({SHOP}/uploads/[^"]+)"', page)


@pytest.mark.parametrize("kind", GOOD)
async def test_a_file_is_what_its_content_says(buyer: Browser, kind: str) -> None:
    sent = await buyer.ask(files=one(GOOD[kind], "名前.exe", "application/x-msdownload"))
    assert sent.status_code == 303
    (link,) = links((await buyer.open(PRODUCT)).text)
    got = await buyer.open(link)
    assert (got.headers["Content-Type"], got.content) == (kind, GOOD[kind])
    assert got.headers["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in got.headers["Content-Security-Policy"]
    way = "attachment" if kind == "application/pdf" else "inline"
    assert got.headers["Content-Disposition"].startswith(way)


@pytest.mark.parametrize("content", BAD)
async def test_what_is_no_photo_and_no_pdf_is_refused_with_the_text_kept(
    buyer: Browser, content: bytes, hana: Caller, backend: Backend
) -> None:
    before = (await hana.of_shop("changes")).content
    answer = await buyer.ask("残る題", "残る文", files=one(content))
    assert answer.status_code in (415, 303)
    if content:
        assert answer.status_code == 415
        assert "残る題" in answer.text
        assert "残る文" in answer.text
        assert (await hana.of_shop("changes")).content == before
    assert not backend.config.uploads.exists() or list(backend.config.uploads.iterdir()) == []


async def test_four_megabytes_together_are_taken_and_a_byte_more_is_not(buyer: Browser) -> None:
    half = PNG.ljust(LIMIT // 2, b"0")
    assert (await buyer.ask(files=[*one(half), *one(half)])).status_code == 303
    answer = await buyer.ask("残る題", files=[*one(half), *one(half + b"0")])
    assert answer.status_code == 413
    assert "4MB" in answer.text
    assert "残る題" in answer.text


async def test_a_form_beyond_all_bounds_is_not_read(buyer: Browser) -> None:
    answer = await buyer.ask(files=one(PNG.ljust(13 << 20, b"0")))
    assert answer.status_code == 413
    assert "前の画面に戻り" in answer.text


async def test_more_files_than_ten_are_refused(buyer: Browser) -> None:
    assert (await buyer.ask(files=one(PNG) * 11)).status_code == 413


@pytest.mark.parametrize(
    "name",
    ["../../etc/passwd.png", "..\\..\\evil.png", "/abs/photo.png", "C:\\x\\photo.png", "a\u202egnp.exe"],
)
async def test_a_name_is_never_a_path(buyer: Browser, backend: Backend, name: str) -> None:
    assert (await buyer.ask(files=one(PNG, name))).status_code == 303
    (file,) = backend.config.uploads.iterdir()
    assert re.fullmatch(r"[0-9a-f]{32}", file.name)
    page = (await buyer.open(PRODUCT)).text
    assert ".." not in page
    assert "\u202e" not in page


@given(st.text(min_size=1, max_size=200))
def test_a_shown_name_is_short_and_all_of_it_can_be_seen(name: str) -> None:
    shown = shown_name(name)
    assert 0 < len(shown) <= NAME_LIMIT
    assert not set(shown) & set("/\\\0\n\r\u202e\u2066")
    assert shown.strip(" .") != ""


@given(st.binary(max_size=64))
def test_whatever_the_bytes_the_kind_is_one_that_is_taken_or_none(content: bytes) -> None:
    assert media_type(content) in (*GOOD, None)


async def test_a_file_is_for_its_senders_eyes_only(buyer: Browser, another: Browsers) -> None:
    await buyer.ask(files=one(PNG))
    (link,) = links((await buyer.open(PRODUCT)).text)
    with another() as anybody:
        assert links((await anybody.open(PRODUCT)).text) == []
        assert (await anybody.open(link)).status_code == 303
        await anybody.sign_in("c-2")
        assert links((await anybody.open(PRODUCT)).text) == []
        assert (await anybody.open(link)).status_code == 404
    assert (await buyer.open(f"{SHOP}/uploads/{'0' * 32}")).status_code == 404


async def test_a_question_that_is_refused_leaves_no_file(buyer: Browser, backend: Backend) -> None:
    sent = await buyer.send(
        f"{SHOP}/products/1/questions", files=one(PNG), title="題", body="文", category="other"
    )
    assert sent.status_code == 404
    assert list(backend.config.uploads.iterdir()) == []
