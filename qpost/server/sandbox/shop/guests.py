"""Who looks at the shop: any guest, and the buyer who is signed in.

A visit is a random token in a cookie, kept hashed, and always a new one at sign-in: a token that somebody
else put into a browser is never taken over, as a framework's session id would be.
"""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from urllib.parse import quote

from litestar import Request
from litestar.datastructures import Cookie
from litestar.di import NamedDependency as Given
from litestar.params import FromPath
from sqlalchemy import Connection, delete, insert, select

from qpost.domain.ids import CustomerId, ShopId
from qpost.protocol.errors import Code
from qpost.server import tables
from qpost.server.backend import Backend
from qpost.server.columns import AnyRow, entity
from qpost.server.problems import Refused
from qpost.server.sandbox.people import Buyer
from qpost.server.sandbox.shop.words import Tongue, tongue, wanted

COOKIE = "visit"
LANGUAGE = "lang"
STAY = timedelta(days=1)


class SignInFirst(Exception):
    """Only a buyer can do this; says where to come back to."""

    def __init__(self, shop_id: ShopId, back: str) -> None:
        super().__init__(shop_id)
        self.place = f"/shop/{quote(shop_id)}/sign-in?to={quote(back)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Guest:
    """Somebody at a shop's pages; buyer is who they signed in as."""

    shop_id: ShopId
    shop_name: str
    chip: int
    tongue: Tongue
    buyer: Buyer | None

    @property
    def path(self) -> str:
        """Where the shop's pages begin."""
        return f"/shop/{quote(self.shop_id)}"


async def provide_guest(
    request: Request[Any, Any, Any], backend: Given[Backend], shop_id: FromPath[str]
) -> Guest:
    """Who asks, and at which shop; refused where there is no such shop."""
    token = request.cookies.get(COOKIE, "")
    c = tables.shops.c
    wanted_shop = select(c.shop_id, c.name, c.chip).where(c.shop_id == shop_id)

    def look(connection: Connection) -> tuple[AnyRow | None, Buyer | None]:
        return connection.execute(wanted_shop).first(), _visitor(connection, backend, ShopId(shop_id), token)

    shop, buyer = await backend.database.read(look)
    if shop is None:
        raise Refused(Code.NOT_FOUND)
    return Guest(
        shop_id=shop.shop_id,
        shop_name=shop.name,
        chip=shop.chip,
        tongue=tongue_of(request),
        buyer=buyer,
    )


def provide_buyer(request: Request[Any, Any, Any], guest: Given[Guest]) -> Buyer:
    """The buyer who asks; others are led to the sign-in first, and back again from there."""
    if guest.buyer is None:
        raise SignInFirst(guest.shop_id, request.url.path if request.method == "GET" else guest.path)
    return guest.buyer


def tongue_of(request: Request[Any, Any, Any]) -> Tongue:
    """The language of the pages: the one just chosen, the one chosen before, or the browser's."""
    for chosen in (request.query_params.get(LANGUAGE), request.cookies.get(LANGUAGE)):
        if (spoken := tongue(chosen)) is not None:
            return spoken
    return wanted(request.headers.get("Accept-Language", ""))


def find_buyer(connection: Connection, shop_id: ShopId, customer_id: CustomerId) -> Buyer | None:
    """One customer of the shop."""
    c = tables.customers.c
    row = connection.execute(
        select(tables.customers).where(c.shop_id == shop_id, c.customer_id == customer_id)
    )
    return _buyer(row.first())


async def begin(backend: Backend, shop_id: ShopId, buyer: Buyer, former: str) -> Cookie:
    """Open a visit under a token of its own; a former one of the same browser ends."""
    token = secrets.token_urlsafe(32)
    c = tables.visits.c
    ended = (c.shop_id == shop_id) & ((c.sha256 == _hash(former)) | (c.expires_at <= backend.now()))
    visit = {
        "shop_id": shop_id,
        "sha256": _hash(token),
        "customer_id": buyer.customer_id,
        "expires_at": backend.now() + STAY,
    }

    def change(connection: Connection) -> None:
        connection.execute(delete(tables.visits).where(ended))
        connection.execute(insert(tables.visits).values(visit))

    await backend.database.write(change)
    return _cookie(shop_id, token)


async def end(backend: Backend, shop_id: ShopId, token: str) -> Cookie:
    """Close a visit; its token is good for nothing afterwards."""
    c = tables.visits.c
    mine = (c.shop_id == shop_id) & (c.sha256 == _hash(token))
    await backend.database.write(lambda connection: connection.execute(delete(tables.visits).where(mine)))
    return _cookie(shop_id, "", max_age=0)


def _visitor(connection: Connection, backend: Backend, shop_id: ShopId, token: str) -> Buyer | None:
    if not token:
        return None
    v, c = tables.visits.c, tables.customers.c
    wanted_row = (
        select(tables.customers)
        .join(tables.visits, (v.shop_id == c.shop_id) & (v.customer_id == c.customer_id))
        .where(v.shop_id == shop_id, v.sha256 == _hash(token), v.expires_at > backend.now())
    )
    return _buyer(connection.execute(wanted_row).first())


def _buyer(row: AnyRow | None) -> Buyer | None:
    return None if row is None else entity(row, Buyer)


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def _cookie(shop_id: ShopId, token: str, max_age: int | None = None) -> Cookie:
    path = f"/shop/{quote(shop_id)}"
    return Cookie(COOKIE, value=token, path=path, httponly=True, samesite="lax", max_age=max_age)
