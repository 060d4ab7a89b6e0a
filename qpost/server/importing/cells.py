"""Cells as values: text without control characters, J·QSM's dates in Japan's time, numbers and codes."""

import re
import unicodedata
from datetime import date, datetime

from qpost.domain.inquiries import digits
from qpost.domain.moments import JST
from qpost.server.importing.sheets import Cell

FORMATS = (
    "%Y-%m-%d %H:%M:%S",
    "%Y/%m/%d %H:%M:%S",
    "%Y-%m-%d %H:%M",
    "%Y/%m/%d %H:%M",
    "%Y-%m-%d",
    "%Y/%m/%d",
    "%Y%m%d",
)
EARLIEST = datetime(2000, 1, 1, tzinfo=JST)
LATEST = datetime(2100, 1, 1, tzinfo=JST)
LONGEST_NAME = 200
LARGEST = 10**12


class BadCell(Exception):
    """A cell that a row cannot do without makes no sense; its words say why."""


def text(cell: Cell) -> str:
    """What a person would read in the cell; a number that is a name has no decimals."""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return _spoken("" if cell is None else str(cell))


def _spoken(raw: str) -> str:
    # J·QSM writes ="327294742" so that a spreadsheet keeps the number as text.
    wrapped = re.fullmatch(r'="?([^"]*)"?', raw.strip())
    kept = wrapped.group(1) if wrapped and wrapped.group(1).isalnum() else raw
    clean = "".join(c for c in kept.replace("\r\n", "\n") if c == "\n" or unicodedata.category(c) != "Cc")
    return clean.strip()


def line(cell: Cell) -> str:
    """Text that stands on one line and has a name's length."""
    return " ".join(text(cell).split())[:LONGEST_NAME]


def code(cell: Cell) -> str:
    """An order, cart or product number."""
    found = digits(text(cell))
    if found and not (found.isascii() and found.isalnum() and len(found) <= 40):
        raise BadCell("is not a number of the marketplace")
    return found


def number(cell: Cell) -> int:
    """A count or an amount of yen; nothing counts as none."""
    digits_only = re.sub(r"[,¥円\s]", "", unicodedata.normalize("NFKC", text(cell)))
    if not digits_only:
        return 0
    if not re.fullmatch(r"[0-9]{1,12}(\.0+)?", digits_only):
        raise BadCell("is not a whole number")
    return int(digits_only.partition(".")[0])


def instant(cell: Cell) -> datetime | None:
    """An instant in Japan's time; a day alone is its first instant, nothing is none."""
    found = _instant(cell)
    if found is not None and not EARLIEST <= found < LATEST:
        raise BadCell("is a day that cannot be meant")
    return found


def _instant(cell: Cell) -> datetime | None:
    if isinstance(cell, datetime):
        return cell.replace(tzinfo=JST)
    if isinstance(cell, date):
        return datetime(cell.year, cell.month, cell.day, tzinfo=JST)
    said = unicodedata.normalize("NFKC", text(cell))
    if not said:
        return None
    for form in FORMATS:
        try:
            return datetime.strptime(said, form).replace(tzinfo=JST)
        except ValueError:
            continue
    raise BadCell("is not a date")
