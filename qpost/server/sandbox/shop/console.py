"""The marketplace's console: it writes to the shop, answers what that asked, and pushes the sandbox's clock.

The clock is the backend's. The desktop keeps its own, the computer's: its days and due times do not move.
"""

from datetime import timedelta
from http import HTTPStatus
from typing import Any

from litestar import Request, Response, get, post
from litestar.di import NamedDependency as Given
from litestar.params import FromQuery
from litestar.response import Template

from qpost.domain.ids import InquiryId
from qpost.domain.inquiries import Source
from qpost.protocol.errors import Code
from qpost.server import customers
from qpost.server.backend import Backend
from qpost.server.problems import STATUS_OF, Refused
from qpost.server.sandbox.shop import console_posts
from qpost.server.sandbox.shop.asking import SENT_BACK
from qpost.server.sandbox.shop.forms import EMPTY, Typed, field
from qpost.server.sandbox.shop.guests import Guest
from qpost.server.sandbox.shop.page import page, see

PUSHES = {"hour": timedelta(hours=1), "day": timedelta(days=1), "days4": timedelta(days=4)}
"""How far one press pushes the clock; after four days a claim is late (spec.md §7.1)."""

DONE = ("sent", "answered", "pushed")


@get("/{shop_id:str}/console")
async def console(
    request: Request[Any, Any, Any],
    guest: Given[Guest],
    backend: Given[Backend],
    done: FromQuery[str | None] = None,
) -> Template:
    """What the marketplace can do here."""
    return await _view(request, guest, backend, done=done if done in DONE else None)


@post("/{shop_id:str}/console/messages")
async def write_to_the_shop(
    request: Request[Any, Any, Any], guest: Given[Guest], backend: Given[Backend]
) -> Response[Any]:
    """A message of CS Center, unread until a seller opens it; with `notice` it asks for no answer."""
    title, body = await field(request, "title"), await _body(request)
    asks = not await field(request, "notice")
    if (refused := _refused(title, body)) is not None:
        return await _view(request, guest, backend, typed=Typed(title=title, body=body, refused=refused))
    cursor = await backend.database.write(
        lambda connection: console_posts.begin(
            connection, guest.shop_id, title=title, body=body, asks=asks, now=backend.now()
        )
    )
    backend.hub.publish(guest.shop_id, cursor)
    return see(f"{guest.path}/console?done=sent")


@post("/{shop_id:str}/console/answers")
async def answer_the_shop(
    request: Request[Any, Any, Any], guest: Given[Guest], backend: Given[Backend]
) -> Response[Any]:
    """Qoo10's answer to what the shop asked, or a further message in a thread of CS Center."""
    about, body = InquiryId(await field(request, "inquiry_id")), await _body(request)
    if (refused := _refused("answer", body)) is not None:
        typed = Typed(body=body, refused=refused)
        return await _view(request, guest, backend, answering=about, typed=typed)
    cursor = await backend.database.write(
        lambda connection: console_posts.write_again(connection, guest.shop_id, about, body, backend.now())
    )
    backend.hub.publish(guest.shop_id, cursor)
    return see(f"{guest.path}/console?done=answered")


@post("/{shop_id:str}/console/clock")
async def push_the_clock(
    request: Request[Any, Any, Any], guest: Given[Guest], backend: Given[Backend]
) -> Response[Any]:
    """Let time pass at the backend."""
    by = PUSHES.get(await field(request, "by"))
    if by is None:
        raise Refused(Code.INVALID)
    await backend.database.write(lambda connection: backend.clock.push(connection, by))
    return see(f"{guest.path}/console?done=pushed")


async def _body(request: Request[Any, Any, Any]) -> str:
    return (await field(request, "body")).replace("\r\n", "\n")


def _refused(title: str, body: str) -> Code | None:
    """Why words come back to their form; what no form can mend is refused outright."""
    try:
        customers.require_words(title, body)
    except Refused as refusal:
        if refusal.code not in SENT_BACK:
            raise
        return refusal.code
    return None


async def _view(
    request: Request[Any, Any, Any],
    guest: Guest,
    backend: Backend,
    *,
    done: str | None = None,
    typed: Typed = EMPTY,
    answering: InquiryId | None = None,
) -> Template:
    """The page; what was typed comes back to the form it was typed in."""
    posts, asked = await backend.database.read(
        lambda connection: tuple(
            console_posts.newest(connection, guest.shop_id, source)
            for source in (Source.MARKETPLACE, Source.OWN)
        )
    )
    return page(
        request,
        guest,
        "console",
        status=STATUS_OF[Code(typed.refused)] if typed.refused else HTTPStatus.OK,
        posts=posts,
        asked=asked,
        now=backend.now(),
        ahead=backend.clock.ahead,
        pushes=tuple(PUSHES),
        done=done,
        typed=EMPTY if answering else typed,
        answer=typed if answering else EMPTY,
        answering=answering,
    )


ROUTES: list[Any] = [console, write_to_the_shop, answer_the_shop, push_the_clock]
