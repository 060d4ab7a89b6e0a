"""Who may import whom: the contracts of pyproject.toml, asked of the code as it stands."""

import subprocess
import sys

import run
from tests.contracts.tree import ROOT


def test_the_import_contracts_hold() -> None:
    # A process of its own: import-linter sets logging up for itself, which silences every logger there is.
    command = [sys.executable, "-c", run.LINT_IMPORTS, "--no-logo", "--no-cache"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
