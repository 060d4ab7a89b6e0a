"""Files of answers: attached durably, brought before their message, once, and shown again from here."""

from datetime import timedelta
from pathlib import Path

import pytest

from qpost.domain.delivery import DeliveryState
from qpost.domain.failures import Failure, NotSent, ServerTrouble, Unreachable
from qpost.domain.files import FILES_LIMIT, File, MediaType, together
from qpost.domain.ids import CommandKey, FileId, InquiryId, Version
from qpost.domain.inquiries import Status
from qpost.domain.refusals import Refusal
from qpost.engine.engine import Engine
from tests import examples as eg
from tests.engine.conftest import make_engine, pass_time, until_idle, work
from tests.fakes.dict_vault import DictVault
from tests.fakes.hand_clock import HandClock
from tests.fakes.host import MemorySettings
from tests.fakes.scripted_remote import ScriptedRemote
from tests.media import samples

I1 = InquiryId("i-1")


async def attached(engine: Engine, content: bytes | None = None, name: str = "photo.png") -> File:
    """A file that was taken."""
    file = await engine.files.attach(samples.screenshot() if content is None else content, name)
    assert isinstance(file, File)
    return file


async def reply(engine: Engine, *files: File) -> CommandKey | Refusal:
    """Answer the example inquiry with files."""
    return await engine.inquiries.reply(
        I1,
        title="[Re] 題",
        body="写真をご覧ください。",
        status=Status.DONE,
        mail=True,
        base_version=Version(1),
        files=tuple(file.file_id for file in files),
    )


@pytest.fixture
async def at_work(engine: Engine, remote: ScriptedRemote, clock: HandClock) -> Engine:
    """Signed in, with the example inquiry here."""
    remote.insert(eg.inquiry())
    await work(engine, clock)
    return engine


