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
