"""The questions of a product page as anybody may read them; of a hidden one, that it is there and its day.

Every page that shows questions to the public shows them through here: what is hidden is never read from the
database in the first place, so no template can let it slip (spec.md §5.3).
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, select

from qpost.domain.ids import CustomerId, InquiryId, ProductCode, ShopId
from qpost.domain.inquiries import Author, Kind, Source, Status
from qpost.server import tables
from qpost.server.columns import AnyRow
from qpost.server.paging import Place, older

LENGTH = 20
"""Questions on one page."""


@dataclass(frozen=True, slots=True)
class Said:
    """One message of a public thread; who wrote it is told by side only."""

    by_shop: bool
    body: str
    sent_at: datetime


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A question that everybody may read, with all that followed."""

    asked_at: datetime
    answered: bool
    title: str
    said: tuple[Said, ...]
    asker: CustomerId | None
    """For the asker's own eyes: whose files may be shown; no template prints it."""
    inquiry_id: InquiryId


@dataclass(frozen=True, slots=True)
class HiddenQuestion:
    """非公開のお問い合わせです: all there is to say of it."""

    asked_at: datetime


PublicQuestion = OpenQuestion | HiddenQuestion


@dataclass(frozen=True, slots=True)
class Shown:
    """One page of questions, newest first."""

    questions: tuple[PublicQuestion, ...]
    count: int
    next: str | None
    """What the page of older ones is asked for with."""


def shown(connection: Connection, shop_id: ShopId, code: ProductCode, before: Place | None) -> Shown:
    """The questions about a product, from a place on."""
    c = tables.inquiries.c
    theirs = _about(shop_id, code)
    wanted = select(c.inquiry_id, c.asked_at, c.hidden_at).where(*theirs)
    if before is not None:
        wanted = wanted.where(older(c.asked_at, c.inquiry_id, before))
    newest = wanted.order_by(c.asked_at.desc(), c.inquiry_id.desc()).limit(LENGTH + 1)
    found = connection.execute(newest).all()
    rows = found[:LENGTH]
    readable = _readable(connection, shop_id, [row.inquiry_id for row in rows if row.hidden_at is None])
    questions = tuple(readable.get(row.inquiry_id) or HiddenQuestion(row.asked_at) for row in rows)
    count = connection.execute(select(func.count()).where(*theirs)).scalar_one()
    last = Place(rows[-1].asked_at, rows[-1].inquiry_id).token() if len(found) > LENGTH else None
    return Shown(questions, count, last)


def readable_by_all() -> ColumnElement[bool]:
    """What a row of inquiries must be for its words to be anybody's."""
    c = tables.inquiries.c
    return (c.source == Source.CUSTOMER) & (c.kind == Kind.PRODUCT_QA) & c.hidden_at.is_(None)


def _about(shop_id: ShopId, code: ProductCode) -> tuple[ColumnElement[bool], ...]:
    c = tables.inquiries.c
    return (
        c.shop_id == shop_id,
        c.product_code == code,
        c.source == Source.CUSTOMER,
        c.kind == Kind.PRODUCT_QA,
    )


def _readable(
    connection: Connection, shop_id: ShopId, inquiry_ids: list[InquiryId]
) -> dict[InquiryId, OpenQuestion]:
    c, m = tables.inquiries.c, tables.messages.c
    wanted = select(c.inquiry_id, c.asked_at, c.status, c.title, c.customer_id).where(
        c.shop_id == shop_id, c.inquiry_id.in_(inquiry_ids), readable_by_all()
    )
    rows = connection.execute(wanted).all()
    ids = [row.inquiry_id for row in rows]
    messages = (
        select(m.inquiry_id, m.author, m.body, m.sent_at)
        .where(m.shop_id == shop_id, m.inquiry_id.in_(ids))
        .order_by(m.sent_at, m.rev)
    )
    said = _by_inquiry(connection.execute(messages))
    return {row.inquiry_id: _open(row, said[row.inquiry_id]) for row in rows}


def _by_inquiry(rows: Iterable[AnyRow]) -> dict[InquiryId, list[Said]]:
    said: defaultdict[InquiryId, list[Said]] = defaultdict(list)
    for row in rows:
        said[row.inquiry_id].append(Said(row.author != Author.CUSTOMER, row.body, row.sent_at))
    return said


def _open(row: Any, said: list[Said]) -> OpenQuestion:
    return OpenQuestion(
        asked_at=row.asked_at,
        answered=row.status != Status.UNANSWERED,
        title=row.title,
        said=tuple(said),
        asker=row.customer_id,
        inquiry_id=row.inquiry_id,
    )
