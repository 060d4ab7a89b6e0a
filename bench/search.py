"""Searching the whole local history, every beginning of every word as it is typed, newest hits first."""

import asyncio
import secrets
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from bench.apply import ACCOUNT, SERVER, SHOP, pages
from bench.measuring import FRAME, Figure, Sizes, milliseconds, percentile, times
from qpost.domain.inquiries import Grouping, InquiryFilter
from qpost.engine.ports import LISTED, SCREENFUL
from qpost.store.store import LocalStore

WORDS = (
    "発送はいつ", "サイズ", "領収書", "住所変更", "届きません", "ありがとう", "交換", "色",
    "배송", "사이즈 교환", "发货", "颜色", "delivery", "327294742", "没有这样的词", "カート番号",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Searched:
    """How much was searched, and how many milliseconds each search took."""

    messages: int
    ones: list[float]
    """A screenful for one character."""
    longer: list[float]
    """A screenful for two characters or more."""
    whole: list[float]
    """Everything that a list shows, for each of them: it is read in the pause after the last letter."""


GOAL = "p95 ≤ 17 ms"


async def _search(folder: Path, history: int) -> Searched:
    store = LocalStore(folder)
    await store.open(SERVER, ACCOUNT, SHOP, secrets.token_bytes(32))
    messages = 0
    for page in pages(history):
        messages += len(page.messages)
        await store.apply(page)
    typed = [word[:end] for word in WORDS for end in range(1, len(word) + 1)]
    await _times(store, typed)  # warm
    ones = await _times(store, [word for word in typed if len(word) == 1])
    longer = await _times(store, [word for word in typed if len(word) > 1])
    whole = await _times(store, typed, LISTED)
    await store.close()
    return Searched(messages, ones, longer, whole)


async def _times(store: LocalStore, typed: list[str], most: int = SCREENFUL) -> list[float]:
    spent = []
    for word in typed:
        began = perf_counter()
        await store.inquiries(InquiryFilter(text=word), Grouping.BASIC, most)
        spent.append((perf_counter() - began) * 1000)
    return spent


def measure(sizes: Sizes) -> list[Figure]:
    """One character, and more than one."""
    with TemporaryDirectory(prefix="qpost-bench-") as folder:
        found = asyncio.run(_search(Path(folder), sizes.history))
    what = f"Search of {found.messages:,} messages"
    return [
        _figure(f"{what}, two characters and more, the newest {SCREENFUL} (p50 / p95)", found.longer, GOAL),
        _figure(f"{what}, one character, the newest {SCREENFUL} (p50 / p95)", found.ones, GOAL),
        _figure(f"{what}, the newest {LISTED:,}, in the pause after (p50 / p95)", found.whole, "—"),
    ]


def _figure(what: str, spent: list[float], goal: str) -> Figure:
    ratio = times(percentile(spent, 0.95), FRAME)
    return Figure(what, milliseconds(spent, 0.5, 0.95), f"one frame of 60 Hz, {FRAME:.1f} ms", ratio, goal)
