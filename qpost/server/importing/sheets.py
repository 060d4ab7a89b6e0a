"""CSV and XLSX files as numbered rows of cells, within limits that no hostile file gets past."""

import csv
import io
import warnings
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import BinaryIO

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

Cell = str | datetime | date | int | float | bool | None

CELL_LIMIT = 20_000
"""Characters of the longest cell that is taken."""
LINE_LIMIT = 400_000
FILE_LIMIT = 200 << 20
"""Bytes of a file, and of an XLSX file unpacked."""
ENCODINGS = ("utf-8-sig", "cp932")


class Unreadable(Exception):
    """The file as a whole cannot be taken; its words say why."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row as a spreadsheet counts it, from 1."""

    number: int
    cells: tuple[Cell, ...]
    fault: str | None = None
    """Why its cells cannot be trusted."""


def rows(path: Path, encoding: str | None = None) -> Iterator[Row]:
    """The rows of a file that are not empty; raises Unreadable."""
    try:
        if path.stat().st_size > FILE_LIMIT:
            raise Unreadable("the file is too large")
        found = _xlsx(path) if zipfile.is_zipfile(path) else _csv(path, encoding or _encoding(path))
    except OSError as failure:
        raise Unreadable(f"the file cannot be read ({type(failure).__name__})") from failure
    for row in found:
        if row.fault or any(cell not in (None, "") for cell in row.cells):
            yield row


def _encoding(path: Path) -> str:
    """The first encoding in which the whole file makes sense."""
    for encoding in ENCODINGS:
        try:
            with path.open(encoding=encoding) as file:
                while file.read(1 << 20):
                    pass
        except UnicodeDecodeError:
            continue
        return encoding
    raise Unreadable("the text is neither UTF-8 nor Shift_JIS")


def _csv(path: Path, encoding: str) -> Iterator[Row]:
    csv.field_size_limit(CELL_LIMIT)
    try:
        with path.open("rb") as binary, io.TextIOWrapper(binary, encoding, newline="") as file:
            reader = csv.reader(_lines(file), delimiter=_delimiter(binary, file))
            number = 0
            while True:
                number += 1
                try:
                    cells: tuple[Cell, ...] = tuple(next(reader))
                except StopIteration:
                    return
                except csv.Error:
                    yield Row(number, (), "a cell is too long or its quotes do not close")
                else:
                    yield Row(number, cells)
    except (UnicodeDecodeError, LookupError) as failure:
        raise Unreadable(f"the text is not {encoding}") from failure


def _delimiter(binary: BinaryIO, file: io.TextIOWrapper) -> str:
    first = file.readline(LINE_LIMIT)
    file.seek(0)
    return "\t" if first.count("\t") > first.count(",") else ","


def _lines(file: io.TextIOWrapper) -> Iterator[str]:
    # Read in bounded pieces: a line of a gigabyte becomes many wrong rows, never one gigabyte of memory.
    while line := file.readline(LINE_LIMIT):
        yield line.replace("\0", "")


def _xlsx(path: Path) -> Iterator[Row]:
    _refuse_bomb(path)
    try:
        # An open file, as openpyxl would judge a path by its ending.
        with path.open("rb") as file, warnings.catch_warnings():
            # Exports lack styles and properties that openpyxl would like to see.
            warnings.simplefilter("ignore")
            book = load_workbook(file, read_only=True, keep_links=False)
            sheet = book.worksheets[0]
            sheet.reset_dimensions()
            for number, cells in enumerate(sheet.iter_rows(), 1):
                yield _row(number, cells)
            book.close()
    except (
        InvalidFileException,
        zipfile.BadZipFile,
        KeyError,
        IndexError,
        ValueError,
        SyntaxError,
    ) as failure:
        # SyntaxError: xml.etree's ParseError is one.
        raise Unreadable("the file is not a workbook") from failure


def _row(number: int, cells: tuple[object, ...]) -> Row:
    if any(getattr(cell, "data_type", None) == "f" for cell in cells):
        return Row(number, (), "a formula stands where a value should")
    values = tuple(getattr(cell, "value", None) for cell in cells)
    if any(isinstance(value, str) and len(value) > CELL_LIMIT for value in values):
        return Row(number, (), "a cell is too long")
    return Row(number, values)


def _refuse_bomb(path: Path) -> None:
    try:
        with zipfile.ZipFile(path) as packed:
            unpacked = sum(part.file_size for part in packed.infolist())
    except zipfile.BadZipFile as failure:
        raise Unreadable("the file is damaged") from failure
    if unpacked > FILE_LIMIT:
        raise Unreadable("the file is too large unpacked")
