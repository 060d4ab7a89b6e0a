"""Who was barred from asking about a product again (spec.md §5.2)."""

from datetime import datetime

from sqlalchemy import Connection, insert, select

from qpost.domain.ids import ShopId
from qpost.domain.inquiries import Inquiry
from qpost.server import tables


def put_up(connection: Connection, shop_id: ShopId, inquiry: Inquiry, now: datetime) -> None:
    """Bar the customer of an inquiry from its product; one bar is enough."""
    if inquiry.customer_id is None or inquiry.product_code is None:
        return
    if stands(connection, shop_id, inquiry):
        return
    connection.execute(
        insert(tables.bars).values(
            shop_id=shop_id,
            customer_id=inquiry.customer_id,
            product_code=inquiry.product_code,
            inquiry_id=inquiry.inquiry_id,
            barred_at=now,
        )
    )


def stands(connection: Connection, shop_id: ShopId, inquiry: Inquiry) -> bool:
    """Whether the customer of an inquiry is barred from its product."""
    c = tables.bars.c
    wanted = select(c.barred_at).where(
        c.shop_id == shop_id,
        c.customer_id == inquiry.customer_id,
        c.product_code == inquiry.product_code,
    )
    return connection.execute(wanted).first() is not None
