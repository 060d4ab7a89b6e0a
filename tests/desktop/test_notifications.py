"""What is worth a notification, and when: decided on instants alone."""

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qpost.desktop.navigation import ShowClaims, ShowInquiries, ShowOutbox
from qpost.desktop.notifications import (
    APART,
    GATHER,
    Attention,
    Batch,
    Batcher,
    Rest,
    quiet,
    rest_until,
    resting,
)
from qpost.domain.happenings import Happening, Topic
from qpost.domain.ids import InquiryId
from qpost.domain.inquiries import InquiryFilter, Source
from qpost.domain.moments import JST
from qpost.domain.settings import Settings
from tests import examples as eg

AWAY = Attention(active=False, thread=None)
NOTHING: frozenset[InquiryId] = frozenset()
SECOND = timedelta(seconds=1)


def new(name: str = "i-1", source: Source = Source.CUSTOMER) -> Happening:
    topic = Topic.NEW_INQUIRY if source is Source.CUSTOMER else Topic.MARKETPLACE
    return Happening(topic, eg.inquiry(name, source=source))


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, 20, hour, minute, tzinfo=JST)


def test_what_comes_together_is_one_card() -> None:
    batcher = Batcher()
    for n in range(3):
        batcher.take(new(f"i-{n}"), eg.NOW + n * SECOND / 2, Settings(), AWAY)
    due = batcher.due()
    assert due == eg.NOW + GATHER
    batch = batcher.card(due, Settings(), AWAY, NOTHING)
    assert batch is not None
    assert batch.among == {"i-0", "i-1", "i-2"}
    assert batcher.due() is None


def test_two_cards_are_a_minute_apart() -> None:
    batcher = Batcher()
    batcher.take(new("i-1"), eg.NOW, Settings(), AWAY)
    first = eg.NOW + GATHER
    batcher.card(first, Settings(), AWAY, NOTHING)
    batcher.take(new("i-2"), first + SECOND, Settings(), AWAY)
    assert batcher.due() == first + APART
    batcher.take(new("i-3"), first + 30 * SECOND, Settings(), AWAY)
    second = batcher.card(first + APART, Settings(), AWAY, NOTHING)
    assert second is not None and second.among == {"i-2", "i-3"}


@given(st.lists(st.integers(0, 600), max_size=60))
def test_never_more_than_one_card_a_minute_and_nothing_is_left_out(moments: list[int]) -> None:
    batcher = Batcher()
    cards: list[datetime] = []
    told: set[InquiryId] = set()
    arrivals = sorted(moments)
    for second in range(800):
        now = eg.NOW + second * SECOND
        for n, moment in enumerate(arrivals):
            if moment == second:
                batcher.take(new(f"i-{n}"), now, Settings(), AWAY)
        due = batcher.due()
        if due is not None and now >= due and (batch := batcher.card(now, Settings(), AWAY, NOTHING)):
            cards.append(now)
            told |= batch.among
    assert all(later - earlier >= APART for earlier, later in pairwise(cards))
    assert len(told) == len(moments)


def test_nothing_is_told_to_who_looks() -> None:
    batcher = Batcher()
    batcher.take(new(), eg.NOW, Settings(), Attention(active=True, thread=None))
    batcher.take(new("read"), eg.NOW, Settings(), Attention(active=False, thread=InquiryId("read")))
    assert batcher.due() is None


def test_what_is_looked_at_or_settled_before_its_card_is_not_told() -> None:
    batcher = Batcher()
    batcher.take(new("i-1"), eg.NOW, Settings(), AWAY)
    assert batcher.card(eg.NOW + GATHER, Settings(), AWAY, frozenset({InquiryId("i-1")})) is None
    batcher.take(new("i-2"), eg.NOW, Settings(), AWAY)
    assert batcher.card(eg.NOW + GATHER, Settings(), Attention(active=True, thread=None), NOTHING) is None
    batcher.take(new("i-3"), eg.NOW + SECOND, Settings(), AWAY)
    assert batcher.due() == eg.NOW + SECOND + GATHER  # a card that was not shown keeps no other away


def test_muted_kinds_are_not_told() -> None:
    batcher = Batcher()
    batcher.take(Happening(Topic.SEND_FAILED), eg.NOW, Settings(muted=frozenset({Topic.SEND_FAILED})), AWAY)
    assert batcher.due() is None


@pytest.mark.parametrize(
    ("begin", "end", "hour", "expected"),
    [(22, 8, 22, True), (22, 8, 3, True), (22, 8, 8, False), (22, 8, 21, False),
     (1, 5, 1, True), (1, 5, 5, False), (1, 5, 23, False), (9, 9, 9, False)],
)  # fmt: skip
def test_quiet_hours_may_pass_midnight(begin: int, end: int, hour: int, expected: bool) -> None:
    settings = Settings(quiet_from=begin, quiet_until=end)
    assert quiet(at(hour), settings) is expected
    assert quiet(at(hour), replace(settings, quiet_hours=False)) is False


def test_quiet_hours_are_preset_from_ten_at_night_to_eight() -> None:
    assert [hour for hour in range(24) if quiet(at(hour), Settings())] == [0, 1, 2, 3, 4, 5, 6, 7, 22, 23]


def test_what_comes_at_night_or_at_rest_is_not_told_later() -> None:
    batcher = Batcher()
    batcher.take(new(), at(23), Settings(), AWAY)
    batcher.take(new(), at(12), Settings(rest_until=at(13)), AWAY)
    assert batcher.due() is None
    batcher.take(new(), at(21, 59), Settings(), AWAY)
    assert batcher.card(at(22), Settings(), AWAY, NOTHING) is None


@pytest.mark.parametrize(
    ("rest", "until"),
    [
        (Rest.HALF_HOUR, at(10, 30)),
        (Rest.HOUR, at(11)),
        (Rest.MORNING, at(8) + timedelta(days=1)),
    ],
)
def test_a_rest_has_an_end(rest: Rest, until: datetime) -> None:
    settings = Settings(rest_until=rest_until(rest, at(10), Settings()))
    assert settings.rest_until == until
    assert resting(until - SECOND, settings) and not resting(until, settings)


def test_a_press_opens_exactly_what_the_card_told_of() -> None:
    batch = Batch((new("i-1"), new("i-2"), Happening(Topic.CLAIM, claim=eg.claim())))
    among = frozenset({InquiryId("i-1"), InquiryId("i-2")})
    assert batch.request == ShowInquiries(InquiryFilter(source=Source.CUSTOMER, among=among))
    message = Batch((new("q-1", Source.MARKETPLACE),))
    assert message.request == ShowInquiries(
        InquiryFilter(source=Source.MARKETPLACE, among=frozenset({InquiryId("q-1")}))
    )
    assert Batch((Happening(Topic.CLAIM, claim=eg.claim()),)).request == ShowClaims()
    assert Batch((Happening(Topic.SEND_FAILED),)).request == ShowOutbox()
