"""The computer's keyring: allow-listed backends, what is written is read back, never a fallback."""

import secrets
import sys
from collections.abc import Callable
from typing import Protocol, TypeVar

from qpost.domain.failures import VaultUnavailable

T = TypeVar("T")

LONGEST_SECRET = 1200
"""Characters; the Windows store takes 2,560 bytes of UTF-16 (reliability.md §9.1)."""

_USER = "qpost"


class Backend(Protocol):
    """What is used of a `keyring` backend."""

    def get_password(self, service: str, username: str) -> str | None: ...

    def set_password(self, service: str, username: str, password: str) -> None: ...

    def delete_password(self, service: str, username: str) -> None: ...


def system_backend() -> Backend:
    """The one backend this system may use, by class: discovery could pick a plaintext one (§9.1).

    Raises VaultUnavailable where the system has none that is allow-listed.
    """
    try:
        if sys.platform == "win32":
            from keyring.backends.Windows import WinVaultKeyring as Allowed
        elif sys.platform == "darwin":
            from keyring.backends.macOS import Keyring as Allowed
        else:
            from keyring.backends.SecretService import Keyring as Allowed
        _ = Allowed.priority  # raises where the system's service is not there; opens no dialog
        backend: Backend = Allowed()  # type: ignore[no-untyped-call]
        if sys.platform == "win32":
            backend.persist = "local machine"  # the default roams through a company's domain
        return backend
    except Exception as error:  # noqa: BLE001  a backend raises what it likes while it is made
        raise VaultUnavailable(type(error).__name__) from None


class KeyringVault:
    """Implements engine.ports.Vault; every call may block on the system's own dialog."""

    def __init__(self, backend: Callable[[], Backend] = system_backend, service: str = "qpost") -> None:
        self._make_backend = backend
        self._service = service

    def usable(self) -> bool:
        """Whether there is a keyring at all; whether it keeps what it is given, `put` finds out."""
        try:
            self._make_backend()
        except VaultUnavailable:
            return False
        return True

    def get(self, name: str) -> str | None:
        """A secret, or None where none was kept."""
        return self._asked(lambda backend: backend.get_password(self._slot(name), _USER))

    def put(self, name: str, secret: str) -> None:
        """Keep a secret; raises VaultUnavailable unless the very same comes back."""
        if len(secret) > LONGEST_SECRET:
            raise VaultUnavailable("too long for a keyring")
        self._asked(lambda backend: backend.set_password(self._slot(name), _USER, secret))
        kept = self.get(name)
        if kept is None or not secrets.compare_digest(kept.encode(), secret.encode()):
            raise VaultUnavailable("what was written did not come back")

    def forget(self, name: str) -> None:
        """Remove a secret and see that it is gone."""
        if self.get(name) is None:
            return
        self._asked(lambda backend: backend.delete_password(self._slot(name), _USER))
        if self.get(name) is not None:
            raise VaultUnavailable("what was removed is still there")

    def _slot(self, name: str) -> str:
        """A service of its own for each secret: two under one name are not written as one step."""
        return f"{self._service}: {name}"

    def _asked(self, ask: Callable[[Backend], T]) -> T:
        try:
            return ask(self._make_backend())
        except VaultUnavailable:
            raise
        except Exception as error:  # noqa: BLE001  D-Bus, Win32, its own: anything may come
            # only the class is told: the text may hold the secret
            raise VaultUnavailable(type(error).__name__) from None
