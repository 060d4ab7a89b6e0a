"""Typing into the search box of a long list: from each keystroke to the painted list."""

import asyncio
import time
from collections.abc import Iterator, Sequence
from itertools import cycle, islice
from pathlib import Path

import apsw
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from bench.level import live
from bench.measuring import FRAME, Figure, Sizes, milliseconds, percentile, timed, times
from bench.shop import copied
from bench.stalls import Stalls, stalled
from bench.vault import vault_of
from bench.window import SIZE, Paints, Seat, every_day, sit_down
from qpost.domain.inquiries import fold
from qpost.store.database import CACHE_BYTES

WORDS = ("配送", "サイズ", "発送", "返品", "59312", "キャンセル", "ありがとう", "배송", "toner", "住所変更")
"""What is looked for, one character after the other and back again; all of it is in the sandbox."""

_SCAN = """
SELECT i.inquiry_id FROM inquiry AS i
WHERE i.source = 'customer' AND (instr(i.search, :text) > 0 OR i.inquiry_id IN
      (SELECT m.inquiry_id FROM message AS m WHERE instr(m.search, :text) > 0))
"""


class Bare:
    """The same copy, opened with nothing around it."""

    def __init__(self, file: Path, key: str) -> None:
        self._connection = apsw.Connection(str(file), flags=apsw.SQLITE_OPEN_READONLY)
        self._connection.pragma("key", f"raw:{key}")
        self._connection.pragma("cache_size", -CACHE_BYTES // 1024)

    def scan(self, text: str) -> Sequence[object]:
        """Which inquiries hold a text."""
        return self._connection.execute(_SCAN, {"text": fold(text)}).fetchall()


class Typing:
    """Types as an input method commits, and waits for the list."""

    def __init__(self, box: QLineEdit, paints: Paints) -> None:
        self._box = box
        self._paints = paints
        self._before = 0
        self._fresh = asyncio.Event()

    def on_reset(self) -> None:
        """The list has other rows."""
        self._before = self._paints.count
        self._fresh.set()

    async def strike(self, key: str) -> float:
        """Milliseconds from one keystroke to the painted list; an empty key is a backspace."""
        self._fresh.clear()
        began = time.perf_counter()
        if not key:
            QTest.keyClick(self._box, Qt.Key.Key_Backspace)
        elif key.isascii():
            QTest.keyClicks(self._box, key)
        else:
            event = QInputMethodEvent()
            event.setCommitString(key)
            QApplication.sendEvent(self._box, event)
        await self._fresh.wait()
        return (await self._paints.after(self._before) - began) * 1000


def keystrokes(words: int) -> Iterator[str]:
    """The keys of so many words, each taken back before the next."""
    for word in islice(cycle(WORDS), words):
        yield from word
        yield from [""] * len(word)


async def _filter(seat: Seat, words: int, bare: Bare) -> tuple[list[float], list[float], list[float]]:
    await seat.start()
    seat.shell.resize(*SIZE)
    page = await seat.show(every_day())
    await live(seat.program.engine)
    await seat.settle()
    typing = Typing(page.list.bar.search, Paints(page.list.view.viewport()))
    page.list.model.modelReset.connect(typing.on_reset)
    ours, floors, stalls = [], [], Stalls()
    for key in keystrokes(words):
        ours.append(await typing.strike(key))
        text = page.list.bar.search.text()
        floors.append(timed(lambda text=text: bare.scan(text)))  # type: ignore[misc]
    for key in keystrokes(words):
        stalls.begin()
        await typing.strike(key)
        await seat.settle()
        stalls.end()
    return ours, floors, stalls.longest


def _bare(profile: Path) -> Bare:
    """Whichever copy the profile has: there is one account and one shop in it."""
    (file,) = (profile / "shops").glob("*/cache.db")
    (key,) = (secret for name, secret in vault_of(profile).secrets().items() if name.startswith("store key"))
    return Bare(file, key)


def measure(sizes: Sizes) -> list[Figure]:
    """Every keystroke is waited for; the stalls are watched in a second pass, which they would slow down."""
    with copied(sizes.many) as place:
        place.sign_in()
        bare = _bare(place.profile)
        ours, floors, stalls = sit_down(place.profile, lambda seat: _filter(seat, sizes.words, bare))
    return [
        Figure(
            f"List of {sizes.many:,} filtered per keystroke (p50 / p95 / p99 of {len(ours)})",
            milliseconds(ours, 0.5, 0.95, 0.99),
            f"bare scan of the same copy, {milliseconds(floors, 0.5, 0.95, 0.99)}",
            times(percentile(ours, 0.5), percentile(floors, 0.5)),
            f"p95 ≤ {FRAME:.0f} ms",
        ),
        stalled("by one keystroke (p50 / worst)", stalls),
    ]
