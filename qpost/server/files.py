"""Files of messages: put before what carries them, cleaned here again, and given to the shop's members."""

import hashlib
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Annotated, Any
from urllib.parse import quote, unquote

from litestar import Request, Response, get, put
from litestar.di import NamedDependency as Given
from litestar.params import FromPath, HeaderParameter
from sqlalchemy import Connection, delete, func, insert, select, update

from qpost.domain.files import FILES_LIMIT, File
from qpost.domain.ids import FileId, ShopId
from qpost.domain.inquiries import Message
from qpost.media.names import clean_name
from qpost.protocol import paths
from qpost.protocol.errors import Code
from qpost.server import folder, tables, threads
from qpost.server.backend import Backend
from qpost.server.columns import AnyRow, entity
from qpost.server.problems import Refused
from qpost.server.shops import Member

KEPT_WAITING = timedelta(days=1)
"""How long a file waits for the message that carries it."""

MOST_WAITING = 200
"""Files of one member that no message carries yet."""

SANDBOXED = {
    "Content-Security-Policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "private, no-store",
}
"""Headers under which a browser runs nothing of a file, whatever it finds in it."""

Name = Annotated[
    str,
    HeaderParameter(name=paths.FILE_NAME, description="What it is called: UTF-8, percent-encoded."),
]


@put(
    paths.FILE,
    status_code=200,
    tags=["files"],
    request_max_body_size=FILES_LIMIT + 1,
    description=(
        "The body is the file itself. It is taken by its content alone (PNG, JPEG, GIF, WebP, PDF), and of a "
        "picture only what is seen is kept. The same file again under its id changes nothing; another is "
        "refused as key_reused. A file that no message carries is gone after a day."
    ),
)
async def put_file(
    request: Request[Any, Any, Any],
    member: Given[Member],
    backend: Given[Backend],
    file_id: FromPath[str],
    name: Name = "",
) -> Response[File]:
    """Bring a file for a message that will be sent."""
    content = await request.body()
    if len(content) > FILES_LIMIT:
        raise Refused(Code.FILES_TOO_LARGE)
    wanted = FileId(threads.usable_name(file_id))
    digest = hashlib.sha256(content).hexdigest()
    present = await backend.database.read(_one(member.shop_id, wanted))
    if present is None:
        await sweep(backend)
        await _take(backend, member, wanted, unquote(name), content, digest)
        present = await backend.database.read(_one(member.shop_id, wanted))
    if present is None or (present.sent_sha256, present.account_id) != (digest, member.account_id):
        raise Refused(Code.KEY_REUSED)
    return Response(entity(present, File), headers={"Cache-Control": "no-store"})


@get(paths.FILE, tags=["files"], media_type="application/octet-stream")
async def get_file(member: Given[Member], backend: Given[Backend], file_id: FromPath[str]) -> Response[bytes]:
    """A file of the shop's post, under the type that its content has."""
    row = await backend.database.read(_one(member.shop_id, FileId(file_id)))
    if row is None:
        raise Refused(Code.NOT_FOUND)
    return await served(backend, member.shop_id, entity(row, File))


async def served(backend: Backend, shop_id: ShopId, file: File, way: str = "attachment") -> Response[bytes]:
    """A file as a response that runs nothing, wherever it is opened."""
    content = await folder.get(backend.config.uploads, shop_id, file.file_id)
    if content is None:
        raise Refused(Code.NOT_FOUND)
    disposition = {"Content-Disposition": f"{way}; filename*=UTF-8''{quote(file.name)}"}
    return Response(content, media_type=file.media_type, headers=SANDBOXED | disposition)


def ready(connection: Connection, member: Member, ids: Sequence[FileId]) -> tuple[File, ...]:
    """The files that a message of a member's will carry, in order; refused where one cannot be carried."""
    if not ids:
        return ()
    c = tables.files.c
    wanted = select(tables.files).where(
        c.shop_id == member.shop_id,
        c.file_id.in_(ids),
        c.account_id == member.account_id,
        c.message_id.is_(None),
    )
    rows = {row.file_id: row for row in connection.execute(wanted.with_for_update())}
    if len(set(ids)) != len(ids) or not rows.keys() >= set(ids):
        raise Refused(Code.FILE_MISSING)
    if sum(row.sent_size for row in rows.values()) > FILES_LIMIT:
        raise Refused(Code.FILES_TOO_LARGE)
    return tuple(entity(rows[one], File) for one in ids)


def bind(connection: Connection, shop_id: ShopId, message: Message) -> None:
    """From now on the message carries its files: they stay as long as it does."""
    if message.files:
        c = tables.files.c
        these = (c.shop_id == shop_id) & c.file_id.in_([file.file_id for file in message.files])
        carried = update(tables.files).where(these)
        connection.execute(carried.values(inquiry_id=message.inquiry_id, message_id=message.message_id))


async def sweep(backend: Backend) -> None:
    """Remove what nothing carried within KEPT_WAITING."""
    c = tables.files.c
    old = c.message_id.is_(None) & (c.received_at < backend.now() - KEPT_WAITING)
    any_old = select(c.file_id).where(old).limit(1)
    if await backend.database.read(lambda connection: connection.execute(any_old).first()) is None:
        return

    def remove(connection: Connection) -> None:
        gone = connection.execute(delete(tables.files).where(old).returning(c.shop_id, c.file_id))
        for row in gone.all():
            folder.drop(backend.config.uploads, row.shop_id, row.file_id)

    await backend.database.write(remove)


async def _take(
    backend: Backend, member: Member, file_id: FileId, name: str, content: bytes, digest: str
) -> None:
    clean = await backend.media.cleaned(content)
    if clean is None:
        raise Refused(Code.FILE_NOT_TAKEN)
    kind, kept = clean
    row = {
        "shop_id": member.shop_id,
        "file_id": file_id,
        "account_id": member.account_id,
        "name": clean_name(name, kind),
        "media_type": kind,
        "size": len(kept),
        "sent_size": len(content),
        "sent_sha256": digest,
        "received_at": backend.now(),
    }

    def store(connection: Connection) -> None:
        if _one(member.shop_id, file_id)(connection) is not None:
            return  # the same request arrived twice, or another's id was guessed: the caller looks which
        if _waiting(connection, member) >= MOST_WAITING:
            raise Refused(Code.TOO_MANY_FILES)
        folder.put(backend.config.uploads, member.shop_id, file_id, kept)
        connection.execute(insert(tables.files).values(row))

    await backend.database.write(store)


def _waiting(connection: Connection, member: Member) -> int:
    c = tables.files.c
    theirs = select(func.count()).where(
        c.shop_id == member.shop_id, c.account_id == member.account_id, c.message_id.is_(None)
    )
    return connection.execute(theirs).scalar_one()


def _one(shop_id: ShopId, file_id: FileId) -> Callable[[Connection], AnyRow | None]:
    """The question for one file of a shop."""
    c = tables.files.c
    wanted = select(tables.files).where(c.shop_id == shop_id, c.file_id == file_id)
    return lambda connection: connection.execute(wanted).first()


ROUTES: list[Any] = [put_file, get_file]
