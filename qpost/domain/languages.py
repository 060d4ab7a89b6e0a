"""Which language a text is plainly written in, by its letters; what is short or mixed counts as none."""

from dataclasses import dataclass

from qpost.domain.settings import Language

ENOUGH = 6
"""Letters of a text before its language is told at all."""
ENOUGH_LATIN = 24
"""Latin letters, and below it the words of them: brands and codes stand in every language."""
ENOUGH_WORDS = 5
SHARE = 0.6
"""Of the letters: what one language must have before a text is in it."""
TOUCH = 8
"""Letters of a language that show that a text is in this one too, such as an answer in two."""

_CHINESE_ONLY = frozenset(
    "为么买从们你們关单卖发吗吧呀呢哦哪啊啦單嗎妳对對应开從怎您應收时样沒现發码經经给"
    "說讓订让话该说请谁谢賣货质购费较过运还这邮钱错關问间题颜麼烦认确递换联够"
)
"""Signs that Chinese needs all the time and Japanese text does not write, simplified and traditional."""


@dataclass(frozen=True, slots=True)
class Letters:
    """How many letters of each script a text holds; digits, signs and spaces are none."""

    kana: int
    hangul: int
    han: int
    latin: int
    chinese: int
    """Of the Han characters, those that only Chinese writes."""

    @property
    def all(self) -> int:
        """Letters of every script."""
        return self.kana + self.hangul + self.han + self.latin


def letters(text: str) -> Letters:
    """Count the letters of a text by their scripts."""
    kana = sum("\u3041" <= sign <= "\u30ff" or "\uff66" <= sign <= "\uff9f" for sign in text)
    hangul = sum("\uac00" <= sign <= "\ud7a3" or "\u1100" <= sign <= "\u11ff" for sign in text)
    han = sum("\u4e00" <= sign <= "\u9fff" for sign in text)
    latin = sum(sign.isascii() and sign.isalpha() for sign in text)
    return Letters(kana, hangul, han, latin, sum(sign in _CHINESE_ONLY for sign in text))


def language_of(text: str) -> Language | None:
    """The language of a text; None where it is too short, or could be more than one."""
    found = letters(text)
    if _is_english(found, text):
        return Language.ENGLISH
    whole = found.all - found.latin  # the names of brands and goods are Latin in every language
    if whole < ENOUGH or found.latin > whole:
        return None
    if found.hangul >= SHARE * whole:
        return Language.KOREAN
    if found.kana == 0 and found.chinese >= 2 and found.han >= SHARE * whole:
        return Language.CHINESE
    if found.kana >= 3 and found.chinese < found.kana and found.kana + found.han >= SHARE * whole:
        return Language.JAPANESE
    return None


def speaks(text: str, language: Language) -> bool:
    """Whether a good part of a text is in a language, whatever else stands in it."""
    found = letters(text)
    match language:
        case Language.JAPANESE:
            return found.kana >= TOUCH
        case Language.KOREAN:
            return found.hangul >= TOUCH
        case Language.CHINESE:
            return found.kana == 0 and found.chinese >= 1 and found.han >= TOUCH
        case Language.ENGLISH:
            return found.latin >= ENOUGH_LATIN


def differs(reply: str, theirs: str) -> tuple[Language, Language] | None:
    """The languages of a customer's words and of the reply, where they are plainly two; else None."""
    asked, answered = language_of(theirs), language_of(reply)
    if asked is None or answered is None or asked is answered or speaks(reply, asked):
        return None
    return asked, answered


def _is_english(found: Letters, text: str) -> bool:
    words = [word for word in text.split() if any(sign.isascii() and sign.isalpha() for sign in word)]
    return found.latin >= ENOUGH_LATIN and len(words) >= ENOUGH_WORDS and found.latin >= 0.8 * found.all
