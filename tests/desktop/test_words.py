"""Words: four languages say the same things, values are data, & is never swallowed."""

from datetime import UTC, date, datetime, timedelta, timezone
from enum import Enum

import pytest
from PySide6.QtWidgets import QApplication

from qpost.desktop import words
from qpost.domain import claims, commands, failures, inquiries, orders, refusals, settings, shops
from qpost.domain.claims import STATES_OF, ClaimKind
from qpost.domain.delivery import DeliveryState
from qpost.domain.ids import InquiryId, Version
from qpost.domain.settings import Language

SPOKEN = [
    member
    for module in (inquiries, orders, refusals, settings)
    for kind in vars(module).values()
    if isinstance(kind, type) and issubclass(kind, Enum) and kind.__module__ == module.__name__
    for member in kind
] + [*shops.Location, *claims.ClaimKind, *DeliveryState]
"""Every member of the domain that a person may meet."""

FAILURES = [
    kind
    for kind in vars(failures).values()
    if isinstance(kind, type) and issubclass(kind, failures.Failure) and kind is not failures.Failure
]


@pytest.mark.parametrize("language", Language)
def test_every_member_of_the_domain_has_words(language: Language, qapp: QApplication) -> None:
    words.use(qapp, language)
    for member in SPOKEN:
        assert not words.of(member).startswith("domain."), member


@pytest.mark.parametrize("language", Language)
def test_every_failure_has_a_sentence(language: Language, qapp: QApplication) -> None:
    words.use(qapp, language)
    for kind in FAILURES:
        failure = kind(503) if kind is failures.ServerTrouble else kind()
        assert words.of(failure)[-1] in "。.", kind


@pytest.mark.parametrize("language", Language)
def test_every_state_of_a_claim_has_words_of_its_kind(language: Language, qapp: QApplication) -> None:
    words.use(qapp, language)
    for kind, states in STATES_OF.items():
        for state in states:
            assert not words.claim_state(kind, state).startswith("domain."), (kind, state)


def test_a_return_is_requested_in_other_words_than_an_exchange() -> None:
    requested = claims.ClaimState.REQUESTED
    assert words.claim_state(ClaimKind.RETURN, requested) == "返品要請"
    assert words.claim_state(ClaimKind.EXCHANGE, requested) == "交換申請/確認"


def test_a_command_has_a_word() -> None:
    assert words.of(commands.MarkRead(InquiryId("q-1"), base_version=Version(1))) == "既読にする"


def test_values_are_data_even_where_they_look_like_places() -> None:
    said = words.say("app.title", shop="{unanswered}<b>&", unanswered=4)
    assert said == "● {unanswered}<b>&（未回答 4）— qpost"


def test_plurals_follow_the_language(qapp: QApplication) -> None:
    assert words.count(1200) == "1,200件"
    words.use(qapp, Language.ENGLISH)
    assert (words.count(1), words.count(2)) == ("1 item", "2 items")


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        (Language.JAPANESE, "12,345円"),
        (Language.KOREAN, "12,345엔"),
        (Language.CHINESE, "12,345日元"),
        (Language.ENGLISH, "JPY 12,345"),
    ],
)
def test_yen_are_whole_and_named(language: Language, shown: str, qapp: QApplication) -> None:
    words.use(qapp, language)
    assert words.yen(12345) == shown


@pytest.mark.parametrize(
    ("language", "long", "short"),
    [
        (Language.JAPANESE, "2026年11月19日(木)", "11/19"),
        (Language.KOREAN, "2026년 11월 19일(목)", "11/19"),
        (Language.CHINESE, "2026年11月19日 周四", "11/19"),
        (Language.ENGLISH, "Thu, Nov 19, 2026", "Nov 19"),
    ],
)
def test_dates_are_written_as_the_language_writes_them(
    language: Language, long: str, short: str, qapp: QApplication
) -> None:
    words.use(qapp, language)
    assert (words.day(date(2026, 11, 19)), words.short_day(date(2026, 11, 19))) == (long, short)


def test_the_clock_is_the_shops() -> None:
    assert words.clock(datetime(2026, 11, 19, 5, 21, tzinfo=UTC)) == "14:21"


@pytest.mark.parametrize(
    ("ahead", "shown"),
    [(9, ""), (8, "13:21"), (0, "05:21")],
    ids=["Tokyo and Seoul", "Shanghai", "London"],
)
def test_the_computers_own_clock_is_told_where_it_is_another(ahead: int, shown: str) -> None:
    zone = timezone(timedelta(hours=ahead))
    assert words.clock_here(datetime(2026, 11, 19, 5, 21, tzinfo=UTC), zone) == shown


def test_it_is_told_with_its_day_where_that_is_another() -> None:
    past_midnight = datetime(2026, 11, 19, 15, 21, tzinfo=UTC)  # 0:21 of the 20th in Japan
    assert words.clock_here(past_midnight, timezone(timedelta(hours=8))) == "11/19 23:21"


@pytest.mark.parametrize(
    ("left", "said"),
    [
        (timedelta(minutes=-20), "20分超過"),
        (timedelta(seconds=-5), "1分超過"),
        (timedelta(hours=-3, minutes=-5), "3時間超過"),
        (timedelta(days=-2), "2日超過"),
        (timedelta(hours=1, minutes=10), "残り 1:10"),
        (timedelta(days=2, hours=3), "残り 2日"),
    ],
)
def test_what_is_left_is_said_shortly(left: timedelta, said: str) -> None:
    assert words.remaining(left) == said


@pytest.mark.parametrize(
    ("past", "said"),
    [(timedelta(seconds=30), "たった今"), (timedelta(minutes=3), "3分前"), (timedelta(days=2), "2日前")],
)
def test_what_is_past_is_said_shortly(past: timedelta, said: str) -> None:
    assert words.ago(past) == said
