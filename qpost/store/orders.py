"""Orders and products, read from the copy."""

from datetime import datetime

import apsw

from qpost.domain.ids import OrderNo, ProductCode
from qpost.domain.inquiries import fold
from qpost.domain.moments import shop_day
from qpost.domain.orders import Order, OrderFilter, OrderGroup, Product
from qpost.store import codec

GROUP_CONDITIONS = {
    OrderGroup.AWAITING_PAYMENT: "state = 'awaiting_payment'",
    OrderGroup.NEW: "state = 'new'",
    OrderGroup.PREPARING: "state = 'preparing'",
    OrderGroup.OVERDUE: "state IN ('new', 'preparing') AND ship_by < :today",
    OrderGroup.RESERVED: "state IN ('new', 'preparing') AND reserved = 1",
}
"""The groups of domain.orders.Order.groups, as SQL."""


def rows(connection: apsw.Connection, wanted: OrderFilter, now: datetime) -> tuple[Order, ...]:
    """What a search finds, newest first, the orders of one cart together."""
    conditions = [GROUP_CONDITIONS[wanted.group]] if wanted.group is not None else []
    if text := fold(wanted.text):
        conditions.append("instr(search, :text) > 0")
    sql = f"""
    SELECT body FROM cache.orders WHERE {" AND ".join(conditions) or "1"}
    ORDER BY ordered_at DESC, cart_no, order_no
    """
    values = {"today": shop_day(now).isoformat(), "text": text}
    return tuple(codec.order(body) for (body,) in connection.execute(sql, values))


def order(connection: apsw.Connection, order_no: OrderNo) -> Order | None:
    """One order."""
    row = connection.execute("SELECT body FROM cache.orders WHERE order_no = ?", (order_no,)).fetchone()
    return codec.order(row[0]) if row else None


def product(connection: apsw.Connection, product_code: ProductCode) -> Product | None:
    """One product."""
    row = connection.execute(
        "SELECT body FROM cache.product WHERE product_code = ?", (product_code,)
    ).fetchone()
    return codec.product(row[0]) if row else None
