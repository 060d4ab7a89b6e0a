"""Queueing a reply durably beside one bare durable commit, and removing an account's files at sign-out."""

import asyncio
import secrets
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import apsw
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bench.apply import ACCOUNT, SERVER, SHOP, pages
from bench.level import live
from bench.measuring import Figure, Sizes, milliseconds, percentile, times
from bench.shop import copied
from bench.stalls import Stalls, stalled, watched
from bench.window import SIZE, Seat, every_day, sit_down
from qpost.domain.commands import Envelope, Reply
from qpost.domain.delivery import ON_THE_WAY
from qpost.domain.ids import CommandKey, InquiryId, Version
from qpost.domain.inquiries import Status
from qpost.domain.settings import AfterSend
from qpost.host.clock import SystemClock
from qpost.store.store import LocalStore

BODY = "お問い合わせいただきありがとうございます。ご注文の商品は本日発送いたします。" * 4


def _envelope(number: int) -> Envelope:
    reply = Reply(InquiryId(f"i-{number}"), "[Re] いつ発送されますか。", BODY, Status.DONE, True, Version(1))
    return Envelope(CommandKey(secrets.token_hex(16)), SHOP, reply)


async def _stalls(seat: Seat, replies: int) -> tuple[list[float], list[float]]:
    """The window's while replies are written into the outbox and go out, and while sign-out wipes."""
    await seat.start()
    seat.shell.resize(*SIZE)
    seat.program.engine.settings.change(undo_seconds=0, after_send=AfterSend.STAY)
    page = await seat.show(every_day())
    await live(seat.program.engine)
    queued, gone = Stalls(), Stalls()
    while len(queued.longest) < replies:
        QTest.keyClick(page.list.view, Qt.Key.Key_J)
        await seat.settle()
        composer = page.conversation.composer
        composer.editor.setPlainText(BODY)
        await seat.settle()
        if not composer.send.isEnabled():
            continue  # the customer writes another language
        queued.begin()
        composer.send.click()
        await seat.settle()
        queued.end()
        assert not composer.typed.body
    await _all_sent(seat)
    signed_out = asyncio.get_running_loop().create_future()
    seat.shell.signed_out.connect(lambda: signed_out.set_result(None))
    seat.shell.sign_out()
    await watched(signed_out, gone)
    return queued.longest, gone.longest


async def _all_sent(seat: Seat) -> None:
    """Whoever signs out while answers wait is asked first."""
    while any(item.state in ON_THE_WAY for item in await seat.program.engine.outbox.items()):
        await seat.settle()
    await seat.settle()  # and the window knows it


async def _queue(folder: Path, sizes: Sizes) -> tuple[list[float], float]:
    """Milliseconds for each queued reply, and for the erasing of all that was there."""
    store = LocalStore(folder)
    await store.open(SERVER, ACCOUNT, SHOP, secrets.token_bytes(32))
    for page in pages(sizes.many):
        await store.apply(page)
    now, hold = SystemClock().now(), timedelta(seconds=12)
    spent = []
    for envelope in map(_envelope, range(sizes.replies)):
        began = perf_counter()
        await store.enqueue(envelope, "題", now, hold)
        spent.append((perf_counter() - began) * 1000)
    began = perf_counter()
    await store.erase(SERVER, ACCOUNT, (SHOP,))
    return spent, (perf_counter() - began) * 1000


def _bare(folder: Path, replies: int) -> list[float]:
    """Milliseconds for each row in a table of an encrypted file of its own, FULL as the outbox is."""
    with closing(apsw.Connection(str(folder / "bare.db"))) as connection:
        connection.pragma("key", f"raw:{secrets.token_hex(32)}")
        connection.pragma("journal_mode", "wal")
        connection.pragma("synchronous", "full")
        connection.execute("CREATE TABLE row (id INTEGER PRIMARY KEY, body TEXT)")
        spent = []
        for _ in range(replies):
            began = perf_counter()
            connection.execute("INSERT INTO row (body) VALUES (?)", (BODY,))
            spent.append((perf_counter() - began) * 1000)
    return spent


def measure(sizes: Sizes) -> list[Figure]:
    """Queueing, and erasing."""
    with TemporaryDirectory(prefix="qpost-bench-") as folder:
        floor = _bare(Path(folder), sizes.replies)
        ours, erased = asyncio.run(_queue(Path(folder) / "store", sizes))
    with copied(sizes.many) as place:
        place.sign_in()
        queued, gone = sit_down(place.profile, lambda seat: _stalls(seat, sizes.sent))
    ratio = f"{times(percentile(ours, 0.5), percentile(floor, 0.5))} (p50)"
    return [
        Figure(
            "Queue one reply (p50 / p99)",
            milliseconds(ours, 0.5, 0.99),
            f"bare FULL commit, {milliseconds(floor, 0.5, 0.99)}",
            ratio,
            "≤ 3×",
        ),
        Figure(f"Sign-out: files of {sizes.many:,} entities gone", f"{erased:.0f} ms", "none", "—", "—"),
        stalled(f"by one reply, list of {sizes.many:,} (p50 / worst of {len(queued)})", queued),
        stalled(f"while sign-out wipes {sizes.many:,} inquiries (p50 / worst)", gone),
    ]
