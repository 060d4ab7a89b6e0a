"""Contents of files: sealed, kept as long as something names them, and fetched ones while there is room."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from qpost.domain.ids import FileId, InquiryId
from qpost.engine.ports import Accepted, Draft
from qpost.store import files
from qpost.store.store import LocalStore
from tests import examples as eg
from tests.media import samples
from tests.store.conftest import open_store, page

F1, F2 = FileId("f-1"), FileId("f-2")
LATER = eg.NOW + timedelta(hours=2)


def draft(*carried: FileId) -> Draft:
    """A draft with files."""
    return Draft("題", "文", eg.NOW, files=carried)


async def test_nothing_of_a_file_can_be_read_in_any_file_of_the_store(tmp_path: Path) -> None:
    store = LocalStore(tmp_path)
    await open_store(store)
    await store.keep_file(eg.file(name="カナリア.png"), samples.GPS_CANARY * 400, eg.NOW)
    await store.keep_fetched(F2, samples.WORDS_CANARY * 400, eg.NOW)
    written = b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
    await store.close()
    written += b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
    assert len(written) > 10_000
    for canary in (samples.GPS_CANARY, samples.WORDS_CANARY, "カナリア".encode()):
        assert canary not in written


async def test_an_attached_file_is_there_after_the_program(tmp_path: Path) -> None:
    store = LocalStore(tmp_path)
    await open_store(store)
    await store.keep_file(eg.file(), b"content 1", eg.NOW)
    await store.note_uploaded(F1, eg.NOW)
    await store.close()
    again = LocalStore(tmp_path)
    await open_store(again)
    (one,) = await again.outgoing((F2, F1))
    assert (one.file, one.uploaded_at) == (eg.file(), eg.NOW)
    assert await again.file_content(F1, eg.NOW) == b"content 1"
    await again.close()


async def test_what_a_draft_or_a_command_names_is_not_removed(store: LocalStore) -> None:
    for name in ("f-1", "f-2", "f-3"):
        await store.keep_file(eg.file(name), b"content 1", eg.NOW)
    await store.save_draft(InquiryId("i-1"), draft(F1))
    await store.enqueue(eg.envelope(command=replace(eg.reply("i-2"), files=(F2,))), "題", eg.NOW, timedelta())
    for name in ("f-1", "f-2", "f-3"):
        await store.drop_file(FileId(name))
    assert await store.outgoing((F1, F2, FileId("f-3"))) == await store.outgoing((F1, F2))
    await store.sweep_files(LATER)
    assert len(await store.outgoing((F1, F2))) == 2
    await store.save_draft(InquiryId("i-1"), None)
    await store.sweep_files(LATER)
    assert [one.file.file_id for one in await store.outgoing((F1, F2))] == ["f-2"]


async def test_a_file_just_attached_is_left_until_its_draft_is_saved(store: LocalStore) -> None:
    await store.keep_file(eg.file(), b"content 1", eg.NOW)
    await store.sweep_files(eg.NOW + timedelta(minutes=1))
    assert len(await store.outgoing((F1,))) == 1


async def test_taken_back_a_reply_is_a_draft_with_its_files(store: LocalStore) -> None:
    await store.keep_file(eg.file(), b"content 1", eg.NOW)
    await store.apply(page(eg.inquiry()))
    envelope = eg.envelope(command=replace(eg.reply(), files=(F1,)))
    await store.enqueue(envelope, "題", eg.NOW, timedelta(seconds=12))
    thread = await store.thread(InquiryId("i-1"))
    assert thread is not None
    assert thread.messages[-1].message.files == (eg.file(),)
    assert await store.take_back(envelope.key, eg.NOW)
    await store.sweep_files(LATER)
    thread = await store.thread(InquiryId("i-1"))
    assert thread is not None
    assert thread.draft is not None
    assert thread.draft.files == (F1,)
    assert len(await store.outgoing((F1,))) == 1


async def test_sent_a_file_is_a_copy_that_needs_no_fetching(store: LocalStore) -> None:
    await store.keep_file(eg.file(), b"content 1", eg.NOW)
    await store.apply(page(eg.inquiry()))
    envelope = eg.envelope(command=replace(eg.reply(), files=(F1,)))
    await store.enqueue(envelope, "題", eg.NOW, timedelta())
    await store.begin_sending(envelope.key)
    await store.settle(envelope.key, Accepted(eg.inquiry(version=2)), eg.NOW)
    assert await store.outgoing((F1,)) == ()
    assert await store.file_content(F1, eg.NOW) == b"content 1"


async def test_what_was_not_looked_at_for_longest_makes_room(
    store: LocalStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "ROOM", 25)
    for number in range(3):
        at = eg.NOW + timedelta(seconds=number)
        await store.keep_fetched(FileId(f"f-{number}"), b"0123456789", at)
        await store.file_content(FileId("f-0"), at + timedelta(seconds=0.5))
    assert await store.file_content(FileId("f-1"), LATER) is None
    assert await store.file_content(FileId("f-0"), LATER) == b"0123456789"
    assert await store.file_content(FileId("f-2"), LATER) == b"0123456789"
