"""Whom a message of a thread is mailed to: the copy for the customer, where an address is known."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from qpost.domain.ids import ShopId
from qpost.domain.inquiries import Inquiry, Message
from qpost.server import mail, tables


async def to_customer(
    connection: AsyncConnection, shop_id: ShopId, inquiry: Inquiry, message: Message, *, answer_to: str = ""
) -> mail.Mail | None:
    """The mail for the customer of an inquiry; None where the shop knows no address."""
    c, s = tables.customers.c, tables.shops.c
    wanted = (
        select(c.name, c.email, s.name.label("shop_name"))
        .join(tables.shops, s.shop_id == c.shop_id)
        .where(c.shop_id == shop_id, c.customer_id == inquiry.customer_id)
    )
    row = (await connection.execute(wanted)).first()
    if row is None or not row.email:
        return None
    return mail.Mail(
        shop_id=shop_id,
        message_id=message.message_id,
        shop_name=row.shop_name,
        recipient_name=row.name,
        recipient=row.email,
        subject=message.title,
        body=message.body,
        sent_at=message.sent_at,
        answer_to=answer_to,
    )
