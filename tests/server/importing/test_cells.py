"""Cells as values."""

from contextlib import suppress
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qpost.domain.moments import JST
from qpost.server.importing import cells
from qpost.server.importing.cells import BadCell
from qpost.server.importing.sheets import Cell


@pytest.mark.parametrize(
    ("cell", "meant"),
    [
        ("2018-08-03 14:46:49", datetime(2018, 8, 3, 14, 46, 49, tzinfo=JST)),
        ("2018/08/03", datetime(2018, 8, 3, tzinfo=JST)),
        (" ２０１８/０８/０３ 14:46 ", datetime(2018, 8, 3, 14, 46, tzinfo=JST)),
        (date(2018, 8, 3), datetime(2018, 8, 3, tzinfo=JST)),
        ("", None),
        (None, None),
    ],
)
def test_days_are_japans(cell: Cell, meant: datetime | None) -> None:
    assert cells.instant(cell) == meant


@pytest.mark.parametrize(
    ("cell", "meant"), [("1,980円", 1980), ("￥１９８０", 1980), (3.0, 3), (7, 7), ("", 0), ("2.00", 2)]
)
def test_amounts_are_whole_numbers(cell: Cell, meant: int) -> None:
    assert cells.number(cell) == meant


@pytest.mark.parametrize("cell", ["-1", "1.5", "many", "1" * 13, True])
def test_what_is_no_amount_is_refused(cell: Cell) -> None:
    with pytest.raises(BadCell):
        cells.number(cell)


@pytest.mark.parametrize(
    ("cell", "meant"),
    [
        ("３２７ ２９４７４２", "327294742"),
        (327294742.0, "327294742"),
        ('="327294742"', "327294742"),
        (None, ""),
    ],
)
def test_numbers_that_are_names_are_text(cell: Cell, meant: str) -> None:
    assert cells.code(cell) == meant


@given(st.one_of(st.text(), st.none(), st.floats(), st.integers(), st.booleans(), st.datetimes(), st.dates()))
def test_no_cell_does_more_than_be_refused(cell: Cell) -> None:
    assert "\0" not in cells.text(cell)
    assert "\n" not in cells.line(cell)
    for meaning in (cells.instant, cells.number, cells.code):
        with suppress(BadCell):
            meaning(cell)
