"""Start at sign-in: registered for the user only, quoted, read back, and taken away without a trace."""

import subprocess
import sys
from pathlib import Path

import pytest

from qpost.app import options_of
from qpost.host.autostart import DesktopEntry, Entry, LaunchAgent, own_command
from qpost.host.run_key import run_line

COMMAND = ("/opt/my programs/qpost", "-m", "qpost", "--background")


@pytest.fixture(params=[DesktopEntry, LaunchAgent])
def entry(request: pytest.FixtureRequest, tmp_path: Path) -> Entry:
    """An entry of each kind that this machine can hold."""
    made: Entry = request.param(COMMAND, tmp_path / "autostart")
    return made


def test_off_to_on_to_off_leaves_nothing(entry: Entry, tmp_path: Path) -> None:
    assert entry.enabled() is False
    entry.enable()
    assert entry.enabled() is True
    entry.disable()
    entry.disable()
    assert entry.enabled() is False
    assert list((tmp_path / "autostart").iterdir()) == []


def test_an_entry_for_another_command_is_not_ours(tmp_path: Path) -> None:
    for kind in (DesktopEntry, LaunchAgent):
        kind(("/elsewhere/qpost",), tmp_path).enable()
        assert kind(COMMAND, tmp_path).enabled() is False


def test_a_broken_entry_counts_as_none(tmp_path: Path) -> None:
    (tmp_path / "jp.qpost.desktop.plist").write_bytes(b"not a list")
    assert LaunchAgent(COMMAND, tmp_path).enabled() is False


@pytest.mark.skipif(sys.platform == "win32", reason="a shell of a Linux desktop reads it")
def test_every_argument_of_a_desktop_entry_is_quoted(tmp_path: Path) -> None:
    DesktopEntry(('/opt/a "b" $c`', "100%"), tmp_path).enable()
    (line,) = [
        line for line in (tmp_path / "qpost.desktop").read_text().splitlines() if line.startswith("Exec=")
    ]
    value = line.removeprefix("Exec=").replace("\\\\", "\\").replace("%%", "%")
    said = subprocess.run(["sh", "-c", f"printf '%s\\n' {value}"], capture_output=True, check=True, text=True)
    assert said.stdout.splitlines() == ['/opt/a "b" $c`', "100%"]


def test_the_program_in_the_run_key_is_always_quoted() -> None:
    assert run_line(("C:\\Program Files\\qpost.exe", "--background")) == (
        '"C:\\Program Files\\qpost.exe" --background'
    )
    assert run_line(("C:\\qpost.exe",)) == '"C:\\qpost.exe"'


def test_what_is_registered_starts_in_the_background_and_for_the_same_profile(tmp_path: Path) -> None:
    assert own_command()[1:] == ("-m", "qpost", "--background")
    assert own_command(str(tmp_path))[-2:] == ("--profile", str(tmp_path))
    assert options_of(own_command(str(tmp_path))[3:]).background is True
    entry = DesktopEntry(own_command(), tmp_path)
    entry.enable()
    assert '"--background"' in (tmp_path / "qpost.desktop").read_text()
    assert run_line(own_command()).startswith(f'"{own_command()[0]}" ')


def test_an_installed_program_registers_its_own_launcher(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    launcher = tmp_path / "qpost"
    launcher.write_text("#!/bin/sh\n")
    launcher.chmod(0o755)
    monkeypatch.setattr("sys.argv", [str(launcher)])
    assert own_command() == (str(launcher), "--background")


def test_a_launcher_that_holds_the_python_is_registered_without_words_it_says_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    launcher = tmp_path / "Qpost.exe"
    launcher.write_text("MZ")
    launcher.chmod(0o755)
    monkeypatch.setattr("sys.executable", str(launcher))
    assert own_command() == (str(launcher), "--background")
    assert run_line(own_command()) == f'"{launcher}" --background'
