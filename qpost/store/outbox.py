"""The rows of the outbox: each step of a command's life is one durable transaction."""

from datetime import datetime, timedelta

import apsw

from qpost.domain.commands import Envelope, Reply
from qpost.domain.delivery import DeliveryState, OutboxItem, lane, step
from qpost.domain.ids import CommandKey
from qpost.domain.refusals import Refusal
from qpost.engine.ports import Accepted
from qpost.store import codec, sync
from qpost.store.database import one

KEEP_SETTLED = timedelta(days=1)

_PUT = """
INSERT INTO main.outbox (key, lane, inquiry_id, status, envelope, subject, state, queued_at, due_at)
VALUES (?, ?, ?, ?, ?, ?, 'queued', ?, ?)
"""
_ITEMS = "SELECT envelope, state, refusal, attempts, queued_at, due_at, subject FROM main.outbox "


def enqueue(connection: apsw.Connection, envelope: Envelope, subject: str, now: datetime) -> None:
    """Write the command and clear its thread's draft, in one transaction (design.md §3)."""
    command = envelope.command
    status = command.status if isinstance(command, Reply) else None
    at = codec.stamp(now)
    row = (envelope.key, lane(envelope), command.inquiry_id, status, codec.seal(envelope), subject, at, at)
    connection.execute(_PUT, row)
    if isinstance(command, Reply):
        connection.execute("DELETE FROM main.draft WHERE inquiry_id = ?", (command.inquiry_id,))


def recover(connection: apsw.Connection) -> None:
    """At the start: what was being sent is queued again, under the same key."""
    connection.execute("UPDATE main.outbox SET state = 'queued' WHERE state = 'sending'")


def due(connection: apsw.Connection, now: datetime) -> tuple[OutboxItem, ...]:
    """The first unfinished command of each lane, where it is queued and its time has come."""
    sql = (
        _ITEMS
        + """
    WHERE state = 'queued' AND due_at <= ? AND seq IN
      (SELECT min(seq) FROM main.outbox WHERE state IN ('queued', 'sending') GROUP BY lane)
    ORDER BY seq"""
    )
    return tuple(_item(*row) for row in connection.execute(sql, (codec.stamp(now),)))


def next_due(connection: apsw.Connection) -> datetime | None:
    """When the next queued command becomes due."""
    (at,) = one(connection, "SELECT min(due_at) FROM main.outbox WHERE state = 'queued'")
    return None if at is None else codec.instant(at)


def hurry(connection: apsw.Connection, now: datetime) -> None:
    """Make everything queued due, whatever back-off it is in."""
    at = codec.stamp(now)
    connection.execute("UPDATE main.outbox SET due_at = ? WHERE state = 'queued' AND due_at > ?", (at, at))


def items(connection: apsw.Connection) -> tuple[OutboxItem, ...]:
    """Everything unfinished, oldest first, and after it what was settled in the last day."""
    sql = _ITEMS + "ORDER BY state = 'settled', seq"
    return tuple(_item(*row) for row in connection.execute(sql))


def begin_sending(connection: apsw.Connection, key: CommandKey) -> None:
    """queued → sending."""
    _move(connection, key, DeliveryState.SENDING)


def wait_again(connection: apsw.Connection, key: CommandKey, due_at: datetime) -> None:
    """sending or refused → queued, one attempt more; one that is queued already only changes its time."""
    if _state(connection, key) is not DeliveryState.QUEUED:
        _move(connection, key, DeliveryState.QUEUED)
        connection.execute(
            "UPDATE main.outbox SET attempts = attempts + 1, refusal = NULL WHERE key = ?", (key,)
        )
    connection.execute("UPDATE main.outbox SET due_at = ? WHERE key = ?", (codec.stamp(due_at), key))


def settle(connection: apsw.Connection, key: CommandKey, accepted: Accepted, now: datetime) -> None:
    """sending → settled, with the backend's answer; what was settled a day ago is forgotten."""
    _move(connection, key, DeliveryState.SETTLED)
    connection.execute("UPDATE main.outbox SET settled_at = ? WHERE key = ?", (codec.stamp(now), key))
    sync.take_over(connection, accepted.inquiry, accepted.message)
    connection.execute("DELETE FROM main.outbox WHERE settled_at < ?", (codec.stamp(now - KEEP_SETTLED),))


def refuse(connection: apsw.Connection, key: CommandKey, refusal: Refusal) -> None:
    """sending → refused; the text stays."""
    _move(connection, key, DeliveryState.REFUSED)
    connection.execute("UPDATE main.outbox SET refusal = ? WHERE key = ?", (refusal, key))


def discard(connection: apsw.Connection, key: CommandKey) -> None:
    """Drop a refused command because its author said so."""
    connection.execute("DELETE FROM main.outbox WHERE key = ? AND state = 'refused'", (key,))


def _state(connection: apsw.Connection, key: CommandKey) -> DeliveryState:
    (state,) = one(connection, "SELECT state FROM main.outbox WHERE key = ?", (key,))
    return DeliveryState(state)


def _move(connection: apsw.Connection, key: CommandKey, new: DeliveryState) -> None:
    state = step(_state(connection, key), new)
    connection.execute("UPDATE main.outbox SET state = ? WHERE key = ?", (state, key))


def _item(
    envelope: bytes,
    state: str,
    refusal: str | None,
    attempts: int,
    queued_at: int,
    due_at: int,
    subject: str,
) -> OutboxItem:
    return OutboxItem(
        codec.unseal(envelope),
        DeliveryState(state),
        Refusal(refusal) if refusal else None,
        attempts,
        codec.instant(queued_at),
        codec.instant(due_at),
        subject,
    )
