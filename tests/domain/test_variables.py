"""The names of variables: each language has its own, and no name means two things."""

import pytest

from qpost.domain.settings import Language
from qpost.domain.variables import _ALSO, _NAMES, PERSONAL, Variable, _fold, known, name


@pytest.mark.parametrize("variable", Variable)
@pytest.mark.parametrize("language", Language)
def test_every_variable_is_known_by_its_name_in_every_language(
    variable: Variable, language: Language
) -> None:
    assert known(name(variable, language)) is variable


def test_no_name_means_two_variables() -> None:
    meant: dict[str, Variable] = {}
    for table in (_NAMES, _ALSO):
        for variable, words in table.items():
            for word in words:
                assert meant.setdefault(_fold(word), variable) is variable, word


def test_people_and_the_way_to_their_parcel_are_personal() -> None:
    assert {known("お客様"), known("受取人"), known("送り状番号")} == PERSONAL


def test_an_unknown_name_means_none() -> None:
    assert known("電話番号") is None
