"""Bit flips and truncations of the two files: opening never lies, and never takes `outbox.db` away."""

import asyncio
import hashlib
import random
import shutil
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import msgspec

from faults.client import KEY, SERVER
from faults.verdict import Budget, Tally, Verdict, scratch
from qpost.domain.changes import Page
from qpost.domain.commands import Reply
from qpost.domain.failures import StoreDamaged
from qpost.domain.ids import CommandKey, Cursor, InquiryId
from qpost.domain.inquiries import Grouping, InquiryFilter
from qpost.engine.ports import Draft
from qpost.store.store import LocalStore, folder_of
from tests import examples as eg

NAME = "flipped bits and cut files"
DAMAGES = 300
ITEMS = 40


@dataclass(slots=True)
class Saved:
    """What was rescued of files that did not open."""

    files: int = 0
    there: int = 0
    kept: int = 0


def run(budget: Budget) -> Verdict:
    """One random damage each time, to one of the files."""
    tally = Tally(NAME, budget)
    refused, saved = 0, Saved()
    with scratch() as folder:
        template = folder / "template"
        asyncio.run(_filled(template))
        truth = asyncio.run(_everything(template))
        for number in range(budget.times(DAMAGES)):
            rng = random.Random(f"{budget.seed}/{number}")
            place = folder / "trial"
            shutil.rmtree(place, ignore_errors=True)
            shutil.copytree(template, place)
            what, file = damage(_files(place), rng)
            wrong, opened = asyncio.run(_judged(place, truth, file, saved))
            refused += not opened
            tally.count(wrong, f"damage {number}, {what}")
            if tally.enough:
                break
    return tally.verdict(
        f"{refused} damages were noticed and named; the others did no harm",
        f"{saved.kept} of {saved.there} texts in {saved.files} broken outbox files were rescued",
    )


def _files(root: Path) -> Path:
    return folder_of(root, SERVER, eg.account().account_id, eg.SHOP)


async def _filled(root: Path) -> None:
    store = LocalStore(root)
    await store.open(SERVER, eg.account().account_id, eg.SHOP, KEY)
    inquiries = tuple(eg.inquiry(f"i-{number}") for number in range(ITEMS))
    await store.apply(Page(cursor=Cursor(1), more=False, epoch="first", inquiries=inquiries))
    for number in range(ITEMS):
        inquiry_id = InquiryId(f"i-{number}")
        reply = eg.reply(inquiry_id, body=body_of(number))
        await store.enqueue(eg.envelope(CommandKey(f"k-{number}"), reply), "題", eg.NOW, timedelta())
        await store.save_draft(inquiry_id, Draft("題", f"下書き{number}", eg.NOW))
    await store.close()


def damage(place: Path, rng: random.Random) -> tuple[str, Path]:
    """Flip some bits of one file, or cut it."""
    file = place / rng.choice(("outbox.db", "outbox.db", "cache.db"))
    content = bytearray(file.read_bytes())
    match rng.choice(("flip", "flip", "flip", "cut", "empty")):
        case "flip":
            places = [rng.randrange(len(content)) for _ in range(rng.choice((1, 1, 8)))]
            for at in places:
                content[at] ^= 1 << rng.randrange(8)
            what = f"bits at {places} of {file.name}"
        case "cut":
            del content[rng.randrange(1, len(content)) :]
            what = f"{file.name} cut to {len(content)}"
        case _:
            content.clear()
            what = f"{file.name} emptied"
    file.write_bytes(bytes(content))
    return what, file


async def _judged(root: Path, truth: str, file: Path, saved: Saved) -> tuple[list[str], bool]:
    """What is wrong, and whether it opened; either it says that it is damaged, or everything is true."""
    outbox = _files(root) / "outbox.db"
    before = hashlib.sha256(outbox.read_bytes()).digest()
    try:
        now = await _everything(root)
    except StoreDamaged:
        if file != outbox:
            return await _healed(root, truth), False
        if not outbox.exists() or hashlib.sha256(outbox.read_bytes()).digest() != before:
            return ["outbox.db was changed or taken away"], False
        return await _rescued(root, before, saved), False
    except Exception as bug:
        return [f"{type(bug).__name__} {bug}"], False
    return ([] if now == truth else ["it opened and what was there is not"]), True


async def _rescued(root: Path, before: bytes, saved: Saved) -> list[str]:
    """On request the shop opens again: the broken file is there as it was, and no text is another one."""
    store = LocalStore(root)
    account = eg.account().account_id
    try:
        told = await store.rescue(SERVER, account, eg.SHOP, KEY)
        await store.open(SERVER, account, eg.SHOP, KEY)
        items = {i.envelope.key: i.envelope.command for i in await store.outbox()}
        drafts = {
            n: d.body for n in range(ITEMS) if (d := await store.draft(InquiryId(f"i-{n}"))) is not None
        }
    finally:
        await store.close()
        store._database._thread.shutdown()
    wrong = [
        f"the text of {key} is another one"
        for key, command in items.items()
        if not isinstance(command, Reply) or command.body != body_of(int(key.removeprefix("k-")))
    ]
    wrong += [f"draft {n} is another one" for n, body in drafts.items() if body != f"下書き{n}"]
    if (told.waiting, told.drafts) != (len(items), len(drafts)):
        wrong.append("what was told is not what is there")
    (aside,) = _files(root).glob("damaged-outbox-1.db")
    if hashlib.sha256(aside.read_bytes()).digest() != before:
        wrong.append("the broken file was changed")
    saved.files += 1
    saved.there += 2 * ITEMS
    saved.kept += len(items) + len(drafts)
    return wrong


def body_of(number: int) -> str:
    """What the answer of that number says."""
    return f"返信{number} " + "文" * 300


async def _healed(root: Path, truth: str) -> list[str]:
    """A copy that is damaged can be fetched again, so the next start does without it."""
    try:
        now = await _everything(root)
    except StoreDamaged:
        return ["a damaged copy stays in the way of the next start"]
    return [] if now == truth else ["it opened and what was there is not"]


async def _everything(root: Path) -> str:
    """All that nobody could fetch again: items and drafts; the copy is read, but may have been set aside."""
    store = LocalStore(root)
    try:
        await store.open(SERVER, eg.account().account_id, eg.SHOP, KEY)
        items = [(item.envelope.key, item.state, item.envelope) for item in await store.outbox()]
        await store.inquiries(InquiryFilter(), Grouping.BASIC)
        drafts = await store._database.run(
            lambda c: c.execute("SELECT inquiry_id, body FROM main.draft ORDER BY 1").fetchall()
        )
        return hashlib.sha256(msgspec.json.encode((items, drafts))).hexdigest()
    finally:
        await store.close()
        store._database._thread.shutdown()
