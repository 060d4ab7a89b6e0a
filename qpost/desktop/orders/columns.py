"""The columns of the order table (spec.md §6.3)."""

from qpost.desktop.orders.order_words import OrderRow, ship_by, shipped, state_picture, state_words, tone
from qpost.desktop.widgets.table import Column

CART = 2
"""The place of the cart's column, in which the bracket is drawn."""

COLUMNS: tuple[Column[OrderRow], ...] = (
    Column("orders.column.state", state_words, 168, picture=state_picture, tone=tone),
    Column("orders.column.order_no", lambda row: row.order.order_no, 112),
    Column("orders.column.cart_no", lambda row: row.order.cart_no, 124),
    Column("orders.column.carrier", lambda row: row.order.carrier or "—", 110),
    Column("orders.column.tracking_no", lambda row: row.order.tracking_no or "—", 130),
    Column("orders.column.shipped", shipped, 80),
    Column("orders.column.ship_by", ship_by, 96, tone=tone),
    Column("orders.column.product", lambda row: row.order.product_name, 260),
    Column("orders.column.quantity", lambda row: f"{row.order.quantity:,}", 56, numeric=True),
    Column("orders.column.options", lambda row: row.order.options or "—", 160),
    Column("orders.column.seller_code", lambda row: row.order.seller_code or "—", 140),
    Column("orders.column.receiver", lambda row: row.order.receiver, 110),
)
