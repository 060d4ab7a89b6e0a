"""Every link from one document of ours to another file leads somewhere."""

import re
from pathlib import Path
from urllib.parse import unquote

import pytest

from tests.contracts.tree import ROOT

DOCUMENTS = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]
LINK = re.compile(r"\]\(([^)\s]+)\)")


def targets(document: Path) -> list[str]:
    """What a document links to, apart from the web and its own headings."""
    links = LINK.findall(document.read_text(encoding="utf-8"))
    here = [link for link in links if "://" not in link and not link.startswith("#")]
    return [unquote(link.partition("#")[0]) for link in here]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_link_leads_to_a_file(document: Path) -> None:
    assert [link for link in targets(document) if not (document.parent / link).exists()] == []
