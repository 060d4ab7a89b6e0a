"""What an answer must not give away: its own order's data, and which words belong to others' orders."""

import apsw
import msgspec

from qpost.domain.ids import CustomerId, InquiryId
from qpost.domain.inquiries import Inquiry
from qpost.domain.known_data import Key, Surroundings
from qpost.domain.orders import Order
from qpost.domain.personal_data import PersonalKind
from qpost.store import codec, orders

_INQUIRY = "SELECT body FROM cache.inquiry WHERE inquiry_id = ?"

_NEWEST_ORDER = "SELECT body FROM cache.orders WHERE customer_id = ? ORDER BY ordered_at DESC LIMIT 1"

_COLUMNS = {
    PersonalKind.ORDER_NO: "order_no",
    PersonalKind.TRACKING_NO: "tracking_key",
    PersonalKind.PHONE: "phone_key",
    PersonalKind.NAME: "receiver_key",
}

_OTHERS = """
SELECT k.value FROM json_each(:keys) AS k
WHERE EXISTS (SELECT 1 FROM cache.orders AS o
              WHERE o.{column} = k.value AND o.{column} <> '' AND o.customer_id <> :customer)
  AND NOT EXISTS (SELECT 1 FROM cache.orders AS o
                  WHERE o.{column} = k.value AND o.{column} <> '' AND o.customer_id = :customer)
"""
"""What some customer has and this one has not: two receivers may share a name, two orders a parcel."""


def surroundings(
    connection: apsw.Connection, inquiry_id: InquiryId, keys: frozenset[Key]
) -> Surroundings | None:
    """The inquiry and its order, and those of the keys that belong to other customers; None without it."""
    row = connection.execute(_INQUIRY, (inquiry_id,)).fetchone()
    if row is None:
        return None
    inquiry = codec.inquiry(row[0])
    order = _order(connection, inquiry)
    customer = inquiry.customer_id or (order.customer_id if order else CustomerId(""))
    return Surroundings(inquiry, order, _others(connection, customer, keys))


def _order(connection: apsw.Connection, inquiry: Inquiry) -> Order | None:
    if inquiry.order_no:
        return orders.order(connection, inquiry.order_no)
    row = connection.execute(_NEWEST_ORDER, (inquiry.customer_id or "",)).fetchone()
    return codec.order(row[0]) if row else None


def _others(connection: apsw.Connection, customer: CustomerId, keys: frozenset[Key]) -> frozenset[Key]:
    found: set[Key] = set()
    for kind, column in _COLUMNS.items():
        asked = msgspec.json.encode([key for of_kind, key in keys if of_kind is kind]).decode()
        rows = connection.execute(_OTHERS.format(column=column), {"keys": asked, "customer": customer})
        found.update((kind, key) for (key,) in rows)
    return frozenset(found)
