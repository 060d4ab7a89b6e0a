"""あとで対応: when an inquiry may return, as the few usual choices, and as a day and time that were typed."""

import re
import unicodedata
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from qpost.domain.moments import JST, shop_day


class Rest(StrEnum):
    """The usual choices."""

    HOUR = "hour"
    EVENING = "evening"
    MORNING = "morning"
    MONDAY = "monday"


class Unusable(StrEnum):
    """Why what was typed is no moment to come."""

    DAY = "day"
    TIME = "time"
    PAST = "past"


MORNING = time(9)
EVENING = time(17)
LEAST = timedelta(minutes=15)
"""An evening that begins sooner is no choice any more."""

_DAY = re.compile(r"(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?")
_TIME = re.compile(r"(\d{1,2})[:時](\d{1,2})?分?")


def choices(now: datetime) -> tuple[tuple[Rest, datetime], ...]:
    """What is offered at a moment, soonest first, in the shop's days."""
    today = shop_day(now)
    tomorrow = at(today + timedelta(days=1), MORNING)
    monday = at(today + timedelta(days=7 - today.weekday()), MORNING)
    found = [(Rest.HOUR, (now + timedelta(hours=1)).replace(second=0, microsecond=0))]
    if at(today, EVENING) - now >= LEAST:
        found.append((Rest.EVENING, at(today, EVENING)))
    found.append((Rest.MORNING, tomorrow))
    if monday != tomorrow:
        found.append((Rest.MONDAY, monday))
    return tuple(found)


def at(day: date, clock: time) -> datetime:
    """A time of day in Japan."""
    return datetime.combine(day, clock, JST)


def typed_moment(day: str, clock: str, now: datetime) -> datetime | Unusable:
    """The moment that was typed, in any width; a day without its year is the next one of that name."""
    when = _time(clock)
    that = _day(day, shop_day(now))
    if that is None:
        return Unusable.DAY
    if when is None:
        return Unusable.TIME
    moment = at(that, when)
    return moment if moment > now else Unusable.PAST


def _day(typed: str, today: date) -> date | None:
    found = _DAY.fullmatch(_plain(typed))
    if found is None:
        return None
    year, month, day = found.groups()
    try:
        that = date(int(year or today.year), int(month), int(day))
        return that.replace(year=today.year + 1) if year is None and that < today else that
    except ValueError:
        return None


def _time(typed: str) -> time | None:
    found = _TIME.fullmatch(_plain(typed))
    if found is None:
        return None
    try:
        return time(int(found[1]), int(found[2] or 0))
    except ValueError:
        return None


def _plain(typed: str) -> str:
    """Half-width and without spaces."""
    return "".join(unicodedata.normalize("NFKC", typed).split())
