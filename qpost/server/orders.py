"""Orders, carts and products: reading them one by one or as a filtered list."""

from datetime import date
from typing import Annotated, Any

from litestar import get
from litestar.di import NamedDependency as Given
from litestar.params import FromPath, FromQuery, QueryParameter
from sqlalchemy import ColumnElement, and_, or_, select

from qpost.domain.ids import CartNo, ShopId
from qpost.domain.inquiries import digits, fold
from qpost.domain.moments import shop_day
from qpost.domain.orders import UNSHIPPED, Order, OrderGroup, OrderState, Product
from qpost.protocol import paths
from qpost.protocol.errors import Code
from qpost.protocol.orders import Cart, OrderList, ProductList
from qpost.server import tables
from qpost.server.backend import Backend
from qpost.server.columns import entities, fields
from qpost.server.paging import LONGEST_PAGE, PAGE, Place, containing, older, place
from qpost.server.problems import Refused
from qpost.server.shops import Member


def order_row(shop_id: ShopId, order: Order, rev: int) -> dict[str, Any]:
    """An order as it is stored."""
    return fields(order) | {"shop_id": shop_id, "rev": rev, "folded": fold(order.product_name)}


@get(paths.ORDERS, tags=["orders"])
async def list_orders(
    member: Given[Member],
    backend: Given[Backend],
    group: FromQuery[OrderGroup | None] = None,
    text: Annotated[str, QueryParameter(max_length=200)] = "",
    before: FromQuery[str | None] = None,
    limit: Annotated[int, QueryParameter(ge=1, le=LONGEST_PAGE)] = PAGE,
) -> OrderList:
    """The orders of a shop, newest first: all, one counted group, or those a text finds."""
    c = tables.orders.c
    wanted = select(tables.orders).where(c.shop_id == member.shop_id)
    if group is not None:
        wanted = wanted.where(_in_group(group, shop_day(backend.now())))
    if text:
        wanted = wanted.where(_found_by(text))
    if before:
        wanted = wanted.where(older(c.ordered_at, c.order_no, place(before)))
    wanted = wanted.order_by(c.ordered_at.desc(), c.order_no.desc()).limit(limit + 1)
    found = await backend.database.read(entities(wanted, Order))
    return OrderList(found[:limit], _token(found[limit - 1]) if len(found) > limit else None)


@get(paths.ORDER, tags=["orders"])
async def order(member: Given[Member], backend: Given[Backend], order_no: FromPath[str]) -> Order:
    """One order."""
    c = tables.orders.c
    wanted = select(tables.orders).where(c.shop_id == member.shop_id, c.order_no == order_no)
    for found in await backend.database.read(entities(wanted, Order)):
        return found
    raise Refused(Code.NOT_FOUND)


@get(paths.CART, tags=["orders"])
async def cart(member: Given[Member], backend: Given[Backend], cart_no: FromPath[str]) -> Cart:
    """One cart with every order in it."""
    c = tables.orders.c
    wanted = select(tables.orders).where(c.shop_id == member.shop_id, c.cart_no == cart_no)
    found = await backend.database.read(entities(wanted.order_by(c.order_no), Order))
    if not found:
        raise Refused(Code.NOT_FOUND)
    return Cart(CartNo(cart_no), found)


@get(paths.PRODUCTS, tags=["orders"])
async def list_products(
    member: Given[Member],
    backend: Given[Backend],
    after: FromQuery[str | None] = None,
    limit: Annotated[int, QueryParameter(ge=1, le=LONGEST_PAGE)] = PAGE,
) -> ProductList:
    """The products of a shop, by code."""
    c = tables.products.c
    wanted = select(tables.products).where(c.shop_id == member.shop_id)
    if after:
        wanted = wanted.where(c.product_code > after)
    wanted = wanted.order_by(c.product_code).limit(limit + 1)
    found = await backend.database.read(entities(wanted, Product))
    return ProductList(found[:limit], found[limit - 1].product_code if len(found) > limit else None)


@get(paths.PRODUCT, tags=["orders"])
async def product(member: Given[Member], backend: Given[Backend], product_code: FromPath[str]) -> Product:
    """One product."""
    c = tables.products.c
    wanted = select(tables.products).where(c.shop_id == member.shop_id, c.product_code == product_code)
    for found in await backend.database.read(entities(wanted, Product)):
        return found
    raise Refused(Code.NOT_FOUND)


def _in_group(group: OrderGroup, today: date) -> ColumnElement[bool]:
    """The same question as `Order.groups`, asked of rows."""
    c = tables.orders.c
    match group:
        case OrderGroup.AWAITING_PAYMENT:
            return c.state == OrderState.AWAITING_PAYMENT
        case OrderGroup.NEW:
            return c.state == OrderState.NEW
        case OrderGroup.PREPARING:
            return c.state == OrderState.PREPARING
        case OrderGroup.OVERDUE:
            return and_(c.state.in_(UNSHIPPED), c.ship_by < today)
        case OrderGroup.RESERVED:
            return and_(c.state.in_(UNSHIPPED), c.reserved)


def _found_by(text: str) -> ColumnElement[bool]:
    c = tables.orders.c
    number = digits(text)
    return or_(
        c.order_no == number,
        c.cart_no == number,
        c.product_code == number,
        containing(c.folded, fold(text)),
    )


def _token(order: Order) -> str:
    return Place(order.ordered_at, order.order_no).token()


ROUTES: list[Any] = [list_orders, order, cart, list_products, product]
