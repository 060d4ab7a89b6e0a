"""My page: the buyer's own orders, the threads with the shop, and the forms to write to it in private."""

from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from litestar import Request, get
from litestar.di import NamedDependency as Given
from litestar.params import FromPath, FromQuery
from litestar.response import Template
from sqlalchemy import Connection, Select, select

from qpost.domain.claims import Claim
from qpost.domain.ids import InquiryId, OrderNo
from qpost.domain.inquiries import Inquiry, Source
from qpost.domain.orders import Order
from qpost.protocol.errors import Code
from qpost.protocol.inquiries import Thread
from qpost.server import tables, threads
from qpost.server.backend import Backend
from qpost.server.columns import entity
from qpost.server.problems import Refused
from qpost.server.sandbox.people import Buyer
from qpost.server.sandbox.shop.forms import ASKABLE, EMPTY, Typed
from qpost.server.sandbox.shop.guests import Guest
from qpost.server.sandbox.shop.page import page

NEWEST = 30
"""Orders and threads that the page lists."""


@dataclass(frozen=True, slots=True)
class Bought:
    """An order with the claims on it, newest claim first."""

    order: Order
    claims: tuple[Claim, ...]


@get("/{shop_id:str}/me")
async def my_page(
    request: Request[Any, Any, Any], guest: Given[Guest], buyer: Given[Buyer], backend: Given[Backend]
) -> Template:
    """Orders and messages of the buyer."""
    o, i = tables.orders.c, tables.inquiries.c
    bought = _orders(guest, buyer).order_by(o.ordered_at.desc(), o.order_no.desc()).limit(NEWEST)
    asked = _threads(guest, buyer).order_by(i.received_at.desc(), i.inquiry_id.desc()).limit(NEWEST)

    def look(connection: Connection) -> tuple[tuple[Order, ...], tuple[Inquiry, ...]]:
        orders = tuple(entity(row, Order) for row in connection.execute(bought))
        return orders, tuple(entity(row, Inquiry) for row in connection.execute(asked))

    orders, inquiries = await backend.database.read(look)
    return page(request, guest, "me", buyer=buyer, orders=orders, inquiries=inquiries)


@get("/{shop_id:str}/me/orders/{order_no:str}")
async def order_page(
    request: Request[Any, Any, Any],
    guest: Given[Guest],
    buyer: Given[Buyer],
    backend: Given[Backend],
    order_no: FromPath[str],
) -> Template:
    """One order, with its claims and the form to ask about it."""
    return await order_view(request, guest, backend, buyer, OrderNo(order_no))


@get("/{shop_id:str}/me/threads/{inquiry_id:str}")
async def thread_page(
    request: Request[Any, Any, Any],
    guest: Given[Guest],
    buyer: Given[Buyer],
    backend: Given[Backend],
    inquiry_id: FromPath[str],
    done: FromQuery[str | None] = None,
) -> Template:
    """One thread with all that was said, and the form to write further."""
    return await thread_view(request, guest, backend, buyer, InquiryId(inquiry_id), done=done == "asked")


async def order_view(
    request: Request[Any, Any, Any],
    guest: Guest,
    backend: Backend,
    buyer: Buyer,
    order_no: OrderNo,
    *,
    typed: Typed = EMPTY,
    status: HTTPStatus = HTTPStatus.OK,
) -> Template:
    """The page of an order, also around a form that was sent back."""
    bought = await backend.database.read(lambda connection: _bought(connection, guest, buyer, order_no))
    return page(
        request,
        guest,
        "order",
        status=status,
        buyer=buyer,
        order=bought.order,
        claims=bought.claims,
        typed=typed,
        categories=ASKABLE,
    )


async def thread_view(
    request: Request[Any, Any, Any],
    guest: Guest,
    backend: Backend,
    buyer: Buyer,
    inquiry_id: InquiryId,
    *,
    done: bool = False,
    typed: Typed = EMPTY,
    status: HTTPStatus = HTTPStatus.OK,
) -> Template:
    """The page of a thread, also around a form that was sent back."""
    thread = await own_thread(backend, guest, buyer, inquiry_id)
    return page(
        request,
        guest,
        "thread",
        status=status,
        buyer=buyer,
        inquiry=thread.inquiry,
        messages=thread.messages,
        typed=typed,
        done=done,
    )


async def own_thread(backend: Backend, guest: Guest, buyer: Buyer, inquiry_id: InquiryId) -> Thread:
    """A thread of the buyer's; refused, as if there were none, where it is somebody else's."""
    return await backend.database.read(lambda connection: _own_thread(connection, guest, buyer, inquiry_id))


def _own_thread(connection: Connection, guest: Guest, buyer: Buyer, inquiry_id: InquiryId) -> Thread:
    inquiry = threads.find(connection, guest.shop_id, inquiry_id)
    if inquiry is None or inquiry.customer_id != buyer.customer_id:
        raise Refused(Code.NOT_FOUND)
    if inquiry.source is not Source.CUSTOMER:
        raise Refused(Code.NOT_FOUND)
    return Thread(inquiry, threads.history(connection, guest.shop_id, inquiry_id))


def _bought(connection: Connection, guest: Guest, buyer: Buyer, order_no: OrderNo) -> Bought:
    found = connection.execute(_orders(guest, buyer).where(tables.orders.c.order_no == order_no))
    row = found.first()
    if row is None:
        raise Refused(Code.NOT_FOUND)
    c = tables.claims.c
    about = select(tables.claims).where(c.shop_id == guest.shop_id, c.order_no == order_no)
    claims = connection.execute(about.order_by(c.requested_at.desc(), c.claim_id))
    return Bought(entity(row, Order), tuple(entity(claim, Claim) for claim in claims))


def _orders(guest: Guest, buyer: Buyer) -> Select[Any]:
    c = tables.orders.c
    return select(tables.orders).where(c.shop_id == guest.shop_id, c.customer_id == buyer.customer_id)


def _threads(guest: Guest, buyer: Buyer) -> Select[Any]:
    c = tables.inquiries.c
    return select(tables.inquiries).where(
        c.shop_id == guest.shop_id, c.customer_id == buyer.customer_id, c.source == Source.CUSTOMER
    )


ROUTES: list[Any] = [my_page, order_page, thread_page]
