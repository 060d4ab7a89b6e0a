"""The published API is the committed one: a change of it is seen in review, or fails here."""

import json
from pathlib import Path

from qpost.protocol import paths
from qpost.server import backend
from qpost.server.app import description
from qpost.server.config import config_in
from tests.contracts.tree import ROOT

COMMITTED = ROOT / "docs" / "openapi.json"


def test_the_committed_description_is_what_the_backend_publishes(tmp_path: Path) -> None:
    published = description(backend.build(config_in(tmp_path)))
    committed = COMMITTED.read_text(encoding="utf-8")
    assert committed == published, "run: python -m qpost.server openapi > docs/openapi.json"


def test_every_path_of_the_protocol_is_published() -> None:
    values = [value for name, value in vars(paths).items() if name.isupper() and value.startswith("/")]
    templates = {value.replace(":str}", "}") for value in values}
    beginnings = {one for one in templates for other in templates if other.startswith(f"{one}/")}
    published = set(json.loads(COMMITTED.read_text(encoding="utf-8"))["paths"])
    assert templates - beginnings - published == set()
