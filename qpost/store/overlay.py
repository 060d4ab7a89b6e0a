"""What waits in the outbox of one kind of command, for the lists that show it as if it had happened."""

from collections.abc import Iterator
from datetime import datetime
from typing import TypeVar

import apsw

from qpost.domain.commands import Command
from qpost.domain.ids import InquiryId
from qpost.store import codec

C = TypeVar("C", bound=Command)

_WAITING = """
SELECT envelope, queued_at FROM main.outbox
WHERE kind = :kind AND state NOT IN ('settled', 'withdrawn', 'refused')
AND (:inquiry_id IS NULL OR inquiry_id = :inquiry_id) ORDER BY seq
"""


def waiting(connection: apsw.Connection, kind: type[C], inquiry_id: InquiryId | None = None) -> Iterator[C]:
    """The commands of a kind that are on their way, in the order in which they were given."""
    return (command for command, _ in waiting_since(connection, kind, inquiry_id))


def waiting_since(
    connection: apsw.Connection, kind: type[C], inquiry_id: InquiryId | None = None
) -> Iterator[tuple[C, datetime]]:
    """Likewise, with the instant at which each was queued."""
    asked = {"kind": codec.KIND_OF[kind], "inquiry_id": inquiry_id}
    for envelope, queued_at in connection.execute(_WAITING, asked):
        command = codec.unseal(envelope).command
        if isinstance(command, kind):
            yield command, codec.instant(queued_at)
