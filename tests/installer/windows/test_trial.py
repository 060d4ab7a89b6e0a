"""The walk through the steps: one that breaks is told with its reason, and ends the way."""

import threading
from pathlib import Path

import msgspec
import pytest

from installer.running import BuildError
from installer.windows.outcome import Outcome
from installer.windows.trial import Step, walk


def breaks() -> str:
    """A step that sees what it must not see."""
    raise BuildError("not so: the backend has it once")


async def test_every_step_that_holds_is_told_and_the_outcome_holds(
    capsys: pytest.CaptureFixture[str],
) -> None:
    outcome = Outcome(figures={"exec_to_window_s": 1.234})
    await walk([Step("one", 5, lambda: "seen"), Step("two", 5, lambda: "seen too")], outcome, lambda _: "")
    assert outcome.holds
    assert msgspec.json.decode(outcome.line()) == {
        "windows": "holds", "held": ["one", "two"], "broke": {}, "figures": {"exec_to_window_s": 1.23},
    }  # fmt: skip
    assert "seen too" in capsys.readouterr().out


async def test_a_step_that_breaks_ends_the_way_and_is_looked_at() -> None:
    outcome, looked = Outcome(), []

    def look(name: str) -> str:
        looked.append(name)
        return "the screen then: broken.png"

    await walk([Step("one", 5, breaks), Step("two", 5, lambda: "never")], outcome, look)
    assert not outcome.holds
    assert looked == ["one"]
    (came,) = outcome.came
    assert came.told == "BuildError: not so: the backend has it once\nthe screen then: broken.png"
    assert msgspec.json.decode(outcome.line())["windows"] == "broken"


async def test_a_step_that_does_not_end_in_time_breaks() -> None:
    outcome = Outcome()

    def slow() -> str:
        threading.Event().wait(0.3)
        return "too late"

    await walk([Step("slow", 0.05, slow)], outcome, lambda _: "")
    assert outcome.came[0].told == "not done within 0 s"
    assert not outcome.holds


async def test_steps_that_do_not_stand_on_each_other_are_all_tried() -> None:
    outcome = Outcome()
    await walk([Step("one", 5, breaks), Step("two", 5, lambda: "seen")], outcome, lambda _: "", on=True)
    assert [one.holds for one in outcome.came] == [False, True]


def test_nothing_tried_is_not_a_proof() -> None:
    assert not Outcome().holds


def test_the_table_is_put_between_its_marks(tmp_path: Path) -> None:
    page = tmp_path / "figures.md"
    page.write_text("before\n<!-- windows -->\nold\n<!-- /windows -->\nafter\n", "utf-8")
    Outcome().write("dist/setup.exe: 1 MB\nsha256 00", page)
    text = page.read_text("utf-8")
    assert text.startswith("before\n<!-- windows -->\n*")
    assert text.endswith("<!-- /windows -->\nafter\n")
    assert "old" not in text
    assert "dist/setup.exe: 1 MB; sha256 00" in text
