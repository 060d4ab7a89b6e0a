"""When an inquiry may return: the usual choices in the shop's days, and what is typed, in any width."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qpost.desktop.inquiries.later_choices import Rest, Unusable, choices, typed_moment
from qpost.domain.moments import JST

FRIDAY = datetime(2026, 11, 20, 10, 0, 30, tzinfo=JST)


def jst(day: int, hour: int, minute: int = 0, month: int = 11, year: int = 2026) -> datetime:
    """A moment in Japan."""
    return datetime(year, month, day, hour, minute, tzinfo=JST)


def test_a_morning_offers_all_four_in_the_shops_days() -> None:
    expected = (
        (Rest.HOUR, jst(20, 11)),
        (Rest.EVENING, jst(20, 17)),
        (Rest.MORNING, jst(21, 9)),
        (Rest.MONDAY, jst(23, 9)),
    )
    assert choices(FRIDAY) == expected
    assert choices(FRIDAY.astimezone(UTC)) == expected


def test_an_evening_that_has_come_is_no_choice() -> None:
    for hour, minute in ((16, 50), (17, 0), (23, 0)):
        assert Rest.EVENING not in dict(choices(jst(20, hour, minute)))


def test_on_a_sunday_tomorrow_is_monday_and_stands_once() -> None:
    offered = dict(choices(jst(22, 10)))
    assert offered[Rest.MORNING] == jst(23, 9)
    assert Rest.MONDAY not in offered


@given(st.timedeltas(timedelta(0), timedelta(days=1500)))
def test_every_choice_is_still_to_come_and_stands_once(later: timedelta) -> None:
    now = FRIDAY + later
    moments = [when for _, when in choices(now)]
    assert all(when > now for when in moments)
    assert len(set(moments)) >= len(moments) - 1  # an hour from now may be the evening or the morning


@pytest.mark.parametrize(
    ("day", "clock", "moment"),
    [
        ("2026/11/24", "9:00", jst(24, 9)),
        ("11/24", "09:30", jst(24, 9, 30)),
        ("１１／２４", "９：００", jst(24, 9)),
        ("11月24日", "9時", jst(24, 9)),
        ("2026年11月24日", "9時5分", jst(24, 9, 5)),
        (" 2026-11-24 ", " 23:59 ", jst(24, 23, 59)),
        ("1/5", "9:00", jst(5, 9, month=1, year=2027)),
        ("11/20", "10:01", jst(20, 10, 1)),
    ],
)
def test_what_is_typed_is_read_in_every_usual_way(day: str, clock: str, moment: datetime) -> None:
    assert typed_moment(day, clock, FRIDAY) == moment


@pytest.mark.parametrize(
    ("day", "clock", "why"),
    [
        ("", "9:00", Unusable.DAY),
        ("明日", "9:00", Unusable.DAY),
        ("2/30", "9:00", Unusable.DAY),
        ("2026/13/1", "9:00", Unusable.DAY),
        ("0000/1/1", "9:00", Unusable.DAY),
        ("11/24", "", Unusable.TIME),
        ("11/24", "25:00", Unusable.TIME),
        ("11/24", "9", Unusable.TIME),
        ("11/24", "9:60", Unusable.TIME),
        ("11/20", "10:00", Unusable.PAST),
        ("2026/11/19", "23:00", Unusable.PAST),
        ("2025/11/24", "9:00", Unusable.PAST),
    ],
)
def test_what_is_no_moment_to_come_is_refused_with_its_reason(day: str, clock: str, why: Unusable) -> None:
    assert typed_moment(day, clock, FRIDAY) is why


def test_the_29th_of_february_is_read_in_a_year_that_has_none() -> None:
    assert typed_moment("2/29", "9:00", FRIDAY) is Unusable.DAY
    assert typed_moment("2028/2/29", "9:00", FRIDAY) == jst(29, 9, month=2, year=2028)


@given(st.text(), st.text())
def test_whatever_is_typed_is_a_moment_to_come_or_a_reason(day: str, clock: str) -> None:
    found = typed_moment(day, clock, FRIDAY)
    assert isinstance(found, Unusable) or found > FRIDAY


@given(st.integers(1, 300), st.integers(0, 23), st.integers(0, 59))
def test_a_moment_that_is_written_out_is_read_again(days: int, hour: int, minute: int) -> None:
    that = (FRIDAY + timedelta(days=days)).replace(hour=hour, minute=minute, second=0)
    assert typed_moment(that.strftime("%Y/%m/%d"), that.strftime("%H:%M"), FRIDAY) == that
