"""What a client does until it is killed, and what its next start finds; both run in a forked child."""

import asyncio
import os
import signal
import sys
import threading
from collections.abc import Awaitable, Callable, Coroutine
from functools import cache
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

import msgspec

from faults import deeds, mutants
from faults.client import KEY, SERVER, Client
from faults.hasty_clock import HastyClock
from faults.ledger import Ledger
from faults.wire import Fault, Wire
from qpost.domain.commands import DropCanned
from qpost.domain.delivery import DeliveryState
from qpost.domain.ids import CommandKey, InquiryId, Version
from qpost.domain.inquiries import Status
from qpost.domain.refusals import Refusal
from qpost.engine import outbox as engine_outbox
from qpost.engine.ports import SendResult
from qpost.store import database, drafts
from qpost.store import outbox as store_outbox
from qpost.store.store import LocalStore
from tests import examples as eg

FIRST = "一つ目の返信です。"
SECOND = "書き直した返信です。"
I1 = InquiryId("i-1")
ENDED = {DeliveryState.SETTLED, DeliveryState.REFUSED}
TRACED = {module.__file__ for module in (engine_outbox, store_outbox, drafts, mutants)}
PATIENCE = 20.0


class Found(msgspec.Struct, frozen=True):
    """Where the texts are in one profile."""

    draft: str
    items: dict[str, list[str]]
    """Text → the states of its items, withdrawn ones left out."""


def kill_at_line(number: int) -> Callable[[], int]:
    """From now on, die at this executed line of the modules under test; the function tells how many ran."""
    ran = 0

    def watch(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal ran
        if not _traced(frame.f_code):
            return None
        if event == "line":
            ran += 1
            if ran == number:
                os.kill(os.getpid(), signal.SIGKILL)
        return watch

    threading.settrace(watch)  # the store works on a thread of its own
    sys.settrace(watch)
    return lambda: ran


@cache
def _traced(code: CodeType) -> bool:
    if code.co_filename == database.__file__:
        return code.co_name == "_in_transaction"
    return code.co_filename in TRACED


class Day:
    """One client with a ledger for a backend, telling through a pipe what its user has seen."""

    def __init__(self, folder: Path, report: int) -> None:
        self.wire = Wire(Ledger(folder / "ledger"))
        self._report = report
        self.folder = folder

    def tell(self, what: str) -> None:
        """What the user sees now."""
        os.write(self._report, f"{what}\n".encode())

    async def begin(self, undo: int = 0) -> Client:
        """Start the program."""
        client = Client(self.folder / "profile", self.wire, HastyClock(), undo=undo)
        await client.start()
        return client

    async def reply(self, client: Client, body: str, version: int = 1) -> CommandKey:
        """Press 送信; what comes back is what the user is told."""
        key = await client.engine.inquiries.reply(
            I1, title="題", body=body, status=Status.DONE, mail=True, base_version=Version(version)
        )
        assert not isinstance(key, Refusal)
        self.tell(f"queued {body}")
        return key


async def plain(day: Day) -> None:
    """A reply goes out."""
    client = await day.begin()
    ended = _end_of(client)
    await day.reply(client, FIRST)
    await ended.wait()


async def lost(day: Day) -> None:
    """Its answer is lost twice, and the question for it once."""
    day.wire.plan = [Fault.LOST_AFTER]
    day.wire.questions_lost = 1
    await plain(day)


async def unreached(day: Day) -> None:
    """It never arrived at first, which nobody knows."""
    day.wire.plan = [Fault.LOST_BEFORE, Fault.NO_CONNECTION]
    await plain(day)


async def undone(day: Day) -> None:
    """It is taken back, written anew, and goes out."""
    client = await day.begin(undo=10)
    ended = _end_of(client)
    key = await day.reply(client, FIRST)
    if await client.engine.outbox.take_back(key):
        day.tell(f"back {FIRST}")
        await day.reply(client, SECOND)
    await ended.wait()


async def refused(day: Day) -> None:
    """The thread moved: it is refused, and its author insists."""
    client = await day.begin()
    ended = _end_of(client)
    key = await day.reply(client, FIRST, version=9)
    await ended.wait()
    ended.clear()
    await client.engine.outbox.insist(key)
    await ended.wait()


async def shared(day: Day) -> None:
    """A note, a saved reply and its deletion, which is undone: none of them is an answer."""
    client = await day.begin(undo=10)
    ended = _end_of(client, wanted=2)
    thread = await client.thread(I1)
    await _decided(day, client, client.engine.inquiries.write_note(thread.inquiry, "メモです。"))
    await _decided(day, client, deeds.keep(client, I1, 0))
    (canned,) = await client.engine.canned_replies.rows()
    key = await client.engine.canned_replies.drop(canned)
    assert not isinstance(key, Refusal)
    words = deeds.words_of(DropCanned(canned.canned_id, canned.version))
    day.tell(f"queued {words}")
    day.tell(f"undoing {words}")
    if await client.engine.outbox.take_back(key):
        day.tell(f"back {words}")
    await ended.wait()


SCRIPTS: dict[str, Callable[[Day], Awaitable[None]]] = {
    "plain": plain,
    "lost": lost,
    "unreached": unreached,
    "undone": undone,
    "refused": refused,
    "shared": shared,
}


async def _decided(day: Day, client: Client, deed: Coroutine[Any, Any, CommandKey | Refusal | None]) -> None:
    """Something else than an answer is queued, and its author is told so."""
    key = await deed
    (item,) = [one for one in await client.store.outbox() if one.envelope.key == key]
    day.tell(f"queued {deeds.words_of(item.envelope.command)}")


def _end_of(client: Client, wanted: int = 1) -> asyncio.Event:
    ended, left = asyncio.Event(), wanted

    def hear(result: SendResult) -> None:
        nonlocal left
        left -= result.state in ENDED
        if left <= 0:
            ended.set()

    client.engine.outbox.on_result(hear)
    return ended


async def recover(day: Day) -> None:
    """The next start: first what is on disk, then what becomes of it."""
    day.tell("before " + msgspec.json.encode(await _look(day.folder / "profile")).decode())
    client = await day.begin()
    async with asyncio.timeout(PATIENCE):
        while not await _at_rest(client):
            await asyncio.sleep(0.002)
    day.tell("after " + msgspec.json.encode(await _found(client.store)).decode())


async def _at_rest(client: Client) -> bool:
    items = await client.store.outbox()
    for item in items:
        if item.state is DeliveryState.REFUSED:
            await client.engine.outbox.insist(item.envelope.key)
    return all(item.state is DeliveryState.SETTLED for item in items)


async def _look(profile: Path) -> Found:
    store = LocalStore(profile)
    await store.open(SERVER, eg.account().account_id, eg.SHOP, KEY)
    found = await _found(store)
    await store.close()
    return found


async def _found(store: LocalStore) -> Found:
    thread = await store.thread(I1)
    items: dict[str, list[str]] = {}
    for item in await store.outbox():
        items.setdefault(deeds.words_of(item.envelope.command), []).append(item.state.value)
    return Found(thread.draft.body if thread and thread.draft else "", items)


async def prepare(folder: Path) -> None:
    """A profile with the thread in its copy and the first text as its draft."""
    day = Day(folder, os.open(os.devnull, os.O_WRONLY))
    client = await day.begin()
    while await client.store.thread(I1) is None:
        await asyncio.sleep(0.002)
    await client.engine.inquiries.save_draft(I1, title="題", body=FIRST)
    await client.engine.close()
