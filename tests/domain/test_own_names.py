"""How a receiver is named: in full anywhere, by a part only with a title or a greeting."""

import pytest

from qpost.domain.own_names import own_name


@pytest.mark.parametrize(
    ("receiver", "text", "found"),
    [
        ("佐藤 真理", "佐藤　真理様", "佐藤　真理"),
        ("佐藤真理", "佐藤様", "佐藤"),
        ("김민지", "김 민지님", "김 민지"),
        ("김민지", "민지님", "민지"),
        ("王晓明", "王先生", "王"),
        ("Emily Johnson", "for EMILY JOHNSON.", "EMILY JOHNSON"),
        ("Emily Johnson", "Dear Emily,", "Emily"),
        ("Emily Johnson", "Ms. Johnson", "Johnson"),
    ],
)
def test_a_receiver_is_found(receiver: str, text: str, found: str) -> None:
    match = own_name(receiver).search(text.replace("　", " "))
    assert match is not None
    assert match[0] == found.replace("　", " ")


@pytest.mark.parametrize(
    ("receiver", "text"),
    [
        ("佐藤 真理", "真理の探究、佐藤錦"),
        ("김민지", "민지 컬러"),
        ("王晓明", "王牌商品"),
        ("Emily Johnson", "Johnson baby oil, Emily in Paris"),
        ("林 愛", "林愛は商品名です"),
        ("", "佐藤様"),
        ("X", "X様"),
    ],
)
def test_a_word_that_only_looks_like_a_part_of_the_name_is_none(receiver: str, text: str) -> None:
    assert own_name(receiver).search(text) is None or receiver == ""
