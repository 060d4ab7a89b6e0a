"""Tokens of a session: opaque, stored as hashes, renewed in pairs; a stolen old one ends the session.

    pair 1 used ──refresh──► pair 2 issued ──first use of pair 2──► pair 1 is spent
                    ▲              │
                    └── again ─────┘  the answer may have been lost: pair 2 is replaced by another pair 2

A refresh token of a spent pair, or of a replaced one, can only be a copy: the whole session ends (RFC 9700
§4.14).
"""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Select, bindparam, insert, select, update

from qpost.domain.ids import AccountId
from qpost.domain.shops import Account
from qpost.protocol.session import Tokens
from qpost.server import tables
from qpost.server.columns import AnyRow
from qpost.server.config import ACCESS_LIFETIME, REFRESH_LIFETIME


class TokenKind(StrEnum):
    """What a token is good for."""

    ACCESS = "access"
    REFRESH = "refresh"


@dataclass(frozen=True, slots=True)
class Bearer:
    """Whoever holds a good access token."""

    account: Account
    session_id: str
    expires_at: datetime
    first_use: bool
    """The pair it belongs to was not used before."""
    generation: int


def _sha256(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def open_session(connection: Connection, account_id: AccountId, now: datetime) -> Tokens:
    """Begin a session with its first pair."""
    session_id = secrets.token_hex(16)
    connection.execute(
        insert(tables.sessions).values(
            session_id=session_id, account_id=account_id, opened_at=now, generation=0, ended_at=None
        )
    )
    return _issue(connection, session_id, 1, now)


def bearer(connection: Connection, token: str, now: datetime) -> Bearer | None:
    """Who an access token stands for; None where it is unknown, old, replaced or signed out."""
    row = _found(connection, token, TokenKind.ACCESS)
    if row is None or row.superseded or not _alive(row, now):
        return None
    account = Account(row.account_id, row.login, row.email, row.name)
    first_use = row.generation > row.used_generation
    return Bearer(account, row.session_id, row.expires_at, first_use, row.generation)


def note_use(connection: Connection, session_id: str, generation: int) -> None:
    """A pair is used: the one before it is spent."""
    c = tables.sessions.c
    older = (c.session_id == session_id) & (c.generation < generation)
    connection.execute(update(tables.sessions).where(older).values(generation=generation))


def renew(connection: Connection, token: str, now: datetime) -> Tokens | None:
    """Exchange a refresh token; None, and the session over, where it was a copy of a spent one."""
    # One renewal of a session at a time: both of two pairs would be good otherwise.
    connection.execute(_OF_ONE_TOKEN, {"sha256": _sha256(token)})
    row = _found(connection, token, TokenKind.REFRESH)
    if row is None or not _alive(row, now):
        return None
    if row.superseded or row.generation < row.used_generation:
        end(connection, row.session_id, now)
        return None
    note_use(connection, row.session_id, row.generation)
    following = row.generation + 1
    c = tables.tokens.c
    replaced = (c.session_id == row.session_id) & (c.generation == following)
    connection.execute(update(tables.tokens).where(replaced).values(superseded=True))
    return _issue(connection, row.session_id, following, now)


def end(connection: Connection, session_id: str, now: datetime) -> None:
    """Sign out: none of the session's tokens is good any more."""
    c = tables.sessions.c
    connection.execute(update(tables.sessions).where(c.session_id == session_id).values(ended_at=now))


def _issue(connection: Connection, session_id: str, generation: int, now: datetime) -> Tokens:
    access, refresh = secrets.token_urlsafe(32), secrets.token_urlsafe(32)
    common = {"session_id": session_id, "generation": generation, "superseded": False}
    expires = now + ACCESS_LIFETIME
    connection.execute(
        insert(tables.tokens),
        [
            {"sha256": _sha256(access), "kind": TokenKind.ACCESS, "expires_at": expires, **common},
            {
                "sha256": _sha256(refresh),
                "kind": TokenKind.REFRESH,
                "expires_at": now + REFRESH_LIFETIME,
                **common,
            },
        ],
    )
    return Tokens(access, expires, refresh)


def _found(connection: Connection, token: str, kind: TokenKind) -> AnyRow | None:
    asked = {"sha256": _sha256(token), "kind": kind}
    row: AnyRow | None = connection.execute(_TOKEN, asked).first()
    return row


def _token() -> Select[Any]:
    """A token with its session and account."""
    t, s, a = tables.tokens, tables.sessions, tables.accounts
    return (
        select(
            t.c.session_id,
            t.c.generation,
            t.c.expires_at,
            t.c.superseded,
            s.c.generation.label("used_generation"),
            s.c.ended_at,
            a.c.account_id,
            a.c.login,
            a.c.email,
            a.c.name,
        )
        .join(s, s.c.session_id == t.c.session_id)
        .join(a, a.c.account_id == s.c.account_id)
        .where(t.c.sha256 == bindparam("sha256"), t.c.kind == bindparam("kind"))
    )


# Built once: every request asks it.
_TOKEN = _token()
_OF_ONE_TOKEN = (
    select(tables.sessions.c.session_id)
    .join(tables.tokens, tables.tokens.c.session_id == tables.sessions.c.session_id)
    .where(tables.tokens.c.sha256 == bindparam("sha256"))
    .with_for_update(of=tables.sessions)
)


def _alive(row: AnyRow, now: datetime) -> bool:
    return row.ended_at is None and now < row.expires_at
