"""The saved replies that each shop of the sandbox begins with, in four languages."""

from qpost.domain.canned_replies import CannedReply
from qpost.domain.ids import CannedId, Version
from qpost.domain.settings import Language
from qpost.server.sandbox.reading import Table, read


def saved_replies(*, share: float) -> tuple[CannedReply, ...]:
    """All of them, used in proportion to the shop's share of the inquiries."""
    return tuple(
        _saved(place, entry, share) for place, entry in enumerate(read("saved_replies.toml")["reply"])
    )


def _saved(place: int, entry: Table, share: float) -> CannedReply:
    return CannedReply(
        canned_id=CannedId(f"sandbox-{place + 1:02}"),
        folder=entry["folder"],
        name=entry["name"],
        abbreviation=entry["short"],
        language=Language(entry["language"]),
        body=entry["body"],
        public_safe=entry["public"],
        pinned=entry.get("pinned", False),
        uses=round(entry["uses"] * share),
        deleted=False,
        version=Version(1),
    )
