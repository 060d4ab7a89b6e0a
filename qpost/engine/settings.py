"""What the seller has set for this computer, and the telling of it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from qpost.domain.changes import Changes, Noun
from qpost.domain.settings import Settings as Values
from qpost.engine.ports import Autostart, SettingsFile


class Settings:
    """The current settings; a change is saved and told at once."""

    def __init__(self, file: SettingsFile, autostart: Autostart, tell: Callable[[Changes], None]) -> None:
        self._file = file
        self._autostart = autostart
        self._tell = tell
        self._current = replace(file.load(), autostart=autostart.enabled())

    @property
    def current(self) -> Values:
        """What holds now."""
        return self._current

    def change(self, **fields: Any) -> None:
        """Set some fields by name; what the system must remember is read back from it."""
        wanted = replace(self._current, **fields)
        if wanted.autostart != self._current.autostart:
            wanted = replace(wanted, autostart=self._set_autostart(wanted.autostart))
        if wanted == self._current:
            return
        self._current = wanted
        self._file.save(wanted)
        self._tell(Changes(frozenset({Noun.SETTINGS})))

    def _set_autostart(self, wanted: bool) -> bool:
        if wanted:
            self._autostart.enable()
        else:
            self._autostart.disable()
        return self._autostart.enabled()
