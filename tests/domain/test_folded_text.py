"""Folding: one width, one dash between digits, and the way back to every sign."""

from hypothesis import given
from hypothesis import strategies as st

from qpost.domain.folded_text import folded, squeezed


def test_wide_digits_and_every_dash_between_digits_become_plain() -> None:
    for dash in "-ー－‐‑‒–—―−":
        assert folded(f"０９０{dash}1234").text == "090-1234"


def test_a_long_vowel_between_letters_stays() -> None:
    assert folded("メール3ー4").text == "メール3-4"
    assert folded("コーヒー").text == "コーヒー"


def test_a_sign_that_becomes_several_is_the_place_of_each() -> None:
    read = folded("℡03")
    assert read.text == "TEL03"
    assert read.span(0, 3) == (0, 1)
    assert read.span(3, 5) == (1, 3)


def test_positions_count_code_points_so_an_emoji_is_one() -> None:
    read = folded("😀090")
    assert read.span(read.text.index("0"), len(read.text)) == (1, 4)


@given(st.text())
def test_every_piece_of_the_folded_text_came_from_somewhere_in_order(text: str) -> None:
    read = folded(text)
    assert len(read.places) == len(read.text)
    assert list(read.places) == sorted(read.places)
    assert all(0 <= place < len(text) for place in read.places)


def test_squeezing_leaves_letters_and_digits_of_one_width_and_case() -> None:
    assert squeezed("〒150‐0041 Ｔｏｋｙｏ") == squeezed("1500041 TOKYO") == "1500041tokyo"
