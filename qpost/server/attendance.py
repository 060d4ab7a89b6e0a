"""Who is at which inquiry just now: kept in this process for half a minute, and never stored."""

from dataclasses import dataclass
from datetime import datetime

from qpost.domain.ids import AccountId, InquiryId, ShopId
from qpost.domain.presence import LASTS, Doing, Presence

MOST = 8
"""Inquiries at which one account can be at once, so that nobody fills the memory."""

_Who = tuple[ShopId, AccountId]


@dataclass(frozen=True, slots=True)
class _Hint:
    presence: Presence
    given_at: datetime


class Attendance:
    """The hints of the last half minute."""

    def __init__(self) -> None:
        self._hints: dict[_Who, dict[InquiryId, _Hint]] = {}

    def note(self, shop_id: ShopId, presence: Presence, now: datetime) -> None:
        """Take a hint; the oldest of its account's give way to it."""
        self._forget_old(now)
        mine = self._hints.setdefault((shop_id, presence.account_id), {})
        mine.pop(presence.inquiry_id, None)
        if presence.doing is not Doing.GONE:
            mine[presence.inquiry_id] = _Hint(presence, now)
        while len(mine) > MOST:
            del mine[next(iter(mine))]

    def present(self, shop_id: ShopId, now: datetime) -> tuple[Presence, ...]:
        """What a stream that opens now has to know."""
        self._forget_old(now)
        return tuple(
            hint.presence
            for (shop, _), hints in self._hints.items()
            for hint in hints.values()
            if shop == shop_id
        )

    def _forget_old(self, now: datetime) -> None:
        fresh = {
            who: {name: hint for name, hint in hints.items() if now - hint.given_at < LASTS}
            for who, hints in self._hints.items()
        }
        self._hints = {who: hints for who, hints in fresh.items() if hints}
