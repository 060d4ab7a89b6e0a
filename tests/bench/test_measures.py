"""Every measurement runs from end to end and reports figures; nothing here looks at how fast."""

import pytest

from bench import report
from bench.__main__ import MEASURES, apart
from bench.measuring import Figure, percentile


@pytest.mark.parametrize("name", MEASURES)
def test_a_tiny_measurement_reports_figures(name: str) -> None:
    figures = apart(name, tiny=True)
    assert figures
    assert all(one.what and one.measured and one.floor and one.ratio for one in figures)


def test_a_percentile_is_one_of_the_values() -> None:
    assert percentile([3.0, 1.0, 2.0], 0.5) == 2.0
    assert percentile([3.0, 1.0, 2.0], 1.0) == 3.0


def test_the_table_has_a_row_for_each_figure_under_its_head() -> None:
    figure = Figure("start", "2 ms", "1 ms", "2.00×", "≤ 3×")
    assert report.table([figure]).splitlines()[2:] == ["| start | 2 ms | 1 ms | 2.00× | ≤ 3× |"]
