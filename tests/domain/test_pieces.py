"""Pieces of a text: one value for every way of writing them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qpost.domain.pieces import PieceKind, fold, pieces


def found(text: str) -> list[tuple[PieceKind, str]]:
    """What is demanded of the other side."""
    return [(piece.kind, piece.value) for piece in pieces(text) if not piece.soft]


@pytest.mark.parametrize(
    "text",
    [
        "8/25までに必要です",
        "8月25日までに必要です",
        "８月２５日までに必要です",
        "8월 25일까지 필요합니다",
        "8月25号之前需要",
        "I need it by August 25",
        "I need it by Aug. 25th",
        "I need it by the 25th of August",
        "by 08/25",
    ],
)
def test_a_day_is_the_same_day_in_every_language(text: str) -> None:
    assert found(text) == [(PieceKind.DATE, "8-25")]


@pytest.mark.parametrize(
    "text", ["2026年8月25日", "2026/8/25", "2026-08-25", "2026년 8월 25일", "Aug 25, 2026"]
)
def test_a_year_belongs_to_its_day(text: str) -> None:
    (piece,) = pieces(text)
    assert (piece.value, piece.year) == ("8-25", 2026)


@pytest.mark.parametrize(
    "text",
    [
        "12,000円",
        "１２，０００円",
        "¥12,000",
        "1万2000円",
        "1.2万円",
        "12000엔",
        "1만2000엔",
        "12,000 yen",
        "JPY 12000",
        "12000日元",
    ],
)
def test_an_amount_is_the_same_amount(text: str) -> None:
    assert found(text) == [(PieceKind.AMOUNT, "12000 JPY")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("注文番号327294742です", "327294742"),
        ("송장번호는 1234-5678-9012 입니다", "123456789012"),
        ("tracking RR123456785JP.", "RR123456785JP"),
        ("電話は090-1234-5678", "09012345678"),
        ("品番 AB-12", "AB12"),
    ],
)
def test_a_code_is_read_without_its_hyphens(text: str, value: str) -> None:
    assert found(text) == [(PieceKind.CODE, value)]


@pytest.mark.parametrize(
    "text", ["午後2時30分", "14:30", "오후 2시 30분", "下午2点30分", "2:30 pm", "2:30 p.m."]
)
def test_an_hour_is_the_same_hour(text: str) -> None:
    assert found(text) == [(PieceKind.TIME, "14:30")]


def test_a_link_a_mail_address_and_a_placeholder_are_kept_whole() -> None:
    text = "{注文番号} https://shop.example/a?b=1 hana@shop.example"
    assert found(text) == [
        (PieceKind.PLACEHOLDER, "{注文番号}"),
        (PieceKind.ADDRESS, "https://shop.example/a?b=1"),
        (PieceKind.ADDRESS, "hana@shop.example"),
    ]


@pytest.mark.parametrize(
    ("text", "value"), [("3個", "3"), ("03番", "3"), ("500ml", "500"), ("24時間", "24"), ("3日以内", "3")]
)
def test_a_unit_is_no_part_of_a_number(text: str, value: str) -> None:
    assert found(text) == [(PieceKind.NUMBER, value)]


@given(st.text())
def test_pieces_lie_in_the_text_in_order_and_never_overlap(text: str) -> None:
    assert len(fold(text)) == len(text)
    last = 0
    for piece in pieces(text):
        assert last <= piece.start < piece.end <= len(text)
        assert piece.text == text[piece.start : piece.end]
        last = piece.end
