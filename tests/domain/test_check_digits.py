"""Check digits: what cannot be a card, an identity card or an account is none."""

import pytest

from qpost.domain.check_digits import (
    is_card,
    is_day,
    is_iban,
    is_registration,
    is_resident_card,
    is_social_security,
)


@pytest.mark.parametrize(
    "number", ["4111111111111111", "5555555555554444", "378282246310005", "3530111333300000"]
)
def test_a_card_has_a_known_beginning_and_the_digit_of_luhn(number: str) -> None:
    assert is_card(number)
    assert not is_card(number[:-1] + str((int(number[-1]) + 1) % 10))


@pytest.mark.parametrize("number", ["4901234567894", "9111111111111111", "41111111", ""])
def test_product_codes_and_strange_beginnings_are_no_cards(number: str) -> None:
    assert not is_card(number)


def test_a_resident_card_has_a_day_and_its_check_sign() -> None:
    assert is_resident_card("11010519491231002X")
    assert is_resident_card("11010519491231002x")
    assert not is_resident_card("110105194912310021")
    assert not is_resident_card("11010519491331002X")


def test_a_registration_has_a_day_of_its_century() -> None:
    assert is_registration("9001011234568")
    assert is_registration("0203043012345")
    assert not is_registration("9013011234568")
    assert not is_registration("9001019234568")


def test_numbers_that_were_never_given_are_no_social_security_numbers() -> None:
    assert is_social_security("078051120")
    for never in ("000051120", "666051120", "978051120", "078001120", "078050000"):
        assert not is_social_security(never)


def test_an_iban_divides_by_97_with_one_left() -> None:
    assert is_iban("GB82WEST12345698765432")
    assert not is_iban("GB82WEST12345698765433")


def test_days_are_of_this_or_the_last_century() -> None:
    assert is_day("20260228")
    assert not is_day("18991231")
    assert not is_day("20261301")
