"""The pieces of a text that mean the same in every language, found however a language writes them."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class PieceKind(StrEnum):
    """What a piece is."""

    PLACEHOLDER = "placeholder"
    """A variable in braces."""
    ADDRESS = "address"
    """An e-mail address or a link."""
    DATE = "date"
    TIME = "time"
    AMOUNT = "amount"
    CODE = "code"
    """An order, tracking or telephone number, or a name of letters and digits."""
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece, where it stands, and what it means."""

    kind: PieceKind
    start: int
    end: int
    text: str
    """As it stands there."""
    value: str
    """The same for every way of writing it."""
    number: Decimal | None = None
    """Of numbers, amounts and codes of digits."""
    year: int | None = None
    """Of a date that names it."""
    soft: bool = False
    """A word that may mean a number, or may not."""


@dataclass(frozen=True, slots=True)
class _Meaning:
    value: str
    number: Decimal | None = None
    year: int | None = None
    soft: bool = False


Read = Callable[[re.Match[str]], _Meaning | None]


def pieces(text: str) -> tuple[Piece, ...]:
    """Every piece of a text in its order; none overlaps another."""
    folded = fold(text)
    taken = bytearray(len(folded))
    found: list[Piece] = []
    for kind, pattern, read in _FINDERS:
        for match in pattern.finditer(folded):
            start, end = match.span()
            if 1 in taken[start:end]:
                continue
            meaning = read(match)
            if meaning is not None:
                taken[start:end] = b"\1" * (end - start)
                found.append(_piece(kind, text, start, end, meaning))
    return tuple(sorted(found, key=lambda piece: piece.start))


def fold(text: str) -> str:
    """Full-width digits and letters as their plain ones, each in its own place."""
    return "".join(map(_fold, text))


def _fold(sign: str) -> str:
    plain = unicodedata.normalize("NFKC", sign)
    return plain if len(plain) == 1 else sign


def _piece(kind: PieceKind, text: str, start: int, end: int, meaning: _Meaning) -> Piece:
    return Piece(
        kind=kind,
        start=start,
        end=end,
        text=text[start:end],
        value=meaning.value,
        number=meaning.number,
        year=meaning.year,
        soft=meaning.soft,
    )


# -- how each is written -----------------------------------------------------------------------

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_DAY = r"(?P<d>\d{1,2})(?:st|nd|rd|th)?(?!\d)"
_PLAIN = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
_UNIT = "億억亿万만千천"
_QUANTITY = rf"(?:(?:{_PLAIN}[{_UNIT}]){{1,3}}(?:\d+)?|{_PLAIN}(?:\s?(?:thousand|million)\b|k\b)?)"
_WORTH = {
    "億": 10**8, "억": 10**8, "亿": 10**8, "万": 10**4, "만": 10**4, "千": 10**3, "천": 10**3,
    "thousand": 10**3, "k": 10**3, "million": 10**6,
}  # fmt: skip
_CURRENCIES = {
    "JPY": ("日元", "日圆", "円", "엔", "yen", "jpy"),
    "KRW": ("ウォン", "韩元", "韩币", "원", "won", "krw"),
    "USD": ("ドル", "달러", "美元", "美金", "dollars", "dollar", "usd"),
    "CNY": ("人民元", "人民币", "위안", "元", "yuan", "rmb", "cny"),
}
_SIGNS = {"¥": "JPY", "₩": "KRW", "$": "USD"}
_NAMES = {name: currency for currency, names in _CURRENCIES.items() for name in names}
_AFTER = "|".join(sorted(map(re.escape, _NAMES), key=len, reverse=True))
_NOON = {"午後": 12, "오후": 12, "下午": 12, "晚上": 12, "pm": 12, "午前": 0, "오전": 0, "上午": 0, "am": 0}
_WORDS = (
    ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    ("一", "二", "三", "四", "五", "六", "七", "八", "九", "十"),
    ("하루", "이틀", "사흘", "나흘", "닷새"),
    ("한 ", "두 ", "세 ", "네 ", "다섯", "여섯", "일곱", "여덟", "아홉", "열"),
    ("first", "second", "third"),
    ("once", "twice"),
)
_NUMBER_OF = {word: place for row in _WORDS for place, word in enumerate(row, 1)} | {"两": 2, "両": 2, "a": 1}


def _as_text(match: re.Match[str]) -> _Meaning:
    return _Meaning(match[0].casefold().rstrip(".,;:!?)"))


def _date(match: re.Match[str]) -> _Meaning | None:
    groups = match.groupdict()
    named = groups.get("name")
    month = _MONTHS.index(named[:3].casefold()) + 1 if named else int(groups["m"])
    day = int(groups["d"])
    if month > 12 >= day and groups.get("turn"):
        month, day = day, month
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    year = int(groups["y"]) if groups.get("y") else None
    return _Meaning(f"{month}-{day}", year=year)


def _time(match: re.Match[str]) -> _Meaning | None:
    groups = match.groupdict()
    hour, minute = int(groups["h"]), int(groups.get("min") or 0)
    noon = (groups.get("noon") or groups.get("noon2") or "").casefold().replace(".", "")
    if noon and hour <= 12:
        hour = hour % 12 + _NOON[noon]
    return _Meaning(f"{hour}:{minute:02}") if hour <= 24 and minute < 60 else None


def _amount(match: re.Match[str]) -> _Meaning:
    groups = match.groupdict()
    sign = (groups.get("sign") or groups.get("name") or "").casefold()
    number = _quantity(groups["n"])
    return _Meaning(f"{number} {_SIGNS.get(sign) or _NAMES[sign]}", number)


