"""The marketplace's console: CS Center writes to the shop, and the sandbox's clock is pushed ahead.

The clock is the backend's. The desktop keeps its own, the computer's: its days and due times do not move.
"""

from datetime import datetime, timedelta
from http import HTTPStatus
from typing import Any

from litestar import Request, Response, get, post
from litestar.di import NamedDependency as Given
from litestar.params import FromQuery
from litestar.response import Template
from sqlalchemy import select

from qpost.domain.ids import InquiryId, Version
from qpost.domain.inquiries import (
    Author,
    Category,
    Inquiry,
    Kind,
    MailOutcome,
    Message,
    Source,
    Status,
)
from qpost.protocol.errors import Code
from qpost.server import customers, tables, threads
from qpost.server.backend import Backend
from qpost.server.columns import entity
from qpost.server.problems import STATUS_OF, Refused
from qpost.server.sandbox.shop.asking import SENT_BACK
from qpost.server.sandbox.shop.forms import EMPTY, Typed, field
from qpost.server.sandbox.shop.guests import Guest
from qpost.server.sandbox.shop.page import page, see

SENDER = "CS Center"
NEWEST = 10
PUSHES = {"hour": timedelta(hours=1), "day": timedelta(days=1), "days4": timedelta(days=4)}
"""How far one press pushes the clock; after four days a claim is late (spec.md §7.1)."""


@get("/{shop_id:str}/console")
async def console(
    request: Request[Any, Any, Any],
    guest: Given[Guest],
    backend: Given[Backend],
    done: FromQuery[str | None] = None,
) -> Template:
    """What the marketplace can do here."""
    return await _view(request, guest, backend, done=done if done in ("sent", "pushed") else None)


@post("/{shop_id:str}/console/messages")
async def write_to_the_shop(
    request: Request[Any, Any, Any], guest: Given[Guest], backend: Given[Backend]
) -> Response[Any]:
    """A message of CS Center, unread until a seller opens it."""
    title = await field(request, "title")
    body = (await field(request, "body")).replace("\r\n", "\n")
    try:
        customers.require_words(title, body)
    except Refused as refusal:
        if refusal.code not in SENT_BACK:
            raise
        typed = Typed(title=title, body=body, refused=refusal.code)
        return await _view(request, guest, backend, typed=typed, status=STATUS_OF[refusal.code])
    inquiry, message = _post(title, body, backend.now())
    async with backend.database.writing() as connection:
        cursor = await threads.begin(connection, guest.shop_id, inquiry, message)
    backend.hub.publish(guest.shop_id, cursor)
    return see(f"{guest.path}/console?done=sent")


@post("/{shop_id:str}/console/clock")
async def push_the_clock(
    request: Request[Any, Any, Any], guest: Given[Guest], backend: Given[Backend]
) -> Response[Any]:
    """Let time pass at the backend."""
    by = PUSHES.get(await field(request, "by"))
    if by is None:
        raise Refused(Code.INVALID)
    async with backend.database.writing() as connection:
        await backend.clock.push(connection, by)
    return see(f"{guest.path}/console?done=pushed")


async def _view(
    request: Request[Any, Any, Any],
    guest: Guest,
    backend: Backend,
    *,
    done: str | None = None,
    typed: Typed = EMPTY,
    status: HTTPStatus = HTTPStatus.OK,
) -> Template:
    c = tables.inquiries.c
    theirs = select(tables.inquiries).where(c.shop_id == guest.shop_id, c.source == Source.MARKETPLACE)
    newest = theirs.order_by(c.received_at.desc(), c.inquiry_id.desc()).limit(NEWEST)
    async with backend.database.reading() as connection:
        posts = tuple(entity(row, Inquiry) for row in await connection.execute(newest))
    return page(
        request,
        guest,
        "console",
        status=status,
        posts=posts,
        now=backend.now(),
        ahead=backend.clock.ahead,
        pushes=tuple(PUSHES),
        done=done,
        typed=typed,
    )


def _post(title: str, body: str, now: datetime) -> tuple[Inquiry, Message]:
    inquiry = Inquiry(
        inquiry_id=InquiryId(threads.number(now)),
        source=Source.MARKETPLACE,
        kind=Kind.GENERAL,
        category=Category.OTHER,
        status=Status.UNANSWERED,
        title=title,
        excerpt=threads.excerpt(body),
        customer_id=None,
        sender=SENDER,
        country="JP",
        product_code=None,
        product_name="",
        order_no=None,
        asked_at=now,
        received_at=now,
        answered_at=None,
        hidden_at=None,
        unread=True,
        version=Version(1),
    )
    message = Message(
        message_id=threads.message_id(now),
        inquiry_id=inquiry.inquiry_id,
        author=Author.MARKETPLACE,
        author_name=SENDER,
        title=title,
        body=body,
        sent_at=now,
        mail=MailOutcome.NOT_REQUESTED,
        status_set=None,
    )
    return inquiry, message


ROUTES: list[Any] = [console, write_to_the_shop, push_the_clock]
