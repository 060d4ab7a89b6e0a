"""What the seller decides about the copy on this computer: 保存期間, 書き出し, 消去 (ux.md §2.17)."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from qpost.domain.changes import Changes, Noun
from qpost.domain.failures import StoreDamaged
from qpost.domain.inquiries import Grouping, Inquiry, InquiryFilter, Source
from qpost.engine import inert_csv
from qpost.engine.ports import Clock, Store
from qpost.engine.settings import Settings
from qpost.engine.waiting import first_of

LOOK_AGAIN = 3_600.0
"""Seconds between two looks for files that were kept long enough."""


class LocalCopy:
    """Everything in it can be had from the backend again; drafts and the outbox are not part of it."""

    def __init__(self, store: Store, settings: Settings, clock: Clock, read_anew: Callable[[], None]) -> None:
        self._store = store
        self._settings = settings
        self._clock = clock
        self._read_anew = read_anew
        self._news = asyncio.Event()

    def hear(self, changes: Changes) -> None:
        """保存期間 may be another one now."""
        if changes.touches(Noun.SETTINGS):
            self._news.set()

    async def run(self) -> None:
        """Let go of copies of files that nobody opened for as long as is set, until cancelled."""
        while True:
            self._news.clear()
            days = self._settings.current.file_days
            if days:
                try:
                    await self._store.forget_fetched(self._clock.now() - timedelta(days=days))
                except StoreDamaged:
                    return  # those who ask for the list say so
            await first_of(self._clock.sleep(LOOK_AGAIN), self._news.wait())

    def erase(self) -> None:
        """Throw the copy away and read it anew from the backend, as soon as that can be reached."""
        self._read_anew()

    async def write_out(
        self, file: Path, heading: tuple[str, ...], line: Callable[[Inquiry], tuple[str, ...]]
    ) -> int | None:
        """Write the lists of inquiries into a file; how many, or None where it could not be written."""
        found = [
            row.inquiry
            for source in Source
            for row in await self._store.inquiries(InquiryFilter(source=source), Grouping.BASIC)
        ]
        content = inert_csv.written((heading, *map(line, found)))
        return len(found) if await inert_csv.saved(file, content) else None
