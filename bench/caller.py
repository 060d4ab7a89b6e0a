"""A small HTTP client on a bare socket: what is measured is the server, not the one who asks."""

import asyncio
import re
from collections.abc import Mapping
from typing import Self
from urllib.parse import urlsplit

import msgspec


class Caller:
    """One connection that is kept, one call after the other."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    @classmethod
    async def connect(cls, url: str) -> Self:
        """Open a connection to a server."""
        parts = urlsplit(url)
        return cls(*await asyncio.open_connection(parts.hostname, parts.port))

    async def call(
        self, method: str, path: str, body: object = None, headers: Mapping[str, str] | None = None
    ) -> bytes:
        """One call; anything but success is a bug of the measurement."""
        content = b"" if body is None else msgspec.json.encode(body)
        said = {"Host": "bench", "Content-Type": "application/json", "Content-Length": str(len(content))}
        lines = [f"{method} {path} HTTP/1.1", *(f"{k}: {v}" for k, v in (said | dict(headers or {})).items())]
        self._writer.write("\r\n".join(lines).encode() + b"\r\n\r\n" + content)
        head = await self._reader.readuntil(b"\r\n\r\n")
        found = re.search(rb"content-length: (\d+)", head, re.IGNORECASE)
        answer = await self._reader.readexactly(int(found[1]) if found else 0)
        assert head.split(b" ", 2)[1].startswith(b"2"), (method, path, head, answer[:300])
        return answer

    def close(self) -> None:
        """Let go."""
        self._writer.close()
