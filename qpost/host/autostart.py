"""Starting with the user's sign-in: Run key (Windows), XDG autostart (Linux), LaunchAgent (macOS)."""

import os
import sys
from pathlib import Path
from typing import Protocol

NAME = "qpost"


class Entry(Protocol):
    """One registration for this user, by whatever means the system has."""

    def enabled(self) -> bool: ...

    def enable(self) -> None: ...

    def disable(self) -> None: ...


def autostart(command: tuple[str, ...]) -> Entry:
    """The registration of this system for a command line."""
    if sys.platform == "win32":
        from qpost.host.run_key import RunKey

        return RunKey(command)
    if sys.platform == "darwin":
        return LaunchAgent(command, Path.home() / "Library/LaunchAgents")
    config = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    return DesktopEntry(command, config / "autostart")


def own_command(profile: str | None = None) -> tuple[str, ...]:
    """How this very program is started again, in the background and for the same profile.

    An installed one by its own launcher, which puts no other folder's code in front of it; a checkout by -m.
    """
    chosen = () if profile is None else ("--profile", str(Path(profile).absolute()))
    return (*_program(), "--background", *chosen)


def _program() -> tuple[str, ...]:
    """The launcher: Qpost.exe holds the Python itself, elsewhere it is the script that was started."""
    for launcher in (Path(sys.executable), Path(sys.argv[0]).absolute()):
        if launcher.stem.lower() == NAME and launcher.is_file() and os.access(launcher, os.X_OK):
            return (str(launcher),)
    return (sys.executable, "-m", "qpost")


class DesktopEntry:
    """A `.desktop` file in the autostart folder (XDG autostart specification)."""

    def __init__(self, command: tuple[str, ...], folder: Path) -> None:
        self._command = command
        self._file = folder / f"{NAME}.desktop"

    def enabled(self) -> bool:
        """Whether the file is there and names this command."""
        try:
            return f"Exec={self._exec()}\n" in self._file.read_text("utf-8")
        except OSError:
            return False

    def enable(self) -> None:
        """Write the file."""
        self._file.parent.mkdir(parents=True, exist_ok=True)
        lines = (
            "[Desktop Entry]",
            "Type=Application",
            "Name=qpost",
            f"Exec={self._exec()}",
            "Terminal=false",
        )
        self._file.write_text("\n".join(lines) + "\n", "utf-8")

    def disable(self) -> None:
        """Remove the file."""
        self._file.unlink(missing_ok=True)

    def _exec(self) -> str:
        return " ".join(map(_quoted, self._command))


def _quoted(argument: str) -> str:
    """An argument as the Exec key wants it: quoted for the shell, then escaped as every string value is."""
    shell = "".join(f"\\{sign}" if sign in '\\"`$' else sign for sign in argument)
    return f'"{shell}"'.replace("\\", "\\\\").replace("%", "%%")


class LaunchAgent:
    """A property list in ~/Library/LaunchAgents."""

    def __init__(self, command: tuple[str, ...], folder: Path) -> None:
        self._command = command
        self._file = folder / "jp.qpost.desktop.plist"

    def enabled(self) -> bool:
        """Whether the agent is there and names this command."""
        import plistlib

        try:
            kept = plistlib.loads(self._file.read_bytes())
        except (OSError, plistlib.InvalidFileException, ValueError):
            return False
        return bool(kept.get("ProgramArguments") == list(self._command))

    def enable(self) -> None:
        """Write the agent."""
        import plistlib

        self._file.parent.mkdir(parents=True, exist_ok=True)
        agent = {"Label": "jp.qpost.desktop", "ProgramArguments": list(self._command), "RunAtLoad": True}
        self._file.write_bytes(plistlib.dumps(agent))

    def disable(self) -> None:
        """Remove the agent."""
        self._file.unlink(missing_ok=True)
