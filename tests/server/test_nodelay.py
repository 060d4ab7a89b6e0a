"""Connections answer at once."""

import asyncio
import socket

import uvicorn
from uvicorn.server import ServerState

from qpost.server.nodelay import NoDelayProtocol


async def test_a_connection_on_a_socket_bound_beforehand_does_not_delay() -> None:
    async def nothing(_scope: object, _receive: object, _send: object) -> None:
        raise AssertionError("nobody asks")

    config = uvicorn.Config(nothing, log_config=None)
    config.load()
    made: list[NoDelayProtocol] = []

    opened = asyncio.Event()

    class Telling(NoDelayProtocol):
        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
            super().connection_made(transport)
            made.append(self)
            opened.set()

    def protocol() -> NoDelayProtocol:
        return Telling(config, ServerState(), {})

    with socket.create_server(("127.0.0.1", 0)) as listening:
        server = await asyncio.get_running_loop().create_server(protocol, sock=listening)
        async with server:
            reader, writer = await asyncio.open_connection(*listening.getsockname())
            await opened.wait()
            connection = made[0].transport.get_extra_info("socket")
            assert connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
            writer.close()
            await reader.read()
