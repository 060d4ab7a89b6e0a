"""A page: its template, its words, its headers; and the page that says in plain words what went wrong."""

import unicodedata
from datetime import datetime
from functools import partial
from http import HTTPStatus
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from litestar import Request, Response, get
from litestar.datastructures import Cookie
from litestar.exceptions import HTTPException, NotAuthorizedException, PermissionDeniedException
from litestar.plugins.jinja import JinjaTemplateEngine
from litestar.response import Redirect, Template
from litestar.template import TemplateConfig

from qpost.domain.moments import JST
from qpost.protocol.errors import Code
from qpost.server.problems import CODE_OF_STATUS, STATUS_OF, Refused, note
from qpost.server.sandbox.shop.guests import LANGUAGE, Guest, SignInFirst, tongue_of
from qpost.server.sandbox.shop.protection import FORGERY_COOKIE, HEADERS
from qpost.server.sandbox.shop.words import Tongue, say, tongue, words

FOLDER = Path(__file__).with_name("templates")
LARGEST_FORM = 12 << 20
"""Bytes of the largest form that is read at all, so that one with too many files still gets its sentence."""

DECEIVING = {"Cf", "Cc", "Co", "Cs", "Zl", "Zp"}
"""Unicode categories that are not seen but change what is: overrides of direction, controls, surrogates."""

HARMLESS = {"\n", "\t", "\u200c", "\u200d"}
"""Line breaks, and the joiners that emoji and some scripts need."""


def plain(text: str) -> str:
    """What somebody wrote, with characters that would deceive the eye made visible."""
    clean = text.replace("\r\n", "\n")
    return "".join(
        f"[U+{ord(sign):04X}]" if sign not in HARMLESS and unicodedata.category(sign) in DECEIVING else sign
        for sign in clean
    )


def day(instant: datetime) -> str:
    """The day of an instant in Japan: 2026-11-20."""
    return f"{instant.astimezone(JST):%Y-%m-%d}"


def minute(instant: datetime) -> str:
    """An instant in Japan: 2026-11-20 14:21."""
    return f"{instant.astimezone(JST):%Y-%m-%d %H:%M}"


def _environment() -> Environment:
    made = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters.update(plain=plain, day=day, minute=minute)
    return made


TEMPLATES = TemplateConfig(engine=JinjaTemplateEngine.from_environment(_environment()))


def page(
    request: Request[Any, Any, Any],
    guest: Guest,
    name: str,
    *,
    status: HTTPStatus = HTTPStatus.OK,
    **shown: Any,
) -> Template:
    """One page of the shop in the guest's language."""
    return _template(request, guest.tongue, name, status, guest=guest, **shown)


def _template(
    request: Request[Any, Any, Any], spoken: Tongue, name: str, status: HTTPStatus, **shown: Any
) -> Template:
    chosen = tongue(request.query_params.get(LANGUAGE))
    keep = Cookie(LANGUAGE, value=spoken, path="/shop", httponly=True, max_age=365 * 86_400)
    return Template(
        f"{name}.html",
        context={
            "t": partial(say, spoken),
            "tongue": spoken,
            "here": request.url.path,
            **shown,
        },
        status_code=status,
        headers=dict(HEADERS),
        cookies=[keep] if chosen is not None else [],
    )


def see(place: str, *cookies: Cookie) -> Redirect:
    """Go on with a GET of another place, so that loading a page again never sends a form again."""
    return Redirect(place, status_code=303, headers=dict(HEADERS), cookies=list(cookies))


def failure_page(request: Request[Any, Any, Any], failure: Exception) -> Response[Any]:
    """What a guest is told of anything that was raised; never what they sent, never how it came about."""
    if isinstance(failure, SignInFirst):
        return see(failure.place)
    if isinstance(failure, PermissionDeniedException | NotAuthorizedException):
        return _stale_form(request)
    code = _code(failure)
    if code is Code.TROUBLE:
        note(failure)
    why = "too_large_form" if code is Code.TOO_LARGE else code
    told = _failure(request, why, STATUS_OF[code])
    if isinstance(failure, Refused) and failure.retry_after is not None:
        told.headers["Retry-After"] = str(failure.retry_after)
    return told


def _stale_form(request: Request[Any, Any, Any]) -> Response[Any]:
    told = _failure(request, "stale_form", HTTPStatus.FORBIDDEN)
    # Without this a cookie of a former process would stay and no form would ever be taken again.
    told.cookies.append(Cookie(FORGERY_COOKIE, value="", path="/shop", max_age=0, httponly=True))
    return told


def _failure(request: Request[Any, Any, Any], why: str, status: HTTPStatus) -> Template:
    spoken = tongue_of(request)
    known = why if f"refused.{why}" in words(spoken) else Code.INVALID
    return _template(request, spoken, "failure", status, guest=None, code=known)


def _code(failure: Exception) -> Code:
    match failure:
        case Refused():
            return failure.code
        case UnicodeDecodeError():
            return Code.INVALID
        case HTTPException() if failure.status_code < HTTPStatus.INTERNAL_SERVER_ERROR:
            return CODE_OF_STATUS.get(HTTPStatus(failure.status_code), Code.INVALID)
    return Code.TROUBLE


@get("/-/style.css", sync_to_thread=False)
def style() -> Response[str]:
    """The one style sheet."""
    headers = {"Cache-Control": "public, max-age=300"}
    return Response(_style(), media_type="text/css", headers=headers)


def _style() -> str:
    return (FOLDER / "style.css").read_text(encoding="utf-8")


STYLE_ROUTES: list[Any] = [style]
