"""Rows of the inquiry list as they were read last: what did not change is not decoded anew."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from qpost.domain.inquiries import Inquiry, Status
from qpost.engine.ports import LISTED, InquiryRow
from qpost.store import codec

KEPT: Final = 2 * LISTED
"""Rows of the list on screen, and of smaller questions in between."""

Raw = tuple[bytes, str, int | None, int, int, int, int, int, int, int | None]
"""Body, status, resting until, unread; draft, sending, refused, same customer, hiding; ordered at."""


class Listed:
    """Belongs to one opened copy, and to the store's thread."""

    def __init__(self) -> None:
        self._known: dict[Raw, InquiryRow] = {}

    def rows(self, raws: Iterable[Raw]) -> tuple[InquiryRow, ...]:
        """The rows in their order."""
        known = self._known
        listed = {raw: known.get(raw) or _row(raw) for raw in raws}
        self._known = known | listed if len(known) + len(listed) <= KEPT else listed
        return tuple(listed.values())

    def forget(self) -> None:
        """Hold nobody's words any longer; one row after the other, for Python frees without a pause."""
        while self._known:
            self._known.popitem()


def overlaid(body: bytes, status: str, snoozed_until: int | None, unread: int) -> Inquiry:
    """An inquiry with what waits in the outbox laid over it."""
    inquiry = codec.inquiry(body)
    until = None if snoozed_until is None else codec.instant(snoozed_until)
    if inquiry.status == status and inquiry.snoozed_until == until and inquiry.unread == unread:
        return inquiry
    return replace(inquiry, status=Status(status), snoozed_until=until, unread=bool(unread))


def _row(raw: Raw) -> InquiryRow:
    body, status, rests, unread, draft, sending, refused, same, hiding, ordered = raw
    return InquiryRow(
        overlaid(body, status, rests, unread),
        bool(draft),
        bool(sending),
        bool(refused),
        same,
        hiding=bool(hiding),
        ordered_at=None if ordered is None else codec.instant(ordered),
    )
