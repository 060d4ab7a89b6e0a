"""Where pictures, styles and words lie: compiled where stale, and complete in a wheel."""

import os
import shutil
from pathlib import Path

import pytest

from qpost.desktop import assets

CHECKOUT = Path(assets.__file__).parents[2]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A checkout's folders, nothing compiled."""
    for folder in ("i18n", "resources"):
        shutil.copytree(CHECKOUT / folder, tmp_path / folder)
    return tmp_path


def test_a_wheel_carries_every_language_every_picture_and_the_style(copy: Path) -> None:
    built = assets.build(copy)
    assert {file.stem[-2:] for file in (built / "i18n").glob("*.qm")} == set(assets.LANGUAGES)
    assert (built / "resources" / "qpost.qss").is_file()
    assert (built / "resources" / "icons" / "LICENSE").is_file()


def test_words_are_compiled_again_only_where_they_changed(copy: Path) -> None:
    target = copy / "compiled"
    assets.compile_words(copy / "i18n", target)
    made = {file.name: file.stat().st_mtime_ns for file in target.glob("*.qm")}
    assets.compile_words(copy / "i18n", target)
    assert {file.name: file.stat().st_mtime_ns for file in target.glob("*.qm")} == made
    newer = made["qpost_ko.qm"] + 10_000_000_000
    os.utime(copy / "i18n" / "app_ko.ts", ns=(newer, newer))
    assets.compile_words(copy / "i18n", target)
    changed = {name for name, when in made.items() if (target / name).stat().st_mtime_ns != when}
    assert changed == {"qpost_ko.qm"}


def test_nothing_half_written_is_left_behind(copy: Path) -> None:
    assets.compile_words(copy / "i18n", copy / "compiled")
    assert len(list((copy / "compiled").iterdir())) == len(assets.LANGUAGES)
