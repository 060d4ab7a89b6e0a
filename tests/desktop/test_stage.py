"""Which window is open when the files of a saved session cannot be trusted."""

import re
from pathlib import Path

import pytest

from qpost.desktop.damaged import DamagedWindow
from qpost.desktop.shell import Shell
from qpost.desktop.stage import Stage
from qpost.desktop.words import of, say
from qpost.domain.failures import StoreDamaged, StoreOnNetwork, StoreTooNew
from qpost.domain.ids import InquiryId
from qpost.domain.shops import Location
from qpost.engine.session import Working
from tests import examples as eg
from tests.desktop.conftest import SERVER, Seat
from tests.desktop.qt import click, spoken_name
from tests.fakes.scripted_remote import PASSWORD


async def test_files_that_cannot_be_opened_are_said_in_a_window_and_not_at_the_sign_in(
    seat: Seat, tmp_path: Path
) -> None:
    async def damaged() -> None:
        raise StoreDamaged

    stage = Stage(seat.bridge, SERVER, tmp_path / "window.json")
    stage.ask_who()
    seat.bridge.ask(stage, damaged(), lambda _none: None, stage._on_not_resumed)
    await seat.settle()
    window = stage.window
    assert isinstance(window, DamagedWindow)
    assert spoken_name(window.cover).startswith("このPCの保存ファイルを開けません")
    assert window.cover.text.isHidden() or not window.cover.text.isVisible()
    window.close()
    window.deleteLater()
    stage.deleteLater()


@pytest.mark.parametrize("failure", [StoreTooNew(), StoreOnNetwork()], ids=["newer", "network"])
async def test_files_of_a_newer_program_and_a_networks_folder_have_sentences_of_their_own(
    seat: Seat, tmp_path: Path, failure: StoreDamaged
) -> None:
    stage = Stage(seat.bridge, SERVER, tmp_path / "window.json")
    stage.ask_who()
    seat.bridge.damaged.emit(failure)
    window = stage.window
    assert isinstance(window, DamagedWindow)
    assert of(failure) in spoken_name(window.cover)
    assert not window.cover.rescue.isVisible()
    window.close()
    window.deleteLater()
    stage.deleteLater()


async def test_a_broken_file_is_left_behind_with_what_can_be_read_and_the_shop_opens(
    seat: Seat, tmp_path: Path
) -> None:
    seat.remote.insert(*(eg.inquiry(f"i-{number}") for number in range(30)))
    await seat.engine.session.sign_in(SERVER, Location.HOME, seat.remote.account.login, PASSWORD, save=True)
    await seat.engine.session.choose(eg.SHOP)
    await seat.until_idle()
    for number in range(30):
        inquiry_id = InquiryId(f"i-{number}")
        await seat.engine.inquiries.save_draft(inquiry_id, title="題", body="書きかけの返信" * 90)
    seat.engine.settings.change(skip_shop_chooser=True)
    await seat.engine.session.leave_shop()
    (outbox,) = (tmp_path / "profile").rglob("outbox.db")
    content = bytearray(outbox.read_bytes())
    content[len(content) // 2] ^= 1
    outbox.write_bytes(bytes(content))
    stage = Stage(seat.bridge, SERVER, tmp_path / "window.json")
    stage.start()
    await seat.until_idle()
    window = stage.window
    assert isinstance(window, DamagedWindow)
    assert say("app.damaged.rescue") == spoken_name(window.cover.rescue)
    click(window.cover.rescue)
    await seat.until_idle()
    told = re.search("下書き: ([0-9]+)", spoken_name(window.cover))
    assert told is not None
    click(window.cover.go_on)
    await seat.until_idle()
    assert isinstance(stage.window, Shell)
    assert isinstance(seat.engine.session.state, Working)
    drafts = [await seat.engine.inquiries.thread(InquiryId(f"i-{number}")) for number in range(30)]
    # How many rows lie behind the one broken page depends on which page the middle of the file is.
    kept = sum(thread is not None and thread.draft is not None for thread in drafts)
    assert 0 < kept == int(told.group(1))
    assert list((tmp_path / "profile").rglob("damaged-outbox-1.db"))
    stage.window.close()
    stage.window.deleteLater()
    stage.deleteLater()
