"""Settings and autostart in memory."""

from qpost.domain.settings import Settings


class MemorySettings:
    """Implements `engine.ports.SettingsFile`."""

    def __init__(self, settings: Settings) -> None:
        self.saved = settings

    def load(self) -> Settings:
        """What was saved last."""
        return self.saved

    def save(self, settings: Settings) -> None:
        """Keep it."""
        self.saved = settings


class NoAutostart:
    """Implements `engine.ports.Autostart` with a flag."""

    def __init__(self) -> None:
        self._on = False

    def enabled(self) -> bool:
        """The flag."""
        return self._on

    def enable(self) -> None:
        """Set it."""
        self._on = True

    def disable(self) -> None:
        """Unset it."""
        self._on = False
