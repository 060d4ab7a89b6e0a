"""Moments: days as a shop in Japan counts them, wherever the computer stands."""

from datetime import UTC, date, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from qpost.domain.moments import JST, Period, last_days, shop_day, start_of_day

instants = st.integers(min_value=0, max_value=4 * 10**9).map(
    lambda seconds: datetime.fromtimestamp(seconds, UTC)
)
days = st.dates(min_value=date(2000, 1, 2), max_value=date(2100, 1, 1))


def test_an_evening_in_london_is_the_next_day_at_the_shop() -> None:
    assert shop_day(datetime(2026, 11, 19, 15, 0, tzinfo=UTC)) == date(2026, 11, 20)
    assert shop_day(datetime(2026, 11, 19, 14, 59, tzinfo=UTC)) == date(2026, 11, 19)


@given(days)
def test_a_day_begins_on_itself_and_not_before(day: date) -> None:
    first = start_of_day(day)
    assert shop_day(first) == day
    assert shop_day(first - timedelta(microseconds=1)) == day - timedelta(days=1)


@given(instants, days, st.integers(min_value=0, max_value=400))
def test_a_period_holds_exactly_the_instants_between_its_ends(
    instant: datetime, first: date, length: int
) -> None:
    period = Period(first, first + timedelta(days=length))
    assert (instant in period) is (period.begins <= instant < period.ends)


@given(instants)
def test_membership_does_not_depend_on_the_zone_an_instant_is_written_in(instant: datetime) -> None:
    period = last_days(30, instant)
    elsewhere = instant.astimezone(timezone(timedelta(hours=-8)))
    assert (instant in period) is (elsewhere in period) is True


def test_the_last_day_is_today() -> None:
    now = datetime(2026, 11, 20, 9, 0, tzinfo=JST)
    assert last_days(1, now) == Period(date(2026, 11, 20), date(2026, 11, 20))


def test_thirty_days_hold_today_and_the_29_before() -> None:
    now = datetime(2026, 11, 20, 9, 0, tzinfo=JST)
    assert last_days(30, now) == Period(date(2026, 10, 22), date(2026, 11, 20))
