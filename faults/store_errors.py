"""An error at every k-th operation of the disk: nothing is called queued that is not there afterwards."""

import asyncio
import random
import shutil
import sys
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import apsw

from faults.client import KEY, SERVER, Client
from faults.hasty_clock import HastyClock
from faults.ledger import Ledger
from faults.recording import Disk, watched
from faults.verdict import Budget, Tally, Verdict, scratch
from faults.wire import Wire
from qpost.domain.changes import Page
from qpost.domain.delivery import DeliveryState
from qpost.domain.failures import Failure, StoreDamaged
from qpost.domain.ids import CommandKey, Cursor, InquiryId, Version
from qpost.domain.inquiries import Grouping, InquiryFilter, Status
from qpost.engine.ports import Accepted, Draft
from qpost.store.store import LocalStore
from tests import examples as eg

NAME = "disk errors at every operation"
I1 = InquiryId("i-1")
K1 = CommandKey("k-1")
TEXT = "ディスクが壊れても残る文"
ERRORS: dict[str, Callable[[], Exception]] = {
    "IOERR": lambda: apsw.IOError("broken on purpose"),
    "FULL": lambda: apsw.FullError("full on purpose"),
}
DURATIONS = {"once": 1, "from then on": 10**9}
EVERYTHING = (InquiryFilter(), Grouping.BASIC)
HEALING = 20
PATIENCE = 20.0


def run(budget: Budget) -> Verdict:
    """Every operation × error × duration; then a whole engine on a disk that is full for a while."""
    tally = Tally(NAME, budget)
    sys.unraisablehook = lambda _: None  # what the file system raises is told twice: here and by the call
    with scratch() as folder:
        template = folder / "template"
        asyncio.run(_template(template))
        count = asyncio.run(_operations(template, folder))
        for error in ERRORS:
            for duration in DURATIONS:
                for number in range(1, count + 1):
                    wrong = asyncio.run(_trial(template, folder, number, error, duration))
                    tally.count(wrong, f"{error} {duration} at operation {number}")
                    if tally.enough:
                        return tally.verdict()
        _healings(template, folder, count, tally)
    return tally.verdict(f"{count} operations × {len(ERRORS)} errors × {len(DURATIONS)} durations")


async def _template(folder: Path) -> None:
    store = await _opened(folder)
    await store.apply(_page())
    await store.close()


def _page() -> Page:
    return Page(cursor=Cursor(1), more=False, epoch="first", inquiries=(eg.inquiry(),))


async def _opened(folder: Path) -> LocalStore:
    store = LocalStore(folder)
    await store.open(SERVER, eg.account().account_id, eg.SHOP, KEY)
    return store


class Errors:
    """Lets a number of operations pass, then breaks some."""

    def __init__(self, at: int, error: str, duration: str) -> None:
        self.seen = 0
        self._broken = range(at, at + DURATIONS[duration])
        self._error = ERRORS[error]
        self._reads = error == "IOERR"  # a full disk can be read

    def __call__(self, operation: str) -> None:
        self.seen += 1
        if self.seen in self._broken and (operation != "read" or self._reads):
            raise self._error()


def _steps(store: LocalStore) -> dict[str, Callable[[], Awaitable[object]]]:
    message = eg.message("m-2", body=TEXT)
    envelope = eg.envelope(K1, eg.reply(body=TEXT))
    return {
        "draft": lambda: store.save_draft(I1, Draft("題", TEXT, eg.NOW)),
        "queued": lambda: store.enqueue(envelope, "題", eg.NOW, timedelta()),
        "sending": lambda: store.begin_sending(K1),
        "settled": lambda: store.settle(K1, Accepted(eg.inquiry(version=2), message), eg.NOW),
    }


async def _operations(template: Path, folder: Path) -> int:
    place = _fresh(template, folder)
    with watched() as disk:
        store = await _opened(place)
        errors = Errors(10**9, "IOERR", "once")
        disk.allow = errors
        for step in _steps(store).values():
            await step()
        await store.close()
    return errors.seen


async def _trial(template: Path, folder: Path, number: int, error: str, duration: str) -> list[str]:
    place = _fresh(template, folder)
    told: list[str] = []
    wrong: list[str] = []
    with watched() as disk:
        store = await _opened(place)
        disk.allow = Errors(number, error, duration)
        for name, step in _steps(store).items():
            try:
                await step()
                told.append(name)
            except Failure:
                if name != "draft":
                    break  # nothing follows a step that its caller knows to have failed
            except Exception as bug:
                wrong.append(f"{name}: {type(bug).__name__} {bug}")
                break
        disk.allow = lambda _: None
        await store.close()
        store._database._thread.shutdown()
    return wrong + await _kept(place, told)


async def _kept(place: Path, told: list[str]) -> list[str]:
    """What was told is so at the next start."""
    try:
        store = await _opened(place)
    except StoreDamaged as damaged:
        return [f"it does not open any more: {damaged}"]
    items = {item.envelope.key: item.state for item in await store.outbox()}
    thread = await store.thread(I1)
    await store.close()
    store._database._thread.shutdown()
    wrong = []
    if "queued" in told and K1 not in items:
        wrong.append("it was called queued and is not there")
    if "settled" in told and items.get(K1) is not DeliveryState.SETTLED:
        wrong.append(f"it was called settled and is {items.get(K1)}")
    draft = thread is not None and thread.draft is not None
    if "draft" in told and K1 not in items and not draft:
        wrong.append("the draft is gone and nothing was queued")
    return wrong


def _healings(template: Path, folder: Path, count: int, tally: Tally) -> None:
    rng = random.Random(tally.budget.seed)
    for trial in range(tally.budget.times(HEALING)):
        at, length = rng.randint(1, count * 2), rng.choice((1, 3, 30))
        wrong = asyncio.run(_healing(_fresh(template, folder), at, length))
        tally.count(wrong, f"healing {trial}: full at {at} for {length}")


async def _healing(place: Path, at: int, length: int) -> list[str]:
    """A full disk while an engine sends: once there is room again it drains, without a new start."""
    bugs: list[str] = []
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, context: bugs.append(repr(context.get("exception"))))
    with watched() as disk:
        ledger = Ledger(place / "ledger", threads=3)
        client = Client(place, Wire(ledger), HastyClock())
        await client.start()
        while len(await client.store.inquiries(*EVERYTHING)) < 3:
            await asyncio.sleep(0.002)
        pressed = await _pressed(client, disk, at, length)
        try:
            async with asyncio.timeout(PATIENCE):
                while any(i.state is not DeliveryState.SETTLED for i in await client.store.outbox()):
                    await asyncio.sleep(0.002)
        except TimeoutError:
            bugs.append("it did not drain")
        disk.allow = lambda _: None
        await client.engine.close()
    count = len(ledger.effects)
    return bugs + ([f"{count} effects of {pressed}"] if count != pressed else [])


async def _pressed(client: Client, disk: Disk, at: int, length: int) -> int:
    errors = Errors(at, "FULL", "once")
    errors._broken = range(at, at + length)
    disk.allow = errors
    pressed = 0
    for number in (1, 2, 3):
        try:
            await client.engine.inquiries.reply(
                InquiryId(f"i-{number}"),
                title="題",
                body=f"返信{number}",
                status=Status.DONE,
                mail=True,
                base_version=Version(1),
            )
            pressed += 1
        except StoreDamaged:
            continue  # its author was told, and keeps the words on screen
    return pressed


def _fresh(template: Path, folder: Path) -> Path:
    place = folder / "trial"
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(template, place)
    return place
