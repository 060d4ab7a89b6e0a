"""The session, arrow by arrow."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest

from qpost.domain.failures import Unreachable, VaultUnavailable
from qpost.domain.ids import InquiryId, Version
from qpost.domain.inquiries import Grouping, InquiryFilter, Status
from qpost.domain.refusals import Refusal, SignInRefusal
from qpost.domain.shops import Location
from qpost.engine.engine import Engine
from qpost.engine.session import ChoosingShop, SignedOut, Working
from qpost.engine.sync import SyncPhase
from tests import examples as eg
from tests.engine.conftest import SERVER, make_engine, pass_time, sign_in, state_of, until_idle, work
from tests.fakes.dict_vault import DictVault
from tests.fakes.hand_clock import HandClock
from tests.fakes.host import MemorySettings
from tests.fakes.scripted_remote import PASSWORD, ScriptedRemote

T = TypeVar("T")


async def test_signed_out_to_choosing_shop_to_working(engine: Engine, clock: HandClock) -> None:
    assert state_of(engine) == SignedOut()
    choosing = await sign_in(engine)
    assert state_of(engine) == choosing
    working = await engine.session.choose(eg.SHOP)
    assert isinstance(state_of(engine), Working)
    assert working.shop.shop_id == eg.SHOP


async def test_a_wrong_password_leaves_everything_as_it_was(engine: Engine, vault: DictVault) -> None:
    answer = await engine.session.sign_in(SERVER, Location.HOME, "hana-cosme01", "wrong", save=True)
    assert answer is SignInRefusal.WRONG_CREDENTIALS
    assert state_of(engine) == SignedOut()
    assert vault.secrets == {}


async def test_an_account_without_shops_is_told_so(engine: Engine, remote: ScriptedRemote) -> None:
    remote.shop_list = ()
    answer = await engine.session.sign_in(SERVER, Location.HOME, "hana-cosme01", PASSWORD, save=True)
    assert answer is SignInRefusal.NO_SHOPS
    assert state_of(engine) == SignedOut()


async def test_no_network_at_sign_in_rises_as_what_it_is(engine: Engine, remote: ScriptedRemote) -> None:
    with remote.offline(), pytest.raises(Unreachable):
        await sign_in(engine)
    assert state_of(engine) == SignedOut()


async def test_saved_sign_in_keeps_a_token_and_a_store_key_but_never_the_password(
    engine: Engine, vault: DictVault, clock: HandClock, settings_file: MemorySettings
) -> None:
    await work(engine, clock, save=True)
    assert sorted(name.split(" of ")[0] for name in vault.secrets) == ["refresh token", "store key"]
    assert PASSWORD not in repr(vault.secrets) + repr(settings_file.saved)


async def test_unsaved_sign_in_leaves_nothing_in_the_keyring_and_no_login(
    engine: Engine, vault: DictVault, clock: HandClock, settings_file: MemorySettings
) -> None:
    await work(engine, clock, save=False)
    assert vault.secrets == {}
    assert settings_file.saved.login == ""
    assert settings_file.saved.save_session is False


async def test_unticking_at_the_next_sign_in_removes_the_kept_session(
    engine: Engine, vault: DictVault
) -> None:
    await sign_in(engine, save=True)
    assert [name for name in vault.secrets if name.startswith("refresh")]
    await engine.session.sign_out()
    await sign_in(engine, save=False)
    assert [name for name in vault.secrets if name.startswith("refresh")] == []


async def test_a_locked_keyring_means_saving_is_refused_not_the_sign_in(
    engine: Engine, vault: DictVault, settings_file: MemorySettings
) -> None:
    vault.locked = True
    assert await engine.session.vault_usable() is False
    choosing = await sign_in(engine, save=True)
    assert choosing.unsaved
    assert settings_file.saved.save_session is False


async def test_every_next_start_resumes_without_a_password(
    tmp_path: Path,
    engine: Engine,
    remote: ScriptedRemote,
    vault: DictVault,
    clock: HandClock,
    settings_file: MemorySettings,
) -> None:
    await work(engine, clock)
    await engine.close()
    for _ in range(3):
        again = make_engine(tmp_path, remote, vault, clock, settings_file)
        assert isinstance(await again.session.resume(), ChoosingShop)
        await again.close()


async def test_with_the_chooser_skipped_the_next_start_goes_on_in_the_last_shop(
    tmp_path: Path,
    engine: Engine,
    remote: ScriptedRemote,
    vault: DictVault,
    clock: HandClock,
    settings_file: MemorySettings,
) -> None:
    await work(engine, clock)
    engine.settings.change(skip_shop_chooser=True)
    await engine.close()
    again = make_engine(tmp_path, remote, vault, clock, settings_file)
    assert isinstance(await again.session.resume(), Working)
    await again.close()


async def test_the_copy_can_be_read_before_anything_is_asked_of_the_backend(
    tmp_path: Path,
    engine: Engine,
    remote: ScriptedRemote,
    vault: DictVault,
    clock: HandClock,
    settings_file: MemorySettings,
) -> None:
    remote.insert(eg.inquiry())
    await work(engine, clock)
    engine.settings.change(skip_shop_chooser=True)
    await engine.close()
    painted = asyncio.Event()
    again = make_engine(tmp_path, remote, vault, clock, settings_file, painted=painted)
    assert isinstance(await again.session.resume(), Working)
    await until_idle(again, clock)
    assert len(await again.inquiries.rows(InquiryFilter(), Grouping.BASIC)) == 1
    phases = [again.sync.state.phase]
    painted.set()
    await until_idle(again, clock)
    phases.append(again.sync.state.phase)
    assert phases == [SyncPhase.STARTING, SyncPhase.LIVE]
    await again.close()


async def test_a_saved_session_opens_offline_with_everything_readable_and_answerable(
    tmp_path: Path,
    engine: Engine,
    remote: ScriptedRemote,
    vault: DictVault,
    clock: HandClock,
    settings_file: MemorySettings,
) -> None:
    remote.insert(eg.inquiry())
    await work(engine, clock)
    engine.settings.change(skip_shop_chooser=True)
    await engine.close()
    again = make_engine(tmp_path, remote, vault, clock, settings_file)
    with remote.offline():
        assert isinstance(await again.session.resume(), Working)
        await until_idle(again, clock)
        rows = await again.inquiries.rows(InquiryFilter(), Grouping.BASIC)
        assert [row.inquiry.inquiry_id for row in rows] == ["i-1"]
        key = await again.inquiries.reply(
            InquiryId("i-1"), title="題", body="本文", status=Status.DONE, mail=True, base_version=Version(1)
        )
        assert not isinstance(key, Refusal)
    await pass_time(again, clock, 400)
    assert [effect.key for effect in remote.effects] == [key]
    await again.close()


async def test_a_session_that_ended_at_the_backend_opens_all_the_same_and_asks_to_sign_in(
    tmp_path: Path,
    engine: Engine,
    remote: ScriptedRemote,
    vault: DictVault,
    clock: HandClock,
    settings_file: MemorySettings,
) -> None:
    await work(engine, clock)
    engine.settings.change(skip_shop_chooser=True)
    await engine.close()
    for name in [name for name in vault.secrets if name.startswith("refresh")]:
        vault.secrets[name] = "stale"
    again = make_engine(tmp_path, remote, vault, clock, settings_file)
    assert isinstance(await again.session.resume(), Working)
    await until_idle(again, clock)
    assert again.sync.state.phase is SyncPhase.SIGN_IN_NEEDED
    await again.close()


async def test_with_no_files_left_an_ended_session_is_forgotten(
    tmp_path: Path,
    engine: Engine,
    remote: ScriptedRemote,
    vault: DictVault,
    clock: HandClock,
    settings_file: MemorySettings,
) -> None:
    await sign_in(engine)
    await engine.close()
    for name in [name for name in vault.secrets if name.startswith("refresh")]:
        vault.secrets[name] = "stale"
    again = make_engine(tmp_path, remote, vault, clock, settings_file)
    assert await again.session.resume() is None
    assert [name for name in vault.secrets if name.startswith("refresh")] == []
    await again.close()


async def test_working_back_to_choosing_shop_and_on_in_another(
    tmp_path: Path, vault: DictVault, clock: HandClock, settings_file: MemorySettings
) -> None:
    remote = ScriptedRemote(eg.shop(), eg.shop(eg.OTHER_SHOP, name="アウトレット"))
    engine = make_engine(tmp_path, remote, vault, clock, settings_file)
    await work(engine, clock)
    working = await engine.session.choose(eg.OTHER_SHOP)
    assert working.shop.name == "アウトレット"
    await engine.session.leave_shop()
    assert isinstance(state_of(engine), ChoosingShop)
    await engine.close()


async def test_signing_out_leaves_no_secret_and_no_file_of_the_account(
    tmp_path: Path, engine: Engine, remote: ScriptedRemote, vault: DictVault, clock: HandClock
) -> None:
    remote.insert(eg.inquiry())
    await work(engine, clock)
    await engine.inquiries.save_draft(InquiryId("i-1"), title="題", body="書きかけ")
    assert list(tmp_path.rglob("outbox.db"))
    with remote.offline():
        await engine.session.sign_out()
    assert state_of(engine) == SignedOut()
    assert vault.secrets == {}
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


async def test_signing_out_forgets_the_token_and_reaches_signed_out(
    engine: Engine, vault: DictVault, clock: HandClock
) -> None:
    await work(engine, clock)
    await engine.session.sign_out()
    assert state_of(engine) == SignedOut()
    assert [name for name in vault.secrets if name.startswith("refresh")] == []


class Killed(BaseException):
    """The program ends at this very step, as after a kill: nothing behind it is done."""


@pytest.mark.parametrize("step", ["vault.forget", "store.erase", "remote.sign_out", "the token"])
async def test_a_sign_out_that_is_killed_at_any_step_is_finished_at_the_next_start(
    tmp_path: Path,
    engine: Engine,
    remote: ScriptedRemote,
    vault: DictVault,
    clock: HandClock,
    settings_file: MemorySettings,
    monkeypatch: pytest.MonkeyPatch,
    step: str,
) -> None:
    await work(engine, clock)
    engine.settings.change(skip_shop_chooser=True)
    await engine.inquiries.save_draft(InquiryId("i-1"), title="題", body="書きかけ")

    async def killed(*_: object) -> None:
        raise Killed

    def killed_at_the_token(name: str) -> None:
        if name.startswith("refresh"):
            raise Killed
        vault.secrets.pop(name, None)

    with monkeypatch.context() as patched:
        match step:
            case "vault.forget":
                patched.setattr(vault, "forget", _killing)
            case "store.erase":
                patched.setattr(engine.session._store, "erase", killed)
            case "remote.sign_out":
                patched.setattr(remote, "sign_out", killed)
            case _:
                patched.setattr(vault, "forget", killed_at_the_token)
        patched.setattr("qpost.engine.session.aside", _at_once)
        with pytest.raises(Killed):
            await engine.session.sign_out()
    again = make_engine(tmp_path, remote, vault, clock, settings_file)
    assert await again.session.resume() is None
    assert state_of(again) == SignedOut()
    assert vault.secrets == {}
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
    await work(again, clock)  # and the same account begins anew
    await again.close()


def _killing(_name: str) -> None:
    raise Killed


async def _at_once(call: Callable[[], T]) -> T:
    """In this thread: a `Killed` must reach whoever asked."""
    return call()


async def test_signed_out_with_a_locked_keyring_nobody_is_signed_in_again_and_the_rest_follows(
    tmp_path: Path,
    engine: Engine,
    remote: ScriptedRemote,
    vault: DictVault,
    clock: HandClock,
    settings_file: MemorySettings,
) -> None:
    await work(engine, clock)
    engine.settings.change(skip_shop_chooser=True)
    vault.locked = True
    with remote.offline():
        await engine.session.sign_out()
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
    again = make_engine(tmp_path, remote, vault, clock, settings_file)
    assert await again.session.resume() is None
    vault.locked = False
    assert await again.session.resume() is None
    assert vault.secrets == {}
    await again.close()


async def test_a_keyring_that_is_locked_at_the_start_is_no_sign_out(
    tmp_path: Path,
    engine: Engine,
    remote: ScriptedRemote,
    vault: DictVault,
    clock: HandClock,
    settings_file: MemorySettings,
) -> None:
    await work(engine, clock)
    engine.settings.change(skip_shop_chooser=True)
    await engine.inquiries.save_draft(InquiryId("i-1"), title="題", body="書きかけ")
    await engine.close()
    kept = dict(vault.secrets)
    vault.locked = True
    again = make_engine(tmp_path, remote, vault, clock, settings_file)
    with pytest.raises(VaultUnavailable):
        await again.session.resume()
    assert vault.secrets == kept
    assert settings_file.saved.save_session
    vault.locked = False
    assert isinstance(await again.session.resume(), Working)
    await again.close()
