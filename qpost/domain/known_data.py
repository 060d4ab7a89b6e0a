"""What is known beside the text: this order's data, what belongs to other customers, what may be said."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from qpost.domain.folded_text import folded, squeezed
from qpost.domain.inquiries import Inquiry, Source
from qpost.domain.orders import Order
from qpost.domain.personal_data import Origin, PersonalKind

Key = tuple[PersonalKind, str]
"""What a token is looked up by."""


@dataclass(frozen=True, slots=True)
class Known:
    """What to compare a text with; the defaults know nothing."""

    receiver: str = ""
    phone: str = ""
    postcode: str = ""
    address: str = ""
    tracking_no: str = ""
    origin: Origin = Origin.THIS_ORDER
    """Whose data the fields above are: this order's, or at least this customer's."""
    others: frozenset[Key] = frozenset()
    """Keys of tokens that belong to other customers' orders."""
    allowed: frozenset[str] = frozenset()
    """Squeezed: the shop's own contact, this order's own numbers; never a finding."""
    terms: tuple[str, ...] = ()
    """The seller's own words that answers should not hold."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a shop's copy says of an answer: what it answers, and which keys are other customers'."""

    inquiry: Inquiry
    order: Order | None
    """The order that is asked about; where the inquiry names none, the newest of its customer."""
    others: frozenset[Key]


def known(around: Surroundings | None, contact: Iterable[str]) -> Known:
    """What to compare an answer with; numbers of its own order and the shop's own contact may be said.

    The marketplace may be told of any order: it has them all.
    """
    if around is None:
        return Known(allowed=_allowed(contact))
    inquiry, order = around.inquiry, around.order
    others = around.others if inquiry.source is Source.CUSTOMER else frozenset()
    if order is None:
        return Known(others=others, allowed=_allowed((inquiry.product_code or "", *contact)))
    said = (order.order_no, order.cart_no, order.product_code, order.seller_code, *contact)
    return Known(
        receiver=order.receiver,
        phone=order.receiver_phone,
        postcode=order.postcode,
        address=order.address,
        tracking_no=order.tracking_no,
        origin=Origin.THIS_ORDER if inquiry.order_no else Origin.THIS_CUSTOMER,
        others=others,
        allowed=_allowed(said),
    )


def _allowed(said: Iterable[str]) -> frozenset[str]:
    return frozenset(squeezed(one) for one in said if one)


_COUNTRY = re.compile(r"^(?:\+|00)(?:81|82|86|1)(?=[^0-9]?)")


def phone_key(number: str) -> str:
    """A phone number without its country and its leading nought, so that its ways of writing agree."""
    plain = folded(number).text.strip()
    national = _COUNTRY.sub("", plain)
    return "".join(sign for sign in national if sign.isdigit()).lstrip("0")


def name_key(name: str) -> str:
    """A person's name as it is compared: no spaces, one width, one case."""
    return squeezed(name)


def tracking_key(number: str) -> str:
    """A tracking number as it is compared: letters and digits, in capitals."""
    return squeezed(number).upper()
