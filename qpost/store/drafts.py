"""What is typed and not yet sent, one draft a thread."""

import apsw

from qpost.domain.ids import InquiryId
from qpost.engine.ports import Draft
from qpost.store import codec


def draft(connection: apsw.Connection, inquiry_id: InquiryId) -> Draft | None:
    """The draft of a thread."""
    row = connection.execute(
        "SELECT title, body, saved_at FROM main.draft WHERE inquiry_id = ?", (inquiry_id,)
    ).fetchone()
    return Draft(row[0], row[1], codec.instant(row[2])) if row else None


def save(connection: apsw.Connection, inquiry_id: InquiryId, kept: Draft | None) -> None:
    """Keep or drop the draft of a thread."""
    if kept is None:
        connection.execute("DELETE FROM main.draft WHERE inquiry_id = ?", (inquiry_id,))
        return
    connection.execute(
        "INSERT OR REPLACE INTO main.draft VALUES (?, ?, ?, ?)",
        (inquiry_id, kept.title, kept.body, codec.stamp(kept.saved_at)),
    )
