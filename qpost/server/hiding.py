"""Taking a product question off its page: the decision, the reason by e-mail, and the bar (spec.md §5).

The reason cannot be skipped: where its mail cannot be put into the spool, nothing is hidden and the command
is refused as reason_not_mailed. It also stands in the thread, for colleagues and for the customer alone.
"""

from dataclasses import replace
from datetime import datetime
from typing import Any

from litestar import Request, Response, post
from litestar.di import NamedDependency as Given
from litestar.params import FromPath, JSONBody
from sqlalchemy import Connection

from qpost.domain.commands import Hide, check_hide
from qpost.domain.ids import InquiryId, Version
from qpost.domain.inquiries import Author, Inquiry, Kind, MailOutcome, Message, Source
from qpost.domain.refusals import Refusal
from qpost.protocol import paths
from qpost.protocol.commands import Accepted, HideBody
from qpost.protocol.errors import Code
from qpost.server import bars, letters, mail, threads
from qpost.server.backend import Backend
from qpost.server.commands import Call, Effect, Key, Match, call, once, version
from qpost.server.problems import Refused
from qpost.server.shops import Member


def decide(hide: Hide, inquiry: Inquiry | None) -> Refusal | None:
    """What stands in the way of hiding, as things are now."""
    refusal = check_hide(hide)
    if refusal is not None:
        return refusal
    if inquiry is None:
        return Refusal.NOT_FOUND
    if inquiry.source is not Source.CUSTOMER or inquiry.kind is not Kind.PRODUCT_QA:
        return Refusal.NOT_PUBLIC
    if inquiry.hidden_at is not None:
        return Refusal.ALREADY_HIDDEN
    if inquiry.version != hide.base_version:
        return Refusal.THREAD_MOVED
    return None


def hidden(inquiry: Inquiry, now: datetime) -> Inquiry:
    """The inquiry as it stands once it is off the page; its status and its answer stay."""
    return replace(inquiry, hidden_at=now, version=Version(inquiry.version + 1))


@post(paths.HIDE, status_code=200, tags=["commands"])
async def hide_inquiry(
    request: Request[Any, Any, Any],
    data: JSONBody[HideBody],
    member: Given[Member],
    backend: Given[Backend],
    inquiry_id: FromPath[str],
    key: Key = None,
    if_match: Match = None,
) -> Response[Accepted]:
    """Take a product question off its page; its customer gets the reason by e-mail."""
    threads.require_text(data.title, data.reason, data.seller_mail)
    arrival = await call(request, member, key)
    hide = Hide(
        inquiry_id=InquiryId(inquiry_id),
        title=data.title,
        reason=data.reason,
        seller_mail=data.seller_mail,
        bar_customer=data.bar_customer,
        base_version=version(if_match),
    )
    return await once(backend, arrival, lambda connection: _hide(connection, backend, arrival, hide))


def _hide(connection: Connection, backend: Backend, arrival: Call, hide: Hide) -> Effect:
    shop_id = arrival.member.shop_id
    inquiry = threads.hold(connection, shop_id, hide.inquiry_id)
    refusal = decide(hide, inquiry)
    if refusal is not None or inquiry is None:
        raise Refused(Code(refusal or Refusal.NOT_FOUND))
    now = backend.now()
    message = _reason(arrival.member, hide, now)
    letter = letters.to_customer(connection, shop_id, inquiry, message, answer_to=hide.seller_mail)
    if letter is None or not backend.spool.stage(letter):
        raise Refused(Code.REASON_NOT_MAILED)
    after = hidden(inquiry, now)
    cursor = threads.extend(connection, shop_id, after, message)
    mail.note(connection, letter)
    if hide.bar_customer:
        bars.put_up(connection, shop_id, inquiry, now)
    return Effect(Accepted(arrival.key, arrival.payload_sha256, cursor, after, message), letter)


def _reason(member: Member, hide: Hide, now: datetime) -> Message:
    return Message(
        message_id=threads.message_id(now),
        inquiry_id=hide.inquiry_id,
        author=Author.SHOP,
        author_name=member.name,
        title=hide.title,
        body=hide.reason,
        sent_at=now,
        mail=MailOutcome.SENT,
        status_set=None,
    )


ROUTES: list[Any] = [hide_inquiry]
