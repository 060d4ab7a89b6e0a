"""A proxy that reads HTTP and does one named thing wrong, at a chosen call; all else passes as it is."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from qpost.protocol import paths

CLOSE = b"Connection: close\r\n\r\n"
KEY = f"{paths.IDEMPOTENCY_KEY}:".lower()


@dataclass(frozen=True, slots=True)
class Call:
    """One request as it came."""

    method: str
    path: str
    raw: bytes
    keyed: bool = False
    """Whether it carries a key of idempotency: every command does, whatever its path."""


Mischief = Callable[["Proxy", Call, asyncio.StreamWriter], Awaitable[None]]
"""Answers a call in its own way; whether it asks the backend first is its business."""


@dataclass(slots=True)
class Proxy:
    """Stands before a backend; `plan` holds what the next commands and questions meet."""

    backend: str
    url: str = ""
    commands: list[Mischief | None] = field(default_factory=list)
    """What the next POSTs of commands meet, one each; None lets one pass."""
    questions: list[Mischief | None] = field(default_factory=list)
    """What the next GETs of a command's outcome meet."""
    another: bytes = b""
    """The last good answer to a command, for a mischief that mixes answers up."""
    _server: asyncio.Server | None = None
    _calls: set[asyncio.Task[None]] = field(default_factory=set)

    async def open(self) -> None:
        """Listen on a free port of this machine."""
        self._server = await asyncio.start_server(self._connect, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    async def close(self) -> None:
        """Stop, whatever still trickles."""
        assert self._server is not None
        self._server.close()
        for call in tuple(self._calls):
            call.cancel()
        await asyncio.gather(*self._calls, return_exceptions=True)

    async def forward(self, call: Call) -> bytes:
        """The backend's whole answer."""
        reader, writer = await self._upstream(call)
        try:
            answer = await reader.read()
        finally:
            writer.close()
        return answer

    async def passed(self, call: Call, writer: asyncio.StreamWriter) -> None:
        """Let a call pass, its answer as it comes: also one without an end."""
        reader, upstream = await self._upstream(call)
        answer = bytearray()
        try:
            while piece := await reader.read(65_536):
                answer += piece if call.method == "POST" else b""
                writer.write(piece)
                await writer.drain()
        finally:
            upstream.close()
        if is_command(call) and answer.startswith(b"HTTP/1.1 200"):
            self.another = bytes(answer)

    async def _upstream(self, call: Call) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        host, port = self.backend.removeprefix("http://").split(":")
        reader, writer = await asyncio.open_connection(host, int(port))
        writer.write(call.raw)
        await writer.drain()
        return reader, writer

    async def _connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._calls.add(task)
        try:
            call = await _request(reader)
            await (self._mischief(call) or Proxy.passed)(self, call, writer)
            await writer.drain()
        except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            writer.transport.abort()  # one of the two ends went away, which is what this is for
        finally:
            self._calls.discard(task)
            writer.close()

    def _mischief(self, call: Call) -> Mischief | None:
        if is_command(call) and self.commands:
            return self.commands.pop(0)
        if call.method == "GET" and "/commands/" in call.path and self.questions:
            return self.questions.pop(0)
        return None


def is_command(call: Call) -> bool:
    """Whether a call asks for an effect."""
    return call.keyed or (call.method == "PUT" and "/files/" in call.path)


async def _request(reader: asyncio.StreamReader) -> Call:
    head = await reader.readuntil(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    length = next((int(x.split(":")[1]) for x in lines if x.lower().startswith("content-length:")), 0)
    body = await reader.readexactly(length)
    kept = [line for line in lines if line and not line.lower().startswith("connection:")]
    method, path, _ = first.split(" ")
    raw = "\r\n".join([first, *kept]).encode("latin-1") + b"\r\n" + CLOSE + body
    keyed = any(line.lower().startswith(KEY) for line in lines)
    return Call(method, path, raw, keyed)
