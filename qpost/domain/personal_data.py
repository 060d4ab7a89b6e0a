"""Personal data in what a seller writes: its kinds, where it stands, and how it is made unreadable."""

from dataclasses import dataclass
from enum import StrEnum


class PersonalKind(StrEnum):
    """What the manuals' warning names (name, address, payment, ID/password, mail, phone), taken apart."""

    NAME = "name"
    PHONE = "phone"
    EMAIL = "email"
    POSTCODE = "postcode"
    ADDRESS = "address"
    CARD = "card"
    BANK = "bank"
    """A bank account's number."""
    NATIONAL_ID = "national_id"
    """マイナンバー, 주민등록번호, 身份证号, social security number."""
    LOGIN = "login"
    PASSWORD = "password"
    ORDER_NO = "order_no"
    TRACKING_NO = "tracking_no"
    TERM = "term"
    """A word of the seller's own that answers should not hold."""


class Origin(StrEnum):
    """How it is known that something is personal."""

    PATTERN = "pattern"
    """It has the form of personal data; whose it is nobody knows."""
    THIS_ORDER = "this_order"
    """It is what the order that is being written about says of its receiver."""
    THIS_CUSTOMER = "this_customer"
    """The inquiry names no order, but it is what the customer's newest order says."""
    OTHER_ORDER = "other_order"
    """It belongs to another customer's order."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One place of a text that seems to be personal; positions count code points of the text as given."""

    kind: PersonalKind
    start: int
    end: int
    text: str
    origin: Origin

    @property
    def key(self) -> tuple[PersonalKind, Origin, str]:
        """The same for the same words wherever they stand, so that a confirmation outlives typing."""
        return (self.kind, self.origin, self.text)

    @property
    def foreign(self) -> bool:
        """Whether it belongs to another customer: never right, not even in private."""
        return self.origin is Origin.OTHER_ORDER


MASK = "*"


def hidden(text: str) -> str:
    """A text with every letter and digit replaced: how long it was may be seen, what it was may not."""
    return "".join(MASK if sign.isalnum() else sign for sign in text)
