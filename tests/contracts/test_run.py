"""run.py: what it says to machines that lack something, and that it does what it was asked."""

import ast
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

import run
from tests.contracts.tree import ROOT

FILE = ROOT / "run.py"


def absent(_: str) -> bool:
    """A machine that has nothing."""
    return False


def present(_: str) -> bool:
    """A machine that has everything."""
    return True


def machine(probe: Callable[[str], bool]) -> dict[str, Callable[[str], bool]]:
    """The same answer for every kind of piece."""
    return dict.fromkeys(run.PROBES, probe)


@pytest.mark.parametrize("version", [(2, 7, 18), (3, 7, 3), (3, 10, 14)])
def test_an_old_python_is_told_what_is_needed(
    version: tuple[int, int, int], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run.main(["test"], version) == 1
    told = capsys.readouterr().out
    assert "Python 3.11 or newer" in told
    assert ".".join(map(str, version)) in told


def test_an_old_python_can_read_the_file_at_all() -> None:
    ast.parse(FILE.read_text(encoding="utf-8"), feature_version=(3, 7))


def test_the_file_imports_nothing_but_the_standard_library() -> None:
    tree = ast.parse(FILE.read_text(encoding="utf-8"))
    names = {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    names |= {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    assert {name.partition(".")[0] for name in names} <= sys.stdlib_module_names


@pytest.mark.parametrize(("asked", "status"), [([], 2), (["frobnicate"], 2), (["--help"], 0)])
def test_whoever_asks_for_nothing_it_knows_is_shown_the_commands(
    asked: list[str], status: int, tmp_path: Path
) -> None:
    done = subprocess.run(
        [sys.executable, FILE, *asked], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == status
    assert [command for command in run.COMMANDS if f"run.py {command}" not in done.stdout] == []
    assert done.stderr == ""


def test_every_piece_of_the_table_can_be_probed_and_belongs_to_a_command() -> None:
    assert {piece.kind for piece in run.SYSTEM} <= set(run.PROBES)
    assert {command for piece in run.SYSTEM for command in piece.needs} <= {*run.COMMANDS, run.PROOF}


def test_a_machine_that_has_everything_lacks_nothing() -> None:
    assert [run.lacking(command, machine(present)) for command in run.COMMANDS] == [[]] * len(run.COMMANDS)


def test_the_checks_need_nothing_of_the_system() -> None:
    assert run.lacking("check", machine(absent)) == []


def test_a_bare_machine_gets_what_qt_loads_and_a_font_once() -> None:
    packages = run.packages_of(run.lacking("test", machine(absent)))
    assert {"libgl1", "libegl1", "libxkbcommon0", "libdbus-1-3", "fonts-noto-cjk"} <= set(packages)
    assert len(packages) == len(set(packages))
    assert {"xvfb", "libxcb-cursor0", "libxcb-icccm4"} <= set(packages), "the tray is tried on a screen"
    assert "libxcb-cursor0" in run.packages_of(run.lacking("demo", machine(absent)))
    assert "libxcb-cursor0" not in run.packages_of(run.lacking("bench", machine(absent)))


def test_the_proof_under_wine_gets_a_windows_a_screen_and_fingers() -> None:
    packages = set(run.packages_of(run.lacking(run.PROOF, machine(absent))))
    assert {"wine", "wine64", "xdotool", "imagemagick", "xvfb"} <= packages
    assert "wine" not in run.packages_of(run.lacking("windows", machine(absent)))
    assert {"nsis", "gcc-mingw-w64-x86-64", "libgl1", "fonts-noto-cjk"} <= set(
        run.packages_of(run.lacking("windows", machine(absent)))
    )


def test_only_what_is_missing_is_installed() -> None:
    def all_but_gl(name: str) -> bool:
        return name != "libGL.so.1"

    assert run.packages_of(run.lacking("demo", machine(all_but_gl))) == ["libgl1"]


def test_a_library_that_is_not_there_does_not_load() -> None:
    assert not run.loads("libqpost-no-such-library.so.7")


def test_without_the_rights_the_exact_command_is_printed_and_nothing_is_run() -> None:
    with pytest.raises(run.Stop) as stopped:
        run.apt_install(["libgl1", "libegl1"], root=None)
    command = "sudo apt-get update && sudo apt-get install -y --no-install-recommends libgl1 libegl1"
    assert f"    {command}\n" in str(stopped.value)


def test_a_step_that_fails_shows_its_command_and_the_end_of_what_it_said() -> None:
    talk = "import sys; [print('line', n) for n in range(40)]; sys.exit(3)"
    with pytest.raises(run.Stop) as stopped:
        run.quietly([sys.executable, "-c", talk], "It could not be done.")
    said = str(stopped.value)
    assert said.startswith("It could not be done.")
    assert "line 39" in said
    assert "line 3\n" not in said


def test_a_program_that_does_not_exist_is_a_sentence_and_no_traceback() -> None:
    with pytest.raises(run.Stop, match="no-such-program"):
        run.quietly(["no-such-program"], "It could not be done.")


@pytest.fixture
def old_uv(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder on PATH whose uv is too old to read the lock file, and tools in a folder of their own."""
    uv = tmp_path / "old path" / "uv"
    uv.parent.mkdir()
    uv.write_text("#!/bin/sh\necho 'uv 0.4.30 (61ed2a236 2024-11-04)'\n", encoding="utf-8")
    uv.chmod(0o755)
    monkeypatch.setenv("PATH", str(uv.parent) + os.pathsep + os.environ["PATH"])
    monkeypatch.setattr(run, "TOOLS", tmp_path / "tools")
    return uv


def test_the_version_of_a_uv_is_read_from_what_it_says(old_uv: Path, tmp_path: Path) -> None:
    assert run.version_of(str(old_uv)) == (0, 4, 30)
    assert run.version_of(str(tmp_path / "nothing")) == ()


@pytest.mark.usefixtures("old_uv")
def test_a_uv_that_is_too_old_is_passed_over_for_a_private_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    fetched: list[str] = []
    monkeypatch.setattr(run, "fetch_uv", lambda: fetched.append(run.UV_PINNED))
    assert Path(run.uv_program()).is_relative_to(run.TOOLS)
    assert fetched == [run.UV_PINNED]
    assert "Fetching uv" in capsys.readouterr().out


def test_what_it_starts_knows_which_python_is_meant(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VIRTUAL_ENV", "/somewhere/else")
    env = run.environment()
    assert "VIRTUAL_ENV" not in env
    assert (env["UV_PYTHON"], env["UV_PYTHON_DOWNLOADS"]) == (sys.executable, "never")


def test_faults_are_tried_by_the_harness_with_what_follows(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, ...]] = []
    monkeypatch.setattr(run, "sync", lambda _: None)

    def go(arguments: Sequence[str], _: dict[str, str]) -> int:
        asked.append(tuple(arguments))
        return 1

    monkeypatch.setattr(run, "go", go)
    assert run.main(["faults", "--quick"]) == 1
    assert asked == [("-m", "faults", "--quick")]


def test_the_exit_status_of_what_it_starts_is_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "VENV", Path(sys.prefix))
    assert run.go(["-c", "raise SystemExit(3)"], run.environment()) == 3


def test_the_checks_look_at_every_python_file_of_ours() -> None:
    assert {"qpost", "tests", "bench", "faults", "run.py"} <= set(run.checked_paths())


def test_the_readme_opens_with_the_commands_that_there_are() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert readme.index("python3 run.py demo") < readme.index("python3 run.py test")
