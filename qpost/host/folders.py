"""Where the program keeps its own files: never in a roaming or synchronised folder."""

from pathlib import Path

import platformdirs


def profile_folder(named: str | None) -> Path:
    """The folder of all local state: the one that was named, or this user's own (spec.md §9)."""
    folder = (
        Path(named) if named else Path(platformdirs.user_data_dir("qpost", appauthor=False, roaming=False))
    )
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder.resolve()
