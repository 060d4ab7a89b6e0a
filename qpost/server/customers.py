"""What customers do, open in a sandbox only: asking a question, and writing again."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import msgspec
from litestar import Response, post
from litestar.di import NamedDependency as Given
from litestar.params import FromPath, JSONBody
from sqlalchemy import Connection, select

from qpost.domain.commands import BODY_LIMIT, TITLE_LIMIT, length
from qpost.domain.files import File
from qpost.domain.ids import Cursor, CustomerId, InquiryId, OrderNo, ProductCode, ShopId, Version
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
from qpost.protocol.inquiries import Thread
from qpost.server import bars, tables, threads
from qpost.server.backend import Backend
from qpost.server.media import json_only
from qpost.server.problems import Refused

QUESTIONS = "/sandbox/shops/{shop_id:str}/questions"


class Question(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a customer asks; with inquiry_id it is a further message of that thread."""

    title: str
    body: str
    kind: Kind = Kind.PRODUCT_QA
    category: Category = Category.OTHER
    customer_id: CustomerId | None = None
    product_code: ProductCode | None = None
    order_no: OrderNo | None = None
    inquiry_id: InquiryId | None = None


@dataclass(frozen=True, slots=True)
class Asker:
    """The customer as the shop may see them."""

    customer_id: CustomerId | None
    masked: str
    country: str


Along = Callable[[Connection, Message], None]
"""What is to be stored in the same transaction as a customer's message."""


@post(QUESTIONS, include_in_schema=False, guards=[json_only])
async def question(
    data: JSONBody[Question], backend: Given[Backend], shop_id: FromPath[str]
) -> Response[Thread]:
    """Ask the shop a question, as one of its customers."""
    return Response(await ask(backend, ShopId(shop_id), data), status_code=201)


async def ask(
    backend: Backend,
    shop_id: ShopId,
    question: Question,
    files: tuple[File, ...] = (),
    along: Along | None = None,
) -> Thread:
    """Let a customer write: a new inquiry, or a thread that goes back to 未回答 (spec.md §3.5)."""
    require_words(question.title, question.body)

    def happen(connection: Connection) -> tuple[Thread, Cursor]:
        _require_shop(connection, shop_id)
        inquiry = _asked(connection, shop_id, question, backend.now())
        message = replace(_message(inquiry, question, backend.now()), files=files)
        store = threads.begin if question.inquiry_id is None else threads.extend
        cursor = store(connection, shop_id, inquiry, message)
        if along is not None:
            along(connection, message)
        return Thread(inquiry, threads.history(connection, shop_id, inquiry.inquiry_id)), cursor

    thread, cursor = await backend.database.write(happen)
    backend.hub.publish(shop_id, cursor)
    return thread


def require_words(title: str, body: str) -> None:
    """Refuse what is no text, says nothing, or says more than fits."""
    threads.require_text(title, body)
    if not body.strip():
        raise Refused(Code.EMPTY_BODY)
    if not title.strip():
        raise Refused(Code.EMPTY_TITLE)
    if length(title) > TITLE_LIMIT:
        raise Refused(Code.TITLE_TOO_LONG)
    if length(body) > BODY_LIMIT:
        raise Refused(Code.BODY_TOO_LONG)


def _asked(connection: Connection, shop_id: ShopId, question: Question, now: datetime) -> Inquiry:
    """The inquiry as it stands once this was asked."""
    if question.inquiry_id is None:
        inquiry = _new(connection, shop_id, question, now)
    else:
        inquiry = _asked_again(connection, shop_id, question.inquiry_id, question, now)
    if inquiry.kind is Kind.PRODUCT_QA and bars.stands(connection, shop_id, inquiry):
        raise Refused(Code.BARRED)
    return inquiry


def _require_shop(connection: Connection, shop_id: ShopId) -> None:
    wanted = select(tables.shops.c.shop_id).where(tables.shops.c.shop_id == shop_id)
    if connection.execute(wanted).first() is None:
        raise Refused(Code.NOT_FOUND)


def _new(connection: Connection, shop_id: ShopId, question: Question, now: datetime) -> Inquiry:
    asker = _asker(connection, shop_id, question)
    code, name = _product(connection, shop_id, question)
    return Inquiry(
        inquiry_id=InquiryId(threads.number(now)),
        source=Source.CUSTOMER,
        kind=question.kind,
        category=question.category,
        status=Status.UNANSWERED,
        title=question.title,
        excerpt=threads.excerpt(question.body),
        customer_id=asker.customer_id,
        sender=asker.masked,
        country=asker.country,
        product_code=code,
        product_name=name,
        order_no=question.order_no,
        asked_at=now,
        received_at=now,
        answered_at=None,
        hidden_at=None,
        unread=False,
        version=Version(1),
    )


def _asked_again(
    connection: Connection, shop_id: ShopId, inquiry_id: InquiryId, question: Question, now: datetime
) -> Inquiry:
    inquiry = threads.hold(connection, shop_id, inquiry_id)
    if inquiry is None or question.customer_id not in (None, inquiry.customer_id):
        raise Refused(Code.NOT_FOUND)
    return replace(
        inquiry,
        status=Status.UNANSWERED,
        excerpt=threads.excerpt(question.body),
        received_at=now,
        snoozed_until=None,
        version=Version(inquiry.version + 1),
    )


def _asker(connection: Connection, shop_id: ShopId, question: Question) -> Asker:
    """The customer named, or the order's, or the shop's first; refused where there is none such."""
    c, o = tables.customers.c, tables.orders.c
    wanted = select(c.customer_id, c.masked, c.country).where(c.shop_id == shop_id).order_by(c.customer_id)
    if question.customer_id is not None:
        wanted = wanted.where(c.customer_id == question.customer_id)
    if question.order_no is not None:
        buyer = select(o.customer_id).where(o.shop_id == shop_id, o.order_no == question.order_no)
        wanted = wanted.where(c.customer_id == buyer.scalar_subquery())
    row = connection.execute(wanted.limit(1)).first()
    if row is None:
        raise Refused(Code.NOT_FOUND)
    return Asker(row.customer_id, row.masked, row.country)


def _product(connection: Connection, shop_id: ShopId, question: Question) -> tuple[ProductCode | None, str]:
    """The product asked about, by its own code or by the order's."""
    p, o = tables.products.c, tables.orders.c
    wanted = select(p.product_code, p.name).where(p.shop_id == shop_id)
    if question.product_code is not None:
        wanted = wanted.where(p.product_code == question.product_code)
    elif question.order_no is not None:
        ordered = select(o.product_code).where(o.shop_id == shop_id, o.order_no == question.order_no)
        wanted = wanted.where(p.product_code == ordered.scalar_subquery())
    else:
        return None, ""
    row = connection.execute(wanted).first()
    if row is None:
        raise Refused(Code.NOT_FOUND)
    return row.product_code, row.name


def _message(inquiry: Inquiry, question: Question, now: datetime) -> Message:
    return Message(
        message_id=threads.message_id(now),
        inquiry_id=inquiry.inquiry_id,
        author=Author.CUSTOMER,
        author_name=inquiry.sender,
        title=question.title,
        body=question.body,
        sent_at=now,
        mail=MailOutcome.NOT_REQUESTED,
        status_set=None,
    )


ROUTES: list[Any] = [question]
