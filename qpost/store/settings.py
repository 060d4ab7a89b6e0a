"""Settings as a small JSON file in the profile: readable before anyone signs in, nothing secret in it."""

import os
from pathlib import Path

import msgspec

from qpost.domain.settings import Settings


class JsonSettings:
    """`settings.json`, replaced as a whole so that it is never half written."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def load(self) -> Settings:
        """What was saved; the defaults where nothing was, or nothing that can be read."""
        try:
            return msgspec.json.decode(self._file.read_bytes(), type=Settings)
        except (OSError, msgspec.MsgspecError):
            return Settings()

    def save(self, settings: Settings) -> None:
        """Replace what was saved."""
        self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        fresh = self._file.with_suffix(".new")
        with fresh.open("wb") as stream:
            stream.write(msgspec.json.format(msgspec.json.encode(settings)))
            stream.flush()
            os.fsync(stream.fileno())
        fresh.replace(self._file)
