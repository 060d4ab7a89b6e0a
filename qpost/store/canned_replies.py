"""Saved replies as lists show them: the copy with what waits in the outbox laid over it."""

import apsw

from qpost.domain.canned_replies import CannedReply
from qpost.domain.commands import DropCanned, KeepCanned
from qpost.domain.ids import CannedId
from qpost.store import codec
from qpost.store.overlay import waiting


def rows(connection: apsw.Connection) -> tuple[CannedReply, ...]:
    """Those that are not deleted: pinned first, then by use, then by name."""
    found: dict[CannedId, CannedReply] = {}
    for (body,) in connection.execute("SELECT body FROM cache.canned_reply"):
        canned = codec.canned_reply(body)
        found[canned.canned_id] = canned
    for command in waiting(connection, KeepCanned):
        found[command.canned_id] = _kept(command, found.get(command.canned_id))
    for dropped in waiting(connection, DropCanned):
        found.pop(dropped.canned_id, None)
    shown = (canned for canned in found.values() if not canned.deleted)
    return tuple(sorted(shown, key=lambda one: (not one.pinned, -one.uses, one.name, one.canned_id)))


def drafts(connection: apsw.Connection) -> tuple[KeepCanned, ...]:
    """What is typed for saved replies and not kept yet, by id."""
    found = connection.execute("SELECT command FROM main.canned_draft ORDER BY canned_id")
    return tuple(codec.keep_canned(command) for (command,) in found)


def save_draft(connection: apsw.Connection, canned_id: CannedId, draft: KeepCanned | None) -> None:
    """Keep what is typed for one, or let it go."""
    if draft is None:
        connection.execute("DELETE FROM main.canned_draft WHERE canned_id = ?", (canned_id,))
    else:
        row = (canned_id, codec.encode(draft))
        connection.execute("INSERT OR REPLACE INTO main.canned_draft VALUES (?, ?)", row)


def _kept(command: KeepCanned, before: CannedReply | None) -> CannedReply:
    return CannedReply(
        canned_id=command.canned_id,
        folder=command.folder,
        name=command.name,
        abbreviation=command.abbreviation,
        language=command.language,
        body=command.body,
        public_safe=command.public_safe,
        pinned=command.pinned,
        uses=before.uses if before else 0,
        deleted=False,
        version=before.version if before else command.base_version,
    )
