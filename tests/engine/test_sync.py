"""Pulling: the copy becomes level, stays level, and heals by itself."""

import asyncio
from dataclasses import replace
from pathlib import Path

from qpost.domain.changes import Page
from qpost.domain.failures import Unreachable
from qpost.domain.ids import Cursor, ShopId
from qpost.domain.inquiries import Grouping, InquiryFilter, Status
from qpost.engine.engine import Engine
from qpost.engine.sync import SyncPhase
from tests import examples as eg
from tests.engine.conftest import make_engine, pass_time, sign_in, until_idle, work
from tests.fakes.dict_vault import DictVault
from tests.fakes.hand_clock import HandClock
from tests.fakes.host import MemorySettings
from tests.fakes.scripted_remote import ScriptedRemote


def phase(engine: Engine) -> SyncPhase:
    """How the copy stands now."""
    return engine.sync.state.phase


async def listed(engine: Engine) -> set[str]:
    """The names in the inbox."""
    rows = await engine.inquiries.rows(InquiryFilter(), Grouping.BASIC)
    return {row.inquiry.inquiry_id for row in rows}


async def test_loading_to_live_takes_over_every_page(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    remote.insert(*(eg.inquiry(f"i-{n}") for n in range(130)))
    await work(engine, clock)
    await until_idle(engine, clock)
    assert phase(engine) is SyncPhase.LIVE
    assert engine.sync.state.synced_at == clock.now()
    assert len(await listed(engine)) == 130


async def test_what_happens_at_the_backend_appears_without_a_question(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    await work(engine, clock)
    heard: list[object] = []
    engine.subscribe(heard.append)
    remote.insert(eg.inquiry("i-new"))
    await until_idle(engine, clock)
    assert await listed(engine) == {"i-new"}
    assert heard


async def test_live_to_offline_and_back_with_what_came_meanwhile(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    await work(engine, clock)
    with remote.offline():
        await until_idle(engine, clock)
        assert phase(engine) is SyncPhase.OFFLINE
        remote.insert(eg.inquiry("i-1"))
        await pass_time(engine, clock, 30)
        assert phase(engine) is SyncPhase.OFFLINE
    await pass_time(engine, clock, 120)
    assert phase(engine) is SyncPhase.LIVE
    assert await listed(engine) == {"i-1"}


async def test_retry_now_does_not_wait_for_the_back_off(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    await work(engine, clock)
    with remote.offline():
        await until_idle(engine, clock)
        for _ in range(6):
            await pass_time(engine, clock, 70)
    engine.sync.retry_now()
    await until_idle(engine, clock)
    assert phase(engine) is SyncPhase.LIVE


async def test_an_ended_session_is_its_own_state(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    await work(engine, clock)
    remote.signed_in_elsewhere = True
    with remote.offline():
        await until_idle(engine, clock)
    await pass_time(engine, clock, 10)
    assert phase(engine) is SyncPhase.SIGN_IN_NEEDED


async def test_a_restored_backend_is_read_anew(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    remote.insert(eg.inquiry("i-1"), eg.inquiry("i-2"), eg.inquiry("i-3"))
    await work(engine, clock)
    assert await listed(engine) == {"i-1", "i-2", "i-3"}
    remote.restore_from_backup("second", eg.inquiry("i-1", title="以前"))
    await pass_time(engine, clock, 10)
    assert await listed(engine) == {"i-1"}


async def test_a_change_replaces_what_was_there(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    first = eg.inquiry("i-1")
    remote.insert(first)
    await work(engine, clock)
    remote.insert(replace(first, status=Status.DONE))
    await until_idle(engine, clock)
    (row,) = await engine.inquiries.rows(InquiryFilter(), Grouping.BASIC)
    assert row.inquiry.status is Status.DONE


async def test_trouble_is_told_with_its_beginning_and_the_next_try_and_goes_when_it_is_over(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    await work(engine, clock)
    began = clock.now()
    with remote.offline():
        await until_idle(engine, clock)
        await pass_time(engine, clock, 30)
        state = engine.sync.state
        assert isinstance(state.trouble, Unreachable)
        assert state.since == began
        assert state.retry_at is not None
        assert state.retry_at > began
    await pass_time(engine, clock, 120)
    assert (engine.sync.state.trouble, engine.sync.state.since) == (None, None)


async def test_the_next_start_without_a_network_says_when_the_copy_was_last_complete(
    tmp_path: Path,
    remote: ScriptedRemote,
    vault: DictVault,
    clock: HandClock,
    settings_file: MemorySettings,
) -> None:
    remote.insert(*(eg.inquiry(f"i-{n}") for n in range(130)))
    first = make_engine(tmp_path, remote, vault, clock, settings_file)
    await work(first, clock)
    complete = clock.now()
    settings_file.saved = replace(settings_file.saved, skip_shop_chooser=True)
    await first.close()
    await clock.advance(20 * 3600)
    with remote.offline():
        again = make_engine(tmp_path, remote, vault, clock, settings_file)
        await again.session.resume()
        await until_idle(again, clock)
        assert (phase(again), again.sync.state.synced_at) == (SyncPhase.OFFLINE, complete)
        assert len(await listed(again)) == 130
    await pass_time(again, clock, 5)
    assert (phase(again), again.sync.state.synced_at) == (SyncPhase.LIVE, clock.now())
    await again.close()


async def test_a_copy_that_was_never_complete_is_not_called_so(
    tmp_path: Path,
    remote: ScriptedRemote,
    vault: DictVault,
    clock: HandClock,
    settings_file: MemorySettings,
) -> None:
    settings_file.saved = replace(settings_file.saved, skip_shop_chooser=True)
    remote.insert(*(eg.inquiry(f"i-{n}") for n in range(130)))
    first = make_engine(tmp_path, remote, vault, clock, settings_file)
    await sign_in(first)
    pages = remote.changes

    async def one_page_and_no_more(shop_id: ShopId, after: Cursor) -> Page:
        if after:
            raise Unreachable
        return await pages(shop_id, after)

    remote.changes = one_page_and_no_more  # type: ignore[method-assign]
    await first.session.choose(eg.SHOP)
    await until_idle(first, clock)
    assert (phase(first), first.sync.state.synced_at, len(await listed(first))) == (
        SyncPhase.OFFLINE,
        None,
        50,
    )
    await first.close()
    again = make_engine(tmp_path, remote, vault, clock, settings_file)
    await again.session.resume()
    await until_idle(again, clock)
    assert (phase(again), again.sync.state.synced_at) == (SyncPhase.OFFLINE, None)
    await again.close()


async def test_while_a_restored_backend_is_read_anew_nothing_is_called_complete(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    remote.insert(*(eg.inquiry(f"i-{n}") for n in range(3)))
    await work(engine, clock)
    told: list[tuple[SyncPhase, bool]] = []
    engine.subscribe(lambda _: told.append((phase(engine), engine.sync.state.synced_at is None)))
    remote.restore_from_backup("second", *(eg.inquiry(f"i-{n}") for n in range(60)))
    await pass_time(engine, clock, 10)
    assert (SyncPhase.LOADING, True) in told
    assert told[-1] == (SyncPhase.LIVE, False)


async def test_what_has_come_can_be_read_found_and_answered_while_the_rest_is_still_loading(
    engine: Engine, remote: ScriptedRemote, clock: HandClock
) -> None:
    words = [eg.message(f"m-{n}", inquiry_id=f"i-{n}", body=f"合言葉{n}番") for n in range(60)]
    remote.insert(*(thing for n, one in enumerate(words) for thing in (eg.inquiry(f"i-{n}"), one)))
    pages, rest = remote.changes, asyncio.Event()

    async def slowly(shop_id: ShopId, after: Cursor) -> Page:
        if after:
            await rest.wait()
        return await pages(shop_id, after)

    remote.changes = slowly  # type: ignore[method-assign]
    await work(engine, clock)
    assert (phase(engine), engine.sync.state.synced_at, engine.sync.state.loaded) == (
        SyncPhase.LOADING,
        None,
        25,
    )
    assert await listed(engine) == {f"i-{n}" for n in range(25)}
    (row,) = await engine.inquiries.rows(InquiryFilter(text="合言葉24番"), Grouping.BASIC)
    assert await engine.inquiries.rows(InquiryFilter(text="合言葉25番"), Grouping.BASIC) == ()
    thread = await engine.inquiries.thread(row.inquiry.inquiry_id)
    assert thread is not None
    assert [one.message for one in thread.messages] == [words[24]]
    await engine.inquiries.reply(
        row.inquiry.inquiry_id,
        title="題",
        body="はい",
        status=Status.DONE,
        mail=False,
        base_version=row.inquiry.version,
    )
    await until_idle(engine, clock)
    assert len(remote.effects) == 1
    rest.set()
    await until_idle(engine, clock)
    assert (phase(engine), len(await listed(engine))) == (SyncPhase.LIVE, 60)
