"""Notes of an inquiry: the copy, and after it those on their way."""

import apsw

from qpost.domain.commands import WriteNote
from qpost.domain.ids import InquiryId
from qpost.domain.notes import Note
from qpost.store import codec
from qpost.store.overlay import waiting_since

_NOTES = "SELECT body FROM cache.note WHERE inquiry_id = ? ORDER BY written_at, note_id"


def of_inquiry(connection: apsw.Connection, inquiry_id: InquiryId) -> tuple[Note, ...]:
    """Oldest first; the author of one on its way is whoever works here, and stands empty."""
    told = tuple(codec.note(body) for (body,) in connection.execute(_NOTES, (inquiry_id,)))
    known = {note.note_id for note in told}
    coming = (
        Note(command.note_id, inquiry_id, "", command.body, queued_at)
        for command, queued_at in waiting_since(connection, WriteNote, inquiry_id)
        if command.note_id not in known
    )
    return (*told, *coming)
