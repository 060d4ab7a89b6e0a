"""Entries that members of a shop share, as rows keyed by the shop and a name: held, added and changed."""

from typing import Any, TypeVar

from sqlalchemy import Column, Connection, insert, select, update

from qpost.domain.ids import Cursor, ShopId
from qpost.server.columns import entity, fields
from qpost.server.sync import advance

T = TypeVar("T")


def hold(connection: Connection, name: Column[Any], shop_id: ShopId, wanted: str, kind: type[T]) -> T | None:
    """The entry of this name, kept from changing until the transaction ends; `name` is its table's key."""
    this = (name.table.c.shop_id == shop_id) & (name == wanted)
    row = connection.execute(select(name.table).where(this).with_for_update()).first()
    return None if row is None else entity(row, kind)


def write(connection: Connection, name: Column[Any], shop_id: ShopId, entry: Any, *, new: bool) -> Cursor:
    """Store an entry as it stands now, at the next place of the shop's stream."""
    cursor = advance(connection, shop_id)
    row = fields(entry) | {"shop_id": shop_id, "rev": cursor}
    this = (name.table.c.shop_id == shop_id) & (name == row[name.name])
    connection.execute(insert(name.table).values(row) if new else update(name.table).where(this).values(row))
    return cursor
