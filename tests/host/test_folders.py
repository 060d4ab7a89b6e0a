"""The profile folder."""

import os
import stat
import sys
from pathlib import Path

import pytest

from qpost.host.folders import profile_folder


def test_a_named_profile_is_made_for_this_user_alone(tmp_path: Path) -> None:
    folder = profile_folder(str(tmp_path / "new" / "profile"))
    assert folder == tmp_path / "new" / "profile"
    if sys.platform != "win32":  # where what lies below %LOCALAPPDATA% is the user's alone already
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_without_a_name_it_is_the_users_own_data_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    home = Path(os.environ["LOCALAPPDATA"]) if sys.platform == "win32" else tmp_path
    assert profile_folder(None) == (home / "qpost").resolve()
