"""The rows of the outbox: each step of a command's life is one durable transaction."""

from dataclasses import replace
from datetime import datetime, timedelta

import apsw

from qpost.domain.commands import AutoReply, Command, Envelope, Reply, Snooze, WriteNote, files_of, thread_of
from qpost.domain.delivery import FARTHEST, MAY_BE_TAKEN_BACK, DeliveryState, OutboxItem, lane, step
from qpost.domain.ids import CommandKey, Version
from qpost.domain.inquiries import Status
from qpost.domain.refusals import Refusal
from qpost.engine.ports import Accepted, Draft
from qpost.store import codec, drafts, files, notes, sync
from qpost.store.database import one

KEEP_ENDED = timedelta(days=1)

_PUT = """
INSERT INTO main.outbox
    (key, lane, kind, inquiry_id, status, snooze, envelope, base, subject, state, queued_at, due_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_ITEMS = "SELECT envelope, base, state, refusal, attempts, queued_at, due_at, subject FROM main.outbox "

# A lane waits for its head: also for a refused one, whose author has to decide first.
_HEADS = """
SELECT min(seq) FROM main.outbox WHERE state NOT IN ('settled', 'withdrawn') GROUP BY lane
"""


def enqueue(
    connection: apsw.Connection, envelope: Envelope, subject: str, now: datetime, hold: timedelta
) -> None:
    """Write the command and clear its thread's draft, in one transaction (design.md §3)."""
    command = envelope.command
    state = DeliveryState.HELD if hold else DeliveryState.QUEUED
    connection.execute(
        _PUT,
        (
            envelope.key,
            lane(envelope),
            codec.kind_of(command),
            thread_of(command) or "",
            _status_set(command),
            _rest(command),
            codec.seal(envelope),
            command.base_version,
            subject,
            state,
            codec.stamp(now),
            codec.stamp(now + hold),
        ),
    )
    if isinstance(command, Reply):
        drafts.save(connection, command.inquiry_id, None)
    if isinstance(command, WriteNote):
        notes.leave(connection, command)


def _rest(command: Command) -> int | None:
    """Until when a snooze lets its inquiry rest, 0 for one that wakes it; None for all else."""
    if not isinstance(command, Snooze):
        return None
    return 0 if command.until is None else codec.stamp(command.until)


def _status_set(command: Command) -> Status | None:
    match command:
        case Reply():
            return command.status
        case AutoReply():
            return Status.DONE
        case _:
            return None


def recover(connection: apsw.Connection) -> None:
    """At the start: what was being sent has an unknown outcome, and the backend is asked."""
    connection.execute("UPDATE main.outbox SET state = 'unverified' WHERE state = 'sending'")


def due(connection: apsw.Connection, now: datetime) -> tuple[OutboxItem, ...]:
    """The head of each lane, where it is held, queued or unverified and its time has come.

    A clock that was set back by years must not hold anything for years (reliability.md §5, promise 9).
    """
    sql = f"""{_ITEMS}
    WHERE state IN ('held', 'queued', 'unverified')
    AND (due_at <= ? OR due_at > ?) AND seq IN ({_HEADS}) ORDER BY seq"""
    times = (codec.stamp(now), codec.stamp(now + FARTHEST))
    return tuple(_item(*row) for row in connection.execute(sql, times))


def next_due(connection: apsw.Connection) -> datetime | None:
    """When the head of some lane becomes due."""
    (at,) = one(
        connection,
        f"""SELECT min(due_at) FROM main.outbox
        WHERE state IN ('held', 'queued', 'unverified') AND seq IN ({_HEADS})""",
    )
    return None if at is None else codec.instant(at)


def hurry(connection: apsw.Connection, now: datetime) -> None:
    """Make everything queued or unverified due, whatever back-off it is in."""
    connection.execute(
        "UPDATE main.outbox SET due_at = ?1 WHERE state IN ('queued', 'unverified') AND due_at > ?1",
        (codec.stamp(now),),
    )


