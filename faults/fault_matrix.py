"""Every fault of the network × every command × its first and second call, or the question for its outcome."""

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TypeVar
from uuid import uuid4

import msgspec

from faults.client import Client
from faults.hasty_clock import HastyClock
from faults.intents import INTENTS, Intent, Left
from faults.mischief import MISCHIEF, drop_after, drop_before
from faults.proxy import Mischief, Proxy
from faults.verdict import Budget, Tally, Verdict, scratch
from qpost.domain.commands import Envelope
from qpost.domain.delivery import DeliveryState, OutboxItem
from qpost.domain.failures import Unreachable
from qpost.domain.ids import CommandKey, Cursor, InquiryId, ShopId
from qpost.domain.shops import Location
from qpost.protocol import paths
from qpost.protocol.inquiries import Thread
from qpost.remote import connection
from qpost.remote.client import HttpRemote
from qpost.server.sandbox.accounts import DEMO_LOGIN, DEMO_PASSWORD, MAIN
from qpost.store import outbox as rows
from tests.backend import Backend

NAME = "faults of the network × commands × calls"
DEADLINE = 1.0
"""Seconds that a call may take here, instead of half a minute."""
PATIENCE = 60.0
JUDGES_PATIENCE = 20
T = TypeVar("T")
PRODUCT = "598405570"
SHOP = ShopId(MAIN)
AT = ("first call", "second call", "question for the outcome")
CELLS = [(fault, command, at) for command in INTENTS for fault in MISCHIEF for at in range(len(AT))]
QUICK = [
    (fault, command, at)
    for row, command in enumerate(INTENTS)
    for column, fault in enumerate(MISCHIEF)
    for at in range(len(AT))
    if command == "reply" or at == (row + column) % len(AT)
]
"""A reply meets every fault everywhere; any other command meets every fault at one of the places."""


def run(budget: Budget) -> Verdict:
    """Every cell once, at a larger scale several times; at a smaller one, some of them."""
    return asyncio.run(_run(Tally(NAME, budget)))


async def _run(tally: Tally) -> Verdict:
    pool = CELLS if tally.budget.scale > 1 else QUICK
    cells = random.Random(tally.budget.seed).sample(pool, min(len(pool), tally.budget.times(len(pool))))
    with scratch() as folder:
        async with _bench(folder) as bench:
            for _ in range(max(1, round(tally.budget.scale))):
                for fault, command, at in cells:
                    wrong = await bench.cell(MISCHIEF[fault], command, at)
                    tally.count(wrong, f"{fault}, {command}, {AT[at]}")
                    if tally.enough:
                        return tally.verdict()
    return tally.verdict(
        f"{len(cells)} cells of {len(MISCHIEF)} faults × {len(INTENTS)} commands × {len(AT)} places"
    )


@asynccontextmanager
async def _bench(folder: Path) -> AsyncIterator["Bench"]:
    backend = Backend(folder / "backend", "--inquiries", "20")
    await asyncio.to_thread(backend.start)
    proxy = Proxy(backend.url)
    await proxy.open()
    judge = HttpRemote()
    client = Client(folder / "profile", HttpRemote(), HastyClock())
    try:
        await judge.sign_in(backend.url, Location.HOME, DEMO_LOGIN, DEMO_PASSWORD)
        await client.engine.session.sign_in(proxy.url, Location.HOME, DEMO_LOGIN, DEMO_PASSWORD, save=False)
        await client.engine.session.choose(SHOP)
        connection.DEADLINE = DEADLINE  # not before: a sign-in costs what Argon2 costs
        bench = Bench(backend, proxy, judge, client)
        await bench.cell(None, "reply", 0)  # so that there is an answer to mix up with
        yield bench
    finally:
        await client.engine.close()
        await judge.close()
        await proxy.close()
        backend.kill()


