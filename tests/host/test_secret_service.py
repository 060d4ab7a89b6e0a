"""The real Secret Service: gnome-keyring on a session bus of the test's own, really kept and really gone."""

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

USE = """
from qpost.host.vault import KeyringVault
vault = KeyringVault(service="qpost test")
assert vault.usable()
vault.put("token of a-1", "鍵-1")
vault.put("token of a-2", "key-2" * 100)
assert (vault.get("token of a-1"), vault.get("token of a-2")) == ("鍵-1", "key-2" * 100)
vault.forget("token of a-1")
assert (vault.get("token of a-1"), vault.get("token of a-2")) == (None, "key-2" * 100)
print("kept")
"""

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="the Secret Service is what Linux desktops have"
)


def on_a_session_bus(script: str, home: Path, *, first: str = "true") -> str:
    """Run a Python script on a bus of its own, after a line of shell that may start services."""
    for program in ("dbus-run-session", "gnome-keyring-daemon"):
        assert shutil.which(program), f"{program} is missing: run.py test installs it"
    environment = {
        **os.environ,
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_RUNTIME_DIR": str(home),
        "PYTHONPATH": str(ROOT),
    }
    environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
    done = subprocess.run(
        [
            "dbus-run-session",
            "--",
            "sh",
            "-c",
            f'{first}; exec {shlex.quote(sys.executable)} -c "$1"',
            "sh",
            script,
        ],
        env=environment,
        capture_output=True,
        text=True,
        timeout=50,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_secrets_are_kept_and_removed_one_by_one_in_the_real_secret_service(tmp_path: Path) -> None:
    unlocked = "printf pass | gnome-keyring-daemon --unlock --components=secrets >/dev/null"
    assert "kept" in on_a_session_bus(USE, tmp_path, first=unlocked)