def items(connection: apsw.Connection) -> tuple[OutboxItem, ...]:
    """Everything unfinished, oldest first, and after it what was settled in the last day."""
    sql = _ITEMS + "WHERE state <> 'withdrawn' ORDER BY state = 'settled', seq"
    return tuple(_item(*row) for row in connection.execute(sql))


def release(connection: apsw.Connection, key: CommandKey, now: datetime) -> None:
    """held → queued, due now; one that is no longer held is left alone."""
    if _state_if_here(connection, key) is DeliveryState.HELD:
        _move(connection, key, DeliveryState.QUEUED)
        _put_off(connection, key, now)


def begin_sending(connection: apsw.Connection, key: CommandKey) -> None:
    """queued → sending."""
    _move(connection, key, DeliveryState.SENDING)


def wait_again(connection: apsw.Connection, key: CommandKey, due_at: datetime) -> None:
    """sending, unverified or refused → queued, one attempt more; one queued already changes its time."""
    if _state(connection, key) is not DeliveryState.QUEUED:
        _move(connection, key, DeliveryState.QUEUED)
        _count_attempt(connection, key)
    _put_off(connection, key, due_at)


def try_now(connection: apsw.Connection, key: CommandKey, now: datetime) -> None:
    """Its author will not wait: due now; refused → queued; one of unknown outcome is asked about.

    Were it queued again it could be taken back, although the backend may have it already.
    """
    state = _state_if_here(connection, key)
    if state is DeliveryState.REFUSED:
        wait_again(connection, key, now)
    elif state in (DeliveryState.QUEUED, DeliveryState.UNVERIFIED):
        _put_off(connection, key, now)


def doubt(connection: apsw.Connection, key: CommandKey, due_at: datetime) -> None:
    """sending → unverified; one that is unverified already is asked about later."""
    if _state(connection, key) is not DeliveryState.UNVERIFIED:
        _move(connection, key, DeliveryState.UNVERIFIED)
    _count_attempt(connection, key)
    _put_off(connection, key, due_at)


def settle(connection: apsw.Connection, key: CommandKey, accepted: Accepted, now: datetime) -> None:
    """sending or unverified → settled, with the backend's answer.

    What the same author wrote after it in the same thread was written knowing it: it moves on along.
    """
    (base, lane_name) = one(connection, "SELECT base, lane FROM main.outbox WHERE key = ?", (key,))
    _move(connection, key, DeliveryState.SETTLED)
    _end(connection, key, now)
    if accepted.version == base + 1:
        connection.execute(
            """UPDATE main.outbox SET base = ? WHERE lane = ? AND base = ?
            AND state IN ('held', 'queued')""",
            (accepted.version, lane_name, base),
        )
    sync.take_over(connection, accepted)
    (sealed,) = one(connection, "SELECT envelope FROM main.outbox WHERE key = ?", (key,))
    files.sent(connection, files_of(codec.unseal(sealed).command), now)
    forget_ended(connection, now)
    files.sweep(connection, now)


def forget_ended(connection: apsw.Connection, now: datetime) -> None:
    """Remove what came to its end more than a day ago, and with it the words that it held.

    A withdrawal of an earlier program has no time of its own: there its queueing counts.
    """
    connection.execute(
        """DELETE FROM main.outbox WHERE state IN ('settled', 'withdrawn')
        AND coalesce(settled_at, queued_at) < ?""",
        (codec.stamp(now - KEEP_ENDED),),
    )


def refuse(connection: apsw.Connection, key: CommandKey, refusal: Refusal) -> None:
    """sending → refused; the text stays."""
    _move(connection, key, DeliveryState.REFUSED)
    connection.execute("UPDATE main.outbox SET refusal = ? WHERE key = ?", (refusal, key))


