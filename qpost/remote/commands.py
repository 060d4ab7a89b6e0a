"""Commands as requests: which route carries which, and what the answers mean."""

from typing import assert_never

import msgspec

from qpost.domain.commands import (
    AskMarketplace,
    AutoReply,
    Command,
    DropCanned,
    Envelope,
    Hide,
    KeepCanned,
    MarkRead,
    PublishFaq,
    Reply,
    Snooze,
    WithdrawFaq,
    WriteNote,
)
from qpost.domain.failures import NotQpost
from qpost.domain.ids import ShopId
from qpost.domain.refusals import Refusal
from qpost.engine.ports import Accepted
from qpost.protocol import commands as wire
from qpost.protocol import paths
from qpost.remote.connection import Answer, decoded
from qpost.remote.session import RemoteSession


async def send(session: RemoteSession, envelope: Envelope) -> Accepted | Refusal:
    """POST a command under its key; safe to repeat with the same envelope."""
    path, body = request_of(envelope)
    headers = {
        paths.IDEMPOTENCY_KEY: envelope.key,
        paths.IF_MATCH: f'"{envelope.command.base_version}"',
    }
    answer = await session.call("POST", path, body=body, headers=headers)
    if answer.problem is not None:
        return refusal_of(answer)
    return accepted(envelope, body, decoded(answer.body, wire.Accepted))


async def outcome(session: RemoteSession, envelope: Envelope) -> Accepted | None:
    """GET …/commands/{key}: the stored answer, or None where the command never happened."""
    answer = await session.call("GET", paths.command(envelope.shop_id, envelope.key))
    if answer.status == 404:
        return None
    if answer.problem is not None:
        raise NotQpost(f"status {answer.status}")
    _, body = request_of(envelope)
    return accepted(envelope, body, decoded(answer.body, wire.Accepted))


def request_of(envelope: Envelope) -> tuple[str, bytes]:
    """The path and body that carry a command."""
    path, body = _request(envelope.shop_id, envelope.command)
    return path, b"{}" if body is None else msgspec.json.encode(body)


def _request(shop_id: ShopId, command: Command) -> tuple[str, msgspec.Struct | None]:
    match command:
        case Reply():
            return paths.replies(shop_id, command.inquiry_id), _reply(command)
        case AutoReply():
            body = wire.AutoReplyBody(command.title, command.mail)
            return paths.auto_reply(shop_id, command.inquiry_id), body
        case MarkRead():
            return paths.read(shop_id, command.inquiry_id), None
        case Hide():
            return paths.hide(shop_id, command.inquiry_id), _hide(command)
        case Snooze():
            return paths.snooze(shop_id, command.inquiry_id), wire.SnoozeBody(command.until)
        case WriteNote():
            return paths.notes(shop_id, command.inquiry_id), wire.NoteBody(command.note_id, command.body)
        case AskMarketplace():
            return paths.marketplace_inquiries(shop_id), _ask(command)
        case KeepCanned():
            return paths.canned_reply(shop_id, command.canned_id), _canned(command)
        case DropCanned():
            return paths.dropped_canned_reply(shop_id, command.canned_id), None
        case PublishFaq():
            return paths.faq_entry(shop_id, command.faq_id), _faq(command)
        case WithdrawFaq():
            return paths.withdrawn_faq_entry(shop_id, command.faq_id), None
        case _:
            assert_never(command)


def _reply(reply: Reply) -> wire.ReplyBody:
    return wire.ReplyBody(
        title=reply.title,
        body=reply.body,
        status=reply.status,
        mail=reply.mail,
        files=reply.files,
        canned=reply.canned,
    )


def _hide(hide: Hide) -> wire.HideBody:
    return wire.HideBody(
        title=hide.title,
        reason=hide.reason,
        seller_mail=hide.seller_mail,
        bar_customer=hide.bar_customer,
    )


def _ask(ask: AskMarketplace) -> wire.MarketplaceInquiryBody:
    return wire.MarketplaceInquiryBody(
        title=ask.title, body=ask.body, category=ask.category, order_no=ask.order_no, files=ask.files
    )


def _canned(canned: KeepCanned) -> wire.CannedReplyBody:
    return wire.CannedReplyBody(
        folder=canned.folder,
        name=canned.name,
        abbreviation=canned.abbreviation,
        language=canned.language,
        body=canned.body,
        public_safe=canned.public_safe,
        pinned=canned.pinned,
    )


def _faq(entry: PublishFaq) -> wire.FaqBody:
    return wire.FaqBody(
        product_code=entry.product_code,
        inquiry_id=entry.inquiry_id,
        question=entry.question,
        answer=entry.answer,
    )


def accepted(envelope: Envelope, body: bytes, answer: wire.Accepted) -> Accepted:
    """The answer, where it echoes this command; raises NotQpost where it belongs to another."""
    if answer.key != envelope.key or answer.payload_sha256 != wire.payload_sha256(body):
        raise NotQpost("the answer belongs to another command")
    return Accepted(
        inquiry=answer.inquiry,
        message=answer.message,
        note=answer.note,
        canned_reply=answer.canned_reply,
        faq_entry=answer.faq_entry,
    )


def refusal_of(answer: Answer) -> Refusal:
    """Why the backend refused; a reason this program does not know counts as INVALID, never as done."""
    assert answer.problem is not None
    try:
        return Refusal(answer.problem.code)
    except ValueError:
        return Refusal.NOT_FOUND if answer.status in (403, 404, 410) else Refusal.INVALID