class Bench:
    """The client under test, the proxy before the backend, and a judge who asks the backend directly."""

    def __init__(self, backend: Backend, proxy: Proxy, judge: HttpRemote, client: Client) -> None:
        self._backend = backend
        self._proxy = proxy
        self._judge = judge
        self._client = client
        self._text = 0
        self._cursor = Cursor(0)

    async def cell(self, mischief: Mischief | None, kind: str, at: int) -> list[str]:
        """One command on a new inquiry, met by one fault; what is wrong in the end."""
        self._text += 1
        asked = await asyncio.to_thread(
            partial(
                self._backend.ask,
                MAIN,
                product_code=PRODUCT,
                kind="product_qa",
                category="other",
                title=f"質問{self._text}",
                body="いつ届きますか。",
            )
        )
        inquiry_id = InquiryId(asked.get("inquiry_id") or asked["inquiry"]["inquiry_id"])
        intent = INTENTS[kind](self._text, (await self._thread(inquiry_id)).inquiry)
        if (first := intent.before()) is not None:
            earlier = Envelope(CommandKey(str(uuid4())), SHOP, first)
            await _asked(lambda: self._judge.send(earlier))
        for file, content in intent.carried():
            await self._client.store.keep_file(file, content, self._client.clock.now())
        envelope = Envelope(CommandKey(str(uuid4())), SHOP, intent.command())
        self._proxy.commands, self._proxy.questions = _plan(mischief, at, brought=len(intent.carried()))
        await self._client.engine.outbox.put(envelope, "題", timedelta())
        wrong = await self._ending(envelope)
        if self._proxy.commands or self._proxy.questions:
            wrong.append("the fault was never met: the cell proves nothing")
        self._proxy.commands, self._proxy.questions = [], []
        return wrong + await self._effects(envelope, intent)

    async def _ending(self, envelope: Envelope) -> list[str]:
        """It settles; where it is refused its words are there, and its author's retry settles it."""
        retried = False
        try:
            async with asyncio.timeout(PATIENCE):
                while True:
                    item = await self._item(envelope.key)
                    if item is None or item.envelope.command != envelope.command:
                        return ["it vanished, or its words did"]
                    if item.state is DeliveryState.SETTLED:
                        return []
                    if item.state is DeliveryState.REFUSED:
                        if retried:
                            return [f"refused after the faults ended: {item.refusal}"]
                        if await _asked(lambda: self._judge.outcome(envelope)) is not None:
                            return ["refused, although it had happened"]
                        retried = True
                        await self._client.engine.outbox.retry(envelope.key)
                    await asyncio.sleep(0.01)
        except TimeoutError:
            item = await self._item(envelope.key)
            return [f"it did not come to its end: {item.state if item else 'gone'}"]

    async def _effects(self, envelope: Envelope, intent: Intent) -> list[str]:
        left = await self._since()
        count = intent.effects(left)
        wrong = [f"it happened {count} times at the backend"] if count != 1 else []
        happened = await _asked(lambda: self._judge.outcome(envelope))
        return wrong + (["settled, and it never happened"] if happened is None else [])

    async def _since(self) -> Left:
        """What the backend's stream tells beyond the place where the last cell was judged."""
        left = Left()
        more = True
        while more:
            page = await _asked(lambda: self._judge.changes(SHOP, self._cursor))
            self._cursor, more = page.cursor, page.more
            left.pages.append(page)
        return left

    async def _item(self, key: CommandKey) -> OutboxItem | None:
        """By its key alone: the list of all that went before would be read over and over."""
        one = f"{rows._ITEMS} WHERE key = ?"
        read = self._client.store._database.run(lambda c: c.execute(one, (key,)).fetchall())
        return next((rows._item(*row) for row in await read), None)  # type: ignore[arg-type]

    async def _thread(self, inquiry_id: InquiryId) -> Thread:
        path = paths.INQUIRY.replace("{shop_id:str}", SHOP).replace("{inquiry_id:str}", inquiry_id)
        answer = await _asked(lambda: self._judge._open().call("GET", path))
        return msgspec.json.decode(answer.body, type=Thread)


async def _asked(question: Callable[[], Awaitable[T]]) -> T:
    """What the judge asks, as often as a busy machine needs: the short deadline is meant for the client."""
    for _ in range(JUDGES_PATIENCE):
        with suppress(Unreachable):
            return await question()
    return await question()


def _plan(
    mischief: Mischief | None, at: int, *, brought: int
) -> tuple[list[Mischief | None], list[Mischief | None]]:
    """What the calls meet in turn; files that go before a command are calls of their own."""
    if at == 0:
        return [mischief], []
    if at == 1:
        return [drop_before, mischief], []
    return [*[None] * brought, drop_after], [mischief]
