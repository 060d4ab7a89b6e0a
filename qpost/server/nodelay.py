"""HTTP connections that answer at once: sockets bound beforehand lose TCP_NODELAY and 40 ms a request."""

import asyncio
import socket

from uvicorn.protocols.http.h11_impl import H11Protocol


class NoDelayProtocol(H11Protocol):
    """uvicorn's HTTP/1.1, with Nagle's algorithm switched off for every connection."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Set the option before the first byte."""
        # WORKAROUND: asyncio sets it only on sockets it bound itself (Kludex/uvicorn#3149).
        connection = transport.get_extra_info("socket")
        if connection is not None and connection.family in (socket.AF_INET, socket.AF_INET6):
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        super().connection_made(transport)
