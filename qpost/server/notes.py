"""社内メモ: what members tell each other about an inquiry; no page of a customer ever reads this table."""

from typing import Any

from litestar import Request, Response, post
from litestar.di import NamedDependency as Given
from litestar.params import FromPath, JSONBody
from sqlalchemy import Connection, insert, select

from qpost.domain.commands import WriteNote, check
from qpost.domain.ids import InquiryId, NoteId, ShopId, Version
from qpost.domain.notes import Note
from qpost.domain.refusals import Refusal
from qpost.protocol import paths
from qpost.protocol.commands import Accepted, NoteBody
from qpost.protocol.errors import Code
from qpost.server import tables, threads
from qpost.server.backend import Backend
from qpost.server.columns import fields
from qpost.server.commands import Call, Effect, Key, call, once
from qpost.server.problems import Refused
from qpost.server.shops import Member
from qpost.server.sync import advance


@post(paths.NOTES, status_code=200, tags=["commands"])
async def write(
    request: Request[Any, Any, Any],
    data: JSONBody[NoteBody],
    member: Given[Member],
    backend: Given[Backend],
    inquiry_id: FromPath[str],
    key: Key = None,
) -> Response[Accepted]:
    """Tell the other members something about an inquiry; its version stays, as its customer heard nothing."""
    threads.require_text(data.body)
    arrival = await call(request, member, key)
    note_id = NoteId(threads.usable_name(data.note_id))
    command = WriteNote(InquiryId(inquiry_id), note_id, data.body, Version(0))
    return await once(backend, arrival, lambda connection: _write(connection, backend, arrival, command))


def _write(connection: Connection, backend: Backend, arrival: Call, command: WriteNote) -> Effect:
    shop_id = arrival.member.shop_id
    refusal = check(command)
    if refusal is None and threads.find(connection, shop_id, command.inquiry_id) is None:
        refusal = Refusal.NOT_FOUND
    if refusal is not None:
        raise Refused(Code(refusal))
    if _is_taken(connection, shop_id, command.note_id):
        raise Refused(Code.INVALID)
    note = Note(command.note_id, command.inquiry_id, arrival.member.name, command.body, backend.now())
    cursor = advance(connection, shop_id)
    connection.execute(insert(tables.notes).values(fields(note) | {"shop_id": shop_id, "rev": cursor}))
    return Effect(Accepted(arrival.key, arrival.payload_sha256, cursor, note=note))


def _is_taken(connection: Connection, shop_id: ShopId, note_id: NoteId) -> bool:
    """Whether a note has this name already; the same command again never comes so far."""
    c = tables.notes.c
    found = connection.execute(select(c.note_id).where(c.shop_id == shop_id, c.note_id == note_id))
    return found.first() is not None


ROUTES: list[Any] = [write]
