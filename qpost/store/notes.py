"""Notes of an inquiry: the copy, those on their way or refused, and the one that is being typed."""

import apsw

from qpost.domain.commands import WriteNote
from qpost.domain.delivery import DeliveryState
from qpost.domain.ids import InquiryId
from qpost.domain.notes import Note
from qpost.domain.refusals import Refusal
from qpost.engine.ports import ThreadNote
from qpost.store import codec

_NOTES = "SELECT body FROM cache.note WHERE inquiry_id = ? ORDER BY written_at, note_id"
_OURS = """
SELECT envelope, state, refusal, queued_at FROM main.outbox
WHERE kind = 'write_note' AND inquiry_id = ? AND state NOT IN ('settled', 'withdrawn') ORDER BY seq
"""
_DRAFT = "SELECT body FROM main.note_draft WHERE inquiry_id = ?"


def of_inquiry(connection: apsw.Connection, inquiry_id: InquiryId) -> tuple[ThreadNote, ...]:
    """Oldest first; the author of one that is not at the backend is whoever works here, and stands empty."""
    told = tuple(codec.note(body) for (body,) in connection.execute(_NOTES, (inquiry_id,)))
    known = {note.note_id for note in told}
    ours = [_ours(*row) for row in connection.execute(_OURS, (inquiry_id,))]
    return (*map(ThreadNote, told), *(one for one in ours if one.note.note_id not in known))


def _ours(envelope: bytes, state: str, refusal: str | None, queued_at: int) -> ThreadNote:
    sealed = codec.unseal(envelope)
    command = sealed.command
    assert isinstance(command, WriteNote)
    note = Note(command.note_id, command.inquiry_id, "", command.body, codec.instant(queued_at))
    return ThreadNote(note, DeliveryState(state), Refusal(refusal) if refusal else None, sealed.key)


def draft(connection: apsw.Connection, inquiry_id: InquiryId) -> str:
    """What is being typed for an inquiry; nothing is empty."""
    row = connection.execute(_DRAFT, (inquiry_id,)).fetchone()
    return str(row[0]) if row else ""


def save_draft(connection: apsw.Connection, inquiry_id: InquiryId, body: str) -> None:
    """Keep what is being typed, or drop it where it is empty."""
    if body:
        connection.execute("INSERT OR REPLACE INTO main.note_draft VALUES (?, ?)", (inquiry_id, body))
    else:
        connection.execute("DELETE FROM main.note_draft WHERE inquiry_id = ?", (inquiry_id,))


def leave(connection: apsw.Connection, command: WriteNote) -> None:
    """A note goes out: what is being typed is part of it and goes along; any other words stay."""
    if draft(connection, command.inquiry_id).strip() in command.body:
        save_draft(connection, command.inquiry_id, "")


def bring_back(connection: apsw.Connection, command: WriteNote) -> None:
    """A note that was taken back is typed again, above whatever was typed since."""
    since = draft(connection, command.inquiry_id)
    body = command.body if not since else f"{command.body}\n\n{since}"
    save_draft(connection, command.inquiry_id, body)
