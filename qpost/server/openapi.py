"""The published description of the API: the same text at /openapi.json and in docs/openapi.json."""

import json
from typing import Any

from litestar import Litestar, Request, Response, get
from litestar.openapi.config import OpenAPIConfig

CONFIG = OpenAPIConfig(title="qpost", version="1", use_handler_docstrings=True)


def document(app: Litestar) -> str:
    """The description, in the same order every time."""
    return json.dumps(app.openapi_schema.to_schema(), indent=1, sort_keys=True, ensure_ascii=False) + "\n"


@get("/openapi.json", include_in_schema=False, sync_to_thread=False)
def served(request: Request[Any, Any, Any]) -> Response[str]:
    """The description, for programs."""
    return Response(document(request.app), media_type="application/json")
