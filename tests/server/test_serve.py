"""The backend as a process: its first line, its streams, its end, and what a crash leaves."""

import asyncio
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import httpx
import msgspec
import pytest

from qpost.domain.changes import Page
from qpost.domain.shops import Location
from qpost.protocol import paths
from qpost.protocol.errors import PROBLEM_JSON
from qpost.protocol.inquiries import InquiryList
from qpost.protocol.session import SignInAnswer, SignInRequest
from qpost.protocol.sync import EVENT_NAME, Wake
from qpost.server.sandbox.accounts import DEMO_LOGIN, DEMO_PASSWORD, MAIN
from tests.backend import Backend

SHOP = f"{paths.SHOPS}/{MAIN}"
FEW = ("--inquiries", "60")


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Backend]:
    """A backend with the sandbox's data."""
    backend = Backend(tmp_path, *FEW)
    backend.start()
    yield backend
    backend.stop()


@pytest.fixture
async def client(running: Backend) -> AsyncIterator[httpx.AsyncClient]:
    """The demo account, signed in."""
    async with httpx.AsyncClient(base_url=running.url, timeout=30) as client:
        client.headers["Authorization"] = await _authorization(client)
        yield client


async def _authorization(client: httpx.AsyncClient) -> str:
    body = msgspec.json.encode(SignInRequest(DEMO_LOGIN, DEMO_PASSWORD, Location.HOME))
    answer = await client.post(paths.SESSION, content=body)
    return f"Bearer {msgspec.json.decode(answer.content, type=SignInAnswer).tokens.access_token}"


async def _wake(lines: AsyncIterator[str]) -> Wake:
    """The next event of a stream."""
    async for line in lines:
        if line.startswith("data: "):
            return msgspec.json.decode(line.removeprefix("data: "), type=Wake)
        assert line in ("", f"event: {EVENT_NAME}") or line.startswith(":")
    raise AssertionError("the stream ended")


async def _ask(client: httpx.AsyncClient) -> None:
    asked = await client.post(f"/sandbox/shops/{MAIN}/questions", json={"title": "t", "body": "b"})
    assert asked.status_code == 201


async def _end(client: httpx.AsyncClient) -> int:
    """The end of the shop's stream of changes."""
    after = 0
    while True:
        answer = await client.get(f"{SHOP}/changes", params={"after": after})
        page = msgspec.json.decode(answer.content, type=Page)
        after = page.cursor
        if not page.more:
            return after


async def test_an_event_tells_the_present_cursor_at_once_and_each_new_one(client: httpx.AsyncClient) -> None:
    async with client.stream("GET", f"{SHOP}/events") as stream:
        assert stream.headers["Content-Type"].startswith("text/event-stream")
        lines = stream.aiter_lines()
        present = (await _wake(lines)).cursor
        assert present == await _end(client)
        await _ask(client)
        assert (await _wake(lines)).cursor == present + 2


async def test_a_commit_of_another_process_wakes_the_stream(
    client: httpx.AsyncClient, tmp_path: Path
) -> None:
    other = Backend(tmp_path, *FEW)
    other.start()
    async with client.stream("GET", f"{SHOP}/events") as stream:
        lines = stream.aiter_lines()
        present = (await _wake(lines)).cursor
        other.ask(MAIN, title="t", body="b")
        assert (await _wake(lines)).cursor == present + 2
    other.stop()


async def test_an_open_stream_does_not_hold_up_the_end(tmp_path: Path) -> None:
    backend = Backend(tmp_path, *FEW)
    backend.start()
    async with httpx.AsyncClient(base_url=backend.url) as client:
        client.headers["Authorization"] = await _authorization(client)
        async with client.stream("GET", f"{SHOP}/events") as stream:
            lines = stream.aiter_lines()
            await _wake(lines)
            await asyncio.to_thread(backend.stop)
            assert [line async for line in lines if line] == []


async def test_one_connection_serves_many_requests(client: httpx.AsyncClient, running: Backend) -> None:
    opened: set[object] = set()
    for _ in range(20):
        answer = await client.get(f"{SHOP}/inquiries", params={"limit": 1})
        opened.add(answer.extensions["network_stream"].get_extra_info("client_addr"))
    assert len(opened) == 1


async def test_what_was_answered_survives_a_crash_and_is_answered_again(
    client: httpx.AsyncClient, running: Backend, tmp_path: Path
) -> None:
    listed = await client.get(f"{SHOP}/inquiries", params={"status": "unanswered"})
    inquiry = msgspec.json.decode(listed.content, type=InquiryList).inquiries[0]

    async def reply(to: httpx.AsyncClient) -> bytes:
        answer = await to.post(
            f"{SHOP}/inquiries/{inquiry.inquiry_id}/replies",
            json={"title": "t", "body": "b", "status": "done", "mail": True},
            headers={paths.IDEMPOTENCY_KEY: "k-1", paths.IF_MATCH: f'"{inquiry.version}"'},
        )
        assert answer.status_code == 200
        return answer.content

    first = await reply(client)
    running.kill()
    running.start()
    async with httpx.AsyncClient(base_url=running.url, headers=client.headers) as again:
        assert await reply(again) == first
    assert len(list((tmp_path / "mail").glob("*.eml"))) == 1


async def test_a_port_that_is_taken_is_said_in_a_line(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        process = await asyncio.create_subprocess_exec(
            *_command(tmp_path, taken.getsockname()[1]), stderr=asyncio.subprocess.PIPE
        )
        _, said = await process.communicate()
    assert process.returncode == 1
    assert said.decode().splitlines() == ["qpost-server: the port cannot be taken (EADDRINUSE)"]


def _command(folder: Path, port: int) -> list[str]:
    return [sys.executable, "-m", "qpost.server", "serve", "--data", str(folder), "--port", str(port)]


async def test_errors_of_the_framework_are_problems_too(client: httpx.AsyncClient) -> None:
    for answer in (await client.get("/nowhere"), await client.put(paths.SHOPS), await client.get("/v1")):
        assert answer.headers["Content-Type"] == PROBLEM_JSON


def test_it_ends_with_whoever_started_it(tmp_path: Path) -> None:
    command = (sys.executable, "-m", "qpost.server", "serve", "--data", str(tmp_path), "--with-input")
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None and process.stdout is not None
        assert b"server" in process.stdout.readline()
        assert process.poll() is None
        process.stdin.close()
        assert process.wait(30) == 0
