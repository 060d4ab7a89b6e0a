"""The published description of the API: the same text at /openapi.json and in docs/openapi.json."""

import json
from typing import Any

import msgspec
from litestar import Litestar
from litestar.openapi.config import OpenAPIConfig

from qpost.protocol import paths
from qpost.protocol.errors import PROBLEM_JSON, Code, Problem

ABOUT = """\
The seller's side of a marketplace, for qpost and for anyone else.

Every route under /v1/shops answers a shop's members only; to others a shop does not exist (404 not_found).
Instants are in UTC with their offset, days are Japan's, yen are whole numbers, numbers that are names are
strings. Every error is an RFC 9457 problem whose `code` is stable; new codes may be added. `Retry-After` says
when to come back. Commands carry an Idempotency-Key; keys and their answers are kept for 400 days at least.
"""

CONFIG = OpenAPIConfig(title="qpost", version="1", description=ABOUT, use_handler_docstrings=True)

Json = dict[str, Any]


def document(app: Litestar) -> str:
    """The description, in the same order every time."""
    described: Json = app.openapi_schema.to_schema()
    schemas = described.setdefault("components", {}).setdefault("schemas", {})
    schemas["Problem"] = _problem()
    described["components"]["securitySchemes"] = {"bearer": {"type": "http", "scheme": "bearer"}}
    for path, operations in described["paths"].items():
        for operation in operations.values():
            _finish(path, operation)
    return json.dumps(described, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def _finish(path: str, operation: Json) -> None:
    responses = operation["responses"]
    for status in [status for status in responses if status.startswith("4")]:
        del responses[status]
    responses["default"] = {
        "description": "A problem",
        "content": {PROBLEM_JSON: {"schema": {"$ref": "#/components/schemas/Problem"}}},
    }
    for parameter in operation.get("parameters", ()):
        if parameter["name"] in (paths.IDEMPOTENCY_KEY, paths.IF_MATCH):
            # Optional to the framework, so that the problem that names its absence is ours.
            parameter["required"] = True
            parameter["schema"] = {"type": "string"}
    if path.startswith(paths.SHOPS) or operation["operationId"].endswith("SignOut"):
        operation["security"] = [{"bearer": []}]


def _problem() -> Json:
    (_, definitions) = msgspec.json.schema_components([Problem])
    schema: Json = definitions["Problem"]
    schema["properties"]["code"]["examples"] = [str(code) for code in Code]
    return schema
