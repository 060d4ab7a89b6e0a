"""The personal-information guard: looks at an answer on this computer, and tells nobody else (ux.md §4.4)."""

from collections.abc import Callable

from qpost.domain.guard import find
from qpost.domain.ids import InquiryId
from qpost.domain.known_data import keys, known
from qpost.domain.personal_data import Finding
from qpost.engine.ports import Store

LOOKED_AT = 4_000
"""Characters of a text that are looked at; no answer may have more than 1,000."""


class Guard:
    """Compares what is written with forms, with its own order, and with all other customers' orders."""

    def __init__(self, store: Store, contact: Callable[[], tuple[str, ...]]) -> None:
        self._store = store
        self._contact = contact

    async def look(self, inquiry_id: InquiryId, text: str) -> tuple[Finding, ...]:
        """What seems personal in an answer to an inquiry, in order; positions count code points."""
        beginning = text[:LOOKED_AT]
        around = await self._store.surroundings(inquiry_id, keys(beginning))
        return find(beginning, known(around, self._contact()))
