"""Files as rows, within limits."""

import zipfile
from pathlib import Path

import pytest

from qpost.server.importing import sheets
from qpost.server.importing.sheets import Row, Unreadable, rows
from tests.server.importing.exports import write_xlsx


def _written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def test_empty_lines_are_skipped_and_still_counted(tmp_path: Path) -> None:
    found = list(rows(_written(tmp_path / "a.csv", b"a,b\n\n,,\nc\n")))
    assert found == [Row(1, ("a", "b")), Row(4, ("c",))]


def test_tabs_separate_where_there_are_more_of_them(tmp_path: Path) -> None:
    assert list(rows(_written(tmp_path / "a.tsv", b"a\tb,c\td\n"))) == [Row(1, ("a", "b,c", "d"))]


def test_an_encoding_that_is_named_is_used(tmp_path: Path) -> None:
    path = _written(tmp_path / "a.csv", "発送日".encode("euc_jp"))
    assert list(rows(path, "euc_jp")) == [Row(1, ("発送日",))]
    for wrong in ("ascii", "no-such-encoding"):
        with pytest.raises(Unreadable):
            list(rows(path, wrong))


def test_one_endless_line_is_cut_into_faults(tmp_path: Path) -> None:
    found = list(rows(_written(tmp_path / "a.csv", b"x" * (3 * sheets.LINE_LIMIT) + b"\nlast,row\n")))
    assert all(row.fault for row in found[:-1])
    assert found[-1].cells == ("last", "row")


def test_a_workbook_that_unpacks_to_too_much_is_refused_unopened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheets, "FILE_LIMIT", 1 << 20)
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/sharedStrings.xml", b"x" * (1 << 21))
    assert path.stat().st_size < 1 << 20
    with pytest.raises(Unreadable, match="unpacked"):
        list(rows(path))


def test_an_archive_that_is_no_workbook_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.zip"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("readme.txt", "hello")
    with pytest.raises(Unreadable, match="not a workbook"):
        list(rows(path))


def test_a_workbook_that_is_cut_off_is_refused(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "a.xlsx", [("a", "b")] * 50)
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    with pytest.raises(Unreadable):
        list(rows(path))
