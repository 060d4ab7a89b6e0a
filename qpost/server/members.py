"""What whoever runs a backend does by command: let people in, make shops, begin a new epoch."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from sqlalchemy import Connection, insert, select, update
from sqlalchemy.exc import IntegrityError

from qpost.domain.ids import ShopId
from qpost.domain.shops import Account, Capability
from qpost.server import accounts, tables
from qpost.server.config import Config
from qpost.server.database import Database

CAPABILITIES = " ".join(Capability)


@dataclass(frozen=True, slots=True, kw_only=True)
class Newcomer:
    """Somebody who is to work for a shop."""

    login: str
    email: str
    name: str
    password: str = field(repr=False)
    shop_id: ShopId
    shop_name: str


@contextmanager
def opened(config: Config) -> Iterator[Database]:
    """The database of a backend, in its newest form, for one piece of work."""
    database = Database(config.database_url)
    try:
        database.migrate()
        yield database
    finally:
        database.close()


def add_member(config: Config, newcomer: Newcomer) -> bool:
    """Make an account, its membership and a missing shop; False where the login is taken."""
    hashed = accounts.hash_password(newcomer.password)
    account = Account(accounts.account_id_of(newcomer.login), newcomer.login, newcomer.email, newcomer.name)
    with opened(config) as database:
        try:
            with database.writing() as connection:
                _require_shop(connection, newcomer)
                accounts.add(connection, account, hashed)
                accounts.join(connection, account.account_id, newcomer.shop_id, newcomer.name)
        except IntegrityError:
            return False
    return True


def new_epoch(config: Config) -> None:
    """Give the data another life's name, after a backup was put back."""
    with opened(config) as database, database.writing() as connection:
        connection.execute(update(tables.backend).values(epoch=secrets.token_hex(8)))


def _require_shop(connection: Connection, newcomer: Newcomer) -> None:
    c = tables.shops.c
    found = connection.execute(select(c.shop_id).where(c.shop_id == newcomer.shop_id))
    if found.first() is None:
        connection.execute(
            insert(tables.shops).values(
                shop_id=newcomer.shop_id,
                name=newcomer.shop_name,
                chip=0,
                country="JP",
                capabilities=CAPABILITIES,
                rev=0,
            )
        )
