"""The mailbox: what the shop's mails look like to the buyer who got them, read from the spool."""

import asyncio
import email
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from email.policy import default
from pathlib import Path
from typing import Any

from litestar import Request, get
from litestar.di import NamedDependency as Given
from litestar.response import Template
from sqlalchemy import select

from qpost.domain.ids import MessageId
from qpost.server import tables
from qpost.server.backend import Backend
from qpost.server.sandbox.people import Buyer
from qpost.server.sandbox.shop.guests import Guest
from qpost.server.sandbox.shop.page import page

NEWEST = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One mail as its reader sees it; everything in it is plain text."""

    sender: str
    answer_to: str
    recipient: str
    subject: str
    body: str
    sent_at: datetime


@get("/{shop_id:str}/mailbox")
async def mailbox(
    request: Request[Any, Any, Any], guest: Given[Guest], buyer: Given[Buyer], backend: Given[Backend]
) -> Template:
    """The mails that went out to the buyer, newest first."""
    letters = await _letters(backend, guest, buyer)
    return page(request, guest, "mailbox", buyer=buyer, letters=letters)


async def _letters(backend: Backend, guest: Guest, buyer: Buyer) -> tuple[Letter, ...]:
    a, m, i = tables.mails.c, tables.messages.c, tables.inquiries.c
    wanted = (
        select(m.message_id, m.sent_at)
        .join(tables.inquiries, (i.shop_id == m.shop_id) & (i.inquiry_id == m.inquiry_id))
        .join(tables.mails, (a.shop_id == m.shop_id) & (a.message_id == m.message_id))
        .where(i.shop_id == guest.shop_id, i.customer_id == buyer.customer_id, a.released_at.is_not(None))
        .order_by(m.sent_at.desc(), m.message_id.desc())
        .limit(NEWEST)
    )
    rows = await backend.database.read(lambda connection: connection.execute(wanted).all())
    read = [
        await asyncio.to_thread(letter, backend.config.spool, row.message_id, row.sent_at) for row in rows
    ]
    return tuple(one for one in read if one is not None)


def letter(spool: Path, message_id: MessageId, sent_at: datetime) -> Letter | None:
    """One mail from the spool; None where a mail system has fetched it already, or would not have it."""
    for folder in (spool, spool / "sending", spool / "sent"):
        with suppress(FileNotFoundError):
            return _read((folder / f"{message_id}.eml").read_bytes(), sent_at)
    return None


def _read(content: bytes, sent_at: datetime) -> Letter:
    mail = email.message_from_bytes(content, policy=default)
    return Letter(
        sender=str(mail["From"]),
        answer_to=str(mail["Reply-To"] or ""),
        recipient=str(mail["To"]),
        subject=str(mail["Subject"]),
        body=str(mail.get_content()),
        sent_at=sent_at,
    )


ROUTES: list[Any] = [mailbox]
