"""The table: bounds by the rule of three, missed mistakes by name, and nothing else of the page touched."""

from pathlib import Path

from faults.mutants import MUTANTS
from faults.report import caught_line, table, write
from faults.verdict import Budget, Tally, Verdict


def test_the_bound_is_three_by_the_trials_and_absent_after_a_failure() -> None:
    rows = table([Verdict("kept", 300, 0), Verdict("broken", 300, 1)]).splitlines()
    assert rows[2:] == ["| kept | 300 | 0 | 0.01 |", "| broken | 300 | 1 | — |"]


def test_a_missed_mistake_is_named() -> None:
    caught, missed, broke = Verdict("a", 1, 1), Verdict("b", 1, 0), Verdict("c", 1, 1, broke=True)
    line = caught_line([(MUTANTS[0], caught), (MUTANTS[1], missed), (MUTANTS[2], broke)])
    assert line == f"Mutants caught: 1 of 3 (missed: {MUTANTS[1].name}; {MUTANTS[2].name})"


def test_writing_replaces_the_table_and_leaves_the_words(tmp_path: Path) -> None:
    page = tmp_path / "figures.md"
    page.write_text("before\n<!-- faults -->\nold\n<!-- /faults -->\nafter\n", "utf-8")
    write("new", "seed 1", page)
    text = page.read_text("utf-8")
    assert text.startswith("before\n<!-- faults -->\n*")
    assert "new" in text
    assert "old" not in text
    assert text.endswith("<!-- /faults -->\nafter\n")


def test_a_hurried_run_has_seen_enough_after_the_first_failure() -> None:
    tally = Tally("any", Budget(1, hurried=True))
    seen = []
    for wrong, which in (([], "first"), (["wrong"], "second")):
        tally.count(wrong, which)
        seen.append(tally.enough)
    assert seen == [False, True]
    assert tally.verdict().notes == ("second: wrong",)
