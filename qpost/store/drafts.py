"""What is typed and not yet sent, one draft a thread."""

import apsw

from qpost.domain.ids import InquiryId
from qpost.domain.inquiries import Status
from qpost.engine.ports import Draft
from qpost.store import codec


def draft(connection: apsw.Connection, inquiry_id: InquiryId) -> Draft | None:
    """The draft of a thread."""
    row = connection.execute(
        "SELECT title, body, saved_at, status, mail, files, canned, own FROM main.draft WHERE inquiry_id = ?",
        (inquiry_id,),
    ).fetchone()
    if row is None:
        return None
    title, body, saved_at, status, mail, files, canned, own = row
    return Draft(
        title=title,
        body=body,
        saved_at=codec.instant(saved_at),
        status=Status(status),
        mail=bool(mail),
        files=codec.file_ids(files),
        canned=codec.canned_ids(canned),
        own=own,
    )


def save(connection: apsw.Connection, inquiry_id: InquiryId, kept: Draft | None) -> bool:
    """Keep or drop the draft of a thread; whether one came where none was, or went."""
    there = connection.execute("SELECT 1 FROM main.draft WHERE inquiry_id = ?", (inquiry_id,)).fetchone()
    if kept is None:
        connection.execute("DELETE FROM main.draft WHERE inquiry_id = ?", (inquiry_id,))
        return there is not None
    connection.execute(
        "INSERT OR REPLACE INTO main.draft VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            inquiry_id,
            kept.title,
            kept.body,
            codec.stamp(kept.saved_at),
            kept.status,
            int(kept.mail),
            codec.encode(kept.files).decode(),
            codec.encode(kept.canned).decode(),
            kept.own,
        ),
    )
    return there is None
