"""Accounts and their passwords: Argon2id; logins are folded so that width and case do not matter."""

import asyncio
import hashlib
import unicodedata
from dataclasses import dataclass

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import Connection, insert, or_, select

from qpost.domain.ids import AccountId, ShopId
from qpost.domain.shops import Account
from qpost.server import tables

_HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)

# Verified for logins that do not exist, so that the time taken does not tell them apart.
_NOBODY = _HASHER.hash("nobody's password")


@dataclass(frozen=True, slots=True)
class Credentials:
    """An account with the hash of its password."""

    account: Account
    password_hash: str


def login_key(login: str) -> str:
    """A login or address as it is compared."""
    return unicodedata.normalize("NFKC", login).strip().casefold()


def hash_password(password: str) -> str:
    """The Argon2id hash of a password."""
    return _HASHER.hash(_password(password))


async def matches(password: str, credentials: Credentials | None) -> bool:
    """Whether the password is the account's; takes the same time where there is no account."""
    known = await asyncio.to_thread(
        _verify, _password(password), credentials.password_hash if credentials else _NOBODY
    )
    return known and credentials is not None


def _verify(password: str, password_hash: str) -> bool:
    try:
        return _HASHER.verify(password_hash, password)
    except (VerificationError, InvalidHashError):
        return False


def _password(password: str) -> str:
    # A Japanese keyboard may send the same password in full width.
    return unicodedata.normalize("NFKC", password)


def credentials(connection: Connection, login: str) -> Credentials | None:
    """The account with that ID or e-mail address."""
    key = login_key(login)
    c = tables.accounts.c
    wanted = select(tables.accounts).where(or_(c.login_key == key, c.email_key == key))
    row = connection.execute(wanted).first()
    if row is None:
        return None
    return Credentials(Account(row.account_id, row.login, row.email, row.name), row.password_hash)


def add(connection: Connection, account: Account, password_hash: str) -> None:
    """Make an account; its login and address must be new."""
    connection.execute(
        insert(tables.accounts).values(
            account_id=account.account_id,
            login=account.login,
            login_key=login_key(account.login),
            email=account.email,
            email_key=login_key(account.email),
            name=account.name,
            password_hash=password_hash,
        )
    )


def account_id_of(login: str) -> AccountId:
    """The id of a new account: stable, and saying nothing to those who do not know the login."""
    return AccountId("a" + hashlib.sha256(login_key(login).encode()).hexdigest()[:16])


def join(connection: Connection, account_id: AccountId, shop_id: ShopId, member_name: str) -> None:
    """Make an account a member of a shop, under the name its colleagues know."""
    connection.execute(
        insert(tables.memberships).values(shop_id=shop_id, account_id=account_id, member_name=member_name)
    )
