"""The API speaks JSON only: a body that says it is something else is refused before it is read."""

from litestar.handlers import BaseRouteHandler

from qpost.protocol.errors import Code
from qpost.server.backend import Connection
from qpost.server.problems import Refused


async def json_only(connection: Connection, _handler: BaseRouteHandler) -> None:
    """Let bodies pass that are JSON, or do not say what they are."""
    # A coroutine though it waits for nothing: Litestar asks plain guards on a thread.
    said = connection.headers.get("Content-Type", "application/json")
    if said.partition(";")[0].strip().lower() != "application/json":
        raise Refused(Code.UNSUPPORTED_MEDIA)
