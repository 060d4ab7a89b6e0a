"""Looks for personal data in a text: forms, this order's data, and what belongs to other customers."""

import re
from collections.abc import Iterator
from functools import lru_cache

from qpost.domain import name_patterns, personal_patterns, place_patterns
from qpost.domain.folded_text import Folded, folded, squeezed
from qpost.domain.known_data import Known, phone_key
from qpost.domain.order_tokens import tokens
from qpost.domain.own_names import own_name
from qpost.domain.personal_data import Finding, Origin, PersonalKind
from qpost.domain.personal_patterns import Found

_PIECE = 6
"""Signs in a row that a text and the order's address must share before it counts as the same address."""


def find(text: str, known: Known) -> tuple[Finding, ...]:
    """Everything that seems personal, in order and apart; positions count code points of `text`.

    What belongs to another customer comes before what belongs to this order, and both before mere forms
    (ux.md §4.4). Pure and fast: a thousand signs take about a millisecond.
    """
    read = folded(text)
    taken: list[Finding] = []
    for origin, found in _all(read, known):
        for kind, start, end in found:
            finding = _finding(text, read, (kind, start, end), origin, known)
            if finding is not None and not any(
                other.start < finding.end and finding.start < other.end for other in taken
            ):
                taken.append(finding)
    return tuple(sorted(taken, key=lambda finding: finding.start))


def prepare() -> Iterator[None]:
    """Compile the forms one by one, for once; all together they would hold a window for several frames."""
    for form in (*personal_patterns.forms(), *place_patterns.forms()):
        re.compile(form)
        yield
    for form in name_patterns.forms():
        re.compile(form, re.MULTILINE)
        yield


def _all(read: Folded, known: Known) -> Iterator[tuple[Origin, list[Found]]]:
    yield Origin.OTHER_ORDER, _longest_first(_foreign(read, known))
    yield known.origin, _longest_first(_own(read, known))
    yield Origin.PATTERN, list(_forms(read))
    yield Origin.PATTERN, list(_terms(read, known.terms))


def _longest_first(found: Iterator[Found]) -> list[Found]:
    return sorted(found, key=lambda one: one[1] - one[2])


def _finding(text: str, read: Folded, found: Found, origin: Origin, known: Known) -> Finding | None:
    kind, start, end = found
    first, last = read.span(start, end)
    words = text[first:last]
    if squeezed(words) in known.allowed:
        return None
    if origin is Origin.PATTERN and kind is PersonalKind.PHONE and known.phone:
        same = phone_key(words) == phone_key(known.phone)
        origin = known.origin if same else origin
    return Finding(kind, first, last, words, origin)


def _forms(read: Folded) -> Iterator[Found]:
    yield from personal_patterns.search(read, personal_patterns.rules())
    yield from personal_patterns.search(read, place_patterns.rules())
    yield from personal_patterns.search(read, name_patterns.rules())


def _terms(read: Folded, terms: tuple[str, ...]) -> Iterator[Found]:
    for term in terms:
        plain = folded(term).text.strip()
        if plain:
            for match in re.finditer(re.escape(plain), read.text, re.IGNORECASE):
                yield PersonalKind.TERM, *match.span()


def _foreign(read: Folded, known: Known) -> Iterator[Found]:
    if known.others:
        for token in tokens(read):
            if (token.kind, token.key) in known.others:
                yield token.kind, token.start, token.end


def _own(read: Folded, known: Known) -> Iterator[Found]:
    for kind, value in (
        (PersonalKind.PHONE, known.phone),
        (PersonalKind.TRACKING_NO, known.tracking_no),
        (PersonalKind.POSTCODE, known.postcode),
    ):
        if value:
            for match in _same_number(squeezed(value)).finditer(read.text):
                yield kind, *match.span()
    if known.receiver:
        for match in own_name(known.receiver).finditer(read.text):
            yield PersonalKind.NAME, *match.span()
    if known.address:
        yield from _same_address(read.text, known.address.replace(known.postcode, " "))


@lru_cache(maxsize=256)
def _same_number(value: str) -> re.Pattern[str]:
    """A number whatever stands between its digits; a short one must stand alone."""
    apart = r"[-\s.()]*".join(map(re.escape, value))
    edge = "0-9A-Za-z" if len(value) > 6 else r"\w"
    mark = "〒? ?" if len(value) == 7 else ""
    return re.compile(rf"(?<![{edge}]){mark}{apart}(?![{edge}])", re.IGNORECASE)


def _same_address(text: str, address: str) -> Iterator[Found]:
    """Runs of signs that also stand in the order's address, a number among them; spaces do not count."""
    pieces = _pieces(squeezed(address))
    kept = [(place, sign.casefold()) for place, sign in enumerate(text) if sign.isalnum()]
    plain = "".join(sign[0] for _, sign in kept)
    begun = -1
    for at in range(len(plain) - _PIECE + 2):
        if plain[at : at + _PIECE] in pieces:
            begun = at if begun < 0 else begun
        elif begun >= 0:
            end = at + _PIECE - 1
            if any(sign.isdigit() for sign in plain[begun:end]):
                yield PersonalKind.ADDRESS, kept[begun][0], kept[end - 1][0] + 1
            begun = -1


@lru_cache(maxsize=64)
def _pieces(address: str) -> frozenset[str]:
    return frozenset(address[at : at + _PIECE] for at in range(len(address) - _PIECE + 1))
