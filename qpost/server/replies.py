"""Answering an inquiry, and noting that one was opened: the decisions and their routes."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from litestar import Request, Response, post
from litestar.di import NamedDependency as Given
from litestar.params import FromPath, JSONBody
from sqlalchemy import Connection

from qpost.domain.commands import AUTO_REPLY, Reply, check_reply
from qpost.domain.ids import InquiryId, Version
from qpost.domain.inquiries import Author, Inquiry, MailOutcome, Message, Source, Status
from qpost.domain.refusals import Refusal
from qpost.protocol import paths
from qpost.protocol.commands import Accepted, AutoReplyBody, ReplyBody
from qpost.protocol.errors import Code
from qpost.server import canned_replies, files, letters, mail, threads
from qpost.server.backend import Backend
from qpost.server.commands import Call, Effect, Key, Match, call, once, version
from qpost.server.problems import Refused
from qpost.server.shops import Member


def decide(reply: Reply, inquiry: Inquiry | None, *, automatic: bool = False) -> Refusal | None:
    """What stands in the way of a reply, as things are now.

    What the shop itself asked the marketplace is done once that has answered: writing again only goes on.
    """
    refusal = check_reply(reply)
    if refusal is not None:
        return refusal
    if inquiry is None:
        return Refusal.NOT_FOUND
    if automatic and inquiry.source is not Source.CUSTOMER:
        return Refusal.ONLY_CUSTOMERS
    if inquiry.source is Source.OWN and reply.status is not Status.IN_PROGRESS:
        return Refusal.STATUS_NOT_ALLOWED
    if inquiry.version != reply.base_version:
        return Refusal.THREAD_MOVED
    return None


def answered(inquiry: Inquiry, reply: Reply, now: datetime) -> Inquiry:
    """The inquiry as it stands after the reply (spec.md §3.5)."""
    return replace(
        inquiry,
        status=reply.status,
        excerpt=threads.excerpt(reply.body),
        answered_at=inquiry.answered_at if inquiry.source is Source.OWN else now,
        unread=False,
        snoozed_until=None if reply.status is Status.DONE else inquiry.snoozed_until,
        version=Version(inquiry.version + 1),
    )


@post(paths.REPLIES, status_code=200, tags=["commands"])
async def reply_to(
    request: Request[Any, Any, Any],
    data: JSONBody[ReplyBody],
    member: Given[Member],
    backend: Given[Backend],
    inquiry_id: FromPath[str],
    key: Key = None,
    if_match: Match = None,
) -> Response[Accepted]:
    """Answer an inquiry; the answer says what became of the e-mail copy."""
    threads.require_text(data.title, data.body)
    arrival = await call(request, member, key)
    reply = Reply(
        inquiry_id=InquiryId(inquiry_id),
        title=data.title,
        body=data.body,
        status=data.status,
        mail=data.mail,
        base_version=version(if_match),
        files=data.files,
        canned=data.canned,
    )
    return await once(backend, arrival, lambda connection: _reply(connection, backend, arrival, reply))


@post(paths.AUTO_REPLY, status_code=200, tags=["commands"])
async def auto_reply(
    request: Request[Any, Any, Any],
    data: JSONBody[AutoReplyBody],
    member: Given[Member],
    backend: Given[Backend],
    inquiry_id: FromPath[str],
    key: Key = None,
    if_match: Match = None,
) -> Response[Accepted]:
    """自動応答: answer with the fixed text and set 処理完了 (spec.md §4.4)."""
    threads.require_text(data.title)
    arrival = await call(request, member, key)
    about = InquiryId(inquiry_id)
    reply = Reply(about, data.title, AUTO_REPLY, Status.DONE, data.mail, version(if_match))
    return await once(
        backend, arrival, lambda connection: _reply(connection, backend, arrival, reply, automatic=True)
    )


@post(paths.READ, status_code=200, tags=["commands"])
async def read(
    request: Request[Any, Any, Any],
    member: Given[Member],
    backend: Given[Backend],
    inquiry_id: FromPath[str],
    key: Key = None,
    if_match: Match = None,
) -> Response[Accepted]:
    """Note that a message was opened; the thread's version stays, as nothing was said.

    With a version, what was written after it stays unread.
    """
    arrival = await call(request, member, key)
    opened, seen = InquiryId(inquiry_id), version(if_match) if if_match else None
    return await once(backend, arrival, lambda connection: _read(connection, arrival, opened, seen))


def _reply(
    connection: Connection, backend: Backend, arrival: Call, reply: Reply, *, automatic: bool = False
) -> Effect:
    shop_id = arrival.member.shop_id
    inquiry = threads.hold(connection, shop_id, reply.inquiry_id)
    refusal = decide(reply, inquiry, automatic=automatic)
    if refusal is not None or inquiry is None:
        raise Refused(Code(refusal or Refusal.NOT_FOUND))
    carried = files.ready(connection, arrival.member, reply.files)
    now = backend.now()
    message = replace(_message(arrival.member, reply, now), files=carried)
    wanted = reply.mail and inquiry.source is Source.CUSTOMER  # the marketplace reads it where it is
    copy = letters.to_customer(connection, shop_id, inquiry, message) if wanted else None
    if wanted:
        staged = copy is not None and backend.spool.stage(copy)
        message = replace(message, mail=MailOutcome.SENT if staged else MailOutcome.FAILED)
        copy = copy if staged else None
    after = answered(inquiry, reply, now)
    canned_replies.count_uses(connection, shop_id, reply.canned)
    cursor = threads.extend(connection, shop_id, after, message)
    files.bind(connection, shop_id, message)
    if copy is not None:
        mail.note(connection, copy)
    return Effect(Accepted(arrival.key, arrival.payload_sha256, cursor, after, message), copy)


def _read(connection: Connection, arrival: Call, inquiry_id: InquiryId, seen: Version | None) -> Effect:
    shop_id = arrival.member.shop_id
    inquiry = threads.hold(connection, shop_id, inquiry_id)
    if inquiry is None:
        raise Refused(Code.NOT_FOUND)
    after = replace(inquiry, unread=inquiry.unread and seen not in (None, inquiry.version))
    cursor = threads.change(connection, shop_id, after)
    return Effect(Accepted(arrival.key, arrival.payload_sha256, cursor, after))


def _message(member: Member, reply: Reply, now: datetime) -> Message:
    return Message(
        message_id=threads.message_id(now),
        inquiry_id=reply.inquiry_id,
        author=Author.SHOP,
        author_name=member.name,
        title=reply.title,
        body=reply.body,
        sent_at=now,
        mail=MailOutcome.NOT_REQUESTED,
        status_set=reply.status,
    )


ROUTES: list[Any] = [reply_to, auto_reply, read]
