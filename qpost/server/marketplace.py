"""Qoo10ヘルプ: what a shop asks the marketplace, as inquiries of its own (spec.md §3.1, §6.1)."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from litestar import Request, Response, post
from litestar.di import NamedDependency as Given
from litestar.params import JSONBody
from sqlalchemy import Connection, select

from qpost.domain.commands import AskMarketplace, check
from qpost.domain.ids import InquiryId, ShopId, Version
from qpost.domain.inquiries import Author, Inquiry, Kind, MailOutcome, Message, Source, Status
from qpost.domain.refusals import Refusal
from qpost.protocol import paths
from qpost.protocol.commands import Accepted, MarketplaceInquiryBody
from qpost.protocol.errors import Code
from qpost.server import files, tables, threads
from qpost.server.backend import Backend
from qpost.server.columns import AnyRow
from qpost.server.commands import Call, Effect, Key, call, once
from qpost.server.problems import Refused
from qpost.server.shops import Member

NAME = "Qoo10"
"""How the marketplace is named as the other side of a thread."""


@post(paths.MARKETPLACE_INQUIRIES, status_code=200, tags=["commands"])
async def ask(
    request: Request[Any, Any, Any],
    data: JSONBody[MarketplaceInquiryBody],
    member: Given[Member],
    backend: Given[Backend],
    key: Key = None,
) -> Response[Accepted]:
    """Ask the marketplace something, about an order or in general."""
    threads.require_text(data.title, data.body)
    arrival = await call(request, member, key)
    command = AskMarketplace(
        title=data.title,
        body=data.body,
        category=data.category,
        order_no=data.order_no,
        base_version=Version(0),
        files=data.files,
    )
    return await once(backend, arrival, lambda connection: _ask(connection, backend, arrival, command))


def _ask(connection: Connection, backend: Backend, arrival: Call, command: AskMarketplace) -> Effect:
    shop_id = arrival.member.shop_id
    order = _order(connection, shop_id, command)
    refusal = check(command)
    if refusal is None and command.order_no is not None and order is None:
        refusal = Refusal.NOT_FOUND
    if refusal is not None:
        raise Refused(Code(refusal))
    carried = files.ready(connection, arrival.member, command.files)
    now = backend.now()
    inquiry = _inquiry(command, order, now)
    message = replace(_message(arrival.member, inquiry, command, now), files=carried)
    cursor = threads.begin(connection, shop_id, inquiry, message)
    files.bind(connection, shop_id, message)
    return Effect(Accepted(arrival.key, arrival.payload_sha256, cursor, inquiry, message))


def _order(connection: Connection, shop_id: ShopId, command: AskMarketplace) -> AnyRow | None:
    c = tables.orders.c
    wanted = select(c.product_code, c.product_name, c.country).where(
        c.shop_id == shop_id, c.order_no == command.order_no
    )
    return connection.execute(wanted).first()


def _inquiry(command: AskMarketplace, order: AnyRow | None, now: datetime) -> Inquiry:
    return Inquiry(
        inquiry_id=InquiryId(threads.number(now)),
        source=Source.OWN,
        kind=Kind.GENERAL,
        category=command.category,
        status=Status.IN_PROGRESS,
        title=command.title,
        excerpt=threads.excerpt(command.body),
        customer_id=None,
        sender=NAME,
        country=order.country if order else "JP",
        product_code=order.product_code if order else None,
        product_name=order.product_name if order else "",
        order_no=command.order_no,
        asked_at=now,
        received_at=now,
        answered_at=None,
        hidden_at=None,
        unread=False,
        version=Version(1),
    )


def _message(member: Member, inquiry: Inquiry, command: AskMarketplace, now: datetime) -> Message:
    return Message(
        message_id=threads.message_id(now),
        inquiry_id=inquiry.inquiry_id,
        author=Author.SHOP,
        author_name=member.name,
        title=command.title,
        body=command.body,
        sent_at=now,
        mail=MailOutcome.NOT_REQUESTED,
        status_set=None,
    )


ROUTES: list[Any] = [ask]
