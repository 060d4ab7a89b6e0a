"""The one place of the backend that calls out by HTTP: one JSON request, bounded in time and in size."""

import asyncio
import ipaddress
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import httpx
import msgspec

from qpost.server.translators.translator import Unusable

PATIENCE = 15.0
"""Seconds for a whole call; a seller's program waits 20 for the backend."""

ANSWER_LIMIT = 256 * 1024
"""Bytes of the longest answer that is read: many times what 4,000 characters become."""

AT_ONCE = 8
"""Calls under way; the others wait their turn within their own patience."""

LONGEST_WAIT = 900
"""Seconds of the longest Retry-After that is passed on."""


class Silent(Exception):
    """No answer that could be read: no connection, no trust, too slow, too long."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back, whatever it is."""

    status: int
    content: bytes
    retry_after: int | None

    def read(self, kind: type[Any]) -> Any:
        """The body as the value it should be, or None where it is none."""
        try:
            return msgspec.json.decode(self.content, type=kind)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            return None


class Caller:
    """Posts to one address, which is never redirected and whose certificate the system must trust.

    WORKAROUND encode/httpcore#1093: a call that is cut off by its deadline loses its place in a pool, so
    that every call has a client of its own. What this costs, a handshake, is little beside a translation.
    """

    def __init__(self, url: str, headers: Mapping[str, str] | None = None) -> None:
        self._url = checked(url)
        self._headers = dict(headers or {})
        self._trust = _trust(self._url)
        self._turn = asyncio.Semaphore(AT_ONCE)

    @property
    def host(self) -> str:
        """The name of the other side."""
        return urlsplit(self._url).hostname or ""

    async def post(self, path: str, body: object) -> Answer:
        """One request and its answer; raises Silent."""
        try:
            async with asyncio.timeout(PATIENCE), self._turn:
                return await self._post(path, msgspec.json.encode(body))
        except (httpx.HTTPError, httpx.InvalidURL, OSError) as failure:
            raise Silent(type(failure).__name__) from None

    async def _post(self, path: str, content: bytes) -> Answer:
        headers = {**self._headers, "Content-Type": "application/json", "Accept-Encoding": "identity"}
        async with (
            httpx.AsyncClient(
                follow_redirects=False,
                trust_env=not is_loopback(self.host),
                verify=self._trust,
                timeout=PATIENCE,
            ) as client,
            client.stream("POST", self._url + path, content=content, headers=headers) as response,
        ):
            return Answer(response.status_code, await _read(response), _patience(response))


async def _read(response: httpx.Response) -> bytes:
    read = bytearray()
    # Raw: an answer that was packed against our wish is not unpacked, so that it cannot be a bomb.
    async for chunk in response.aiter_raw():
        read += chunk
        if len(read) > ANSWER_LIMIT:
            raise Silent("the answer is too long")
    return bytes(read)


def _patience(response: httpx.Response) -> int | None:
    said = response.headers.get("Retry-After", "")
    return min(int(said), LONGEST_WAIT) if said.isascii() and said.isdigit() and len(said) < 10 else None


def checked(url: str) -> str:
    """An address that customers' words may be sent to; raises Unusable."""
    parts = urlsplit(url.strip().rstrip("/"))
    host = parts.hostname or ""
    if not host or parts.username or parts.query or parts.fragment:
        raise Unusable("the translator's address is none")
    if parts.scheme != "https" and not (parts.scheme == "http" and is_loopback(host)):
        raise Unusable("a translator elsewhere must be reached by https")
    return parts.geturl()


def is_loopback(host: str) -> bool:
    """Whether it is this machine."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _trust(url: str) -> ssl.SSLContext | bool:
    if url.startswith("http://"):
        return False
    import truststore

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
