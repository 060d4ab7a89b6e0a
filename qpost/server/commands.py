"""Commands happen at most once: the key is stored with the effect, and a repeated key gets the stored answer.

Keys belong to the account that used them and are kept with their answers for 400 days at least; nothing
removes them today. A command that is refused leaves nothing behind and may be tried again under its key.
"""

import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Annotated, Any

import msgspec
from litestar import Request, Response, get
from litestar.di import NamedDependency as Given
from litestar.params import FromPath, HeaderParameter
from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from qpost.domain.ids import CommandKey, Version
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


async def once(
    backend: Backend, arrival: Call, happen: Callable[[AsyncConnection], Awaitable[Effect]]
) -> Response[Accepted]:
    """Let a command happen unless its key already did, and answer what was answered then."""
    async with backend.database.writing() as connection:
        await _queue_up(connection, arrival)
        stored = await _stored(connection, arrival)
        if stored is not None:
            return _response(stored)
        effect = await happen(connection)
        answer = msgspec.json.encode(effect.accepted)
        await _keep(connection, arrival, answer, backend)
    backend.hub.publish(arrival.member.shop_id, effect.accepted.cursor)
    if effect.letter is not None:
        await mail.release(backend.database, backend.spool, effect.letter.name, backend.now())
        if backend.relay is not None:
            backend.relay.wake()
    return _response(answer)


@get(paths.COMMAND, tags=["commands"])
async def command(member: Given[Member], backend: Given[Backend], key: FromPath[str]) -> Response[Accepted]:
    """The stored answer of a command of the caller's; 404 says that it never happened."""
    c = tables.commands.c
    wanted = select(c.answer).where(
        c.account_id == member.account_id, c.key == key, c.shop_id == member.shop_id
    )
    async with backend.database.reading() as connection:
        answer = (await connection.execute(wanted)).scalar_one_or_none()
    if answer is None:
        raise Refused(Code.NOT_FOUND)
    return _response(answer)


async def _queue_up(connection: AsyncConnection, arrival: Call) -> None:
    # Two arrivals of one key at the same moment: the second waits here for the first one's commit.
    c = tables.accounts.c
    mine = select(c.account_id).where(c.account_id == arrival.member.account_id)
    await connection.execute(mine.with_for_update())


async def _stored(connection: AsyncConnection, arrival: Call) -> bytes | None:
    c = tables.commands.c
    wanted = select(c.fingerprint, c.answer).where(
        c.account_id == arrival.member.account_id, c.key == arrival.key
    )
    row = (await connection.execute(wanted)).first()
    if row is None:
        return None
    if row.fingerprint != arrival.fingerprint:
        raise Refused(Code.KEY_REUSED)
    answer: bytes = row.answer
    return answer


async def _keep(connection: AsyncConnection, arrival: Call, answer: bytes, backend: Backend) -> None:
    await connection.execute(
        insert(tables.commands).values(
            account_id=arrival.member.account_id,
            key=arrival.key,
            shop_id=arrival.member.shop_id,
            fingerprint=arrival.fingerprint,
            answer=answer,
            happened_at=backend.now(),
        )
    )


def _response(answer: bytes) -> Response[Any]:
    return Response(answer, media_type="application/json", headers={"Cache-Control": "no-store"})


ROUTES: list[Any] = [command]
