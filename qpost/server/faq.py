"""商品ページにFAQ: entries of product pages, put up, changed and taken off again (spec.md §4.6)."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from litestar import Request, Response, post
from litestar.di import NamedDependency as Given
from litestar.params import FromPath, JSONBody
from sqlalchemy import Connection, select

from qpost.domain.commands import PublishFaq, WithdrawFaq, check_faq
from qpost.domain.faq import FaqEntry
from qpost.domain.ids import FaqId, ProductCode, ShopId, Version
from qpost.domain.refusals import Refusal
from qpost.protocol import paths
from qpost.protocol.commands import Accepted, FaqBody
from qpost.protocol.errors import Code
from qpost.server import entries, tables, threads
from qpost.server.backend import Backend
from qpost.server.commands import Call, Effect, Key, Match, call, once, version
from qpost.server.problems import Refused
from qpost.server.shops import Member

NAME = tables.faq.c.faq_id


def decide(command: PublishFaq | WithdrawFaq, present: FaqEntry | None) -> Refusal | None:
    """What stands in the way of a change, as things are now."""
    if isinstance(command, PublishFaq) and (refusal := check_faq(command)) is not None:
        return refusal
    if present is None:
        added = isinstance(command, PublishFaq) and command.base_version == 0
        return None if added else Refusal.NOT_FOUND
    return None if present.version == command.base_version else Refusal.ENTRY_MOVED


def published(command: PublishFaq, present: FaqEntry | None, now: datetime) -> FaqEntry:
    """The entry as it stands after the command; one that was withdrawn stands again, from now on."""
    stands = present is not None and present.withdrawn_at is None
    return FaqEntry(
        faq_id=command.faq_id,
        product_code=command.product_code,
        inquiry_id=command.inquiry_id,
        question=command.question,
        answer=command.answer,
        published_at=present.published_at if present and stands else now,
        withdrawn_at=None,
        version=Version(command.base_version + 1),
    )


@post(paths.FAQ_ENTRY, status_code=200, tags=["commands"])
async def publish(
    request: Request[Any, Any, Any],
    data: JSONBody[FaqBody],
    member: Given[Member],
    backend: Given[Backend],
    faq_id: FromPath[str],
    key: Key = None,
    if_match: Match = None,
) -> Response[Accepted]:
    """Put an entry on its product's page, or change it there."""
    threads.require_text(data.question, data.answer)
    arrival = await call(request, member, key)
    command = PublishFaq(
        faq_id=FaqId(threads.usable_name(faq_id)),
        product_code=data.product_code,
        inquiry_id=data.inquiry_id,
        question=data.question,
        answer=data.answer,
        base_version=version(if_match),
    )
    return await once(backend, arrival, lambda connection: _publish(connection, backend, arrival, command))


@post(paths.WITHDRAWN_FAQ_ENTRY, status_code=200, tags=["commands"])
async def withdraw(
    request: Request[Any, Any, Any],
    member: Given[Member],
    backend: Given[Backend],
    faq_id: FromPath[str],
    key: Key = None,
    if_match: Match = None,
) -> Response[Accepted]:
    """Take an entry off its product's page."""
    arrival = await call(request, member, key)
    command = WithdrawFaq(FaqId(faq_id), version(if_match))
    return await once(backend, arrival, lambda connection: _withdraw(connection, backend, arrival, command))


def _publish(connection: Connection, backend: Backend, arrival: Call, command: PublishFaq) -> Effect:
    shop_id = arrival.member.shop_id
    present = entries.hold(connection, NAME, shop_id, command.faq_id, FaqEntry)
    refusal = decide(command, present)
    if refusal is None and not _is_there(connection, shop_id, command):
        refusal = Refusal.NOT_FOUND
    if refusal is not None:
        raise Refused(Code(refusal))
    after = published(command, present, backend.now())
    return _effect(connection, arrival, after, new=present is None)


def _withdraw(connection: Connection, backend: Backend, arrival: Call, command: WithdrawFaq) -> Effect:
    present = entries.hold(connection, NAME, arrival.member.shop_id, command.faq_id, FaqEntry)
    refusal = decide(command, present)
    if refusal is not None or present is None:
        raise Refused(Code(refusal or Refusal.NOT_FOUND))
    gone = replace(present, withdrawn_at=backend.now(), version=Version(present.version + 1))
    return _effect(connection, arrival, gone, new=False)


def _effect(connection: Connection, arrival: Call, entry: FaqEntry, *, new: bool) -> Effect:
    cursor = entries.write(connection, NAME, arrival.member.shop_id, entry, new=new)
    return Effect(Accepted(arrival.key, arrival.payload_sha256, cursor, faq_entry=entry))


def _is_there(connection: Connection, shop_id: ShopId, command: PublishFaq) -> bool:
    """Whether the shop has the product, and the inquiry where one is named."""
    if command.inquiry_id is not None and threads.find(connection, shop_id, command.inquiry_id) is None:
        return False
    return _sells(connection, shop_id, command.product_code)


def _sells(connection: Connection, shop_id: ShopId, code: ProductCode) -> bool:
    c = tables.products.c
    wanted = select(c.product_code).where(c.shop_id == shop_id, c.product_code == code)
    return connection.execute(wanted).first() is not None


ROUTES: list[Any] = [publish, withdraw]
