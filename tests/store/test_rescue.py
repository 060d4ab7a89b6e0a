"""A damaged file of drafts and outbox: set aside as it is, and everything of it that opens is here again."""

import hashlib
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from qpost.domain.failures import StoreBroken
from qpost.domain.ids import AccountId, CommandKey, InquiryId
from qpost.engine.ports import Draft, Rescued
from qpost.store.database import MAIN, RESCUED, open_files
from qpost.store.rescue import KEYS, rescue
from qpost.store.store import LocalStore, folder_of
from tests import examples as eg
from tests.store.conftest import KEY, open_store, page

MANY = 60
SERVER, ACCOUNT = "https://qpost.example", AccountId("a-1")


async def filled(root: Path) -> Path:
    """The folder of a shop with many drafts and answers waiting."""
    store = LocalStore(root)
    await open_store(store)
    await store.apply(page(*(eg.inquiry(f"i-{number:03}") for number in range(MANY))))
    for number in range(MANY):
        inquiry_id = InquiryId(f"i-{number:03}")
        body = f"返信{number} " + "文" * 400
        envelope = eg.envelope(CommandKey(f"k-{number:03}"), eg.reply(inquiry_id, body=body))
        await store.enqueue(envelope, "題", eg.NOW, timedelta())
        await store.save_draft(inquiry_id, Draft("題", f"下書き{number} " + "字" * 400, eg.NOW))
    await store.close()
    return folder_of(root, SERVER, ACCOUNT, eg.SHOP)


def digest(file: Path) -> str:
    """What a file holds, in short."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


def spoil(file: Path, *pages: int) -> None:
    """Flip one bit in each of these pages."""
    content = bytearray(file.read_bytes())
    for number in pages:
        content[number * 4096 + 77] ^= 1
    file.write_bytes(bytes(content))


async def test_all_but_the_damaged_pages_is_here_again_and_the_damaged_file_is_kept(tmp_path: Path) -> None:
    folder = await filled(tmp_path)
    pages = (folder / MAIN).stat().st_size // 4096
    spoil(folder / MAIN, pages // 2, pages - 3)
    before = digest(folder / MAIN)
    store = LocalStore(tmp_path)
    with pytest.raises(StoreBroken):
        await open_store(store)
    told = await store.rescue(SERVER, ACCOUNT, eg.SHOP, KEY)
    assert MANY - 4 <= told.waiting <= MANY
    assert MANY - 4 <= told.drafts <= MANY
    assert told != Rescued(MANY, MANY)
    await open_store(store)
    items = await store.outbox()
    assert len(items) == told.waiting
    for item in items:
        number = int(item.envelope.key.removeprefix("k-"))
        assert item.envelope.command.body == f"返信{number} " + "文" * 400  # type: ignore[union-attr]
    assert digest(folder / "damaged-outbox-1.db") == before
    assert sorted(file.name for file in folder.iterdir() if "resc" in file.name or "read" in file.name) == []
    await store.close()


async def test_a_whole_file_is_rescued_whole(tmp_path: Path) -> None:
    folder = await filled(tmp_path)
    assert rescue(folder, KEY) == Rescued(MANY, MANY)


@pytest.mark.parametrize(
    "damage",
    [
        lambda file: spoil(file, 0),
        lambda file: file.write_bytes(b""),
        lambda file: file.unlink(),
        lambda file: file.write_bytes(b"no database " * 5000),
    ],
    ids=["first page", "emptied", "gone", "overwritten"],
)
async def test_where_nothing_can_be_read_it_begins_empty_and_says_so(
    tmp_path: Path, damage: Callable[[Path], object]
) -> None:
    folder = await filled(tmp_path)
    damage(folder / MAIN)
    assert rescue(folder, KEY) == Rescued(0, 0)
    open_files(folder, KEY).close()


async def test_a_lost_key_takes_nothing_away(tmp_path: Path) -> None:
    folder = await filled(tmp_path)
    other = bytes(reversed(KEY))
    before = digest(folder / MAIN)
    assert rescue(folder, other) == Rescued(0, 0)
    assert digest(folder / "damaged-outbox-1.db") == before
    open_files(folder, other).close()


async def test_killed_between_its_two_last_steps_the_next_start_finishes_it(tmp_path: Path) -> None:
    folder = await filled(tmp_path)
    (folder / MAIN).replace(folder / RESCUED)
    connection = open_files(folder, KEY)
    assert connection.execute("SELECT count(*) FROM main.outbox").fetchall() == [(MANY,)]
    connection.close()


async def test_every_table_of_the_file_is_thought_of(tmp_path: Path) -> None:
    connection = open_files(tmp_path, KEY)
    tables = connection.execute("SELECT name FROM main.sqlite_schema WHERE type = 'table'").fetchall()
    assert {name for (name,) in tables} == set(KEYS)
    connection.close()
