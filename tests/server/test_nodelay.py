"""Connections answer at once."""

import asyncio
import socket

import uvicorn
from uvicorn.server import ServerState

from qpost.server.nodelay import NoDelayProtocol


async def test_a_connection_on_a_socket_bound_beforehand_does_not_delay() -> None:
    async def nothing(_scope: object, _receive: object, _send: object) -> None:
        raise AssertionError("nobody asks")

    config = uvicorn.Config(nothing, log_config=None)  # type: ignore[arg-type]
    config.load()
    made: list[NoDelayProtocol] = []

    def protocol() -> NoDelayProtocol:
        made.append(NoDelayProtocol(config, ServerState(), {}))
        return made[-1]

    with socket.create_server(("127.0.0.1", 0)) as listening:
        server = await asyncio.get_running_loop().create_server(protocol, sock=listening)
        async with server:
            reader, writer = await asyncio.open_connection(*listening.getsockname())
            while not made or made[0].transport is None:
                await asyncio.sleep(0)
            connection = made[0].transport.get_extra_info("socket")
            assert connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
            writer.close()
            await reader.read()
