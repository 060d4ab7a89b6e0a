"""Searching inquiries and reading one with its history, for callers that do not follow the stream."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Annotated, Any

from litestar import get
from litestar.di import NamedDependency as Given
from litestar.params import FromPath, FromQuery, QueryParameter
from sqlalchemy import Connection, Select, select

from qpost.domain.ids import InquiryId, ShopId
from qpost.domain.inquiries import Inquiry, Kind, Source, Status, digits, fold
from qpost.domain.moments import start_of_day
from qpost.protocol import paths
from qpost.protocol.errors import Code
from qpost.protocol.inquiries import InquiryList, Thread
from qpost.server import tables, threads
from qpost.server.backend import Backend
from qpost.server.columns import entities
from qpost.server.paging import LONGEST_PAGE, PAGE, Place, containing, older, place
from qpost.server.problems import Refused
from qpost.server.shops import Member


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """What a caller looks for (spec.md §3.1)."""

    source: Source
    first: date | None
    last: date | None
    status: Status | None
    kind: Kind | None
    product_code: str | None
    order_no: str | None
    text: str


@get(paths.INQUIRIES, tags=["inquiries"])
async def list_inquiries(
    member: Given[Member],
    backend: Given[Backend],
    source: FromQuery[Source] = Source.CUSTOMER,
    status: FromQuery[Status | None] = None,
    kind: FromQuery[Kind | None] = None,
    first: Annotated[
        date | None, QueryParameter(name="from", description="First day received, in Japan.")
    ] = None,
    last: Annotated[
        date | None, QueryParameter(name="to", description="Last day received, in Japan.")
    ] = None,
    product_code: FromQuery[str | None] = None,
    order_no: FromQuery[str | None] = None,
    text: Annotated[str, QueryParameter(max_length=200)] = "",
    before: FromQuery[str | None] = None,
    limit: Annotated[int, QueryParameter(ge=1, le=LONGEST_PAGE)] = PAGE,
) -> InquiryList:
    """Search the inquiries of a shop, those received last first."""
    search = Search(
        source=source,
        first=first,
        last=last,
        status=status,
        kind=kind,
        product_code=_number(product_code),
        order_no=_number(order_no),
        text=text,
    )
    wanted = _query(member.shop_id, search, place(before) if before else None).limit(limit + 1)
    found = await backend.database.read(entities(wanted, Inquiry))
    return InquiryList(found[:limit], _token(found[limit - 1]) if len(found) > limit else None)


@get(paths.INQUIRY, tags=["inquiries"])
async def thread(member: Given[Member], backend: Given[Backend], inquiry_id: FromPath[str]) -> Thread:
    """One inquiry with its whole history."""
    wanted = InquiryId(inquiry_id)
    return await backend.database.read(lambda connection: _thread(connection, member.shop_id, wanted))


def _thread(connection: Connection, shop_id: ShopId, inquiry_id: InquiryId) -> Thread:
    inquiry = threads.find(connection, shop_id, inquiry_id)
    if inquiry is None:
        raise Refused(Code.NOT_FOUND)
    return Thread(inquiry, threads.history(connection, shop_id, inquiry_id))


def _query(shop_id: ShopId, search: Search, before: Place | None) -> Select[Any]:
    c = tables.inquiries.c
    wanted = select(tables.inquiries).where(c.shop_id == shop_id, c.source == search.source)
    if search.first is not None:
        wanted = wanted.where(c.received_at >= start_of_day(search.first))
    if search.last is not None:
        wanted = wanted.where(c.received_at < start_of_day(search.last) + timedelta(days=1))
    for column, value in (
        (c.status, search.status),
        (c.kind, search.kind),
        (c.product_code, search.product_code),
        (c.order_no, search.order_no),
    ):
        if value is not None:
            wanted = wanted.where(column == value)
    if search.text:
        wanted = wanted.where(containing(c.folded, fold(search.text)))
    if before is not None:
        wanted = wanted.where(older(c.received_at, c.inquiry_id, before))
    return wanted.order_by(c.received_at.desc(), c.inquiry_id.desc())


def _number(typed: str | None) -> str | None:
    return None if typed is None else digits(typed)


def _token(inquiry: Inquiry) -> str:
    return Place(inquiry.received_at, inquiry.inquiry_id).token()


ROUTES: list[Any] = [list_inquiries, thread]
