"""The real backend as a process of its own, and the line to it, which a test can cut."""

import asyncio
import json
import sqlite3
import ssl
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing, contextmanager
from pathlib import Path
from typing import IO, Any

import httpx

from tests.server.translators.contract_server import ContractServer

PATIENCE = 60.0
"""Seconds that a backend may take to be there; filling the sandbox is part of it."""

NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Asked for nothing: loopback has no TLS, and a context made for each question reads all certificates."""


class Backend:
    """`python -m qpost.server serve --sandbox` in a folder of its own."""

    def __init__(self, data: Path, *options: str) -> None:
        self._command = (sys.executable, "-m", "qpost.server", "serve", "--data", str(data), "--sandbox")
        self._options = options
        self._data = data
        self._process: subprocess.Popen[bytes] | None = None
        self.url = ""

    def start(self) -> None:
        """Start it and wait until it says that it answers."""
        self._process = subprocess.Popen((*self._command, *self._options), stdout=subprocess.PIPE)
        said = _first_line(self._process.stdout)
        assert said, "the backend ended before it answered"
        self.url = json.loads(said)["server"]

    def stop(self) -> None:
        """End it in peace; it must not hang."""
        assert self._process is not None
        self._process.terminate()
        with self._process:  # closes what it said as well
            assert self._process.wait(PATIENCE) in (0, -15)

    def kill(self) -> None:
        """End it at once, as a crash would."""
        assert self._process is not None
        self._process.kill()
        with self._process:
            self._process.wait(PATIENCE)

    def ask(self, shop_id: str, **question: str) -> dict[str, Any]:
        """A customer asks: the sandbox's own side of the counter."""
        url = f"{self.url}/sandbox/shops/{shop_id}/questions"
        answer = httpx.post(url, json=question, verify=NO_TLS)
        assert answer.status_code == 201, answer.text
        asked: dict[str, Any] = answer.json()
        return asked

    @contextmanager
    def nobody_works_for(self, shop_id: str) -> Iterator[None]:
        """While this lasts every account is off that shop, as if an owner had taken it away."""
        with closing(sqlite3.connect(self._data / "qpost.db", timeout=PATIENCE)) as database:
            mine = (shop_id,)
            rows = database.execute("SELECT * FROM memberships WHERE shop_id = ?", mine).fetchall()
            with database:
                database.execute("DELETE FROM memberships WHERE shop_id = ?", mine)
            try:
                yield
            finally:
                with database:
                    database.executemany("INSERT INTO memberships VALUES (?, ?, ?, ?)", rows)


class TranslatingBackend(Backend):
    """One that was started with a translation service, which the test holds in its hand."""

    def __init__(self, data: Path, service: ContractServer, *options: str) -> None:
        asked = ("--translator", "libretranslate", "--translator-url", service.url)
        super().__init__(data, *asked, *options)
        self.service = service


def _first_line(stream: IO[bytes] | None) -> bytes:
    assert stream is not None
    return stream.readline()


class Line:
    """A TCP line to a backend on a port of its own, so that its other end need not notice a cut."""

    def __init__(self, url: str, origin: str = "127.0.0.1") -> None:
        self._origin = origin
        """The address of this machine that the backend sees."""
        self._host, port = url.removeprefix("http://").split(":")
        self._port = int(port)
        self._server: asyncio.Server | None = None
        self._ends: set[asyncio.StreamWriter] = set()
        self._carried: set[asyncio.Task[None]] = set()
        self._own_port = 0
        self.url = ""

    async def open(self) -> None:
        """Accept connections, on the same port as before."""
        self._server = await asyncio.start_server(self._connect, "127.0.0.1", self._own_port)
        self._own_port = self._server.sockets[0].getsockname()[1]
        self.url = f"http://127.0.0.1:{self._own_port}"

    async def cut(self) -> None:
        """Refuse new connections and drop those there are."""
        assert self._server is not None
        self._server.close()
        for end in tuple(self._ends):
            end.transport.abort()
        await asyncio.gather(*self._carried, return_exceptions=True)

    @property
    def used(self) -> bool:
        """Whether anybody is connected."""
        return bool(self._ends)

    @asynccontextmanager
    async def offline(self) -> AsyncIterator[None]:
        """No network, until the block ends."""
        await self.cut()
        try:
            yield
        finally:
            await self.open()

    async def _connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        far_reader, far_writer = await asyncio.open_connection(
            self._host, self._port, local_addr=(self._origin, 0)
        )
        ends = {writer, far_writer}
        self._ends |= ends
        pumps = {asyncio.create_task(_pump(*way)) for way in ((reader, far_writer), (far_reader, writer))}
        self._carried |= pumps
        await asyncio.wait(pumps, return_when=asyncio.FIRST_COMPLETED)
        for end in ends:
            end.transport.abort()
        await asyncio.gather(*pumps, return_exceptions=True)  # a cut line is what this is for
        self._ends -= ends
        self._carried -= pumps


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while data := await reader.read(65536):
        writer.write(data)
        await writer.drain()
