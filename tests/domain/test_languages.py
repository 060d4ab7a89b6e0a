"""Which language a text is in: plain ones are told, short and mixed ones never."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qpost.domain.languages import differs, language_of
from qpost.domain.settings import Language
from qpost.server import sandbox

TEXTS = Path(sandbox.__file__).parent / "texts"

JAPANESE = "お問い合わせありがとうございます。本日発送いたしました。"
KOREAN = "안녕하세요. 주문한 상품은 언제 발송되나요?"
CHINESE = "您好，请问这个商品什么时候发货？麻烦确认一下。"
TRADITIONAL = "您好，請問這個商品什麼時候會到？麻煩你們確認。"
ENGLISH = "Hello, could you tell me when my order will be sent, please?"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (JAPANESE, Language.JAPANESE),
        (KOREAN, Language.KOREAN),
        (CHINESE, Language.CHINESE),
        (TRADITIONAL, Language.CHINESE),
        (ENGLISH, Language.ENGLISH),
        ("しっとり化粧水 주문했는데 언제쯤 발송되는지 확인 부탁드립니다", Language.KOREAN),
        ("CICA Sheet Mask 30 を注文しましたが、まだ届きません", Language.JAPANESE),
    ],
)
def test_a_plain_text_is_in_its_language(text: str, language: Language) -> None:
    assert language_of(text) is language


@pytest.mark.parametrize(
    "text",
    [
        "",
        "OK",
        "了解",
        "东京",
        "はい。",
        "네",
        "327294742",
        "03番 rose",
        "営業時間確認済",
        "Thank you!",
        "😊👍",
        "※★",
    ],
)
def test_a_short_or_ambiguous_text_is_in_none(text: str) -> None:
    assert language_of(text) is None


def _texts(folder: Path) -> list[str]:
    def strings(value: object) -> list[str]:
        if isinstance(value, str):
            return [value]
        inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        return [text for one in inside for text in strings(one)]

    return [
        text for file in folder.glob("*.toml") for text in strings(tomllib.loads(file.read_text("utf-8")))
    ]


@pytest.mark.parametrize("language", list(Language))
def test_no_text_of_the_sandbox_is_taken_for_another_language(language: Language) -> None:
    told = [found for text in _texts(TEXTS / language.value) if (found := language_of(text))]
    assert len(told) > 80
    assert set(told) == {language}


@pytest.mark.parametrize("theirs", [KOREAN, CHINESE, ENGLISH])
def test_japanese_words_to_whoever_wrote_in_another_language_are_noticed(theirs: str) -> None:
    assert differs(JAPANESE, theirs) == (language_of(theirs), Language.JAPANESE)
    assert differs(theirs, JAPANESE) == (Language.JAPANESE, language_of(theirs))
    assert differs(theirs, theirs) is None


@pytest.mark.parametrize("reply", [f"{JAPANESE}\n{KOREAN}", "네", "327294742", "", "本日発送済"])
def test_an_answer_in_both_languages_or_of_a_word_only_is_never_in_the_way(reply: str) -> None:
    assert differs(reply, KOREAN) is None


@pytest.mark.parametrize("theirs", ["ok", "?", "", "いつ", "Hi"])
def test_to_a_customer_who_wrote_a_word_only_any_language_may_go(theirs: str) -> None:
    assert all(differs(reply, theirs) is None for reply in (JAPANESE, KOREAN, CHINESE, ENGLISH))


@given(st.text(), st.text())
def test_any_two_texts_can_be_compared(reply: str, theirs: str) -> None:
    found = differs(reply, theirs)
    assert found is None or found == (language_of(theirs), language_of(reply))
