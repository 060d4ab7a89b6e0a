"""よく使う返事: texts that the members of a shop share and put into their answers (spec.md §4.3)."""

from dataclasses import dataclass

from qpost.domain.ids import CannedId, Version
from qpost.domain.settings import Language

NAME_LIMIT = 60
FOLDER_LIMIT = 40
ABBREVIATION_LIMIT = 20


@dataclass(frozen=True, slots=True)
class CannedReply:
    """One text with its name; the body may hold variables such as {注文番号}."""

    canned_id: CannedId
    folder: str
    """A folder's name; "" stands in none."""
    name: str
    abbreviation: str
    """略語: what is typed after ; to find it, without the ;."""
    language: Language
    body: str
    public_safe: bool
    """公開可: its author says that it may stand on a product page."""
    pinned: bool
    uses: int
    """How many answers went out with it."""
    deleted: bool
    """Gone from the lists; the entry stays, so that every computer hears of it."""
    version: Version


def abbreviation(typed: str) -> str:
    """An abbreviation without the ; that calls it."""
    return typed.strip().lstrip(";； \u3000").strip()
