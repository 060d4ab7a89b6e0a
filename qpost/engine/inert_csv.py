"""Cells that no spreadsheet takes for a formula, and that come back as they were (promise 27)."""

import asyncio
import csv
import io
from collections.abc import Iterable
from pathlib import Path

_BEGINS_FORMULA = "=+-@＝＋－＠\t\r\0"
"""What a spreadsheet may take for the beginning of a formula."""


def written(lines: Iterable[Iterable[str]]) -> bytes:
    """Rows as UTF-8 with the mark that spreadsheets look for."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    for line in lines:
        writer.writerow(map(defused, line))
    return text.getvalue().encode("utf-8-sig")


async def saved(file: Path, content: bytes) -> bool:
    """Write a table where somebody wants it, on a thread: the disk may be slow; False where it cannot be."""
    return await asyncio.to_thread(_write, file, content)


def _write(file: Path, content: bytes) -> bool:
    try:
        file.write_bytes(content)
    except OSError:
        return False
    return True


def defused(cell: str) -> str:
    """A cell that begins no formula."""
    return f"'{cell}" if _needs_mark(cell) else cell


def undefused(cell: str) -> str:
    """A cell as it was."""
    return cell[1:] if cell.startswith("'") and _needs_mark(cell[1:]) else cell


def _needs_mark(cell: str) -> bool:
    """Whether it could begin a formula, behind blanks too, or begins with the mark itself."""
    begin = cell.lstrip(" \u3000\n")[:1]
    return begin == "'" or (bool(begin) and begin in _BEGINS_FORMULA)