def insist(connection: apsw.Connection, key: CommandKey, now: datetime) -> None:
    """refused → queued, with the thread's version as it is here now: its author has seen it.

    Any other is left alone: it may be on its way under the version that it has.
    """
    if _state_if_here(connection, key) is not DeliveryState.REFUSED:
        return
    _move(connection, key, DeliveryState.QUEUED)
    (sealed,) = one(connection, "SELECT envelope FROM main.outbox WHERE key = ?", (key,))
    version = sync.version_here(connection, codec.unseal(sealed).command)
    if version is not None:
        connection.execute("UPDATE main.outbox SET base = ? WHERE key = ?", (version, key))
    connection.execute("UPDATE main.outbox SET refusal = NULL WHERE key = ?", (key,))
    _put_off(connection, key, now)


def take_back(connection: apsw.Connection, key: CommandKey, now: datetime) -> bool:
    """held, queued or refused → withdrawn, its text a draft again, in one transaction.

    What was typed for the thread since then is kept below it: neither text is worth less.
    """
    if not _withdraw(connection, key, now):
        return False
    (envelope,) = one(connection, "SELECT envelope FROM main.outbox WHERE key = ?", (key,))
    command = codec.unseal(envelope).command
    if isinstance(command, Reply):
        since = drafts.draft(connection, command.inquiry_id)
        body = f"{command.body}\n\n{since.body}" if since and since.body else command.body
        back = Draft(
            title=command.title,
            body=body,
            saved_at=now,
            status=command.status,
            mail=command.mail,
            files=(*command.files, *(since.files if since else ())),
            canned=(*command.canned, *(since.canned if since else ())),
            own=since.own if since else "",
        )
        drafts.save(connection, command.inquiry_id, back)
    if isinstance(command, WriteNote):
        notes.bring_back(connection, command)
    return True


def discard(connection: apsw.Connection, key: CommandKey, now: datetime) -> bool:
    """held, queued or refused → withdrawn; the row keeps its text until the day after."""
    return _withdraw(connection, key, now)


def _withdraw(connection: apsw.Connection, key: CommandKey, now: datetime) -> bool:
    if _state_if_here(connection, key) not in MAY_BE_TAKEN_BACK:
        return False
    _move(connection, key, DeliveryState.WITHDRAWN)
    _end(connection, key, now)
    return True


def _end(connection: apsw.Connection, key: CommandKey, now: datetime) -> None:
    connection.execute("UPDATE main.outbox SET settled_at = ? WHERE key = ?", (codec.stamp(now), key))


def _state(connection: apsw.Connection, key: CommandKey) -> DeliveryState:
    (state,) = one(connection, "SELECT state FROM main.outbox WHERE key = ?", (key,))
    return DeliveryState(state)


def _state_if_here(connection: apsw.Connection, key: CommandKey) -> DeliveryState | None:
    """For buttons: what is still on a screen may have been settled and removed in the meantime."""
    row = connection.execute("SELECT state FROM main.outbox WHERE key = ?", (key,)).fetchone()
    return None if row is None else DeliveryState(row[0])


def _move(connection: apsw.Connection, key: CommandKey, new: DeliveryState) -> None:
    state = step(_state(connection, key), new)
    connection.execute("UPDATE main.outbox SET state = ? WHERE key = ?", (state, key))


def _put_off(connection: apsw.Connection, key: CommandKey, due_at: datetime) -> None:
    connection.execute("UPDATE main.outbox SET due_at = ? WHERE key = ?", (codec.stamp(due_at), key))


def _count_attempt(connection: apsw.Connection, key: CommandKey) -> None:
    connection.execute("UPDATE main.outbox SET attempts = attempts + 1, refusal = NULL WHERE key = ?", (key,))


def _item(
    envelope: bytes,
    base: int,
    state: str,
    refusal: str | None,
    attempts: int,
    queued_at: int,
    due_at: int,
    subject: str,
) -> OutboxItem:
    sealed = codec.unseal(envelope)
    return OutboxItem(
        replace(sealed, command=replace(sealed.command, base_version=Version(base))),
        DeliveryState(state),
        Refusal(refusal) if refusal else None,
        attempts,
        codec.instant(queued_at),
        codec.instant(due_at),
        subject,
    )
