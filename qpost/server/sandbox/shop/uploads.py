"""What customers send along: cleaned before anybody else sees it, and shown to them beside the shop's."""

import asyncio
import hashlib
import secrets
from collections import defaultdict
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from litestar import Response, get
from litestar.datastructures import UploadFile
from litestar.di import NamedDependency as Given
from litestar.params import FromPath
from sqlalchemy import Connection, Select, insert, select

from qpost.domain.files import FILES_LIMIT, MOST_FILES, File, MediaType
from qpost.domain.ids import FileId, InquiryId, ShopId
from qpost.domain.inquiries import Message, Source
from qpost.media.aside import Aside
from qpost.media.names import clean_name
from qpost.protocol.errors import Code
from qpost.server import files, folder, tables
from qpost.server.backend import Backend
from qpost.server.columns import entity
from qpost.server.problems import Refused
from qpost.server.sandbox.people import Buyer
from qpost.server.sandbox.shop.guests import Guest


@dataclass(frozen=True, slots=True)
class Parcel:
    """A file that was read and found good, with what it was when it came."""

    file: File
    content: bytes
    sent_size: int
    sent_sha256: str


async def parcels(sent: Sequence[UploadFile], media: Aside) -> tuple[Parcel, ...]:
    """The files of a form, cleaned; refused where one is of no kind that is taken or they are too large."""
    if len(sent) > MOST_FILES:
        raise Refused(Code.TOO_LARGE)
    found: list[Parcel] = []
    left = FILES_LIMIT
    for one in sent:
        content = await one.read(left + 1)
        left -= len(content)
        if left < 0:
            raise Refused(Code.TOO_LARGE)
        if content:  # a browser sends an empty part for a field that nobody filled
            found.append(await _parcel(one.filename, content, media))
    return tuple(found)


async def _parcel(name: str, content: bytes, media: Aside) -> Parcel:
    clean = await media.cleaned(content)
    if clean is None:
        raise Refused(Code.UNSUPPORTED_MEDIA)
    kind, kept = clean
    file = File(FileId(secrets.token_hex(16)), clean_name(name, kind), kind, len(kept))
    return Parcel(file, kept, len(content), hashlib.sha256(content).hexdigest())


@asynccontextmanager
async def kept(place: Path, shop_id: ShopId, sent: Sequence[Parcel]) -> AsyncIterator[None]:
    """The files in the folder, while their message is stored; gone again where it is not."""
    try:
        for parcel in sent:
            await asyncio.to_thread(folder.put, place, shop_id, parcel.file.file_id, parcel.content)
        yield
    except BaseException:
        for parcel in sent:
            await asyncio.to_thread(folder.drop, place, shop_id, parcel.file.file_id)
        raise


def record(
    connection: Connection,
    shop_id: ShopId,
    message: Message,
    sent: Sequence[Parcel],
    now: datetime,
) -> None:
    """Store which files a message carries, in its transaction."""
    for parcel in sent:
        file = parcel.file
        connection.execute(
            insert(tables.files).values(
                shop_id=shop_id,
                file_id=file.file_id,
                name=file.name,
                media_type=file.media_type,
                size=file.size,
                sent_size=parcel.sent_size,
                sent_sha256=parcel.sent_sha256,
                received_at=now,
                inquiry_id=message.inquiry_id,
                message_id=message.message_id,
            )
        )


def of_buyer(connection: Connection, guest: Guest) -> dict[InquiryId, list[File]]:
    """The files that the signed-in buyer sent, by inquiry."""
    f = tables.files.c
    wanted = _theirs(guest).where(f.account_id.is_(None)).order_by(f.message_id, f.received_at, f.file_id)
    found: defaultdict[InquiryId, list[File]] = defaultdict(list)
    for row in connection.execute(wanted):
        found[row.inquiry_id].append(entity(row, File))
    return found


@get("/{shop_id:str}/uploads/{file_id:str}")
async def upload(
    guest: Given[Guest], buyer: Given[Buyer], backend: Given[Backend], file_id: FromPath[str]
) -> Response[bytes]:
    """A file of a thread of the buyer's, whoever sent it; to anybody else it does not exist."""
    wanted = _theirs(guest).where(tables.files.c.file_id == file_id)
    row = await backend.database.read(lambda connection: connection.execute(wanted).first())
    if row is None:
        raise Refused(Code.NOT_FOUND)
    file = entity(row, File)
    way = "attachment" if file.media_type is MediaType.PDF else "inline"
    return await files.served(backend, guest.shop_id, file, way)


def _theirs(guest: Guest) -> Select[Any]:
    assert guest.buyer is not None
    f, i = tables.files.c, tables.inquiries.c
    return (
        select(tables.files)
        .join(tables.inquiries, (i.shop_id == f.shop_id) & (i.inquiry_id == f.inquiry_id))
        .where(
            i.shop_id == guest.shop_id,
            i.customer_id == guest.buyer.customer_id,
            i.source == Source.CUSTOMER,
        )
    )


ROUTES: list[Any] = [upload]
