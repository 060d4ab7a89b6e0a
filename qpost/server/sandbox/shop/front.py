"""The pages that anybody may see: the shop front, a product with its questions, and its pictures."""

from http import HTTPStatus
from typing import Any

from litestar import Request, Response, get
from litestar.di import NamedDependency as Given
from litestar.params import FromPath, FromQuery
from litestar.response import Template
from sqlalchemy import Connection

from qpost.domain.ids import ProductCode
from qpost.protocol.errors import Code
from qpost.server.backend import Backend
from qpost.server.paging import Place, place
from qpost.server.problems import Refused
from qpost.server.sandbox.shop import pictures, public_questions, shelves, uploads
from qpost.server.sandbox.shop.forms import ASKABLE, EMPTY, Typed
from qpost.server.sandbox.shop.guests import Guest
from qpost.server.sandbox.shop.page import page


@get("/{shop_id:str}")
async def shop_front(
    request: Request[Any, Any, Any], guest: Given[Guest], backend: Given[Backend]
) -> Template:
    """Everything on sale."""
    products = await backend.database.read(lambda connection: shelves.products(connection, guest.shop_id))
    return page(request, guest, "front", products=products)


@get("/{shop_id:str}/products/{product_code:str}")
async def product_page(
    request: Request[Any, Any, Any],
    guest: Given[Guest],
    backend: Given[Backend],
    product_code: FromPath[str],
    before: FromQuery[str | None] = None,
    done: FromQuery[str | None] = None,
) -> Template:
    """One product with what was asked about it."""
    return await product_view(
        request, guest, backend, ProductCode(product_code), before=before, done=done == "asked"
    )


async def product_view(
    request: Request[Any, Any, Any],
    guest: Guest,
    backend: Backend,
    code: ProductCode,
    *,
    before: str | None = None,
    done: bool = False,
    typed: Typed = EMPTY,
    status: HTTPStatus = HTTPStatus.OK,
) -> Template:
    """The product page as it is drawn, also around a form that was sent back."""
    after = place(before) if before else None
    found = await backend.database.read(lambda connection: _found(connection, guest, code, after))
    return page(
        request,
        guest,
        "product",
        status=status,
        **found,
        views=range(len(pictures.TURNS)),
        typed=typed,
        categories=ASKABLE,
        done=done,
    )


def _found(connection: Connection, guest: Guest, code: ProductCode, before: Place | None) -> dict[str, Any]:
    product = shelves.product(connection, guest.shop_id, code)
    return {
        "product": product,
        "choices": shelves.choices(product.name),
        "shown": public_questions.shown(connection, guest.shop_id, code, before),
        "faq": shelves.faq(connection, guest.shop_id, code),
        "files": uploads.of_buyer(connection, guest) if guest.buyer is not None else {},
    }


@get("/{shop_id:str}/products/{product_code:str}/pictures/{view:int}")
async def picture(
    guest: Given[Guest], backend: Given[Backend], product_code: FromPath[str], view: FromPath[int]
) -> Response[str]:
    """A view of a product, drawn."""
    if not 0 <= view < len(pictures.TURNS):
        raise Refused(Code.NOT_FOUND)
    code = ProductCode(product_code)
    product = await backend.database.read(lambda connection: shelves.product(connection, guest.shop_id, code))
    drawn = pictures.picture(product.product_code, shelves.goods(product.name), view)
    headers = {"Cache-Control": "public, max-age=86400"}
    return Response(drawn, media_type="image/svg+xml", headers=headers)


@get("/{shop_id:str}/{rest:path}")
async def elsewhere(request: Request[Any, Any, Any], guest: Given[Guest], rest: FromPath[str]) -> Template:
    """An address that no page has, in the plain words of the others."""
    return page(request, guest, "failure", status=HTTPStatus.NOT_FOUND, code=Code.NOT_FOUND)


ROUTES: list[Any] = [shop_front, product_page, picture, elsewhere]
