"""Instants, days and periods as a shop in Japan counts them."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone

JST = timezone(timedelta(hours=9), "JST")
"""Japan Standard Time, in which the marketplace counts days; Japan has no summer time."""


def shop_day(instant: datetime) -> date:
    """The calendar day of an instant in the shop's time."""
    return instant.astimezone(JST).date()


def start_of_day(day: date) -> datetime:
    """The first instant of a day in the shop's time."""
    return datetime.combine(day, time.min, JST)


@dataclass(frozen=True, slots=True)
class Period:
    """Days from first to last, both included (the manuals' カレンダー; spec.md §3.1)."""

    first: date
    last: date

    def __contains__(self, instant: datetime) -> bool:
        return self.first <= shop_day(instant) <= self.last

    @property
    def begins(self) -> datetime:
        """The first instant inside."""
        return start_of_day(self.first)

    @property
    def ends(self) -> datetime:
        """The first instant after it."""
        return start_of_day(self.last + timedelta(days=1))


def last_days(days: int, now: datetime) -> Period:
    """The period of that many days that ends today, today included."""
    today = shop_day(now)
    return Period(today - timedelta(days=days - 1), today)
