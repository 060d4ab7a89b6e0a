"""The keyring: only what comes back was kept, and no failure tells a secret."""

import sys
from collections.abc import Callable

import pytest

from qpost.domain.failures import VaultUnavailable
from qpost.host.vault import LONGEST_SECRET, KeyringVault


class Drawer:
    """A backend in memory that behaves as a test wants."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        """What was kept."""
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep it."""
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Remove it."""
        del self.kept[service, username]


class Swallowing(Drawer):
    """Takes everything and keeps nothing, as keyring's null backend does."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Pretend."""


class Truncating(Drawer):
    """Keeps the beginning only."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a part."""
        super().set_password(service, username, password[:8])


class Locked(Drawer):
    """Raises a foreign error whose text holds the secret."""

    def get_password(self, service: str, username: str) -> str | None:
        """Refuse."""
        raise RuntimeError("prompt dismissed")

    def set_password(self, service: str, username: str, password: str) -> None:
        """Refuse, and tell too much."""
        raise OSError(f"could not store {password}")


class Sticky(Drawer):
    """Says it removed something and did not."""

    def delete_password(self, service: str, username: str) -> None:
        """Pretend."""


def vault(drawer: Drawer) -> KeyringVault:
    """A vault over that backend."""
    return KeyringVault(lambda: drawer)


def test_what_is_put_is_got_and_what_is_forgotten_is_gone() -> None:
    drawer = Drawer()
    kept = vault(drawer)
    assert kept.usable()
    kept.put("token", "secret")
    kept.put("key", "other")
    assert (kept.get("token"), kept.get("key"), kept.get("nothing")) == ("secret", "other", None)
    kept.forget("token")
    kept.forget("token")
    assert kept.get("token") is None
    assert list(drawer.kept.values()) == ["other"]


def test_asking_whether_it_is_usable_touches_nothing() -> None:
    assert vault(Locked()).usable()


@pytest.mark.parametrize("broken", [Swallowing, Truncating, Locked])
def test_a_failure_to_keep_is_told_without_the_secret(broken: Callable[[], Drawer]) -> None:
    with pytest.raises(VaultUnavailable) as failure:
        vault(broken()).put("token", "very secret words")
    assert "very secret" not in repr(failure.value)
    assert failure.value.__cause__ is None


def test_a_locked_keyring_is_not_an_empty_one() -> None:
    with pytest.raises(VaultUnavailable):
        vault(Locked()).get("token")


def test_a_removal_that_did_not_happen_is_told() -> None:
    kept = vault(Sticky())
    kept.put("token", "secret")
    with pytest.raises(VaultUnavailable):
        kept.forget("token")


def test_a_secret_longer_than_windows_takes_is_refused_before_it_is_cut() -> None:
    with pytest.raises(VaultUnavailable):
        vault(Drawer()).put("token", "x" * (LONGEST_SECRET + 1))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows always has its credential store")
def test_no_backend_is_discovered_however_the_keyring_library_is_told_to(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    kept = KeyringVault()
    assert kept.usable() is False
    with pytest.raises(VaultUnavailable):
        kept.put("token", "secret")
