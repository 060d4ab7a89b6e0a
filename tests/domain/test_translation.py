"""What is refused before anybody is asked, and what a text's letters speak for."""

import pytest

from qpost.domain.settings import Language
from qpost.domain.translation import TEXT_LIMIT, Service, TranslationRefusal, check, likely_language

JA, KO = Language.JAPANESE, Language.KOREAN


@pytest.mark.parametrize(
    ("text", "source", "refusal"),
    [
        ("오늘 발송합니다.", KO, None),
        ("오늘 발송합니다.", None, None),
        (" \n", KO, TranslationRefusal.EMPTY),
        ("가" * (TEXT_LIMIT + 1), KO, TranslationRefusal.TOO_LONG),
        ("本日", JA, TranslationRefusal.SAME_LANGUAGE),
    ],
)
def test_only_a_text_of_some_length_in_another_language_is_translated(
    text: str, source: Language | None, refusal: TranslationRefusal | None
) -> None:
    assert check(text, source, JA) is refusal


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("いつ届きますか", JA),
        ("언제 오나요", KO),
        ("什么时候发货", Language.CHINESE),
        ("When will it ship?", Language.ENGLISH),
    ],
)
def test_letters_speak_for_their_language(text: str, language: Language) -> None:
    assert likely_language(text) is language


def test_the_same_program_at_another_address_is_somebody_else() -> None:
    assert Service("LibreTranslate", "a.example").name != Service("LibreTranslate", "b.example").name
