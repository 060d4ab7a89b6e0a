"""Saved replies, shared by a shop's members: kept, deleted, and counted when an answer goes out with them."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from litestar import Request, Response, post
from litestar.di import NamedDependency as Given
from litestar.params import FromPath, JSONBody
from sqlalchemy import Connection, select, update

from qpost.domain.canned_replies import CannedReply
from qpost.domain.commands import DropCanned, KeepCanned, check_canned
from qpost.domain.ids import CannedId, ShopId, Version
from qpost.domain.refusals import Refusal
from qpost.protocol import paths
from qpost.protocol.commands import Accepted, CannedReplyBody
from qpost.protocol.errors import Code
from qpost.server import entries, tables, threads
from qpost.server.backend import Backend
from qpost.server.commands import Call, Effect, Key, Match, call, once, version
from qpost.server.problems import Refused
from qpost.server.shops import Member
from qpost.server.sync import advance

NAME = tables.canned_replies.c.canned_id


def decide(command: KeepCanned | DropCanned, present: CannedReply | None) -> Refusal | None:
    """What stands in the way of a change, as things are now."""
    if isinstance(command, KeepCanned) and (refusal := check_canned(command)) is not None:
        return refusal
    if isinstance(command, KeepCanned) and _stands_or_may(command, present):
        return None
    if present is None:
        return Refusal.NOT_FOUND
    return None if present.version == command.base_version else Refusal.ENTRY_MOVED


def _stands_or_may(command: KeepCanned, present: CannedReply | None) -> bool:
    """A new one where none stands, or the very words that stand there: two members read the same list in."""
    if present is None or present.deleted:
        return command.base_version == 0
    return replace(kept(command, present), version=present.version) == present


def kept(command: KeepCanned, present: CannedReply | None) -> CannedReply:
    """The saved reply as it stands after the command; one that was deleted stands again."""
    return CannedReply(
        canned_id=command.canned_id,
        folder=command.folder,
        name=command.name,
        abbreviation=command.abbreviation,
        language=command.language,
        body=command.body,
        public_safe=command.public_safe,
        pinned=command.pinned,
        uses=present.uses if present else 0,
        deleted=False,
        version=Version((present.version if present else 0) + 1),
    )


@post(paths.CANNED_REPLY, status_code=200, tags=["commands"])
async def keep(
    request: Request[Any, Any, Any],
    data: JSONBody[CannedReplyBody],
    member: Given[Member],
    backend: Given[Backend],
    canned_id: FromPath[str],
    key: Key = None,
    if_match: Match = None,
) -> Response[Accepted]:
    """Add or change a saved reply of the shop."""
    threads.require_text(data.folder, data.name, data.abbreviation, data.body)
    arrival = await call(request, member, key)
    command = KeepCanned(
        canned_id=CannedId(threads.usable_name(canned_id)),
        folder=data.folder,
        name=data.name,
        abbreviation=data.abbreviation,
        language=data.language,
        body=data.body,
        public_safe=data.public_safe,
        pinned=data.pinned,
        base_version=version(if_match),
    )
    return await once(backend, arrival, lambda connection: _change(connection, arrival, command))


@post(paths.DROPPED_CANNED_REPLY, status_code=200, tags=["commands"])
async def drop(
    request: Request[Any, Any, Any],
    member: Given[Member],
    backend: Given[Backend],
    canned_id: FromPath[str],
    key: Key = None,
    if_match: Match = None,
) -> Response[Accepted]:
    """Delete a saved reply of the shop."""
    arrival = await call(request, member, key)
    command = DropCanned(CannedId(canned_id), version(if_match))
    return await once(backend, arrival, lambda connection: _change(connection, arrival, command))


def count_uses(connection: Connection, shop_id: ShopId, used: Iterable[CannedId]) -> None:
    """An answer went out with these; their versions stay, as nobody changed a word of them."""
    c = tables.canned_replies.c
    for canned_id in dict.fromkeys(used):
        this = (c.shop_id == shop_id) & (c.canned_id == canned_id)
        if connection.execute(select(c.canned_id).where(this)).first() is not None:
            rev = advance(connection, shop_id)
            counted = update(tables.canned_replies).where(this).values(uses=c.uses + 1, rev=rev)
            connection.execute(counted)


def _change(connection: Connection, arrival: Call, command: KeepCanned | DropCanned) -> Effect:
    shop_id = arrival.member.shop_id
    present = entries.hold(connection, NAME, shop_id, command.canned_id, CannedReply)
    refusal = decide(command, present)
    if refusal is not None:
        raise Refused(Code(refusal))
    match command, present:
        case KeepCanned(), _:
            after = kept(command, present)
        case _, CannedReply():
            after = _dropped(present)
        case _:
            raise Refused(Code.NOT_FOUND)
    cursor = entries.write(connection, NAME, shop_id, after, new=present is None)
    return Effect(Accepted(arrival.key, arrival.payload_sha256, cursor, canned_reply=after))


def _dropped(present: CannedReply) -> CannedReply:
    return replace(present, deleted=True, version=Version(present.version + 1))


ROUTES: list[Any] = [keep, drop]
