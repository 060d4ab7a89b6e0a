"""httpx and nothing else of it: one request, its deadline, and the only classifier of what can go wrong."""

import asyncio
from collections.abc import Callable, Collection, Mapping
from datetime import MAXYEAR, UTC, datetime, timedelta
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlsplit

import msgspec

from qpost.domain.failures import (
    Failure,
    Incompatible,
    NotQpost,
    NotSent,
    ServerTrouble,
    Unreachable,
    Untrusted,
)
from qpost.protocol.errors import PROBLEM_JSON, Problem
from qpost.remote import http_library

if TYPE_CHECKING:
    import ssl

    import httpx

T = TypeVar("T")

JSON = "application/json"

DEADLINE = 30.0
"""Seconds for a whole call; a read time-out alone would not end an answer that trickles."""

AT_ONCE = 8
"""httpx 0.28 collapses above this many concurrent calls (perf.md §6)."""

SHORTEST_PATIENCE = timedelta(seconds=1)
LONGEST_PATIENCE = timedelta(minutes=15)


class Answer(msgspec.Struct, frozen=True):
    """What came back and was ours: a body of a kind that was asked for, or a problem."""

    status: int
    body: bytes
    problem: Problem | None
    retry_after: timedelta | None


class Connection:
    """Calls one backend; every way a call can fail becomes a domain Failure here and nowhere else.

    WORKAROUND encode/httpcore#1093: a cancelled call loses its place in the pool, so calls are shielded
    and the client is built anew once the pool has run dry.
    """

    def __init__(self, server: str, tell_time: Callable[[datetime], None]) -> None:
        """`tell_time` hears with each answer of the backend what time it is there."""
        self.server = checked(server)
        self._tell_time = tell_time
        self._client: httpx.AsyncClient | None = None
        self._calls: set[asyncio.Future[Answer]] = set()
        self._closed = False

    async def call(
        self,
        method: str,
        path: str,
        *,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        patience: float = 1.0,
        kinds: Collection[str] = (JSON,),
    ) -> Answer:
        """One request and its answer, within `patience` times DEADLINE and of one of the kinds named.

        Raises Unreachable, Untrusted, NotQpost or ServerTrouble.
        """
        call = asyncio.ensure_future(self._call(method, path, body, dict(headers or {}), kinds))
        self._calls.add(call)
        call.add_done_callback(self._calls.discard)
        call.add_done_callback(_retrieve)
        try:
            # not wait_for: on Python 3.11 it swallows a cancellation that meets the answer
            async with asyncio.timeout(patience * DEADLINE):
                return await asyncio.shield(call)
        except TimeoutError:
            raise Unreachable("no answer within the deadline") from None

    async def close(self) -> None:
        """Let go of every connection, for good; calls that nobody waits for any more end here."""
        self._closed = True
        calls = tuple(self._calls)
        for call in calls:
            call.cancel()
        await asyncio.gather(*calls, return_exceptions=True)
        client, self._client = self._client, None
        if client is not None:
            await client.aclose()

    def new_client(self, *, read_timeout: float, at_once: int) -> "httpx.AsyncClient":
        """A client of this backend: never redirected elsewhere, trusting what the system trusts."""
        http_library.imported()
        import httpx

        return httpx.AsyncClient(
            base_url=self.server,
            timeout=httpx.Timeout(10.0, read=read_timeout),
            limits=httpx.Limits(max_connections=at_once, max_keepalive_connections=at_once),
            follow_redirects=False,
            trust_env=not _is_loopback(urlsplit(self.server).hostname or ""),
            verify=_trust(self.server),
        )

    async def _first_client(self) -> "httpx.AsyncClient":
        """Made on a thread: importing httpx and reading the system's trust would hold a window for frames."""
        made = await asyncio.to_thread(self.new_client, read_timeout=20.0, at_once=AT_ONCE)
        if self._closed:
            raise NotSent("the connection was let go")
        if self._client is None:
            self._client = made
        return self._client

    async def _call(
        self, method: str, path: str, body: bytes | None, headers: dict[str, str], kinds: Collection[str]
    ) -> Answer:
        client = self._client or await self._first_client()
        import httpx

        if body is not None:
            headers.setdefault("Content-Type", JSON)
        try:
            response = await client.request(method, path, content=body, headers=headers)
        except httpx.PoolTimeout:
            self._client = None  # what still runs on the old one ends by its own time-outs
            raise NotSent("the pool ran dry") from None
        except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
            raise failure_of(error) from None
        answer = classified(response, kinds)  # first: nobody else's clock counts
        if (there := time_there(response.headers, response.elapsed)) is not None:
            self._tell_time(there)
        return answer


