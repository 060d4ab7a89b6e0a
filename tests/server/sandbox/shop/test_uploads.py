"""Files that customers send: what is taken, under which name it lies, and who gets to see it."""

import io
import re

import pytest
from PIL import Image

from qpost.domain.files import FILES_LIMIT
from qpost.protocol import paths
from qpost.protocol.inquiries import Thread
from qpost.server.backend import Backend
from tests import examples as eg
from tests.media import samples
from tests.server.callers import Caller, decoded
from tests.server.sandbox.shop.conftest import PRODUCT, SHOP, Browser, Browsers

PNG = samples.screenshot()
GOOD = {
    "image/png": PNG,
    "image/jpeg": samples.photo(),
    "image/gif": samples.moving("GIF"),
    "image/webp": samples.moving("WEBP"),
    "application/pdf": samples.document(),
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
    assert got.headers["Content-Type"] == kind
    assert samples.GPS_CANARY not in got.content
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
    half = PNG.ljust(FILES_LIMIT // 2, b"0")
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


async def test_the_shop_sees_a_customers_photo_without_what_it_tells_besides(
    buyer: Browser, hana: Caller
) -> None:
    await buyer.ask(files=one(samples.photo(6), "写真.jpg"))
    newest = (await hana.of_shop("inquiries")).json()["inquiries"][0]["inquiry_id"]
    thread = decoded(await hana.of_shop(f"inquiries/{newest}"), Thread)
    (file,) = thread.messages[0].files
    assert (file.name, file.media_type) == ("写真.jpg", "image/jpeg")
    got = await hana.get(paths.file(eg.SHOP, file.file_id))
    assert len(got.content) == file.size
    assert samples.GPS_CANARY not in got.content
    assert b"Exif" not in got.content
    with Image.open(io.BytesIO(got.content)) as picture:
        assert picture.size == (32, 48)
