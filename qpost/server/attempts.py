"""Sign-in attempts: five wrong ones lock an account, many from one address make it wait.

An attempt is counted before its password is looked at and taken back when it was right, so that attempts
made at the same moment cannot slip past the limit together.
"""

import hashlib
from datetime import datetime, timedelta
from math import ceil

from sqlalchemy import Connection, delete, insert, select, update

from qpost.protocol.errors import Code
from qpost.server import tables
from qpost.server.config import ADDRESS_ATTEMPTS, ADDRESS_WINDOW, ATTEMPTS, LOCK
from qpost.server.problems import Refused

FORGOTTEN = timedelta(days=1)


def subject(kind: str, name: str) -> str:
    """Under which name attempts are counted; neither logins nor addresses are kept readable."""
    return hashlib.sha256(f"{kind}\n{name}".encode()).hexdigest()


def count(connection: Connection, *, login: str, address: str, now: datetime) -> None:
    """Count one attempt; refused where it must not even be tried."""
    _forget(connection, now)
    waits = _blocked(connection, subject("address", address), now)
    if waits is not None:
        raise Refused(Code.TOO_MANY_ATTEMPTS, retry_after=waits)
    waits = _blocked(connection, subject("login", login), now)
    if waits is not None:
        raise Refused(Code.ACCOUNT_LOCKED, retry_after=waits)
    _add(connection, subject("address", address), ADDRESS_ATTEMPTS, ADDRESS_WINDOW, now)
    _add(connection, subject("login", login), ATTEMPTS, LOCK, now)


def spend(connection: Connection, name: str, *, limit: int, window: timedelta, now: datetime) -> None:
    """Count one use of something that is limited; refused where the limit was reached within the window."""
    _forget(connection, now)
    waits = _blocked(connection, name, now)
    if waits is not None:
        raise Refused(Code.TOO_MANY_ATTEMPTS, retry_after=waits)
    _add(connection, name, limit, window, now)


def take_back(connection: Connection, *, login: str, address: str) -> None:
    """The attempt was right: the account starts afresh, the address gets its attempt back."""
    c = tables.attempts.c
    connection.execute(delete(tables.attempts).where(c.subject == subject("login", login)))
    mine = c.subject == subject("address", address)
    connection.execute(
        update(tables.attempts).where(mine).values(failures=c.failures - 1, blocked_until=None)
    )


def _blocked(connection: Connection, name: str, now: datetime) -> int | None:
    """Seconds it must wait."""
    wanted = select(tables.attempts.c.blocked_until).where(tables.attempts.c.subject == name)
    until: datetime | None = connection.execute(wanted).scalar_one_or_none()
    if until is None or until <= now:
        return None
    return ceil((until - now).total_seconds())


def _add(connection: Connection, name: str, limit: int, window: timedelta, now: datetime) -> None:
    mine = tables.attempts.c.subject == name
    row = connection.execute(select(tables.attempts).where(mine).with_for_update()).first()
    if row is None:
        first = {"failures": 1, "first_at": now, "blocked_until": None}
        connection.execute(insert(tables.attempts).values(subject=name, **first))
        return
    over = now - row.first_at >= window
    failures = 1 if over else row.failures + 1
    connection.execute(
        update(tables.attempts)
        .where(mine)
        .values(
            failures=failures,
            first_at=now if over else row.first_at,
            blocked_until=now + window if failures >= limit else None,
        )
    )


def _forget(connection: Connection, now: datetime) -> None:
    connection.execute(delete(tables.attempts).where(tables.attempts.c.first_at < now - FORGOTTEN))
