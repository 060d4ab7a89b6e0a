"""Fills an empty backend with the sandbox's shops, in bulk, in a file that takes its name only when whole."""

from collections.abc import Iterable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, insert, select, text

from qpost.domain.ids import Cursor
from qpost.domain.shops import Account
from qpost.server import accounts, tables
from qpost.server.columns import fields
from qpost.server.database import Database
from qpost.server.members import CAPABILITIES
from qpost.server.orders import order_row
from qpost.server.sandbox.accounts import DEMO_NAME, DEMO_PASSWORD, MEMBERS, Member
from qpost.server.sandbox.generator import SandboxShop, sandbox_shops
from qpost.server.threads import inquiry_row, message_row

BATCH = 5_000


def seed(folder: Path, *, now: datetime, inquiries: int) -> None:
    """Write the sandbox's data into a folder that has none yet."""
    part = folder / "qpost.db.part"
    part.unlink(missing_ok=True)
    with closing(Database(f"sqlite:///{part}", fresh=True)) as database:
        fill(database, now=now, inquiries=inquiries)
    part.replace(folder / "qpost.db")


def fill(database: Database, *, now: datetime, inquiries: int) -> bool:
    """Write the sandbox's data in one transaction; False where there are shops already."""
    database.migrate()
    with database.writing() as connection:
        if connection.execute(select(tables.shops.c.shop_id).limit(1)).first() is not None:
            return False
        load(connection, sandbox_shops(now=now, inquiries=inquiries), MEMBERS, DEMO_PASSWORD)
        connection.execute(text("ANALYZE"))
    return True


def load(
    connection: Connection, shops: Iterable[SandboxShop], members: Iterable[Member], password: str
) -> None:
    """Store shops with everything in them, and the members who may work for them."""
    for shop in shops:
        _load_shop(connection, shop)
    for member in members:
        _load_member(connection, member, password)


def _load_shop(connection: Connection, shop: SandboxShop) -> None:
    row = {
        "shop_id": shop.shop_id,
        "name": shop.name,
        "chip": shop.chip,
        "country": shop.country,
        "capabilities": CAPABILITIES,
    }
    connection.execute(insert(tables.shops).values(rev=0, **row))
    bulk = Bulk(connection)
    for buyer in shop.buyers:
        bulk.put(tables.customers, fields(buyer) | {"shop_id": shop.shop_id})
    for product in shop.products:
        bulk.put(tables.products, fields(product) | {"shop_id": shop.shop_id, "rev": bulk.next()})
    for order in shop.orders:
        bulk.put(tables.orders, order_row(shop.shop_id, order, bulk.next()))
    for claim in shop.claims:
        bulk.put(tables.claims, fields(claim) | {"shop_id": shop.shop_id, "rev": bulk.next()})
    for canned in shop.canned_replies:
        row = fields(canned) | {"shop_id": shop.shop_id, "rev": bulk.next()}
        bulk.put(tables.canned_replies, row)
    for inquiry, messages in shop.threads:
        bulk.put(tables.inquiries, inquiry_row(shop.shop_id, inquiry, bulk.next()))
        for message in messages:
            bulk.put(tables.messages, message_row(shop.shop_id, message, bulk.next()))
    bulk.flush()
    c = tables.shops.c
    connection.execute(tables.shops.update().where(c.shop_id == shop.shop_id).values(rev=bulk.rev))


def _load_member(connection: Connection, member: Member, password: str) -> None:
    account = Account(accounts.account_id_of(member.login), member.login, member.email, DEMO_NAME)
    hashed = accounts.hash_password(password)
    accounts.add(connection, account, hashed)
    for shop_id in member.shops:
        accounts.join(connection, account.account_id, shop_id, member.name)


class Bulk:
    """Rows on their way to their tables, a batch at a time, and the shop's places counted along."""

    def __init__(self, connection: Connection) -> None:
        self.rev = Cursor(0)
        self._connection = connection
        self._waiting: dict[Table, list[dict[str, Any]]] = {}

    def next(self) -> Cursor:
        """The next place in the stream."""
        self.rev = Cursor(self.rev + 1)
        return self.rev

    def put(self, table: Table, row: dict[str, Any]) -> None:
        """One more row."""
        rows = self._waiting.setdefault(table, [])
        rows.append(row)
        if len(rows) >= BATCH:
            self._write(table)

    def flush(self) -> None:
        """Write what waits."""
        for table in list(self._waiting):
            self._write(table)

    def _write(self, table: Table) -> None:
        rows = self._waiting.pop(table)
        self._connection.execute(insert(table), rows)
