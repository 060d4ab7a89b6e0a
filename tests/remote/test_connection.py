"""The one classifier: every answer has a meaning, and nothing that is not ours is taken for success."""

import asyncio
import ssl
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from qpost.domain.failures import (
    Failure,
    Incompatible,
    NotQpost,
    ServerTrouble,
    Unreachable,
    Untrusted,
)
from qpost.protocol.errors import PROBLEM_JSON
from qpost.protocol.session import Tokens
from qpost.remote.connection import (
    Connection,
    checked,
    classified,
    decoded,
    failure_of,
    patience,
    time_there,
)
from tests.backend import Backend

OURS = "application/json"


def answer(status: int, kind: str | None, body: bytes = b"{}", **headers: str) -> httpx.Response:
    """An HTTP answer of this kind."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.Response(status, content=body, headers=named | ({"Content-Type": kind} if kind else {}))


def unheard(_there: datetime) -> None:
    """Nobody asks what time it is."""


def meaning(status: int, kind: str | None, body: bytes) -> str:
    """What the classifier makes of it: the name of a failure, or what it hands on."""
    try:
        handed = classified(answer(status, kind, body))
    except Failure as failure:
        return type(failure).__name__
    return "problem" if handed.problem is not None else "success"


BODIES = {
    "ours": (OURS, b"{}"),
    "html": ("text/html", b"<html>sign in to the network</html>"),
    "empty": (None, b""),
    "problem": (PROBLEM_JSON, b'{"type":"t","title":"t","status":400,"code":"invalid"}'),
    "broken problem": (PROBLEM_JSON, b"{"),
    "text": ("text/plain", b"ok"),
}


def expected(status: int, body: str) -> str:
    """The table of reliability.md §4.5, for a body."""
    if status == 426:
        return "Incompatible"
    if status in (408, 425, 429) or status >= 500:
        return "ServerTrouble"
    if 200 <= status < 300:
        return "success" if body == "ours" or status == 204 else "NotQpost"
    return "problem" if body == "problem" else "NotQpost"


@pytest.mark.parametrize("body", BODIES)
def test_every_status_with_every_kind_of_body_has_one_meaning(body: str) -> None:
    kind, content = BODIES[body]
    for status in range(200, 600):
        assert meaning(status, kind, content) == expected(status, body), (status, body)


def test_a_body_that_is_not_what_it_should_be_is_not_ours() -> None:
    for body in (b"", b"[]", b'{"access_token": 1}', b"\xff\xfe{}", b'{"a":' * 100_000):
        with pytest.raises(NotQpost):
            decoded(body, Tokens)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [("5", 5), ("0", 1), ("-1", 1), ("1000000000", 900), ("", 1), ("soon", 1), ("9" * 400, 900)],
)
def test_absurd_wishes_to_wait_are_cut_to_measure(header: str, seconds: int) -> None:
    assert patience(header, None) == timedelta(seconds=seconds)


def test_a_wish_to_wait_may_be_a_date_measured_by_the_servers_own_clock() -> None:
    date = "Fri, 20 Nov 2026 10:00:00 GMT"
    assert patience("Fri, 20 Nov 2026 10:02:00 GMT", date) == timedelta(minutes=2)
    assert patience(None, date) is None


def test_the_time_there_is_in_the_middle_of_what_it_can_be() -> None:
    headers = httpx.Headers({"date": "Fri, 20 Nov 2026 10:00:00 GMT"})
    ten = datetime(2026, 11, 20, 10, tzinfo=UTC)
    assert time_there(headers, timedelta()) == ten + timedelta(seconds=0.5)
    assert time_there(headers, timedelta(seconds=8)) == ten + timedelta(seconds=4.5)


@pytest.mark.parametrize(
    "headers",
    [{}, {"Date": ""}, {"Date": "yesterday"}, {"Date": "Fri, 99 Nov 2026 10:00:00 GMT"},
     {"Date": "Fri, 31 Dec 9999 23:59:59 GMT"}, {"Date": "Fri, 20 Nov 2026 10:00:00 GMT", "Age": "3600"}],
)  # fmt: skip
def test_what_says_nothing_about_now_tells_no_time(headers: dict[str, str]) -> None:
    assert time_there(httpx.Headers(headers), timedelta()) is None


def test_a_time_without_its_zone_is_taken_for_utc_as_http_means_it() -> None:
    told = time_there(httpx.Headers({"Date": "Fri, 20 Nov 2026 10:00:00 -0000"}), timedelta())
    assert told == datetime(2026, 11, 20, 10, 0, 0, 500_000, tzinfo=UTC)


async def test_only_an_answer_of_ours_tells_the_time() -> None:
    told: list[datetime] = []
    kinds = {"text/html": 0, "application/json": 1}
    for kind, times in kinds.items():
        head = f"HTTP/1.1 200 OK\r\nDate: Fri, 20 Nov 2026 10:00:00 GMT\r\nContent-Type: {kind}\r\n"
        async with serving(f"{head}Content-Length: 2\r\n\r\n{{}}".encode()) as url:
            with suppress(NotQpost):
                await Connection(url, told.append).call("GET", "/v1/shops")
        assert len(told) == times


def test_trouble_carries_the_wish_to_wait() -> None:
    with pytest.raises(ServerTrouble) as trouble:
        classified(answer(503, "text/html", b"", Retry_After="7"))
    assert (trouble.value.status, trouble.value.retry_after) == (503, timedelta(seconds=7))


@pytest.mark.parametrize(
    "address",
    ["", "qpost.example", "http://qpost.example", "ftp://127.0.0.1", "https://", "https://u:p@qpost.example",
     "http://192.168.0.4:80", "http://127.0.0.1.evil.example"],
)  # fmt: skip
def test_a_password_is_sent_only_over_an_encrypted_line_or_to_this_computer(address: str) -> None:
    with pytest.raises(NotQpost):
        checked(address)


@pytest.mark.parametrize(
    "address", ["https://qpost.example", "http://127.0.0.1:8000/", "http://localhost:1", "http://[::1]:99"]
)
def test_good_addresses_are_taken(address: str) -> None:
    assert checked(address) == address.rstrip("/")


def test_a_bad_certificate_is_its_own_failure() -> None:
    error = httpx.ConnectError("no")
    error.__cause__ = ssl.SSLCertVerificationError("expired")
    assert isinstance(failure_of(error), Untrusted)
    assert isinstance(failure_of(httpx.ReadTimeout("slow")), Unreachable)


def test_an_old_program_is_told_so() -> None:
    with pytest.raises(Incompatible):
        classified(answer(426, PROBLEM_JSON))


async def test_nobody_there_is_unreachable() -> None:
    async with quiet_port() as url:
        pass
    with pytest.raises(Unreachable):
        await Connection(url, unheard).call("GET", "/v1/shops")


async def test_a_redirect_is_not_followed() -> None:
    async with serving(
        b"HTTP/1.1 302 Found\r\nLocation: https://evil.invalid/\r\nContent-Length: 0\r\n\r\n"
    ) as url:
        with pytest.raises(NotQpost):
            await Connection(url, unheard).call(
                "GET", "/v1/shops", headers={"Authorization": "Bearer secret"}
            )


async def test_an_answer_that_breaks_off_is_unreachable() -> None:
    async with serving(
        b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"
    ) as url:
        with pytest.raises(Unreachable):
            await Connection(url, unheard).call("GET", "/v1/shops")


async def test_two_thousand_cancelled_calls_leave_the_next_one_an_answer(backend: Backend) -> None:
    connection = Connection(backend.url, unheard)
    for _ in range(400):
        calls = [asyncio.ensure_future(connection.call("GET", "/v1/shops")) for _ in range(5)]
        await asyncio.sleep(0)
        for call in calls:
            call.cancel()
        await asyncio.gather(*calls, return_exceptions=True)
    assert (await connection.call("GET", "/v1/shops")).status == 401
    await connection.close()


class _Serving:
    """A server of raw bytes."""

    def __init__(self, reply: bytes) -> None:
        self._reply = reply
        self._server: asyncio.Server | None = None

    async def __aenter__(self) -> str:
        self._server = await asyncio.start_server(self._answer, "127.0.0.1", 0)
        return f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    async def __aexit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(self._reply)
        await writer.drain()
        writer.close()


def serving(reply: bytes) -> _Serving:
    """Answers every request with these bytes, then hangs up."""
    return _Serving(reply)


def quiet_port() -> _Serving:
    """A port where nobody is, once the block has ended."""
    return _Serving(b"")
