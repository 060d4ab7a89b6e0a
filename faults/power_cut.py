"""A simulated loss of power at any operation of the encrypted store: dropped, torn and reordered writes."""

import asyncio
import random
import shutil
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import apsw

from faults.client import KEY, SERVER
from faults.recording import Cut, Disk, Promise, Removed, Step, Sync, Write, watched
from faults.verdict import Budget, Tally, Verdict, scratch
from qpost.domain.commands import Reply
from qpost.domain.ids import CommandKey, InquiryId, Version
from qpost.domain.inquiries import MailOutcome, Status
from qpost.engine.ports import Accepted, Draft
from qpost.store.store import LocalStore, folder_of
from tests import examples as eg

NAME = "power cut: torn, dropped and reordered writes"
STATES = 3_000
SECTOR = 512
REPLIES = 24
I1 = InquiryId("i-1")


def run(budget: Budget) -> Verdict:
    """Crash states spread over every operation of one day."""
    tally = Tally(NAME, budget)
    rng = random.Random(budget.seed)
    with scratch() as folder:
        steps = asyncio.run(_day(folder / "day"))
        points = [rng.randrange(1, len(steps) + 1) for _ in range(budget.times(STATES))]
        for number, point in enumerate(points):
            luck = random.Random(f"{budget.seed}/{number}")
            files = crash_state(steps[:point], luck)
            wrong = asyncio.run(_reopened(folder / "crashed", files, steps[:point]))
            tally.count(wrong, f"crash state {number} after operation {point}")
            if tally.enough:
                break
    return tally.verdict(f"{len(steps)} operations recorded below the cipher (encrypted files)")


async def _day(folder: Path) -> Sequence[Step]:
    """Drafts, replies, sending and settling, each acknowledged only after its call came back."""
    with watched() as disk:
        store = LocalStore(folder)
        await store.open(SERVER, eg.account().account_id, eg.SHOP, KEY)
        disk.saw(Promise("opened", ""))
        for number in range(REPLIES):
            await _reply(store, disk, number)
        await store.close()
    return disk.steps


async def _reply(store: LocalStore, disk: Disk, number: int) -> None:
    key, text = CommandKey(f"key-{number}"), f"返信{number} " + "文" * (number * 37 % 900)
    await store.save_draft(I1, Draft("題", text, eg.NOW))
    disk.saw(Promise("draft", text))
    command = Reply(I1, "題", text, Status.DONE, True, Version(number + 1))
    await store.enqueue(eg.envelope(key, command), "題", eg.NOW, timedelta())
    disk.saw(Promise("queued", key))
    await store.begin_sending(key)
    disk.saw(Promise("sending", key))
    if number % 3 == 0:
        await store.doubt(key, eg.NOW)
        disk.saw(Promise("unverified", key))
    message = eg.message(f"m-{number}", body=text, mail=MailOutcome.SENT)
    await store.settle(key, Accepted(eg.inquiry(version=number + 2), message), eg.NOW)
    disk.saw(Promise("settled", key))


def crash_state(steps: Sequence[Step], rng: random.Random) -> dict[str, bytes]:
    """The files as a disk may hold them when the power fails after these steps."""
    files: dict[str, bytearray] = {}
    pending: dict[str, list[Write | Cut]] = {}
    for step in steps:
        match step:
            case Write() | Cut():
                pending.setdefault(step.file, []).append(step)
            case Sync():
                _put(files.setdefault(step.file, bytearray()), pending.pop(step.file, []))
            case Removed():
                files.pop(step.file, None)
                pending.pop(step.file, None)
            case Promise():
                continue
    for name, unsynced in pending.items():
        _put(files.setdefault(name, bytearray()), _survivors(unsynced, rng))
    return {name: bytes(content) for name, content in files.items() if not name.endswith("-shm")}


def _survivors(unsynced: list[Write | Cut], rng: random.Random) -> list[Write | Cut]:
    """Which writes that were never synced reached the disk all the same, how far, and in which order."""
    match rng.choice(("none", "all", "some", "torn", "first", "shuffled")):
        case "none":
            return []
        case "all":
            return unsynced
        case "first":
            return unsynced[: rng.randrange(len(unsynced) + 1)]
        case "torn":
            return [_torn(step, rng) for step in unsynced if rng.random() < 0.7]
        case "shuffled":
            return rng.sample(unsynced, rng.randrange(len(unsynced) + 1))
        case _:
            return [step for step in unsynced if rng.random() < 0.5]


def _torn(step: Write | Cut, rng: random.Random) -> Write | Cut:
    if isinstance(step, Cut) or len(step.content) <= SECTOR:
        return step
    sectors = (len(step.content) + SECTOR - 1) // SECTOR
    return Write(step.file, step.offset, step.content[: SECTOR * rng.randrange(1, sectors)])


def _put(content: bytearray, steps: Sequence[Write | Cut]) -> None:
    for step in steps:
        if isinstance(step, Cut):
            del content[step.length :]
            content.extend(bytes(step.length - len(content)))
            continue
        end = step.offset + len(step.content)
        content.extend(bytes(max(0, end - len(content))))
        content[step.offset : end] = step.content


async def _reopened(folder: Path, files: dict[str, bytes], steps: Sequence[Step]) -> list[str]:
    """Open what the crash left, and compare it with what the user had been told."""
    shutil.rmtree(folder, ignore_errors=True)
    place = folder_of(folder, SERVER, eg.account().account_id, eg.SHOP)
    place.mkdir(parents=True)
    for name, content in files.items():
        (place / name).write_bytes(content)
    told = [step for step in steps if isinstance(step, Promise)]
    store = LocalStore(folder)
    try:
        await store.open(SERVER, eg.account().account_id, eg.SHOP, KEY)
        wrong = await store._database.run(lambda c: _compared(c, told))
    except Exception as error:
        wrong = [f"{type(error).__name__}: {error}"] if told else []
    finally:
        await store.close()
        store._database._thread.shutdown()
    return wrong


def _compared(connection: apsw.Connection, told: Sequence[Promise]) -> list[str]:
    wrong = []
    for schema in ("main", "cache"):
        sound = connection.execute(f"PRAGMA {schema}.integrity_check").fetchall()
        wrong += [f"{schema} is corrupt: {sound[0]}"] if sound != [("ok",)] else []
    rows = connection.execute("SELECT key, state FROM main.outbox")
    states = {str(key): str(state) for key, state in rows}
    newest = {step.text: step.what for step in told if step.what in _ORDER}
    for key, state in newest.items():
        if key not in states:
            wrong.append(f"{key} was {state} and is gone")
        elif _ORDER.index(states[key]) < _ORDER.index(state):
            wrong.append(f"{key} was {state} and is {states[key]}")
    return wrong + _draft(connection, told)


_ORDER = ("queued", "sending", "unverified", "settled")


def _draft(connection: apsw.Connection, told: Sequence[Promise]) -> list[str]:
    """A draft that was the last thing promised is there, or has become the row that followed it."""
    last = told[-1] if told else None
    if last is None or last.what != "draft":
        return []
    drafts = [body for (body,) in connection.execute("SELECT body FROM main.draft")]
    rows = connection.execute("SELECT count(*) FROM main.outbox").fetchone()
    queued_before = sum(1 for step in told if step.what == "queued")
    assert rows is not None
    return [] if last.text in drafts or rows[0] > queued_before else ["a saved draft is gone"]
