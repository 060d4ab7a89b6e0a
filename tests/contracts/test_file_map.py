"""The file map says what the modules say."""

from tests.contracts import file_map


def test_the_file_map_is_up_to_date() -> None:
    written = file_map.FILE.read_text(encoding="utf-8")
    assert written == file_map.text(), "run: python3 run.py map"
