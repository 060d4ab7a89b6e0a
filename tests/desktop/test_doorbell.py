"""The bell of a running program: it raises the window, and whatever else is sent there does nothing."""

import socket
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from qpost.desktop.doorbell import Doorbell, ring

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a pipe there, which has no path")

HOSTILE = """
import socket, sys
frame = b"raise" + bytes(range(256)) * 4096
for _ in range(300):
    caller = socket.socket(socket.AF_UNIX)
    caller.settimeout(2)
    try:
        caller.connect(sys.argv[1])
        caller.sendall(frame)
    except OSError:
        pass
    caller.close()
"""
"""A program of the same computer that connects again and again, and pushes a megabyte each time."""

RING = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from qpost.desktop.doorbell import ring
app = QCoreApplication([])
print(ring(Path(sys.argv[1])))
"""


def listening(folder: Path) -> tuple[Doorbell, list[None]]:
    """A bell, and one entry for each time it rang."""
    bell, rings = Doorbell(folder), list[None]()
    bell.rang.connect(lambda: rings.append(None))
    return bell, rings


def test_a_second_program_rings_and_the_first_comes(tmp_path: Path, qtbot: QtBot) -> None:
    bell, rings = listening(tmp_path)
    with subprocess.Popen([sys.executable, "-c", RING, tmp_path], stdout=subprocess.PIPE) as second:
        qtbot.waitUntil(lambda: bool(rings), timeout=30_000)
        assert second.stdout is not None
        assert second.stdout.read().strip() == b"True"
    bell.close()


def test_where_nobody_listens_nobody_answers(tmp_path: Path) -> None:
    assert ring(tmp_path) is False


def test_the_socket_of_a_killed_program_blocks_nobody(tmp_path: Path, qtbot: QtBot) -> None:
    left_over = socket.socket(socket.AF_UNIX)
    left_over.bind(str(tmp_path / "raise.socket"))
    left_over.close()
    assert ring(tmp_path) is False
    bell, rings = listening(tmp_path)
    assert bell.listening
    assert ring(tmp_path) is True
    qtbot.waitUntil(lambda: bool(rings))
    bell.close()


def test_only_its_user_can_reach_it(tmp_path: Path) -> None:
    bell, _ = listening(tmp_path)
    mode = stat.S_IMODE((tmp_path / "raise.socket").stat().st_mode)
    assert mode & 0o077 == 0
    bell.close()


def test_a_flood_of_large_frames_rings_at_most_now_and_then_and_nothing_is_read(
    tmp_path: Path, qtbot: QtBot
) -> None:
    bell, rings = listening(tmp_path)
    path = str(tmp_path / "raise.socket")
    with subprocess.Popen([sys.executable, "-c", HOSTILE, path]) as flood:
        qtbot.waitUntil(lambda: flood.poll() is not None, timeout=60_000)
    assert flood.returncode == 0
    assert 1 <= len(rings) <= 60
    before = len(list(Path("/proc/self/fd").iterdir()))
    heard = len(rings)
    qtbot.waitUntil(lambda: not bell.calm())
    assert ring(tmp_path) is True
    qtbot.waitUntil(lambda: len(rings) > heard)
    assert len(list(Path("/proc/self/fd").iterdir())) <= before
    bell.close()


def test_who_sits_on_its_place_takes_the_bell_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "raise.socket").mkdir()
    (tmp_path / "raise.socket" / "mine").write_text("")
    bell, _ = listening(tmp_path)
    assert bell.listening is False
    assert ring(tmp_path) is False
    assert (tmp_path / "raise.socket" / "mine").exists()


def test_a_path_too_long_for_a_socket_is_none_in_a_folder_of_everybodys(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    private = tmp_path_factory.mktemp("run")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(private))
    deep = tmp_path / ("d" * 90)
    deep.mkdir()
    bell, _ = listening(deep)
    assert bell.listening
    assert [one.name[:6] for one in private.iterdir()] == ["qpost-"]
    bell.close()
