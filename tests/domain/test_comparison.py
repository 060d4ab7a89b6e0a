"""Comparing a translation with its original: what got lost or came in, and what is only written otherwise."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qpost.domain.comparison import compare
from qpost.domain.pieces import PieceKind


@pytest.mark.parametrize(
    ("original", "translated"),
    [
        ("오늘 발송합니다. 8월 25일 도착 예정입니다.", "本日発送いたします。8/25到着予定です。"),
        ("8/25までに必要です", "8월 25일까지 필요합니다"),
        ("It will arrive on August 25 at 2 pm.", "8月25日の午後2時に届きます。"),
        ("1만2천엔입니다", "12,000円です"),
        ("1.5만엔을 환불합니다", "15,000円を返金いたします。"),
        ("주문번호 327294742, 송장번호 1234-5678-9012", "注文番号327294742、送り状番号123456789012"),
        ("二つ必要です", "I need 2 of them."),
        ("I will send two.", "2個お送りします。"),
        ("이틀 안에 도착합니다", "2日以内に届きます"),
        ("5月に入荷します", "It will be back in stock in May."),
        ("3日から5日かかります", "3-5일 걸립니다"),
        ("２０２６年８月２５日", "8月25日"),
        ("发往https://a.example/1", "https://a.example/1に送ります"),
        ("", ""),
    ],
)
def test_other_ways_of_writing_the_same_are_no_difference(original: str, translated: str) -> None:
    assert compare(original, translated).equal
    assert compare(translated, original).equal


@pytest.mark.parametrize(
    ("original", "translated", "missing", "added"),
    [
        ("8월 25일 도착", "8/26到着", ["8월 25일"], ["8/26"]),
        ("12,000엔", "1,200円", ["12,000엔"], ["1,200円"]),
        ("12,000円", "12,000원", ["12,000円"], ["12,000원"]),
        ("주문번호 327294742", "注文番号327294724", ["327294742"], ["327294724"]),
        ("주문번호 327294742", "ご注文について", ["327294742"], []),
        ("곧 발송합니다", "3日以内に発送します", [], ["3"]),
        ("{注文番号}の件", "{order number}의 건", ["{注文番号}"], ["{order number}"]),
        ("2025年8月25日", "Aug 25, 2026", ["2025年8月25日"], ["Aug 25, 2026"]),
    ],
)
def test_what_differs_is_named_where_it_stands(
    original: str, translated: str, missing: list[str], added: list[str]
) -> None:
    found = compare(original, translated)
    assert [piece.text for piece in found.missing] == missing
    assert [piece.text for piece in found.added] == added
    for piece in found.missing:
        assert original[piece.start : piece.end] == piece.text


def test_what_is_kept_is_known_on_both_sides() -> None:
    found = compare("8월 25일 3개", "8/25に3個")
    assert [piece.kind for piece in found.kept] == [PieceKind.DATE, PieceKind.NUMBER]
    assert [piece.text for piece in found.kept_there] == ["8/25", "3"]


@given(st.text())
def test_a_text_carries_over_all_of_itself(text: str) -> None:
    assert compare(text, text).equal


@given(st.text(alphabet="あいう、。ABC 0123456789", max_size=40), st.integers(10**8, 10**9 - 1))
def test_an_order_number_that_went_astray_is_always_noticed(text: str, number: int) -> None:
    said = f"{text} 注文番号 {number}。"
    changed = str(number + 1 if number % 10 < 9 else number - 1)
    found = compare(said, f"{text} 주문번호 {changed}。")
    assert str(number) in [piece.text for piece in found.missing] or str(number) in text
    assert changed in [piece.text for piece in found.added] or changed in text
