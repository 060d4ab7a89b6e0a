"""保存期間, 書き出し and 消去: what becomes of the copy, and that nothing else is touched."""

from datetime import timedelta
from pathlib import Path

from qpost.domain.ids import FileId, InquiryId
from qpost.domain.inquiries import Grouping, Inquiry, InquiryFilter, Status
from qpost.engine.engine import Engine
from qpost.store.store import LocalStore
from tests import examples as eg
from tests.engine.conftest import make_engine, pass_time, until_idle, work
from tests.fakes.dict_vault import DictVault
from tests.fakes.hand_clock import HandClock
from tests.fakes.host import MemorySettings
from tests.fakes.scripted_remote import ScriptedRemote


async def names(engine: Engine) -> list[str]:
    """What the list holds."""
    rows = await engine.inquiries.rows(InquiryFilter(), Grouping.BASIC)
    return [row.inquiry.inquiry_id for row in rows]


async def test_the_copy_is_emptied_and_read_anew_and_what_waits_stays(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    remote.insert(eg.inquiry(), eg.message())
    await work(engine, clock)
    with remote.offline():
        await until_idle(engine, clock)
        await engine.inquiries.reply(
            InquiryId("i-1"),
            title="[Re] 題",
            body="本日発送します。",
            status=Status.DONE,
            mail=True,
            base_version=eg.inquiry().version,
        )
        engine.local_copy.erase()
        await pass_time(engine, clock, 120)
        assert await names(engine) == []
        assert len(await engine.outbox.items()) == 1
    await pass_time(engine, clock, 120)
    assert await names(engine) == ["i-1"]
    assert len(remote.effects) == 1


async def test_erasing_is_no_news(engine: Engine, remote: ScriptedRemote, clock: HandClock) -> None:
    remote.insert(eg.inquiry())
    await work(engine, clock)
    told: list[object] = []
    engine.happenings.on_happening(told.append)
    engine.local_copy.erase()
    await until_idle(engine, clock)
    assert await names(engine) == ["i-1"]
    assert told == []


async def test_copies_of_files_go_when_nobody_opened_them_for_as_long_as_is_set(
    tmp_path: Path,
    remote: ScriptedRemote,
    vault: DictVault,
    clock: HandClock,
    settings_file: MemorySettings,
) -> None:
    store = LocalStore(tmp_path)
    engine = make_engine(tmp_path, remote, vault, clock, settings_file, store=store)
    await work(engine, clock)
    week = timedelta(days=7)
    await store.keep_fetched(FileId("f-old"), b"content", clock.now() - week - timedelta(minutes=1))
    await store.keep_fetched(FileId("f-used"), b"content", clock.now() - week + timedelta(minutes=1))
    engine.settings.change(file_days=7)
    await until_idle(engine, clock)
    assert await store.file_content(FileId("f-old"), clock.now()) is None
    assert await store.file_content(FileId("f-used"), clock.now()) == b"content"
    await engine.close()


async def test_a_file_that_cannot_be_written_is_told(
    engine: Engine, clock: HandClock, tmp_path: Path
) -> None:
    await work(engine, clock)

    def line(inquiry: Inquiry) -> tuple[str, ...]:
        return (inquiry.title,)

    assert await engine.local_copy.write_out(tmp_path / "no" / "list.csv", ("題",), line) is None
    assert await engine.local_copy.write_out(tmp_path / "list.csv", ("題",), line) == 0
