"""Filling a saved reply: what its variables become, what stays open, and what may not stand in public."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from qpost.domain.inquiries import Inquiry
from qpost.domain.moments import shop_day
from qpost.domain.orders import Order
from qpost.domain.settings import Language
from qpost.domain.variables import PERSONAL, Variable, known

LONGEST = 40
"""Characters between braces that are still taken for a name."""

_PIECE = re.compile(rf"(\{{\{{|\}}\}})|[{{｛]([^{{}}｛｝\n]{{1,{LONGEST}}})[}}｝]")
_BRACES = re.compile(rf"[{{｛]([^{{}}｛｝\n]{{1,{LONGEST}}})[}}｝]")
_WORDS = re.compile(r"[^\W_][\w \-・.'’]*")

_WEEKDAYS = {Language.JAPANESE: "月火水木金土日", Language.KOREAN: "월화수목금토일"}
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

Facts = Mapping[Variable, str | date]
"""What is known of an inquiry; a variable that is missing or empty has no value."""


@dataclass(frozen=True, slots=True)
class Span:
    """A variable, or what looks like one, as it stands in a text with its braces."""

    start: int
    end: int
    text: str
    variable: Variable | None
    """Which one it is; None for a name nobody knows."""


@dataclass(frozen=True, slots=True)
class Filled:
    """A text with its variables filled, and those that could not be: they stand as they were written."""

    text: str
    unresolved: tuple[Span, ...]


def variables(body: str) -> tuple[Variable, ...]:
    """The variables that a saved reply names, each once, in order."""
    found = (span.variable for span in _spans(body))
    return tuple(dict.fromkeys(variable for variable in found if variable is not None))


def personal(body: str) -> tuple[Span, ...]:
    """Where a saved reply names somebody, which a public answer must not."""
    return tuple(span for span in _spans(body) if span.variable in PERSONAL)


def unresolved(text: str) -> tuple[Span, ...]:
    """Every variable that still stands in an answer, and every name in braces that looks like one."""
    found = (_span(match, match[1]) for match in _BRACES.finditer(text))
    return tuple(span for span in found if span is not None)


def fill(body: str, facts: Facts, *, language: Language) -> Filled:
    """Put values for variables; {{ and }} stand for braces, and what has no value stays visible.

    One pass: a value that happens to hold braces is somebody's words and is not looked into.
    """
    pieces: list[str] = []
    open_spans: list[Span] = []
    end = length = 0
    for match in _PIECE.finditer(body):
        span = None if match[1] else _span(match, match[2])
        value = match[1][0] if match[1] else _value(span, facts, language) or match[0]
        pieces += (body[end : match.start()], value)
        length += match.start() - end
        if span is not None and value == match[0]:
            open_spans.append(Span(length, length + len(value), value, span.variable))
        length += len(value)
        end = match.end()
    return Filled("".join((*pieces, body[end:])), tuple(open_spans))


def written(day: date, language: Language) -> str:
    """A date as a letter of a language says it: 11月23日(月)."""
    match language:
        case Language.JAPANESE:
            return f"{day.month}月{day.day}日({_WEEKDAYS[language][day.weekday()]})"
        case Language.KOREAN:
            return f"{day.month}월 {day.day}일({_WEEKDAYS[language][day.weekday()]})"
        case Language.CHINESE:
            return f"{day.month}月{day.day}日"
        case Language.ENGLISH:
            return f"{_MONTHS[day.month - 1]} {day.day}"


def facts_of(
    inquiry: Inquiry | None, order: Order | None, *, shop_name: str, member: str, today: date
) -> dict[Variable, str | date]:
    """What a saved reply may say of an inquiry or its order; of a public one nothing personal."""
    facts: dict[Variable, str | date] = {
        **(_inquiry_facts(inquiry) if inquiry is not None else {}),
        Variable.SHOP_NAME: shop_name,
        Variable.MEMBER: member,
        Variable.TODAY: today,
        **(_order_facts(order) if order is not None else {}),
    }
    if inquiry is None and order is not None:
        facts[Variable.CUSTOMER] = order.buyer
    hushed = PERSONAL if inquiry is not None and inquiry.public else frozenset[Variable]()
    return {variable: value for variable, value in facts.items() if value and variable not in hushed}


def _inquiry_facts(inquiry: Inquiry) -> dict[Variable, str | date]:
    return {
        Variable.CUSTOMER: inquiry.sender,
        Variable.ORDER_NO: inquiry.order_no or "",
        Variable.PRODUCT_NAME: inquiry.product_name,
        Variable.PRODUCT_CODE: inquiry.product_code or "",
    }


def _order_facts(order: Order) -> dict[Variable, str | date]:
    return {
        Variable.RECEIVER: order.receiver,
        Variable.ORDER_NO: order.order_no,
        Variable.CART_NO: order.cart_no,
        Variable.PRODUCT_NAME: order.product_name,
        Variable.PRODUCT_CODE: order.product_code,
        Variable.OPTION: order.options,
        Variable.QUANTITY: str(order.quantity),
        Variable.CARRIER: order.carrier,
        Variable.TRACKING_NO: order.tracking_no,
        Variable.SHIPPED_ON: shop_day(order.shipped_at) if order.shipped_at else "",
        Variable.SHIP_BY: order.ship_by or "",
    }


def _spans(body: str) -> Iterator[Span]:
    for match in _PIECE.finditer(body):
        span = None if match[1] else _span(match, match[2])
        if span is not None:
            yield span


def _span(match: re.Match[str], inside: str) -> Span | None:
    variable = known(inside)
    if variable is None and _WORDS.fullmatch(inside.strip()) is None:
        return None
    return Span(match.start(), match.end(), match[0], variable)


def _value(span: Span | None, facts: Facts, language: Language) -> str:
    if span is None or span.variable is None:
        return ""
    value = facts.get(span.variable, "")
    return written(value, language) if isinstance(value, date) else value
