"""A keyring in memory; it can be locked."""

from qpost.domain.failures import VaultUnavailable


class DictVault:
    """Implements `engine.ports.Vault` with a dictionary."""

    def __init__(self) -> None:
        self.secrets: dict[str, str] = {}
        self.locked = False

    def usable(self) -> bool:
        """Whether a secret written here really comes back."""
        return not self.locked

    def get(self, name: str) -> str | None:
        """A secret, or None where none was kept."""
        self._open()
        return self.secrets.get(name)

    def put(self, name: str, secret: str) -> None:
        """Keep a secret."""
        self._open()
        self.secrets[name] = secret

    def forget(self, name: str) -> None:
        """Remove a secret; nothing happens where there is none."""
        self._open()
        self.secrets.pop(name, None)

    def _open(self) -> None:
        if self.locked:
            raise VaultUnavailable("locked by the test")
