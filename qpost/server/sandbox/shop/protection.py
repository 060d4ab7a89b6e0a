"""What a public site owes its visitors: forms that nobody else can send, and headers that browsers heed."""

import secrets
from typing import Any

from litestar import Response
from litestar.config.csrf import CSRFConfig
from litestar.datastructures import UploadFile
from litestar.exceptions import PermissionDeniedException
from litestar.middleware.base import DefineMiddleware
from litestar.middleware.csrf import CSRFMiddleware
from litestar.types import Receive, Scope, Send
from litestar.utils.scope.state import ScopeState

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cache-Control": "no-store",
}
"""On every answer of the shop, unless the route says something stricter; nothing may run a script."""

FORGERY_COOKIE = "csrf"


class ForgeryGuard(CSRFMiddleware):
    """Litestar's guard, also where the token is a file or no ASCII, at which it would fall over."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let good forms pass; files of a refused one are let go at once, as no route will."""
        try:
            await super().__call__(scope, receive, send)
        except PermissionDeniedException:
            for value in _values(ScopeState.from_scope(scope).form):
                if isinstance(value, UploadFile):
                    await value.close()
            raise

    def _csrf_tokens_match(self, request_csrf_token: object, cookie_csrf_token: object) -> bool:
        tokens = (request_csrf_token, cookie_csrf_token)
        if not all(isinstance(token, str) and token.isascii() for token in tokens):
            return False
        return super()._csrf_tokens_match(str(request_csrf_token), str(cookie_csrf_token))


def _values(form: object) -> list[object]:
    """Whatever a form that was read holds; nothing where none was."""
    fields = list(form.values()) if isinstance(form, dict) else []
    return [value for field in fields for value in (field if isinstance(field, list) else [field])]


FORGERY_GUARD = DefineMiddleware(
    ForgeryGuard,
    config=CSRFConfig(
        # Of this process only: a form from before a restart is refused, and its page opened again is good.
        secret=secrets.token_hex(32),
        cookie_name=FORGERY_COOKIE,
        cookie_path="/shop",
        cookie_httponly=True,
        cookie_samesite="lax",
    ),
)


def harden(response: Response[Any]) -> Response[Any]:
    """The answer with every header that it does not set by itself."""
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    return response
