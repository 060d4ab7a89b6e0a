"""The backend as one ASGI application: every route, what guards it, and what runs beside it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from functools import partial
from typing import Any

from litestar import Litestar, Response, Router, get
from litestar.datastructures import State
from litestar.di import NamedDependency as Given
from litestar.di import Provide
from litestar.openapi import OpenAPIConfig

from qpost.server import (
    bounces,
    canned_replies,
    claims,
    commands,
    customers,
    faq,
    files,
    hiding,
    inquiries,
    mail,
    marketplace,
    notes,
    openapi,
    orders,
    presence,
    replies,
    session,
    shops,
    snoozing,
    sync,
    translation,
)
from qpost.server.backend import Backend
from qpost.server.config import REQUEST_LIMIT
from qpost.server.database import upgrade
from qpost.server.media import json_only
from qpost.server.options import with_options
from qpost.server.problems import answer
from qpost.server.sandbox import shop

OF_A_SHOP = (
    *sync.ROUTES,
    *inquiries.ROUTES,
    *replies.ROUTES,
    *hiding.ROUTES,
    *snoozing.ROUTES,
    *notes.ROUTES,
    *presence.ROUTES,
    *marketplace.ROUTES,
    *canned_replies.ROUTES,
    *faq.ROUTES,
    *translation.ROUTES,
    *commands.ROUTES,
    *orders.ROUTES,
    *claims.ROUTES,
)
"""Everything under /v1/shops/{shop_id}; the guards stand before all of it, here and nowhere else."""

SANDBOX: tuple[Any, ...] = (*customers.ROUTES, shop.ROUTER)
"""The customers' side; a backend that was not started as a sandbox has no route of it."""


def application(backend: Backend) -> Litestar:
    """The application over one backend; it opens and closes what the backend holds."""
    return _application(backend, None)


def description(backend: Backend) -> str:
    """The published description of the API."""
    # A copy of the application draws it: Litestar would serve its own pages of documentation besides.
    return openapi.document(_application(backend, openapi.CONFIG))


@get("/openapi.json", include_in_schema=False, sync_to_thread=True)
def described(backend: Given[Backend]) -> Response[str]:
    """The description, for programs."""
    return Response(description(backend), media_type="application/json")


def _application(backend: Backend, openapi_config: OpenAPIConfig | None) -> Litestar:
    of_a_shop = Router(
        "/",
        route_handlers=with_options(OF_A_SHOP),
        guards=[shops.members_only, json_only],
        dependencies={"member": Provide(shops.provide_member, sync_to_thread=False)},
    )
    of_files = Router(
        "/",
        route_handlers=with_options(files.ROUTES),
        guards=[shops.members_only],
        dependencies={"member": Provide(shops.provide_member, sync_to_thread=False)},
    )
    routes: list[Any] = [
        session.sign_in,
        session.refresh,
        session.sign_out,
        shops.list_shops,
        of_a_shop,
        of_files,
        described,
    ]
    return Litestar(
        [*with_options(routes), *(SANDBOX if backend.config.sandbox else ())],
        state=State({"backend": backend}),
        dependencies={
            "backend": Provide(lambda: backend, sync_to_thread=False),
            "bearer": Provide(session.provide_bearer, sync_to_thread=False),
        },
        exception_handlers={Exception: answer},
        request_max_body_size=REQUEST_LIMIT,
        openapi_config=openapi_config,
        template_config=shop.TEMPLATES if backend.config.sandbox else None,
        logging_config=None,
        lifespan=[partial(_running, backend)],
        debug=False,
    )


@asynccontextmanager
async def _running(backend: Backend, _app: Litestar) -> AsyncIterator[None]:
    await backend.database.write(upgrade)
    if backend.config.sandbox:
        await backend.database.read(backend.clock.recall)
    await mail.release_waiting(backend.database, backend.spool, backend.now())
    await files.sweep(backend)
    backend.hub.start()
    try:
        async with _relaying(backend):
            yield
    finally:
        backend.hub.close()
        await asyncio.to_thread(backend.database.close)


@asynccontextmanager
async def _relaying(backend: Backend) -> AsyncIterator[None]:
    if backend.relay is None:
        yield
        return
    task = asyncio.create_task(backend.relay.run(partial(bounces.note, backend)))
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
