"""What a user's part of Windows holds: compared before and after, it tells what was left behind."""

from dataclasses import dataclass
from pathlib import Path

from installer.running import BuildError
from installer.windows.wine import Wine

NOT_OURS = ("Temp/", "Microsoft/Windows/History", "Microsoft/Windows/INetCache")
"""Folders that Windows itself clears or fills."""

CREDENTIALS = "Credential Manager"
"""Looked at apart: the credential store lies in Wine's registry."""


@dataclass(frozen=True, slots=True)
class Left:
    """Files by their places in the prefix, and lines of the registry."""

    files: frozenset[Path]
    values: frozenset[str]

    @classmethod
    def of(cls, wine: Wine) -> "Left":
        """Everything there is now."""
        files = (file for file in wine.drive.rglob("*") if not file.is_dir() or file.is_symlink())
        ours = (file for file in files if not any(part in file.as_posix() for part in NOT_OURS))
        return cls(frozenset(ours), frozenset(_values(wine)))

    def beyond(self, earlier: "Left") -> "Left":
        """What was not there earlier."""
        return Left(self.files - earlier.files, self.values - earlier.values)

    def require_only(self, kept: Path | None) -> None:
        """Raises BuildError where anything lies outside one folder."""
        files = [str(file) for file in self.files if kept is None or not file.is_relative_to(kept)]
        named = [value for value in self.values if "qpost" in value.lower()]
        if files or named:
            raise BuildError("left behind: " + ", ".join(sorted(files + named)[:12]))


def _values(wine: Wine) -> list[str]:
    """Every value of the user's registry, each behind the key it belongs to."""
    export = wine.drive / "registry.reg"
    wine.registry("export", "HKCU", "C:\\registry.reg", "/y")
    key, found = "", []
    for line in export.read_text("utf-16").splitlines():
        if line.startswith("["):
            key = line
        elif line and CREDENTIALS not in key:
            found.append(f"{key} {line}")
    export.unlink()
    return found
