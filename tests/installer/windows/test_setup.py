"""The script of the setup: every sentence in the four languages, and the files in one order."""

import re
import shutil
from collections import defaultdict
from pathlib import Path

import pytest

from installer.windows import dressing
from installer.windows.bundle import ROOT
from installer.windows.setup import HERE, compile_setup, file_lines

needs_nsis = pytest.mark.skipif(shutil.which("makensis") is None, reason="NSIS makes it")

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


def made(scratch: Path, sign: str | None = None) -> Path:
    """A setup of a bundle that holds next to nothing, built in a folder of its own."""
    for name in ("Qpost.exe", "app/b.pyc", "app/a.pyc", "runtime/python3.dll"):
        (scratch / "bundle" / name).parent.mkdir(parents=True, exist_ok=True)
        (scratch / "bundle" / name).write_bytes(name.encode())
    dressing.icon(ROOT / "resources" / "icons" / "qpost.svg", scratch / "qpost.ico")
    target = scratch / "setup.exe"
    compile_setup(scratch / "bundle", target, "0.1.0", scratch / "qpost.ico", scratch, sign)
    return target


@needs_nsis
def test_the_same_files_make_the_same_setup_wherever_it_is_built(tmp_path: Path) -> None:
    first, second = made(tmp_path / "here"), made(tmp_path / "elsewhere")
    assert first.read_bytes() == second.read_bytes()


@needs_nsis
def test_who_signs_is_given_the_launcher_the_uninstaller_and_the_setup(tmp_path: Path) -> None:
    sign = tmp_path / "sign"
    sign.write_text(f'#!/bin/sh\nwc -c < "$1" >> "{tmp_path}/signed"\nbasename "$1" >> "{tmp_path}/signed"\n')
    sign.chmod(0o755)
    made(tmp_path / "here", str(sign))
    told = (tmp_path / "signed").read_text().split()
    sizes, names = told[::2], told[1::2]
    assert (names[0], names[-1]) == ("Qpost.exe", "setup.exe")
    assert len(names) == 3
    assert all(int(size) > 0 for size in sizes)
