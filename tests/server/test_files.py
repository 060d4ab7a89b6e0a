"""Files of messages: put before what carries them, kept once, and given to the shop's members alone."""

from datetime import timedelta
from urllib.parse import quote

import pytest
from httpx import Response

from qpost.domain.files import FILES_LIMIT, File, MediaType
from qpost.domain.ids import FileId
from qpost.protocol import paths
from qpost.protocol.commands import Accepted
from qpost.server import files
from qpost.server.backend import Backend
from tests import examples as eg
from tests.fakes.hand_clock import HandClock
from tests.media import samples
from tests.server import shelves
from tests.server.callers import Caller, code_of, decoded, signed_in
from tests.server.conftest import BOTH

DATABASES = BOTH


async def put(
    caller: Caller, content: bytes, *, file_id: str = "f-1", name: str = "写真.jpg", shop: str = eg.SHOP
) -> Response:
    """PUT a file."""
    named = {paths.FILE_NAME: quote(name), "Content-Type": "application/octet-stream"}
    path = f"{paths.SHOPS}/{shop}/files/{file_id}"
    return await caller.client.put(path, content=content, headers=caller.authorization | named)


async def got(caller: Caller, file_id: str = "f-1", *, shop: str = eg.SHOP) -> Response:
    """GET a file."""
    return await caller.get(f"{paths.SHOPS}/{shop}/files/{file_id}")


async def test_a_photo_is_kept_without_what_it_tells_besides(hana: Caller) -> None:
    file = decoded(await put(hana, samples.photo()), File)
    answer = await got(hana)
    assert file == File(FileId("f-1"), "写真.jpg", MediaType.JPEG, len(answer.content))
    assert samples.GPS_CANARY not in answer.content
    assert samples.WORDS_CANARY not in answer.content


async def test_a_browser_runs_nothing_of_a_file(hana: Caller) -> None:
    await put(hana, samples.photo())
    headers = (await got(hana)).headers
    assert headers["Content-Type"] == "image/jpeg"
    assert headers["Content-Disposition"].startswith("attachment;")
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in headers["Content-Security-Policy"]


async def test_the_same_file_again_changes_nothing_and_another_is_refused(hana: Caller) -> None:
    first = await put(hana, samples.photo())
    assert (await put(hana, samples.photo(), name="other.jpg")).content == first.content
    assert code_of(await put(hana, samples.screenshot())) == "key_reused"


async def test_another_members_file_is_not_replaced_nor_carried(hana: Caller) -> None:
    taro = await signed_in(hana.client, shelves.TARO.login)
    await put(hana, samples.photo())
    assert code_of(await put(taro, samples.photo())) == "key_reused"
    assert code_of(await taro.reply(files=["f-1"])) == "file_missing"


@pytest.mark.parametrize("content", [b"", b"<svg/>", b"MZ", samples.bomb_png(16_000), samples.photo()[:-200]])
async def test_what_is_no_picture_and_no_document_is_refused(
    hana: Caller, backend: Backend, content: bytes
) -> None:
    assert code_of(await put(hana, content)) == "file_not_taken"
    assert (await got(hana)).status_code == 404
    assert not backend.config.uploads.exists()


async def test_four_megabytes_are_taken_and_a_byte_more_is_not(hana: Caller) -> None:
    document = samples.document()
    most = document[:9] + b"%" * (FILES_LIMIT - len(document)) + document[9:]
    assert decoded(await put(hana, most), File).size == FILES_LIMIT
    more = await put(hana, most + b"\n", file_id="f-2")
    assert code_of(more) in ("files_too_large", "too_large")


async def test_only_members_reach_a_shops_files(hana: Caller, stranger: Caller) -> None:
    await put(hana, samples.photo())
    assert (await got(stranger)).status_code == 404
    assert (await put(stranger, samples.photo(), file_id="f-9")).status_code == 404
    unsigned = await hana.client.get(f"{paths.SHOPS}/{eg.SHOP}/files/f-1")
    assert unsigned.status_code == 401


@pytest.mark.parametrize("name", ["../../evil.exe", "C:\\x.lnk", "a\u202egnp.exe", "CON", ""])
async def test_a_name_is_cleaned_and_the_place_on_disk_is_our_own(
    hana: Caller, backend: Backend, name: str
) -> None:
    file = decoded(await put(hana, samples.screenshot(), file_id="a.b:c", name=name), File)
    assert file.name.endswith(".png")
    assert not set(file.name) & set("/\\:\u202e")
    (kept,) = backend.config.uploads.iterdir()
    assert len(kept.name) == 32


async def test_a_reply_carries_its_files_in_order(hana: Caller) -> None:
    for number in ("f-2", "f-1"):
        await put(hana, samples.photo(), file_id=number)
    accepted = decoded(await hana.reply(files=["f-1", "f-2"]), Accepted)
    assert accepted.message is not None
    assert [file.file_id for file in accepted.message.files] == ["f-1", "f-2"]
    again = decoded(await hana.reply(files=["f-1", "f-2"]), Accepted)
    assert again == accepted


@pytest.mark.parametrize(
    ("ids", "code"),
    [(["f-none"], "file_missing"), (["f-1", "f-1"], "file_missing"), (["f"] * 11, "too_many_files")],
)
async def test_a_reply_with_a_file_that_cannot_be_carried_is_refused(
    hana: Caller, ids: list[str], code: str
) -> None:
    await put(hana, samples.photo())
    before = await hana.of_shop("changes")
    assert code_of(await hana.reply(files=ids)) == code
    assert (await hana.of_shop("changes")).content == before.content


async def test_one_file_is_carried_by_one_message(hana: Caller) -> None:
    await put(hana, samples.photo())
    decoded(await hana.reply(files=["f-1"]), Accepted)
    assert code_of(await hana.reply(key="k-2", version='"2"', files=["f-1"])) == "file_missing"


async def test_files_are_four_megabytes_together_at_the_most(hana: Caller) -> None:
    document = samples.document()
    half = document[:9] + b"%" * (FILES_LIMIT // 2 - len(document)) + document[9:]
    await put(hana, half, file_id="f-1")
    await put(hana, half + b"\n", file_id="f-2")
    assert code_of(await hana.reply(files=["f-1", "f-2"])) == "files_too_large"
    decoded(await hana.reply(files=["f-1"]), Accepted)


async def test_what_no_message_carries_is_gone_after_a_day(
    hana: Caller, backend: Backend, clock: HandClock
) -> None:
    await put(hana, samples.photo(), file_id="f-1")
    await put(hana, samples.photo(), file_id="f-2")
    decoded(await hana.reply(files=["f-1"]), Accepted)
    await clock.advance(timedelta(days=1, seconds=1).total_seconds())
    await files.sweep(backend)
    with backend.database.reading() as connection:
        there = [files._one(eg.SHOP, FileId(one))(connection) is not None for one in ("f-1", "f-2")]
    assert there == [True, False]
    assert len(list(backend.config.uploads.iterdir())) == 1


async def test_a_question_to_the_marketplace_carries_files_too(hana: Caller) -> None:
    await put(hana, samples.screenshot())
    answer = await hana.client.post(
        paths.marketplace_inquiries(eg.SHOP),
        json={"title": "t", "body": "b", "category": "other", "order_no": None, "files": ["f-1"]},
        headers=hana.authorization | {paths.IDEMPOTENCY_KEY: "k-ask"},
    )
    message = decoded(answer, Accepted).message
    assert message is not None
    assert [file.file_id for file in message.files] == ["f-1"]
