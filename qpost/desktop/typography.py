"""Fonts by role, and the families that draw each language's own glyphs."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from PySide6.QtGui import QFont

from qpost.desktop import words
from qpost.domain.settings import Language


class Role(StrEnum):
    """What a text is; its size and weight follow."""

    FIGURE = "figure"
    AMOUNT = "amount"
    PAGE_TITLE = "page_title"
    THREAD_TITLE = "thread_title"
    SECTION = "section"
    BODY = "body"
    UI = "ui"
    UI_STRONG = "ui_strong"
    CONTROL = "control"
    META = "meta"
    CAPTION = "caption"


_STRONG = QFont.Weight.DemiBold
_PLAIN = QFont.Weight.Normal

SIZES: dict[Role, tuple[int, QFont.Weight]] = {
    Role.FIGURE: (28, _STRONG),
    Role.AMOUNT: (20, _STRONG),
    Role.PAGE_TITLE: (20, _STRONG),
    Role.THREAD_TITLE: (18, _STRONG),
    Role.SECTION: (16, _STRONG),
    Role.BODY: (15, _PLAIN),
    Role.UI: (14, _PLAIN),
    Role.UI_STRONG: (14, _STRONG),
    Role.CONTROL: (13, _PLAIN),
    Role.META: (12, _PLAIN),
    Role.CAPTION: (12, _STRONG),
}
"""Size in logical pixels, and weight, of each role, at 文字サイズ 100 %."""

FAMILIES: dict[Language, list[str]] = {
    Language.JAPANESE: ["Yu Gothic UI", "Meiryo UI", "Hiragino Sans", "Noto Sans CJK JP"],
    Language.KOREAN: ["Malgun Gothic", "Apple SD Gothic Neo", "Noto Sans CJK KR"],
    Language.CHINESE: ["Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC"],
    Language.ENGLISH: ["Segoe UI", "Inter", "Noto Sans", "Noto Sans CJK JP"],
}


@dataclass(slots=True)
class _Scale:
    percent: int = 100


_scale = _Scale()


def percent() -> int:
    """文字サイズ, in hundredths."""
    return _scale.percent


def set_percent(wanted: int) -> bool:
    """Draw everything in another size from now on; False where it is the same."""
    changed = wanted != _scale.percent
    _scale.percent = wanted
    return changed


def scaled(pixels: int) -> int:
    """A measure that must grow with the text in it, such as the height of a row."""
    return round(pixels * _scale.percent / 100)


_KANA = re.compile("[\u3041-\u30ff\uff66-\uff9f]")
_HANGUL = re.compile("[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]")
_SIMPLIFIED_ONLY = re.compile("[们这来说为对时过还没问请谢货单发么让给从经应该样现]")
_HAN = re.compile("[\u4e00-\u9fff]")


def language_of(text: str) -> Language:
    """The language whose glyphs a text wants: Han characters alone are read as the shop's, Japanese."""
    if _KANA.search(text):
        return Language.JAPANESE
    if _HANGUL.search(text):
        return Language.KOREAN
    if _SIMPLIFIED_ONLY.search(text):
        return Language.CHINESE
    if _HAN.search(text):
        return Language.JAPANESE
    return words.language()


def font(role: Role) -> QFont:
    """The font of a role in the language of the screens."""
    return QFont(_font(role, words.language(), _scale.percent))


def font_for_text(text: str, role: Role) -> QFont:
    """The font of a role for somebody's own words, whatever language the screens speak."""
    return QFont(_font(role, language_of(text), _scale.percent))


@cache
def _font(role: Role, language: Language, _percent: int) -> QFont:
    """Made once: naming its families costs more than drawing a word. Callers get copies of their own."""
    size, weight = SIZES[role]
    made = QFont()
    made.setFamilies(FAMILIES[language])
    made.setPixelSize(scaled(size))
    made.setWeight(weight)
    return made
