"""How the receiver of an order is named in an answer: in full, or by a part of the name and a title."""

import re
from functools import lru_cache

from qpost.domain.folded_text import folded

_FAMILY = re.compile(r"^[一-龥々]{3,5}$")
_TITLE = r" ?(?:様|さま|さん|殿|先生|女士|小姐|고객님|님|씨)"


def own_name(receiver: str) -> re.Pattern[str]:
    """The receiver in full wherever it stands, and its parts where somebody is addressed by them."""
    return _own_name(folded(receiver).text.strip())


@lru_cache(maxsize=64)
def _own_name(receiver: str) -> re.Pattern[str]:
    if receiver.isascii():
        return _latin_name(receiver)
    whole = receiver.replace(" ", "")
    free = r" ?".join(map(re.escape, whole))
    forms = [free if len(whole) > 2 else f"{free}(?={_TITLE})"]
    forms += [f"{re.escape(part)}(?={_TITLE})" for part in _parts(receiver)]
    return re.compile("|".join(f"(?:{form})" for form in forms))


def _parts(receiver: str) -> list[str]:
    """Family and given name; without a space the first one or two characters may be the family's."""
    if " " in receiver:
        return [part for part in receiver.split(" ") if part]
    if re.fullmatch(r"[가-힣]{3}", receiver):
        return [receiver[1:]]
    if _FAMILY.match(receiver):
        return [receiver[:2], receiver[:1]]
    return []


_GREETINGS = ("dear ", "hello ", "hi ", "mr. ", "mr ", "ms. ", "ms ", "mrs. ", "mrs ", "miss ")
"""One by one, because a look back has one length."""


def _latin_name(receiver: str) -> re.Pattern[str]:
    parts = [re.escape(part) for part in receiver.split() if len(part) > 1]
    if not parts:
        return re.compile(r"(?!)")
    whole = r"(?<![A-Za-z])" + r" +".join(parts) + r"(?![A-Za-z])"
    long = [part for part in parts if len(part) > 2]
    forms = [whole, *(f"(?<=\\b{head})(?:{'|'.join(long)})(?![A-Za-z])" for head in _GREETINGS if long)]
    return re.compile("|".join(forms), re.IGNORECASE)
