"""The tour as anybody takes it: a process of its own, no display, a line and a picture for each step."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

STEPS = ("sign-in", "shops", "todo", "unanswered", "search", "open", "answer", "history", "counts")
ROOT = Path(__file__).parents[2]


def demo(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """`run.py demo`, once its environment is there, on a computer without a display."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    return subprocess.run(
        [sys.executable, "-m", "qpost.demo", *arguments],
        cwd=ROOT,
        env={**environment, "TMPDIR": str(folder), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=170,
        check=False,
    )


@pytest.mark.timeout(180)  # a backend with its whole sandbox and the program, from nothing
def test_every_step_has_a_line_and_a_picture(tmp_path: Path) -> None:
    pictures = tmp_path / "pictures of the tour"
    done = demo("--tour", str(pictures), folder=tmp_path)
    assert done.returncode == 0, done.stderr
    announced, *lines = done.stdout.splitlines()
    assert set(json.loads(announced)) == {"server", "shop_page", "account", "password"}
    assert [line.split(" ")[2].rstrip(":") for line in lines[: len(STEPS)]] == list(STEPS)
    named = {f"{number:02}-{step}.png" for number, step in enumerate(STEPS, 1)}
    assert named <= {file.name for file in pictures.iterdir()}
    assert all(file.read_bytes().startswith(b"\x89PNG") for file in pictures.iterdir())


@pytest.mark.timeout(180)
def test_a_step_that_fails_ends_it_with_the_reason_and_a_picture(tmp_path: Path) -> None:
    pictures = tmp_path / "pictures"
    done = demo("--server", "http://127.0.0.1:9", "--tour", str(pictures), folder=tmp_path)
    assert done.returncode == 1
    assert "✗ shops: not seen" in done.stderr or "✗ sign-in: not seen" in done.stderr
    assert "stopped-here.png" in {file.name for file in pictures.iterdir()}


@pytest.mark.timeout(180)
def test_without_a_display_it_says_so_and_takes_the_tour(tmp_path: Path) -> None:
    done = demo("--server", "http://127.0.0.1:9", folder=tmp_path)
    assert done.stdout.startswith("There is no display here: taking the tour instead of opening a window.")
    assert done.returncode == 1
