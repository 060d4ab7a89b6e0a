"""Choosing the next inquiry with the keyboard, until its conversation stands painted."""

import asyncio
import time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit

from bench.level import live
from bench.measuring import FRAME, Figure, Sizes, milliseconds, percentile, timed, times
from bench.shop import copied
from bench.window import SIZE, Paints, Seat, every_day, sit_down
from qpost.desktop.inquiries.history import History
from qpost.desktop.inquiries.page import InquiriesPage
from qpost.engine.ports import Thread

KEYS_APART = 1 / 30
"""Seconds between the steps of a key that is held down."""


class Switching:
    """Times steps down the list, and the same texts put into a bare editor."""

    def __init__(self, page: InquiriesPage) -> None:
        self._page = page
        self._shown = asyncio.Event()
        self._before = 0
        history = page.conversation.findChild(History)
        assert history is not None
        ground = history.widget()
        assert ground is not None
        self._paints = Paints(ground)
        page.conversation.shown.connect(self._on_shown)
        self._bare = QTextEdit()
        self._bare.resize(history.size())
        self._bare.show()

    async def step(self) -> float:
        """Milliseconds from the key to the first paint of the conversation that it opens."""
        self._shown.clear()
        began = time.perf_counter()
        QTest.keyClick(self._page.list.view, Qt.Key.Key_J)
        await self._shown.wait()
        return (await self._paints.after(self._before) - began) * 1000

    def last_paint_since(self, began: float) -> float:
        """Milliseconds from a moment to the last paint there was."""
        return (self._paints.last - began) * 1000

    def floor(self) -> float:
        """Milliseconds for the texts that the conversation shows now, in a bare editor."""
        thread = self._page.conversation.current
        assert thread is not None
        text = "\n".join(f"{one.message.title}\n{one.message.body}" for one in thread.messages)

        def put() -> None:
            self._bare.setPlainText(text)
            self._bare.viewport().repaint()

        return timed(put)

    def _on_shown(self, thread: Thread | None) -> None:
        current = self._page.list.view.current
        if thread is not None and current is not None and thread.inquiry.inquiry_id == current.key:
            self._before = self._paints.count
            self._shown.set()


async def _switch(seat: Seat, steps: int) -> tuple[list[float], list[float], list[float], list[float]]:
    await seat.start()
    seat.shell.resize(*SIZE)
    page = await seat.show(every_day())
    await live(seat.program.engine)
    await seat.settle()
    switching = Switching(page)
    ours, last, floors, held = [], [], [], []
    for _ in range(steps):
        began = time.perf_counter()
        ours.append(await switching.step())
        await seat.settle()
        last.append(switching.last_paint_since(began))
        floors.append(switching.floor())
    for _ in range(steps):
        held.append(await switching.step())
        await asyncio.sleep(KEYS_APART)
    return ours, last, floors, held


def measure(sizes: Sizes) -> list[Figure]:
    """With a pause after each row, as one reads, and without, as a key that is held down."""
    with copied(sizes.many) as place:
        place.sign_in()
        ours, last, floors, held = sit_down(place.profile, lambda seat: _switch(seat, sizes.steps))
    floor = percentile(floors, 0.5)
    bare = f"same texts in a bare QTextEdit, {milliseconds(floors, 0.5, 0.99)}"
    goal = f"p99 ≤ {2 * FRAME:.0f} ms"
    rows = (
        ("painted", ours),
        ("painted for the last time", last),
        ("key held down, 30 a second", held),
    )
    return [
        Figure(
            f"Next conversation {how}, list of {sizes.many:,} (p50 / p99 of {sizes.steps})",
            milliseconds(values, 0.5, 0.99),
            bare,
            times(percentile(values, 0.5), floor),
            goal,
        )
        for how, values in rows
    ]