def failure_of(error: BaseException) -> Failure:
    """What an exception of the HTTP library means."""
    import ssl

    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return Untrusted(type(cause).__name__)
        cause = cause.__cause__ or cause.__context__
    import httpx

    if isinstance(error, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout):
        return NotSent(type(error).__name__)
    return Unreachable(type(error).__name__)


def classified(response: "httpx.Response", kinds: Collection[str] = (JSON,)) -> Answer:
    """The answer, where it is ours; raises NotQpost for any other and ServerTrouble where it failed."""
    retry_after = patience(response.headers.get("Retry-After"), response.headers.get("Date"))
    kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    status = response.status_code
    if status == 426:
        raise Incompatible
    if status in (408, 425, 429) or status >= 500:
        raise ServerTrouble(status, retry_after)
    if 200 <= status < 300:
        if status != 204 and kind not in kinds:
            raise NotQpost(f"status {status}, {kind or 'no type'}")
        return Answer(status, response.content, None, retry_after)
    if kind != PROBLEM_JSON:
        raise NotQpost(f"status {status}, {kind or 'no type'}")
    return Answer(status, b"", decoded(response.content, Problem), retry_after)


def decoded(body: bytes, kind: type[T]) -> T:
    """A body as the value it should be; raises NotQpost where it is none."""
    try:
        return msgspec.json.decode(body, type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise NotQpost("the body is not what this API answers") from None


def patience(retry_after: str | None, date: str | None) -> timedelta | None:
    """The wait that Retry-After asks for, in seconds or as a date; absurd wishes are cut to 1 s … 15 min."""
    if retry_after is None:
        return None
    try:
        wish = timedelta(seconds=int(retry_after))
    except OverflowError:
        wish = LONGEST_PATIENCE
    except ValueError:
        wish = _until(retry_after, date)
    return min(max(wish, SHORTEST_PATIENCE), LONGEST_PATIENCE)


def _until(moment: str, date: str | None) -> timedelta:
    """By the other side's own clock: this computer's may be wrong by years."""
    until, now = _instant(moment), _instant(date)
    return SHORTEST_PATIENCE if until is None or now is None else until - now


def time_there(headers: Mapping[str, str], took: timedelta) -> datetime | None:
    """What time it is at the other side when its answer is here; None where the answer does not say.

    The header was written somewhere within the time that the call took, and is cut to whole seconds: the
    middle of both is the best guess. What a cache kept says nothing about now.
    """
    if "Age" in headers or (written := _instant(headers.get("Date"))) is None:
        return None
    return written + timedelta(seconds=0.5) + took / 2


def _instant(header: str | None) -> datetime | None:
    """An HTTP date; None for what is none."""
    if header is None:
        return None
    from email.utils import parsedate_to_datetime

    try:
        told = parsedate_to_datetime(header)
    except (ValueError, TypeError, OverflowError):
        return None
    if told.year == MAXYEAR:
        return None  # nothing could be added to it
    return told if told.tzinfo is not None else told.replace(tzinfo=UTC)


def checked(server: str) -> str:
    """An address that a token may be sent to: https, or plain http on this computer; raises NotQpost."""
    parts = urlsplit(server.strip().rstrip("/"))
    host = parts.hostname or ""
    if not host or parts.username or parts.query or parts.fragment:
        raise NotQpost("not an address")
    if parts.scheme != "https" and not (parts.scheme == "http" and _is_loopback(host)):
        raise NotQpost("not an encrypted address")
    return parts.geturl()


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    import ipaddress

    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _trust(server: str) -> "ssl.SSLContext | bool":
    """The system's own trust store; building a context costs time that plain http does not need."""
    if server.startswith("http://"):
        return False
    import ssl

    import truststore

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _retrieve(call: "asyncio.Future[Answer]") -> None:
    """A call that nobody waits for any more may still fail; its failure has no one to go to."""
    if not call.cancelled():
        call.exception()
