"""The personal-information guard: looks at an answer on this computer, and tells nobody else (ux.md §4.4)."""

import asyncio
from collections.abc import Callable
from dataclasses import replace

from qpost.domain.ids import InquiryId
from qpost.domain.known_data import known
from qpost.domain.personal_data import Finding
from qpost.engine.ports import Store

LOOKED_AT = 4_000
"""Characters of a text that are looked at; no answer may have more than 1,000."""


class Guard:
    """Compares what is written with forms, with its own order, and with all other customers' orders."""

    def __init__(
        self,
        store: Store,
        contact: Callable[[], tuple[str, ...]],
        terms: Callable[[], tuple[str, ...]] = lambda: (),
    ) -> None:
        self._store = store
        self._contact = contact
        self._terms = terms
        self._prepared = False

    async def look(self, inquiry_id: InquiryId, text: str) -> tuple[Finding, ...]:
        """What seems personal in an answer to an inquiry, in order; positions count code points."""
        from qpost.domain.guard import find, prepare  # hundreds of forms: with the first answer, not before
        from qpost.domain.order_tokens import keys

        if not self._prepared:
            for _ in prepare():
                await asyncio.sleep(0)  # the window draws in between
            self._prepared = True
        beginning = text[:LOOKED_AT]
        around = await self._store.surroundings(inquiry_id, keys(beginning))
        return find(beginning, replace(known(around, self._contact()), terms=self._terms()))
