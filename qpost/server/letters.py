"""Whom a message of a thread is mailed to: the copy for the customer, where an address is known."""

from sqlalchemy import Connection, bindparam, select

from qpost.domain.ids import ShopId
from qpost.domain.inquiries import Inquiry, Message
from qpost.server import mail, tables

_CUSTOMER, _SHOP = tables.customers.c, tables.shops.c
# Built once: every answer with a copy asks it.
_ADDRESS = (
    select(_CUSTOMER.name, _CUSTOMER.email, _SHOP.name.label("shop_name"))
    .join(tables.shops, _SHOP.shop_id == _CUSTOMER.shop_id)
    .where(_CUSTOMER.shop_id == bindparam("shop"), _CUSTOMER.customer_id == bindparam("customer"))
)


def to_customer(
    connection: Connection, shop_id: ShopId, inquiry: Inquiry, message: Message, *, answer_to: str = ""
) -> mail.Mail | None:
    """The mail for the customer of an inquiry; None where the shop knows no address."""
    row = connection.execute(_ADDRESS, {"shop": shop_id, "customer": inquiry.customer_id}).first()
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