async def test_a_file_goes_before_its_reply_and_stands_in_it(
    at_work: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    file = await attached(at_work)
    await reply(at_work, file)
    await until_idle(at_work, clock)
    assert remote.uploads == [file.file_id]
    thread = await at_work.inquiries.thread(I1)
    assert thread is not None
    assert thread.messages[-1].message.files == (file,)
    assert await at_work.files.content(file) == samples.screenshot()


async def test_what_is_no_picture_and_no_document_is_refused_where_it_is(
    at_work: Engine, tmp_path: Path
) -> None:
    assert await at_work.files.attach(b"MZ", "photo.png") is Refusal.FILE_NOT_TAKEN
    assert await at_work.files.attach_path(tmp_path / "nothing.png") is Refusal.FILE_NOT_TAKEN


@pytest.mark.parametrize("failure", [NotSent(), Unreachable(), ServerTrouble(503)])
async def test_whatever_fails_while_a_file_is_brought_the_reply_itself_was_not_sent(
    at_work: Engine, remote: ScriptedRemote, clock: HandClock, failure: Failure
) -> None:
    file = await attached(at_work)
    remote.file_failures.append(failure)
    await reply(at_work, file)
    await until_idle(at_work, clock)
    (item,) = await at_work.outbox.items()
    assert (item.state, item.attempts) == (DeliveryState.QUEUED, 1)
    await pass_time(at_work, clock, 600)
    assert (len(remote.effects), remote.uploads) == (1, [file.file_id])


async def test_a_file_that_was_brought_is_not_brought_again_for_the_next_attempt(
    at_work: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    file = await attached(at_work)
    remote.failures.append(NotSent())
    await reply(at_work, file)
    await pass_time(at_work, clock, 600)
    assert (len(remote.effects), remote.uploads) == (1, [file.file_id])


async def test_a_day_later_it_is_brought_again_for_the_backend_let_it_go(
    at_work: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    file = await attached(at_work)
    remote.failures.append(NotSent())
    await reply(at_work, file)
    await until_idle(at_work, clock)
    with remote.offline():
        await clock.advance(timedelta(days=1).total_seconds())
    await pass_time(at_work, clock, 3600)
    assert len(remote.effects) == 1
    assert set(remote.uploads) == {file.file_id}
    assert len(remote.uploads) >= 2


async def test_refused_for_a_missing_file_it_is_brought_when_its_author_tries_again(
    at_work: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    file = await attached(at_work)
    remote.failures.append(NotSent())
    key = await reply(at_work, file)
    assert not isinstance(key, Refusal)
    await until_idle(at_work, clock)
    remote.files.clear()
    await pass_time(at_work, clock, 600)
    (item,) = await at_work.outbox.items()
    assert (item.state, item.refusal) == (DeliveryState.REFUSED, Refusal.FILE_MISSING)
    await at_work.outbox.retry(key)
    await pass_time(at_work, clock, 60)
    assert len(remote.effects) == 1


async def test_queued_offline_and_killed_one_message_with_its_file_goes_out_later(
    tmp_path: Path,
    remote: ScriptedRemote,
    vault: DictVault,
    clock: HandClock,
    settings_file: MemorySettings,
) -> None:
    remote.insert(eg.inquiry())
    first = make_engine(tmp_path, remote, vault, clock, settings_file)
    await work(first, clock)
    file = await attached(first)
    with remote.offline():
        await reply(first, file)
        await until_idle(first, clock)
        await first.close()
    second = make_engine(tmp_path, remote, vault, clock, settings_file)
    await second.session.resume()
    await second.session.choose(eg.SHOP)
    await pass_time(second, clock, 60)
    assert [effect.command for effect in remote.effects] == [remote.effects[0].command]
    assert remote.uploads == [file.file_id]
    thread = await second.inquiries.thread(I1)
    assert thread is not None
    assert [one.message.files for one in thread.messages] == [(file,)]
    await second.close()


async def test_a_customers_file_is_fetched_once(
    at_work: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    remote.files[FileId("f-1")] = (eg.file(), samples.screenshot())
    assert await at_work.files.content(eg.file()) == samples.screenshot()
    with remote.offline():
        assert await at_work.files.content(eg.file()) == samples.screenshot()
        drawn = await at_work.files.drawn(eg.file(), 40, 30)
    assert drawn is not None
    assert (drawn.width, drawn.height, len(drawn.pixels)) == (30, 30, 3600)
    assert await at_work.files.content(eg.file("f-none")) is None


async def test_photos_are_made_smaller_until_all_fit_and_the_small_ones_are_left(at_work: Engine) -> None:
    large = samples.screenshot().ljust(3 << 20, b"0")
    files = (
        await attached(at_work, large, "large.png"),
        await attached(at_work, samples.document().ljust(1 << 20, b"0"), "terms.pdf"),
        await attached(at_work, name="small.png"),
        await attached(at_work, large, "other.png"),
    )
    assert together(files) > FILES_LIMIT
    fitting = await at_work.files.shrink(files)
    assert 0.9 * FILES_LIMIT < together(fitting) <= FILES_LIMIT
    assert fitting[1:3] == files[1:3]
    assert (fitting[0].name, fitting[0].media_type) == ("large.jpg", MediaType.JPEG)


async def test_a_draft_keeps_its_files_and_what_is_taken_off_is_gone(at_work: Engine) -> None:
    kept, taken_off = await attached(at_work), await attached(at_work)
    await at_work.inquiries.save_draft(I1, title="題", body="", files=(kept.file_id,))
    await at_work.files.drop(taken_off.file_id)
    await at_work.files.drop(kept.file_id)
    thread = await at_work.inquiries.thread(I1)
    assert thread is not None
    assert thread.draft is not None
    assert thread.draft.files == (kept.file_id,)
    assert await at_work.files.attached((kept.file_id, taken_off.file_id)) == (kept,)


async def test_a_file_is_saved_where_the_seller_says(at_work: Engine, tmp_path: Path) -> None:
    file = await attached(at_work)
    assert await at_work.files.save(file, tmp_path / "saved.png")
    assert (tmp_path / "saved.png").read_bytes() == samples.screenshot()
