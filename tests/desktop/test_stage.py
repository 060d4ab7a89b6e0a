"""Which window is open when the files of a saved session cannot be trusted."""

from pathlib import Path

from qpost.desktop.damaged import DamagedWindow
from qpost.desktop.stage import Stage
from qpost.domain.failures import StoreDamaged
from tests.desktop.conftest import SERVER, Seat
from tests.desktop.qt import spoken_name


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
