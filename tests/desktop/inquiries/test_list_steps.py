"""Steps from one window of rows to another."""

from hypothesis import given
from hypothesis import strategies as st

from qpost.desktop.inquiries.list_steps import Remove, steps

windows = st.lists(st.integers(0, 30).map(str), unique=True, max_size=25)


@given(windows, windows)
def test_the_steps_lead_from_one_window_to_the_other(old: list[str], new: list[str]) -> None:
    rows = list(old)
    for step in steps(old, new):
        if isinstance(step, Remove):
            del rows[step.first : step.last + 1]
        else:
            rows[step.first : step.first] = new[step.first : step.last + 1]
    assert rows == new


def test_one_new_row_on_top_is_one_step() -> None:
    old = [str(number) for number in range(100)]
    assert len(steps(old, ["new", *old])) == 1


def test_a_row_that_moves_leaves_all_others_alone() -> None:
    assert len(steps(["a", "b", "c", "d"], ["b", "c", "d", "a"])) == 2
