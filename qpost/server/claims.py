"""Claims: reading the board's rows, oldest first."""

from typing import Annotated, Any

from litestar import get
from litestar.di import NamedDependency as Given
from litestar.params import FromQuery, QueryParameter
from sqlalchemy import select

from qpost.domain.claims import DELAY, Claim, ClaimKind, ClaimState
from qpost.protocol import paths
from qpost.protocol.claims import ClaimList
from qpost.server import tables
from qpost.server.backend import Backend
from qpost.server.columns import entities
from qpost.server.paging import LONGEST_PAGE, PAGE, Place, place, younger
from qpost.server.shops import Member


@get(paths.CLAIMS, tags=["claims"])
async def list_claims(
    member: Given[Member],
    backend: Given[Backend],
    kind: FromQuery[ClaimKind | None] = None,
    standing: Annotated[ClaimState | None, QueryParameter(name="state")] = None,
    open_only: FromQuery[bool] = False,
    delayed_only: FromQuery[bool] = False,
    after: FromQuery[str | None] = None,
    limit: Annotated[int, QueryParameter(ge=1, le=LONGEST_PAGE)] = PAGE,
) -> ClaimList:
    """The claims of a shop, those that came in first at the top."""
    c = tables.claims.c
    wanted = select(tables.claims).where(c.shop_id == member.shop_id)
    if kind is not None:
        wanted = wanted.where(c.kind == kind)
    if standing is not None:
        wanted = wanted.where(c.state == standing)
    if open_only or delayed_only:
        wanted = wanted.where(c.state != ClaimState.DONE)
    if delayed_only:
        wanted = wanted.where(c.requested_at < backend.now() - DELAY)
    if after:
        wanted = wanted.where(younger(c.requested_at, c.claim_id, place(after)))
    oldest_first = wanted.order_by(c.requested_at, c.claim_id).limit(limit + 1)
    found = await backend.database.read(entities(oldest_first, Claim))
    return ClaimList(found[:limit], _token(found[limit - 1]) if len(found) > limit else None)


def _token(claim: Claim) -> str:
    return Place(claim.requested_at, claim.claim_id).token()


ROUTES: list[Any] = [list_claims]
