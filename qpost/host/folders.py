"""Where the program keeps its own files: never in a roaming or synchronised folder."""

from pathlib import Path


def profile_folder(named: str | None) -> Path:
    """The folder of all local state: the one that was named, or this user's own (spec.md §9)."""
    folder = Path(named) if named else _own()
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder.resolve()


def _own() -> Path:
    import platformdirs

    return Path(platformdirs.user_data_dir("qpost", appauthor=False, roaming=False))
