"""The pieces of a text that may be the number or the name of somebody's order, to be looked up."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from qpost.domain.folded_text import Folded, folded
from qpost.domain.known_data import Key, name_key, phone_key, tracking_key
from qpost.domain.name_patterns import FAMILY_SIGNS
from qpost.domain.personal_data import PersonalKind


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a text (places of the folded one) that may be the number or the name of somebody's order."""

    kind: PersonalKind
    key: str
    start: int
    end: int


_NUMBER = re.compile(r"(?<![0-9A-Za-z])[0-9](?:[- ]?[0-9]){7,19}(?![0-9A-Za-z])")
_PLAIN_NUMBER = re.compile(r"(?<![0-9A-Za-z-])[0-9]{8,20}(?![0-9A-Za-z])")
_HYPHENED = re.compile(r"(?<![0-9A-Za-z-])[0-9]+(?:-[0-9]+)+(?![0-9A-Za-z])")
_MIXED = re.compile(r"(?<![0-9A-Za-z])[A-Za-z]{1,3}(?: ?[0-9]){9,18}(?: ?[A-Za-z]{2})?(?![0-9A-Za-z])")
_INTERNATIONAL = re.compile(r"(?<![0-9A-Za-z])\+[0-9](?:[-. ()]?[0-9]){8,14}(?![0-9])")
_DOTTED = re.compile(r"(?<![0-9A-Za-z])\(?[0-9]{2,4}[.)] ?[0-9]{3,4}[-.][0-9]{3,4}(?![0-9])")
_HAN = re.compile(r"[一-龥々]+(?: [一-龥々]+)?")
_KOREAN_NAMED = re.compile(r"(?<![가-힣])([가-힣]{1,2}) ?([가-힣]{1,3})(?= ?(?:고객님|님|씨|앞))")
_KOREAN_LABELLED = re.compile(
    r"(?:수령인|받는 ?분|받으시는 ?분|성함|고객명|구매자|주문자)[:은는이 ]{0,2}([가-힣]{2,4})"
)
_TITLED = re.compile(
    r"([一-龥々ぁ-んァ-ヶー]{1,6} ?[一-龥々ぁ-んァ-ヶー]{1,6}?) ?(?:様|さま|さん|先生|女士|小姐)"
)
_WORD = r"[A-Z](?:['’][A-Z])?[A-Za-z-]+"
_LATIN = re.compile(rf"(?=(?<![A-Za-z])({_WORD}(?: {_WORD}){{1,2}})(?![A-Za-z]))")


def tokens(text: Folded) -> Iterator[Token]:
    """What to look up among all orders; far more than what will be found."""
    yield from _numbers(text.text)
    yield from _names(text.text)


def _numbers(text: str) -> Iterator[Token]:
    for form in (_NUMBER, _PLAIN_NUMBER, _HYPHENED):
        for match in form.finditer(text):
            digits = "".join(sign for sign in match[0] if sign.isdigit())
            yield from _as_number(digits, match)
    for match in _MIXED.finditer(text):
        yield Token(PersonalKind.TRACKING_NO, tracking_key(match[0]), *match.span())
    for form in (_INTERNATIONAL, _DOTTED):
        for match in form.finditer(text):
            yield Token(PersonalKind.PHONE, phone_key(match[0]), *match.span())


def _as_number(digits: str, match: re.Match[str]) -> Iterator[Token]:
    if len(digits) == 9:
        yield Token(PersonalKind.ORDER_NO, digits, *match.span())
    if 9 <= len(digits) <= 20:
        yield Token(PersonalKind.TRACKING_NO, digits, *match.span())
    if 9 <= len(digits) <= 12:
        yield Token(PersonalKind.PHONE, digits.lstrip("0"), *match.span())


def _names(text: str) -> Iterator[Token]:
    for match in _HAN.finditer(text):
        yield from _pieces(match[0], match.start())
    for form in (_KOREAN_NAMED, _KOREAN_LABELLED, _LATIN):
        for match in form.finditer(text):
            start, end = match.start(1), match.end(form.groups)
            yield Token(PersonalKind.NAME, name_key(text[start:end]), start, end)
    for match in _TITLED.finditer(text):
        start, end = match.span(1)
        for first in range(start, end - 1):
            yield Token(PersonalKind.NAME, name_key(text[first:end]), first, end)


def _pieces(run: str, at: int) -> Iterator[Token]:
    """Three to five characters that begin like a family name, perhaps with a space in between.

    Two alone are a word too often; with a title they are looked up all the same, as are rare names.
    """
    for first in range(len(run) - 2):
        if run[first] not in FAMILY_SIGNS:
            continue
        for last in range(first + 3, min(len(run), first + 6) + 1):
            piece = run[first:last]
            if piece[-1] != " ":
                yield Token(PersonalKind.NAME, piece.replace(" ", ""), at + first, at + last)


def keys(text: str) -> frozenset[Key]:
    """The keys of all tokens of a text, to be looked up."""
    return frozenset((token.kind, token.key) for token in tokens(folded(text)) if len(token.key) > 1)
