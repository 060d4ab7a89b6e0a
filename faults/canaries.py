"""Words that occur nowhere else go through a whole day; afterwards no file and no log line holds them."""

import asyncio
import base64
import logging
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path
from urllib.parse import quote, quote_plus
from uuid import uuid4

from faults.client import Client
from faults.hasty_clock import HastyClock
from faults.verdict import Budget, Tally, Verdict, scratch
from qpost.domain.commands import Envelope, Reply
from qpost.domain.delivery import DeliveryState
from qpost.domain.ids import CommandKey, InquiryId, ShopId, Version
from qpost.domain.inquiries import Category, Grouping, InquiryFilter, Status
from qpost.domain.settings import Language
from qpost.domain.shops import Location
from qpost.remote.client import HttpRemote
from qpost.server.sandbox.accounts import DEMO_LOGIN, DEMO_PASSWORD, MAIN
from tests.backend import Backend

NAME = "no personal text in any file or log"
WORDS = {
    "name": "金糸雀花之助",
    "phone": "080-5550-7319-CANARY",
    "address": "北海道金糸雀市鳥籠町九丁目",
    "question": "カナリア色の化粧水は何色ですか",
    "draft": "下書きの金糸雀が鳴いた",
    "reply": "返信の金糸雀が飛んだ",
    "refused": "断られた金糸雀が残った",
    "searched": "探された金糸雀",
    "note": "社内の金糸雀メモ",
    "canned": "よく使う金糸雀の返事",
    "reason": "非表示にした金糸雀の理由",
    "asked": "Qoo10に尋ねた金糸雀",
    "password": DEMO_PASSWORD,
}
PATIENCE = 30.0
SHOP = ShopId(MAIN)


def _base64(word: str) -> list[bytes]:
    """As it stands inside longer base64, whichever byte it begins at."""
    found = []
    for shift in range(3):
        whole = base64.b64encode(b"\0" * shift + word.encode())
        found.append(whole[4 * (shift > 0) : len(whole) - 4])
    return found


ENCODINGS: dict[str, Callable[[str], list[bytes]]] = {
    "UTF-8": lambda word: [word.encode()],
    "UTF-16LE": lambda word: [word.encode("utf-16-le")],
    "Shift_JIS": lambda word: [word.encode("shift_jis")],
    "EUC-JP": lambda word: [word.encode("euc_jp")],
    "base64": _base64,
    "URL": lambda word: [quote(word).encode(), quote(word).lower().encode(), quote_plus(word).encode()],
    "JSON": lambda word: [word.encode("unicode_escape")],
}


def run(budget: Budget) -> Verdict:
    """One day, scanned while its files are open and after it closed."""
    tally = Tally(NAME, budget)
    with scratch() as folder:
        asyncio.run(_day(folder))
        places = [*_files(folder / "profile"), *_files(folder / "open"), folder / "log"]
        control = (folder / "control").read_bytes()
        for word in WORDS:
            tally.count([] if _hits(control, word) == list(ENCODINGS) else ["not found"], f"control, {word}")
        for place in places:
            content = place.read_bytes()
            for word in WORDS:
                hits = _hits(content, word)
                tally.count([f"in {', '.join(hits)}"] if hits else [], f"{word} in {place.name}")
    size = sum(1 for _ in places)
    return tally.verdict(f"{size} files × {len(WORDS)} words, each in {len(ENCODINGS)} encodings")


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def _hits(content: bytes, word: str) -> list[str]:
    return [
        name
        for name, forms in ENCODINGS.items()
        if any(f in content for f in forms(WORDS[word]) if len(f) > 5)
    ]


@contextmanager
def _everything_logged(file: Path) -> Iterator[None]:
    handler = logging.FileHandler(file, encoding="utf-8")
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        yield
    finally:
        root.removeHandler(handler)
        root.setLevel(level)
        handler.close()


async def _day(folder: Path) -> None:
    forms = [form for word in WORDS.values() for make in ENCODINGS.values() for form in make(word)]
    (folder / "control").write_bytes(b"\n".join(forms))
    backend = Backend(folder / "backend", "--inquiries", "20")
    await asyncio.to_thread(backend.start)
    try:
        with _everything_logged(folder / "log"):
            asked = await asyncio.to_thread(
                partial(
                    backend.ask,
                    MAIN,
                    product_code="598405570",
                    kind="product_qa",
                    category="other",
                    title=WORDS["question"],
                    body=" ".join(list(WORDS.values())[:4]),
                )
            )
            await _worked(
                folder, backend.url, InquiryId(asked.get("inquiry_id") or asked["inquiry"]["inquiry_id"])
            )
    finally:
        backend.kill()


async def _decided(client: Client, inquiry_id: InquiryId) -> None:
    """Everything besides answers that carries words."""
    inquiry = (await client.thread(inquiry_id)).inquiry
    await client.engine.inquiries.write_note(inquiry, WORDS["note"])
    await client.engine.inquiries.hide(
        inquiry_id,
        title=WORDS["reason"],
        reason=WORDS["reason"],
        seller_mail="shop@hana.example",
        bar_customer=False,
        base_version=inquiry.version,
    )
    await client.engine.inquiries.ask_marketplace(
        title=WORDS["asked"], body=WORDS["asked"], category=Category.OTHER, order_no=None
    )
    await client.engine.canned_replies.keep(
        None,
        folder="",
        name=WORDS["canned"],
        abbreviation="",
        language=Language.JAPANESE,
        body=WORDS["canned"],
        public_safe=True,
        pinned=False,
        base_version=Version(0),
    )


async def _worked(folder: Path, server: str, inquiry_id: InquiryId) -> None:
    """Sync, search, draft, reply, a refusal, and the close; the files are copied while they are open."""
    client = Client(folder / "profile", HttpRemote(), HastyClock())
    engine = client.engine
    async with asyncio.timeout(PATIENCE):
        await engine.session.sign_in(server, Location.HOME, DEMO_LOGIN, DEMO_PASSWORD, save=True)
        await engine.session.choose(SHOP)
        while await engine.inquiries.thread(inquiry_id) is None:
            await asyncio.sleep(0.01)
        await engine.inquiries.rows(InquiryFilter(text=WORDS["searched"]), Grouping.BASIC)
        await engine.inquiries.rows(InquiryFilter(text=WORDS["name"]), Grouping.BASIC)
        await _decided(client, inquiry_id)
        thread = await client.thread(inquiry_id)
        answer = Reply(inquiry_id, "題", WORDS["reply"], Status.DONE, True, thread.inquiry.version)
        moved = Reply(inquiry_id, "題", WORDS["refused"], Status.DONE, True, Version(99))
        for command in (answer, moved):
            envelope = Envelope(CommandKey(str(uuid4())), SHOP, command)
            await engine.outbox.put(envelope, WORDS["name"], timedelta())
        await engine.inquiries.save_draft(inquiry_id, title="題", body=WORDS["draft"])
        while {item.state for item in await engine.outbox.items()} != {
            DeliveryState.SETTLED,
            DeliveryState.REFUSED,
        }:
            await asyncio.sleep(0.01)
        shutil.copytree(folder / "profile", folder / "open")
        await engine.close()
