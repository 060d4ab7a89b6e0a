"""Words that stayed in Japanese although the screens speak Korean: a language changes at once, and wholly."""

import re
from functools import cache

from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget

from qpost.domain.settings import Language
from tests.contracts import catalogues
from tests.desktop.qt import spoken_name

_PLACE = re.compile(r"\{\w+\}|%n")
_JAPANESE = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")


def left_in_japanese(screen: QWidget) -> dict[str, str]:
    """What visible controls still say in words of the Japanese catalogue, with the id of those words."""
    texts = {text for part in screen.findChildren(QWidget) if part.isVisible() for text in _texts(part)}
    return {
        text: word
        for text in sorted(texts)
        if _JAPANESE.search(text)
        for word, form in _forms()
        if form.fullmatch(text)
    }


def _texts(part: QWidget) -> set[str]:
    said = {spoken_name(part), part.accessibleDescription(), part.toolTip()}
    if isinstance(part, QLabel | QAbstractButton):
        said.add(part.text())
    if isinstance(part, QLineEdit | QPlainTextEdit):
        said.add(part.placeholderText())
    return {text.strip() for text in said}


@cache
def _forms() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Japanese sentences, with anything in their places; one that Korean shares says nothing."""
    korean = catalogues.words(Language.KOREAN)
    return tuple(
        (word, re.compile("(?s:.+?)".join(re.escape(piece) for piece in _PLACE.split(form))))
        for word, forms in catalogues.words(Language.JAPANESE).items()
        for form in forms
        if len(_JAPANESE.findall(_PLACE.sub("", form))) > 1 and form not in korean[word]
    )