def _code(match: re.Match[str]) -> _Meaning | None:
    bare = re.sub(r"[-_]", "", match[0]).upper()
    digits = sum(sign.isdigit() for sign in bare)
    if bare.isdigit():
        return _Meaning(bare, Decimal(bare)) if digits >= 8 else None
    if not digits or re.fullmatch(r"\d+[A-Z]{1,5}|NO\d+", bare):
        return None  # a word, or a number with its unit
    return _Meaning(bare)


def _number(match: re.Match[str]) -> _Meaning:
    number = _quantity(match[0])
    return _Meaning(str(number), number)


def _word(match: re.Match[str]) -> _Meaning:
    return _soft(_NUMBER_OF[match[0].casefold()])


def _month_word(match: re.Match[str]) -> _Meaning:
    return _soft(_MONTHS.index(match["name"][:3].casefold()) + 1)


def _soft(number: int) -> _Meaning:
    return _Meaning(str(number), Decimal(number), soft=True)


def _quantity(written: str) -> Decimal:
    """1,000 as 1000, 1万2000 as 12000, 1.5만 as 15000."""
    parts = re.findall(rf"({_PLAIN})\s?([{_UNIT}]|thousand|million|k)?", written.casefold())
    total = sum(
        (Decimal(number.replace(",", "")) * _WORTH.get(unit, 1) for number, unit in parts), Decimal(0)
    )
    whole = total.to_integral_value()
    return whole if whole == total else total.normalize()


def _finders() -> Iterator[tuple[PieceKind, re.Pattern[str], Read]]:
    def finder(kind: PieceKind, pattern: str, read: Read) -> tuple[PieceKind, re.Pattern[str], Read]:
        return kind, re.compile(pattern, re.IGNORECASE), read

    edge, end = r"(?<![\d/.-])", r"(?![\d/-])"
    mark, of_month, of_year = r"\s?[日일号號]", r"\s?[月월]\s?", r"\s?[年년]\s?"
    half = "|".join(name for name in _NOON if not name.isascii())
    yield finder(PieceKind.PLACEHOLDER, r"\{[^{}\n]{1,40}\}", _as_text)
    yield finder(PieceKind.ADDRESS, r"(?:https?://|www\.)[!-~]+", _as_text)
    yield finder(
        PieceKind.ADDRESS, r"(?<![a-z0-9_.+-])[a-z0-9_.+-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+", _as_text
    )
    yield finder(
        PieceKind.DATE,
        rf"(?:(?P<y>\d{{4}}){of_year})?(?P<m>\d{{1,2}}){of_month}(?P<d>\d{{1,2}}){mark}",
        _date,
    )
    yield finder(PieceKind.DATE, rf"\b{_MONTH}\s?{_DAY}(?:,?\s(?P<y>\d{{4}})\b)?", _date)
    yield finder(PieceKind.DATE, rf"(?<!\d){_DAY}\s(?:of\s)?{_MONTH}(?:,?\s(?P<y>\d{{4}})\b)?", _date)
    yield finder(
        PieceKind.DATE, rf"{edge}(?P<y>20\d\d)(?P<s>[-/.])(?P<m>\d{{1,2}})(?P=s)(?P<d>\d{{1,2}}){end}", _date
    )
    yield finder(PieceKind.DATE, rf"{edge}(?P<turn>(?P<m>\d{{1,2}}))/(?P<d>\d{{1,2}}){end}", _date)
    yield finder(
        PieceKind.TIME,
        rf"(?:(?P<noon>{half})\s?)?(?<!\d)(?P<h>\d{{1,2}}):(?P<min>\d\d)(?!\d)(?:\s?(?P<noon2>[ap]\.?m\b\.?))?",
        _time,
    )
    yield finder(
        PieceKind.TIME,
        rf"(?:(?P<noon>{half})\s?)?(?<!\d)(?P<h>\d{{1,2}})\s?[時时시点點](?!間|间|간)(?:\s?(?P<min>\d{{1,2}})\s?[分분])?",
        _time,
    )
    yield finder(PieceKind.TIME, r"(?<!\d)(?P<h>\d{1,2})\s?(?P<noon2>[ap]\.?m\b\.?)", _time)
    yield finder(PieceKind.AMOUNT, rf"(?P<sign>[¥₩$])\s?(?P<n>{_QUANTITY})", _amount)
    yield finder(PieceKind.AMOUNT, rf"(?<![\d.,])(?P<n>{_QUANTITY})\s?(?P<name>{_AFTER})(?![a-z])", _amount)
    yield finder(PieceKind.AMOUNT, rf"\b(?P<name>jpy|krw|usd|cny|rmb)\s?(?P<n>{_QUANTITY})", _amount)
    yield finder(PieceKind.CODE, r"(?<![a-z0-9_-])[a-z0-9]+(?:[-_][a-z0-9]+)*(?![a-z0-9_-])", _code)
    yield finder(PieceKind.NUMBER, rf"(?<![\d.,]){_QUANTITY}", _number)
    words = "|".join(sorted((word for word in _NUMBER_OF if not word.isascii()), key=len, reverse=True))
    spoken = "|".join(sorted((word for word in _NUMBER_OF if word.isascii()), key=len, reverse=True))
    yield finder(PieceKind.NUMBER, words, _word)
    yield finder(PieceKind.NUMBER, rf"\b(?:{spoken})\b", _word)
    yield finder(PieceKind.NUMBER, rf"\b{_MONTH}", _month_word)


_FINDERS = tuple(_finders())
