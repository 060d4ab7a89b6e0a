"""Findings: hiding keeps the shape and nothing else, and a key outlives typing."""

from dataclasses import replace

from qpost.domain.personal_data import Finding, Origin, PersonalKind, hidden

FOUND = Finding(PersonalKind.PHONE, 3, 16, "090-0000-1234", Origin.PATTERN)


def test_hiding_keeps_the_shape_and_no_letter_or_digit() -> None:
    assert hidden("090-0000-1234") == "***-****-****"
    assert hidden("佐藤 真理") == "** **"
    assert hidden("a@example.com") == "*@*******.***"


def test_the_same_words_elsewhere_have_the_same_key() -> None:
    assert replace(FOUND, start=9, end=22).key == FOUND.key
    assert replace(FOUND, text="090-0000-1235").key != FOUND.key
    assert replace(FOUND, origin=Origin.OTHER_ORDER).key != FOUND.key


def test_only_what_belongs_to_another_order_is_foreign() -> None:
    assert not FOUND.foreign
    assert replace(FOUND, origin=Origin.OTHER_ORDER).foreign
