"""The guard over an answer of 1,000 characters among a million orders, and how well it judges."""

import asyncio
import random
import secrets
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

from bench import corpus
from bench.apply import ACCOUNT, SERVER, SHOP
from bench.judging import Score, judged
from bench.measuring import TINY, Figure, Sizes, milliseconds, percentile, times
from qpost.domain.changes import Page
from qpost.domain.ids import Cursor, CustomerId, InquiryId, OrderNo
from qpost.domain.inquiries import Inquiry
from qpost.domain.orders import Order
from qpost.engine.guard import Guard
from qpost.protocol.sync import PAGE_LIMIT
from qpost.server.sandbox.generator import sandbox_shops
from qpost.store.store import LocalStore

GOAL = "p95 ≤ 5 ms"
QUALITY_GOAL = "≥ 0.95 / ≥ 0.95"
LENGTH = 1_000
ROUNDS = 40

_FAMILIES = ("佐藤", "鈴木", "高橋", "田中", "渡辺")
_SIGNS = "美咲陽子恵裕真由彩愛千尋結衣葵智明日香麻沙織奈優花里穂舞翔太健一大輔直樹拓也亮和桃遥紗希楓凛莉杏"


def measure(sizes: Sizes) -> list[Figure]:
    """Speed, then both halves of the corpus; a tiny run leaves the half alone that nobody looks at."""
    with TemporaryDirectory(prefix="qpost-bench-") as folder:
        figures = asyncio.run(_speed(Path(folder), sizes.orders))
    return figures if sizes is TINY else figures + _quality()


async def _speed(folder: Path, orders: int) -> list[Figure]:
    store = LocalStore(folder)
    await store.open(SERVER, ACCOUNT, SHOP, secrets.token_bytes(32))
    inquiry, known = _inquiry()
    await store.apply(Page(Cursor(1), True, "bench", inquiries=(inquiry,), orders=(known,)))
    for page in _pages(known, orders):
        await store.apply(page)
    guard = Guard(store, lambda: ())
    figures = []
    for language in corpus.known():
        text = "\n".join(one.text for one in corpus.lines("tuning") if one.language == language)[:LENGTH]
        await guard.look(inquiry.inquiry_id, text)  # warm
        began = process_time()
        ours = [await _spent(guard, inquiry.inquiry_id, text + "。" * n) for n in range(ROUNDS)]
        worked = (process_time() - began) * 1000 / ROUNDS
        bare = [await _spent(guard, inquiry.inquiry_id, "") for _ in range(ROUNDS)]
        figures.append(
            Figure(
                f"Guard over {LENGTH:,} characters ({language}) among {orders:,} orders (p50 / p95)",
                f"{milliseconds(ours, 0.5, 0.95)}, {worked:.1f} ms of processor",
                f"an empty answer, {milliseconds(bare, 0.5, 0.95)}",
                times(percentile(ours, 0.5), percentile(bare, 0.5)),
                GOAL,
            )
        )
    await store.close()
    return figures


async def _spent(guard: Guard, inquiry_id: InquiryId, text: str) -> float:
    began = perf_counter()
    await guard.look(inquiry_id, text)
    return (perf_counter() - began) * 1000


def _inquiry() -> tuple[Inquiry, Order]:
    """An inquiry of the sandbox that names its order."""
    shop = sandbox_shops(now=datetime(2026, 11, 21, tzinfo=UTC))[0]
    orders = {order.order_no: order for order in shop.orders}
    inquiry = next(one for one, _ in shop.threads if one.order_no in orders)
    return inquiry, orders[OrderNo(inquiry.order_no or "")]


def _pages(like: Order, orders: int) -> Iterator[Page]:
    chance = random.Random(1)
    for first in range(0, orders, PAGE_LIMIT):
        size = min(PAGE_LIMIT, orders - first)
        yield Page(
            Cursor(first + size + 1),
            True,
            "bench",
            orders=tuple(_order(like, chance, first + place) for place in range(size)),
        )


def _order(like: Order, chance: random.Random, place: int) -> Order:
    number = f"{chance.randrange(10**8):08}"
    return replace(
        like,
        order_no=OrderNo(f"{400_000_000 + place}"),
        customer_id=CustomerId(f"{70_000_000 + place // 2}"),
        receiver=f"{chance.choice(_FAMILIES)} {''.join(chance.sample(_SIGNS, 2))}",
        receiver_phone=f"090-{number[:4]}-{number[4:]}",
        tracking_no=f"{chance.randrange(10**11, 10**12)}",
        ordered_at=like.ordered_at - timedelta(seconds=place),
    )


def _quality() -> list[Figure]:
    tuning, held_back = (judged(corpus.lines(half)) for half in corpus.HALVES)
    there = [kind for kind, score in held_back.items() if _is_there(score)]
    figures = [_judgement(kind, held_back[kind], tuning[kind]) for kind in there]
    return [*figures, _judgement("all kinds", _sum(held_back.values()), _sum(tuning.values()))]


def _judgement(kind: str, held_back: Score, tuning: Score) -> Figure:
    return Figure(
        f"Held-back half, {kind}: precision / recall (right, wrong, missed)",
        f"{held_back.precision:.3f} / {held_back.recall:.3f}"
        f" ({held_back.right}, {held_back.wrong}, {held_back.missed})",
        f"tuning half, {tuning.precision:.3f} / {tuning.recall:.3f}",
        times(held_back.f1, tuning.f1),
        QUALITY_GOAL,
    )


def _is_there(score: Score) -> bool:
    return bool(score.right + score.wrong + score.missed)


def _sum(scores: Iterable[Score]) -> Score:
    all_of = tuple(scores)
    return Score(
        sum(one.right for one in all_of), sum(one.wrong for one in all_of), sum(one.missed for one in all_of)
    )
