"""Mails that could not be delivered after all: their message says so, and every member hears of it."""

from sqlalchemy import Connection, select, update

from qpost.domain.ids import Cursor, MessageId, ShopId
from qpost.domain.inquiries import MailOutcome
from qpost.server import tables
from qpost.server.backend import Backend
from qpost.server.sync import advance


async def note(backend: Backend, message_id: MessageId) -> None:
    """Tell the shop that a mail it was promised did not arrive; telling it twice changes nothing."""
    told = await backend.database.write(lambda connection: _fail(connection, message_id))
    if told is not None:
        backend.hub.publish(*told)


def _fail(connection: Connection, message_id: MessageId) -> tuple[ShopId, Cursor] | None:
    c, m = tables.mails.c, tables.messages.c
    wanted = select(c.shop_id).where(c.message_id == message_id)
    shop_id = connection.execute(wanted).scalar_one_or_none()
    if shop_id is None:
        return None
    cursor = advance(connection, shop_id)
    this = (m.shop_id == shop_id) & (m.message_id == message_id)
    failed = update(tables.messages).where(this).values(mail=MailOutcome.FAILED, rev=cursor)
    connection.execute(failed)
    return shop_id, cursor
