"""Words: four languages say the same things, values are data, & is never swallowed."""

import ast
import re
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from qpost.desktop import words
from qpost.domain import claims, commands, failures, inquiries, orders, refusals, settings, shops
from qpost.domain.claims import STATES_OF, ClaimKind
from qpost.domain.delivery import DeliveryState
from qpost.domain.ids import InquiryId, Version
from qpost.domain.settings import Language
from tests.contracts import catalogues

DESKTOP = Path(words.__file__).parent
AREAS = "|".join(sorted(catalogues.areas() - {"domain"}))
WORD = re.compile(rf"(?:{AREAS})\.[a-z0-9_]+(?:\.[a-z0-9_]+)*")
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


def used() -> tuple[set[str], tuple[str, ...]]:
    """Every id that stands in the code, and every beginning of one that is put together there."""
    texts = {
        node.value
        for file in (
            *DESKTOP.rglob("*.py"),
            *DESKTOP.parent.glob("app.py"),
            *DESKTOP.parent.glob("demo/*.py"),
        )
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    begun = tuple(text for text in texts if text.endswith(".") and WORD.fullmatch(text[:-1] + ".x"))
    asked = {text for text in texts if WORD.fullmatch(text) and not text.endswith(".json")}
    return asked, (*begun, "domain.")


def places(text: str) -> set[str]:
    return set(re.findall(r"\{\w+\}|%n", text))


def test_every_id_in_the_code_is_said_in_every_language() -> None:
    for language in Language:
        known = catalogues.words(language)
        families = {word.rpartition(".")[0] for word in known}
        missing = sorted(word for word in used()[0] if word not in known and word not in families)
        assert missing == [], language


def test_no_language_says_what_no_code_asks_for() -> None:
    asked, begun = used()
    for word in catalogues.words(Language.JAPANESE):
        assert word in asked or word.rpartition(".")[0] in asked or word.startswith(begun), word


@pytest.mark.parametrize("language", Language)
def test_every_language_says_the_same_things_with_the_same_places(language: Language) -> None:
    japanese, other = catalogues.words(Language.JAPANESE), catalogues.words(language)
    assert other.keys() == japanese.keys()
    for word, forms in other.items():
        assert all(forms), word
        # The singular may leave the number out: "once".
        assert places("".join(forms)) == places(japanese[word][0]), word


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
