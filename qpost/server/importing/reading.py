"""Cells of a row by their columns' names; what is wrong with one is told with its heading."""

from collections.abc import Callable
from typing import TypeVar

from qpost.server.importing.cells import BadCell
from qpost.server.importing.headings import Layout
from qpost.server.importing.sheets import Cell, Row

T = TypeVar("T")


def read(layout: Layout, row: Row, name: str, meaning: Callable[[Cell], T]) -> T:
    """A cell as what it means; raises BadCell."""
    try:
        return meaning(layout.cell(row, name))
    except BadCell as wrong:
        raise BadCell(f"{layout.heading(name)} {wrong}") from None


def required(layout: Layout, row: Row, name: str, meaning: Callable[[Cell], T | None]) -> T:
    """A cell that has to say something; raises BadCell."""
    found = read(layout, row, name, meaning)
    if not found:
        raise BadCell(f"{layout.heading(name)} is empty")
    return found
