"""The shops of an account with their counts, and the one guard that asks whether a shop is the caller's."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from litestar import Request, get
from litestar.di import NamedDependency as Given
from litestar.handlers import BaseRouteHandler
from sqlalchemy import Connection as SqlConnection
from sqlalchemy import Select, bindparam, func, select, update

from qpost.domain.claims import DELAY, ClaimState
from qpost.domain.ids import AccountId, ShopId
from qpost.domain.inquiries import Source, Status
from qpost.domain.shops import Capability, Shop
from qpost.protocol import paths
from qpost.protocol.errors import Code
from qpost.protocol.session import ShopList
from qpost.server import tables, tokens
from qpost.server.backend import Backend, Connection, of
from qpost.server.columns import AnyRow
from qpost.server.problems import Refused
from qpost.server.session import let_pass, signed_in, token_of
from qpost.server.tokens import Bearer

OF_THE_BACKEND = frozenset({Capability.SHOP_PAGE, Capability.TRANSLATION})
"""What depends on how the backend was started, whatever a shop's row says."""


@dataclass(frozen=True, slots=True)
class Member:
    """The caller as a member of the shop that the path names."""

    account_id: AccountId
    shop_id: ShopId
    name: str


_MEMBERSHIP = tables.memberships.c
# Built once: every request to a shop asks it.
_MEMBER_NAME = select(_MEMBERSHIP.member_name).where(
    _MEMBERSHIP.shop_id == bindparam("shop"), _MEMBERSHIP.account_id == bindparam("account")
)


async def members_only(connection: Connection, _handler: BaseRouteHandler) -> None:
    """Let only holders of a good access token pass who are members of the shop in the path.

    To others it does not exist.
    """
    backend, token, now = of(connection), token_of(connection), of(connection).now()
    shop_id = ShopId(connection.path_params["shop_id"])

    def ask(rows: SqlConnection) -> tuple[Bearer | None, Member | None]:
        bearer = tokens.bearer(rows, token, now)
        return bearer, None if bearer is None else _member(rows, bearer.account.account_id, shop_id)

    bearer, member = await backend.database.read(ask)
    await let_pass(connection, bearer)
    if member is None:
        raise Refused(Code.NOT_FOUND)
    connection.state.member = member


# Litestar resolves what does not wait for one another in a group of tasks, which costs more than waiting.
def provide_member(request: Request[Any, Any, Any], backend: Given[Backend]) -> Member:
    """The member who is calling, for routes behind `members_only`."""
    member: Member = request.state.member
    return member


def _member(connection: SqlConnection, account_id: AccountId, shop_id: ShopId) -> Member | None:
    asked = {"shop": shop_id, "account": account_id}
    name = connection.execute(_MEMBER_NAME, asked).scalar_one_or_none()
    return None if name is None else Member(account_id, shop_id, name)


@get(paths.SHOPS, guards=[signed_in], tags=["shops"])
async def list_shops(bearer: Given[Bearer], backend: Given[Backend]) -> ShopList:
    """The shops that the account may work for, in their own order, with what waits in each."""
    theirs = _of_account(bearer.account.account_id, backend.now())
    rows = await backend.database.read(lambda connection: connection.execute(theirs).all())
    return ShopList(bearer.account, tuple(_shop(row, backend.config.offered) for row in rows))


async def note_use(backend: Backend, member: Member) -> None:
    """Remember when a member last worked for the shop."""
    m = tables.memberships.c
    mine = (m.shop_id == member.shop_id) & (m.account_id == member.account_id)
    used = update(tables.memberships).where(mine).values(last_used_at=backend.now())
    await backend.database.write(lambda connection: connection.execute(used))


def _of_account(account_id: AccountId, now: datetime) -> Select[Any]:
    s, m, i, c = tables.shops.c, tables.memberships.c, tables.inquiries.c, tables.claims.c
    others = tables.memberships.alias("others")
    members = select(func.count()).where(others.c.shop_id == s.shop_id).scalar_subquery()
    unanswered = (
        select(func.count())
        .where(i.shop_id == s.shop_id, i.source == Source.CUSTOMER, i.status == Status.UNANSWERED)
        .scalar_subquery()
    )
    delayed = (
        select(func.count())
        .where(c.shop_id == s.shop_id, c.state != ClaimState.DONE, c.requested_at < now - DELAY)
        .scalar_subquery()
    )
    return (
        select(
            tables.shops,
            m.member_name,
            m.last_used_at,
            members.label("members"),
            unanswered.label("unanswered"),
            delayed.label("delayed_claims"),
        )
        .join(tables.memberships, m.shop_id == s.shop_id)
        .where(m.account_id == account_id)
        .order_by(s.chip, s.name, s.shop_id)
    )


def _shop(row: AnyRow, offered: frozenset[Capability]) -> Shop:
    able = ({Capability(word) for word in row.capabilities.split()} - OF_THE_BACKEND) | offered
    return Shop(
        shop_id=row.shop_id,
        name=row.name,
        chip=row.chip,
        country=row.country,
        member_name=row.member_name,
        members=row.members,
        unanswered=row.unanswered,
        delayed_claims=row.delayed_claims,
        last_used_at=row.last_used_at,
        capabilities=tuple(capability for capability in Capability if capability in able),
    )
