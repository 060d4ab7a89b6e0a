"""What customers send along: judged by content, kept under names of our own, shown to their sender only.

A photo may say where it was taken, so nobody but its sender sees it until what it carries is taken out.
"""

import asyncio
import os
import secrets
import unicodedata
from collections import defaultdict
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

from litestar import Response, get
from litestar.datastructures import UploadFile
from litestar.di import NamedDependency as Given
from litestar.params import FromPath
from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from qpost.domain.ids import InquiryId, ShopId
from qpost.domain.inquiries import Message
from qpost.protocol.errors import Code
from qpost.server import tables
from qpost.server.backend import Backend
from qpost.server.problems import Refused
from qpost.server.sandbox.people import Buyer
from qpost.server.sandbox.shop.forms import MOST_FILES
from qpost.server.sandbox.shop.guests import Guest

LIMIT = 4 << 20
"""Bytes of all files of one message together (spec.md §4.1)."""

NAME_LIMIT = 120

SANDBOXED = {
    "Content-Security-Policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
    "Cache-Control": "private, no-store",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """One file as it is listed."""

    upload_id: str
    name: str
    media_type: str
    size: int


@dataclass(frozen=True, slots=True)
class Parcel:
    """A file that was read and found good, on its way to the folder."""

    upload: Upload
    content: bytes


def media_type(content: bytes) -> str | None:
    """What a file is by its first bytes; None where it is nothing that is taken."""
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if content.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if content.startswith((b"GIF87a", b"GIF89a")):
        return "image/gif"
    if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
        return "image/webp"
    if content.startswith(b"%PDF-"):
        return "application/pdf"
    return None


def shown_name(name: str) -> str:
    """A file's name as text: the last part of any path, without what cannot be seen, not too long."""
    last = name.replace("\\", "/").rpartition("/")[2]
    seen = "".join(sign for sign in last if unicodedata.category(sign)[0] != "C").strip(" .")
    return seen[-NAME_LIMIT:] or "file"


async def parcels(files: Sequence[UploadFile]) -> tuple[Parcel, ...]:
    """The files of a form, read; refused where one is of no kind that is taken or they are too large."""
    if len(files) > MOST_FILES:
        raise Refused(Code.TOO_LARGE)
    found: list[Parcel] = []
    left = LIMIT
    for file in files:
        content = await file.read(left + 1)
        left -= len(content)
        if left < 0:
            raise Refused(Code.TOO_LARGE)
        kind = media_type(content)
        if kind is None:
            raise Refused(Code.UNSUPPORTED_MEDIA)
        upload = Upload(
            upload_id=secrets.token_hex(16),
            name=shown_name(file.filename),
            media_type=kind,
            size=len(content),
        )
        found.append(Parcel(upload, content))
    return tuple(found)


@asynccontextmanager
async def kept(folder: Path, sent: Sequence[Parcel]) -> AsyncIterator[None]:
    """The files in the folder, while their message is stored; gone again where it is not."""
    try:
        await asyncio.to_thread(_write, folder, sent)
        yield
    except BaseException:
        for parcel in sent:
            (folder / parcel.upload.upload_id).unlink(missing_ok=True)
        raise


def _write(folder: Path, sent: Sequence[Parcel]) -> None:
    if sent:
        folder.mkdir(parents=True, exist_ok=True)
    for parcel in sent:
        with (folder / parcel.upload.upload_id).open("xb") as file:
            file.write(parcel.content)
            file.flush()
            os.fsync(file.fileno())


async def record(
    connection: AsyncConnection, shop_id: ShopId, message: Message, sent: Sequence[Parcel]
) -> None:
    """Store which files belong to a message, in its transaction."""
    for parcel in sent:
        upload = parcel.upload
        await connection.execute(
            insert(tables.uploads).values(
                shop_id=shop_id,
                upload_id=upload.upload_id,
                inquiry_id=message.inquiry_id,
                message_id=message.message_id,
                name=upload.name,
                media_type=upload.media_type,
                size=upload.size,
            )
        )


async def of_buyer(connection: AsyncConnection, guest: Guest) -> dict[InquiryId, list[Upload]]:
    """The files that the signed-in buyer sent, by inquiry."""
    assert guest.buyer is not None
    u, i = tables.uploads.c, tables.inquiries.c
    wanted = (
        select(u.inquiry_id, u.upload_id, u.name, u.media_type, u.size)
        .join(tables.inquiries, (i.shop_id == u.shop_id) & (i.inquiry_id == u.inquiry_id))
        .where(i.shop_id == guest.shop_id, i.customer_id == guest.buyer.customer_id)
        .order_by(u.message_id, u.upload_id)
    )
    found: defaultdict[InquiryId, list[Upload]] = defaultdict(list)
    for row in await connection.execute(wanted):
        upload = Upload(upload_id=row.upload_id, name=row.name, media_type=row.media_type, size=row.size)
        found[row.inquiry_id].append(upload)
    return found


@get("/{shop_id:str}/uploads/{upload_id:str}")
async def upload(
    guest: Given[Guest], buyer: Given[Buyer], backend: Given[Backend], upload_id: FromPath[str]
) -> Response[bytes]:
    """A file that the buyer sent; to anybody else it does not exist."""
    async with backend.database.reading() as connection:
        mine = [one for files in (await of_buyer(connection, guest)).values() for one in files]
    found = next((one for one in mine if one.upload_id == upload_id), None)
    if found is None:
        raise Refused(Code.NOT_FOUND)
    content = await asyncio.to_thread((backend.config.uploads / found.upload_id).read_bytes)
    way = "inline" if found.media_type.startswith("image/") else "attachment"
    disposition = f"{way}; filename*=UTF-8''{quote(found.name)}"
    return Response(
        content, media_type=found.media_type, headers=SANDBOXED | {"Content-Disposition": disposition}
    )


ROUTES: list[Any] = [upload]
