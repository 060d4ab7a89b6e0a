"""Who may import whom: the contracts of pyproject.toml, asked of the code as it stands."""

import os

import pytest
from importlinter.cli import lint_imports

from tests.contracts.tree import ROOT


def test_the_import_contracts_hold(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    status = lint_imports(config_filename=os.fspath(ROOT / "pyproject.toml"), no_cache=True, no_logo=True)
    assert status == 0, capfd.readouterr().out
