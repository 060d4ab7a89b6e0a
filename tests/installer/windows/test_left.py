"""What an uninstaller leaves behind: told by name, but for what was asked to stay."""

from pathlib import Path

import pytest

from installer.running import BuildError
from installer.windows.left import Left

BEFORE = Left(frozenset({Path("/c/users/a")}), frozenset({'[HKCU\\Software] "a"="b"'}))
DATA = Path("/c/users/qpost")


def after(*files: str, values: tuple[str, ...] = ()) -> Left:
    """What is there beside what was there before."""
    return Left(BEFORE.files | {Path(file) for file in files}, BEFORE.values | set(values)).beyond(BEFORE)


def test_nothing_new_is_nothing_left() -> None:
    after().require_only(None)


def test_data_may_stay_where_they_were_asked_to() -> None:
    after("/c/users/qpost/settings.json").require_only(DATA)
    with pytest.raises(BuildError, match=r"settings\.json"):
        after("/c/users/qpost/settings.json").require_only(None)


def test_a_forgotten_file_is_named() -> None:
    with pytest.raises(BuildError, match=r"Qpost\.lnk"):
        after("/c/users/Start Menu/Qpost.lnk").require_only(DATA)


def test_a_forgotten_value_of_the_registry_is_named_and_windows_own_are_not_ours() -> None:
    with pytest.raises(BuildError, match=r"Software.Qpost"):
        after(values=('[HKCU\\Software\\Qpost] "InstallDir"="C:"',)).require_only(DATA)
    after(values=('[HKCU\\Software\\Wine] "x"="y"',)).require_only(DATA)
