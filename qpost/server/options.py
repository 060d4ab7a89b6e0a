"""What can be done at a path, for whoever asks by OPTIONS: every method of it, not only the first."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from litestar import HttpMethod, Response, route
from litestar.handlers import HTTPRouteHandler


def with_options(handlers: Sequence[Any]) -> list[Any]:
    """The same handlers, and before them an answer to OPTIONS for each path that several of them serve.

    WORKAROUND Litestar 2: the answer made for a path's first handler is kept when a second one joins it.
    """
    methods: defaultdict[str, set[str]] = defaultdict(set)
    for handler in handlers:
        if isinstance(handler, HTTPRouteHandler):
            for path in handler.paths:
                methods[path] |= {str(method) for method in handler.http_methods}
    return [*(_answer(path, found) for path, found in methods.items() if len(found) > 1), *handlers]


def _answer(path: str, methods: Iterable[str]) -> HTTPRouteHandler:
    allowed = ", ".join(sorted({*methods, HttpMethod.OPTIONS.value}))

    @route(
        path, http_method=HttpMethod.OPTIONS, status_code=204, include_in_schema=False, sync_to_thread=False
    )
    def options() -> Response[None]:
        return Response(None, headers={"Allow": allowed})

    return options
