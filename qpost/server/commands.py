"""Commands happen at most once: the key is stored with the effect, and a repeated key gets the stored answer.

Keys belong to the account that used them and are kept with their answers for 400 days at least; nothing
removes them today. A command that is refused leaves nothing behind and may be tried again under its key.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any

import msgspec
from litestar import Request, Response, get
from litestar.di import NamedDependency as Given
from litestar.params import FromPath, HeaderParameter
from sqlalchemy import Connection, bindparam, func, insert, select

from qpost.domain.ids import CommandKey, ShopId, Version
from qpost.protocol import paths
from qpost.protocol.commands import Accepted, payload_sha256
from qpost.protocol.errors import Code
from qpost.server import mail, tables
from qpost.server.backend import Backend
from qpost.server.problems import Refused
from qpost.server.shops import Member

KEY_LENGTH = 200

KEY_TEXT = (
    "Names this command. The same key with the same request gets the same answer, byte for byte, however "
    "often; with another request it is refused as key_reused. Keys are kept for 400 days at least."
)
MATCH_TEXT = 'The version of the thread that its author had on screen, as an entity tag: "3".'


_COMMAND = tables.commands.c
# Built once: every command asks them.
_STORED = select(_COMMAND.fingerprint, _COMMAND.answer).where(
    _COMMAND.account_id == bindparam("account"), _COMMAND.key == bindparam("key")
)
_KEEP = insert(tables.commands)


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One arrival of a command: who, under which key, and what exactly."""

    member: Member
    key: CommandKey
    fingerprint: str
    payload_sha256: str


@dataclass(frozen=True, slots=True)
class Effect:
    """What a command did, with the mail that is to leave once it is committed."""

    accepted: Accepted
    letter: mail.Mail | None = None


async def call(request: Request[Any, Any, Any], member: Member, key: str | None) -> Call:
    """The arrival that a request is; refused without a usable key."""
    if key is None or not key.strip():
        raise Refused(Code.KEY_MISSING)
    if len(key) > KEY_LENGTH or not key.isascii() or not key.isprintable():
        raise Refused(Code.INVALID)
    body = await request.body()
    said = "\n".join((request.method, request.url.path, request.headers.get(paths.IF_MATCH, "")))
    fingerprint = hashlib.sha256(said.encode() + b"\n" + body).hexdigest()
    return Call(
        member=member, key=CommandKey(key), fingerprint=fingerprint, payload_sha256=payload_sha256(body)
    )


Key = Annotated[str | None, HeaderParameter(name=paths.IDEMPOTENCY_KEY, description=KEY_TEXT)]
Match = Annotated[str | None, HeaderParameter(name=paths.IF_MATCH, description=MATCH_TEXT)]


def version(if_match: str | None) -> Version:
    """The version an If-Match header names; refused where there is none."""
    text = (if_match or "").strip().removeprefix("W/").strip('"')
    if not text:
        raise Refused(Code.VERSION_MISSING)
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise Refused(Code.INVALID)
    return Version(int(text))


async def once(backend: Backend, arrival: Call, happen: Callable[[Connection], Effect]) -> Response[Accepted]:
    """Let a command happen unless its key already did, and answer what was answered then."""
    now = backend.now()
    answer, effect = await backend.database.write(lambda connection: _once(connection, arrival, happen, now))
    if effect is not None:
        await _tell(backend, arrival.member.shop_id, effect)
    return _response(answer)


def _once(
    connection: Connection, arrival: Call, happen: Callable[[Connection], Effect], now: datetime
) -> tuple[bytes, Effect | None]:
    """The answer, and the effect where it is a new one: key, effect and answer are one transaction."""
    _queue_up(connection, arrival)
    stored = _stored(connection, arrival)
    if stored is not None:
        return stored, None
    effect = happen(connection)
    answer = msgspec.json.encode(effect.accepted)
    _keep(connection, arrival, answer, now)
    return answer, effect


async def _tell(backend: Backend, shop_id: ShopId, effect: Effect) -> None:
    """What follows a commit: colleagues hear of it, and the mail leaves."""
    backend.hub.publish(shop_id, effect.accepted.cursor)
    if effect.letter is not None:
        await mail.release(backend.database, backend.spool, effect.letter.name, backend.now())
        if backend.relay is not None:
            backend.relay.wake()


@get(paths.COMMAND, tags=["commands"])
async def command(member: Given[Member], backend: Given[Backend], key: FromPath[str]) -> Response[Accepted]:
    """The stored answer of a command of the caller's; 404 says that it never happened."""
    c = tables.commands.c
    wanted = select(c.answer).where(
        c.account_id == member.account_id, c.key == key, c.shop_id == member.shop_id
    )
    answer = await backend.database.read(lambda connection: connection.execute(wanted).scalar_one_or_none())
    if answer is None:
        raise Refused(Code.NOT_FOUND)
    return _response(answer)


def _queue_up(connection: Connection, arrival: Call) -> None:
    """Two arrivals of one key at the same moment: the second waits here for the first one's commit."""
    if connection.dialect.name == "sqlite":
        return  # which has one writer at a time
    named = hashlib.sha256(f"{arrival.member.account_id}\n{arrival.key}".encode()).digest()
    lock = int.from_bytes(named[:8], signed=True)
    connection.execute(select(func.pg_advisory_xact_lock(lock)))


def _stored(connection: Connection, arrival: Call) -> bytes | None:
    asked = {"account": arrival.member.account_id, "key": arrival.key}
    row = connection.execute(_STORED, asked).first()
    if row is None:
        return None
    if row.fingerprint != arrival.fingerprint:
        raise Refused(Code.KEY_REUSED)
    answer: bytes = row.answer
    return answer


def _keep(connection: Connection, arrival: Call, answer: bytes, now: datetime) -> None:
    connection.execute(
        _KEEP,
        {
            "account_id": arrival.member.account_id,
            "key": arrival.key,
            "shop_id": arrival.member.shop_id,
            "fingerprint": arrival.fingerprint,
            "answer": answer,
            "happened_at": now,
        },
    )


def _response(answer: bytes) -> Response[Any]:
    return Response(answer, media_type="application/json", headers={"Cache-Control": "no-store"})


ROUTES: list[Any] = [command]
