"""Contents of files: those that wait for their message, and as many of the others as there is room for."""

from datetime import datetime, timedelta

import apsw

from qpost.domain.commands import files_of
from qpost.domain.files import File, MediaType
from qpost.domain.ids import FileId
from qpost.engine.ports import Outgoing
from qpost.store import codec

ROOM = 64 << 20
"""Bytes of the contents that can be fetched again."""

UNNAMED = timedelta(hours=1)
"""After so long what neither a draft nor a command names is nobody's any more."""

_KEEP = """
INSERT OR REPLACE INTO main.file (file_id, name, media_type, size, content, kept_at) VALUES (?, ?, ?, ?, ?, ?)
"""
_OUTGOING = "SELECT file_id, name, media_type, size, uploaded_at FROM main.file WHERE file_id = ?"
_OLD = "SELECT file_id FROM main.file WHERE kept_at < ?"
_WAITING = "SELECT envelope FROM main.outbox WHERE state NOT IN ('settled', 'withdrawn')"
_FETCHED = "INSERT OR REPLACE INTO cache.file_content VALUES (?, ?, ?)"
_ROOM_LEFT = "SELECT file_id, length(content) FROM cache.file_content ORDER BY used_at DESC"


def keep(connection: apsw.Connection, file: File, content: bytes, now: datetime) -> None:
    """Keep a file that was attached."""
    row = (file.file_id, file.name, file.media_type, file.size, content, codec.stamp(now))
    connection.execute(_KEEP, row)


def outgoing(connection: apsw.Connection, wanted: tuple[FileId, ...]) -> tuple[Outgoing, ...]:
    """Those of the files that wait here, in order."""
    rows = (connection.execute(_OUTGOING, (one,)).fetchone() for one in wanted)
    return tuple(_outgoing(*row) for row in rows if row is not None)


def listed(connection: apsw.Connection, wanted: tuple[FileId, ...]) -> tuple[File, ...]:
    """The same, as messages name them."""
    return tuple(one.file for one in outgoing(connection, wanted))


def note_uploaded(connection: apsw.Connection, file_id: FileId, at: datetime | None) -> None:
    """The backend has a file that waits here, or has it no longer."""
    stamp = None if at is None else codec.stamp(at)
    connection.execute("UPDATE main.file SET uploaded_at = ? WHERE file_id = ?", (stamp, file_id))


def drop(connection: apsw.Connection, file_id: FileId) -> None:
    """Remove a file that waits here, unless a draft or a command names it."""
    if file_id not in _named(connection):
        connection.execute("DELETE FROM main.file WHERE file_id = ?", (file_id,))


def sweep(connection: apsw.Connection, now: datetime) -> None:
    """Remove what nothing names any more."""
    old = list(connection.execute(_OLD, (codec.stamp(now - UNNAMED),)))
    named = _named(connection) if old else set()
    for (file_id,) in old:
        if file_id not in named:
            connection.execute("DELETE FROM main.file WHERE file_id = ?", (file_id,))


def sent(connection: apsw.Connection, carried: tuple[FileId, ...], now: datetime) -> None:
    """The backend has the message: its files are copies now, as if they had been fetched."""
    for file_id in carried:
        row = connection.execute("SELECT content FROM main.file WHERE file_id = ?", (file_id,)).fetchone()
        if row is not None:
            keep_fetched(connection, file_id, row[0], now)
            connection.execute("DELETE FROM main.file WHERE file_id = ?", (file_id,))


def keep_fetched(connection: apsw.Connection, file_id: FileId, content: bytes, now: datetime) -> None:
    """Keep a content that can be fetched again; what was not used for longest makes room."""
    connection.execute(_FETCHED, (file_id, content, codec.stamp(now)))
    room = ROOM
    for other, size in list(connection.execute(_ROOM_LEFT)):
        room -= size
        if room < 0:
            connection.execute("DELETE FROM cache.file_content WHERE file_id = ?", (other,))


def forget_fetched(connection: apsw.Connection, before: datetime) -> None:
    """Remove contents that can be fetched again and were not used since."""
    connection.execute("DELETE FROM cache.file_content WHERE used_at < ?", (codec.stamp(before),))


def content(connection: apsw.Connection, file_id: FileId, now: datetime) -> bytes | None:
    """A content that is here."""
    row = connection.execute("SELECT content FROM main.file WHERE file_id = ?", (file_id,)).fetchone()
    if row is None:
        row = connection.execute(
            "UPDATE cache.file_content SET used_at = ? WHERE file_id = ? RETURNING content",
            (codec.stamp(now), file_id),
        ).fetchone()
    return None if row is None else bytes(row[0])


def _named(connection: apsw.Connection) -> set[FileId]:
    drafts = list(connection.execute("SELECT files FROM main.draft"))
    commands = list(connection.execute(_WAITING))
    named = {one for (files,) in drafts for one in codec.file_ids(files)}
    return named | {one for (sealed,) in commands for one in files_of(codec.unseal(sealed).command)}


def _outgoing(file_id: str, name: str, media_type: str, size: int, uploaded_at: int | None) -> Outgoing:
    file = File(FileId(file_id), name, MediaType(media_type), size)
    return Outgoing(file, None if uploaded_at is None else codec.instant(uploaded_at))
