"""The sandbox shop as its customers see it: pages of a web browser, made at the backend, without scripts."""

from litestar import Router
from litestar.di import Provide

from qpost.server.sandbox.shop import (
    asking,
    console,
    front,
    mailbox,
    my_page,
    sign_in,
    uploads,
)
from qpost.server.sandbox.shop.guests import provide_buyer, provide_guest
from qpost.server.sandbox.shop.page import LARGEST_FORM, STYLE_ROUTES, TEMPLATES, failure_page
from qpost.server.sandbox.shop.protection import FORGERY_GUARD, harden

ROUTER = Router(
    "/shop",
    route_handlers=[
        *STYLE_ROUTES,
        *front.ROUTES,
        *asking.ROUTES,
        *my_page.ROUTES,
        *mailbox.ROUTES,
        *console.ROUTES,
        *sign_in.ROUTES,
        *uploads.ROUTES,
    ],
    dependencies={"guest": Provide(provide_guest), "buyer": Provide(provide_buyer, sync_to_thread=False)},
    middleware=[FORGERY_GUARD],
    exception_handlers={Exception: failure_page},
    after_request=harden,
    request_max_body_size=LARGEST_FORM,
    include_in_schema=False,
)
"""Every page of the customers' side."""

__all__ = ["ROUTER", "TEMPLATES"]
