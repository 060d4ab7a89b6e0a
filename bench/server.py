"""The backend under load: how long a large sandbox takes, replies a second, and pages of changes a second."""

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TypeVar

import msgspec

from bench.caller import Caller
from bench.measuring import Figure, Sizes, share, times
from bench.shop import served
from qpost.domain.changes import Page
from qpost.domain.inquiries import Inquiry, Status
from qpost.domain.shops import Location
from qpost.host.clock import SystemClock
from qpost.protocol import paths
from qpost.protocol.commands import ReplyBody
from qpost.protocol.session import SignInAnswer, SignInRequest
from qpost.server.sandbox.accounts import DEMO_LOGIN, DEMO_PASSWORD, MAIN
from qpost.server.sandbox.generator import sandbox_shops

AT_ONCE = (1, 8)

GOAL = "≥ 50 %"

BODY = "お問い合わせいただきありがとうございます。ご注文の商品は本日発送いたしました。" * 4

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A page of the stream: after which number, up to which, and how many entities lie between."""

    after: int
    until: int
    entities: int


class Bench:
    """The backend and its floor, with the signed-in session that asks the first."""

    def __init__(self, url: str, floor: str, signed: dict[str, str]) -> None:
        self.url, self.floor, self._signed = url, floor, signed

    async def stream(self) -> tuple[list[Stretch], list[Inquiry]]:
        """The whole stream once, as its pages and the inquiries in it."""
        caller, after, more = await Caller.connect(self.url), 0, True
        stretches: list[Stretch] = []
        found: list[Inquiry] = []
        while more:
            page = msgspec.json.decode(await self.page(caller, after), type=Page)
            entities = sum(map(len, (page.inquiries, page.messages, page.orders, page.claims, page.products)))
            stretches.append(Stretch(after, page.cursor, entities))
            found.extend(page.inquiries)
            after, more = page.cursor, page.more
        caller.close()
        return stretches, found

    async def page(self, caller: Caller, after: int) -> bytes:
        """One page of changes."""
        return await caller.call("GET", f"{paths.changes(MAIN)}?after={after}", headers=self._signed)

    async def reply(self, caller: Caller, to: Inquiry, *, mail: bool) -> None:
        """One reply."""
        key = {paths.IDEMPOTENCY_KEY: f"bench-{to.inquiry_id}", paths.IF_MATCH: f'"{to.version}"'}
        body = ReplyBody("ご返信", BODY, Status.DONE, mail)
        await caller.call("POST", paths.replies(MAIN, to.inquiry_id), body, self._signed | key)


async def rate(url: str, work: list[T], ask: Callable[[Caller, T], Awaitable[object]], at_once: int) -> float:
    """Calls a second, with so many callers at once."""
    callers = [await Caller.connect(url) for _ in range(at_once)]
    waiting = iter(work)

    async def go_on(caller: Caller) -> None:
        for one in waiting:
            await ask(caller, one)

    began = time.perf_counter()
    await asyncio.gather(*map(go_on, callers))
    spent = time.perf_counter() - began
    for caller in callers:
        caller.close()
    return len(work) / spent


@contextmanager
def floor_server(folder: Path) -> Iterator[str]:
    """The bare server beside a backend's rows."""
    command = (sys.executable, "-m", "bench.floor_server", str(folder))
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        yield json.loads(process.stdout.readline())["server"]
        process.terminate()


async def _sign_in(url: str, floor: str) -> Bench:
    caller = await Caller.connect(url)
    wanted = SignInRequest(DEMO_LOGIN, DEMO_PASSWORD, Location.HOME)
    granted = msgspec.json.decode(await caller.call("POST", paths.SESSION, wanted), type=SignInAnswer)
    caller.close()
    return Bench(url, floor, {"Authorization": f"Bearer {granted.tokens.access_token}"})


async def _replies(bench: Bench, inquiries: Iterator[Inquiry], requests: int) -> list[Figure]:
    figures = []
    bare = ReplyBody("ご返信", BODY, Status.DONE, mail=False)
    for at_once, mail in ((1, False), (8, False), (8, True)):
        work = list(islice(inquiries, requests))
        floor = await rate(bench.floor, work, lambda one, _: one.call("POST", "/replies", bare), at_once)
        ours = await rate(bench.url, work, partial(bench.reply, mail=mail), at_once)
        figures.append(
            Figure(
                f"Replies{' with mail copy' if mail else ''}, {at_once} at once",
                f"{ours:,.0f} a second",
                f"bare route + bare durable INSERT, {floor:,.0f} a second",
                share(ours, floor),
                GOAL,
            )
        )
    return figures


async def _changes(bench: Bench, stretches: list[Stretch]) -> Figure:
    async def bare(caller: Caller, one: Stretch) -> None:
        await caller.call("GET", f"/changes?shop={MAIN}&after={one.after}&until={one.until}")

    floor = await rate(bench.floor, stretches, bare, 1)
    ours = await rate(bench.url, stretches, lambda caller, one: bench.page(caller, one.after), 1)
    each = sum(one.entities for one in stretches) / len(stretches)
    return Figure(
        f"Pages of changes, {each:,.0f} entities each",
        f"{ours:.1f} a second ({ours * each:,.0f} entities)",
        f"bare route, sqlite3 rows to JSON, {floor:.1f} a second",
        share(ours, floor),
        "—",
    )


async def _ask(url: str, floor: str, requests: int) -> list[Figure]:
    bench = await _sign_in(url, floor)
    stretches, inquiries = await bench.stream()
    answerable = (one for one in inquiries if one.customer_id is not None)
    return [*await _replies(bench, answerable, requests), await _changes(bench, stretches[:40])]


def _generate(inquiries: int) -> int:
    return sum(
        1 + len(said)
        for s in sandbox_shops(now=SystemClock().now(), inquiries=inquiries)
        for _, said in s.threads
    )


def measure(sizes: Sizes) -> list[Figure]:
    """Load, then ask."""
    began = time.perf_counter()
    entities = _generate(sizes.served)
    generated = time.perf_counter() - began
    began = time.perf_counter()
    with served(sizes.served) as (backend, folder):
        loaded = time.perf_counter() - began
        with floor_server(folder / "backend") as floor:
            figures = asyncio.run(_ask(backend.url, floor, sizes.requests))
    load = Figure(
        f"Backend with {sizes.served:,} inquiries: start, generate, load, answer",
        f"{loaded:.1f} s ({entities / loaded:,.0f} entities a second)",
        f"generating alone, {generated:.1f} s",
        times(loaded, generated),
        "—",
    )
    return [load, *figures]
