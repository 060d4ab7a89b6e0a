"""Signing in to the sandbox shop: a buyer is picked from a list, as nobody here has a password to lose."""

from typing import Any

from litestar import Request, Response, get, post
from litestar.di import NamedDependency as Given
from litestar.params import FromQuery
from litestar.response import Template
from sqlalchemy import or_, select

from qpost.domain.ids import CustomerId
from qpost.protocol.errors import Code
from qpost.server import tables
from qpost.server.backend import Backend
from qpost.server.columns import entity
from qpost.server.problems import Refused
from qpost.server.sandbox.people import Buyer
from qpost.server.sandbox.shop import guests
from qpost.server.sandbox.shop.forms import field
from qpost.server.sandbox.shop.guests import Guest
from qpost.server.sandbox.shop.page import page, see

LISTED = 60
SEARCH_LIMIT = 100


@get("/{shop_id:str}/sign-in")
async def sign_in_page(
    request: Request[Any, Any, Any],
    guest: Given[Guest],
    backend: Given[Backend],
    to: FromQuery[str] = "",
    q: FromQuery[str] = "",
) -> Template:
    """The buyers one can be, those of the newest orders and the manuals first."""
    c = tables.customers.c
    wanted = select(tables.customers).where(c.shop_id == guest.shop_id)
    sought = q.replace("\0", "").strip()[:SEARCH_LIMIT]
    if sought:
        wanted = wanted.where(
            or_(*(column.contains(sought, autoescape=True) for column in (c.name, c.masked, c.email)))
        )
    wanted = wanted.order_by(c.masked.in_(("sh7*****", "ab3*****", "qp0*****")).desc(), c.customer_id)
    found = await backend.database.read(lambda connection: connection.execute(wanted.limit(LISTED)).all())
    buyers = tuple(entity(row, Buyer) for row in found)
    return page(request, guest, "sign_in", buyers=buyers, to=_inside(guest, to), sought=sought)


@post("/{shop_id:str}/sign-in")
async def sign_in(
    request: Request[Any, Any, Any], guest: Given[Guest], backend: Given[Backend]
) -> Response[Any]:
    """Be this buyer, under a token made just now."""
    customer_id = CustomerId(await field(request, "customer_id"))
    buyer = await backend.database.read(
        lambda connection: guests.find_buyer(connection, guest.shop_id, customer_id)
    )
    if buyer is None:
        raise Refused(Code.NOT_FOUND)
    former = request.cookies.get(guests.COOKIE, "")
    cookie = await guests.begin(backend, guest.shop_id, buyer, former)
    place = _inside(guest, await field(request, "to"))
    return see(place, cookie)


@post("/{shop_id:str}/sign-out")
async def sign_out(
    request: Request[Any, Any, Any], guest: Given[Guest], backend: Given[Backend]
) -> Response[Any]:
    """Be nobody again."""
    cookie = await guests.end(backend, guest.shop_id, request.cookies.get(guests.COOKIE, ""))
    return see(guest.path, cookie)


def _inside(guest: Guest, place: str) -> str:
    """A place of this shop to go to; My page where it lies anywhere else."""
    own = place.isascii() and place.isprintable() and "\\" not in place and "//" not in place
    return place if own and place.startswith(f"{guest.path}/") else f"{guest.path}/me"


ROUTES: list[Any] = [sign_in_page, sign_in, sign_out]
