"""A keyring in a file: stands in for the computer's own, which a machine that measures rarely has."""

from pathlib import Path

import msgspec


class FileVault:
    """Implements `engine.ports.Vault`; for measuring only, nothing in it is protected."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def usable(self) -> bool:
        """Always."""
        return True

    def get(self, name: str) -> str | None:
        """A secret, or None where none was kept."""
        return self.secrets().get(name)

    def put(self, name: str, secret: str) -> None:
        """Keep a secret."""
        self._file.write_bytes(msgspec.json.encode(self.secrets() | {name: secret}))

    def forget(self, name: str) -> None:
        """Remove a secret; nothing happens where there is none."""
        self._file.write_bytes(msgspec.json.encode({k: v for k, v in self.secrets().items() if k != name}))

    def secrets(self) -> dict[str, str]:
        """Everything that is kept."""
        if not self._file.exists():
            return {}
        return msgspec.json.decode(self._file.read_bytes(), type=dict[str, str])


def vault_of(profile: Path) -> FileVault:
    """The keyring's stand-in of a profile."""
    return FileVault(profile / "vault.json")
