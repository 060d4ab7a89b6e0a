"""A request must come to its end, and one that does is never hurried."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
import uvicorn
from uvicorn.server import ServerState

from qpost.server import patience
from qpost.server.patience import PatientProtocol


async def _echo(_scope: object, receive: Any, send: Any) -> None:
    body, more = b"", True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            return
        body, more = body + message["body"], message.get("more_body", False)
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"3")]})
    await send({"type": "http.response.body", "body": body[-3:]})


Line = tuple[asyncio.StreamReader, asyncio.StreamWriter]


@pytest.fixture
async def line(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Line]:
    """A connection to a server with little patience."""
    monkeypatch.setattr(patience, "WHOLE_REQUEST", 0.3)
    config = uvicorn.Config(_echo, log_config=None, lifespan="off")
    config.load()
    state = ServerState()
    server = await asyncio.get_running_loop().create_server(
        lambda: PatientProtocol(config, state, {}), "127.0.0.1", 0
    )
    async with server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        yield reader, writer
        writer.close()


@pytest.mark.parametrize(
    "begun",
    [
        b"",
        b"POST / HTTP/1.1\r\nHost: a",
        b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\n\r\nabc",
    ],
    ids=["nothing", "half a head", "half a body"],
)
async def test_a_request_that_never_ends_loses_its_connection(line: Line, begun: bytes) -> None:
    reader, writer = line
    writer.write(begun)
    assert await reader.read() == b""


async def test_a_connection_whose_requests_are_whole_stays_for_the_next(line: Line) -> None:
    reader, writer = line
    for _ in range(2):
        writer.write(b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\n\r\nabcxyz")
        assert (await reader.readuntil(b"\r\n\r\n")).startswith(b"HTTP/1.1 200")
        assert await reader.readexactly(3) == b"xyz"
        await asyncio.sleep(0.4)  # longer than the patience: nothing is being waited for
