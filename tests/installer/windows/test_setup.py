"""The script of the setup: every sentence in the four languages, and the files in one order."""

import re
from collections import defaultdict
from pathlib import Path

from installer.windows.setup import HERE, file_lines

SCRIPT = (HERE / "setup.nsi").read_text("utf-8")
LANG_STRING = re.compile(r'^LangString (\w+) \$\{LANG_(\w+)\} "(.+)"$', re.MULTILINE)
LANGUAGES = {"JAPANESE", "KOREAN", "SIMPCHINESE", "ENGLISH"}


def test_every_sentence_is_there_in_each_language_and_is_not_another_ones() -> None:
    said: dict[str, dict[str, str]] = defaultdict(dict)
    for name, language, words in re.findall(
        r'^LangString (\w+) \$\{LANG_(\w+)\} "(.+)"$', SCRIPT, re.MULTILINE
    ):
        said[name][language] = words
    assert len(said) >= 5
    for name, words in said.items():
        assert set(words) == LANGUAGES, name
        assert len(set(words.values())) == len(LANGUAGES), name
    offered = re.findall(r'MUI_LANGUAGE "(\w+)"', SCRIPT)
    assert offered == ["Japanese", "Korean", "SimpChinese", "English"], "the first one is for all others"


def test_what_the_setup_writes_into_the_registry_the_uninstaller_removes() -> None:
    written = set(re.findall(r'WriteReg\w+ HKCU "([^"]+)"', SCRIPT))
    removed = set(re.findall(r'DeleteReg(?:Key|Value) HKCU "([^"]+)"', SCRIPT))
    assert written == removed
    assert len(written) == 3


def test_files_are_listed_in_one_order_whatever_the_disk_says(tmp_path: Path) -> None:
    for name in ("b/z.txt", "a.txt", "b/a.txt", "b.txt", "b/c/x.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("")
    assert list(file_lines(tmp_path)) == [
        'SetOutPath "$INSTDIR"',
        f'File "{tmp_path}/a.txt"',
        f'File "{tmp_path}/b.txt"',
        'SetOutPath "$INSTDIR\\b"',
        f'File "{tmp_path}/b/a.txt"',
        f'File "{tmp_path}/b/z.txt"',
        'SetOutPath "$INSTDIR\\b\\c"',
        f'File "{tmp_path}/b/c/x.txt"',
    ]
